export const phrases: Readonly<Record<string, string>> = {
  'floor denser than the rest of it, by {0} of attenuation': 'أرضية أكثف من بقيتها بمقدار {0} من التوهين',
  'roof denser than the rest of it, by {0} of attenuation': 'سقف أكثف من بقيته بمقدار {0} من التوهين',
  '{0} times as dense as the load around it': 'كثافته {0} أضعاف كثافة الحمولة حوله',
  'filled up to the roof: machinery, or a false wall': 'ممتلئ حتى السقف: آلات أو جدار زائف',
  'load, {0} % even': 'حمولة متجانسة بنسبة {0} %',
  'load, {0} % even, {1} x {2} packages in sight': 'حمولة متجانسة بنسبة {0} %، {1} × {2} طردًا ظاهرًا',
  'low and light: dunnage': 'منخفض وخفيف: أخشاب تثبيت',
};
