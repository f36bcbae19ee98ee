export const phrases: Readonly<Record<string, string>> = {
  '{0}, edition {1}': '{0}، إصدار {1}',
  'It is on: {0}.': 'مدرجة في: {0}.',
  'the description reads like “{0}” with characters misread; please verify on the paper':
    'الوصف يُقرأ كأنه «{0}» بحروف قُرئت خطأ؛ يرجى التحقق من المستند',
  'HS {0} is its subheading, but the description does not name it; please verify what the goods are':
    'الرمز {0} هو بندها الفرعي، لكن الوصف لا يسميها؛ يرجى التحقق من ماهية البضاعة',
  'HS {0} is a subheading that it shares with other goods, but the description does not name it; please verify what the goods are':
    'الرمز {0} بند فرعي تشترك فيه مع بضائع أخرى، لكن الوصف لا يسميها؛ يرجى التحقق من ماهية البضاعة',
  'the papers name it (“{0}”)': 'المستندات تسميها («{0}»)',
  'the papers name it (“{0}”) at {1} %, which is within the limit':
    'المستندات تسميها («{0}») بنسبة {1} %، وهي ضمن الحد',
  'the papers name it (“{0}”) at {1} %': 'المستندات تسميها («{0}») بنسبة {1} %',
  'CAS {0}': 'رقم CAS {0}',
  'no listed substance with a limit at this port is named with its concentration':
    'لم تُذكر بتركيزها أي مادة مدرجة لها حد في هذا الميناء',
  'The share seems to be by volume: please verify what it is by weight.':
    'يبدو أن النسبة بالحجم: يرجى التحقق كم هي بالوزن.',
  'The paper does not say whether that is its nitrogen: please verify.':
    'المستند لا يقول هل هذا نيتروجينها: يرجى التحقق.',
  'It is the limit itself, so rounding may hide more: please verify.':
    'هي عند الحد نفسه، فقد يُخفي التقريب أكثر: يرجى التحقق.',
  '{0} % nitrogen': '{0} % نيتروجين',
  '{0} %, which is {1}': '{0} %، أي {1}',
  '{0} at {1}, but {2} restricts it above {3}.': '{0} بنسبة {1}، لكنها مقيدة فوق {3} بموجب: {2}.',
  'no listed substance is named with its weight and a consignee or buyer':
    'لم تُذكر أي مادة مدرجة بوزنها ومع مرسل إليه أو مشترٍ',
  'too little is known of earlier cases to tell who uses what':
    'المعروف عن الحالات السابقة أقل من أن يبين من يستعمل ماذا',
  'at most {0} in {1} earlier cases': '{0} على الأكثر في {1} من الحالات السابقة',
  'the consignee is in no closed case': 'المرسل إليه لا يرد في أي حالة مغلقة',
  'none in {0} closed cases': 'لا شيء في {0} من الحالات المغلقة',
  'none in {0} closed cases, nor any chemicals': 'لا شيء في {0} من الحالات المغلقة، ولا أي مواد كيميائية',
  'Name of the consignee': 'اسم المرسل إليه',
  'What came to the consignee of {0} before': 'ما وصل إلى المرسل إليه من قبل: {0}',
  'The consignee deals in chemicals: please verify what it is for.':
    'المرسل إليه يتاجر بالمواد الكيميائية: يرجى التحقق من الغرض.',
  '{0} of {1} for {2}; before: {3}.': '{0} ({1}) إلى {2}؛ ومن قبل: {3}.',
  'no listed substance is named together with a consignee or buyer': 'لم تُذكر أي مادة مدرجة مع مرسل إليه أو مشترٍ',
  'weight not known': 'الوزن غير معروف',
  'to a party with the same address, telephone or account': 'إلى طرف له العنوان أو الهاتف أو الحساب نفسه',
  'Case {0}, {1}': 'الحالة {0}، {1}',
  'The party has had listed substances in many cases, as suppliers do: please verify.':
    'كانت للطرف مواد مدرجة في حالات كثيرة، كشأن المورّدين: يرجى التحقق.',
  'Two may be chance: please verify what they are for.': 'قد تكون اثنتان مصادفة: يرجى التحقق من الغرض منهما.',
  '{0} for {1} in one case: {2} listed substances.': '{0} إلى {1} في حالة واحدة: {2} من المواد المدرجة.',
  '{0} for {1}, to whom, or to parties that belong to it, came {2} within {3} days: {4} listed substances.':
    '{0} إلى {1}؛ وإلى هذا الطرف أو أطراف مرتبطة به وصل خلال {3} يوم: {2}. والمجموع {4} من المواد المدرجة.',
  'Description of the goods': 'وصف البضاعة',
  'restricted above {0} % nitrogen by weight': 'مقيدة فوق {0} % نيتروجين بالوزن',
  'restricted above {0} % by weight': 'مقيدة فوق {0} % بالوزن',
};
