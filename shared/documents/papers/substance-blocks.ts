import { gapBetween } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import type { Line } from '../layout/lines.ts';
import { textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Snippet } from '../snippet.ts';
import { lineText, type PaperText } from './paper-text.ts';
import { type SubstanceText, substanceTextOf } from './substance-text.ts';

/** A substance in running text, with where it stands. */
export interface SubstanceBlock {
  said: SubstanceText;
  snippet: Snippet;
}

const STARTS = /(?<![\p{L}\d])(?:UN|ONU)(?:[\s-]?(?:n[°º]\.?|No\.?|Nr\.?|:))?[\s-]?\d{4}(?!\d)/u;
const MOST_BLOCKS = 200;
const MOST_LINES = 10;
/** In heights of the type. */
const LARGEST_GAP = 3;
const MOST_WORDS = 80;
/** What is labelled within a substance's block; any other label ends it. */
const OF_SUBSTANCES: ReadonlySet<LabelName> = new Set([
  'unNumber',
  'shippingName',
  'hazardClass',
  'packingGroup',
  'flashPoint',
  'totalPackages',
  'totalGrossWeight',
  'totalNetWeight',
  'description',
  'marks',
]);
const SHORT = 8;

/** Substances outside tables: each goes from the line that names its UN number to the next one's, or to other matter. */
export function substanceBlocks(paper: PaperText): SubstanceBlock[] {
  const starts = paper.lines.flatMap((line, at) =>
    !paper.labels.isInTable(line) && STARTS.test(lineText(line)) ? [at] : [],
  );
  return starts.slice(0, MOST_BLOCKS).flatMap((from, i) => {
    const lines = blockFrom(paper, from, Math.min(starts[i + 1] ?? paper.lines.length, from + MOST_LINES));
    const said = substanceTextOf(lines.map(printed), { mark: paper.mark });
    const particular = said.hazardClass ?? said.packingGroup ?? said.flashPointC;
    const first = lines[0];
    if (!first || !said.unNumber || !particular) return [];
    const words = lines.flatMap((line) => line.words).slice(0, MOST_WORDS);
    return [{ said, snippet: snippetOfWords(words, first.page, 0.97) }];
  });
}

function blockFrom(paper: PaperText, from: number, until: number): Line[] {
  const lines: Line[] = [];
  for (const line of paper.lines.slice(from, until)) {
    const last = lines.at(-1);
    if (last && (!goesOn(paper, last, line) || isOther(paper, line))) break;
    lines.push(line);
  }
  return lines;
}

function goesOn(paper: PaperText, last: Line, line: Line): boolean {
  return line.page === last.page && gapBetween(last, line) <= LARGEST_GAP && !paper.labels.isInTable(line);
}

/** A label of something else, or a sentence in which nothing is said of a substance. */
function isOther(paper: PaperText, line: Line): boolean {
  if (paper.labels.hitsOn(line).some(({ name }) => !OF_SUBSTANCES.has(name) && name !== 'other')) return true;
  if (line.words.length < SHORT) return false;
  const said = substanceTextOf([printed(line)]);
  return [said.hazardClass, said.packingGroup, said.flashPointC, said.packages, said.grossKg, said.netKg].every(
    (value) => value === null,
  );
}

/** Cells that stand apart are particulars of their own. */
function printed({ cells }: Line): string {
  return cells.map(({ words }) => textOf(words.slice(0, MOST_WORDS))).join('; ');
}
