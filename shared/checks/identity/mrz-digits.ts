import type { IdentityFields } from '../../documents/identity-fields.ts';

export type Mrz = NonNullable<IdentityFields['mrz']>;
export type MrzField = keyof Mrz['checks'];

/** A stretch of the zone: line, first and past-last character. */
type Span = [line: number, from: number, to: number];

/** Where ICAO 9303 (parts 4 to 7), and the French card of 1988, put each field and its check digit. Visas have no composite digit. */
const LAYOUT: Record<Mrz['format'], Partial<Record<MrzField, { of: Span[]; digit: [line: number, at: number] }>>> = {
  TD1: {
    number: { of: [[0, 5, 14]], digit: [0, 14] },
    birthDate: { of: [[1, 0, 6]], digit: [1, 6] },
    expiryDate: { of: [[1, 8, 14]], digit: [1, 14] },
    composite: {
      of: [
        [0, 5, 30],
        [1, 0, 7],
        [1, 8, 15],
        [1, 18, 29],
      ],
      digit: [1, 29],
    },
  },
  TD2: {
    ...twoLines(),
    composite: {
      of: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, 35],
      ],
      digit: [1, 35],
    },
  },
  TD3: {
    ...twoLines(),
    composite: {
      of: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, 43],
      ],
      digit: [1, 43],
    },
  },
  'FRA-ID': {
    number: { of: [[1, 0, 12]], digit: [1, 12] },
    birthDate: { of: [[1, 27, 33]], digit: [1, 33] },
    composite: {
      of: [
        [0, 0, 36],
        [1, 0, 35],
      ],
      digit: [1, 35],
    },
  },
  'MRV-A': twoLines(),
  'MRV-B': twoLines(),
};

function twoLines(): Record<Exclude<MrzField, 'composite'>, { of: Span[]; digit: [number, number] }> {
  return {
    number: { of: [[1, 0, 9]], digit: [1, 9] },
    birthDate: { of: [[1, 13, 19]], digit: [1, 19] },
    expiryDate: { of: [[1, 21, 27]], digit: [1, 27] },
  };
}

/** The check digit of ICAO 9303: weights 7, 3, 1; digits count themselves, A to Z 10 to 35, the filler nothing; mod 10. */
export function mrzCheckDigit(text: string): number {
  const weights = [7, 3, 1];
  const values = [...text].map((character) => (character === '<' ? 0 : Number.parseInt(character, 36) || 0));
  return values.reduce((sum, value, index) => sum + value * (weights[index % 3] ?? 0), 0) % 10;
}

/** The printed text of a field with the digit that stands beside it and the one it should have. Null where the format has none. */
export function mrzDigitOf(
  { format, lines }: Mrz,
  field: MrzField,
): { text: string; printed: string; computed: number } | null {
  const place = LAYOUT[format][field];
  if (place === undefined) return null;
  const text = place.of.map(([line, from, to]) => (lines[line] ?? '').slice(from, to)).join('');
  const printed = (lines[place.digit[0]] ?? '').charAt(place.digit[1]);
  return { text, printed, computed: mrzCheckDigit(text) };
}
