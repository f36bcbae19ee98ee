import { LEGAL } from '../index/format.ts';
import { eachOf } from '../index/key-table.ts';
import { WORD_BITS, WORD_MASK } from '../index/near-words.ts';
import type { ListIndex } from '../index/open.ts';
import { exactKey, lettersApart } from '../index/word-keys.ts';
import { evidenceOf } from './evidence-of-word.ts';
import type { Query, Unit } from './query.ts';
import type { Spelling } from './word-cost.ts';
import { COST_UNITS, MOST_APART, WordFinder } from './word-finder.ts';

/** Words of the index that a unit of the query may be, with what it costs to take one for the other. */
export interface Expansions {
  length: number;
  unit: Uint8Array;
  word: Uint32Array;
  cost: Float32Array;
  /** The next expansion with the same word, by number; -1 for none. */
  next: Int32Array;
}

/** What equal consonants promise of a word, as a share of what it says; letters are compared later. */
const OF_SKELETON = 0.4;
const JOINED = 1;
const MOST_EXPANSIONS = 4096;
/** What is traversed for one query, of the rarest words first: no published list comes to as much. */
const MOST_POSTINGS = 150_000;
const LEAST_EVIDENCE = 0.5;
/** What a name that goes on where the query ends, or a query beyond the name, takes from its promise. */
const UNMATCHED = 0.3;
/**
 * A name may be the one that is asked for where what its words promise, to so much, is more by this than what speaks against
 * it: every telling word that is asked for, and what the words of the name weigh that none of them meets. Where a word that is
 * asked for is met by none, and could be none of the name that the keys have missed, it must promise more. All this depends on
 * the two names alone, so that a name is found whatever else is listed. Of names that come up to the alert line where every
 * name is looked at, 994 of 1,000 pass, and of all names that share a word with a query some fourteen a query.
 */
const HOPE = 2.1;
const MOST_PROMISE = 14;
const UNMET = 0.6;
const UNANSWERED = 3.75;
/** Bits of a word's mask (word-keys.ts) for all sounds but a, i, u and what is written for them. */
const CONSONANTS = ~[0, 4, 8, 14, 20, 24].reduce((bits, vowel) => bits | (1 << vowel), 0);
/** A name that promises less has no hope. */
const POSSIBLE = -5;
/** A list that has so many of them is cut off: the first ones promise most. What promises as much as the last of them is kept. */
const MOST_LIKELY = 128;
const MOST_EQUAL = 1024;
/** Lighter words are particles, titles and legal forms (align.ts), which nobody is sought by. */
const TELLING = 1.2;

/**
 * Finds the names of one index that a query may be, most promising first, without looking at all of them. It keeps arrays as
 * long as the index between queries, so one searcher serves one query at a time.
 */
export class Searcher {
  readonly expansions: Expansions = {
    length: 0,
    unit: new Uint8Array(MOST_EXPANSIONS),
    word: new Uint32Array(MOST_EXPANSIONS),
    cost: new Float32Array(MOST_EXPANSIONS),
    next: new Int32Array(MOST_EXPANSIONS),
  };
  /** The first expansion of each word of the index, by number + 1; 0 for none. */
  readonly expansionOf: Int32Array;
  private readonly index: ListIndex;
  private readonly finder: WordFinder;
  private readonly promise: Float32Array;
  private readonly bestOfUnit: Float32Array;
  private readonly unitOf: Uint8Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;

  constructor(index: ListIndex) {
    this.index = index;
    this.finder = new WordFinder(index.arrays);
    const words = index.arrays.wordFlags.length;
    this.expansionOf = new Int32Array(words);
    this.promise = new Float32Array(index.nameCount);
    this.bestOfUnit = new Float32Array(index.nameCount);
    this.unitOf = new Uint8Array(index.nameCount);
    this.touched = new Uint32Array(index.nameCount);
  }

  /**
   * The names that may be the one that is asked for, best first, by number; beside them, up to `least`, the best of those that
   * hardly are. `expansions` and `expansionOf` hold until the next call.
   */
  candidates(query: Query, least: number): number[] {
    this.clear();
    for (const [at, unit] of query.units.entries()) this.expand(unit, at);
    this.gather(query);
    for (const unit of query.units) this.gatherJoined(unit);
    return this.best(query, least);
  }

  /** The spelling of a word of the index, until the next is loaded. */
  load(word: number): Spelling {
    return this.finder.load(word);
  }

