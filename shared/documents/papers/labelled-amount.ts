import type { LabelHit } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { parseAmount } from '../printed/money.ts';
import type { DecimalMark } from '../printed/number.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';
import type { PaperText } from './paper-text.ts';

const LONGEST = 60;

/**
 * The amount at a label with one of these names, in the order of the names; of several, the last on the paper, where
 * totals stand. With `only`, that of this one label.
 */
export function amountAfter(paper: PaperText, names: readonly LabelName[], only?: LabelHit): Seen<string> | null {
  for (const name of names) {
    const hits = only ? [only] : paper.labels.hits(name).reverse();
    for (const hit of hits) {
      for (const snippet of [paper.labels.beside(hit), lastCell(hit), ...paper.labels.candidates(hit)]) {
        const seen = seenAs(snippet, (text) => amountIn(text, paper.mark));
        if (seen) return seen;
      }
    }
  }
  return null;
}

/** On a line of totals the amount stands at the right, whatever stands between. */
function lastCell(hit: LabelHit): Snippet | null {
  const last = hit.line.cells.at(-1)?.words;
  const first = last?.[0];
  return last && first && hit.line.words.indexOf(first) >= hit.to ? snippetOfWords(last, hit.line.page) : null;
}

/** A rate, what it is taken of, or what else stands between a label and its amount in one cell: `20 % of 800.00 160.00`. */
function amountIn(text: string, mark: DecimalMark | null): Parsed<string> | null {
  if (/%\s*$/.test(text)) return null;
  const whole = parseAmount(text, mark);
  if (whole || text.length > LONGEST) return whole;
  const last = /(?:%\)?|\s)\s*((?:[A-Z]{3}|[^\s\d\p{L}]{1,2})?\s?-?\d[\d.,'’]*)(\s?[^\d\s]{1,3})?$/u.exec(text);
  const rated = /%/.test(text.slice(0, last?.index === undefined ? 0 : last.index + 2));
  return last && rated ? parseAmount(`${last[1] ?? ''}${last[2] ?? ''}`, mark) : null;
}
