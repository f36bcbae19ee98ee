import { parseIncoterm } from '../printed/incoterm.ts';
import { headingBefore } from './column-vocabulary.ts';
import { isHeadOfUnit, isOfGroup } from './group-lines.ts';
import { isLegalForm, labelAt } from './label-extent.ts';
import { gapBetween, ITEM_NUMBER } from './label-index.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { type Line, rightOf, textOf } from './lines.ts';
import { particularOn } from './row-particulars.ts';
import { isFigure, summaryOf } from './summary-line.ts';
import type { Header } from './table-header.ts';
import { phraseAt } from './vocabulary.ts';

/** The lines that a table's heading heads. */
export interface Region {
  body: Line[];
  /** Lines that carry a sum over the page, with how many lines of the body stand above them. */
  carried: { line: Line; above: number }[];
  totals: Line | null;
  /** Lines gone through, with those that were left out. */
  taken: number;
  /** Whether the labels of a section ended it: rows may follow below them. */
  section: boolean;
}

/** White space below a row, in heights of the type, that ends a table when it is also more than the table's own. */
const LARGEST_GAP = 2.5;
const OWN_GAPS = 2.5;
const ROWS_WITHIN = 4;
/** Lines. */
const DEEPEST_HEADER = 6;
/** Of the page's width. */
const BESIDE = 0.02;
/** Words of a line that may be a page number. */
const LONGEST_COUNTED = 6;

/** The lines below a header up to the totals, the next header, or white space that is more than the table's own. */
export function regionFrom(
  lines: readonly Line[],
  start: number,
  headers: readonly (Header | null)[],
  running: ReadonlySet<Line>,
): Region {
  const header = headers.slice(Math.max(0, start - DEEPEST_HEADER), start).find((each) => each !== null) ?? null;
  const body: Line[] = [];
  const carried: Region['carried'] = [];
  let largest = 0;
  let figures = false;
  let taken = 0;
  for (let i = 0; start + i < lines.length; i++) {
    const at = start + i;
    const line = lines[at];
    const previous = lines[at - 1];
    if (!line) break;
    if (previous && line.page === previous.page && !running.has(line)) {
      const gap = gapBetween(previous, line);
      if (figures && gap > LARGEST_GAP && gap > largest * OWN_GAPS && !(header && isRowUnder(line, header))) break;
      largest = Math.max(largest, gap);
    }
    if (headers[at] || (body.length > 0 && figures && isProse(line, header))) break;
    if (figures && (isBoxesOfLabels(line, body) || headsText(line, lines[at + 1]))) break;
    if (beginsSection(line, body.length > 0)) return { body, carried, totals: null, taken, section: true };
    if (header && figures && isHeadOfUnit(line, header, body))
      return { body, carried, totals: null, taken, section: true };
    const summary = summaryOf(line);
    if (summary === 'total' && body.length > 0 && goesOverPage(lines, at, header, headers)) {
      carried.push({ line, above: body.length });
      taken += 1;
      continue;
    }
    if (summary === 'total' && body.length > 0 && !rowsFollow(lines, at))
      return { body, carried, totals: sumOfAll(lines, at) ?? line, taken, section: false };
    if (previous && line.page !== previous.page && (body.length === 0 || headedOn(lines, at, headers))) break;
    if (summary === 'carried') carried.push({ line, above: body.length });
    else if (
      summary === null &&
      !running.has(line) &&
      !headsGroup(line) &&
      !isTerms(line) &&
      !(header && isOfGroup(line, header))
    ) {
      body.push(line);
      figures ||= line.cells.some(isFigure);
    }
    taken += 1;
  }
  return { body, carried, totals: null, taken, section: false };
}

/** `Your order: 4711` alone on its line stands above the rows of that order. */
function headsGroup({ words, cells }: Line): boolean {
  const hit = cells.length === 1 ? phraseAt(words, 0, LABEL_VOCABULARY) : null;
  return hit?.name === 'orderNumber' && hit.colon && words.length - hit.to <= LONGEST_GROUP;
}
const LONGEST_GROUP = 4;