  private clear(): void {
    const { expansions } = this;
    for (let at = 0; at < expansions.length; at++) this.expansionOf[expansions.word[at] ?? 0] = 0;
    expansions.length = 0;
    for (let at = 0; at < this.touchedCount; at++) {
      const name = this.touched[at] ?? 0;
      this.promise[name] = 0;
      this.unitOf[name] = 0;
    }
    this.touchedCount = 0;
  }

  private expand(unit: Unit, at: number): void {
    if (unit.isLegal) return;
    const { finder } = this;
    const listed = unit.isRun ? -1 : finder.exact(unit.spelling, exactKey(unit.spelling));
    if (listed >= 0) {
      const { nearStart, nearWords } = this.index.arrays;
      const end = nearStart[listed + 1] ?? 0;
      for (let place = nearStart[listed] ?? 0; place < end; place++) {
        const near = nearWords[place] ?? 0;
        this.push(near & WORD_MASK, at, near >>> WORD_BITS);
      }
      return;
    }
    finder.find(unit);
    for (let found = 0; found < finder.length; found++)
      this.push(finder.words[found] ?? 0, at, finder.costs[found] ?? 0);
  }

  private push(word: number, unit: number, cost: number): void {
    const { expansions } = this;
    const at = expansions.length;
    if (at === MOST_EXPANSIONS) return;
    expansions.length++;
    expansions.word[at] = word;
    expansions.unit[at] = unit;
    expansions.cost[at] = cost / COST_UNITS;
    expansions.next[at] = (this.expansionOf[word] ?? 0) - 1;
    this.expansionOf[word] = at + 1;
  }

  /** Adds up, for every name, what its words that the query may have say. Rare words first: common ones alone find nothing. */
  private gather(query: Query): void {
    const { postingStart } = this.index.arrays;
    const { expansions } = this;
    const masses = query.units.map(() => 0);
    for (let at = 0; at < expansions.length; at++) {
      const word = expansions.word[at] ?? 0;
      const unit = expansions.unit[at] ?? 0;
      masses[unit] = (masses[unit] ?? 0) + (postingStart[word + 1] ?? 0) - (postingStart[word] ?? 0);
    }
    const weights = query.units.map(leastWeight);
    const order = query.units.map((_, at) => at).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
    let left = MOST_POSTINGS;
    for (const unit of order) {
      if (this.touchedCount > 0 && (weights[unit] ?? 0) <= TELLING) break;
      left -= masses[unit] ?? 0;
      if (left < 0 && this.touchedCount > 0) break;
      this.gatherUnit(unit, weights[unit] ?? 0);
    }
  }

  private gatherUnit(unit: number, asked: number): void {
    const { postingStart, postings, personWeight, firmWeight } = this.index.arrays;
    const { expansions } = this;
    for (let at = 0; at < expansions.length; at++) {
      if (expansions.unit[at] !== unit) continue;
      const word = expansions.word[at] ?? 0;
      const listed = Math.min(personWeight[word] ?? 0, firmWeight[word] ?? 0) / 16;
      const evidence = Math.max(LEAST_EVIDENCE, evidenceOf(listed, asked, expansions.cost[at] ?? 0));
      const end = postingStart[word + 1] ?? 0;
      for (let posting = postingStart[word] ?? 0; posting < end; posting++)
        this.add(postings[posting] ?? 0, unit + 1, evidence);
    }
  }

  private add(name: number, unit: number, evidence: number): void {
    const before = this.promise[name] ?? 0;
    if (before === 0) this.touched[this.touchedCount++] = name;
    if (this.unitOf[name] === unit) {
      const best = this.bestOfUnit[name] ?? 0;
      if (evidence <= best) return;
      this.promise[name] = before + evidence - best;
    } else {
      this.unitOf[name] = unit;
      this.promise[name] = before + evidence;
    }
    this.bestOfUnit[name] = evidence;
  }

  private gatherJoined(unit: Unit): void {
    const { joined } = unit;
    if (joined === null) return;
    const { joined: table } = this.index.arrays;
    const evidence = leastWeight(unit);
    eachOf(table, joined.sounds, (name) => this.add(name, 255, Math.max(LEAST_EVIDENCE, evidence - JOINED)));
    if (joined.skeleton !== null) eachOf(table, joined.skeleton, (name) => this.add(name, 255, evidence * OF_SKELETON));
  }

