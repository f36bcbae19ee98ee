import type { EntryType } from '../entry.ts';
import { type Alignment, type Rest, TELLING } from './alignment.ts';

/**
 * What of an alignment speaks for or against, in nats, shares of 0 to 1, counts, and 1 or 0 for what is so or not. The score
 * is a weighted sum of them (weights.ts); those with `to` bend it: more than that much says no more.
 */
export const FEATURES = [
  'evidence',
  'evidence to 8',
  'evidence to 14',
  'strongest evidence',
  'strongest evidence to 6',
  'second evidence',
  'second evidence to 4',
  'share of query',
  'share of name',
  'lesser share',
  'product of shares',
  'cost',
  'cost to 3',
  'cost to 6',
  'greatest cost',
  'rest of query',
  'rest of query to 4',
  'heaviest rest of query',
  'rest of name',
  'rest of name to 4',
  'rest of name to 9',
  'heaviest rest of name',
  'conflict',
  'any conflict',
  'numbers differ',
  'number on one side',
  'other legal form',
  'form, but no firm',
  'words that agree',
  'words of query',
  'words of name',
  'one word asked',
  'one word listed',
  'one word each',
  'cost of one word',
  'first words agree',
  'last words agree',
  'first of name agrees',
  'last of name agrees',
  'first of query agrees',
  'last of query agrees',
  'initials',
  'disorder',
  "father's name left out",
  'firm',
  'firm: evidence',
  'firm: share of query',
  'firm: share of name',
  'firm: cost',
  'craft',
  'craft: evidence',
  'craft: share of query',
  'craft: share of name',
  'craft: cost',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Fills `out` in the order of FEATURES. */
export function featuresOf(alignment: Alignment, type: EntryType, out: Float64Array): void {
  const { pairs, restOfQuery, restOfName, queryWeight, nameWeight, queryWords, nameWords } = alignment;
  let [evidence, strongest, second, cost, greatest, agreeing, initials, from, to] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const pair of pairs) {
    evidence += pair.evidence;
    cost += pair.cost;
    if (pair.isInitial) initials++;
    else if (pair.cost > greatest) greatest = pair.cost;
    if (pair.evidence > strongest) {
      second = strongest;
      strongest = pair.evidence;
    } else if (pair.evidence > second) second = pair.evidence;
    if (pair.evidence > TELLING) agreeing++;
    from |= pair.from;
    to |= pair.to;
  }
  // A father's name on one side only is left out; on both sides it is a conflict.
  const leftOut = restOfQuery.some(isPatronymic) !== restOfName.some(isPatronymic);
  const ours = restSum(restOfQuery, leftOut);
  const theirs = restSum(restOfName, leftOut);
  const ofQuery = Math.min(1, evidence / Math.max(1, queryWeight));
  const ofName = Math.min(1, evidence / Math.max(1, nameWeight));
  const conflict = conflictOf(restOfQuery, restOfName);
  const ourNumber = restOfQuery.some(isNumber);
  const theirNumber = restOfName.some(isNumber);
  const firstOfName = (to & alignment.firstOfName) !== 0 ? 1 : 0;
  const lastOfName = (to & alignment.lastOfName) !== 0 ? 1 : 0;
  const firstOfQuery = (from & alignment.firstOfQuery) !== 0 ? 1 : 0;
  const lastOfQuery = (from & alignment.lastOfQuery) !== 0 ? 1 : 0;
  const oneAsked = queryWords <= 1 ? 1 : 0;
  const oneListed = nameWords <= 1 ? 1 : 0;
  const firm = type === 'organisation' ? 1 : 0;
  const craft = type === 'vessel' || type === 'aircraft' ? 1 : 0;
  let at = 0;
  const put = (value: number) => {
    out[at++] = value;
  };
  put(Math.min(evidence, 30));
  put(Math.min(evidence, 8));
  put(Math.min(evidence, 14));
  put(strongest);
  put(Math.min(strongest, 6));
  put(second);
  put(Math.min(second, 4));
  put(ofQuery);
  put(ofName);
  put(Math.min(ofQuery, ofName));
  put(ofQuery * ofName);
  put(Math.min(cost, 20));
  put(Math.min(cost, 3));
  put(Math.min(cost, 6));
  put(greatest);
  put(Math.min(ours, 30));
  put(Math.min(ours, 4));
  put(heaviest(restOfQuery, leftOut));
  put(Math.min(theirs, 40));
  put(Math.min(theirs, 4));
  put(Math.min(theirs, 9));
  put(heaviest(restOfName, leftOut));
  put(Math.min(conflict, 20));
  put(conflict > 0 ? 1 : 0);
  const otherForm = restOfQuery.some(isLegal) && restOfName.some(isLegal);
  // Father and son differ as two ships of one name do.
  put((ourNumber && theirNumber) || (otherForm && type === 'person') ? 1 : 0);
  put(ourNumber !== theirNumber ? 1 : 0);
  put(otherForm && type !== 'person' ? 1 : 0);
  put(alignment.hasForm && firm === 0 ? 1 : 0);
  put(agreeing);
  put(queryWords);
  put(nameWords);
  put(oneAsked);
  put(oneListed);
  put(oneAsked * oneListed);
  put(oneAsked * Math.min(cost, 20));
  put(firstOfName * firstOfQuery);
  put(lastOfName * lastOfQuery);
  put(firstOfName);
  put(lastOfName);
  put(firstOfQuery);
  put(lastOfQuery);
  put(initials);
  put(isDisordered(pairs) ? 1 : 0);
  put(leftOut ? 1 : 0);
  for (const sort of [firm, craft]) {
    put(sort);
    put(sort * Math.min(evidence, 30));
    put(sort * ofQuery);
    put(sort * ofName);
    put(sort * Math.min(cost, 20));
  }
}

/** Whether telling words stand in another order than in the name. */
function isDisordered(pairs: Alignment['pairs']): boolean {
  for (const a of pairs) {
    if (a.evidence <= TELLING) continue;
    for (const b of pairs) if (b.evidence > TELLING && a.from < b.from && a.to > b.to) return true;
  }
  return false;
}

const isNumber = (rest: Rest) => rest.isNumber;
const isLegal = (rest: Rest) => rest.isLegal;
const isPatronymic = (rest: Rest) => rest.isPatronymic;

/** What is left of a father's name that one side leaves out. */
const LEFT_OUT = 1;

function restWeight(rest: Rest, leftOut: boolean): number {
  if (rest.isLegal || rest.weight <= TELLING) return 0;
  return leftOut && rest.isPatronymic ? LEFT_OUT : rest.weight;
}

function restSum(rest: readonly Rest[], leftOut: boolean): number {
  let sum = 0;
  for (const one of rest) sum += restWeight(one, leftOut);
  return sum;
}

function heaviest(rest: readonly Rest[], leftOut: boolean): number {
  let most = 0;
  for (const one of rest) most = Math.max(most, restWeight(one, leftOut));
  return most;
}

/** What stands on both sides and agrees with nothing: a word for another word, the heaviest first. */
function conflictOf(ours: readonly Rest[], theirs: readonly Rest[]): number {
  if (ours.length === 0 || theirs.length === 0) return 0;
  const [a, b] = [ours, theirs].map((rest) =>
    rest
      .filter(({ isLegal: form, weight }) => !form && weight > TELLING)
      .map(({ weight }) => weight)
      .sort((x, y) => y - x),
  );
  let sum = 0;
  for (let at = 0; at < Math.min(a?.length ?? 0, b?.length ?? 0); at++) sum += Math.min(a?.[at] ?? 0, b?.[at] ?? 0);
  return sum;
}
