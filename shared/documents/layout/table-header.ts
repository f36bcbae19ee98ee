import type { Word } from '../page-words.ts';
import type { Box } from '../reading.ts';
import { COLUMN_VOCABULARY } from './column-vocabulary.ts';
import type { ColumnName } from './columns.ts';
import { composedColumn } from './composed-phrases.ts';
import { labelAt } from './label-extent.ts';
import { gapBetween, ITEM_NUMBER } from './label-index.ts';
import { boxAround, type Line, rightOf, type SourcePage } from './lines.ts';
import { stackedWeights } from './stacked-weights.ts';
import { staggeredGroups } from './staggered-lines.ts';
import { isTotalWord } from './total-word.ts';
import { phraseAt } from './vocabulary.ts';
import { notOfEach } from './weights-of-each.ts';

export interface Column {
  /** Null where the heading is none that we know; its values are left alone. */
  name: ColumnName | null;
  heading: Word[];
  box: Box;
  /** Its heading stands in one cell with that of the column before: the two may be the words of one. */
  joined?: boolean;
  /** What stands below it in the same cells, where two headings stand one above the other over figures that do. */
  below?: ColumnName;
}

export interface Header {
  page: SourcePage;
  columns: Column[];
  lines: Line[];
  /** Every heading says that it heads a sum: what stands below is no row, but the totals of the table above. */
  ofTotals: boolean;
}

