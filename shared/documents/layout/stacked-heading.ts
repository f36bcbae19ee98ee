import type { Word } from '../page-words.ts';
import type { Box } from '../reading.ts';
import { COLUMN_VOCABULARY } from './column-vocabulary.ts';
import type { ColumnName } from './columns.ts';
import { composedColumn } from './composed-phrases.ts';
import { gapBetween, ITEM_NUMBER } from './label-index.ts';
import { boxAround, type Line, rightOf, type SourcePage } from './lines.ts';
import { phraseAt } from './vocabulary.ts';

/** A column that several headings share, one above the other or parted by strokes: what each of its cells may hold. */
export interface StackedColumn {
  /** In the order in which they are printed. */
  names: ColumnName[];
  heading: Word[];
  box: Box;
  /** Letters or figures that the heading gives to parties: `S: Shipper` promises cells that begin with `S:`. */
  letters: ReadonlyMap<string, ColumnName>;
  /** Named by what stands below, not by the heading. */
  guessed?: boolean;
}

export interface StackedHeading {
  page: SourcePage;
  columns: StackedColumn[];
  lines: Line[];
}

const DEEPEST = 7;
const LARGEST_GAP = 1.3;
const FEWEST_NAMES = 4;
const FEWEST_COLUMNS = 3;
const KNOWN_WORDS = 0.5;
export const LETTER = /^\(?(\p{L}{1,2}|\d)[:).]\)?$/u;
/** At least one heads cargo: parties, a vessel and ports stand side by side on forms, too. */
const OF_CARGO: ReadonlySet<ColumnName> = new Set([
  'container',
  'containerAndSeal',
  'packages',
  'grossWeight',
  'description',
]);

/** The stacked headings that begin at a line, each column with all that it is said to hold. Null where none do. */
export function stackedHeadingAt(lines: readonly Line[], at: number): StackedHeading | null {
  const first = lines[at];
  if (!first || namesOn(first) === 0) return null;
  const stack: Line[] = [];
  let bottom = 0;
  for (const line of lines.slice(at, at + DEEPEST)) {
    const above = stack.at(-1);
    if (line.page !== first.page || holdsFigures(line)) break;
    if (above && Math.min(gapBetween(above, line), (line.box[1] - bottom) / line.box[3]) > LARGEST_GAP) break;
    bottom = Math.max(bottom, line.box[1] + line.box[3]);
    stack.push(line);
  }
  while (stack.length > 0 && namesOn(stack.at(-1)) === 0 && !isTail(stack.at(-1))) stack.pop();
  const columns = columnsOf(stack);
  return columns && { page: first.page, columns, lines: stack };
}

/** Whether two headings head the same columns, as on the pages of one list. */
export function sameColumns(one: StackedHeading, other: StackedHeading): boolean {
  const text = ({ columns }: StackedHeading) => columns.map(({ names }) => names.join(' ')).join('|');
  return text(one) === text(other);
}

function columnsOf(stack: readonly Line[]): StackedColumn[] | null {
  const columns = aboveOneAnother(stack).map(columnOf);
  const names = columns.flatMap((column) => column.names);
  const words = columns.reduce((sum, { heading }) => sum + heading.length, 0);
  const known = columns.reduce((sum, { known: own }) => sum + own, 0);
  const named = columns.filter((column) => column.names.length > 0).length;
  const heads =
    new Set(names).size >= FEWEST_NAMES &&
    named >= FEWEST_COLUMNS &&
    known >= words * KNOWN_WORDS &&
    names.some((name) => OF_CARGO.has(name));
  return heads ? columns.map(({ known: _, ...column }) => column) : null;
}

/** The words of the stack's cells by column, each column's from top to bottom. */
function aboveOneAnother(stack: readonly Line[]): Word[][] {
  const groups: { words: Word[]; left: number; right: number }[] = [];
  for (const { cells } of stack) {
    for (const { words, box } of cells) {
      const shared = ({ left, right }: { left: number; right: number }) =>
        Math.min(right, rightOf(box)) - Math.max(left, box[0]);
      const [group, second] = groups.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a));
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

function columnOf(words: Word[]): StackedColumn & { known: number } {
  const names: ColumnName[] = [];
  const letters = new Map<string, ColumnName>();
  let known = 0;
  for (const part of partsOf(words)) {
    const whole = composedColumn(part);
    if (whole) known += part.length;
    if (whole && !names.includes(whole)) names.push(whole);
    let letterAt: number | null = null;
    for (let at = 0; !whole && at < part.length; ) {
      const lettered = LETTER.test(part[at]?.text ?? '') && phraseAt(part, at + 1, COLUMN_VOCABULARY);
      const hit = lettered ? null : phraseAt(part, at, COLUMN_VOCABULARY);
      if (!hit) {
        if (lettered || ORDINAL.test(part[at]?.text ?? '')) letterAt = at;
        at += 1;
        continue;
      }
      // `1) Exporting shipper`: all of it says what the word that we know says.
      known += hit.to - (letterAt ?? hit.from);
      if (!names.includes(hit.name)) names.push(hit.name);
      const letter = letterAt === null ? undefined : LETTER.exec(part[letterAt]?.text ?? '')?.[1];
      if (letter) letters.set(letter.toLowerCase(), hit.name);
      letterAt = null;
      at = hit.to;
    }
  }
  return { names, letters, heading: words, box: boxAround(words), known };
}

/** `Cntr No. / Size & type`, `Marks; Seal No.` and `Type/Seal` are headings of their own; `B/L` is none. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  const counts = words.filter(({ text }) => ORDINAL.test(text)).length > 1;
  const split = words.flatMap((word) => {
    const pieces = /^\p{L}{3,}[.#]?\/\p{L}{3,}/u.test(word.text) ? word.text.split('/') : [word.text];
    return pieces.map((text, at) => ({ word: { ...word, text }, ends: at < pieces.length - 1 }));
  });
  for (const [at, { word, ends }] of split.entries()) {
    if (/^[/|;]$/.test(word.text)) parts.push([]);
    else if (at > 0 || counts || split.length === 1 || !ITEM_NUMBER.test(word.text)) parts.at(-1)?.push(word);
    if (ends || /.[/;|]$/.test(word.text)) parts.push([]);
  }
  return parts.filter(({ length }) => length > 0);
}

/** `1) Shipper 2) Consignee`: several in one heading count what its cells hold, one numbers the column. */
const ORDINAL = /^\(?\d\)$/;

function namesOn(line: Line | undefined): number {
  return (line?.cells ?? []).filter(({ words }) => columnOf(words).names.length > 0).length;
}

/** `No.`, `NUMBER` and a unit below other words end a heading. */
function isTail(line: Line | undefined): boolean {
  return (line?.cells ?? []).every(({ words }) =>
    words.every(({ text }) => /^(?:\(.*\)|#|nos?\.?|number|numbers|kgs?|lbs?|cbm|m3)$/i.test(text)),
  );
}

function holdsFigures({ cells }: Line): boolean {
  return cells.some(({ words }) =>
    words.some(({ text }, at) => /\d{2}/.test(text) && !(at === 0 && words.length > 1 && ITEM_NUMBER.test(text))),
  );
}
