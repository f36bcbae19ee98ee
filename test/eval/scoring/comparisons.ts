import type { Truth, TruthValue } from '../labelled-paper.ts';

/** How two values of a field are compared. `exact` is the same characters; what `tolerant` forgives is said here. */
export type Comparison =
  /** Nothing: dates, currencies, countries, amounts of money as normalised decimals, flags. */
  | 'exact'
  /** Case and whatever is neither letter nor digit: invoice numbers, seals, HS codes. */
  | 'code'
  /** Case, accents, spacing and punctuation: names and descriptions. */
  | 'text'
  /** As text; and one word in eight of the two together may differ, since addresses wrap and are joined in many ways. */
  | 'address'
  /** How it is written: 12 and 12.00 are equal. */
  | 'number';

export type Scalar = string | number | boolean;

export interface Likeness {
  exact: boolean;
  tolerant: boolean;
}

export function compare(printed: Scalar, given: Scalar, how: Comparison): Likeness {
  const exact = printed === given;
  return { exact, tolerant: exact || alike(printed, given, how) };
}

function alike(printed: Scalar, given: Scalar, how: Comparison): boolean {
  if (how === 'exact') return String(printed) === String(given);
  if (how === 'number') return Math.abs(Number(printed) - Number(given)) <= 1e-6 * Math.abs(Number(printed)) + 1e-3;
  if (how === 'code') return codeOf(String(printed)) === codeOf(String(given));
  if (codeOf(plain(String(printed))) === codeOf(plain(String(given)))) return true;
  return how === 'address' && wordsShared(String(printed), String(given)) >= 7 / 8;
}

function codeOf(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o');
}

/** Twice the words in common by the words of both: 1 where they are the same in any order. */
function wordsShared(a: string, b: string): number {
  const wordsOf = (text: string) =>
    plain(text)
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
  const left = wordsOf(b);
  const count = wordsOf(a).length + left.length;
  const common = wordsOf(a).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return count === 0 ? 1 : (2 * common.length) / count;
}

/** The value at a path such as `seller.name`; undefined where there is none, null where it was left out. */
export function valueAt(fields: TruthValue | undefined, path: string): TruthValue | undefined {
  let at: TruthValue | undefined = fields;
  for (const key of path.split('.')) {
    if (at === null || at === undefined) return at;
    at = isRecord(at) ? at[key] : undefined;
  }
  return at;
}

export function isScalar(value: TruthValue | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isRecord(value: TruthValue): value is Truth {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
