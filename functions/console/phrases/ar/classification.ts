export const phrases: Readonly<Record<string, string>> = {
  'no goods have both an HS code and a description that says enough': 'لا بضاعة لها رمز ووصف كافٍ معًا',
  'HS code on {0}': 'رمز النظام المنسق في {0}',
  'Headings that fit the description': 'البنود التي توافق الوصف',
  'Another paper has {0}, a digit off: please verify on the original.':
    'في مستند آخر {0} بفارق رقم واحد: يرجى التحقق من الأصل.',
  'The declared heading is of the same chapter as one that would fit: please verify.':
    'البند المصرح به من الفصل نفسه الذي منه بند مناسب: يرجى التحقق.',
  '“{0}” is declared under HS {1} (heading {2}: {3}), but the words fit {4}.':
    'صُرّح عن «{0}» تحت الرمز {1} (البند {2}: {3})، لكن الكلمات توافق {4}.',
  '{0}, or {1}': '{0}، أو {1}',
  'no goods have an HS code': 'لا بضاعة لها رمز في النظام المنسق',
  'HS 2022': 'النظام المنسق 2022',
  'the imported nomenclature': 'جدول التصنيف المستورد',
  'HS {0} was withdrawn; in its place {1}': 'سُحب الرمز {0}؛ وحل محله {1}',
  '{0} has no heading {1}': 'لا بند {1} في {0}',
  '{0} has no subheading {1} under heading {2}': 'لا بند فرعي {1} تحت البند {2} في {0}',
  'chapter {0} is for the use of each country, and no HS code':
    'الفصل {0} متروك لاستعمال كل دولة وليس رمزًا في النظام المنسق',
  'a code of goods has at least four digits': 'رمز البضاعة أربعة أرقام على الأقل',
  'Codes of {0}': 'الرموز بحسب {0}',
  'another paper has {0}, a digit off': 'في مستند آخر {0} بفارق رقم واحد',
  'a digit may be misread': 'قد يكون رقم قُرئ خطأ',
  'HS code {0} on {1}: {2}.': 'رمز النظام المنسق {0} في {1}: {2}.',
  '{0} is no code of HS 2022': '{0} ليس رمزًا في النظام المنسق 2022',
  'of the same heading': 'من البند نفسه',
  'of the same chapter': 'من الفصل نفسه',
  'of another chapter': 'من فصل آخر',
  'The goods': 'البضاعة',
  '{0}: HS {1} on {2}, but HS {3}, {4}, on {5}.': '{0}: الرمز {1} في {2}، لكن الرمز {3}، {4}، في {5}.',
  'What the trader declared before': 'ما صرح به التاجر من قبل',
  '{0} in {1} of {2} closed cases, {3} in none': '{0} في {1} من {2} من الحالات المغلقة، و{3} في لا شيء منها',
  '“{0}” is declared under HS {1}, but its trader declared {2} in {3} of {4} earlier cases, and the words fit that better.':
    'صُرّح عن «{0}» تحت الرمز {1}، لكن تاجرها صرح بالرمز {2} في {3} من {4} من الحالات السابقة، والكلمات أوفق له.',
  'Words of HS {0}': 'كلمات الرمز {0}',
  '“{0}” is declared under HS {1} ({2}), but its words are those of the neighbouring {3} ({4}). Please verify what the goods are.':
    'صُرّح عن «{0}» تحت الرمز {1} ({2})، لكن كلماتها هي كلمات الرمز المجاور {3} ({4}). يرجى التحقق من ماهية البضاعة.',
  'no paper describes the goods or gives their HS code': 'لا مستند يصف البضاعة أو يذكر رمزها',
  'a licence is named; whether it is for {0} was not examined': 'ذُكر ترخيص؛ ولم يُفحص هل هو لهذه البضاعة: {0}',
  'Goods that need a licence': 'بضاعة تحتاج إلى ترخيص',
  '{0} on the papers': '{0} بين المستندات',
  'The paper {0} was not recognised and may be it: please verify.':
    'المستند {0} لم يُتعرف عليه وقد يكون هو: يرجى التحقق.',
  'Only the code says so: please verify what the goods are.': 'الرمز وحده يدل على ذلك: يرجى التحقق من ماهية البضاعة.',
  'Goods of HS {0}': 'بضاعة من الرمز {0}',
  'an {0}': '{0}',
  'a {0}': '{0}',
  '{0} on {1} may be {2}, which need {3}, but no paper names one.':
    '{0} في {1}: قد تكون {2}، وتجارتها تتطلب {3}، لكن لا مستند يذكر شيئًا من ذلك.',
  'no paper describes goods or names a UN number': 'لا مستند يصف بضاعة أو يذكر رقمًا للأمم المتحدة',
  'UN {0} is of no one substance in the table, so it may be that of any goods that read like dangerous ones':
    'رقم الأمم المتحدة {0} ليس لمادة بعينها في الجدول، فقد يكون لأي بضاعة تبدو خطرة',
  'UN number on {0}': 'رقم الأمم المتحدة في {0}',
  'Class on {0}': 'الصنف في {0}',
  'Proper shipping name on {0}': 'الاسم الرسمي للنقل في {0}',
  'UN {0}': 'رقم الأمم المتحدة {0}',
  '{0}, class {1}': '{0}، الصنف {1}',
  'UN {0} on {1} is {2}, but beside it stand {3}.': 'رقم الأمم المتحدة {0} في {1}: {2}، لكن إلى جانبه: {3}.',
  'UN {0} on {1} is {2}, but beside it stand {3}; those would be UN {4}.':
    'رقم الأمم المتحدة {0} في {1}: {2}، لكن إلى جانبه: {3}؛ ورقم هذه {4}.',
  'UN {0} on {1} is {2} of class {3}, but the class beside it is {4}.':
    'رقم الأمم المتحدة {0} في {1}: {2} من الصنف {3}، لكن الصنف إلى جانبه {4}.',
  'UN number of these goods on the papers': 'رقم الأمم المتحدة لهذه البضاعة في المستندات',
  '“{0}” on {1} calls itself {2}, but no paper names a UN number.':
    '«{0}» في {1} تصف نفسها بأنها «{2}»، لكن لا مستند يذكر رقمًا للأمم المتحدة.',
  'List of dangerous goods': 'قائمة البضائع الخطرة',
  '{0}: UN {1}, class {2}': '{0}: رقم الأمم المتحدة {1}، الصنف {2}',
  '{0}, UN {1}, class {2}': '{0}، رقم الأمم المتحدة {1}، الصنف {2}',
  '“{0}” on {1} reads like dangerous goods ({2}), but no paper names a UN number for them, though others are declared.':
    '«{0}» في {1} تبدو بضاعة خطرة ({2})، لكن لا مستند يذكر لها رقمًا للأمم المتحدة، مع أن غيرها مصرح به.',
  '“{0}” on {1} reads like dangerous goods ({2}), but no paper names a UN number for them.':
    '«{0}» في {1} تبدو بضاعة خطرة ({2})، لكن لا مستند يذكر لها رقمًا للأمم المتحدة.',
};
