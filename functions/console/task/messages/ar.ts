import type { Translation } from '../../language/words.ts';
import type { messages as english } from './en.ts';

export const messages: Translation<typeof english> = {
  reason: 'السبب',
  'reason-missing': 'اذكر السبب بكلمات قليلة.',
  span: 'لكم من الوقت',
  'hours.0.5': 'نصف ساعة',
  'hours.2': 'ساعتان',
  'hours.8': 'ثماني ساعات',
  'hours.24': 'يوم',
  'hours.72': 'ثلاثة أيام',
  'hours.168': 'أسبوع',
  wanted: 'المطلوب',
  'wanted.document': 'مستند',
  'wanted.rescan': 'مسح آخر',
  'snooze.title': 'تأجيل {reference}',
  'snooze.text': 'تبقى بين مهامك ولا تُعطى لأحد حتى ذلك الوقت، ولغيرك أن يأخذها. تستمر مهلتها.',
  'raise.title': 'رفع {reference} إلى مشرف',
  'raise.text': 'يتولاها مشرف أو يعيدها مع جواب. وتبقى مسودتك لك.',
  'request.title': 'طلب شيء من الميناء لأجل {reference}',
  'request.text': 'تنتظر المهمة ويقف حساب وقتها حتى يصل المطلوب، ولهذه المدة على الأكثر.',
  'do.snooze': 'تأجيل',
  'do.raise': 'رفع إلى مشرف',
  'do.request': 'اطلب من الميناء',
};
