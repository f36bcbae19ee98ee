import type { LabelHit } from './label-index.ts';
import { bottomOf, type Cell, type Line } from './lines.ts';

/** In heights of the type, and of the page's width: where a value stands below its label. */
const BELOW_WITHIN = 2.2;
const ALIGNED = 0.006;
const LINES_BELOW = 4;
/** Labels of one row are set in one size, and their values in another, if only a little. */
const SAME_SIZE = 0.06;
const MOST_WORDS = 8;
const NUMBERED = /^\(\d{1,2}[a-z]?\)$|^\d{1,2}[a-z]?[.)]$/i;

/**
 * Labels that we do not know, in a row of a form's boxes where we know one: set in its size, which is not that of the
 * values, or numbered like it, with something below. They end what stands beside and below them.
 */
export function unknownLabelsBeside(
  lines: readonly Line[],
  at: number,
  hits: readonly LabelHit[],
  startsWithLabel: (line: Line, cell: Cell) => boolean,
): LabelHit[] {
  const line = lines[at];
  if (!line || line.cells.length < 2) return [];
  const headed = hits.flatMap((hit) => {
    const cell = cellOf(line, hit.from);
    const whole = cell !== undefined && line.words[hit.to - 1] === cell.words.at(-1) && !hit.colon;
    const value = whole ? valueBelow(lines, at, cell) : null;
    return whole && value && !startsWithLabel(value.line, value.cell) ? [{ cell, value: value.cell }] : [];
  });
  const [known] = headed;
  if (!known) return [];
  const smaller = known.value.box[3] > known.cell.box[3] * (1 + SAME_SIZE * 2);
  const numbered = NUMBERED.test(known.cell.words[0]?.text ?? '');
  let from = 0;
  return line.cells.flatMap((cell) => {
    const start = from;
    from += cell.words.length;
    if (hits.some((hit) => hit.from >= start && hit.from < from) || !isWords(cell)) return [];
    const alike = Math.abs(cell.box[3] / known.cell.box[3] - 1) < SAME_SIZE;
    const likeKnown = numbered ? NUMBERED.test(cell.words[0]?.text ?? '') : smaller && alike;
    const value = likeKnown ? valueBelow(lines, at, cell) : null;
    if (!value || startsWithLabel(value.line, value.cell)) return [];
    return [{ name: 'other' as const, from: start, to: from, colon: false, line, at, left: cell.box[0] }];
  });
}

function cellOf(line: Line, wordAt: number): Cell | undefined {
  const word = line.words[wordAt];
  return line.cells.find(({ words }) => word !== undefined && words.includes(word));
}

/** What begins at a cell's left edge right below it. */
function valueBelow(lines: readonly Line[], at: number, label: Cell): { line: Line; cell: Cell } | null {
  const page = lines[at]?.page;
  for (const line of lines.slice(at + 1, at + 1 + LINES_BELOW)) {
    if (line.page !== page || line.box[1] - bottomOf(label.box) > label.box[3] * BELOW_WITHIN) return null;
    const cell = line.cells.find(({ box }) => Math.abs(box[0] - label.box[0]) < ALIGNED);
    if (cell) return { line, cell };
  }
  return null;
}

function isWords({ words }: Cell): boolean {
  const own = NUMBERED.test(words[0]?.text ?? '') ? words.slice(1) : words;
  return (
    own.length > 0 &&
    own.length <= MOST_WORDS &&
    own.some(({ text }) => /\p{L}{2}/u.test(text)) &&
    !own.some(({ text }) => /\d/.test(text))
  );
}
