import { type BlockCell, centredBlock } from '../layout/centred-block.ts';
import { headingBefore } from '../layout/column-vocabulary.ts';
import type { ColumnName } from '../layout/columns.ts';
import { gapBetween } from '../layout/label-index.ts';
import type { Cell, Line } from '../layout/lines.ts';
import { textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells, Table } from '../layout/table.ts';
import type { Word } from '../page-words.ts';
import type { Snippet } from '../snippet.ts';
import { containerIn } from './container-cell.ts';
import { packedIn } from './package-words.ts';
import type { PaperText } from './paper-text.ts';

/** Rows of cargo from a form that has a line for what others have a column for, with what stands where the headings do. */
export interface LabelledCargo {
  rows: Cells[];
  headings: Partial<Record<ColumnName, string>>;
}

/** A value of a row, or several where a table of one row gives them. */
interface Part {
  at: number;
  cells: Cells;
  labelled: boolean;
}

const FIGURES: readonly ColumnName[] = [
  'packages',
  'grossWeight',
  'netWeight',
  'tareWeight',
  'verifiedMass',
  'measurement',
];
const WORDS: readonly ColumnName[] = ['description', 'marks', 'packageType'];
const CODES: readonly ColumnName[] = [
  'container',
  'containerAndSeal',
  'seal',
  'sizeType',
  'hsCode',
  'unNumber',
  'hazardClass',
];
/** In heights of the type, from a label or a line of text to the text below. */
const BELOW_WITHIN = 1.8;
const WRAPPED_GAP = 0.95;
/** Of the page's width. */
const SAME_EDGE = 0.012;
/** No label says that a line with a count of packages gives the goods. */
const UNLABELLED = 0.88;
const MOST_PARTS = 4000;
/** `1,488 PACKAGES ONLY` adds up what was given before. */
const IN_ALL = /^(?:only|in (?:all|total)|total|en total|insgesamt|in totale|em total|in totaal)(?!\p{L})/iu;

/**
 * Goods and containers whose particulars stand line by line, each behind or above its label, again from the first for
 * each: `Container no. | CSQU3054383`, `Goods | Coffee`, `Gross weight | 19,200 kg`. Tables of one row are parts of such
 * a list, too, as where each container has a card of its own.
 */
export function labelledCargo(paper: PaperText, tables: readonly Table[]): LabelledCargo {
  const cards = tables.length > 0 && tables.every(({ rows }) => rows.length === 1) ? tables : [];
  const headings: LabelledCargo['headings'] = {};
  const parts: Part[] = cards.flatMap(({ rows: [cells], rowLines: [line], columns }) => {
    for (const { name, heading } of columns) headings[name] ??= heading.text;
    return cells && line ? [{ at: paper.lines.indexOf(line), cells, labelled: false }] : [];
  });
  const taken = new Set<Word>();
  for (const [at, line] of paper.lines.entries()) {
    if (paper.labels.isInTable(line) || parts.length > MOST_PARTS) continue;
    parts.push(...partsOn(paper, at, taken, headings));
  }
  if (!parts.some(({ labelled }) => labelled)) return { rows: [], headings };
  return { rows: recordsOf(parts.sort((a, b) => a.at - b.at)), headings };
}

/** A name that the record has begins the next. */
function recordsOf(parts: readonly Part[]): Cells[] {
  const records: Cells[] = [];
  for (const { cells } of parts) {
    const open = records.at(-1);
    const again = open === undefined || Object.keys(cells).some((name) => name in open);
    if (again) records.push({ ...cells });
    else Object.assign(open, cells);
  }
  return records.filter(({ description, container, containerAndSeal }) => description ?? container ?? containerAndSeal);
}

function partsOn(paper: PaperText, at: number, taken: Set<Word>, headings: LabelledCargo['headings']): Part[] {
  const line = paper.lines[at];
  if (!line) return [];
  const parts: Part[] = [];
  for (const [place, cell] of line.cells.entries()) {
    if (cell.words.some((word) => taken.has(word))) continue;
    for (const { name, label, words } of labelledIn(paper, at, place)) {
      const value = words.length > 0 ? snippetOfWords(words, line.page, 0.98) : null;
      if (!value || !fits(name, value)) continue;
      for (const word of words) taken.add(word);
      headings[name] ??= textOf(label);
      parts.push({ at, cells: { [name]: value }, labelled: true });
    }
  }
  return parts.length > 0 ? parts : packedLine(paper, line, at, taken);
}

