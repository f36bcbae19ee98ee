import { NUMBER_WORDS } from '../words/numbers.ts';
import type { NameWord } from './name-words.ts';

/** Alone, these are initials unless they end the name. */
const LETTER = /^[a-z]$/;

/** Numbers written as words in digits: `brigade forty four` as `brigade 44`. */
export function readNumbers(words: readonly NameWord[]): NameWord[] {
  const out: NameWord[] = [];
  let tens = 0;
  for (const [at, word] of words.entries()) {
    const isInitial = at === 0 || word.isSyllable || (LETTER.test(word.text) && at < words.length - 1);
    const digits =
      (isInitial ? undefined : NUMBER_WORDS.get(word.text)) ?? (/^\d$/.test(word.text) ? word.text : undefined);
    const value = digits === undefined ? Number.NaN : Number(digits);
    if (tens > 0 && value >= 1 && value <= 9) {
      out[out.length - 1] = { text: String(tens + value), abjad: false };
      tens = 0;
      continue;
    }
    tens = NUMBER_WORDS.has(word.text) && value >= 20 && value % 10 === 0 ? value : 0;
    out.push(digits === undefined || digits === word.text ? word : { text: digits, abjad: false, written: word.text });
  }
  return out;
}
