import type { BillBlock, BlockCell } from '../layout/bill-blocks.ts';
import type { ColumnName } from '../layout/columns.ts';
import { boxAround, type Line, textOf } from '../layout/lines.ts';
import { partsAround } from '../layout/parting.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { StackedColumn } from '../layout/stacked-heading.ts';
import type { Cells } from '../layout/table.ts';
import type { Word } from '../page-words.ts';
import { containerNumbersIn } from '../printed/container-number.ts';
import { kindOfValue } from './value-kinds.ts';

/** What one cell of a block's cargo columns holds. */
interface Item {
  name: ColumnName;
  line: Line;
  words: Word[];
  certainty: number;
}

const OF_BOXES: ReadonlySet<ColumnName> = new Set(['container', 'containerAndSeal', 'seal', 'sizeType', 'marks']);
const PARTIES: ReadonlySet<ColumnName> = new Set(['shipper', 'consignee', 'notify', 'shipperAndConsignee']);
const ASIDE: ReadonlySet<ColumnName> = new Set(['billOfLading', 'position', ...PARTIES]);
/** White space in heights of the type after which text in a column of goods is about something else. */
const LARGEST_GAP = 1.9;
const PARTING = 1.6;
/** A column that was named by what stands in it. */
const GUESSED = 0.85;

/** The rows of a block: one for each container or count of packages, whichever lines their figures stand on. */
export function rowsOfBlock(block: BillBlock, ofParties: ReadonlySet<BlockCell>): Cells[] {
  const items = block.columns.flatMap((column, place) =>
    itemsOf(
      column,
      (block.stacks[place] ?? []).filter((cell) => !ofParties.has(cell)),
    ),
  );
  const lines = linesOf(items);
  const placeOf = new Map(lines.map((line, at) => [line, at]));
  const anchors = anchorsOf(items, placeOf);
  if (anchors.length === 0) return [];
  const starts = partsAround(lines, anchors, new Set());
  const bandOf = bandsOf(starts, lines.length);
  const bands = Map.groupBy(items, ({ line }) => bandOf[placeOf.get(line) ?? 0] ?? 0);
  return anchors.map((_, band) => cellsOf(bands.get(band) ?? []));
}

/** For each of so many lines the row that it belongs to; what stands above the first belongs to that. */
function bandsOf(starts: readonly number[], lines: number): number[] {
  let band = 0;
  return Array.from({ length: lines }, (_, at) => {
    while ((starts[band + 1] ?? Number.POSITIVE_INFINITY) <= at) band += 1;
    return band;
  });
}

/** The cells of a column by what they hold: what its only heading says, or what they look like. */
function itemsOf({ names, guessed }: StackedColumn, stack: readonly BlockCell[]): Item[] {
  const held = names.filter((name) => !ASIDE.has(name));
  const [only] = held;
  if (!only) return [];
  const certainty = guessed ? GUESSED : 1;
  const name = held.every((each) => OF_BOXES.has(each)) ? boxName(held) : held.length === 1 ? only : null;
  return name ? stack.map((cell) => ({ ...cell, name, certainty })) : mixedItems(held, stack);
}

function mixedItems(held: readonly ColumnName[], stack: readonly BlockCell[]): Item[] {
  const found: Item[] = [];
  let above: ColumnName | null = null;
  for (const [at, { line, words }] of stack.entries()) {
    const besides = new Set<ColumnName>();
    const followed = /^\p{L}/u.test(stack[at + 1]?.words[0]?.text ?? '');
    for (const part of partsOf(words)) {
      const name = kindOfValue({ text: textOf(part).trim(), held, besides, above, followed });
      besides.add(name);
      found.push({ name, line, words: part, certainty: 1 });
    }
    above = found.at(-1)?.name ?? null;
  }
  return found;
}

function boxName(held: readonly ColumnName[]): ColumnName {
  const [only = 'containerAndSeal'] = held;
  if (held.length === 1) return only === 'container' ? 'containerAndSeal' : only;
  return held.some((name) => name === 'container' || name === 'containerAndSeal' || name === 'marks')
    ? 'containerAndSeal'
    : 'seal';
}

/** `1200 CTNS / 24,500.00 KGS / 67.2 CBM` */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (/^[/|;]$/.test(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const figures = parts.length > 1 && parts.every((part) => /^\d/.test(part[0]?.text ?? ''));
  return figures ? parts : [[...words]];
}

/** The lines of the items, cut down to the items' own words. */
function linesOf(items: readonly Item[]): Line[] {
  const byLine = Map.groupBy(items, ({ line }) => line);
  return [...byLine.keys()].sort((a, b) => a.page.page - b.page.page || a.box[1] - b.box[1]).map((line) => line);
}

/** The lines that begin a row's figures. Each count of packages belongs to the container of its number. */
function anchorsOf(items: readonly Item[], placeOf: ReadonlyMap<Line, number>): number[] {
  const at = (fits: (item: Item) => boolean) =>
    [...new Set(items.filter(fits).map(({ line }) => placeOf.get(line) ?? 0))].sort((a, b) => a - b);
  const boxes = at(({ words }) => containerNumbersIn(textOf(words)).length > 0);
  const counted = at(({ name, words }) => name === 'packages' && /^\d/.test(words[0]?.text ?? ''));
  const weighed = at(({ name, words }) => name === 'grossWeight' && /\d/.test(textOf(words)));
  const figures = counted.length > 0 ? counted : weighed;
  if (figures.length === boxes.length) return figures.map((figure, i) => Math.min(figure, boxes[i] ?? figure));
  if (figures.length === 0) return boxes;
  if (boxes.length <= 1 || figures.length > boxes.length || figures.length === 1) return figures;
  return [...new Set([...figures, ...boxes])].sort((a, b) => a - b);
}

function cellsOf(items: readonly Item[]): Cells {
  const cells: Cells = {};
  for (const [name, own] of Map.groupBy(contiguous(items), (item) => item.name)) {
    const page = own[0]?.line.page;
    const words = own.flatMap((item) => (item.line.page === page ? item.words : []));
    if (page) cells[name] = snippetOfWords(words, page, Math.min(...own.map(({ certainty }) => certainty)));
  }
  return cells;
}

/** Up to white space that is wider than that between the row's own lines: below it stand charges, remarks, a signature. */
function contiguous(items: readonly Item[]): readonly Item[] {
  const sorted = [...items].sort((a, b) => a.line.page.page - b.line.page.page || topOf(a) - topOf(b));
  let bottom = Number.POSITIVE_INFINITY;
  let usual: number | null = null;
  const kept: Item[] = [];
  for (const item of sorted) {
    const last = kept.at(-1);
    const [, top, , height] = boxAround(item.words);
    const space = last?.line.page === item.line.page ? (top - bottom) / height : 0;
    if (space > LARGEST_GAP && space > (usual ?? 0) * PARTING) break;
    if (space > 0) usual ??= space;
    bottom = last?.line.page === item.line.page ? Math.max(bottom, top + height) : top + height;
    kept.push(item);
  }
  return kept;
}

function topOf({ words }: Item): number {
  return boxAround(words)[1];
}
