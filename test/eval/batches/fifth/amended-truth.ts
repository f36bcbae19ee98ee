import type { Truth, TruthValue } from '../../labelled-paper.ts';

/** A truth with each of its rows under a key changed: where a layout prints more or less of a row than the others. */
export function withRows(truth: Truth, key: string, change: (row: Truth, index: number) => Truth): Truth {
  const rows = truth[key];
  if (!Array.isArray(rows)) throw new RangeError(`the truth has no rows of ${key}`);
  return { ...truth, [key]: rows.map((row, index) => change(recordOf(row), index)) };
}

function recordOf(value: TruthValue): Truth {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new RangeError('a row is a record');
  return value;
}
