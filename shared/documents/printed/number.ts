import type { Parsed } from '../snippet.ts';

/** Which mark a paper puts before the decimals. */
export type DecimalMark = '.' | ',';

const LONGEST_NUMBER = 30;
const AMBIGUOUS = 0.6;

/**
 * A number as papers print it: 1.234,56 / 1,234.56 / 1 234,56 / 1'234.56 / 1234.5 / (12.00) / 12.00-.
 * Given as a decimal string with a point. `1.234` and `1,234` can mean either; the paper's own mark, seen in its other
 * numbers, decides, else a comma groups and a point is decimal, in doubt.
 */
export function parseDecimal(text: string, mark?: DecimalMark | null): Parsed<string> | null {
  const trimmed = text.trim().replace(/[`´‘]/g, "'");
  if (trimmed.length > LONGEST_NUMBER) return null;
  const negative = /^\(.*\)$/.test(trimmed) || /^[-−–]|[-−–]$/.test(trimmed);
  const bare = trimmed.replace(/^[(+\-−–\s]+|[)\-−–\s]+$/g, '');
  const split = splitNumber(bare, mark ?? null);
  if (!split) return null;
  const whole = split.whole.replace(/^0+(?=\d)/, '');
  const digits = split.decimals === '' ? whole : `${whole}.${split.decimals}`;
  const zero = /^[0.]*$/.test(digits);
  return { value: negative && !zero ? `-${digits}` : digits, certainty: split.certainty };
}

/** A count: a number without decimals (`12`, `1,200`, `12.00`). */
export function parseCount(text: string, mark?: DecimalMark | null): Parsed<number> | null {
  const number = parseDecimal(text, mark === undefined || mark === null ? countMark(text) : mark);
  if (!number) return null;
  const value = Number(number.value);
  return Number.isSafeInteger(value) && value >= 0 ? { value, certainty: number.certainty } : null;
}

/** The decimal mark that the unambiguous numbers of a paper use; null where there are none or they differ. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    if (text.length > LONGEST_NUMBER) continue;
    if (
      /^\D{0,4}(\d+|\d{1,3}([,'’ {2}]\d{3})+)\.(\d{1,2}|\d{4,})\D{0,4}$|^\D{0,4}\d{1,3}(,\d{3})+\.\d+\D{0,4}$/.test(
        text,
      )
    )
      points += 1;
    if (
      /^\D{0,4}(\d+|\d{1,3}([.'’ {2}]\d{3})+),(\d{1,2}|\d{4,})\D{0,4}$|^\D{0,4}\d{1,3}(\.\d{3})+,\d+\D{0,4}$/.test(text)
    )
      commas += 1;
  }
  if (points > 0 && points >= commas * 4) return '.';
  if (commas > 0 && commas >= points * 4) return ',';
  return null;
}

/** `1.200` and `1,200` as a count of packages can only be grouped. */
function countMark(text: string): DecimalMark | null {
  const group = /^\d{1,3}([.,])\d{3}(?!\d)/.exec(text.trim())?.[1];
  return group === '.' ? ',' : group === ',' ? '.' : null;
}

function splitNumber(
  text: string,
  mark: DecimalMark | null,
): { whole: string; decimals: string; certainty: number } | null {
  if (/^\d+$/.test(text)) return { whole: text, decimals: '', certainty: 1 };
  const marks = [...text].filter((character) => character === '.' || character === ',');
  const last = marks.at(-1);
  const digitsAndMarks = /^\d[\d.,'’\u00a0\u202f\u2009 ]*\d$|^[.,]\d+$/.test(text);
  if (!digitsAndMarks) return null;
  if (last === undefined) return grouped(text, /^\d{1,3}(['’\u00a0\u202f\u2009 ]\d{3})+$/);
  const decimalsAt = text.lastIndexOf(last);
  const before = text.slice(0, decimalsAt);
  const after = text.slice(decimalsAt + 1);
  if (!/^\d+$/.test(after)) return marks.length === 1 ? null : grouped(text, groupedBy(last));
  const mixed = marks.some((other) => other !== last);
  if (mixed) {
    const other = last === '.' ? ',' : '.';
    return wholeAndDecimals(before, after, other, 1);
  }
  if (marks.length > 1) return grouped(text, groupedBy(last));
  const spaced = /['’\u00a0\u202f\u2009 ]/.test(before);
  if (after.length !== 3 || before.length > 3 || before.startsWith('0') || before === '' || spaced) {
    return wholeAndDecimals(before, after, null, mark !== null && mark !== last && after.length === 3 ? AMBIGUOUS : 1);
  }
  const decimal = mark === null ? last === '.' : mark === last;
  const certainty = mark === null ? AMBIGUOUS : 1;
  return decimal ? { whole: before, decimals: after, certainty } : { whole: before + after, decimals: '', certainty };
}

function groupedBy(mark: string): RegExp {
  return mark === '.' ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{3})+$/;
}

function grouped(text: string, shape: RegExp): { whole: string; decimals: string; certainty: number } | null {
  const indian = /^\d{1,2}(,\d{2})+,\d{3}$/;
  return shape.test(text) || indian.test(text) ? { whole: text.replace(/\D/g, ''), decimals: '', certainty: 1 } : null;
}

function wholeAndDecimals(
  before: string,
  decimals: string,
  group: string | null,
  certainty: number,
): { whole: string; decimals: string; certainty: number } | null {
  const marks = new Set([...before].filter((character) => !/\d/.test(character)));
  if (marks.size > 1 || (group !== null && marks.size === 1 && !marks.has(group))) return null;
  const groups = before.split(/\D/);
  const wellGrouped = groups
    .slice(1)
    .every((part, i, all) => part.length === 3 || (i < all.length - 1 && part.length === 2));
  return wellGrouped ? { whole: groups.join('') || '0', decimals, certainty } : null;
}
