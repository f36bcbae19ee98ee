import { editsApart, LEAST_LIKENESS, wordLikeness } from './word-likeness.ts';

/** One or two neighbouring words of the query set against one or two of the listed name. */
export interface AlignedWords {
  query: string;
  listed: string;
  likeness: number;
}

export interface Alignment {
  /** 0 to 1: how much of both names is accounted for, telling words counting more. */
  score: number;
  pairs: AlignedWords[];
}

/** Papers leave out middle names more often than they add a name, so a word too many in the query speaks louder. */
const QUERY_SHARE = 0.6;

const JOINED_WITH_SLIP = 0.9;
const SHORTEST_JOINED = 5;
/** A joined pair accounts for more words, so it is taken before the single pairs in it. */
const JOINED_FIRST = 1.5;

interface Pair extends AlignedWords {
  from: number[];
  to: number[];
  gain: number;
}

/**
 * Sets each word of a query against at most one of a listed name, whatever the order, best pairs first; neighbours may join.
 * The score is the weighted harmonic mean of the shares of both names that are matched, each word weighing as much as it tells.
 */
export function alignWords(
  query: readonly string[],
  listed: readonly string[],
  weight: (word: string) => number,
): Alignment {
  const pairs = [...singlePairs(query, listed, weight), ...joinedPairs(query, listed, weight)].sort(
    (a, b) =>
      b.gain - a.gain ||
      a.from.length - b.from.length ||
      (a.from[0] ?? 0) - (b.from[0] ?? 0) ||
      (a.to[0] ?? 0) - (b.to[0] ?? 0),
  );
  const usedFrom = new Set<number>();
  const usedTo = new Set<number>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (pair.from.some((at) => usedFrom.has(at)) || pair.to.some((at) => usedTo.has(at))) continue;
    for (const at of pair.from) usedFrom.add(at);
    for (const at of pair.to) usedTo.add(at);
    kept.push(pair);
  }
  const matchedWeight = weightOfMatched(query, listed, kept, weight);
  const ofQuery = matchedWeight.query / total(query, weight);
  const ofListed = matchedWeight.listed / total(listed, weight);
  const score = ofQuery === 0 || ofListed === 0 ? 0 : 1 / (QUERY_SHARE / ofQuery + (1 - QUERY_SHARE) / ofListed);
  return {
    score,
    pairs: kept.map(({ query: ours, listed: theirs, likeness }) => ({ query: ours, listed: theirs, likeness })),
  };
}

function singlePairs(query: readonly string[], listed: readonly string[], weight: (word: string) => number): Pair[] {
  return query.flatMap((ours, i) =>
    listed.flatMap((theirs, j): Pair[] => {
      const likeness = wordLikeness(ours, theirs);
      return likeness < LEAST_LIKENESS
        ? []
        : [{ query: ours, listed: theirs, likeness, from: [i], to: [j], gain: likeness * weight(theirs) }];
    }),
  );
}

/** Two or three neighbouring words of one side written as one word on the other. */
function joinedPairs(query: readonly string[], listed: readonly string[], weight: (word: string) => number): Pair[] {
  const pairs: Pair[] = [];
  const consider = (ours: Run, theirs: Run) => {
    if (Math.min(ours.text.length, theirs.text.length) < SHORTEST_JOINED) return;
    const edits = editsApart(ours.text, theirs.text, 1);
    if (edits > 1) return;
    const likeness = edits === 0 ? 1 : JOINED_WITH_SLIP;
    const gain = likeness * weight(theirs.at.length === 1 ? theirs.text : ours.text) * JOINED_FIRST;
    pairs.push({ query: ours.text, listed: theirs.text, likeness, from: ours.at, to: theirs.at, gain });
  };
  const [ourRuns, theirRuns] = [joinedRuns(query), joinedRuns(listed)];
  for (const run of ourRuns) for (const [j, text] of listed.entries()) consider(run, { text, at: [j] });
  for (const run of theirRuns) for (const [i, text] of query.entries()) consider({ text, at: [i] }, run);
  return pairs;
}

interface Run {
  text: string;
  at: number[];
}

/** Runs of two and three neighbouring words, written together: `abd al rahman` as `abdalrahman`. */
export function joinedRuns(words: readonly string[]): Run[] {
  return [2, 3].flatMap((length) =>
    words.slice(length - 1).map((_, start) => ({
      text: words.slice(start, start + length).join(''),
      at: Array.from({ length }, (_, index) => start + index),
    })),
  );
}

function weightOfMatched(
  query: readonly string[],
  listed: readonly string[],
  pairs: Pair[],
  weight: (word: string) => number,
) {
  let ofQuery = 0;
  let ofListed = 0;
  for (const { from, to, likeness } of pairs) {
    for (const at of from) ofQuery += likeness * weight(query[at] ?? '');
    for (const at of to) ofListed += likeness * weight(listed[at] ?? '');
  }
  return { query: ofQuery, listed: ofListed };
}

function total(words: readonly string[], weight: (word: string) => number): number {
  return words.reduce((sum, word) => sum + weight(word), 0);
}
