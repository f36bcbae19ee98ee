import { eachOf } from '../index/key-table.ts';
import { WORD_BITS, WORD_MASK } from '../index/near-words.ts';
import type { ListIndex } from '../index/open.ts';
import { exactKey } from '../index/word-keys.ts';
import type { WordWeight } from '../names/word-weight.ts';
import { evidenceOf } from './evidence-of-word.ts';
import type { Query, Unit } from './query.ts';
import type { Spelling } from './word-cost.ts';
import { COST_UNITS, WordFinder } from './word-finder.ts';

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
/** What is traversed for one query: the rest has only words that half the list has. */
const MOST_POSTINGS = 150_000;
const LEAST_EVIDENCE = 0.5;
/** What a name that goes on where the query ends, or a query beyond the name, takes from its promise. */
const UNMATCHED_OF_NAME = 0.3;

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
  /** What the candidates promise, in their order, until the next call. */
  readonly scores: number[] = [];
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

  /** Up to `most` names, best first, by number. `expansions` and `expansionOf` hold until the next call. */
  candidates(query: Query, most: number): number[] {
    this.clear();
    for (const [at, unit] of query.units.entries()) this.expand(unit, at);
    this.gather(query);
    for (const unit of query.units) this.gatherJoined(unit);
    return this.best(most);
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
    const order = query.units.map((_, at) => at).sort((a, b) => (masses[a] ?? 0) - (masses[b] ?? 0));
    let left = MOST_POSTINGS;
    for (const unit of order) {
      left -= masses[unit] ?? 0;
      if (left < 0 && this.touchedCount > 0) break;
      this.gatherUnit(unit, query.units[unit]?.weight);
    }
  }

  private gatherUnit(unit: number, weight?: WordWeight): void {
    const asked = weight ? Math.min(weight.person, weight.firm) : 0;
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

  private gatherJoined({ joined, weight }: Unit): void {
    if (joined === null) return;
    const { joined: table } = this.index.arrays;
    const evidence = Math.min(weight.person, weight.firm);
    eachOf(table, joined.sounds, (name) => this.add(name, 255, Math.max(LEAST_EVIDENCE, evidence - JOINED)));
    if (joined.skeleton !== null) eachOf(table, joined.skeleton, (name) => this.add(name, 255, evidence * OF_SKELETON));
  }

  private best(most: number): number[] {
    const { nameWeight } = this.index.arrays;
    const names: number[] = [];
    const { scores } = this;
    scores.length = 0;
    let least = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < this.touchedCount; at++) {
      const name = this.touched[at] ?? 0;
      const score =
        (1 + UNMATCHED_OF_NAME) * (this.promise[name] ?? 0) - (UNMATCHED_OF_NAME * (nameWeight[name] ?? 0)) / 16;
      if (names.length === most && score <= least) continue;
      let place = names.length === most ? most - 1 : names.length;
      while (place > 0 && (scores[place - 1] ?? 0) < score) {
        scores[place] = scores[place - 1] ?? 0;
        names[place] = names[place - 1] ?? 0;
        place--;
      }
      scores[place] = score;
      names[place] = name;
      if (names.length === most) least = scores[most - 1] ?? 0;
    }
    return names;
  }
}