  private best(query: Query, least: number): number[] {
    const { nameWeight } = this.index.arrays;
    let asked = 0;
    let telling = 0;
    for (const unit of query.words) {
      if (unit.isLegal || leastWeight(unit) <= TELLING) continue;
      asked += leastWeight(unit);
      telling++;
    }
    const likely = new Ranking(MOST_LIKELY);
    const others = new Ranking(least);
    for (let at = 0; at < this.touchedCount; at++) {
      const name = this.touched[at] ?? 0;
      const promise = this.promise[name] ?? 0;
      const score = (1 + UNMATCHED) * promise - UNMATCHED * ((nameWeight[name] ?? 0) / 16 + asked);
      if (score >= POSSIBLE && this.hasHope(query, name, promise, telling)) likely.add(name, score);
      else if (least > 0) others.add(name, score);
    }
    const found = likely.sorted();
    return found.length >= least ? found : [...found, ...others.sorted().slice(0, least - found.length)];
  }

  private hasHope(query: Query, name: number, promise: number, telling: number): boolean {
    const { nameStart, nameWords, personWeight, firmWeight } = this.index.arrays;
    const { expansions, expansionOf } = this;
    const end = nameStart[name + 1] ?? 0;
    let met = 0;
    let unmet = 0;
    for (let at = nameStart[name] ?? 0; at < end; at++) {
      const word = nameWords[at] ?? 0;
      let one = (expansionOf[word] ?? 0) - 1;
      if (one < 0) {
        const weight = Math.min(personWeight[word] ?? 0, firmWeight[word] ?? 0) / 16;
        if (weight > TELLING) unmet += weight;
      }
      for (; one >= 0; one = expansions.next[one] ?? -1) met |= query.units[expansions.unit[one] ?? 0]?.covers ?? 0;
    }
    const hope = Math.min(promise, MOST_PROMISE) - UNMET * unmet - telling;
    return hope >= HOPE || (hope >= HOPE - UNANSWERED && this.mayAnswer(query, name, met));
  }

  /** Whether every telling word of the query is met in the name, or one that is not may be a word there that no key found. */
  private mayAnswer(query: Query, name: number, met: number): boolean {
    const { nameStart, nameWords, wordMask, wordFlags, wordStart, wordLetters } = this.index.arrays;
    const start = nameStart[name] ?? 0;
    const end = nameStart[name + 1] ?? 0;
    let isMissing = false;
    for (const unit of query.words) {
      if ((unit.covers & met) !== 0 || unit.isLegal || leastWeight(unit) <= TELLING) continue;
      isMissing = true;
      const { mask, abjad, letters } = unit.spelling;
      for (let at = start; at < end; at++) {
        const word = nameWords[at] ?? 0;
        if (this.expansionOf[word] !== 0 || ((wordFlags[word] ?? 0) & LEGAL) !== 0) continue;
        const first = wordStart[word] ?? 0;
        const isInitial = ((wordStart[word + 1] ?? 0) - first === 1) !== (letters.length === 1);
        if (isInitial ? wordLetters[first] === letters[0] : isAlike(mask, wordMask[word] ?? 0, abjad)) return true;
      }
    }
    return !isMissing;
  }
}

/** The first so many names by what they promise; of equal ones those that are listed first. */
class Ranking {
  private readonly most: number;
  private names: number[] = [];
  private scores: number[] = [];
  /** What a name has to promise to be among them, once they are more than enough. */
  private least = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.most = most;
  }

  add(name: number, score: number): void {
    if (score < this.least) return;
    this.names.push(name);
    this.scores.push(score);
    if (this.names.length > MOST_EQUAL + this.most) this.cut();
  }

  sorted(): number[] {
    this.cut();
    return this.names;
  }

  private cut(): void {
    const order = this.scores.map((_, at) => at);
    order.sort((a, b) => (this.scores[b] ?? 0) - (this.scores[a] ?? 0) || (this.names[a] ?? 0) - (this.names[b] ?? 0));
    const last = this.scores[order[this.most - 1] ?? -1] ?? Number.NEGATIVE_INFINITY;
    const kept = order.filter((at, place) => place < this.most || (place < MOST_EQUAL && this.scores[at] === last));
    this.names = kept.map((at) => this.names[at] ?? 0);
    this.scores = kept.map((at) => this.scores[at] ?? 0);
    this.least = last;
  }
}

function leastWeight({ weight }: Unit): number {
  return Math.min(weight.person, weight.firm);
}

function isAlike(ours: number, theirs: number, abjad: boolean): boolean {
  const counted = abjad ? CONSONANTS : -1;
  return lettersApart(ours & counted, theirs & counted) <= MOST_APART;
}
