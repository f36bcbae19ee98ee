export const phrases: Readonly<Record<string, string>> = {
  'no container has its seals stated in two places': 'لا حاوية ذُكرت أختامها في موضعين',
  'Container {0}: seal {1} on {2}, but {3} on {4}.': 'الحاوية {0}: الختم {1} في {2}، لكنه {3} في {4}.',
  'the class of seals by ISO 17712 stands on no paper that is read': 'لا يذكر أي مستند مقروء فئة الأختام وفق ISO 17712',
  'no transport paper names a full, closed container': 'لا يذكر أي مستند نقل حاوية ممتلئة مغلقة',
  'Seal of {0} on {1}': 'ختم الحاوية {0} في {1}',
  'Not everything could be read with certainty: please verify on the original.':
    'لم يُقرأ كل شيء بيقين: يُرجى التحقق من الأصل.',
  'Others of the same consignment have one.': 'حاويات أخرى من الإرسالية نفسها لها ختم.',
  'No container of the consignment has one, so the paper may not print them: please verify.':
    'لا ختم لأي حاوية من الإرسالية، فربما لا يطبعها المستند: يُرجى التحقق.',
  'Container {0} is full, but no paper names a seal for it.': 'الحاوية {0} ممتلئة، لكن لا يذكر أي مستند ختمًا لها.',
  'no paper names a seal with its container': 'لا يذكر أي مستند ختمًا مع حاويته',
  'The same seal in case {0}': 'الختم نفسه في الحالة {0}',
  'on container {0}, {1}': 'على الحاوية {0}، {1}',
  'on container {0}, bill of lading {1}, {2}': 'على الحاوية {0}، بوليصة الشحن {1}، {2}',
  'So short a number may come twice by chance: please verify.': 'رقم بهذا القِصر قد يتكرر مصادفة: يُرجى التحقق.',
  'Seal {0} hangs on container {1} by {2}, and on container {3} {4}.':
    'الختم {0} على الحاوية {1} حسب {2}، وعلى الحاوية {3} {4}.',
  'no container has its seals reported at two times': 'لا حاوية أُبلغ عن أختامها في وقتين',
  'Seal by {0} of {1}': 'الختم حسب {0}، {1}',
  'Container {0} bore seal {1}, then {2}, and no inspection between the two is known.':
    'كان على الحاوية {0} الختم {1}، ثم {2}، ولا يُعرف تفتيش بينهما.',
  '{0} by {1} of {2}': '{0} حسب {1}، {2}',
};
