import { ABJAD } from '../index/format.ts';
import { eachOf, groupOf } from '../index/key-table.ts';
import type { ListIndex } from '../index/open.ts';
import { exactKey, lettersApart, type SpeltWord } from '../index/word-keys.ts';
import type { WordWeight } from '../names/word-weight.ts';
import { EditCounter } from './edit-count.ts';
import { evidenceOf } from './evidence-of-word.ts';
import type { Query, Unit } from './query.ts';
import { type Spelling, wordCost } from './word-cost.ts';

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
const VARIANT_COST = 1.6;
const MOST_EXPANSIONS = 4096;
/** What is traversed for one query: the rest has only words that half the list has. */
const MOST_POSTINGS = 150_000;
const LEAST_EVIDENCE = 0.5;
/** Words with more letters that the other has not are not worth comparing: two slips make four. */
export const MOST_APART = 4;
const LONG = 6;
/** Where a word this near is found, one that two slips spoilt is not sought. */
const NEAR = 3.5;
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
  private readonly seen: Uint32Array;
  private stamp = 0;
  private readonly promise: Float32Array;
  private readonly bestOfUnit: Float32Array;
  private readonly unitOf: Uint8Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;
  private readonly word: Spelling;

  constructor(index: ListIndex) {
    this.index = index;
    const { wordLetters: letters, soundLetters: sounds } = index.arrays;
    this.word = { letters, sounds, from: 0, to: 0, soundsFrom: 0, soundsTo: 0, abjad: false };
    const words = index.arrays.wordFlags.length;
    this.expansionOf = new Int32Array(words);
    this.seen = new Uint32Array(words);
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
    this.stamp++;
    let nearest = Number.POSITIVE_INFINITY;
    for (const key of unit.keys) nearest = Math.min(nearest, this.lookUp(key, unit, at));
    if (nearest > NEAR) for (const key of unit.endKeys) this.lookUp(key, unit, at);
    for (const variant of unit.variants) this.expandVariant(variant, at);
  }

  /** Adds the words filed under a key that are near enough; gives the least cost of them. */
  private lookUp(key: number, unit: Unit, at: number): number {
    const { words, wordMask } = this.index.arrays;
    const { directory, tags, values } = words;
    const { mask, abjad } = unit.spelling;
    const group = groupOf(words, key);
    const end = directory[group + 1] ?? 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (let place = directory[group] ?? 0; place < end; place++) {
      if (tags[place] !== (key & 0xffff)) continue;
      const word = values[place] ?? 0;
      if (this.seen[word] === this.stamp) continue;
      this.seen[word] = this.stamp;
      if (!abjad && lettersApart(mask, wordMask[word] ?? 0) > MOST_APART) continue;
      const loaded = this.load(word);
      if (!isNear(unit, loaded)) continue;
      const cost = wordCost(unit.spelling, loaded, unit.most);
      if (cost > unit.most) continue;
      this.push(word, at, cost);
      if (cost < nearest) nearest = cost;
    }
    return nearest;
  }

  private expandVariant(variant: SpeltWord, at: number): void {
    eachOf(this.index.arrays.words, exactKey(variant), (word) => {
      if (this.seen[word] === this.stamp || wordCost(variant, this.load(word), 0.1) !== 0) return;
      this.seen[word] = this.stamp;
      this.push(word, at, VARIANT_COST);
    });
  }

  /** The spelling of a word of the index, until the next is loaded. */
  load(word: number): Spelling {
    const { wordStart, soundStart, wordFlags } = this.index.arrays;
    const { word: loaded } = this;
    loaded.from = wordStart[word] ?? 0;
    loaded.to = wordStart[word + 1] ?? 0;
    loaded.soundsFrom = soundStart[word] ?? 0;
    loaded.soundsTo = soundStart[word + 1] ?? 0;
    loaded.abjad = ((wordFlags[word] ?? 0) & ABJAD) !== 0;
    return loaded;
  }

  private push(word: number, unit: number, cost: number): void {
    const { expansions } = this;
    const at = expansions.length;
    if (at === MOST_EXPANSIONS) return;
    expansions.length++;
    expansions.word[at] = word;
    expansions.unit[at] = unit;
    expansions.cost[at] = cost;
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

const letterEdits = new EditCounter();
const soundEdits = new EditCounter();

/** Whether a word is so near a unit, as written or as it sounds, that weighing the difference is worth the time. */
export function isNear({ spelling }: Unit, word: Spelling): boolean {
  if (spelling.abjad || word.abjad) return true;
  const most = spelling.letters.length < LONG ? 2 : 3;
  soundEdits.take(spelling.sounds);
  if (soundEdits.to(word.sounds, word.soundsFrom, word.soundsTo) <= most) return true;
  letterEdits.take(spelling.letters);
  return letterEdits.to(word.letters, word.from, word.to) <= most;
}
