import type { Told } from '../language/words.ts';

/** The beginning of a text, in whole characters, and whether that is less than all of it. */
export function clipText(text: string, most: number): { text: string; cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return { text: `${text.slice(0, end).trimEnd()}…`, cut: true };
}

/** The beginning of a text or a phrase. What is cut within an isolated value still ends it, so that nothing behind is drawn in. */
export function clipped(whole: string | Told, most: number): string | Told {
  if (typeof whole === 'string') return clipText(whole, most).text;
  const { text, cut } = clipText(whole.text, most);
  if (!cut) return whole;
  const open = text.split('\u2068').length - text.split('\u2069').length;
  return { lang: whole.lang, text: text + '\u2069'.repeat(Math.max(0, open)) };
}
