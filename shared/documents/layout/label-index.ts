import type { Word } from '../page-words.ts';
import type { Snippet } from '../snippet.ts';
import { labelAt } from './label-extent.ts';
import { unknownLabelsBeside } from './label-rows.ts';
import type { LabelName } from './labels.ts';
import { bottomOf, boxAround, type Cell, heightAcross, type Line, rightOf } from './lines.ts';
import { snippetOfWords } from './snippet-of-words.ts';
import { type PhraseHit, tokensOf } from './vocabulary.ts';

/** A label on a line, with the cell that it begins in. */
export interface LabelHit extends PhraseHit<LabelName> {
  line: Line;
  /** Of the line among the paper's lines. */
  at: number;
  left: number;
}

/** Without a colon these are as likely the beginning of a sentence, so they must stand alone or before a capital. */
const NEEDS_CAPITAL = /^[\p{Lu}\p{N}(]/u;
/** Forms number their boxes: `2. Consignee`, `1.2 IMO number`. */
export const ITEM_NUMBER = /^\(?\d{1,2}(?:\.\d)?[a-z]?[.)]{0,2}$/i;
/** After a number these are counted, not labelled: `2 containers`. */
const COUNTED: ReadonlySet<LabelName> = new Set(['container', 'totalContainers', 'totalPackages', 'seal', 'marks']);
const BELOW_WITHIN = 2.2;
/** A form's tall box has its value in the middle, perhaps. */
const FAR_BELOW = 4;
const FAR = 0.85;
const FAR_BESIDE = 0.12;
const LOOKED_BELOW = 5;
const ALIGNED = 0.015;

/** All labels of a paper's lines, and what stands beside or below them. Lines that are part of a table are left out. */
export class LabelIndex {
  readonly lines: readonly Line[];
  readonly #hits: readonly LabelHit[];
  readonly #byLine: ReadonlyMap<Line, readonly LabelHit[]>;

  constructor(lines: readonly Line[], inTables: ReadonlySet<Line>) {
    this.lines = lines;
    const byLine = new Map<Line, LabelHit[]>();
    for (const [at, line] of lines.entries()) if (!inTables.has(line)) byLine.set(line, hitsOf(line, at));
    const startsKnown = (line: Line, { words: [first] }: Cell) =>
      (byLine.get(line) ?? []).some(({ from }) => line.words[from] === first);
    const unknown = [...byLine.values()].map((hits) =>
      hits.length === 0 ? [] : unknownLabelsBeside(lines, hits[0]?.at ?? 0, hits, startsKnown),
    );
    for (const [place, [line, hits]] of [...byLine].entries()) {
      const more = unknown[place] ?? [];
      if (more.length > 0)
        byLine.set(
          line,
          [...hits, ...more].sort((a, b) => a.from - b.from),
        );
    }
    this.#byLine = byLine;
    this.#hits = [...byLine.values()].flat();
  }

  hits(...names: LabelName[]): LabelHit[] {
    return this.#hits.filter(({ name }) => names.includes(name));
  }

  hitsOn(line: Line): readonly LabelHit[] {
    return this.#byLine.get(line) ?? [];
  }

  /** Lines of tables belong to no label: whatever stands above them ends there. */
  isInTable(line: Line): boolean {
    return !this.#byLine.has(line);
  }

  /** The words after a label up to the next label, within its cell. */
  beside(hit: LabelHit): Snippet | null {
    const cellEnd = endOfCell(hit.line, hit.to - 1);
    return this.#wordsBetween(hit, hit.to, Math.min(cellEnd, this.#nextHit(hit)?.from ?? Number.POSITIVE_INFINITY));
  }

  /** Where a value may stand, the likeliest place first. */
  candidates(hit: LabelHit): Snippet[] {
    const beside = this.beside(hit);
    const right = this.#cellToTheRight(hit);
    const below = this.#below(hit);
    const belowFirst = !hit.colon && below?.aligned && !beside;
    const ordered = belowFirst ? [below.snippet, right] : [beside, right, below?.snippet];
    const near = ordered.filter((snippet): snippet is Snippet => snippet !== null && snippet !== undefined);
    const far = near.length > 0 ? null : this.#below(hit, FAR_BELOW);
    return far ? [{ ...far.snippet, evidence: { ...far.snippet.evidence, confidence: FAR } }] : near;
  }

  /** Right edge of the column that a label heads: where the next label on its line begins. */
  columnEnd(hit: LabelHit): number {
    return this.#nextHit(hit)?.left ?? 1;
  }

  #nextHit(hit: LabelHit): LabelHit | undefined {
    return this.hitsOn(hit.line).find(({ from }) => from >= hit.to);
  }

  #wordsBetween(hit: LabelHit, from: number, to: number): Snippet | null {
    const words = hit.line.words.slice(from, to);
    // What a stroke parts from a label is its second language: `Livré à / Delivered to`.
    return words.length === 0 || (!hit.colon && words[0]?.text === '/') ? null : snippetOfWords(words, hit.line.page);
  }

  #cellToTheRight(hit: LabelHit): Snippet | null {
    const start = endOfCell(hit.line, hit.to - 1);
    const next = this.#nextHit(hit);
    if (next && next.from <= start) return null;
    const cell = hit.line.cells.find(({ words }) => words[0] === hit.line.words[start]);
    return cell ? snippetOfWords(cell.words, hit.line.page, 0.98) : null;
  }

  #below(hit: LabelHit, within = BELOW_WITHIN): { snippet: Snippet; aligned: boolean } | null {
    const far = within > BELOW_WITHIN;
    const label = boxAround(hit.line.words.slice(hit.from, hit.to));
    const end = Math.max(this.columnEnd(hit), rightOf(label));
    for (const line of this.lines.slice(hit.at + 1, hit.at + 1 + LOOKED_BELOW)) {
      if (line.page !== hit.line.page || line.box[1] - bottomOf(label) > label[3] * within) return null;
      // Rows of a table beside the label are not below it.
      if (this.isInTable(line) && (line.box[0] > rightOf(label) || rightOf(line.box) < label[0])) continue;
      if (this.isInTable(line)) return null;
      const cell = line.cells.find(
        ({ box }) => rightOf(box) > label[0] && box[0] < Math.min(end, rightOf(label) + (far ? FAR_BESIDE : 0.05)),
      );
      if (!cell) continue;
      if (this.startsWithLabel(line, cell)) return null;
      const aligned = Math.abs(cell.box[0] - label[0]) < ALIGNED;
      return { snippet: snippetOfWords(cell.words, line.page, aligned ? 0.97 : 0.9), aligned };
    }
    return null;
  }

  startsWithLabel(line: Line, cell: Cell): LabelHit | null {
    const first = cell.words[0];
    return this.hitsOn(line).find(({ from }) => line.words[from] === first) ?? null;
  }
}

