import { parseAmount } from '../printed/money.ts';
import { type DecimalMark, decimalMarkOf } from '../printed/number.ts';
import type { ColumnName } from './columns.ts';
import { textOf } from './lines.ts';
import type { Column } from './table-header.ts';
import type { RowOfLines } from './table-rows.ts';

const THOUSANDTHS = 1000;
/** What is added up over the rows. */
const ADDED: ReadonlySet<ColumnName> = new Set([
  'amount',
  'netWeight',
  'grossWeight',
  'packages',
  'quantity',
  'measurement',
]);
/** One sum may be chance, as where a row is the second of the same goods. */
const FEWEST_SUMS = 2;

/**
 * Rows up to the first that has nothing but words and the sums of the columns above it: a total under words that we do
 * not know, below which no rows are looked for.
 */
export function withoutSums(
  rows: readonly RowOfLines[],
  columns: readonly Column[],
): { rows: RowOfLines[]; sums: RowOfLines | null } {
  const places = columns.flatMap(({ name }, place) => (name !== null && ADDED.has(name) ? [place] : []));
  const marks = new Map(
    places.map((place) => [
      place,
      decimalMarkOf(rows.flatMap(({ cells }) => (cells.get(place) ?? []).map(({ text }) => text))),
    ]),
  );
  const sums = new Map<number, number>();
  for (const [at, row] of rows.entries()) {
    const own = places.flatMap((place) => {
      const figure = figureOf(row, place, marks.get(place) ?? null);
      return figure === null ? [] : [{ place, figure }];
    });
    const bare = [...row.cells].every(([column, words]) => places.includes(column) || !/\d/.test(textOf(words)));
    const summed = own.length > 0 && own.every(({ place, figure }) => figure !== 0 && figure === sums.get(place));
    const amountOnly = own.length === 1 && columns[own[0]?.place ?? 0]?.name === 'amount';
    if (at > 0 && bare && summed && (amountOnly || (own.length >= FEWEST_SUMS && (at > 1 || isWorded(row, columns)))))
      return { rows: rows.slice(0, at), sums: row };
    for (const { place, figure } of own) sums.set(place, (sums.get(place) ?? 0) + figure);
  }
  return { rows: [...rows], sums: null };
}

/** With one row above, its goods may come again; the words of a sum stand for themselves, without kind or unit. */
function isWorded({ cells }: RowOfLines, columns: readonly Column[]): boolean {
  return ![...cells.keys()].some((place) => columns[place]?.name === 'packageType' || columns[place]?.name === 'unit');
}

/** In thousandths, without the kind or unit that may follow. */
function figureOf({ cells }: RowOfLines, place: number, mark: DecimalMark | null): number | null {
  const text = textOf(cells.get(place) ?? []).replace(/(?<=\d)\s*\p{L}.*$/u, '');
  const amount = parseAmount(text, mark);
  return amount && Math.round(Number(amount.value) * THOUSANDTHS);
}
