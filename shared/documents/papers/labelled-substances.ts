import { LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Line } from '../layout/lines.ts';
import type { Cells } from '../layout/table.ts';
import { parseWeight } from '../printed/weight.ts';
import type { Parsed, Snippet } from '../snippet.ts';
import { parseFlashPoint, parseHazardClass, parsePackingGroup, unNumberOf } from './hazard.ts';
import type { PaperText } from './paper-text.ts';
import type { RowContext } from './row-values.ts';

/** A substance whose particulars stand beside or below labels, as if they were a table's row. */
export interface LabelledSubstance {
  cells: Cells;
  context: RowContext;
}

/** No declaration names as many substances each in its own block. */
const MOST_BLOCKS = 200;

/** Declarations with a block of labelled boxes for each substance: a block begins where a UN number is labelled. */
export function labelledSubstances(paper: PaperText): LabelledSubstance[] {
  const starts = paper.labels
    .hits('unNumber')
    .filter((hit) => first(paper.labels.candidates(hit), unNumberOf) !== null)
    .slice(0, MOST_BLOCKS)
    .map(({ at }) => blockStart(paper, at));
  return starts.map((from, i) => substanceIn(paper, from, starts[i + 1] ?? paper.lines.length));
}

const HEADED_WITHIN = 2;

/** The labels stand above the number (`UN No.` above `UN 1263`), and the name may be labelled above both. */
function blockStart(paper: PaperText, at: number): number {
  const above = paper.labels
    .hits('unNumber', 'shippingName')
    .filter((hit) => hit.at < at && at - hit.at <= HEADED_WITHIN);
  return Math.min(at, ...above.map((hit) => hit.at));
}

function substanceIn(paper: PaperText, from: number, until: number): LabelledSubstance {
  const lines = paper.lines.slice(from, until);
  const inTables = new Set(lines.filter((line) => paper.labels.isInTable(line)));
  const labels = new LabelIndex(lines, inTables);
  const context: RowContext = { headings: {}, mark: paper.mark };
  const cells: Cells = {};
  const take = (column: keyof Cells, names: readonly LabelName[], parse: (text: string) => Parsed<unknown> | null) => {
    for (const hit of labels.hits(...names)) {
      const snippet = first(labels.candidates(hit), parse);
      if (!snippet) continue;
      cells[column] = snippet;
      context.headings[column] = hit.line.words
        .slice(hit.from, hit.to)
        .map(({ text }) => text)
        .join(' ');
      return;
    }
  };
  const mass = (text: string) => parseWeight(text, { mark: paper.mark });
  take('unNumber', ['unNumber'], unNumberOf);
  take('description', ['shippingName', 'description'], worded);
  take('hazardClass', ['hazardClass'], parseHazardClass);
  take('packingGroup', ['packingGroup'], (text) => parsePackingGroup(text, true));
  take('flashPoint', ['flashPoint'], (text) => parseFlashPoint(text, true));
  take('packages', ['totalPackages'], counted);
  take('grossWeight', ['totalGrossWeight'], mass);
  take('netWeight', ['totalNetWeight'], mass);
  addTable(paper, new Set(lines), cells, context);
  return { cells, context };
}

/** A table of one row within the block: how the substance is packed and what it weighs. */
function addTable(paper: PaperText, block: ReadonlySet<Line>, cells: Cells, context: RowContext): void {
  for (const { columns, rows, rowLines } of paper.tables) {
    const [row, ...others] = rows;
    const [line] = rowLines;
    if (!row || others.length > 0 || !line || !block.has(line)) continue;
    for (const { name, heading } of columns) {
      if (cells[name] !== undefined || row[name] === undefined) continue;
      cells[name] = row[name];
      context.headings[name] = heading.text;
    }
  }
}

function first(snippets: readonly Snippet[], parse: (text: string) => Parsed<unknown> | null): Snippet | null {
  return snippets.find(({ text }) => parse(text) !== null) ?? null;
}

function worded(text: string): Parsed<string> | null {
  return /\p{L}{3}/u.test(text) ? { value: text, certainty: 1 } : null;
}

function counted(text: string): Parsed<string> | null {
  return /^\d[\d.,' ]*(?:\p{L}|$)/u.test(text) ? { value: text, certainty: 1 } : null;
}