const DEEPEST_HEADER = 3;
const FEWEST_COLUMNS = 3;
const PARTIES: ReadonlySet<ColumnName> = new Set(['shipper', 'consignee', 'notify']);
const FEWEST_OF_GOODS = 2;
/** At least one of these heads goods or containers; `Booking no.   B/L no.   Voyage` are labels side by side. */
const OF_ROWS: ReadonlySet<ColumnName> = new Set([
  'description',
  'quantity',
  'packages',
  'grossWeight',
  'netWeight',
  'unitPrice',
  'amount',
  'container',
  'containerAndSeal',
  'unNumber',
  'hsCode',
  'marks',
]);
const LARGEST_GAP = 1.5;
/** A sentence may name as many columns, among other words. */
const KNOWN_WORDS = 0.6;
/** No sentence names so many in cells of their own. */
const MANY_COLUMNS = 5;
/** Words of a heading among so many that stand apart from one another, of which half are known. */
const SHORT_HEADING = 2;
/** A heading is followed by its unit or currency: `Gross weight (KG)`, `Amount USD`, `Disc. %`. */
const APPENDIX = /^(\(.*|.*\)|kgs?|kgm|lbs?|mt|t|m3|cbm|[A-Z]{3}|[$€£¥%#]|in|no\.?|nos\.?|\/|-|&)$/i;

/** The headers of a paper by the line that they begin at. What goes on below a header is no header of its own. */
export function headersOf(lines: readonly Line[]): (Header | null)[] {
  const headers = lines.map((_, at) => headerAt(lines, at));
  for (const [at, header] of headers.entries()) {
    const below = at + (header?.lines.length ?? 0);
    const next = headers[below];
    const last = lines[below - 1];
    const [first] = next?.lines ?? [];
    if (!header || !next || !first || !last || header.ofTotals || next.ofTotals) continue;
    if (first.page !== last.page || gapBetween(last, first) > LARGEST_GAP || !goesOnBelow(header, next)) continue;
    headers[at] = { ...header, lines: [...header.lines, ...next.lines] };
    headers[below] = null;
  }
  return headers;
}

/** Lines of a heading that are deeper than any other, or say in another language what those above say. */
function goesOnBelow({ columns }: Header, next: Header): boolean {
  const inOne = ({ box }: Column) =>
    columns.some((column) => box[0] < rightOf(column.box) && column.box[0] < rightOf(box));
  return known(next.columns) <= known(columns) && next.columns.every(inOne);
}

/** The table header that begins at a line, where one does: at least three headings that we know, and little else. */
export function headerAt(lines: readonly Line[], at: number): Header | null {
  const first = lines[at];
  if (!first || hasDigits(first)) return null;
  const totals = totalsHeaderAt(first);
  if (totals) return totals;
  let best: Header | null = null;
  const stack: Line[] = [];
  const tiers = tiersFrom(lines, at);
  for (const tier of tiers) {
    const [top] = tier;
    const above = stack.at(-1);
    if (!top || top.page !== first.page || (above && gapBetween(above, top) > LARGEST_GAP)) break;
    stack.push(...tier);
    const columns = columnsOf(stack);
    const below = stack.slice(tiers[0]?.length);
    if (!columns || (below.length > 0 && !addsToHeader(stack, below, columns))) continue;
    if (!best || known(columns) > known(best.columns) || isFuller(columns, best.columns))
      best = { page: first.page, columns, lines: [...stack], ofTotals: false };
  }
  return best;
}

/** The rows of text that a heading may have, each of one line or of some that stand half a line below one another. */
function tiersFrom(lines: readonly Line[], at: number): Line[][] {
  const near = lines.slice(at, at + DEEPEST_HEADER * MOST_STAGGERED);
  const figures = near.findIndex(hasDigits);
  const words = near.slice(0, figures < 0 ? near.length : figures);
  return staggeredGroups(words.map((line) => ({ line })))
    .slice(0, DEEPEST_HEADER)
    .map((group) => group.map(({ line }) => line));
}
const MOST_STAGGERED = 3;

/** `TOTAL - Packages   TOTAL - Net weight`. */
function totalsHeaderAt(line: Line): Header | null {
  if (line.cells.length < 2) return null;
  const headings = line.cells.map(({ words }) => {
    const dash = words.slice(0, 4).findIndex(({ text }) => /^[-–:]$/.test(text));
    const rest = words.slice(Math.max(dash, 0) + 1);
    return isTotalWord(words[0]?.text ?? '') ? rest : [];
  });
  if (headings.some((words) => words.length === 0)) return null;
  const columns = headings.flatMap((words) => wholeHeading(words, splitHeading(words)));
  return columns.every(({ name }) => name !== null)
    ? { page: line.page, columns: onePerName(columns), lines: [line], ofTotals: true }
    : null;
}

/** A title or a unit above the headings (`Goods`) is no part of them: without it there is as much to know. */
function addsToHeader(stack: readonly Line[], below: readonly Line[], columns: readonly Column[]): boolean {
  const without = columnsOf(below);
  const alone = stack[0]?.words.length === 1;
  if (standsOutside(stack)) return false;
  return without === null || known(columns) > known(without) || (!alone && isFuller(columns, without));
}

/** What stands alone above and beside all headings below heads none of their columns. */
function standsOutside([first, ...below]: readonly Line[]): boolean {
  if (!first || first.cells.length > 1) return false;
  const box = boxAround(below.flatMap(({ words }) => words));
  return rightOf(first.box) < box[0] || first.box[0] > rightOf(box);
}

function columnsOf(stack: readonly Line[]): Column[] | null {
  const cells = stackCells(stack);
  const columns = cells.flatMap(splitHeading);
  const names = columns.map(({ name }) => name).filter((name) => name !== null);
  const distinct = new Set(names).size;
  const words = columns.reduce((sum, { heading }) => sum + heading.length, 0);
  const knownWords = columns.reduce((sum, { name, heading }) => sum + (name === null ? 0 : heading.length), 0);
  // `Exporter   Importer   Container` are labels side by side.
  const ofGoods = new Set(names.filter((name) => !PARTIES.has(name))).size;
  // `Brightkeel Container Line   WAYBILL` is a carrier beside a title.
  const fewInFew = cells.length < FEWEST_COLUMNS && distinct === FEWEST_COLUMNS && knownWords < words;
  const headings =
    !fewInFew &&
    distinct >= FEWEST_COLUMNS &&
    ofGoods >= FEWEST_OF_GOODS &&
    names.some((name) => OF_ROWS.has(name)) &&
    distinct * 2 >= columns.length &&
    !isStripOfTotals(columns, cells) &&
    (knownWords >= words * KNOWN_WORDS ||
      distinct >= MANY_COLUMNS ||
      (cells.length >= MANY_COLUMNS && cells.every(({ length }) => length <= SHORT_HEADING)));
  return headings ? onePerName(cells.flatMap((cell) => wholeHeading(cell, splitHeading(cell)).map(notOfEach))) : null;
}

/** Packages, weights and the sum to pay side by side at the foot of an invoice: each is the label of what stands below. */
function isStripOfTotals(columns: readonly Column[], cells: readonly Word[][]): boolean {
  return (
    columns.every(({ name }) => name === null || OF_TOTALS.has(name)) &&
    cells.some((words) => labelAt(words, 0, words.length, true)?.name === 'total')
  );
}
const OF_TOTALS: ReadonlySet<ColumnName> = new Set(['packages', 'netWeight', 'grossWeight', 'measurement', 'amount']);

/** Of two headings of one name, a second price is the line's amount; any other is left alone. */
function onePerName(columns: Column[]): Column[] {
  const taken = new Set<ColumnName>();
  const hasAmount = columns.some(({ name }) => name === 'amount');
  return columns.map((column) => {
    const again = column.name !== null && taken.has(column.name);
    if (column.name) taken.add(column.name);
    if (!again || column.name === 'perPackage') return column;
    return { ...column, name: column.name === 'unitPrice' && !hasAmount ? 'amount' : null };
  });
}

function known(columns: readonly Column[]): number {
  return new Set(columns.flatMap(({ name }) => name ?? [])).size;
}

/** A heading that goes on below (`Codice` / `doganale`) takes in words that mean nothing alone. */
function isFuller(columns: readonly Column[], before: readonly Column[]): boolean {
  const words = (all: readonly Column[], knownOnes: boolean) =>
    all.reduce((sum, { name, heading }) => sum + ((name !== null) === knownOnes ? heading.length : 0), 0);
  return (
    known(columns) === known(before) &&
    words(columns, true) > words(before, true) &&
    words(columns, false) <= words(before, false)
  );
}

/** Joins the cells of several lines that stand above one another, top first. */
function stackCells(stack: readonly Line[]): Word[][] {
  const groups: { words: Word[]; left: number; right: number }[] = [];
  for (const { cells } of stack) {
    for (const { words, box } of cells) {
      const shared = ({ left, right }: { left: number; right: number }) =>
        Math.min(right, rightOf(box)) - Math.max(left, box[0]);
      const [group, second] = groups.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a));
      // A heading over several columns belongs to none of them.
      if (!group || (second && shared(second) > shared(group) / 2))
        groups.push({ words: [...words], left: box[0], right: rightOf(box) });
      else {
        group.words.push(...words);
        group.left = Math.min(group.left, box[0]);
        group.right = Math.max(group.right, rightOf(box));
      }
    }
  }
  return groups.sort((a, b) => a.left - b.left).map(({ words }) => words);
}

