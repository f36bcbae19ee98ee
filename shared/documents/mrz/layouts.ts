import type { IdentityFields } from '../identity-fields.ts';

export type MrzFormat = NonNullable<IdentityFields['mrz']>['format'];

/** A stretch of characters: line, first, and one after the last, counted from 0. */
export type Span = readonly [line: number, from: number, to: number];

export interface MrzLayout {
  format: MrzFormat;
  lines: number;
  length: number;
  /** Characters that a document of this format begins with. */
  begins: RegExp;
  type: Span;
  issuer: Span;
  names: Span;
  /** Where they do not follow the surname after two fillers. */
  givenNames: Span | null;
  number: Span;
  numberCheck: Span;
  /** Null where the issuer's is meant. */
  nationality: Span | null;
  birthDate: Span;
  birthCheck: Span;
  sex: Span;
  expiryDate: Span | null;
  expiryCheck: Span | null;
  optional: readonly Span[];
  /** Of the first optional field, which need not have one where it is empty. */
  optionalCheck: Span | null;
  /** Null in visas, which have none. */
  composite: { of: readonly Span[]; check: Span } | null;
}

const TWO_LINES = {
  lines: 2,
  type: [0, 0, 2],
  issuer: [0, 2, 5],
  number: [1, 0, 9],
  numberCheck: [1, 9, 10],
  nationality: [1, 10, 13],
  birthDate: [1, 13, 19],
  birthCheck: [1, 19, 20],
  sex: [1, 20, 21],
  expiryDate: [1, 21, 27],
  expiryCheck: [1, 27, 28],
  givenNames: null,
  optionalCheck: null,
} as const;

/** ICAO 9303, 8th edition: TD3 part 4, TD1 part 5, TD2 part 6, MRV-A and MRV-B part 7; and the national layout that follows none of them. */
export const LAYOUTS: readonly MrzLayout[] = [
  {
    ...TWO_LINES,
    format: 'TD3',
    length: 44,
    begins: /^P/,
    names: [0, 5, 44],
    optional: [[1, 28, 42]],
    optionalCheck: [1, 42, 43],
    composite: {
      of: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, 43],
      ],
      check: [1, 43, 44],
    },
  },
  {
    ...TWO_LINES,
    format: 'MRV-A',
    length: 44,
    begins: /^V/,
    names: [0, 5, 44],
    optional: [[1, 28, 44]],
    composite: null,
  },
  {
    ...TWO_LINES,
    format: 'TD2',
    length: 36,
    begins: /^[IAC]/,
    names: [0, 5, 36],
    optional: [[1, 28, 35]],
    composite: {
      of: [
        [1, 0, 10],
        [1, 13, 20],
        [1, 21, 35],
      ],
      check: [1, 35, 36],
    },
  },
  {
    ...TWO_LINES,
    format: 'MRV-B',
    length: 36,
    begins: /^V/,
    names: [0, 5, 36],
    optional: [[1, 28, 36]],
    composite: null,
  },
  {
    format: 'TD1',
    lines: 3,
    length: 30,
    begins: /^[IAC]/,
    type: [0, 0, 2],
    issuer: [0, 2, 5],
    number: [0, 5, 14],
    numberCheck: [0, 14, 15],
    birthDate: [1, 0, 6],
    birthCheck: [1, 6, 7],
    sex: [1, 7, 8],
    expiryDate: [1, 8, 14],
    expiryCheck: [1, 14, 15],
    nationality: [1, 15, 18],
    names: [2, 0, 30],
    givenNames: null,
    optionalCheck: null,
    optional: [
      [0, 15, 30],
      [1, 18, 29],
    ],
    composite: {
      of: [
        [0, 5, 30],
        [1, 0, 7],
        [1, 8, 15],
        [1, 18, 29],
      ],
      check: [1, 29, 30],
    },
  },
  // The French national identity card of 1988 to 2021: no date of expiry, the department and office in line 1.
  {
    format: 'FRA-ID',
    lines: 2,
    length: 36,
    begins: /^ID[FE]/,
    type: [0, 0, 2],
    issuer: [0, 2, 5],
    names: [0, 5, 30],
    givenNames: [1, 13, 27],
    number: [1, 0, 12],
    numberCheck: [1, 12, 13],
    nationality: null,
    birthDate: [1, 27, 33],
    birthCheck: [1, 33, 34],
    sex: [1, 34, 35],
    expiryDate: null,
    expiryCheck: null,
    optional: [[0, 30, 36]],
    optionalCheck: null,
    composite: {
      of: [
        [0, 0, 36],
        [1, 0, 35],
      ],
      check: [1, 35, 36],
    },
  },
];

/** The text of a stretch; none where the layout has no such field. */
export function textIn(lines: readonly string[], span: Span | null): string {
  if (span === null) return '';
  const [line, from, to] = span;
  return lines[line]?.slice(from, to) ?? '';
}
