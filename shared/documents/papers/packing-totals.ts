import type { LabelHit } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { textOf } from '../layout/lines.ts';
import { isTotalWord } from '../layout/total-word.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { doubted } from './belief.ts';
import type { PaperText } from './paper-text.ts';

export interface Candidate {
  seen: Seen<number>;
  /** Its line says that it is a total. */
  worded: boolean;
}

/** Every value that labels of these names lead to, in the order of the names and of the paper. */
export function labelledTotals(
  paper: PaperText,
  names: readonly LabelName[],
  parse: (text: string) => Parsed<number> | null,
  fits: (label: string) => boolean = () => true,
): Candidate[] {
  return names.flatMap((name) =>
    paper.labels.hits(name).flatMap((hit) => {
      if (!fits(textOf(hit.line.words.slice(hit.from, hit.to)))) return [];
      for (const snippet of paper.labels.candidates(hit)) {
        const seen = seenAs(snippet, parse);
        if (seen) return [{ seen, worded: beginsWithTotal(hit) }];
      }
      return [];
    }),
  );
}

/**
 * The total among what units, pallets and the whole shipment are said to have: what the rows add up to, else what the
 * others add up to, else what is called a total. Of several that nothing tells apart the first, in doubt.
 */
export function totalAmong(
  candidates: readonly Candidate[],
  values: readonly (number | null)[],
  rounding: number,
): Seen<number> | null {
  const same = (a: number, b: number, of: number) => Math.abs(a - b) <= rounding * of + 0.001;
  const sum = values.every((value) => value !== null)
    ? values.reduce((all: number, value) => all + (value ?? 0), 0)
    : null;
  const added =
    sum === null || sum === 0 ? undefined : candidates.find(({ seen }) => same(seen.value, sum, values.length));
  if (added) return added.seen;
  const worded = candidates.filter((candidate) => candidate.worded);
  const all = candidates.reduce((total, { seen }) => total + seen.value, 0);
  const largest = candidates.find(
    ({ seen }) => candidates.length > 2 && same(all - seen.value, seen.value, candidates.length),
  );
  const [first] = largest ? [largest] : worded.length > 0 ? worded : candidates;
  if (!first) return null;
  const told =
    first === largest || worded.length === 1 || candidates.every(({ seen }) => seen.value === first.seen.value);
  return told ? first.seen : doubted(first.seen);
}

function beginsWithTotal({ line, from }: LabelHit): boolean {
  const cell = line.cells.find(({ words }) => words.some((word) => word === line.words[from]));
  return isTotalWord(cell?.words[0]?.text ?? '');
}
