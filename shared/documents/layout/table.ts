import { weightUnitIn } from '../printed/weight.ts';
import type { Snippet } from '../snippet.ts';
import { nameByContent } from './column-roles.ts';
import type { ColumnName } from './columns.ts';
import { withoutGroupSums } from './group-sums.ts';
import { gapBetween } from './label-index.ts';
import { type Line, rightOf, type SourcePage, textOf } from './lines.ts';
import { particularsApart } from './row-particulars.ts';
import { snippetOfWords } from './snippet-of-words.ts';
import { firstAndBelow } from './stacked-weights.ts';
import { boundariesOf } from './table-boundaries.ts';
import { type Column, type Header, headersOf } from './table-header.ts';
import { isRowUnder, type Region, regionFrom, runningLines } from './table-region.ts';
import { cellsOf, type Placed, rowsOf } from './table-rows.ts';
import { withUnheadedColumns } from './unheaded-columns.ts';
import { isSumOf, withoutSums } from './unnamed-sums.ts';
import { wholeHeadings } from './whole-headings.ts';

export type Cells = Partial<Record<ColumnName, Snippet>>;

/** A table of a paper: its rows with the wrapped lines joined, and the row of totals below it. */
export interface Table {
  columns: { name: ColumnName; heading: Snippet }[];
  rows: Cells[];
  /** The line that each row's figures stand on. */
  rowLines: Line[];
  totals: Cells | null;
  /** Sums carried over a page, each with how many of the rows stand above it. */
  carried: { above: number; cells: Cells }[];
  /** Lines that are heading or rows, so that no label is looked for there. */
  lines: Set<Line>;
}

const FEWEST_COLUMNS = 3;

/** All tables of a paper, in reading order. One that runs on over a page's end, with its heading again or without, is one. */
export function tablesOf(lines: readonly Line[], headers: readonly (Header | null)[] = headersOf(lines)): Table[] {
  const tables: Table[] = [];
  const running = runningLines(lines);
  /** Totals that stand above the rows they are of. */
  let ahead = null as { totals: Cells; lines: ReadonlySet<Line> } | null;
  /** The heading of a table that a section's labels ended. */
  let afterSection = null as Header | null;
  let at = 0;
  while (at < lines.length) {
    const own = headers[at] ?? null;
    const header: Header | null =
      own ?? (afterSection && isRowUnder(lines[at], afterSection) ? { ...afterSection, lines: [] } : null);
    if (!header) {
      at += 1;
      continue;
    }
    const start = at + header.lines.length;
    const region = regionFrom(lines, start, headers, running);
    const headed = withWholeHeadings(withUnitAbove(header, lines[at - 1]), region);
    const table = headed ? readRegion(headed, region) : null;
    const before = tables.at(-1);
    const [first] = table?.rows ?? [];
    if (table && first && header.ofTotals) {
      if (!before) ahead = { totals: first, lines: table.lines };
      else {
        before.totals ??= first;
        for (const line of table.lines) before.lines.add(line);
      }
    } else if (table && first) {
      if (before && own && goesOn(before, table)) join(before, table);
      else tables.push(ahead ? withTotals(table, ahead) : table);
      ahead = null;
    }
    // A region may be empty where only the heading stands; the next line is looked at in any case.
    at = Math.max(start + region.taken, at + 1);
    afterSection = region.section ? header : null;
  }
  return tables;
}

const UNIT_GAP = 2;

/** A unit that stands above the headings of the weights, alone or over them, holds for all of them that have none. */
function withUnitAbove(header: Header, above: Line | undefined): Header {
  const first = header.lines[0];
  if (!first || above?.page !== first.page || gapBetween(above, first) > UNIT_GAP) return header;
  const weighs = ({ name }: Column) => name === 'netWeight' || name === 'grossWeight' || name === 'tareWeight';
  const boxes = header.columns.filter(weighs).map(({ box }) => box);
  const [left, right] = [Math.min(...boxes.map((box) => box[0])), Math.max(...boxes.map(rightOf))];
  const unit = above.cells.find(
    ({ words, box }) =>
      words.length === 1 &&
      weightUnitIn(textOf(words)) &&
      (above.cells.length === 1 || (box[0] >= left && rightOf(box) <= right)),
  )?.words;
  if (!unit) return header;
  const columns = header.columns.map((column) =>
    weighs(column) && !weightUnitIn(textOf(column.heading))
      ? { ...column, heading: [...column.heading, ...unit] }
      : column,
  );
  return { ...header, columns };
}

/** Null where what looked like several headings are the words of fewer: the name of a firm above other text. */
function withWholeHeadings(header: Header, { body }: Region): Header | null {
  const columns = withUnheadedColumns(wholeHeadings(header.columns, body), body);
  const fewer = columns.length < FEWEST_COLUMNS && columns.length < header.columns.length;
  return fewer && !columns.some(isOpenBox) ? null : { ...header, columns };
}

