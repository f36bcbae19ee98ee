import type { Word } from '../page-words.ts';

/** Fewer words than these tell nothing of a page. */
const FEWEST = 8;
const MOST_UNMAPPED = 0.3;
const MOST_UNKNOWN = 0.1;
const FEWEST_PLAUSIBLE = 0.5;
const FEWEST_WITH_VOWEL = 0.4;
const LETTERS_TO_JUDGE = 4;

/** Replacement characters, private use and control characters: no writing is made of them. */
const UNKNOWN = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
/** A number, a word, or an identifier, in any script, as people print them: marks stand around it or join its parts. */
const PLAUSIBLE =
  /^[\p{P}\p{S}]*(?:[\p{L}\p{M}\p{N}]+(?:[-–'’./,:@_+&*×°%()·\u00ad#=]{1,3}[\p{L}\p{M}\p{N}]+)*)?[\p{P}\p{S}]*$/u;
const LATIN = /^\p{P}*\p{Script=Latin}+\p{P}*$/u;
const VOWEL = /[aeiouyæœøı]/;
/** Code to glyph without a table: soup has its marks inside of words and capitals after small letters. */
const MIXED_INSIDE = /\p{L}[&$!?<>=;"#%)(]+\p{L}|\p{Ll}{2}\p{Lu}\p{Ll}\p{Lu}/u;

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
  const plausible = words.filter(({ text }) => PLAUSIBLE.test(text) && !MIXED_INSIDE.test(text));
  if (plausible.length < words.length * FEWEST_PLAUSIBLE) return true;
  const latin = words.flatMap(({ text }) => {
    const word = text.replace(/\P{L}/gu, '');
    return LATIN.test(text) && word.length >= LETTERS_TO_JUDGE ? [word.normalize('NFD').toLowerCase()] : [];
  });
  return latin.length >= FEWEST && latin.filter((word) => VOWEL.test(word)).length < latin.length * FEWEST_WITH_VOWEL;
}
