import { isDigit, lettersOf } from './letters.ts';

/** Letters by number for which scanning reads each digit. */
const AS_LETTER = lettersOf('olzeasgtbg');
const FIRST_DIGIT = 26;
/** A word ends with a number as ships' do, `star7`, unless the digits are the two that every reader confuses. */
const MOST_CONFUSED = 1;
const LONG = 5;

/**
 * A word with the digits that scanning has read for letters as these letters: `r0ma5hk1n` is `romashkln`. The same array for
 * a word without digits, of as many digits as letters or more, and with a number at its end.
 */
export function withoutMisreadDigits(letters: Uint8Array): Uint8Array {
  let digits = 0;
  let trailing = 0;
  let areConfused = true;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as number;
    if (!isDigit(letter)) {
      trailing = 0;
      areConfused = true;
      continue;
    }
    digits++;
    trailing++;
    if (letter - FIRST_DIGIT > MOST_CONFUSED) areConfused = false;
  }
  if (digits === 0 || 2 * digits > letters.length - digits) return letters;
  if (trailing > 0 && !(areConfused && letters.length - digits >= LONG)) return letters;
  return letters.map((letter) => (isDigit(letter) ? (AS_LETTER[letter - FIRST_DIGIT] as number) : letter));
}

/** What each letter and digit is drawn with, so that letters which reading takes for others come to the same strokes. */
const STROKES: Readonly<Record<string, string>> = {
  ...{ i: 'i', l: 'i', j: 'i', t: 'i', f: 'i', r: 'i', '1': 'i', '7': 'i', n: 'ii', u: 'ii', h: 'ii', m: 'iii' },
  ...{ v: 'v', y: 'v', w: 'vv', c: 'c', e: 'c', o: 'c', q: 'c', '0': 'c', d: 'ci', g: 'g', '6': 'g', '9': 'g' },
  ...{ s: 's', '5': 's', z: 'z', '2': 'z', b: 'b', '8': 'b', a: 'a', '4': 'a', k: 'k', x: 'k', p: 'p', '3': 'c' },
};
const strokesOf = Array.from({ length: FIRST_DIGIT + 10 }, (_, letter) =>
  lettersOf(STROKES[letter < FIRST_DIGIT ? String.fromCharCode(97 + letter) : String(letter - FIRST_DIGIT)] ?? ''),
);

/** The strokes of a word: `goldmarn`, `goldrnam` and `golclmam` have the same. */
export function shapeOf(letters: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (const letter of letters) out.push(...(strokesOf[letter] ?? []));
  return Uint8Array.from(out);
}
