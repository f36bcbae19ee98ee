import type { Word } from '../page-words.ts';
import { figureLines, type Stack, stacksOf } from './column-spans.ts';
import { type Line, rightOf } from './lines.ts';
import type { Column } from './table-header.ts';

/** Places across the page at which a boundary between columns may lie. */
const STEPS = 400;
/** The words of a row keep to its columns; what stands between rows may run on over their edges. */
const OF_A_ROW = 8;

/**
 * Where one column ends and the next begins: of the places between the left edge of one heading and the right edge of
 * the next, the middle of the widest strip that the fewest words of the body cross.
 */
export function boundariesOf(columns: readonly Pick<Column, 'heading' | 'box'>[], body: readonly Line[]): number[] {
  const rows = figureLines(body);
  const inRows = new Set(rows);
  const others = body.filter((line) => !inRows.has(line));
  const crossings = crossingsOf([
    { words: columns.flatMap(({ heading }) => heading), weight: 1 },
    { words: rows.flatMap(({ words }) => words), weight: OF_A_ROW },
    { words: others.flatMap(({ words }) => words), weight: 1 },
  ]);
  const { own } = stacksOf(columns, body);
  return columns.slice(1).map((right, i) => {
    const left = columns[i];
    if (!left) return 0;
    const widest = [left.box[0] + Math.min(left.box[2], 0.02), rightOf(right.box) - Math.min(right.box[2], 0.005)];
    const [first = 0, last = 1] = between(own[i] ?? [], own[i + 1] ?? []) ?? widest;
    const [from, to] = [Math.ceil(first * STEPS), Math.floor(last * STEPS)];
    let best = { at: (rightOf(left.box) + right.box[0]) / 2, crossing: Number.POSITIVE_INFINITY, width: 0 };
    let start = from;
    for (let step = from; step <= to; step++) {
      const crossing = crossings[step] ?? 0;
      if (step < to && crossings[step + 1] === crossing) continue;
      const width = step - start;
      const fewer = crossing < best.crossing || (crossing === best.crossing && width > best.width);
      if (fewer) best = { at: (start + step) / 2 / STEPS, crossing, width };
      start = step + 1;
    }
    return best.at;
  });
}

/** The strip between the cells of two neighbouring columns; null where that is not seen. */
function between(left: readonly Stack[], right: readonly Stack[]): [number, number] | null {
  const [from, to] = [Math.max(...left.map((stack) => stack.right)), Math.min(...right.map((stack) => stack.left))];
  return Number.isFinite(from) && Number.isFinite(to) && to - from > 2 / STEPS ? [from, to] : null;
}

/** How many words cross each of the places across the page, each with its weight. */
function crossingsOf(groups: readonly { words: readonly Word[]; weight: number }[]): number[] {
  const changes = new Array<number>(STEPS + 2).fill(0);
  const placeOf = (share: number) => Math.min(STEPS, Math.max(0, share * STEPS));
  for (const { words, weight } of groups) {
    for (const { box } of words) {
      const [first, last] = [Math.floor(placeOf(box[0])) + 1, Math.ceil(placeOf(rightOf(box)))];
      changes[first] = (changes[first] ?? 0) + weight;
      changes[Math.max(first, last)] = (changes[Math.max(first, last)] ?? 0) - weight;
    }
  }
  let crossing = 0;
  return changes.map((change) => {
    crossing += change;
    return crossing;
  });
}
