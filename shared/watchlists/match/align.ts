import { LEGAL } from '../index/format.ts';
import type { ListIndex } from '../index/open.ts';
import { lettersApart, spell } from '../index/word-keys.ts';
import { isPatronymic } from '../names/patronymics.ts';
import { evidenceOf } from './evidence-of-word.ts';
import { textOfLetters } from './letters.ts';
import type { Query, Unit } from './query.ts';
import type { Searcher } from './search.ts';
import { wordCost } from './word-cost.ts';
import { isNear, MOST_APART } from './word-finder.ts';

/** Words of the query set against words of a listed name. */
export interface Pair {
  /** Places in the query and in the name, a bit each. */
  from: number;
  to: number;
  /** What it costs to take one for the other, in nats; 0 where they are equal. */
  cost: number;
  /** What it says that they agree, less the cost; at least 0. */
  evidence: number;
  isInitial: boolean;
}

export interface Alignment {
  pairs: Pair[];
  /** Weights, in nats, of what stands on one side only: by place. */
  restOfQuery: Rest[];
  restOfName: Rest[];
  queryWeight: number;
  nameWeight: number;
  /** Words that tell, without particles, titles and legal forms. */
  queryWords: number;
  nameWords: number;
  /** Places in the name of its first and last telling word, a bit each. */
  firstOfName: number;
  lastOfName: number;
  firstOfQuery: number;
  lastOfQuery: number;
  /** Whether the query has a legal form. */
  hasForm: boolean;
}

export interface Rest {
  at: number;
  weight: number;
  isNumber: boolean;
  isLegal: boolean;
  /** A father's name, in a person's: papers leave it out. */
  isPatronymic: boolean;
}

const LEAST = 0.3;
/** Words that are nearer than this are set against each other before anything else. */
const CLEAR = 2.5;
/** In a name that is found already, words that are farther apart may answer each other. */
const FAR = 1.2;
/** An initial agrees with one word in ten or so: it says as much as it costs. */
export const INITIAL = 2.2;
const JOINED = 0.5;
const MOST_WORDS = 31;
/** Several words that are not quite one on the other side had better be taken one by one. */
const RUN = 0.5;
const isRun = ({ covers }: Unit) => (covers & (covers - 1)) !== 0;
/** Lighter words are particles, titles and legal forms. */
export const TELLING = 1.2;

export const lettersOfWord = (index: ListIndex, word: number) =>
  index.arrays.wordLetters.subarray(index.arrays.wordStart[word], index.arrays.wordStart[word + 1]);

/** The spelling of a word of the index. */
export function textOfWord({ arrays }: ListIndex, word: number): string {
  return textOfLetters(arrays.wordLetters, arrays.wordStart[word], arrays.wordStart[word + 1]);
}

/**
 * Sets each word of the query against at most one of the name, whatever the order, best pairs first; neighbours may be one
 * word on the other side, and a letter alone may stand for a word that begins with it.
 */
