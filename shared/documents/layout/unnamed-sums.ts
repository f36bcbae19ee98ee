import { parseAmount } from '../printed/money.ts';
import { type DecimalMark, decimalMarkOf } from '../printed/number.ts';
import type { ColumnName } from './columns.ts';
import { textOf } from './lines.ts';
import { numberRangeIn } from './number-range.ts';
import type { Column } from './table-header.ts';
import type { RowOfLines } from './table-rows.ts';

const THOUSANDTHS = 1000;
/** What is added up over the rows. */
const ADDED: ReadonlySet<string> = new Set<ColumnName>([
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
  const sums = new Map<number, number>();
  const figures = figuresByRow(rows, columns);
  for (const [at, row] of rows.entries()) {
    const own = [...(figures[at] ?? [])];
    const bare = [...row.cells].every(([column, words]) => figures[at]?.has(column) || saysNothing(textOf(words)));
    const summed =
      own.length > 0 &&
      own.every(
        ([place, figure]) =>
          figure !== 0 && Math.abs(figure - (sums.get(place) ?? 0)) <= roundingOf(columns[place]?.name) * at,
      );
    const amountOnly = own.length === 1 && columns[own[0]?.[0] ?? 0]?.name === 'amount';
    // Nothing but sums, below all rows: goods always have words, or a number.
    const bareSums = at === rows.length - 1 && own.length === row.cells.size;
    const enough = amountOnly || bareSums || (own.length >= FEWEST_SUMS && (at > 1 || isWorded(row, columns)));
    if (at > 0 && bare && summed && enough) return { rows: rows.slice(0, at), sums: row };
    for (const [place, figure] of own) sums.set(place, (sums.get(place) ?? 0) + figure);
  }
  return { rows: [...rows], sums: null };
}

/** What each row adds to the columns that can be added up, in thousandths, by the place of the column. */
export function figuresByRow(rows: readonly RowOfLines[], columns: readonly Column[]): Map<number, number>[] {
  const isNumbered = (place: number) => rangeIn(textOf(rows[0]?.cells.get(place) ?? [])) !== null;
  const isAdded = (name: Column['name'], place: number) => (name !== null && ADDED.has(name)) || isNumbered(place);
  const places = columns.flatMap(({ name }, place) => (isAdded(name, place) ? [place] : []));
  const markOf = (all: readonly number[]) =>
    decimalMarkOf(
      rows.flatMap(({ cells }) => all.flatMap((place) => (cells.get(place) ?? []).map(({ text }) => text))),
    );
  const common = markOf(places);
  const marks = new Map(places.map((place) => [place, markOf([place]) ?? common]));
  const counted = new Map<number, number>();
  return rows.map((row) => {
    const own = new Map<number, number>();
    for (const place of places) {
      const before = isNumbered(place) ? (counted.get(place) ?? 0) : null;
      const figure = figureOf(row, place, marks.get(place) ?? null, before);
      if (figure === null) continue;
      own.set(place, figure);
      counted.set(place, (counted.get(place) ?? 0) + figure);
    }
    return own;
  });
}

/** Words, or a count of packages with their kind: `352 bales`. */
export function saysNothing(text: string): boolean {
  return !/\d/.test(text) || /^\d[\d.,']*\s+\p{L}[\p{L}\s.]*$/u.test(text);
}

/** How far each row of a column may be off by rounding, in thousandths; counts and money are exact. */
export function roundingOf(name: ColumnName | null | undefined): number {
  return name === 'netWeight' || name === 'grossWeight' || name === 'measurement' ? 50 : 0;
}

/** With one row above, its goods may come again; the words of a sum stand for themselves, without kind or unit. */
function isWorded({ cells }: RowOfLines, columns: readonly Column[]): boolean {
  return ![...cells.keys()].some((place) => columns[place]?.name === 'packageType' || columns[place]?.name === 'unit');
}

/** Whether a row of a table over several pages has nothing but words and the sums of two columns or more above it. */
export function isSumOf(row: Texts, above: readonly Texts[]): boolean {
  let sums = 0;
  for (const name in row) {
    const text = row[name]?.text ?? '';
    if (!ADDED.has(name)) {
      if (/\d/.test(text)) return false;
      continue;
    }
    const column = above.map((each) => each[name]?.text ?? '');
    const mark = decimalMarkOf([...column, text]);
    const figure = (each: string) =>
      COUNTS.has(name) ? (countIn(each) ?? thousandthsOf(each, mark)) : thousandthsOf(each, mark);
    const sum = column.reduce((all, each) => all + (figure(each) ?? 0), 0);
    if (figure(text) !== sum || sum === 0) return false;
    sums += 1;
  }
  return sums >= FEWEST_SUMS;
}
type Texts = Readonly<Record<string, { text: string } | undefined>>;

/** What a cell adds; in a column of numbers, of which so many are `counted`, one that goes on counting adds one. */
function figureOf(
  { cells }: RowOfLines,
  place: number,
  mark: DecimalMark | null,
  counted: number | null,
): number | null {
  const text = textOf(cells.get(place) ?? []);
  const range = rangeIn(text);
  if (range !== null) return range * THOUSANDTHS;
  const figure = thousandthsOf(text, mark);
  return counted !== null && /^\d+$/.test(text) && figure === counted + THOUSANDTHS ? THOUSANDTHS : figure;
}

const COUNTS: ReadonlySet<string> = new Set<ColumnName>(['packages', 'quantity']);

/** `4.107` and `4,107` as a count can only be grouped. */
function countIn(text: string): number | null {
  return /^\d{1,3}([.,'’ ]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) * THOUSANDTHS : null;
}

/** How many packages numbers stand for: 111 for `1 - 111`. Null for a single number. */
function rangeIn(text: string): number | null {
  const range = numberRangeIn(text);
  return range && range.to > range.from ? range.to - range.from + 1 : null;
}

/** Without the kind or unit that may follow. */
function thousandthsOf(text: string, mark: DecimalMark | null): number | null {
  const amount = parseAmount(text.replace(/(?<=\d)\s*\p{L}.*$/u, ''), mark);
  return amount && Math.round(Number(amount.value) * THOUSANDTHS);
}
