import type { Word } from '../page-words.ts';

/** Fewer words than these tell nothing of a page. */
const FEWEST = 8;
const MOST_UNMAPPED = 0.3;
const MOST_UNKNOWN = 0.1;
const FEWEST_PLAUSIBLE = 0.6;
/** In languages of Latin letters a third and more of the letters are vowels; where letters are swapped for others, a sixth. */
const FEWEST_VOWELS = 0.23;
const LETTERS_OF_A_WORD = 4;
const LETTERS_TO_JUDGE = 40;

/** Replacement characters, private use and control characters: no writing is made of them. */
const UNKNOWN = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
/**
 * A number, a word, or an identifier, in any script, as people print them: a few marks stand around it, single ones join
 * its parts. Soup has its marks inside of words and in rows.
 */
const PLAUSIBLE =
  /^[-–—•·*+#(["'“„«‘:.,/$€£¥<~≤≥±¿¡]{0,3}(?:[\p{L}\p{M}\p{N}]+(?:[-–'’./,:@_+&×*°\u00ad=][\p{L}\p{M}\p{N}]+)*)?[-–—*°)\]"'”’»:;.,!?%/$€£¥>…<]{0,3}$/u;
/** Rows of one mark, and fillers of a travel document's zone. */
const RULED = /^(?:(\p{P}|\p{S})\1*|[A-Z0-9<]*<[A-Z0-9<]*)$/u;
const WORD = /^\p{P}*\p{Script=Latin}+\p{P}*$/u;
const VOWEL = /[aeiouyæœøı]/g;

/**
 * Whether a text layer is no text that a person could read: fonts without a table of what their glyphs mean give private
 * characters, shifted letters or a soup of symbols. Rests on the shape of words only; no language is assumed.
 */
export function isGarbled(words: readonly Word[], unmapped: number): boolean {
  if (words.length === 0) return false;
  const letters = words.map(({ text }) => text).join('');
  const unknown = [...letters].filter((letter) => UNKNOWN.test(letter)).length;
  if (words.length < FEWEST) return unknown > letters.length / 2;
  if (unknown > letters.length * MOST_UNKNOWN || unmapped > MOST_UNMAPPED) return true;
  const plausible = words.filter(({ text }) => PLAUSIBLE.test(text) || RULED.test(text));
  if (plausible.length < words.length * FEWEST_PLAUSIBLE) return true;
  const latin = words
    .filter(({ text }) => WORD.test(text))
    .map(({ text }) => text.normalize('NFD').toLowerCase().replace(/\P{L}/gu, ''))
    .filter((word) => word.length >= LETTERS_OF_A_WORD)
    .join('');
  return latin.length >= LETTERS_TO_JUDGE && (latin.match(VOWEL)?.length ?? 0) < latin.length * FEWEST_VOWELS;
}