/** `CIF Sines` below the heading of the prices: what they include. */
function isTerms({ words, cells }: Line): boolean {
  return (
    cells.length === 1 &&
    words.length <= LONGEST_GROUP &&
    /^[A-Z]{3}$/.test(words[0]?.text ?? '') &&
    parseIncoterm(textOf(words)) !== null
  );
}

/** Whether a line below white space or a section's labels is a row under the heading above those. */
export function isRowUnder(line: Line | undefined, { page, columns }: Header): boolean {
  if (!line || line.page !== page || line.cells.length < Math.max(FEWEST_CELLS, columns.length - 2)) return false;
  return line.cells.every((cell) =>
    columns.some(
      ({ box }) => Math.abs(cell.box[0] - box[0]) < BESIDE || Math.abs(rightOf(cell.box) - rightOf(box)) < BESIDE,
    ),
  );
}
const FEWEST_CELLS = 4;

/** A heading alone on its line, with its text below it: on cards, not in rows. */
function headsText(line: Line, next: Line | undefined): boolean {
  const [cell, ...others] = line.cells;
  const [first] = next?.cells ?? [];
  if (!cell || !first || others.length > 0 || next?.page !== line.page || isFigure(first)) return false;
  const heading = headingBefore(cell.words, 0, cell.words.length);
  return (
    Math.abs(first.box[0] - cell.box[0]) < BESIDE / 4 &&
    heading?.name === 'description' &&
    heading.to === cell.words.length &&
    headingBefore(first.words, 0, first.words.length) === null
  );
}

/** What stands above or below the goods of a consignment, never among them. */
const SECTION_LABELS: ReadonlySet<LabelName> = new Set([
  'billOfLading',
  'masterBill',
  'shipper',
  'consignee',
  'notify',
  'vessel',
  'voyage',
  'portOfLoading',
  'portOfDischarge',
  'placeOfReceipt',
  'placeOfDelivery',
  'onBoardDate',
  'placeOfIssue',
  'originals',
  'freightTerms',
  'totalContainers',
]);

/** A row of boxes below the rows, each with a label at its top: no figure, and edges that are not the columns'. */
function isBoxesOfLabels({ cells, words, box }: Line, body: readonly Line[]): boolean {
  const row = body.findLast((line) => line.cells.some(isFigure));
  if (!row || cells.length < FEWEST_BOXES || box[1] <= row.box[1]) return false;
  if (words.some(({ text }) => /\d/.test(text) && !/^\(?\d{1,2}([.,]\d)?\s?%?\)?$/.test(text))) return false;
  const aligned = cells
    .slice(1)
    .filter((cell) =>
      row.cells.some(
        (own) =>
          Math.abs(own.box[0] - cell.box[0]) < BESIDE / 4 ||
          Math.abs(rightOf(own.box) - rightOf(cell.box)) < BESIDE / 4,
      ),
    );
  const labels = cells.filter((cell) => phraseAt(cell.words, 0, LABEL_VOCABULARY)?.name !== undefined);
  return aligned.length * 2 < cells.length - 1 && labels.length >= LABELLED_BOXES;
}
const FEWEST_BOXES = 3;
const LABELLED_BOXES = 1;

/** A sum at the foot of a page, below which the next page begins with rows of the same columns, without their heading. */
function goesOverPage(
  lines: readonly Line[],
  at: number,
  header: Header | null,
  headers: readonly (Header | null)[],
): boolean {
  const next = lines[at + 1];
  const line = lines[at];
  if (!line || !next || !header || next.page === line.page || headers[at + 1]) return false;
  const least = Math.max(FEWEST_ROW_CELLS, header.columns.length - 1);
  return summaryOf(next) === null && next.cells.length >= least && next.cells.filter(isFigure).length >= 2;
}
const FEWEST_ROW_CELLS = 3;

