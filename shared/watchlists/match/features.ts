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
  out[at++] = Math.min(evidence, 30);
  out[at++] = Math.min(evidence, 8);
  out[at++] = Math.min(evidence, 14);
  out[at++] = strongest;
  out[at++] = Math.min(strongest, 6);
  out[at++] = second;
  out[at++] = Math.min(second, 4);
  out[at++] = ofQuery;
  out[at++] = ofName;
  out[at++] = Math.min(ofQuery, ofName);
  out[at++] = ofQuery * ofName;
  out[at++] = Math.min(cost, 20);
  out[at++] = Math.min(cost, 3);
  out[at++] = Math.min(cost, 6);
  out[at++] = greatest;
  out[at++] = Math.min(ours, 30);
  out[at++] = Math.min(ours, 4);
  out[at++] = heaviest(restOfQuery, leftOut);
  out[at++] = Math.min(theirs, 40);
  out[at++] = Math.min(theirs, 4);
  out[at++] = Math.min(theirs, 9);
  out[at++] = heaviest(restOfName, leftOut);
  out[at++] = Math.min(conflict, 20);
  out[at++] = conflict > 0 ? 1 : 0;
  const otherForm = restOfQuery.some(isLegal) && restOfName.some(isLegal);
  // Father and son differ as two ships of one name do.
  out[at++] = (ourNumber && theirNumber) || (otherForm && type === 'person') ? 1 : 0;
  out[at++] = ourNumber !== theirNumber ? 1 : 0;
  out[at++] = otherForm && type !== 'person' ? 1 : 0;
  out[at++] = alignment.hasForm && firm === 0 ? 1 : 0;
  out[at++] = agreeing;
  out[at++] = queryWords;
  out[at++] = nameWords;
  out[at++] = oneAsked;
  out[at++] = oneListed;
  out[at++] = oneAsked * oneListed;
  out[at++] = oneAsked * Math.min(cost, 20);
  out[at++] = firstOfName * firstOfQuery;
  out[at++] = lastOfName * lastOfQuery;
  out[at++] = firstOfName;
  out[at++] = lastOfName;
  out[at++] = firstOfQuery;
  out[at++] = lastOfQuery;
  out[at++] = initials;
  out[at++] = isDisordered(pairs) ? 1 : 0;
  out[at++] = leftOut ? 1 : 0;
  for (const sort of [firm, craft]) {
    out[at++] = sort;
    out[at++] = sort * Math.min(evidence, 30);
    out[at++] = sort * ofQuery;
    out[at++] = sort * ofName;
    out[at++] = sort * Math.min(cost, 20);
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

const ourWeights = new Float64Array(32);
const theirWeights = new Float64Array(32);

/** What stands on both sides and agrees with nothing: a word for another word, the heaviest first. */
function conflictOf(ours: readonly Rest[], theirs: readonly Rest[]): number {
  const both = Math.min(heaviestFirst(ours, ourWeights), heaviestFirst(theirs, theirWeights));
  let sum = 0;
  for (let at = 0; at < both; at++) sum += Math.min(ourWeights[at] as number, theirWeights[at] as number);
  return sum;
}

/** Puts the weights of words that tell into an array; gives how many they are. */
function heaviestFirst(rest: readonly Rest[], into: Float64Array): number {
  let count = 0;
  for (const { isLegal: form, weight } of rest) {
    if (form || weight <= TELLING || count === into.length) continue;
    let place = count++;
    for (; place > 0 && (into[place - 1] as number) < weight; place--) into[place] = into[place - 1] as number;
    into[place] = weight;
  }
  return count;
}
