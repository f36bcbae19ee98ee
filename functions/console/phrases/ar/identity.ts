export const phrases: Readonly<Record<string, string>> = {
  'date of expiry': 'تاريخ الانتهاء',
  'whole zone': 'المنطقة كلها',
  'no identity document with a machine-readable zone was read': 'لم تُقرأ أي وثيقة هوية فيها منطقة مقروءة آليًا',
  'Machine-readable zone, line {0}': 'المنطقة المقروءة آليًا، السطر {0}',
  'Check digit of the {0} by ICAO 9303': 'رقم التحقق وفق إيكاو 9303: {0}',
  '{0}, printed {1}': '{0}، والمطبوع {1}',
  'Please verify on the document: a misread letter or digit would explain it.':
    'يُرجى التحقق من الوثيقة: حرف أو رقم مقروء خطأً يفسّر ذلك.',
  '{0}: the check digits of the {1} in the machine-readable zone do not match what is printed.':
    '{0}: أرقام التحقق في المنطقة المقروءة آليًا غير صحيحة ({1}).',
  '{0}: the check digit of the {1} in the machine-readable zone does not match what is printed.':
    '{0}: رقم التحقق في المنطقة المقروءة آليًا غير صحيح ({1}).',
  'no identity document with a date of expiry or birth was read': 'لم تُقرأ أي وثيقة هوية فيها تاريخ انتهاء أو ميلاد',
  'Date of expiry': 'تاريخ الانتهاء',
  'Day of the examination at the port': 'يوم الفحص في الميناء',
  '{0}: born {1}, which is after {2}.': '{0}: تاريخ الميلاد {1} بعد {2}.',
  '{0}: expires {1}, on or before the date of birth {2}.': '{0}: تاريخ الانتهاء {1} ليس بعد تاريخ الميلاد {2}.',
  '{0}: born {1}, over {2} years ago.': '{0}: تاريخ الميلاد {1}، قبل أكثر من {2} سنة.',
  '{0}: the document expired on {1}; the examination is of {2}.': '{0}: انتهت الوثيقة في {1}، والفحص في {2}.',
  '{0}: expires {1}, over {2} years ahead.': '{0}: تنتهي في {1}، بعد أكثر من {2} سنة.',
  surname: 'اللقب',
  'given names': 'الأسماء',
  sex: 'الجنس',
  nationality: 'الجنسية',
  'no identity document was read both in its printed part and in its machine-readable zone':
    'لم تُقرأ أي وثيقة هوية في جزئها المطبوع وفي منطقتها المقروءة آليًا معًا',
  'Printed {0}': 'الجزء المطبوع: {0}',
  '{0} in the machine-readable zone': '{0} في المنطقة المقروءة آليًا',
  'the {0} is printed as “{1}”, but the zone says “{2}”': '{0}: المطبوع «{1}»، لكن في المنطقة «{2}»',
  'no identity document shows its number, or its issuer in a zone':
    'لا تُظهر أي وثيقة هوية رقمها، ولا جهة إصدارها في منطقة مقروءة آليًا',
  'Issuer in the zone': 'جهة الإصدار في المنطقة',
  'Nationality in the zone': 'الجنسية في المنطقة',
  'Codes of ICAO 9303 part 3': 'رموز إيكاو 9303، الجزء 3',
  'none like it': 'لا شيء يشبهه',
  'nearest is {0}': 'الأقرب {0}',
  'It may be {0} misread: please verify on the document.': 'ربما كان {0} وقُرئ خطأً: يُرجى التحقق من الوثيقة.',
  '{0}: the issuer “{1}” in the machine-readable zone is no code that a state or organisation bears.':
    '{0}: جهة الإصدار «{1}» في المنطقة المقروءة آليًا ليست رمز أي دولة أو منظمة.',
  '{0}: the nationality “{1}” in the machine-readable zone is no code that a state or organisation bears.':
    '{0}: الجنسية «{1}» في المنطقة المقروءة آليًا ليست رمز أي دولة أو منظمة.',
  'Document number': 'رقم الوثيقة',
  'Numbers of travel documents': 'أرقام وثائق السفر',
  'five characters or more, with digits that tell documents apart': 'خمسة أحرف أو أكثر، فيها أرقام تميّز الوثائق',
  '{0}: the document number “{1}” has only {2} characters, as no real one does.':
    '{0}: رقم الوثيقة «{1}» عدد أحرفه {2} فقط، ولا رقم حقيقيًا كذلك.',
  '{0}: the document number “{1}” is one character repeated, as no real one does.':
    '{0}: رقم الوثيقة «{1}» حرف واحد مكرر، ولا رقم حقيقيًا كذلك.',
  '{0}: the document number “{1}” only counts up or down, as no real one does.':
    '{0}: رقم الوثيقة «{1}» مجرد أرقام متتالية، ولا رقم حقيقيًا كذلك.',
  '{0}: the document number “{1}” has no digit, as no real one does.':
    '{0}: رقم الوثيقة «{1}» خالٍ من الأرقام، ولا رقم حقيقيًا كذلك.',
  'no identity document shows both its number and its holder': 'لا تُظهر أي وثيقة هوية رقمها وحاملها معًا',
  'The same number in case {0}': 'الرقم نفسه في الحالة {0}',
  '{0}, born {1}': '{0}، المولد: {1}',
  'Holder of the same number': 'حامل الرقم نفسه',
  Holder: 'الحامل',
  'Both were born on the same day, so the name may have changed: please verify.':
    'تاريخ الميلاد واحد، فربما تغيّر الاسم: يُرجى التحقق.',
  'Their issuers are not known, and two may number alike: please verify on the document.':
    'جهتا الإصدار غير معروفتين، وقد تستعمل جهتان أرقامًا متماثلة: يُرجى التحقق من الوثيقة.',
  'A character may be misread: please verify on the document.': 'ربما قُرئ حرف خطأً: يُرجى التحقق من الوثيقة.',
  '{0}: number {1} is held by “{2}” but {3} by “{4}”.': '{0}: الرقم {1} يحمله «{2}»، لكن {3} يحمله «{4}».',
  '{0}: number {1} is held by “{2}” but {3} by “{4}”, born {5}.':
    '{0}: الرقم {1} يحمله «{2}»، لكن {3} يحمله «{4}»، المولد: {5}.',
  '{0}: number {1} is held by “{2}”, born {3}, but {4} by “{5}”, born {6}.':
    '{0}: الرقم {1} يحمله «{2}»، المولد: {3}، لكن {4} يحمله «{5}»، المولد: {6}.',
  'no identity document shows its number': 'لا تُظهر أي وثيقة هوية رقمها',
  'no transport paper names the parties of the case': 'لا يذكر أي مستند نقل أطراف الحالة',
  'The same document in case {0}': 'الوثيقة نفسها في الحالة {0}',
  unknown: 'غير معروفة',
  '{0}, {1}; parties {2}': '{0}، {1}؛ الأطراف: {2}',
  'Drivers and brokers come with many consignments: please verify who this is.':
    'السائقون والوسطاء يأتون مع إرساليات كثيرة: يُرجى التحقق من هذا الشخص.',
  'the document was filed within a day in case {0} too, at a port far from here':
    'الوثيقة قُدّمت أيضًا خلال يوم في الحالة {0}، في ميناء بعيد من هنا',
  'the document came as the very same file in case {0}, which has other parties':
    'الوثيقة جاءت بالملف نفسه في الحالة {0}، وأطرافها غير هذه',
  'the document was filed in {0} cases of other parties within {1} days':
    'الوثيقة قُدّمت في حالات لأطراف أخرى (عددها {0}) خلال {1} يومًا',
};