/** One run of words from the first column over the beginnings of two others: a sentence below the table. */
function isProse(line: Line, header: Header | null): boolean {
  const [cell, ...others] = line.cells;
  // Headings that share a cell head one column, or may.
  const [, second, third] = (header?.columns ?? []).filter(({ joined }) => !joined);
  if (!cell || !second || !third || others.length > 0 || isFigure(cell) || particularOn(line)) return false;
  return cell.box[0] < second.box[0] - BESIDE && rightOf(cell.box) > third.box[0] + BESIDE;
}

/** `B/L No.: TW0001` or `Shipper:` at the left, with a colon: no row begins so. */
function beginsSection({ words, cells }: Line, belowRows: boolean): boolean {
  const own = cells[0]?.words.length ?? 0;
  // Forms number their bills: `2   B/L No.: TW0001`.
  const from = own === 1 && ITEM_NUMBER.test(words[0]?.text ?? '') ? 1 : 0;
  const hit = phraseAt(words, from, LABEL_VOCABULARY, Math.min(words.length, from + 6));
  if (!hit || !SECTION_LABELS.has(hit.name) || isLegalForm(words, from, hit)) return false;
  // Recognisers lose colons; a cell that is nothing but the label is one all the same.
  return hit.colon || (belowRows && cells.length === 2 && phraseAt(words, 0, LABEL_VOCABULARY, own)?.to === own);
}

/**
 * Letterheads and footers: lines that stand at the same height with the same text on several pages, from the top or the
 * foot of their page on without another line between. Rows of a table may repeat too, but below others that don't.
 */
export function runningLines(lines: readonly Line[]): Set<Line> {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const text = textOf(line.words.slice(0, 20)).slice(0, 200);
    // Page numbers change.
    const key = `${Math.round(line.box[1] * 100)} ${line.words.length <= LONGEST_COUNTED ? text.replace(/\d+/g, '#') : text}`;
    const same = places.get(key) ?? [];
    places.set(key, same);
    same.push(line);
  }
  const repeated = new Set(
    [...places.values()].filter((same) => new Set(same.map(({ page }) => page)).size > 1).flat(),
  );
  const running = new Set<Line>();
  for (const own of Map.groupBy(lines, ({ page }) => page).values()) {
    const first = own.findIndex((line) => !repeated.has(line));
    const last = own.findLastIndex((line) => !repeated.has(line));
    if (first < 0) continue;
    for (const line of [...own.slice(0, first), ...own.slice(last + 1)]) running.add(line);
  }
  return running;
}

/** Whether the page of a line has a table header of its own from there on. */
function headedOn(lines: readonly Line[], from: number, headers: readonly (Header | null)[]): boolean {
  const page = lines[from]?.page;
  for (let at = from; at < lines.length && lines[at]?.page === page; at++) if (headers[at]) return true;
  return false;
}

/** The total of all below that of the last group, each with the figures of several columns. */
function sumOfAll(lines: readonly Line[], at: number): Line | null {
  const [group, next] = [lines[at], lines[at + 1]];
  if (!group || next?.page !== group.page || summaryOf(next) !== 'total') return null;
  const figures = (line: Line) => line.cells.filter(isFigure).length;
  return figures(group) > 1 && figures(next) >= figures(group) ? next : null;
}

/** Whether a total is only that of a group: below it, before the next totals, a line looks like a row once more. */
function rowsFollow(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at + 1, at + ROWS_WITHIN).filter((line) => line.page === lines[at]?.page);
  // What stands below labels is what they say.
  const labels = near.findIndex(isOfLabels);
  const next = labels < 0 ? near : near.slice(0, labels);
  return next.some(
    (line) => summaryOf(line) === null && line.cells.length >= 3 && line.cells.filter(isFigure).length >= 2,
  );
}

function isOfLabels({ cells }: Line): boolean {
  return cells.every(({ words }) => labelAt(words, 0, words.length, true)?.to === words.length);
}
