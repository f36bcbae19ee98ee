export const phrases: Readonly<Record<string, string>> = {
  'could not be read whole: {0}': 'تعذرت قراءته كاملًا: {0}',
  'required, but never came: {0}': 'مطلوب لكنه لم يصل: {0}',
  'not screened, or not against every list': 'لم تُجرَ المقارنة بقوائم المراقبة، أو ليس بها كلها',
  'a full look at papers and scans is asked for: what the checks found is shown when it is decided':
    'يُطلب فحص كامل للمستندات وصور المسح: يُعرض ما وجدته الفحوص بعد اتخاذ القرار',
  'a transport document': 'مستند نقل',
  'an invoice': 'فاتورة',
  'a packing list': 'قائمة تعبئة',
  'an identity document': 'وثيقة هوية',
  'a scan': 'صورة مسح',
  'switched off at this port by {0} on {1}: {2}': 'أوقفه {0} في هذا الميناء بتاريخ {1}: {2}',
};
