import { gapBetween, LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Line } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells } from '../layout/table.ts';
import { parseHsCode } from '../printed/codes.ts';
import { parseWeight } from '../printed/weight.ts';
import type { Parsed, Snippet } from '../snippet.ts';
import { packedIn } from './package-words.ts';
import type { PaperText } from './paper-text.ts';
import type { RowContext } from './row-values.ts';

/** Goods whose particulars stand beside labels, line by line, as if they were a table's row. */
export interface LabelledGoods {
  cells: Cells;
  context: RowContext;
  lines: readonly Line[];
}

type Particular = 'packages' | 'hsCode' | 'grossWeight' | 'netWeight' | 'description' | 'marks';
const COLUMN: Partial<Record<LabelName, Particular>> = {
  totalPackages: 'packages',
  hsCode: 'hsCode',
  totalGrossWeight: 'grossWeight',
  totalNetWeight: 'netWeight',
  description: 'description',
  marks: 'marks',
};
const FEWEST = 2;
/** In heights of the type. */
const LARGEST_GAP = 2.2;
const MOST_BLOCKS = 300;

/**
 * Letters that name their goods one below another: a block goes from one label of goods to the next of the same name.
 * Above the first label that is known may stand one that is not (`Item: storm lamps`).
 */
export function labelledGoods(paper: PaperText): LabelledGoods[] {
  const blocks: Line[][] = [];
  let seen = new Set<Particular>();
  for (const [at, line] of paper.lines.entries()) {
    const column = columnOn(paper, line);
    if (!column) continue;
    const last = blocks.at(-1)?.at(-1);
    const follows = last && last.page === line.page && gapBetween(last, line) <= LARGEST_GAP;
    if (follows && !seen.has(column)) {
      blocks.at(-1)?.push(line);
      seen.add(column);
      continue;
    }
    if (blocks.length >= MOST_BLOCKS) break;
    const above = paper.lines[at - 1];
    const named = column !== 'description' && above !== undefined && isUnknownLabel(paper, above, line);
    blocks.push(named ? [above, line] : [line]);
    seen = new Set([column, ...(named ? (['description'] as const) : [])]);
  }
  return blocks.flatMap((lines) => goodsIn(paper, lines) ?? []);
}

function columnOn(paper: PaperText, line: Line): Particular | undefined {
  if (paper.labels.isInTable(line)) return undefined;
  return paper.labels.hitsOn(line).flatMap(({ name, colon }) => (colon ? (COLUMN[name] ?? []) : []))[0];
}

/** `Item:  storm lamps` on the left edge of the labels below it. */
function isUnknownLabel(paper: PaperText, above: Line, line: Line): boolean {
  const [label, value, ...others] = above.cells;
  return (
    above.page === line.page &&
    gapBetween(above, line) <= LARGEST_GAP &&
    !paper.labels.isInTable(above) &&
    paper.labels.hitsOn(above).length === 0 &&
    label !== undefined &&
    value !== undefined &&
    others.length === 0 &&
    (label.words.at(-1)?.text.endsWith(':') ?? false) &&
    Math.abs(above.box[0] - line.box[0]) < 0.01
  );
}

/** Null where too little is said of goods: a total of packages and mass is no goods. */
function goodsIn(paper: PaperText, lines: readonly Line[]): LabelledGoods | null {
  const labels = new LabelIndex(lines, new Set());
  const cells: Cells = {};
  const context: RowContext = { headings: {}, mark: paper.mark };
  for (const line of lines) {
    for (const hit of labels.hitsOn(line)) {
      const column = COLUMN[hit.name];
      const snippet = column && labels.candidates(hit).find(({ text }) => FITS[column](text) !== null);
      if (!column || !snippet || cells[column]) continue;
      cells[column] = snippet;
      context.headings[column] = hit.line.words
        .slice(hit.from, hit.to)
        .map(({ text }) => text)
        .join(' ');
    }
  }
  const [first] = lines;
  const unknown = first && labels.hitsOn(first).length === 0 ? first.cells[1] : undefined;
  // What an unknown label says is the description only by where it stands.
  if (!cells.description && first && unknown) cells.description = snippetOfWords(unknown.words, first.page, 0.85);
  const others = Object.keys(cells).filter((name) => name !== 'description' && name !== 'marks');
  return cells.description && others.length >= FEWEST ? { cells, context, lines } : null;
}

const FITS: Readonly<Record<Particular, (text: string) => Parsed<unknown> | null>> = {
  packages: (text) => packedIn(text)?.packages ?? (/^\d[\d.,' ]*$/.test(text) ? { value: text, certainty: 1 } : null),
  hsCode: parseHsCode,
  grossWeight: (text) => parseWeight(text),
  netWeight: (text) => parseWeight(text),
  description: (text) => (/\p{L}{3}/u.test(text) ? { value: text, certainty: 1 } : null),
  marks: (text) => ({ value: text, certainty: 1 }),
};

/** `271 BAGS, 10,665.5 LBS`: the parts of a total that stand in one cell. */
export function partsOfTotal(snippet: Snippet): { packages: Snippet | null; gross: Snippet | null } {
  const parts = snippet.text.split(/[,;]\s+|\s+\/\s+/).map((text) => ({ ...snippet, text: text.trim() }));
  return {
    packages: parts.find(({ text }) => packedIn(text)?.rest === '') ?? null,
    gross: parts.find(({ text }) => /\p{L}/u.test(text) && parseWeight(text) !== null) ?? null,
  };
}
