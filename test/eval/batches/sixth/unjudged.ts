import type { Truth, TruthValue } from '../../labelled-paper.ts';

/**
 * The truth without values of its rows that cannot be judged fairly, such as a unit that only a heading names.
 *
 * @param path the way to the rows: `consignments.containers`
 */
export function unjudged(truth: Truth, path: string, ...keys: readonly string[]): Truth {
  const [first = '', ...rest] = path.split('.');
  const rows = truth[first];
  if (!Array.isArray(rows)) return truth;
  const without = (row: TruthValue): TruthValue => {
    if (row === null || typeof row !== 'object' || Array.isArray(row)) return row;
    if (rest.length > 0) return unjudged(row, rest.join('.'), ...keys);
    return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
  };
  return { ...truth, [first]: rows.map(without) };
}
