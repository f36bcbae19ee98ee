import type { Word } from '../page-words.ts';

/**
 * Characters that an OCR engine takes for one another, put right where their neighbours leave no doubt: full-width marks
 * of an alphabet that holds Chinese, a digit among small letters, a letter among a figure's digits. Whatever could be
 * printed so, as the letters and digits of a reference can, stays as it was read.
 */
export function withoutLookAlikes(text: string): string {
  const plain = /[^\u0020-\u007e]/.test(text) ? withPlainMarks(text) : text;
  if (isFigure(plain)) return plain.replace(/[lI|]/g, '1').replace(/[oO]/g, '0');
  // No word has a small l between a capital and a digit: `Ml0`.
  const counted = plain.replace(/(?<=(?<!\p{L})\p{Lu})l(?=\d)/gu, '1');
  return /[01B]/.test(counted) ? withLetters(counted) : counted;
}

const CHINESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const MARKS: Readonly<Record<string, string>> = { '。': '.', '、': ',', 〇: '0', 一: '-' };

/** Full-width forms as the plain ones; next to Chinese they are what is printed. */
function withPlainMarks(text: string): string {
  const plain = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const rest = plain.replace(/[。、〇一]/g, '');
  if (CHINESE.test(rest) || !/[A-Za-z0-9]/.test(rest)) return text;
  return plain.replace(/[。、〇一]/g, (mark) => MARKS[mark] ?? mark);
}

/** `l,821` and `1.O20,50` can only be figures: they have a mark with digits behind it, and mostly digits. */
function isFigure(text: string): boolean {
  if (/[lI|]$/.test(text) || !/^[\dlI|oO]{1,3}(?:[.,'][\dlI|oO]{3})*(?:[.,][\dlI|oO]{2,4})?$/.test(text)) return false;
  const letters = text.replace(/[\d.,']/g, '').length;
  const digits = text.replace(/\D/g, '').length;
  return letters > 0 && digits >= 3 && digits > letters && /[.,']/.test(text);
}

function withLetters(text: string): string {
  return (
    text
      // `0live`, `C0mpany`, `Vesse1s`
      .replace(/(?<![\p{L}\d])0(?=\p{Ll}{3})/gu, 'O')
      .replace(/(?<=\p{L})0(?=\p{Ll}{2})/gu, 'o')
      .replace(/(?<=\p{Ll})1(?=\p{Ll})/gu, 'l')
      // `S.r.1.`
      .replace(/(?<=\b\p{L}\.\p{Ll}\.)1(?=\.|,|$)/gu, 'l')
      // `StraBe`: no word has a capital there, but names such as McBride and DeBeers do.
      .replace(/(?<=\p{Ll}{2}[aeiouäöüy])B(?=[\p{Ll}\s.,;-]|$)/gu, 'ß')
      .replace(/(?<=\p{L}[aeiouäöüy])B$/gu, 'ß')
  );
}

/** A `1` after a number that stands in a phrase can only be a litre: `bottles of 0.75 l`, `kettles, 1.2 l`. */
export function withLitres(words: Word[]): Word[] {
  return words.map((word, at) => {
    const [before, number] = [words[at - 2]?.text ?? '', words[at - 1]?.text ?? ''];
    const litre = /^[1I|][,.;)]?$/.test(word.text) && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(number);
    const phrase = /^\p{Ll}{1,3}$/u.test(before) || (/\p{Ll}{2},$/u.test(before) && /[.,]/.test(number));
    return litre && phrase ? { ...word, text: `l${word.text.slice(1)}` } : word;
  });
}
