import type { Draw } from '../world/draw.ts';

/** What a worn print is taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  ...{
    '0': 'O',
    O: '0',
    '1': 'I',
    I: '1',
    l: '1',
    '5': 'S',
    S: '5',
    '8': 'B',
    B: '8',
    '2': 'Z',
    Z: '2',
    '6': 'G',
    G: '6',
  },
  ...{ D: 'O', Q: 'O', m: 'rn', w: 'vv', e: 'c', a: 'o', i: 'l', h: 'b', u: 'n' },
};
/** Digits that recognition takes for one another. */
const DIGITS: Readonly<Record<string, string>> = {
  '0': '8',
  '1': '7',
  '3': '8',
  '5': '6',
  '6': '8',
  '7': '1',
  '8': '3',
  '9': '8',
  '2': '7',
  '4': '1',
};

/** A text as a reader gets it wrong: one character for another that looks like it; null where none can be. */
export function misreadText(text: string, draw: Draw): string | null {
  const places = [...text].flatMap((character, at) => (TAKEN_FOR[character] === undefined ? [] : [at]));
  if (places.length === 0) return null;
  const at = draw.pick(places);
  return text.slice(0, at) + (TAKEN_FOR[text[at] ?? ''] ?? '') + text.slice(at + 1);
}

/** A number as a reader gets it wrong: a digit, or the separator dropped. */
export function misreadNumber(value: number, draw: Draw): number {
  if (!Number.isInteger(value) && draw.chance(0.4)) return Number(String(value).replace('.', ''));
  return Number(misreadDigits(String(value), draw));
}

export function misreadDigits(digits: string, draw: Draw): string {
  const places = [...digits].flatMap((character, at) => (DIGITS[character] === undefined ? [] : [at]));
  if (places.length === 0) return digits;
  const at = draw.pick(places);
  return digits.slice(0, at) + (DIGITS[digits[at] ?? ''] ?? '') + digits.slice(at + 1);
}
