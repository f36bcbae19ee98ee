/**
 * `I` and `l` are one stroke in most type without serifs, and the Latin network, which knows no words, takes one for the
 * other. Where only one of them can be written, it is that one; elsewhere what was read stays.
 */
export function withTwinsParted(text: string): string {
  if (!/[lI]/.test(text) || SMALL_UNITS.test(text)) return text;
  return (
    text
      // `lnvoice`, `ltaly`, `lllness`: no word of the alphabet's languages begins so.
      .replace(/(?<![\p{L}\d])l(?=[bcdfghjkmnpqrstvwxzßçñ]|ll|l[bcdfghjkmnpqrstvwxz])/gu, 'I')
      // `lNVOICE`, `BElJING`, `CAPRl`
      .replace(/(?<![\p{L}\d])l(?=\p{Lu}{2})|(?<=\p{Lu})l(?=\p{Lu})|(?<=\p{Lu}{2})l(?![\p{L}\d])/gu, 'I')
      // `SteeI` and `MetaIs`, but `McIntyre`
      .replace(/(?<!Mc)(?<=\p{L}\p{Ll})I(?=\p{Ll}|$)/gu, 'l')
  );
}

/** Pounds, litres, "laut", "limited": the words that do begin so. */
const SMALL_UNITS = /^l(?:bs?|t|tr|ts|td|fd|fm|m)\b/;
