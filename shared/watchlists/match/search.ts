import { LEGAL } from '../index/format.ts';
import { groupOf, type KeyTable } from '../index/key-table.ts';
import { WORD_BITS, WORD_MASK } from '../index/near-words.ts';
import type { ListIndex } from '../index/open.ts';
import { exactKey, lettersApart } from '../index/word-keys.ts';
import { evidenceOf } from './evidence-of-word.ts';
import type { Query, Unit } from './query.ts';
import { Ranking } from './ranking.ts';
import type { Spelling } from './word-cost.ts';
import { COST_UNITS, MOST_APART, WordFinder } from './word-finder.ts';

/** Words of the index that a unit of the query may be, unit by unit, with what it costs to take one for the other. */
export interface Expansions {
  length: number;
  unit: Uint8Array;
  word: Uint32Array;
  cost: Float32Array;
  /** What it promises of a name to have that word (PROMISE_UNITS). */
  promise: Uint16Array;
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
const WORDS_A_NAME = 4;
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
/** A list that has so many of them is cut off: the first ones promise most. */
const MOST_LIKELY = 128;
/** Lighter words are particles, titles and legal forms (align.ts), which nobody is sought by. */
const TELLING = 1.2;

/** Promises are kept in 32nds of a nat: all of them in 15 bits, the last unit's in 10, its number and one more in 7. */
const PROMISE_UNITS = 32;
const PROMISE_AT = 17;
const MOST_AT = 7;
const MOST_BITS = 0x3ff;
const UNIT_BITS = 0x7f;
/** Of what is met because neighbours are written as one. A query has fewer units: 24 words, and runs of them. */
const JOINED_UNIT = UNIT_BITS;

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
    promise: new Uint16Array(MOST_EXPANSIONS),
    next: new Int32Array(MOST_EXPANSIONS),
  };
  /** The first expansion of each word of the index, by number + 1; 0 for none. */
  readonly expansionOf: Int32Array;
  private readonly index: ListIndex;
  private readonly finder: WordFinder;
  /** For each expansion, from which name on it has no hope. */
  private readonly ends = new Uint32Array(MOST_EXPANSIONS);
  /** How many names weigh up to so many sixteenths of a nat. */
  private readonly upTo: Uint32Array;
  /** Where the expansions of each unit begin, and one more. */
  private readonly unitStart: number[] = [];
  /** Of each name what its words promise (PROMISE_AT), and which unit promised last (UNIT_BITS) how much: one place in memory. */
  private readonly promised: Int32Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;
  /** What each word says at least, in sixteenths of a nat; 0 for what tells nothing. */
  private readonly telling: Uint8Array;
  private readonly likely = new Ranking();
  private readonly others = new Ranking();

  constructor(index: ListIndex) {
    this.index = index;
    this.finder = new WordFinder(index.arrays);
    const { personWeight, firmWeight } = index.arrays;
    this.telling = personWeight.map((person, word) => {
      const least = Math.min(person, firmWeight[word] ?? 0);
      return least > TELLING * 16 ? least : 0;
    });
    this.upTo = upToWeights(index.arrays.nameWeight);
    this.expansionOf = new Int32Array(personWeight.length);
    this.promised = new Int32Array(index.nameCount);
    this.touched = new Uint32Array(index.nameCount);
  }

  /**
   * The names that may be the one that is asked for, best first, by number; beside them, up to `least`, the best of those that
   * hardly are. All holds until the next call.
   */
  candidates(query: Query, least: number): readonly number[] {
    const { expansions, expansionOf, unitStart } = this;
    for (let at = 0; at < expansions.length; at++) expansionOf[expansions.word[at] as number] = 0;
    expansions.length = 0;
    for (const [at, unit] of query.units.entries()) {
      unitStart[at] = expansions.length;
      this.expand(unit, at);
    }
    unitStart[query.units.length] = expansions.length;
    let asked = 0;
    let telling = 0;
    for (const unit of query.words) {
      if (unit.isLegal || leastWeight(unit) <= TELLING) continue;
      asked += leastWeight(unit);
      telling++;
    }
    for (const unit of query.units) this.gatherJoined(unit);
    this.gather(query, least === 0 ? asked : null, telling);
    return this.best(query, least, asked, telling);
  }

  /** The spelling of a word of the index, until the next is loaded. */
  load(word: number): Spelling {
    return this.finder.load(word);
  }

  private expand(unit: Unit, at: number): void {
    if (unit.isLegal) return;
    const { finder } = this;
    const weight = leastWeight(unit);
    const listed = unit.isRun ? -1 : finder.exact(unit.spelling, exactKey(unit.spelling));
    if (listed >= 0) {
      const { nearStart, nearWords } = this.index.arrays;
      const end = nearStart[listed + 1] ?? 0;
      for (let place = nearStart[listed] ?? 0; place < end; place++) {
        const near = nearWords[place] ?? 0;
        this.push(near & WORD_MASK, at, near >>> WORD_BITS, weight);
      }
      return;
    }
    finder.find(unit);
    for (let found = 0; found < finder.length; found++)
      this.push(finder.words[found] ?? 0, at, finder.costs[found] ?? 0, weight);
  }

  private push(word: number, unit: number, units: number, asked: number): void {
    const { expansions } = this;
    const { personWeight, firmWeight } = this.index.arrays;
    const at = expansions.length;
    if (at === MOST_EXPANSIONS) return;
    const cost = units / COST_UNITS;
    const listed = Math.min(personWeight[word] as number, firmWeight[word] as number) / 16;
    expansions.length++;
    expansions.word[at] = word;
    expansions.unit[at] = unit;
    expansions.cost[at] = cost;
    expansions.promise[at] = promiseOf(Math.max(LEAST_EVIDENCE, evidenceOf(listed, asked, cost)));
    expansions.next[at] = (this.expansionOf[word] as number) - 1;
    this.expansionOf[word] = at + 1;
  }

  /**
   * Adds up, for every name, what its words that the query may have say. Rare words first: common ones alone find nothing.
   * With `asked`, names without hope that nothing before has met are left out (best).
   */
  private gather(query: Query, asked: number | null, telling: number): void {
    const { expansions, unitStart } = this;
    const weights = query.units.map(leastWeight);
    const order = query.units.map((_, at) => at).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
    const most = order.map((unit) => {
      let most = 0;
      for (let at = unitStart[unit] ?? 0; at < (unitStart[unit + 1] ?? 0); at++)
        most = Math.max(most, expansions.promise[at] as number);
      return most;
    });
    let isMet = false;
    let left = MOST_POSTINGS;
    let ahead = most.reduce((sum, one) => sum + one, 0);
    for (const [place, unit] of order.entries()) {
      if (isMet && (weights[unit] ?? 0) <= TELLING) break;
      const postings = this.postingsOf(unit);
      left -= postings;
      if (left < 0 && isMet) break;
      isMet ||= postings > 0;
      ahead -= most[place] ?? 0;
      const met = this.touchedCount;
      const first = unitStart[unit] ?? 0;
      const last = unitStart[unit + 1] ?? 0;
      let begin = this.index.nameCount;
      for (let at = first; at < last; at++) {
        const promise = ahead + (expansions.promise[at] as number);
        const end = asked === null ? this.index.nameCount : this.hopeless(promise / PROMISE_UNITS, asked, telling);
        this.ends[at] = end;
        if (end < begin) begin = end;
      }
      // To look at the words of what was met before may take longer than at all names of a rare word.
      const isShort = postings < WORDS_A_NAME * met;
      this.gatherUnit(unit, isShort);
      if (!isShort && begin < this.index.nameCount) this.addToMet(unit, met, begin);
    }
  }

  private postingsOf(unit: number): number {
    const { postingStart } = this.index.arrays;
    const { expansions, unitStart } = this;
    const end = unitStart[unit + 1] ?? 0;
    let count = 0;
    for (let at = unitStart[unit] ?? 0; at < end; at++) {
      const word = expansions.word[at] as number;
      count += (postingStart[word + 1] as number) - (postingStart[word] as number);
    }
    return count;
  }

  /** From which name on, as they stand by weight, one that promises so much at most has no hope. */
  private hopeless(promise: number, asked: number, telling: number): number {
    if (Math.min(promise, MOST_PROMISE) - telling < HOPE - UNANSWERED) return 0;
    const most = (((1 + UNMATCHED) * promise - POSSIBLE) / UNMATCHED - asked) * 16;
    return most < 0 ? 0 : (this.upTo[Math.min(Math.floor(most), this.upTo.length - 1)] as number);
  }

  /** Names up to where those of each word have no hope; beyond only such as were met before, if these are to be looked for here. */
  private gatherUnit(unit: number, withMet: boolean): void {
    const { postingStart, postings } = this.index.arrays;
    const { expansions, unitStart, promised } = this;
    const last = unitStart[unit + 1] ?? 0;
    for (let at = unitStart[unit] ?? 0; at < last; at++) {
      const word = expansions.word[at] as number;
      const promise = expansions.promise[at] as number;
      const end = this.ends[at] as number;
      const stop = postingStart[word + 1] as number;
      for (let posting = postingStart[word] as number; posting < stop; posting++) {
        const name = postings[posting] as number;
        if (name < end || (withMet && promised[name] !== 0)) this.add(name, unit + 1, promise);
        else if (!withMet) break;
      }
    }
  }

  /** The same for names from `begin` on, of those that were met before. */
  private addToMet(unit: number, met: number, begin: number): void {
    const { nameStart, nameWords } = this.index.arrays;
    const { expansions, expansionOf, touched } = this;
    for (let place = 0; place < met; place++) {
      const name = touched[place] as number;
      if (name < begin) continue;
      const end = nameStart[name + 1] as number;
      for (let at = nameStart[name] as number; at < end; at++) {
        let one = (expansionOf[nameWords[at] as number] as number) - 1;
        for (; one >= 0; one = expansions.next[one] as number)
          if (expansions.unit[one] === unit) this.add(name, unit + 1, expansions.promise[one] as number);
      }
    }
  }

  private gatherJoined(unit: Unit): void {
    const { joined } = unit;
    if (joined === null) return;
    const { joined: table } = this.index.arrays;
    const evidence = leastWeight(unit);
    this.addJoined(table, joined.sounds, promiseOf(Math.max(LEAST_EVIDENCE, evidence - JOINED)));
    if (joined.skeleton !== null) this.addJoined(table, joined.skeleton, promiseOf(evidence * OF_SKELETON));
  }

  private addJoined(table: KeyTable, key: number, evidence: number): void {
    const { directory, tags, values } = table;
    const group = groupOf(table, key);
    const end = directory[group + 1] as number;
    for (let at = directory[group] as number; at < end; at++)
      if (tags[at] === (key & 0xffff)) this.add(values[at] as number, JOINED_UNIT, evidence);
  }

  /** Of one unit's words in a name the one that says most counts. */
  private add(name: number, unit: number, evidence: number): void {
    const before = this.promised[name] as number;
    if (before === 0) this.touched[this.touchedCount++] = name;
    let promise = before >>> PROMISE_AT;
    if ((before & UNIT_BITS) === unit) {
      const most = (before >>> MOST_AT) & MOST_BITS;
      if (evidence <= most) return;
      promise -= most;
    }
    this.promised[name] = ((promise + evidence) << PROMISE_AT) | (evidence << MOST_AT) | unit;
  }

  private best(query: Query, least: number, asked: number, telling: number): readonly number[] {
    const { nameWeight } = this.index.arrays;
    const { promised, touched, likely, others } = this;
    // Less than that has no hope, whatever the name weighs.
    const floor =
      least > 0 ? 0 : Math.max(telling + HOPE - UNANSWERED, (UNMATCHED * asked + POSSIBLE) / (1 + UNMATCHED));
    likely.clear(MOST_LIKELY);
    others.clear(least);
    for (let at = 0; at < this.touchedCount; at++) {
      const name = touched[at] as number;
      const promise = ((promised[name] as number) >>> PROMISE_AT) / PROMISE_UNITS;
      promised[name] = 0;
      if (promise < floor) continue;
      const score = (1 + UNMATCHED) * promise - UNMATCHED * ((nameWeight[name] as number) / 16 + asked);
      if (score >= POSSIBLE && this.hasHope(query, name, Math.min(promise, MOST_PROMISE) - telling))
        likely.add(name, score);
      else if (least > 0) others.add(name, score);
    }
    this.touchedCount = 0;
    const missing = least - likely.names.length;
    return missing <= 0 ? likely.names : [...likely.names, ...others.names.slice(0, missing)];
  }

  private hasHope(query: Query, name: number, promise: number): boolean {
    const { nameStart, nameWords } = this.index.arrays;
    const { expansionOf, telling } = this;
    // Most names have a rare word that nothing of the query meets, and that settles it.
    const most = ((promise - HOPE + UNANSWERED) / UNMET) * 16;
    const end = nameStart[name + 1] as number;
    let unmet = 0;
    for (let at = nameStart[name] as number; at < end; at++) {
      const word = nameWords[at] as number;
      if (expansionOf[word] !== 0) continue;
      unmet += telling[word] as number;
      if (unmet > most) return false;
    }
    return unmet <= ((promise - HOPE) / UNMET) * 16 || this.mayAnswer(query, name);
  }

  /** Whether every telling word of the query is met in the name, or one that is not may be a word there that no key found. */
  private mayAnswer(query: Query, name: number): boolean {
    const { nameStart, nameWords, wordMask, wordFlags, wordStart, wordLetters } = this.index.arrays;
    const { expansions, expansionOf } = this;
    const start = nameStart[name] ?? 0;
    const end = nameStart[name + 1] ?? 0;
    let met = 0;
    for (let at = start; at < end; at++) {
      for (
        let one = (expansionOf[nameWords[at] as number] as number) - 1;
        one >= 0;
        one = expansions.next[one] as number
      )
        met |= query.units[expansions.unit[one] as number]?.covers ?? 0;
    }
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

/** Of weights in order, how many are up to each. */
function upToWeights(weights: Uint16Array): Uint32Array {
  const upTo = new Uint32Array((weights.at(-1) ?? 0) + 1);
  for (let at = 0; at < weights.length; at++) upTo[weights[at] as number] = at + 1;
  for (let weight = 1; weight < upTo.length; weight++)
    upTo[weight] = Math.max(upTo[weight] as number, upTo[weight - 1] as number);
  return upTo;
}

function promiseOf(nats: number): number {
  return Math.round(nats * PROMISE_UNITS);
}

function leastWeight({ weight }: Unit): number {
  return Math.min(weight.person, weight.firm);
}

function isAlike(ours: number, theirs: number, abjad: boolean): boolean {
  const counted = abjad ? CONSONANTS : -1;
  return lettersApart(ours & counted, theirs & counted) <= MOST_APART;
}
