import { parseAmount } from '../printed/money.ts';
import { type DecimalMark, decimalMarkOf } from '../printed/number.ts';
import { textOf } from './lines.ts';
import type { Column } from './table-header.ts';
import type { RowOfLines } from './table-rows.ts';

const CENTS = 100;

/**
 * Rows up to the first that has nothing but words and the sum of the amounts above it: a total under words that we do
 * not know, below which no rows are looked for.
 */
export function withoutSums(
  rows: readonly RowOfLines[],
  columns: readonly Column[],
): { rows: RowOfLines[]; sums: RowOfLines | null } {
  const place = columns.findIndex(({ name }) => name === 'amount');
  const mark = decimalMarkOf(rows.flatMap(({ cells }) => (cells.get(place) ?? []).map(({ text }) => text)));
  let sum = 0;
  for (const [at, row] of rows.entries()) {
    const amount = centsOf(row, place, mark);
    if (amount === null) continue;
    const bare = [...row.cells].every(([column, words]) => column === place || !/\d/.test(textOf(words)));
    if (at > 0 && bare && amount !== 0 && amount === sum) return { rows: rows.slice(0, at), sums: row };
    sum += amount;
  }
  return { rows: [...rows], sums: null };
}

function centsOf({ cells }: RowOfLines, place: number, mark: DecimalMark | null): number | null {
  const amount = parseAmount(textOf(cells.get(place) ?? []), mark);
  return amount && Math.round(Number(amount.value) * CENTS);
}
