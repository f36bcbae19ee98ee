import type { Word } from '../page-words.ts';
import { parseReference } from '../printed/codes.ts';
import { containerNumbersIn } from '../printed/container-number.ts';
import { parseDate } from '../printed/date.ts';
import type { Snippet } from '../snippet.ts';
import type { ColumnName } from './columns.ts';
import { gapBetween } from './label-index.ts';
import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { boxAround, type Cell, type Line, rightOf, textOf } from './lines.ts';
import { partsAround, spacesAbove } from './parting.ts';
import { snippetOfWords } from './snippet-of-words.ts';
import { type StackedColumn, type StackedHeading, sameColumns, stackedHeadingAt } from './stacked-heading.ts';
import { summaryOf } from './summary-line.ts';
import { boundariesOf } from './table-boundaries.ts';
import { runningLines } from './table-region.ts';
import { phraseAt } from './vocabulary.ts';

/** Words of one line in one column. */
export interface BlockCell {
  line: Line;
  words: Word[];
}

/** What a list says of one bill: lines from one bill number to the next, their cells by column. */
export interface BillBlock {
  bill: Snippet;
  columns: readonly StackedColumn[];
  /** For each column its cells from top to bottom, without the bill's number. */
  stacks: BlockCell[][];
  /** The line above several blocks that names the container of all of them. */
  section: Snippet | null;
  /** For each column the cells of the last line of totals below the blocks of its list; one and the same for all of them. */
  totals: BlockCell[][] | null;
}

/** Lines below headings that a list repeats. */
interface Body {
  columns: StackedColumn[];
  edges: number[];
  lines: Line[];
  /** Lines that something parts from those above: a sum, a section's line. */
  cuts: Set<Line>;
  sections: Map<Line, Snippet>;
  totals: Line | null;
}

/** White space above a block that begins with other numbers of the same shape below one another, in usual spaces. */
const PARTED = 1.6;
const SHORTEST_BILL = 5;
const OVER_EDGE = 0.02;
const PLACES: ReadonlySet<LabelName> = new Set([
  'portOfLoading',
  'portOfDischarge',
  'placeOfReceipt',
  'placeOfDelivery',
  'vessel',
  'voyage',
]);

/** The blocks of a list under stacked headings, with the lines of heading and blocks. Empty where there is no such list. */
export function billBlocks(all: readonly Line[]): BillBlock[] {
  return bodiesOf(all).flatMap(blocksOf);
}

/** Whether headings one above the other promise a list of bills. */
export function headsBills(lines: readonly Line[]): boolean {
  return lines.some((_, at) =>
    stackedHeadingAt(lines, at)?.columns.some(({ names }) => names.includes('billOfLading')),
  );
}

function bodiesOf(all: readonly Line[]): Body[] {
  const running = runningLines(all);
  const bodies: Body[] = [];
  let heading: StackedHeading | null = null;
  let lines: Line[] = [];
  const close = () => {
    if (heading && lines.length > 0) bodies.push(bodyOf(heading, lines));
    lines = [];
  };
  for (let at = 0; at < all.length; at++) {
    const line = all[at];
    if (!line) continue;
    const next = stackedHeadingAt(all, at);
    if (next) {
      // The lines above the heading of a further page are that page's head.
      if (heading && next.page !== heading.page) lines = lines.filter(({ page }) => page !== next.page);
      if (!heading || next.page === heading.page || !sameColumns(heading, next) || lines.length > 0) close();
      heading = next;
      at += next.lines.length - 1;
    } else if (heading && !(running.has(line) && !goesOn(lines.at(-1), line))) lines.push(line);
  }
  close();
  return bodies;
}

/** An address may end in the same country at the foot of every page. */
function goesOn(above: Line | undefined, line: Line): boolean {
  if (!above || above.page !== line.page || gapBetween(above, line) > ADDRESS_GAP) return false;
  return line.cells.every(({ box }) => above.cells.some((cell) => Math.abs(cell.box[0] - box[0]) < 0.002));
}
const ADDRESS_GAP = 1.5;

function bodyOf({ columns }: StackedHeading, all: readonly Line[]): Body {
  const body: Body = { columns, edges: [], lines: [], cuts: new Set(), sections: new Map(), totals: null };
  let section: Snippet | null = null;
  let cut = false;
  for (const line of all) {
    const heads = namesContainer(line, columns);
    if (heads) section = snippetOfWords(line.words, line.page);
    const summary = summaryOf(line);
    if (summary === 'total') body.totals = line;
    if (heads || summary !== null || isPlace(line)) {
      cut = true;
      continue;
    }
    if (cut) body.cuts.add(line);
    if (section) body.sections.set(line, section);
    cut = false;
    body.lines.push(line);
  }
  return { ...body, edges: boundariesOf(columns.map(weighty(body.lines.length)), body.lines) };
}

/** Columns whose headings no boundary crosses, whatever stands below them. */
function weighty(lines: number): (column: StackedColumn) => Pick<StackedColumn, 'heading' | 'box'> {
  return ({ box }) => ({ box, heading: new Array<Word>(lines + 1).fill({ text: '', box, confidence: 1 }) });
}

