import { gapBetween } from '../layout/label-index.ts';
import type { Cell, Line } from '../layout/lines.ts';
import { textOf } from '../layout/lines.ts';
import { partyOfBlock } from '../layout/party-block.ts';
import type { Party } from '../party.ts';
import type { SeenTree } from '../seen.ts';
import type { PaperText } from './paper-text.ts';

const TOP = 0.25;
const A_GUESS = 0.55;
const MOST_LINES = 4;
const TITLE_WORDS = /invoice|packing|list|factu|rechnung|page|original|copy|date|number|lading|manifest/i;

/** The firm whose paper it is, where no label names it: the largest type at the top that is no title. A guess, and marked so. */
export function letterhead({ lines, labels }: PaperText): SeenTree<Party> | null {
  const top = lines.filter((line) => line.page.page === 1 && line.box[1] < TOP);
  let best: { line: Line; cell: Cell } | null = null;
  for (const line of top) {
    for (const cell of line.cells) {
      const text = textOf(cell.words);
      if (labels.startsWithLabel(line, cell) || TITLE_WORDS.test(text) || /\d{3}/.test(text) || !/\p{L}{2}/u.test(text))
        continue;
      if (!best || cell.box[3] > best.cell.box[3] * 1.15) best = { line, cell };
    }
  }
  if (!best) return null;
  const { line: headLine, cell: head } = best;
  const block = [{ line: headLine, words: head.words }];
  let previous = headLine;
  for (const line of lines.slice(lines.indexOf(headLine) + 1)) {
    const cell = line.cells.find(({ box }) => Math.abs(box[0] - head.box[0]) < 0.015);
    if (line.page !== headLine.page || gapBetween(previous, line) > 1.6 || block.length >= MOST_LINES) break;
    if (!cell || labels.startsWithLabel(line, cell) || TITLE_WORDS.test(textOf(cell.words))) break;
    block.push({ line, words: cell.words });
    previous = line;
  }
  return partyOfBlock(block, A_GUESS);
}
