import type { Line } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { parseDate } from '../printed/date.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { PaperText } from './paper-text.ts';

/** What stands alone among dates is that of the paper, most likely; the first of several perhaps. */
const ONLY = 0.85;
const FIRST = 0.6;
const LONGEST_DATE = 5;
/** Of the first page's height: below stand dates of payment and delivery. */
const HEAD = 0.6;

/**
 * The date that stands in a paper's head without a label that we know: alone, behind a place (`Leith, 4 March 2026`) or
 * behind a word (`d.d. 4-3-2026`). `others` are dates that labels say something else of.
 */
export function unlabelledDate(paper: PaperText, others: readonly (string | undefined)[]): Seen<string> | null {
  const page = paper.lines[0]?.page;
  const head: Line[] = [];
  for (const line of paper.lines) {
    if (line.page !== page || line.box[1] > HEAD || paper.labels.isInTable(line)) break;
    head.push(line);
  }
  const dates = head.flatMap((line) => datesOn(line, paper)).filter(({ value }) => !others.includes(value));
  const [first] = dates;
  if (!first) return null;
  const certainty = dates.every(({ value }) => value === first.value) ? ONLY : FIRST;
  const confidence = Math.round(first.evidence.confidence * certainty * 1000) / 1000;
  return { ...first, evidence: { ...first.evidence, confidence } };
}

function datesOn(line: Line, paper: PaperText): Seen<string>[] {
  if (paper.labels.hitsOn(line).some(({ name }) => name !== 'issueDate' && name !== 'invoiceNumber')) return [];
  return line.cells.flatMap(({ words }) => {
    for (const at of words.keys()) {
      const snippet = snippetOfWords(words.slice(at, at + LONGEST_DATE), line.page);
      // Two figures of a year are as likely another number.
      if (!/\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(snippet.text)) continue;
      const seen = seenAs(snippet, (text) => parseDate(text, paper.dateOrder));
      if (seen) return [seen];
    }
    return [];
  });
}
