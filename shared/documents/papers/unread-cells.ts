import type { ColumnName } from '../layout/columns.ts';
import type { Cells, Table } from '../layout/table.ts';
import type { Problem } from '../reading.ts';
import { containerIn } from './container-cell.ts';
import type { PaperText } from './paper-text.ts';
import { amountIn, packagesIn, quantityIn, type RowContext, rowContext, weightIn } from './row-values.ts';

/** Columns whose cells must be values, with how each is read. */
const READERS: readonly { column: ColumnName; read: (cells: Cells, context: RowContext) => unknown }[] = [
  { column: 'quantity', read: (cells, context) => quantityIn(cells, context).quantity },
  { column: 'packages', read: (cells) => packagesIn(cells).packages },
  { column: 'unitPrice', read: (cells, context) => amountIn(cells, 'unitPrice', context) },
  { column: 'amount', read: (cells, context) => amountIn(cells, 'amount', context) },
  { column: 'netWeight', read: (cells, context) => weightIn(cells, 'netWeight', context) },
  { column: 'grossWeight', read: (cells, context) => weightIn(cells, 'grossWeight', context) },
  { column: 'tareWeight', read: (cells, context) => weightIn(cells, 'tareWeight', context) },
  { column: 'container', read: (cells) => containerIn(cells.container) },
];
const MOST_TOLD = 10;

/** Cells with something printed that could not be read as the value that their column holds. */
export function unreadCells(paper: PaperText, tables: readonly Table[]): Problem[] {
  const problems: Problem[] = [];
  for (const table of tables) {
    const context = rowContext(table, paper.mark);
    for (const [i, row] of table.rows.entries()) {
      for (const { column, read } of READERS) {
        const cell = row[column];
        if (!cell || !/\d/.test(cell.text) || read(row, context) !== null || problems.length >= MOST_TOLD) continue;
        const place = `page ${cell.evidence.page}, row ${i + 1}`;
        problems.push({
          code: 'table.cell',
          message: `${place}: what stands under ${context.headings[column] ?? column} could not be read`,
        });
      }
    }
  }
  return problems;
}
