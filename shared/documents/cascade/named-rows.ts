import { COLUMNS, type ColumnName } from '../layout/columns.ts';
import type { Cells } from '../layout/table.ts';
import { vocabularyOf } from '../layout/vocabulary.ts';
import type { RowContext } from '../papers/row-values.ts';
import type { DecimalMark } from '../printed/number.ts';
import type { Snippet } from '../snippet.ts';
import type { SeenTable, TableCell } from './answers.ts';
import { phraseHeading } from './phrase-heading.ts';

export type CellRow = Cells;

const HEADINGS = vocabularyOf<ColumnName>(COLUMNS);
/** What begins a line of sums, in the languages that papers are read in. */
const SUM = /^(sub|grand )?(total|totals|totaal|gesamt|summe|sum|somme|suma|totale|合计|总计)\b/i;
/** Fewer known headings than these, and it is no table of goods. */
const FEWEST_COLUMNS = 2;

/**
 * The rows of a table under the headings that we know, without its lines of sums. Headings are the cells that the call
 * took for such, else the first row. Empty where too few of them are known.
 */
export function namedRows(
  { cells }: SeenTable,
  mark: DecimalMark | null,
  snippet: (cell: TableCell) => Snippet,
): { rows: CellRow[]; context: RowContext } {
  const byHeading = cells.some(({ heading }) => heading);
  const isHeading = ({ heading, row }: TableCell) => (byHeading ? heading : row === 1);
  const headings: RowContext['headings'] = {};
  const columns = new Map<number, ColumnName>();
  for (const [column, stacked] of Map.groupBy(cells.filter(isHeading), ({ column }) => column)) {
    const text = stacked.map((cell) => cell.text).join(' ');
    const name = phraseHeading(text, HEADINGS);
    if (name === null || name in headings) continue;
    headings[name] = text;
    columns.set(column, name);
  }
  const context: RowContext = { headings, mark };
  if (columns.size < FEWEST_COLUMNS) return { rows: [], context };
  const rows: CellRow[] = [];
  for (const [, row] of Map.groupBy(
    cells.filter((cell) => !isHeading(cell)),
    (cell) => cell.row,
  )) {
    const written = row.filter(({ text }) => text !== '');
    if (written.length === 0 || written.some(({ text }) => SUM.test(text))) continue;
    const named: CellRow = {};
    for (const cell of written) {
      const name = columns.get(cell.column);
      if (name !== undefined) named[name] ??= snippet(cell);
    }
    if (Object.keys(named).length > 0) rows.push(named);
  }
  return { rows, context };
}
