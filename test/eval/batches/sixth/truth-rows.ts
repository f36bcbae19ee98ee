import type { Truth, TruthValue } from '../../labelled-paper.ts';

/**
 * The truth without values of its rows that cannot be judged fairly, such as a unit that only a heading names.
 *
 * @param path the way to the rows: `consignments.containers`
 */
export function unjudged(truth: Truth, path: string, ...keys: readonly string[]): Truth {
  const [first = '', ...rest] = path.split('.');
  return eachRow(truth, first, (row) =>
    rest.length > 0
      ? unjudged(row, rest.join('.'), ...keys)
      : Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key))),
  );
}

/** The truth with something more in each of its rows, in their order. */
export function withEach(truth: Truth, list: string, key: string, values: readonly TruthValue[]): Truth {
  return eachRow(truth, list, (row, index) => ({ ...row, [key]: values[index] ?? null }));
}

function eachRow(truth: Truth, list: string, change: (row: Truth, index: number) => Truth): Truth {
  const rows = truth[list];
  if (!Array.isArray(rows)) return truth;
  const changed = rows.map((row, index) =>
    row !== null && typeof row === 'object' && !Array.isArray(row) ? change(row, index) : row,
  );
  return { ...truth, [list]: changed };
}