function hitsOf(line: Line, at: number): LabelHit[] {
  const cellStarts = new Set(line.cells.map(({ words }) => words[0]));
  const ends = cellEnds(line);
  const hits: LabelHit[] = [];
  for (let from = 0; from < line.words.length; ) {
    const word = line.words[from];
    const start = word && cellStarts.has(word) && ITEM_NUMBER.test(word.text) ? from + 1 : from;
    const found = word ? labelAt(line.words, start, ends[from] ?? 0, cellStarts.has(word)) : null;
    const other =
      found && ((start > from && COUNTED.has(found.name)) || isPartOfPhrase(found.name, line.words[from - 1]));
    const hit = other ? null : found && { ...found, from: start };
    if (!hit || !word || !(hit.colon || (cellStarts.has(word) && standsAsLabel(line, hit, ends[hit.to - 1])))) {
      from += 1;
      continue;
    }
    hits.push({ ...hit, from, line, at, left: word.box[0] });
    from = hit.to;
  }
  return hits;
}

/** `Banque du bénéficiaire:` is no party. */
function isPartOfPhrase(name: LabelName, before: Word | undefined): boolean {
  return PARTIES.has(name) && /^(of|du|de|del|della|dello|der|des|da|do|van|the)$/i.test(before?.text ?? '');
}
const PARTIES: ReadonlySet<LabelName> = new Set(['seller', 'buyer', 'consignee', 'shipper', 'notify', 'carrier']);

/** For each word of a line, the place after the last word of its cell. */
function cellEnds(line: Line): number[] {
  let end = 0;
  return line.cells.flatMap(({ words }) => {
    end += words.length;
    return words.map(() => end);
  });
}

function standsAsLabel(line: Line, hit: PhraseHit<LabelName>, end: number | undefined): boolean {
  const next = line.words[hit.to];
  // `Mobile, AL 36602` is a town.
  if (line.words[hit.to - 1]?.text.endsWith(',')) return false;
  if (!next || hit.to === end) return true;
  // A capitalised phrase that runs on in capitals (`CONTAINER LINES LTD`) is a name unless the label has two words.
  const words = line.words.slice(hit.from, hit.to);
  const shouted = words.every(({ text }) => text === text.toUpperCase());
  if (hit.to - hit.from === 1 && shouted && tokensOf(next.text).join('') !== '' && /^\p{Lu}{2}/u.test(next.text))
    return NUMBER.test(next.text);
  return NEEDS_CAPITAL.test(next.text) || !/\p{L}/u.test(next.text);
}

/** `BL GXVD94501330`: no name has so many figures. */
const NUMBER = /^(?=(?:\D*\d){4})[\p{Lu}\d/-]+$/u;

function endOfCell(line: Line, wordAt: number): number {
  let end = 0;
  for (const { words } of line.cells) {
    end += words.length;
    if (wordAt < end) return end;
  }
  return end;
}

/** How far apart two lines are, in heights of the type, from the bottom of one to the top of the other. */
export function gapBetween(upper: Line, lower: Line): number {
  const height = Math.min(upper.box[3], lower.box[3]);
  return (lower.box[1] - bottomOf(upper.box)) / Math.max(height, 1e-6);
}

/** A distance across the page that type of this line would call small. */
export function slack(line: Line): number {
  return Math.max(0.01, heightAcross(line.box, line.page));
}
