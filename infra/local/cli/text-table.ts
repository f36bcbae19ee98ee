import { styleText } from 'node:util';
import { padTo, widthOf } from './text-width.ts';

/** Columns as wide as their widest cell, two spaces apart; colours in cells do not count as width. */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heads.map((head) => styleText('dim', head))), ...rows.map(line)].join('\n');
}
