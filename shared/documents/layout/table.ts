import type { Word } from '../page-words.ts';
import type { Snippet } from '../snippet.ts';
import type { ColumnName } from './columns.ts';
import { gapBetween } from './label-index.ts';
import { type Cell, type Line, rightOf, textOf } from './lines.ts';
import { snippetOfWords } from './snippet-of-words.ts';
import { type Column, type Header, headerAt } from './table-header.ts';
import { tokensOf } from './vocabulary.ts';

export type Cells = Partial<Record<ColumnName, Snippet>>;

/** A table of a paper: its rows with the wrapped lines joined, and the row of totals below it. */
export interface Table {
  columns: { name: ColumnName; heading: Snippet }[];
  rows: Cells[];
  totals: Cells | null;
  /** Lines that are heading or rows, so that no label is looked for there. */
  lines: Set<Line>;
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
/** Places across the page at which a boundary between columns may lie. */
const STEPS = 400;
const CONTAINER_LIKE = /[A-Z]{3}[UJZ] ?\d{3}/i;
/** White space below a row, in heights of the type, that ends a table when it is also more than the table's own. */
const LARGEST_GAP = 2.5;
const OWN_GAPS = 2.5;
/** Wrapped text follows its line more closely than this. */
const WRAPPED_GAP = 1.6;
const TOTAL_WORDS =
  /^(total|totals|subtotal|grand|sum|totaal|subtotaal|gesamt|gesamtbetrag|summe|zwischensumme|montant total|totale|untaxed)$/;
/** Goods may begin like these; then their line has more cells than the words and an amount. */
const CHARGE_WORDS =
  /^(vat|tax|gst|mwst|ust|tva|btw|iva|freight|insurance|discount|less|handling|shipping|packing|rebate)$/;
const SKIPPED = /^(page \d+( of \d+)?|seite \d+|.*(carried|brought) forward.*|continued.*)$/;

/** All tables of a paper, in reading order. A table that runs on over a page's end goes on on the next page. */
export function tablesOf(lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  const running = runningLines(lines);
  let at = 0;
  while (at < lines.length) {
    const header = headerAt(lines, at);
    if (!header) {
      at += 1;
      continue;
    }
    const start = at + header.lines.length;
    const region = regionFrom(lines, start, running);
    const table = readRegion(header, region.body, region.totals);
    if (table.rows.length > 0) tables.push(table);
    at = start + region.taken;
  }
  return tables;
}

interface Region {
  body: Line[];
  totals: Line | null;
  taken: number;
}

/** The lines below a header up to the totals, the next header, or white space that is more than the table's own. */
function regionFrom(lines: readonly Line[], start: number, running: ReadonlySet<Line>): Region {
  const body: Line[] = [];
  let largest = 0;
  let figures = false;
  let taken = 0;
  for (let i = 0; start + i < lines.length; i++) {
    const line = lines[start + i];
    const previous = lines[start + i - 1];
    if (!line) break;
    if (previous && line.page === previous.page && !running.has(line)) {
      const gap = gapBetween(previous, line);
      if (figures && gap > LARGEST_GAP && gap > largest * OWN_GAPS) break;
      largest = Math.max(largest, gap);
    }
    if (headerAt(lines, start + i) !== null) break;
    if (isTotal(line)) {
      if (!rowsFollow(lines, start + i)) return { body, totals: line, taken };
      taken += 1;
      continue;
    }
    if (previous && line.page !== previous.page && (body.length === 0 || headedOn(lines, start + i))) break;
    if (!running.has(line) && !SKIPPED.test(tokensOf(textOf(line.words)).join(' '))) {
      body.push(line);
      figures ||= line.cells.some(isFigure);
    }
    taken += 1;
  }
  return { body, totals: null, taken };
}

function isTotal(line: Line): boolean {
  const first = tokensOf(line.words[0]?.text ?? '')[0] ?? '';
  const summary = TOTAL_WORDS.test(first) || (CHARGE_WORDS.test(first) && line.cells.length <= 2);
  return summary && line.words.some(({ text }) => /\d/.test(text));
}

/** Lines that stand at the same height with the same text on several pages: letterheads and footers. */
function runningLines(lines: readonly Line[]): Set<Line> {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${Math.round(line.box[1] * 100)} ${textOf(line.words.slice(0, 20)).slice(0, 200)}`;
    append(places, key, [line]);
  }
  const repeated = [...places.values()].filter((same) => new Set(same.map(({ page }) => page)).size > 1);
  return new Set(repeated.flat());
}

/** Whether the page of a line has a table header of its own from there on. */
function headedOn(lines: readonly Line[], from: number): boolean {
  const page = lines[from]?.page;
  for (let at = from; lines[at]?.page === page && at < lines.length; at++) if (headerAt(lines, at)) return true;
  return false;
}

/** Whether a total is only that of a group: below it, before the next totals, a line looks like a row once more. */
function rowsFollow(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).filter((line) => line.page === lines[at]?.page);
  return next.some((line) => !isTotal(line) && line.cells.length >= 3 && line.cells.filter(isFigure).length >= 2);
}

function isFigure({ words }: Cell): boolean {
  return /^[^\p{L}]{0,3}\d[\d.,'\s]*\D{0,4}$/u.test(textOf(words));
}

function readRegion(header: Header, body: Line[], totals: Line | null): Table {
  const edges = boundaries(header.columns, body);
  const rows: { cells: Map<ColumnName, Word[]>; line: Line; anchored: boolean }[] = [];
  const used = new Set<Line>(header.lines);
  let previous: Line | null = null;
  for (const line of body) {
    const cells = placed(line, header.columns, edges);
    if (cells.size === 0) continue;
    const anchors = [...cells].filter(([name, words]) => isAnchor(name, words)).map(([name]) => name);
    const current = rows.at(-1);
    const samePage = current?.line.page === line.page;
    const describesNext = current && !current.anchored && anchors.length > 0 && !cells.has('description');
    const startsRow =
      !current ||
      !samePage ||
      (!describesNext &&
        (anchors.length > 1 ||
          anchors.some((name) => current.cells.has(name)) ||
          (anchors.length > 0 && !current.anchored)));
    if (!startsRow && anchors.length === 0 && previous && samePage && gapBetween(previous, line) > WRAPPED_GAP)
      continue;
    previous = line;
    used.add(line);
    if (startsRow) rows.push({ cells, line, anchored: anchors.length > 0 });
    else {
      for (const [name, words] of cells) append(current.cells, name, words);
      current.anchored ||= anchors.length > 0;
    }
  }
  const snippets = rows.filter(({ anchored }) => anchored).map(({ cells, line }) => snippetsOf(cells, line));
  return {
    columns: header.columns.flatMap(({ name, heading }) =>
      name === null ? [] : [{ name, heading: snippetOfWords(heading, header.page) }],
    ),
    rows: snippets,
    totals: totals ? snippetsOf(cellsOf(totals, header.columns, edges), totals) : null,
    lines: used,
  };
}

/**
 * Where one column ends and the next begins: of the places between the left edge of one heading and the right edge of
 * the next, the middle of the widest strip that the fewest words of the body cross.
 */
function boundaries(columns: readonly Column[], body: readonly Line[]): number[] {
  const crossings = crossingsOf([...columns.flatMap(({ heading }) => heading), ...body.flatMap((line) => line.words)]);
  return columns.slice(1).map((right, i) => {
    const left = columns[i];
    if (!left) return 0;
    const from = Math.ceil((left.box[0] + Math.min(left.box[2], 0.02)) * STEPS);
    const to = Math.floor((rightOf(right.box) - Math.min(right.box[2], 0.005)) * STEPS);
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

/** How many words cross each of the places across the page. */
function crossingsOf(words: readonly Word[]): number[] {
  const changes = new Array<number>(STEPS + 2).fill(0);
  const placeOf = (share: number) => Math.min(STEPS, Math.max(0, share * STEPS));
  for (const { box } of words) {
    const [first, last] = [Math.floor(placeOf(box[0])) + 1, Math.ceil(placeOf(rightOf(box)))];
    changes[first] = (changes[first] ?? 0) + 1;
    changes[Math.max(first, last)] = (changes[Math.max(first, last)] ?? 0) - 1;
  }
  let crossing = 0;
  return changes.map((change) => {
    crossing += change;
    return crossing;
  });
}

function cellsOf(line: Line, columns: readonly Column[], edges: readonly number[]): Map<ColumnName, Word[]> {
  const cells = new Map<ColumnName, Word[]>();
  for (const word of line.words) {
    const middle = word.box[0] + word.box[2] / 2;
    const name = columns[edges.filter((edge) => edge <= middle).length]?.name;
    if (name) append(cells, name, [word]);
  }
  return cells;
}

/** A line without a figure in its place is running text: each cell goes whole to the column that it begins in. */
function placed(line: Line, columns: readonly Column[], edges: readonly number[]): Map<ColumnName, Word[]> {
  const byWord = cellsOf(line, columns, edges);
  if ([...byWord].some(([name, words]) => isAnchor(name, words) && words.some(({ text }) => /^\D{0,3}\d/.test(text))))
    return byWord;
  const byCell = new Map<ColumnName, Word[]>();
  for (const { words, box } of line.cells) {
    const name = columns[edges.filter((edge) => edge <= box[0] + 0.005).length]?.name;
    if (name) append(byCell, name, words);
  }
  return byCell;
}

/** In place: a hostile page has thousands of words in one cell. */
function append<K, V>(lists: Map<K, V[]>, key: K, more: readonly V[]): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  for (const item of more) list.push(item);
}

function isAnchor(name: ColumnName, words: readonly Word[]): boolean {
  const text = textOf(words);
  if (name === 'container' || name === 'containerAndSeal') return CONTAINER_LIKE.test(text);
  return ANCHORS.has(name) && /\d/.test(text);
}

function snippetsOf(cells: ReadonlyMap<ColumnName, Word[]>, line: Line): Cells {
  const snippets: Cells = {};
  for (const [name, words] of cells) snippets[name] = snippetOfWords(words, line.page);
  return snippets;
}