export function align(index: ListIndex, searcher: Searcher, query: Query, name: number, ofPerson: boolean): Alignment {
  const { nameStart, nameWords, personWeight, firmWeight, wordFlags, wordStart, wordLetters } = index.arrays;
  const lengthOf = (word: number) => (wordStart[word + 1] ?? 0) - (wordStart[word] ?? 0);
  const weights = ofPerson ? personWeight : firmWeight;
  const start = nameStart[name] ?? 0;
  const count = Math.min(MOST_WORDS, (nameStart[name + 1] ?? 0) - start);
  const wordAt = (at: number) => nameWords[start + at] ?? 0;
  const weightOf = (unit: Unit) => (ofPerson ? unit.weight.person : unit.weight.firm);
  const { expansions, expansionOf } = searcher;

  const found: Pair[] = [];
  for (let at = 0; at < count; at++) {
    const word = wordAt(at);
    const weight = (weights[word] ?? 0) / 16;
    for (let one = (expansionOf[word] ?? 0) - 1; one >= 0; one = expansions.next[one] ?? -1) {
      const unit = query.units[expansions.unit[one] ?? 0];
      const cost = expansions.cost[one] ?? 0;
      if (unit)
        found.push({
          from: unit.covers,
          to: 1 << at,
          cost,
          evidence: Math.max(0, evidenceOf(weight, weightOf(unit), cost) - (isRun(unit) && cost > 0 ? RUN : 0)),
          isInitial: false,
        });
    }
  }
  const chosen: Pair[] = [];
  let from = 0;
  let to = 0;
  const choose = (pairs: Pair[]) => {
    pairs.sort((a, b) => b.evidence - a.evidence || a.cost - b.cost || a.from - b.from || a.to - b.to);
    for (const pair of pairs) {
      if ((pair.from & from) !== 0 || (pair.to & to) !== 0) continue;
      chosen.push(pair);
      from |= pair.from;
      to |= pair.to;
    }
  };
  // What is near and tells is set first. A particle may belong to words that are one on the other side, and what is far may
  // answer another word better, so these wait until what is left is looked at as well.
  const isClear = ({ evidence, cost }: Pair) => evidence > TELLING && cost <= CLEAR;
  choose(found.filter(isClear));
  if (isAllTaken(from, query.words.length) && isAllTaken(to, count)) return finish();
  choose([...found.filter((pair) => !isClear(pair)), ...leftOver()]);
  return finish();

  /** What the keys of the index do not find: legal forms, initials, words joined in the query, words far apart. */
  function leftOver(): Pair[] {
    const pairs: Pair[] = [];
    for (const unit of query.words) {
      if ((unit.covers & from) !== 0) continue;
      for (let at = 0; at < count; at++) {
        if ((to & (1 << at)) !== 0) continue;
        for (const pair of [
          nearPair(unit, at),
          initialsPair(unit, at),
          joinedPair(unit, at, 2),
          joinedPair(unit, at, 3),
        ])
          if (pair) pairs.push(pair);
      }
    }
    for (const unit of query.units.slice(query.words.length)) {
      if ((unit.covers & from) !== 0) continue;
      for (let at = 0; at < count; at++) {
        for (const length of [1, 2, 3]) {
          const pair = joinedPair(unit, at, length);
          if (pair) pairs.push(pair);
        }
      }
    }
    return pairs;
  }

  function nearPair(unit: Unit, at: number): Pair | null {
    const word = wordAt(at);
    const legal = ((wordFlags[word] ?? 0) & LEGAL) !== 0;
    if (legal || unit.isLegal) {
      if (!legal || !unit.isLegal || !sameLetters(index, word, unit.spelling.letters)) return null;
      return { from: unit.covers, to: 1 << at, cost: 0, evidence: (weights[word] ?? 0) / 16, isInitial: false };
    }
    const ours = unit.spelling.letters;
    const first = wordStart[word] ?? 0;
    const letters = lengthOf(word);
    if ((letters === 1) !== (ours.length === 1))
      return wordLetters[first] === ours[0] && !unit.isNumber
        ? { from: unit.covers, to: 1 << at, cost: INITIAL, evidence: INITIAL, isInitial: true }
        : null;
    if (unit.isNumber || letters === 1) return null;
    const { abjad, mask } = unit.spelling;
    if (!abjad && lettersApart(mask, index.arrays.wordMask[word] ?? 0) > MOST_APART) return null;
    const listed = searcher.load(word);
    if (!isNear(unit.spelling, listed)) return null;
    const cost = wordCost(unit.spelling, listed, unit.most * FAR);
    if (cost > unit.most * FAR) return null;
    return {
      from: unit.covers,
      to: 1 << at,
      cost,
      evidence: evidenceOf((weights[word] ?? 0) / 16, weightOf(unit), cost),
      isInitial: false,
    };
  }

  /** `JP` for `Jean Pierre`: two or three letters that begin words that follow each other. */
  function initialsPair(unit: Unit, at: number): Pair | null {
    const { letters } = unit.spelling;
    if (letters.length < 2 || letters.length > 3 || at + letters.length > count || unit.isNumber || unit.isLegal)
      return null;
    let bits = 0;
    for (const [place, letter] of letters.entries()) {
      const word = wordAt(at + place);
      if (lengthOf(word) < 2 || wordLetters[wordStart[word] ?? 0] !== letter) return null;
      bits |= 1 << (at + place);
    }
    if ((bits & to) !== 0) return null;
    const said = INITIAL * letters.length;
    return { from: unit.covers, to: bits, cost: said, evidence: said, isInitial: true };
  }

  function joinedPair(unit: Unit, at: number, length: number): Pair | null {
    if (at + length > count || unit.isLegal || unit.spelling.letters.length < 4) return null;
    let bits = 0;
    let letters = 0;
    let weight = 0;
    for (let one = at; one < at + length; one++) {
      bits |= 1 << one;
      const word = wordAt(one);
      if (((wordFlags[word] ?? 0) & LEGAL) !== 0) return null;
      letters += lengthOf(word);
      weight += (weights[word] ?? 0) / 16;
    }
    if ((bits & to) !== 0 || Math.abs(letters - unit.spelling.letters.length) > 3) return null;
    // Whole words were joined, so a slip may be at either end, but hardly at both.
    const last = (wordStart[wordAt(at + length - 1) + 1] ?? 0) - 1;
    const ours = unit.spelling.letters;
    if (wordLetters[wordStart[wordAt(at)] ?? 0] !== ours[0] && wordLetters[last] !== ours[ours.length - 1]) return null;
    let text = '';
    for (let one = at; one < at + length; one++) text += textOfWord(index, wordAt(one));
    const most = Math.min(unit.most, 4.5);
    const cost = wordCost(unit.spelling, spell(text, unit.spelling.abjad), most) + JOINED;
    const evidence = weight - cost;
    return cost <= most + JOINED && evidence > LEAST
      ? { from: unit.covers, to: bits, cost, evidence, isInitial: false }
      : null;
  }

  function finish(): Alignment {
    const restOfQuery = query.words
      .filter(({ covers }) => (covers & from) === 0)
      .map(
        (unit): Rest => ({
          ...{ at: Math.log2(unit.covers), weight: weightOf(unit), isNumber: unit.isNumber, isLegal: unit.isLegal },
          isPatronymic: ofPerson && isPatronymic(unit.spelling.text),
        }),
      );
    const restOfName: Rest[] = [];
    let nameWeight = 0;
    let telling = 0;
    let [firstOfName, lastOfName] = [0, 0];
    for (let at = 0; at < count; at++) {
      const word = wordAt(at);
      const weight = (weights[word] ?? 0) / 16;
      nameWeight += weight;
      if (weight > TELLING) {
        telling++;
        firstOfName ||= 1 << at;
        lastOfName = 1 << at;
      }
      if ((to & (1 << at)) !== 0) continue;
      const isLegal = ((wordFlags[word] ?? 0) & LEGAL) !== 0;
      restOfName.push({
        ...{ at, weight, isLegal, isNumber: !isLegal && lettersOfWord(index, word).every((letter) => letter >= 26) },
        isPatronymic: ofPerson && isPatronymic(textOfWord(index, word)),
      });
    }
    let queryWeight = 0;
    let queryWords = 0;
    let [firstOfQuery, lastOfQuery] = [0, 0];
    for (const unit of query.words) {
      queryWeight += weightOf(unit);
      if (weightOf(unit) <= TELLING) continue;
      queryWords++;
      firstOfQuery ||= unit.covers;
      lastOfQuery = unit.covers;
    }
    return {
      ...{ pairs: chosen, restOfQuery, restOfName, queryWeight, nameWeight },
      ...{ queryWords, nameWords: telling, firstOfName, lastOfName, firstOfQuery, lastOfQuery },
      hasForm: query.words.some(({ isLegal }) => isLegal),
    };
  }
}

function isAllTaken(bits: number, count: number): boolean {
  return bits === 2 ** count - 1;
}

function sameLetters(index: ListIndex, word: number, ours: Uint8Array): boolean {
  const theirs = lettersOfWord(index, word);
  return theirs.length === ours.length && theirs.every((letter, at) => letter === ours[at]);
}
