import { styleText } from 'node:util';
import { textTable } from '../text-table.ts';
import { clipText, padTo, widthOf, wrapText } from '../text-width.ts';
import { type BoardRow, cellsOf, detailLines, HEADS, NARROW_HEADS, oneLine, type Telling } from './board-row.ts';

/** Columns and lines that the board may take; the height is unbounded where the text scrolls by. */
export interface BoardSize {
  width: number;
  height: number;
}

/** How much the board tells, the most first: the first that fits is taken. */
const LEVELS: readonly { story: 'below' | 'beside' | 'none'; telling: Telling | null }[] = [
  { story: 'below', telling: 'wrapped' },
  { story: 'beside', telling: 'wrapped' },
  { story: 'beside', telling: 'clipped' },
  { story: 'beside', telling: 'gravest' },
  { story: 'none', telling: null },
];
/** Below it, the three stations share a column, and the case's finding does without a line of its own. */
const NARROW = 100;
const LEGEND =
  '● read  ○ waiting  ✗ unreadable   priority 1 goes first   (likely) could be innocent  (verify) read with doubt';

/** The board as text, no wider and no taller than its size: a case a line, its story, and its findings in plain words. */
export function boardText(rows: readonly BoardRow[], title: string, size: BoardSize): string {
  const head = [title, ''];
  const legend = wrapText(LEGEND, size.width).length === 1 ? ['', styleText('dim', LEGEND)] : [];
  for (const { story, telling } of LEVELS) {
    const lines = [...head, ...bodyOf(rows, story, telling, size.width)];
    if (lines.length + legend.length <= size.height) return [...lines, ...legend].join('\n');
    if (lines.length <= size.height) return lines.join('\n');
  }
  return windowOf(rows, head, size).join('\n');
}

function bodyOf(rows: readonly BoardRow[], story: string, telling: Telling | null, width: number): string[] {
  const narrow = width < NARROW;
  const table = textTable(
    narrow ? NARROW_HEADS : HEADS,
    rows.map((row) => cellsOf(row, narrow)),
  );
  const [heads = '', ...lines] = table.split('\n');
  const tableWidth = Math.max(widthOf(heads), ...lines.map(widthOf));
  const room = width - tableWidth - 3;
  const beside = (line: string, text: string) => `${padTo(line, tableWidth)}   ${text}`;
  const body = rows.flatMap((row, at) => {
    const line = lines[at] ?? '';
    if (telling === null) return [room < 20 ? line : beside(line, oneLine(row, room))];
    const detail = detailLines(row, telling, width);
    if (story === 'beside') {
      return [room < 20 ? line : beside(line, styleText('dim', clipText(row.story, room))), ...detail];
    }
    const told = wrapText(row.story, width - 4).map((part) => `    ${styleText('dim', part)}`);
    return [line, ...told, ...detail];
  });
  return [heads, ...body];
}

/** Where not even a line a case fits: the cases that still move first, then the others, and how many are not shown. */
function windowOf(rows: readonly BoardRow[], head: readonly string[], { width, height }: BoardSize): string[] {
  const room = Math.max(1, height - head.length - 2);
  const moving = rows.filter(({ differences }) => differences === null);
  const shown = [...moving, ...rows.filter((row) => !moving.includes(row))].slice(0, room);
  const inOrder = rows.filter((row) => shown.includes(row));
  const left = rows.length - shown.length;
  return [...head, ...bodyOf(inOrder, 'none', null, width), styleText('dim', `… and ${left} more`)].slice(0, height);
}
