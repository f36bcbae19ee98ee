export const phrases: Readonly<Record<string, string>> = {
  'no paper gives the countries of routing, or a place of receipt or delivery beside its port':
    'لا مستند يذكر بلدان المسار، أو مكان استلام أو تسليم إلى جانب مينائه',
  'place of receipt': 'مكان الاستلام',
  'port of loading': 'ميناء التحميل',
  'the goods are brought to their ship over land': 'البضاعة تصل إلى سفينتها برًا',
  'place of delivery': 'مكان التسليم',
  'port of discharge': 'ميناء التفريغ',
  'the goods are brought from their ship over land': 'البضاعة تغادر سفينتها برًا',
  'first country of routing': 'أول بلد في المسار',
  'last country of routing': 'آخر بلد في المسار',
  'the routing begins and ends where the goods are loaded and unloaded': 'المسار يبدأ حيث تُحمّل البضاعة وينتهي حيث تُفرّغ',
  Rule: 'القاعدة',
  'Consignment {0}: {1} {2}, but {3} {4} on {5}, whereas {6}.':
    'الإرسالية {0}: {1} {2}، لكن {3} {4} في {5}، في حين أن {6}.',
  'no report names a port between those of the papers': 'لا تقرير يذكر ميناء بين موانئ المستندات',
  'Port of loading': 'ميناء التحميل',
  'Port of discharge': 'ميناء التفريغ',
  Place: 'المكان',
  'Port of loading on {0}': 'ميناء التحميل في {0}',
  '{0} by {1}': '{0} بحسب {1}',
  'Port of discharge on {0}': 'ميناء التفريغ في {0}',
  '{0} km': '{0} كم',
  'Distances between countries, as the crow flies': 'المسافات بين البلدان في خط مستقيم',
  '{0} against {1}': '{0} مقابل {1}',
  'Container {0} goes from {1} to {2} by way of {3}: at least {4} where {5} would do. Please verify why.':
    'الحاوية {0} تذهب من {1} إلى {2} مرورًا بـ{3}: {4} على الأقل، حيث تكفي {5}. يرجى التحقق من السبب.',
  'no transport paper names a port of loading or discharge': 'لا مستند نقل يذكر ميناء تحميل أو تفريغ',
  'Consignment {0}: the {1} is {2}, but {3}.': 'الإرسالية {0}، {1}: {2}، لكن {3}.',
  'Consignment {0} is loaded and discharged at one port, {1}, by {2}.':
    'الإرسالية {0} تُحمّل وتُفرّغ في ميناء واحد، {1}، بحسب {2}.',
  'Port that the case was filed at': 'الميناء الذي قُدّمت إليه الحالة',
  'Consignment {0} is discharged at {1} by {2}, but the case was filed at {3}, which no paper names on its way.':
    'الإرسالية {0} تُفرّغ في {1} بحسب {2}، لكن الحالة قُدّمت في {3}، وهو ما لا يذكره أي مستند في طريقها.',
  'Place of the delivery term': 'مكان شرط التسليم',
  'Consignment {0}: the invoice sells {1} {2}, but the {3} is {4}. Please verify.':
    'الإرسالية {0}: الفاتورة تبيع {1} {2}، لكن {3} هو {4}. يرجى التحقق.',
  'no container has times of discharge and loading, or of loading and arrival':
    'لا حاوية لها أوقات تفريغ وتحميل، أو تحميل ووصول',
  'Time of {0}': 'الوقت بحسب {0}',
  'Container {0} lay {1} days at {2} between its discharge and its next loading.':
    'الحاوية {0} مكثت {1} يوم في {2} بين تفريغها وتحميلها التالي.',
  Scanned: 'وقت المسح',
  'A slow passage between the two countries': 'رحلة بطيئة بين البلدين',
  '{0} days': '{0} يوم',
  'Container {0} was first seen here {1} days after it was loaded, where a slow passage takes {2}. Please verify where it lay.':
    'الحاوية {0} شوهدت هنا أول مرة بعد {1} يوم من تحميلها، والرحلة البطيئة تستغرق {2}. يرجى التحقق أين مكثت.',
};
