import type { Line } from './lines.ts';
import { bottomOf } from './lines.ts';

/** Of the widest space on the way from one anchor to the next: so much above an anchor says that a part begins with it. */
const WIDE = 0.8;

/**
 * Where the parts of a run of lines begin that hold one anchor each: with their anchors, as where a number heads what it
 * numbers, or at the widest space before them, as where cells are set to the middle of their row. `cuts` are lines that
 * something else parts from those above.
 */
export function partsAround(lines: readonly Line[], anchors: readonly number[], cuts: ReadonlySet<Line>): number[] {
  const above = spacesAbove(lines);
  const begins = (at: number) => above[at] === null || isCut(lines[at], cuts);
  const headed = anchors.filter((anchor, i) => {
    const start = lastOf(anchor, (anchors[i - 1] ?? -1) + 1, begins);
    if (start === anchor) return true;
    const others = range((start ?? anchors[i - 1] ?? -1) + 1, anchor - 1).map((at) => above[at] ?? 0);
    const own = above[anchor] ?? 0;
    // Lines above the first anchor of a page are its own unless space parts them from it.
    return own > 0 && own >= Math.max(0, ...others) * (start === null ? WIDE : 1 / WIDE);
  });
  if (headed.length * 2 >= anchors.length) return [...anchors];
  return anchors.map((anchor, i) => {
    const from = (anchors[i - 1] ?? -1) + 1;
    const start = lastOf(anchor, from, begins);
    if (start !== null) return start;
    if (i === 0) return 0;
    let widest = anchor;
    for (let at = from; at <= anchor; at++) if ((above[at] ?? 0) >= (above[widest] ?? 0)) widest = at;
    return widest;
  });
}

/** The space above each line, below everything that stands higher on its page; null for the first of a page. */
export function spacesAbove(lines: readonly Line[]): (number | null)[] {
  let bottom = 0;
  return lines.map((line, at) => {
    const starts = line.page !== lines[at - 1]?.page;
    const space = starts ? null : line.box[1] - bottom;
    bottom = starts ? bottomOf(line.box) : Math.max(bottom, bottomOf(line.box));
    return space;
  });
}

function isCut(line: Line | undefined, cuts: ReadonlySet<Line>): boolean {
  return line !== undefined && cuts.has(line);
}

function lastOf(to: number, from: number, fits: (at: number) => boolean): number | null {
  for (let at = to; at >= from; at--) if (fits(at)) return at;
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
