import type { Word } from '../page-words.ts';
import type { ColumnName } from './columns.ts';
import { composedLabelAt } from './composed-phrases.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { boxAround, type Cell, type Line, textOf } from './lines.ts';
import { headsOf, ownersOf, saysAgain } from './row-owners.ts';
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

export interface PlacedLine {
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

/**
 * The rows of a table's lines. A row has one line with figures; text above or below that line is part of it: where white
 * space parts the rows by it, else the row above it, unless the figures stand beside no text of their own.
 */
export function rowsOf(body: readonly Line[], columns: readonly Column[], edges: readonly number[]): RowOfLines[] {
  const single = body.map((line) => placeLine(line, columns, edges)).filter(({ cells }) => cells.size > 0);
  const placed = staggeredGroups(single).map(asOne);
  const heads = headsOf(placed, new Set(columns.flatMap(({ name, below }) => (name && below ? [name] : []))), columns);
  const owner = ownersOf(placed, heads, columns);
  const rows = new Map<number, RowOfLines>();
  for (const [at, { of, cells }] of placed.entries()) {
    const head = owner[at];
    const headLine = head === null || head === undefined ? undefined : mainOf(placed[head]);
    if (head === null || head === undefined || !headLine) continue;
    const row: RowOfLines = rows.get(head) ?? { cells: new Map(), line: headLine, lines: [] };
    rows.set(head, row);
    row.lines.push(...of);
    const own = placed[head];
    const again = at !== head && own && saysAgain(own, placed[at], columns);
    for (const [column, words] of cells)
      if (!again || !isAnchor(columns[column]?.name ?? 'description', words))
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

/** In place: a hostile page has thousands of words in one cell. */
function append(lists: Placed, key: number, more: readonly Word[]): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  for (const item of more) list.push(item);
}