/** `Item number; marks, number and kind of packages; description of goods`: one column that says all that stands in it. */
function isOpenBox({ name, heading }: Column): boolean {
  const parted = heading.filter(({ text }) => /[;,/]$/.test(text)).length;
  return name === 'description' && parted >= FEWEST_PARTS && heading.length > FEWEST_PARTS * 2;
}
const FEWEST_PARTS = 2;

function withTotals(table: Table, { totals, lines }: { totals: Cells; lines: ReadonlySet<Line> }): Table {
  return { ...table, totals: table.totals ?? totals, lines: new Set([...lines, ...table.lines]) };
}

function readRegion(header: Header, { body, carried, totals }: Region): Table {
  const headed = header.columns;
  const { rows: lines, particulars } = particularsApart(body, headed);
  const edges = boundariesOf(headed, lines);
  const groups = withoutGroupSums(rowsOf(lines, headed, edges), headed);
  const { rows, sums } = withoutSums(groups.rows, headed);
  const columns = nameByContent(
    headed,
    rows.map(({ cells }) => cells),
  );
  const placeOf = new Map(body.map((line, place) => [line, place]));
  const snippets = (line: Line, cells: Placed) => snippetsOf(cells, columns, line);
  return {
    columns: columns.flatMap((column) =>
      [column.name, column.below].flatMap((name) => (name ? [{ name, heading: headingOf(column, header.page) }] : [])),
    ),
    rows: withParticulars(
      rows.map(({ cells, line }) => snippets(line, cells)),
      rows.map(({ line }) => placeOf.get(line) ?? 0),
      particulars.map(({ name, line, value }) => ({ name, value, at: placeOf.get(line) ?? 0 })),
    ),
    rowLines: rows.map(({ line }) => line),
    totals: totals ? snippets(totals, cellsOf(totals, edges)) : sums ? snippets(sums.line, sums.cells) : null,
    carried: carried.map(({ line, above }) => ({
      above: rows.filter((row) => (placeOf.get(row.line) ?? 0) < above).length,
      cells: snippets(line, cellsOf(line, edges)),
    })),
    lines: new Set([
      ...header.lines,
      ...[...rows, ...groups.sums, ...particulars].flatMap((own) => own.lines),
      ...carried.map(({ line }) => line),
    ]),
  };
}

/** Each particular belongs to the last row above it. */
function withParticulars(
  rows: readonly Cells[],
  places: readonly number[],
  particulars: readonly { name: ColumnName; value: Snippet; at: number }[],
): Cells[] {
  const all = rows.map((row) => ({ ...row }));
  let row = -1;
  for (const { name, value, at } of particulars) {
    while ((places[row + 1] ?? Number.POSITIVE_INFINITY) < at) row += 1;
    const own = all[row];
    if (own) own[name] ??= value;
  }
  return all;
}

/** A column that the rows show and no heading names has none to be quoted. */
function headingOf({ heading, box }: Column, page: SourcePage): Snippet {
  if (heading.length > 0) return snippetOfWords(heading, page);
  return { text: '', evidence: { page: page.page, box, text: '', confidence: 1, reader: page.reader } };
}

/** Whether a table is the next page's part of the one before: the same columns, and no total between. */
function goesOn(before: Table, next: Table): boolean {
  const names = new Set(before.columns.map(({ name }) => name));
  const shared = next.columns.filter(({ name }) => names.has(name)).length;
  const pageOf = ({ columns }: Table) => columns[0]?.heading.evidence.page ?? 0;
  return (
    before.totals === null && pageOf(next) > pageOf(before) && shared >= Math.max(names.size, next.columns.length) - 1
  );
}

function join(before: Table, next: Table): void {
  before.carried.push(...next.carried.map(({ above, cells }) => ({ above: above + before.rows.length, cells })));
  before.rows.push(...next.rows);
  before.rowLines.push(...next.rowLines);
  before.totals = next.totals;
  for (const line of next.lines) before.lines.add(line);
  const last = before.rows.at(-1);
  if (before.totals === null && last && isSumOf(last, before.rows.slice(0, -1))) {
    before.totals = before.rows.pop() ?? null;
    before.rowLines.pop();
  }
}

function snippetsOf(cells: Placed, columns: readonly Column[], line: Line): Cells {
  const snippets: Cells = {};
  for (const [place, words] of cells) {
    const { name = null, below } = columns[place] ?? {};
    const parts = below ? firstAndBelow(words) : { first: words, below: [] };
    if (name && parts.first.length > 0) snippets[name] = snippetOfWords(parts.first, line.page);
    if (below && parts.below.length > 0) snippets[below] = snippetOfWords(parts.below, line.page);
  }
  return snippets;
}