/** `Container: CSQU3054383   Size: 22G1   Seal: TW445501`, above the bills that share it. */
function namesContainer({ cells, words }: Line, [first]: readonly StackedColumn[]): boolean {
  const [cell] = cells;
  if (!cell || !first || first.names.some((name) => OF_BOX.has(name))) return false;
  if (cell.box[0] > rightOf(first.box) || containerNumbersIn(textOf(words.slice(0, MOST_LABEL_WORDS))).length === 0)
    return false;
  const hit = phraseAt(words, 0, LABEL_VOCABULARY);
  return hit?.name === 'container' || containerNumbersIn(textOf(cell.words)).length > 0;
}
const OF_BOX: ReadonlySet<ColumnName> = new Set(['container', 'containerAndSeal', 'marks']);
const MOST_LABEL_WORDS = 8;

/** `Port of discharge: Rotterdam` between the bills. */
function isPlace({ words, cells }: Line): boolean {
  const hit = cells.length <= 2 ? phraseAt(words, 0, LABEL_VOCABULARY) : null;
  return hit?.colon === true && PLACES.has(hit.name);
}

function blocksOf({ columns, edges, lines, cuts, sections, totals: sum }: Body): BillBlock[] {
  const spaces = spacesAbove(lines);
  const usual = spaces.filter((space) => space !== null && space > 0).sort((a, b) => (a ?? 0) - (b ?? 0));
  const parting = (usual[Math.floor(usual.length / 2)] ?? 0) * PARTED;
  const bills = lines.flatMap((line, at) => {
    const apart = spaces[at] === null || cuts.has(line) || (spaces[at] ?? 0) > parting;
    const found = billOn(line, columns, edges, apart);
    return found ? [{ ...found, line, at }] : [];
  });
  // Where one bill is labelled all are.
  const labelled = bills.filter(({ label }) => label.length > 0);
  const own = labelled.length > 0 ? labelled : bills;
  const anchors = own.filter(({ text }, i) => text !== own[i - 1]?.text);
  const starts = partsAround(
    lines,
    anchors.map(({ at }) => at),
    cuts,
  );
  const totals = sum && stacked([sum], columns, edges);
  return anchors.map(({ words, label, line, at }, i) => {
    const block: Line[] = [];
    for (let place = starts[i] ?? at; place < (starts[i + 1] ?? lines.length); place++) {
      const next = lines[place];
      if (!next || (place > at && cuts.has(next))) break;
      block.push(next);
    }
    const stacks = stacked(block, columns, edges, (word) => words.includes(word) || label.includes(word));
    return { bill: snippetOfWords(words, line.page), columns, stacks, section: sections.get(line) ?? null, totals };
  });
}

function stacked(
  lines: readonly Line[],
  columns: readonly StackedColumn[],
  edges: readonly number[],
  isLeftOut: (word: Word) => boolean = () => false,
): BlockCell[][] {
  const stacks: BlockCell[][] = columns.map(() => []);
  for (const line of lines) {
    for (const { column, words } of cellsOn(line, edges)) {
      const rest = words.filter((word) => !isLeftOut(word));
      if (rest.length > 0) stacks[column]?.push({ line, words: rest });
    }
  }
  return stacks;
}

/** The number of a bill that a line begins: under its heading, or behind its label. */
function billOn(
  line: Line,
  columns: readonly StackedColumn[],
  edges: readonly number[],
  apart: boolean,
): { words: Word[]; label: Word[]; text: string } | null {
  for (const { column, words } of cellsOn(line, edges)) {
    const hit = phraseAt(words, 0, LABEL_VOCABULARY);
    if (hit?.name === 'billOfLading') {
      const word = words[hit.to];
      if (word && parseReference(word.text)) return { words: [word], label: words.slice(0, hit.to), text: word.text };
    }
    const names = columns[column]?.names ?? [];
    const [word] = words;
    if (!word || !names.includes('billOfLading') || !isBillNumber(word.text)) continue;
    const alone = names.every((name) => name === 'billOfLading' || name === 'position');
    if ((!alone && words.length > 1) || /^\d{1,5}$/.test(word.text)) continue;
    const mixed = names.some((name) => name === 'container' || name === 'containerAndSeal' || name === 'seal');
    if (mixed && (!apart || containerNumbersIn(word.text).length > 0)) continue;
    return { words: [word], label: [], text: word.text };
  }
  return null;
}

function isBillNumber(text: string): boolean {
  return (
    parseDate(text) === null &&
    text.length >= SHORTEST_BILL &&
    (text.match(/\d/g) ?? []).length >= 3 &&
    /^[\p{L}\d][\p{L}\d/._-]*$/u.test(text)
  );
}

/** A line's cells by column: whole in the column that they begin in, unless a further column's figures stand in them. */
function cellsOn(line: Line, edges: readonly number[]): { column: number; words: Word[] }[] {
  return line.cells.flatMap((cell) => {
    const column = columnAt(edges, cell.box[0] + 0.004);
    const edge = edges[column] ?? 1;
    if (rightOf(cell.box) <= edge + OVER_EDGE) return [{ column, words: cell.words }];
    return splitAt(cell, edges);
  });
}

function splitAt({ words }: Cell, edges: readonly number[]): { column: number; words: Word[] }[] {
  const parts = new Map<number, Word[]>();
  for (const word of words) {
    const [x, , width] = boxAround([word]);
    const column = columnAt(edges, x + width / 2);
    const part = parts.get(column) ?? [];
    parts.set(column, part);
    part.push(word);
  }
  const [whole, ...others] = [...parts.values()];
  if (whole && !others.some((part) => /^\d/.test(part[0]?.text ?? '')))
    return [{ column: [...parts.keys()][0] ?? 0, words }];
  return [...parts].map(([column, own]) => ({ column, words: own }));
}

function columnAt(edges: readonly number[], x: number): number {
  let column = 0;
  for (const edge of edges) if (edge <= x) column += 1;
  return column;
}
