import { containerCheckDigit, isContainerNumber } from '../../../../shared/documents/printed/container-number.ts';
import type { ReadValueAnswer } from '../answers.ts';

/** What a value of a paper must look like, as far as it can be told without the server: by its kind, else by its name. */
export type Wanted = ReadValueAnswer['kind'] | 'container' | 'imo' | 'hs' | 'country';
/** Why a typed value can't be right. `digit` is the last figure that would fit. */
export type WrongValue =
  | { why: 'empty' | 'same' | 'number' | 'whole-number' | 'amount' | 'date' | 'container' | 'imo' | 'hs' }
  | { why: 'container-digit'; digit: number };

const BY_NAME: readonly (readonly [RegExp, Wanted])[] = [
  [/(^|\.)containers\[\d+\](\.number)?$/, 'container'],
  [/(^|\.)imo$/, 'imo'],
  [/(^|\.)hsCode$/, 'hs'],
  [/(^|\.)(country|\w+Country)$/, 'country'],
];

export function wantedAt({ path, kind }: Pick<ReadValueAnswer, 'path' | 'kind'>): Wanted {
  return BY_NAME.find(([name]) => name.test(path))?.[1] ?? kind;
}

/** What is wrong with a value; null where it may be right. The server judges once more, by the readers' own rules. */
export function wrongValue(wanted: Wanted, typed: string, before: string): WrongValue | null {
  const text = typed.trim();
  if (text === '') return { why: 'empty' };
  if (text === before) return { why: 'same' };
  switch (wanted) {
    case 'container':
      return wrongContainer(text.toUpperCase().replace(/[\s-]/g, ''));
    case 'imo':
      return isImo(text.replace(/^IMO\s*/i, '')) ? null : { why: 'imo' };
    case 'hs':
      return /^\d{4}(\d\d){0,3}$/.test(text.replace(/[. ]/g, '')) ? null : { why: 'hs' };
    case 'number':
      // A weight may be typed with its unit, as printed.
      return /^-?\d+(\.\d+)?(\s*\p{L}{1,12}\.?)?$/u.test(text) ? null : { why: 'number' };
    case 'whole-number':
      return /^\d{1,9}$/.test(text) ? null : { why: 'whole-number' };
    case 'amount':
      return /^-?\d+(\.\d+)?$/.test(text) ? null : { why: 'amount' };
    case 'date':
      return isDate(text) ? null : { why: 'date' };
    default:
      return null;
  }
}

function wrongContainer(number: string): WrongValue | null {
  if (isContainerNumber(number)) return null;
  if (!/^[A-Z]{4}\d{7}$/.test(number)) return { why: 'container' };
  const digit = containerCheckDigit(number.slice(0, 10));
  return digit === null ? { why: 'container' } : { why: 'container-digit', digit };
}

/** The last of seven figures is the sum of the others times 7 to 2, modulo 10 (IMO resolution A.1117(30)). */
function isImo(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false;
  const digits = [...text].map(Number);
  return digits.slice(0, 6).reduce((sum, digit, i) => sum + digit * (7 - i), 0) % 10 === digits[6];
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