/** One cell may hold several headings where the type is set tight. */
function splitHeading(words: Word[]): Column[] {
  const numbered = words.length > 1 && ITEM_NUMBER.test(words[0]?.text ?? '') ? 1 : 0;
  const whole = composedColumn(words.slice(numbered));
  if (whole) return [{ name: whole, heading: words, box: boxAround(words) }];
  const columns: Column[] = [];
  let unknown: Word[] = [];
  for (let at = numbered; at < words.length; ) {
    const hit = phraseAt(words, at, COLUMN_VOCABULARY);
    if (!hit) {
      const word = words[at];
      const previous = columns.at(-1);
      if (word && previous && unknown.length === 0 && APPENDIX.test(word.text)) extend(previous, [word]);
      else if (word) unknown.push(word);
      at += 1;
      continue;
    }
    if (unknown.length > 0) columns.push({ name: null, heading: unknown, box: boxAround(unknown) });
    unknown = [];
    const heading = words.slice(hit.from, hit.to);
    columns.push({ name: hit.name, heading, box: boxAround(heading) });
    at = hit.to;
  }
  if (unknown.length > 0) columns.push({ name: null, heading: unknown, box: boxAround(unknown) });
  return columns.map((column, at) => (at === 0 ? column : { ...column, joined: true }));
}

/** `Qty ordered`: words beside the only heading of a cell that we know are part of it. */
function wholeHeading(words: Word[], columns: Column[]): Column[] {
  const stacked = stackedWeights(words, columns);
  if (stacked) return [stacked];
  const [total, summed] = columns;
  const ofSum =
    columns.length === 2 &&
    total &&
    summed?.name &&
    SUMMED.has(summed.name) &&
    total.heading.length === 1 &&
    isTotalWord(total.heading[0]?.text ?? '');
  if (ofSum) return [{ name: summed.name, heading: words, box: boxAround(words) }];
  const named = columns.filter(({ name }) => name !== null);
  const [only] = named;
  const others = columns.flatMap(({ name, heading }) => (name === null ? heading : []));
  if (named.length !== 1 || !only || others.length === 0 || others.length > MOST_OTHER_WORDS) return columns;
  return [{ name: only.name, heading: words, box: boxAround(words) }];
}
const MOST_OTHER_WORDS = 3;
/** `TOTAL / Rohgewicht`: the column of sums beside that of what each package weighs. */
const SUMMED: ReadonlySet<ColumnName> = new Set(['netWeight', 'grossWeight', 'packages', 'measurement']);

function extend(column: Column, words: Word[]): void {
  column.heading = [...column.heading, ...words];
  column.box = boxAround(column.heading);
}

/** Headings hold no figures, but for `HS6`, `m3` and the like, and the numbers of a form's boxes before them. */
function hasDigits({ cells }: Line): boolean {
  return cells.some(({ words }) =>
    words.some(
      ({ text }, at) => /\d{2}|\d[.,]\d/.test(text) && !(at === 0 && words.length > 1 && ITEM_NUMBER.test(text)),
    ),
  );
}
