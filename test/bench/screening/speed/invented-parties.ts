import { generateSet } from '../../../eval/screening/generate-set.ts';
import type { EvalQuery } from '../../../eval/screening/labelled-set.ts';
import { sampled } from '../quality/run-matcher.ts';

/** Queries in a set of so many entities, at least; about as many. */
const QUERIES_AN_ENTITY = 1;

/** Names as papers have them, clean and spoilt, of people, firms and vessels; most of nobody who is listed. */
export function inventedParties(seed: string, count: number): EvalQuery[] {
  const { queries } = generateSet(`parties-${seed}`, Math.max(1_000, Math.ceil(count / QUERIES_AN_ENTITY)));
  return sampled(queries, count);
}
