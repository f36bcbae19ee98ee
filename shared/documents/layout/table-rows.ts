import type { Word } from '../page-words.ts';
import type { ColumnName } from './columns.ts';
import { composedLabelAt } from './composed-phrases.ts';
import { gapBetween } from './label-index.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { boxAround, type Cell, type Line, textOf } from './lines.ts';
import { staggeredGroups } from './staggered-lines.ts';
import type { Column } from './table-header.ts';
import { phraseAt } from './vocabulary.ts';

/** Words of a row or line by the place of their column. */
export type Placed = Map<number, Word[]>;

export interface RowOfLines {
  cells: Placed;
  /** That the row's figures stand on. */
  line: Line;
  lines: Line[];
}

interface PlacedLine {
  line: Line;
  cells: Placed;
  anchors: ColumnName[];
  /** Columns with nothing but the figure of a single package: `@ 8.5`. */
  each: ColumnName[];
  /** The lines that this one was put together from. */
  of: Line[];
}

const ANCHORS: ReadonlySet<ColumnName> = new Set([
  'position',
  'quantity',
  'unitPrice',
  'amount',
  'netWeight',
  'grossWeight',
  'tareWeight',
  'packages',
  'container',
  'containerAndSeal',
  'billOfLading',
]);
const VOLUME = /^[\d.,' ]+\s?(?:cbm|m3|m³|cu\.? ?m)\.?$/iu;
const CONTAINER_LIKE = /[A-Z]{3}[UJZ] ?\d{3}/i;
/** `/ 1 PC`, `per 100`: what the price above is for. */
const IS_FOR = /^(?:\/|(?:per|pro|je|par|por|pour)\b)/i;
/** Wrapped text follows its line more closely than this, in heights of the type. */
const WRAPPED_GAP = 1.6;
/** White space between rows is at least so many times that within them, where it parts them at all. */
const PARTING = 1.5;
const LEAST_PARTING = 0.35;

/**
 * The rows of a table's lines. A row has one line with figures; text above or below that line is part of it: where white
 * space parts the rows by it, else the row above it, unless the figures stand beside no text of their own.
 */
export function rowsOf(body: readonly Line[], columns: readonly Column[], edges: readonly number[]): RowOfLines[] {
  const single = body.map((line) => placeLine(line, columns, edges)).filter(({ cells }) => cells.size > 0);
  const placed = staggeredGroups(single).map(asOne);
  const heads = headsOf(placed, new Set(columns.flatMap(({ name, below }) => (name && below ? [name] : []))));
  const owner = ownersByBlock(placed, heads) ?? ownersByDistance(placed, heads, columns);
  const rows = new Map<number, RowOfLines>();
  for (const [at, { of, cells }] of placed.entries()) {
    const head = owner[at];
    const headLine = head === null || head === undefined ? undefined : mainOf(placed[head]);
    if (head === null || head === undefined || !headLine) continue;
    const row: RowOfLines = rows.get(head) ?? { cells: new Map(), line: headLine, lines: [] };
    rows.set(head, row);
    row.lines.push(...of);
    for (const [column, words] of cells)
      append(row.cells, at === head ? column : homeOf(column, words, columns), words);
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Text below a figure goes on with the description, wherever it begins. */
function homeOf(column: number, words: readonly Word[], columns: readonly Column[]): number {
  const name = columns[column]?.name;
  const text = name && COUNTS.has(name) && words.length >= FEWEST_OF_TEXT && !isAnchor(name, words);
  const described = text ? columns.findIndex((each) => each.name === 'description') : -1;
  return described < 0 ? column : described;
}
const COUNTS: ReadonlySet<ColumnName> = new Set(['quantity', 'unitPrice', 'amount', 'netWeight', 'grossWeight']);
const FEWEST_OF_TEXT = 3;

/** Lines that stand half a line below one another, as the one row of text that they are. */
function asOne(group: PlacedLine[]): PlacedLine {
  const [first] = group;
  if (!first) throw new TypeError('a group has at least one line');
  if (group.length === 1) return first;
  const cells: Placed = new Map();
  for (const line of group) for (const [column, words] of line.cells) append(cells, column, words);
  const of = group.flatMap((line) => line.of);
  const words = of.flatMap((line) => line.words);
  return {
    line: { page: first.line.page, words, cells: of.flatMap((line) => line.cells), box: boxAround(words) },
    cells,
    anchors: [...new Set(group.flatMap(({ anchors }) => anchors))],
    each: [...new Set(group.flatMap(({ each }) => each))],
    of,
  };
}

/** The line with the most cells. */
function mainOf(placed: PlacedLine | undefined): Line | undefined {
  return placed?.of.reduce((most, line) => (line.cells.length > most.cells.length ? line : most));
}

/** The words of a line by column; by their middles. */
export function cellsOf(line: Line, edges: readonly number[]): Placed {
  const cells: Placed = new Map();
  for (const word of line.words) append(cells, columnAt(edges, word.box[0] + word.box[2] / 2), [word]);
  return cells;
}

function columnAt(edges: readonly number[], x: number): number {
  let column = 0;
  for (const edge of edges) if (edge <= x) column += 1;
  return column;
}

/**
 * A line without a figure in its place is running text: each cell goes whole to the column that it begins in, and so do
 * labelled particulars on any line (`HS 9405.40`). A number of the row alone makes no line of figures.
 */
function placeLine(line: Line, columns: readonly Column[], edges: readonly number[]): PlacedLine {
  const labelled = line.cells.filter(isParticular);
  const loose =
    labelled.length === 0
      ? line
      : { ...line, words: line.cells.flatMap((cell) => (labelled.includes(cell) ? [] : cell.words)) };
  const byWord = cellsOf(loose, edges);
  const each = eachOf(byWord, columns);
  const anchors = anchorsOf(byWord, columns).filter(({ name }) => !each.includes(name));
  const figures = anchors.filter(
    ({ name, words }) => name !== 'position' && words.some(({ text }) => /^\D{0,3}\d/.test(text)),
  );
  // One figure within running text is part of it: `coil of 100 m`.
  const [figure, second] = figures;
  const figured =
    each.length > 0 ||
    second !== undefined ||
    (figure !== undefined && line.cells.some(({ words }) => figure.words[0] === words[0]));
  const cells: Placed = figured ? byWord : new Map();
  for (const cell of figured ? labelled : line.cells) append(cells, columnAt(edges, cell.box[0] + 0.005), cell.words);
  const names = anchorsOf(cells, columns).flatMap(({ name }) => (each.includes(name) ? [] : [name]));
  return { line, cells, anchors: names, each, of: [line] };
}

const PARTICULARS: ReadonlySet<LabelName> = new Set(['hsCode', 'originCountry', 'totalNetWeight', 'totalGrossWeight']);

function isParticular({ words }: Cell): boolean {
  const hit = phraseAt(words, 0, LABEL_VOCABULARY) ?? composedLabelAt(words, 0, words.length);
  return hit !== null && PARTICULARS.has(hit.name) && hit.to < words.length;
}

function eachOf(cells: Placed, columns: readonly Column[]): ColumnName[] {
  return [...cells].flatMap(([column, words]) => {
    const name = columns[column]?.name;
    return name && ONE_PACKAGE.test(textOf(words)) ? [name] : [];
  });
}
const ONE_PACKAGE = /^@\s*[\d.,'’]+(\s*\p{L}{1,5}\.?)?$/u;

function anchorsOf(cells: Placed, columns: readonly Column[]): { name: ColumnName; words: Word[] }[] {
  return [...cells].flatMap(([column, words]) => {
    const name = columns[column]?.name;
    return name && isAnchor(name, words) ? [{ name, words }] : [];
  });
}

function isAnchor(name: ColumnName, words: readonly Word[]): boolean {
  const text = textOf(words);
  if (name === 'container' || name === 'containerAndSeal') return CONTAINER_LIKE.test(text);
  if ((name === 'unitPrice' || name === 'amount') && IS_FOR.test(text)) return false;
  // A sentence with a figure in it numbers nothing.
  if (name === 'position' && words.length > MOST_POSITION_WORDS && !/^\P{L}*\d/u.test(text)) return false;
  // A volume below a weight is part of the same row.
  if (VOLUME.test(text) && name !== 'measurement') return false;
  // `Net weight 12 kg` below a quantity is none.
  const worded = COUNTS.has(name) && !/\d/.test(words[0]?.text ?? '') && !/^[^\d\s]{1,5}\s?\d/.test(text);
  return ANCHORS.has(name) && /\d/.test(text) && !worded;
}
const MOST_POSITION_WORDS = 3;

/**
 * The lines that begin a row's figures: one further figure below them, in a column still free, belongs to the same row,
 * and so do those below figures of a single package.
 */
function headsOf(placed: readonly PlacedLine[], stacked: ReadonlySet<ColumnName>): number[] {
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

/** In place: a hostile page has thousands of words in one cell. */
function append(lists: Placed, key: number, more: readonly Word[]): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  for (const item of more) list.push(item);
}