/** The labels of a cell with their values: beside each, in the cells to the right, around it or below it. */
function labelledIn(paper: PaperText, at: number, place: number): { name: ColumnName; label: Word[]; words: Word[] }[] {
  const line = paper.lines[at];
  const cell = line?.cells[place];
  if (!line || !cell) return [];
  const { words } = cell;
  const found: { name: ColumnName; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; ) {
    const hit =
      from === 0 || /[/,;|–-]$/.test(words[from - 1]?.text ?? '') ? headingBefore(words, from, words.length) : null;
    if (hit) found.push({ name: hit.name, from, to: hit.to });
    from = hit?.to ?? from + 1;
  }
  return found.map(({ name, from, to }, i) => {
    const beside = words.slice(to, found[i + 1]?.from ?? words.length);
    const apart =
      beside.length > 0 ? beside.filter(({ text }) => !/^[/|;,–-]$/.test(text)) : valueApart(paper, at, place);
    return { name, label: words.slice(from, to), words: apart };
  });
}

function valueApart({ lines, labels }: PaperText, at: number, place: number): Word[] {
  const line = lines[at];
  const cell = line?.cells[place];
  if (!line || !cell) return [];
  const around = centredBlock(lines, at, cell);
  if (around.length > 0) return wordsOf(around);
  const right: Cell[] = [];
  for (const next of line.cells.slice(place + 1)) {
    if (labels.startsWithLabel(line, next) || headingBefore(next.words, 0, next.words.length)) break;
    right.push(next);
  }
  if (right.length > 0) return right.flatMap(({ words }) => words);
  return wordsOf(below(lines, at, cell));
}

/** The text that begins at a label's edge right below it, with the lines that it wraps to. */
function below(lines: readonly Line[], at: number, label: Cell): BlockCell[] {
  const block: BlockCell[] = [];
  let before = lines[at];
  for (const line of lines.slice(at + 1, at + 8)) {
    const cell = line.cells.find(({ box }) => Math.abs(box[0] - label.box[0]) < SAME_EDGE);
    const within = block.length === 0 ? BELOW_WITHIN : WRAPPED_GAP;
    if (!before || line.page !== before.page || gapBetween(before, line) > within) break;
    if (!cell) continue;
    if (headingBefore(cell.words, 0, cell.words.length)) break;
    block.push({ line, cell });
    before = line;
  }
  return block;
}

/** `320 BAGS   Coffee, not roasted`: packages and goods that no label names. */
function packedLine({ labels }: PaperText, line: Line, at: number, taken: Set<Word>): Part[] {
  const [cell, next] = line.cells;
  if (!cell || labels.hitsOn(line).length > 0 || cell.words.some((word) => taken.has(word))) return [];
  const packed = packedIn(textOf(cell.words));
  if (!packed) return [];
  const packages = snippetOfWords(cell.words, line.page, UNLABELLED);
  if (packed.rest === '' && next && /\p{L}{3}/u.test(textOf(next.words)))
    return [
      { at, cells: { packages, description: snippetOfWords(next.words, line.page, UNLABELLED) }, labelled: true },
    ];
  return /\p{L}{3}/u.test(packed.rest) && !IN_ALL.test(packed.rest)
    ? [{ at, cells: { description: packages }, labelled: true }]
    : [];
}

function wordsOf(block: readonly BlockCell[]): Word[] {
  return block.flatMap(({ cell }) => cell.words);
}

/** Whether a value is one of its label: a figure, a number of a container, words. */
function fits(name: ColumnName, value: Snippet): boolean {
  if (name === 'container' || name === 'containerAndSeal') return containerIn(value) !== null;
  if (FIGURES.includes(name) || CODES.includes(name)) return /\d/.test(value.text);
  return WORDS.includes(name) && /\p{L}{3}/u.test(value.text);
}
