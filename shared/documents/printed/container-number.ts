import type { Parsed } from '../snippet.ts';

/** ISO 6346: letters count 10 to 38, leaving out the multiples of 11. */
const LETTER_VALUES = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => {
    const value = 10 + i + Math.floor((i + 9) / 10);
    return [letter, value] as const;
  }),
);

/** What OCR takes for one another, by the class that the place in the number asks for. */
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'O', '8': 'B', '1': 'I', '5': 'S', '2': 'Z', '6': 'G' };
const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  B: '8',
  I: '1',
  L: '1',
  S: '5',
  Z: '2',
  G: '6',
};
/** The fourth letter says what the number is of: U, J or Z. */
const AS_CATEGORY: Readonly<Record<string, string>> = {
  V: 'U',
  O: 'U',
  '0': 'U',
  D: 'U',
  '2': 'Z',
  '7': 'Z',
  I: 'J',
  '1': 'J',
};
const MOST_REPAIRS = 3;

/** Sum of value x 2^position over the first ten characters, modulo 11; 10 counts as 0. */
export function containerCheckDigit(firstTen: string): number | null {
  if (!/^[A-Z]{4}\d{6}$/.test(firstTen)) return null;
  const sum = [...firstTen].reduce((total, character, i) => {
    return total + (LETTER_VALUES.get(character) ?? Number(character)) * 2 ** i;
  }, 0);
  return (sum % 11) % 10;
}

export function isContainerNumber(number: string): boolean {
  return /^[A-Z]{3}[UJZ]\d{7}$/.test(number) && containerCheckDigit(number.slice(0, 10)) === Number(number[10]);
}

/**
 * The container number of a field that holds one. From OCR, characters that are impossible at their place are repaired
 * when the check digit then holds; nothing else is. A number with a wrong check digit is given as printed.
 */
export function parseContainerNumber(text: string, options: { ocr: boolean }): Parsed<string> | null {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (compact.length !== 11) return null;
  if (isContainerNumber(compact)) return { value: compact, certainty: 1 };
  const shaped = /^[A-Z]{4}\d{7}$/.test(compact);
  if (shaped && !options.ocr) return { value: compact, certainty: 0.95 };
  if (!options.ocr) return /\d{4}/.test(compact) ? { value: compact, certainty: 0.6 } : null;
  const repaired = [...compact]
    .map((character, i) => (i < 3 ? AS_LETTER : i === 3 ? AS_CATEGORY : AS_DIGIT)[character] ?? character)
    .join('');
  const changes = [...compact].flatMap((character, i) => {
    return character === repaired[i] ? [] : [`${character} to ${repaired[i]} at place ${i + 1}`];
  });
  if (isContainerNumber(repaired) && changes.length <= MOST_REPAIRS) {
    return {
      value: repaired,
      certainty: 0.8,
      repaired: `${changes.join(', ')}: impossible there, and the check digit then holds`,
    };
  }
  if (shaped) return { value: compact, certainty: 0.5 };
  return /\d{4}/.test(compact) ? { value: compact, certainty: 0.4 } : null;
}

/** Container numbers with a valid check digit anywhere in a text, unrepaired. */
export function containerNumbersIn(text: string): string[] {
  const found = text
    .toUpperCase()
    .matchAll(/(?<![A-Z0-9])([A-Z]{3}[UJZ])[ -]?(\d{3})[ -]?(\d{3})[ -]?(\d)(?![A-Z0-9])/g);
  return [...found]
    .map(([, owner, first, second, check]) => `${owner}${first}${second}${check}`)
    .filter(isContainerNumber);
}
