import { weightUnitIn } from '../printed/weight.ts';
import type { ColumnName } from './columns.ts';
import { gapBetween } from './label-index.ts';
import { type Line, textOf } from './lines.ts';
import type { Column } from './table-header.ts';
import type { Placed, PlacedLine } from './table-rows.ts';

/** Wrapped text follows its line more closely than this, in heights of the type. */
const WRAPPED_GAP = 1.6;
/** White space between rows is at least so many times that within them, where it parts them at all. */
const PARTING = 1.5;
const LEAST_PARTING = 0.35;

/**
 * The lines that begin a row's figures: one further figure below them, in a column still free, belongs to the same row,
 * and so do those below figures of a single package.
 */
export function headsOf(
  placed: readonly PlacedLine[],
  stacked: ReadonlySet<ColumnName>,
  columns: readonly Column[],
): number[] {
  const heads: number[] = [];
  let second = new Set<ColumnName>();
  let taken = new Set<ColumnName>();
  for (const [at, { line, anchors }] of placed.entries()) {
    if (anchors.length === 0) continue;
    const head = placed[heads.at(-1) ?? -1];
    const totalsOfEach = head !== undefined && anchors.every((name) => head.each.includes(name));
    const few = anchors.length === 1 || totalsOfEach || (taken.size === 1 && taken.has('position'));
    const isFree = (name: ColumnName) => !taken.has(name) || (stacked.has(name) && !second.has(name));
    const goesOn = head && head.line.page === line.page && few && anchors.every(isFree);
    if (head && head.line.page === line.page && saysAgain(head, placed[at], columns)) continue;
    if (goesOn)
      for (const name of anchors) {
        if (taken.has(name)) second.add(name);
        taken.add(name);
      }
    else {
      heads.push(at);
      taken = new Set(anchors);
      second = new Set();
    }
  }
  return heads;
}

/** `42,737 LBS` below `19,385.10 KGS`: the one weight in another unit. */
export function saysAgain(head: PlacedLine, below: PlacedLine | undefined, columns: readonly Column[]): boolean {
  const [name, ...others] = below?.anchors ?? [];
  const column = columns.findIndex((each) => each.name === name);
  const [above, again] = [head.cells.get(column), below?.cells.get(column)].map((words) =>
    weightUnitIn(textOf(words ?? [])),
  );
  return others.length === 0 && !!above && !!again && above !== again;
}

/** For each line the head of the row that it belongs to; null where it belongs to none. */
export function ownersOf(
  placed: readonly PlacedLine[],
  heads: readonly number[],
  columns: readonly Column[],
): (number | null)[] {
  return ownersByBlock(placed, heads) ?? ownersByDistance(placed, heads, columns);
}

/** Rows parted by white space: every group of lines has one line of figures. Null where it does not part them so. */
function ownersByBlock(placed: readonly PlacedLine[], heads: readonly number[]): (number | null)[] | null {
  const gaps = placed.slice(1).map(({ line }, i) => {
    const above = placed[i]?.line;
    return above && above.page === line.page ? gapBetween(above, line) : Number.POSITIVE_INFINITY;
  });
  const inner = gaps.filter(Number.isFinite).sort((a, b) => a - b);
  const smallest = inner[Math.floor(inner.length / 10)];
  if (smallest === undefined || inner.length < 2 || heads.length < 2) return null;
  const least = Math.max(Math.max(smallest, 0) * PARTING, smallest + LEAST_PARTING);
  // Figures that stand between two lines of text leave gaps of several sizes within a row.
  const figures = heads.map((head) => placed[head]?.anchors.length ?? 0);
  const widest = figures.every((own) => own * 2 > Math.max(...figures)) ? partingInto(heads.length, gaps) : null;
  const byWidest = widest !== null && widest > least ? ownersParted(placed, heads, gaps, widest) : null;
  return byWidest?.every((owner) => owner !== null) ? byWidest : ownersParted(placed, heads, gaps, least);
}

/** A gap between those that part lines into so many groups and all others, where they differ enough. */
function partingInto(groups: number, gaps: readonly number[]): number | null {
  const falling = [...gaps].sort((a, b) => b - a);
  const [last, next] = [falling[groups - 2], falling[groups - 1]];
  if (last === undefined || next === undefined || last < Math.max(next, 0) * PARTING + LEAST_PARTING) return null;
  return Number.isFinite(last) ? (last + Math.max(next, 0)) / 2 : Math.max(next, 0) + LEAST_PARTING;
}

function ownersParted(
  placed: readonly PlacedLine[],
  heads: readonly number[],
  gaps: readonly number[],
  parting: number,
): (number | null)[] | null {
  const blocks: number[][] = [[]];
  for (const at of placed.keys()) {
    if (at > 0 && (gaps[at - 1] ?? 0) > parting) blocks.push([]);
    blocks.at(-1)?.push(at);
  }
  const isHead = new Set(heads);
  const headed = blocks.map((block) => ({ block, own: block.filter((at) => isHead.has(at)) }));
  // A single block says nothing, and neither do rows of one line each.
  if (headed.some(({ own }) => own.length > 1) || !blocks.some(({ length }) => length > 1)) return null;
  const owners: (number | null)[] = placed.map(() => null);
  for (const { block, own } of headed) for (const at of block) owners[at] = own[0] ?? null;
  return owners;
}

function ownersByDistance(
  placed: readonly PlacedLine[],
  heads: readonly number[],
  columns: readonly Column[],
): (number | null)[] {
  const described = columns.findIndex(({ name }) => name === 'description');
  const isHead = new Set(heads);
  const bare = (head: number | undefined) =>
    head !== undefined && described >= 0 && placed[head]?.cells.has(described) === false;
  const owners: (number | null)[] = placed.map(() => null);
  let head: number | null = null;
  let last: Line | null = null;
  for (const [at, { line, anchors, cells }] of placed.entries()) {
    if (isHead.has(at)) head = at;
    const next = heads.find((one) => one > at);
    const below = next === undefined ? undefined : placed[next];
    const apart: number = last && last.page === line.page ? gapBetween(last, line) : Number.POSITIVE_INFINITY;
    // Nothing but a row's own text stands between the heading and its figures.
    const ofFirst = head === null && next !== undefined && isFree(cells, placed[next]?.cells);
    const ofNext = (bare(next) && cells.has(described)) || ofFirst;
    const toNext =
      below && below.line.page === line.page && ofNext && !isHead.has(at) ? linesBetween(placed, at, next ?? at) : null;
    const ownText = head !== null && (placed[head]?.cells.has(described) || owners.indexOf(head) < head);
    if (
      toNext !== null &&
      toNext <= WRAPPED_GAP * 2 &&
      (head === null || apart > WRAPPED_GAP || ownText || toNext < apart)
    )
      owners[at] = next ?? null;
    else if (isHead.has(at) || anchors.length > 0 || (head !== null && apart <= WRAPPED_GAP)) owners[at] = head;
    else continue;
    last = line;
  }
  return owners;
}

/** Whether a line has nothing in the columns of another. */
function isFree(cells: Placed, others: Placed | undefined): boolean {
  return others !== undefined && [...cells.keys()].every((column) => !others.has(column));
}

/** The largest gap on the way from a line to a later one. */
function linesBetween(placed: readonly PlacedLine[], from: number, to: number): number {
  let largest = 0;
  for (let at = from; at < to; at++) {
    const [above, below] = [placed[at]?.line, placed[at + 1]?.line];
    if (above && below) largest = Math.max(largest, gapBetween(above, below));
  }
  return largest;
}
