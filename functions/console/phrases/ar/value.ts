export const phrases: Readonly<Record<string, string>> = {
  'no invoice gives code, quantity in a known unit and amount of goods':
    'لا فاتورة تذكر الرمز والكمية بوحدة معروفة ومبلغ البضاعة',
  'fewer closed cases with such goods than teach anything': 'حالات مغلقة ببضاعة كهذه أقل من أن تُعلّم شيئًا',
  'no invoice gives code, weight and amount of goods': 'لا فاتورة تذكر الرمز والوزن ومبلغ البضاعة',
  'no invoice states both freight and the value of the goods': 'لا فاتورة تذكر أجرة الشحن وقيمة البضاعة معًا',
  'Value of the goods on the invoice': 'قيمة البضاعة في الفاتورة',
  'Invoice {0}: freight of {1} on goods worth {2} is {3} % of their value.':
    'الفاتورة {0}: أجرة شحن {1} لبضاعة قيمتها {2} تساوي {3} % من قيمتها.',
  'Invoice {0}: freight of {1} on goods worth {2} is {3} % of their value, or {4} {5} a kilogram.':
    'الفاتورة {0}: أجرة شحن {1} لبضاعة قيمتها {2} تساوي {3} % من قيمتها، أي {4} {5} للكيلوغرام.',
  'no consignee or buyer with coded goods has closed cases enough':
    'لا مرسل إليه أو مشتريًا لبضاعة مرمّزة له حالات مغلقة كافية',
  '{0} and others': '{0} وغيرها',
  'Name of the trader': 'اسم التاجر',
  'HS code of the goods': 'رمز النظام المنسق للبضاعة',
  'What the trader dealt in before': 'ما تاجر به التاجر من قبل',
  'headings {0}, in {1} closed cases': 'البنود {0}، في {1} من الحالات المغلقة',
  'HS {0}': 'الرمز {0}',
  '{0} receives {1}, but dealt in headings {2} in {3} earlier cases.':
    '{0} يتسلم {1}، لكنه تاجر بالبنود {2} في {3} من الحالات السابقة.',
  'no invoice states its total, or nobody is named as consignee or buyer':
    'لا فاتورة تذكر إجماليها، أو لم يُذكر أحد مرسلًا إليه أو مشتريًا',
  'fewer than {0} closed cases are remembered, so that every trader would be new':
    'الحالات المغلقة المحفوظة أقل من {0}، فكل تاجر يبدو جديدًا',
  'is in no closed case': 'لا يرد في أي حالة مغلقة',
  'was last seen {0} days ago': 'لم يُشاهد منذ {0} يوم',
  'Closed cases of this trader': 'الحالات المغلقة لهذا التاجر',
  '{0} {1}, and now receives goods invoiced at about {2} EUR.':
    '{0}: {1}، ويتسلم الآن بضاعة قيمتها في الفواتير نحو {2} يورو.',
  'no invoice names a bill of lading or container to be sought on a transport paper':
    'لا فاتورة تذكر بوليصة شحن أو حاوية تُطلب في مستند نقل',
  'Number of the bill of lading on the invoice': 'رقم بوليصة الشحن في الفاتورة',
  'Number of the container on the invoice': 'رقم الحاوية في الفاتورة',
  'Numbers on the transport papers': 'الأرقام في مستندات النقل',
  "the invoice may name a forwarder's bill and the transport paper the carrier's":
    'قد تذكر الفاتورة بوليصة وكيل الشحن، ومستند النقل بوليصة الناقل',
  'Invoice {0} is for {1}, which no transport paper of the case names.':
    'الفاتورة {0} عما لا يذكره أي مستند نقل في الحالة: {1}.',
  'no invoice says how or by whom it is paid': 'لا فاتورة تذكر كيف تُدفع أو من يدفعها',
  '{0} on the invoice': '{0} في الفاتورة',
  'It may be a bank or a factoring firm: please verify.': 'قد يكون مصرفًا أو شركة تخصيم: يرجى التحقق.',
  'Invoice {0} is paid by {1}, who is neither its buyer ({2}) nor named on any transport paper.':
    'الفاتورة {0} يدفعها {1}، وليس هو المشتري ({2}) ولا يرد في أي مستند نقل.',
  'Payments that leave no trace at a bank': 'مدفوعات لا تترك أثرًا في مصرف',
  'cash, bearers, crypto-assets': 'نقد، لحامله، أصول مشفرة',
  'Invoice {0} is to be paid in cash or the like: “{1}” ({2}).': 'الفاتورة {0} تُدفع نقدًا أو ما يشبهه: «{1}» ({2}).',
  kilogram: 'كيلوغرام',
  '{0} to {1} {2}': 'من {0} إلى {1} {2}',
  'Usual value of a {0} of HS {1} from the same country, by {2} closed cases':
    'القيمة المعتادة لكل {0} من الرمز {1} من البلد نفسه، بحسب {2} من الحالات المغلقة',
  'Usual value of a {0} of HS {1}, by {2} closed cases':
    'القيمة المعتادة لكل {0} من الرمز {1}، بحسب {2} من الحالات المغلقة',
  'such goods from the same country': 'مثل هذه البضاعة من البلد نفسه',
  'such goods': 'مثل هذه البضاعة',
  '“{0}” on {1}: {2} a {3} is less than the {4} that {5} were worth in {6} closed cases.':
    '«{0}» في {1}: {2} لكل {3}، وهذا أقل من {4} وهي قيمة {5} في {6} من الحالات المغلقة.',
  '“{0}” on {1}: {2} a {3} is more than the {4} that {5} were worth in {6} closed cases.':
    '«{0}» في {1}: {2} لكل {3}، وهذا أكثر من {4} وهي قيمة {5} في {6} من الحالات المغلقة.',
  Amount: 'المبلغ',
  'Price of one': 'سعر الواحدة',
  Quantity: 'الكمية',
  Volume: 'الحجم',
};
