export const phrases: Readonly<Record<string, string>> = {
  'no two papers of one consignment state a number of packages': 'لا إرسالية ذُكر عدد طرودها في مستندين',
  'Please verify: they may count different units, such as pallets against cartons.':
    'يُرجى التحقق: ربما تُعدّ وحدات مختلفة، كمنصات نقالة مقابل صناديق.',
  '{0} {1} on {2}': 'العدد {0} ({1}) في {2}',
  'Consignment {0}: {1}, but {2}.': 'الإرسالية {0}: {1}، لكن {2}.',
  'Quantity on the invoice': 'الكمية في الفاتورة',
  'no invoice states both a total and the amount of each of its lines': 'لا تذكر أي فاتورة إجماليًا ومبلغ كل بند معًا',
  'Amount of line {0}': 'مبلغ البند {0}',
  'Not all of the invoice could be read, so lines may be missing: please verify.':
    'لم تُقرأ الفاتورة كاملة، فربما تنقص بنود: يُرجى التحقق.',
  'The lines sum to the subtotal, so a charge or discount may stand between: please verify.':
    'مجموع البنود يساوي المجموع الفرعي، فربما كانت بينهما رسوم أو خصم: يُرجى التحقق.',
  'Invoice {0}: its {1} lines sum to {2}, but its total is {3}.':
    'الفاتورة {0}: مجموع بنودها (عددها {1}) هو {2}، لكن إجماليها {3}.',
  'Invoice {0}: its {1} lines sum to {2} (with tax, freight and insurance {3}), but its total is {4}.':
    'الفاتورة {0}: مجموع بنودها (عددها {1}) هو {2} (ومع الضرائب والشحن والتأمين {3})، لكن إجماليها {4}.',
  'no invoice with an Incoterm stands beside freight, insurance or terms of freight':
    'لا فاتورة بشرط إنكوتيرمز يقابلها شحن أو تأمين أو شروط شحن',
  'Incoterm on the invoice': 'شرط إنكوتيرمز في الفاتورة',
  'By {0} of Incoterms 2020 the main carriage is paid by': 'وفق {0} من إنكوتيرمز 2020 يدفع النقل الرئيسي',
  prepaid: 'مدفوعة مسبقًا',
  collect: 'تُدفع عند الوصول',
  'Freight on {0}': 'أجرة الشحن في {0}',
  'Insurance on the invoice': 'التأمين في الفاتورة',
  '{0} says freight {1}': 'أجرة الشحن في {0} {1}',
  'the invoice charges {0} for freight': 'الفاتورة تحسب {0} للشحن',
  'the invoice charges {0} for insurance': 'الفاتورة تحسب {0} للتأمين',
  'The seller may only have advanced it: please verify.': 'ربما دفعه البائع مقدمًا نيابة عن غيره: يُرجى التحقق.',
  'Invoice {0} sells {1}, by which the buyer pays the carriage, but {2}.':
    'الفاتورة {0} تبيع بشرط {1}، وفيه يدفع المشتري النقل، لكن {2}.',
  'Invoice {0} sells {1}, by which the seller pays the carriage and the buyer the insurance, but {2}.':
    'الفاتورة {0} تبيع بشرط {1}، وفيه يدفع البائع النقل والمشتري التأمين، لكن {2}.',
  'Invoice {0} sells {1}, by which the seller pays the carriage, but {2}.':
    'الفاتورة {0} تبيع بشرط {1}، وفيه يدفع البائع النقل، لكن {2}.',
  'no consignment names its parties both on a transport paper and on an invoice':
    'لا إرسالية ذُكرت أطرافها في مستند نقل وفي فاتورة معًا',
  '{0} is {1} on {2}, which may be triangular trade or an agent: please verify.':
    '{0} هو {1} في {2}، وربما كانت تجارة ثلاثية أو وكيلًا: يُرجى التحقق.',
  'The names are near, and one may be short or misread: please verify.':
    'الاسمان متقاربان، وربما كان أحدهما مختصرًا أو مقروءًا خطأً: يُرجى التحقق.',
  'Consignment {0}: {1} on {2} is “{3}”, but {4} on {5} is “{6}”.':
    'الإرسالية {0}: {1} في {2} هو «{3}»، لكن {4} في {5} هو «{6}».',
  'no consignment has its origin on an invoice and on a certificate of origin':
    'لا إرسالية ذُكر منشؤها في فاتورة وفي شهادة منشأ',
  'Origin on the invoice': 'المنشأ في الفاتورة',
  'Origin of line {0} of the invoice': 'منشأ البند {0} في الفاتورة',
  'Origin on the certificate': 'المنشأ في الشهادة',
  'Origin of line {0} of the certificate': 'منشأ البند {0} في الشهادة',
  'The goods are shipped from {0}, so the invoice may name the country of dispatch.':
    'البضاعة مشحونة من {0}، فربما ذكرت الفاتورة بلد الإرسال.',
  'Consignment {0}: the certificate of origin says {1}, but the invoice {2}.':
    'الإرسالية {0}: المنشأ في شهادة المنشأ {1}، لكنه في الفاتورة {2}.',
  'Date of the invoice': 'تاريخ الفاتورة',
  'Invoice {0} is dated {1}, {2} days after the goods were loaded on {3}.':
    'الفاتورة {0} مؤرخة في {1}، بعد تحميل البضاعة بأيام (عددها {2})، وكان التحميل في {3}.',
  'no invoice with a date stands beside an on-board date': 'لا فاتورة مؤرخة يقابلها تاريخ شحن على السفينة',
  'no invoice was filed': 'لم تُقدَّم أي فاتورة',
  'total {0}': 'الإجمالي {0}',
  'of {0}': 'بتاريخ {0}',
  'Invoice, the same file': 'الفاتورة، الملف نفسه',
  'Number of the invoice': 'رقم الفاتورة',
  'Invoice in case {0}': 'الفاتورة في الحالة {0}',
  'It covers more goods than this consignment, so it may be one sale in several shipments: please verify.':
    'تشمل بضاعة أكثر من هذه الإرسالية، فربما كانت بيعًا واحدًا على عدة شحنات: يُرجى التحقق.',
  'its very file was filed in case {0} too': 'الملف نفسه قُدّم أيضًا في الحالة {0}',
  'an invoice of the same seller and number was filed in case {0} too':
    'فاتورة من البائع نفسه وبالرقم نفسه قُدّمت أيضًا في الحالة {0}',
  'Invoice {0}: {1}.': 'الفاتورة {0}: {1}.',
  'Invoice {0}: {1} ({2}).': 'الفاتورة {0}: {1} ({2}).',
  'no file says how it was made': 'لا يذكر أي ملف كيف أُنشئ',
  '{0}: {1} was made on {2} and saved anew on {3}, {4} times in all.':
    '{0} ({1}): أُنشئ الملف في {2} وحُفظ من جديد في {3}، ومجموع مرات الحفظ {4}.',
  '{0}: {1} was made on {2} and saved anew on {3}.': '{0} ({1}): أُنشئ الملف في {2} وحُفظ من جديد في {3}.',
  '{0}: {1} was saved by {2}, a program for changing pictures or pages.':
    '{0} ({1}): حُفظ الملف ببرنامج {2}، وهو برنامج لتعديل الصور أو الصفحات.',
  'It was made on {0} and last changed on {1}.': 'أُنشئ في {0} وعُدّل آخر مرة في {1}.',
  'Please verify on the original that nothing was changed.': 'يُرجى التحقق من الأصل أن شيئًا لم يتغير.',
  'Program that wrote the file': 'البرنامج الذي كتب الملف',
  Made: 'الإنشاء',
  'Last changed': 'آخر تعديل',
  '{0}, by the file {1} itself': '{0}، حسب الملف {1} نفسه',
};
