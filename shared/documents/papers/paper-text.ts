import { LabelIndex } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { type Line, linesOf, type SourcePage, textOf } from '../layout/lines.ts';
import { sideBlocksApart } from '../layout/side-blocks.ts';
import { type Table, tablesOf } from '../layout/table.ts';
import { type DateOrder, dateOrderOf, parseDate } from '../printed/date.ts';
import { orderOfLanguage } from '../printed/date-habit.ts';
import { currencyIn } from '../printed/money.ts';
import { type DecimalMark, decimalMarkOf } from '../printed/number.ts';
import type { Problem } from '../reading.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';

/** A paper laid out: lines, tables, labels, and the habits of its figures. What every extractor works on. */
export interface PaperText {
  pages: readonly SourcePage[];
  lines: readonly Line[];
  tables: readonly Table[];
  labels: LabelIndex;
  mark: DecimalMark | null;
  dateOrder: DateOrder | null;
}

export function layOut(pages: readonly SourcePage[]): PaperText {
  const { lines, beside, headers } = sideBlocksApart(pages.flatMap(linesOf));
  // Undivided lines have the headings that were looked for already.
  const tables = beside.size === 0 ? tablesOf(lines, headers) : tablesOf(lines.filter((line) => !beside.has(line)));
  const inTables = new Set(tables.flatMap((table) => [...table.lines]));
  const words = pages.flatMap((page) => page.words.map(({ text }) => text));
  return {
    pages,
    lines,
    tables,
    labels: new LabelIndex(lines, inTables),
    mark: decimalMarkOf(words),
    dateOrder: dateOrderOf(words) ?? orderOfLanguage(words),
  };
}

/** The first value that a label with one of these names leads to; labels are tried in the order of the names. */
export function labelled<T>(
  paper: PaperText,
  names: readonly LabelName[],
  parse: (text: string) => Parsed<T> | null,
): Seen<T> | null {
  for (const name of names) {
    for (const hit of paper.labels.hits(name)) {
      for (const snippet of paper.labels.candidates(hit)) {
        const seen = seenAs(snippet, parse);
        if (seen) return seen;
      }
    }
  }
  return null;
}

/** A labelled date. One that can be read in two ways is given in doubt, with a problem. */
export function labelledDate(paper: PaperText, names: readonly LabelName[], problems: Problem[]): Seen<string> | null {
  const seen = labelled(paper, names, (text) => parseDate(text, paper.dateOrder));
  if (seen && parseDate(seen.evidence.text, paper.dateOrder)?.ambiguous) {
    const message = `page ${seen.evidence.page}: the date can be read day first or month first, and no other date of the paper decides`;
    problems.push({ code: 'date.ambiguous', message });
  }
  return seen;
}

/** The currency that the paper names most often beside its amounts, unless a label says it. */
export function currencyOf(paper: PaperText, beside: readonly (Snippet | null)[]): Seen<string> | null {
  const direct = labelled(paper, ['currency'], currencyIn);
  if (direct) return direct;
  for (const snippet of beside) {
    const seen = seenAs(snippet, currencyIn);
    if (seen && seen.evidence.confidence >= 0.7) return seen;
  }
  const counts = new Map<string, { first: Seen<string>; count: number }>();
  for (const line of paper.lines) {
    for (const word of line.words) {
      const parsed = /^[^\p{Ll}]*$/u.test(word.text) && word.text.length <= 16 ? currencyIn(word.text) : null;
      if (!parsed) continue;
      const { value, certainty } = parsed;
      const evidence = {
        page: line.page.page,
        box: word.box,
        text: word.text,
        confidence: word.confidence * certainty * 0.9,
        reader: line.page.reader,
      };
      const known = counts.get(value);
      counts.set(value, { first: known?.first ?? { value, evidence }, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.first ?? null;
}

/** The whole text of a line. */
export function lineText(line: Line): string {
  return textOf(line.words);
}
