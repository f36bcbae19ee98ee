import { WatchlistError } from '../entry.ts';
import type { SourceFile } from './source-file.ts';
import { textOf } from './text-encoding.ts';

/** Far beyond any row of the published lists (the EU's has 117 cells); bounds on what a row of a million columns costs. */
const MOST_CELLS = 1_000;
const MOST_CELL_CHARACTERS = 400_000;

/**
 * Reads the rows of a file of separated values one at a time (RFC 4180), cells trimmed, blank lines left out; `isLast` tells
 * that nothing follows. Own code, because lists are large and csv-parse takes four times as long for them. Throws
 * WatchlistError `watchlist.csv` naming the row, `watchlist.truncated` where the file ends within quotation marks,
 * `watchlist.empty`.
 */
export function readRows(
  file: SourceFile,
  delimiter: ',' | ';',
  take: (cells: string[], number: number, isLast: boolean) => void,
): void {
  let held: string[] | null = null;
  let number = 0;
  for (const cells of rowsOf(file, delimiter)) {
    if (held !== null) take(held, ++number, false);
    held = cells;
  }
  if (held === null) throw new WatchlistError('watchlist.empty', `${file.name} holds no rows; fetch it anew`);
  take(held, number + 1, true);
}

/** The first row, or none. */
export function firstRow(file: SourceFile, delimiter: ',' | ';'): string[] {
  const first = rowsOf(file, delimiter).next();
  return first.done ? [] : first.value;
}

function* rowsOf(file: SourceFile, delimiter: string): Generator<string[], undefined> {
  const text = withoutEndMark(textOf(file));
  let row = 1;
  let cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, end } = cellAt(file, text, at, delimiter, row);
    cells.push(cell);
    if (cells.length > MOST_CELLS)
      throw new WatchlistError(
        'watchlist.csv',
        `${file.name}, row ${row}: more than ${MOST_CELLS} cells; fetch it anew`,
      );
    const mark = text[end];
    at = end + 1;
    if (mark === delimiter && at < text.length) continue;
    if (mark === delimiter) cells.push('');
    if (mark === '\r' && text[at] === '\n') at += 1;
    if (cells.length > 1 || cells[0] !== '') {
      yield cells;
      row += 1;
    }
    cells = [];
  }
}

function cellAt(file: SourceFile, text: string, from: number, delimiter: string, row: number) {
  const start = text[from] === '\uFEFF' ? from + 1 : from;
  const quoted = text[start] === '"' || /^[ \t]+"/.test(text.slice(start, start + 8));
  const opening = quoted ? text.indexOf('"', start) : -1;
  const closing = quoted ? closingQuote(file, text, opening, row) : -1;
  const end = endOfCell(text, quoted ? closing + 1 : start, delimiter);
  if (end - start > MOST_CELL_CHARACTERS)
    throw new WatchlistError(
      'watchlist.csv',
      `${file.name}, row ${row}: a cell of more than ${MOST_CELL_CHARACTERS} characters; fetch it anew`,
    );
  if (!quoted) return { cell: text.slice(start, end).trim(), end };
  if (text.slice(closing + 1, end).trim() !== '')
    throw new WatchlistError('watchlist.csv', `${file.name}, row ${row}: text behind quotation marks; mend the row`);
  const inner = text.slice(opening + 1, closing);
  return { cell: (inner.includes('"') ? inner.replaceAll('""', '"') : inner).trim(), end };
}

function closingQuote(file: SourceFile, text: string, opening: number, row: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  throw new WatchlistError(
    'watchlist.truncated',
    `${file.name}, row ${row}: quotation marks are opened and never closed; the download was cut off, fetch it anew`,
  );
}

function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const mark = text[at];
    if (mark === delimiter || mark === '\n' || mark === '\r') return at;
  }
  return text.length;
}

/** Ctrl-Z ends OFAC's files as it did under DOS; a mirror that rewrote the table gives it a row of its own. */
function withoutEndMark(text: string): string {
  const end = text.lastIndexOf('\u001a');
  return end >= 0 && /^[\s,]*$/.test(text.slice(end + 1)) ? text.slice(0, end) : text;
}
