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
      const beside = paper.labels.beside(hit);
      const places = [beside, lastCell(paper, hit), ...paper.labels.candidates(hit)];
      const seen =
        firstSeen(places, (text) => (/%\s*$/.test(text) ? null : parseAmount(text, paper.mark))) ??
        seenAs(beside, (text) => amountAtEnd(text, paper.mark));
      if (seen) return seen;
    }
  }
  return null;
}

function firstSeen(
  places: readonly (Snippet | null)[],
  parse: (text: string) => Parsed<string> | null,
): Seen<string> | null {
  for (const place of places) {
    const seen = seenAs(place, parse);
    if (seen) return seen;
  }
  return null;
}

/** On a line of totals the amount stands at the right, whatever stands between, as long as that is no other label. */
function lastCell(paper: PaperText, hit: LabelHit): Snippet | null {
  const next = paper.labels.columnEnd(hit);
  const last = hit.line.cells.filter(({ box }) => box[0] < next).at(-1)?.words;
  const first = last?.[0];
  return last && first && hit.line.words.indexOf(first) >= hit.to ? snippetOfWords(last, hit.line.page) : null;
}

/** Behind a rate, and what it is taken of, in one cell: `20 % of 800.00 160.00`. */
function amountAtEnd(text: string, mark: DecimalMark | null): Parsed<string> | null {
  const rated = text.length > LONGEST ? null : /^[^%]*%\)?(.*)$/u.exec(text)?.[1];
  const last = /(?:^|\s)((?:[A-Z]{3}|[^\s\d\p{L}]{1,2})?\s?-?\d[\d.,'’]*(?:\s?[^\d\s]{1,3})?)$/u.exec(rated ?? '');
  return last ? parseAmount(last[1] ?? '', mark) : null;
}
