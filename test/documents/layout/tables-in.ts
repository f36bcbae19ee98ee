import { linesOf } from '../../../shared/documents/layout/lines.ts';
import { type Table, tablesOf } from '../../../shared/documents/layout/table.ts';
import { pageOf } from '../page-of.ts';

/** The tables of pages that are set in type of one width, each as its lines. */
export function tablesIn(...pages: string[][]): Table[] {
  return tablesOf(pages.flatMap((lines, i) => linesOf(pageOf(lines, { page: i + 1 }))));
}

/** The texts of the only table's cells, row by row. */
export function rowsIn(...pages: string[][]): Record<string, string>[] {
  const [table, ...others] = tablesIn(...pages);
  if (!table || others.length > 0) throw new Error(`the pages hold ${others.length + (table ? 1 : 0)} tables`);
  return table.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.text])));
}
