import { compactNumber } from '../dossier/identifiers.ts';

const FORM = /^[A-Z]{3}[UJZ]\d{7}$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Values of A to Z by ISO 6346: 10 to 38 without the multiples of 11. */
const LETTER_VALUES = new Map<string, number>();
for (let value = 10, letter = 0; letter < 26; value++) {
  const character = LETTERS[letter];
  if (value % 11 === 0 || character === undefined) continue;
  LETTER_VALUES.set(character, value);
  letter++;
}

/** The check digit that ISO 6346 gives to the first ten characters: sum of value x 2^position, mod 11, 10 counting as 0. Null where they have no value. */
export function containerCheckDigit(number: string): number | null {
  let sum = 0;
  for (const [position, character] of [...compactNumber(number).slice(0, 10)].entries()) {
    const value = LETTER_VALUES.get(character) ?? Number(character);
    sum += value * 2 ** position;
  }
  return compactNumber(number).length < 10 || Number.isNaN(sum) ? null : (sum % 11) % 10;
}

/** Three letters of the owner, U, J or Z, six digits and the check digit. */
export function hasContainerForm(number: string): boolean {
  return FORM.test(compactNumber(number));
}

export function isContainerNumber(number: string): boolean {
  const compact = compactNumber(number);
  return FORM.test(compact) && containerCheckDigit(compact) === Number(compact[10]);
}

/** How many characters must be changed, inserted or left out to make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
