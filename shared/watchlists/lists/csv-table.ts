import { WatchlistError } from '../entry.ts';
import { readRows } from './csv-rows.ts';
import type { SourceFile } from './source-file.ts';

/** One row under its header: cells by column, trimmed, and the empty text for a column that the file does not have. */
export interface TableRow {
  cell(column: string): string;
  /** From 1, the header counted, as a spreadsheet counts. */
  number: number;
}

export interface TableForm {
  delimiter: ',' | ';';
  /** Columns without which the list can't be read. */
  required: readonly string[];
  /** Rows before the header, such as a day of issue. */
  isPreface?: (cells: readonly string[]) => boolean;
}

/**
 * Reads a table with a header. Columns are found by name, whatever their order, case and company. Throws WatchlistError
 * `watchlist.column` naming those that are missing, `watchlist.truncated` where the last row is cut, `watchlist.csv` where
 * another row has not the header's number of cells.
 */
export function readTable(file: SourceFile, form: TableForm, take: (row: TableRow) => void): void {
  let columns: Map<string, number> | null = null;
  let width = 0;
  readRows(file, form.delimiter, (cells, number, isLast) => {
    if (columns === null) {
      if (form.isPreface?.(cells)) return;
      columns = columnsOf(file, form, cells);
      width = cells.length;
      return;
    }
    if (cells.length !== width) throw ragged(file, number, width, cells.length, isLast);
    const at = columns;
    take({ number, cell: (column) => cells[at.get(columnKey(column)) ?? -1] ?? '' });
  });
  if (columns === null) throw new WatchlistError('watchlist.empty', `${file.name} has no header; fetch it anew`);
}

/** Why a row does not fit: the last one is taken for cut off. */
export function ragged(file: SourceFile, row: number, wanted: number, found: number, isLast: boolean): WatchlistError {
  const what = `${file.name}, row ${row}: ${found} cells where ${wanted} belong`;
  return isLast && found < wanted
    ? new WatchlistError('watchlist.truncated', `${what}; the download was cut off, fetch it anew`)
    : new WatchlistError('watchlist.csv', `${what}; fetch the list anew, or mend the row`);
}

/** Header cells as they are compared: without marks, spaces at the ends, and case. */
export function columnKey(column: string): string {
  return column
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
}

function columnsOf(file: SourceFile, { required }: TableForm, header: readonly string[]): Map<string, number> {
  const columns = new Map(header.map((cell, index) => [columnKey(cell), index] as const).reverse());
  const missing = required.filter((column) => !columns.has(columnKey(column)));
  if (missing.length > 0)
    throw new WatchlistError(
      'watchlist.column',
      `${file.name}: no column ${missing.map((column) => `"${column}"`).join(', ')}; the publisher changed the form, or it is another file`,
    );
  return columns;
}
