import { ABJAD, type IndexArrays } from '../index/format.ts';
import { eachOf, groupOf } from '../index/key-table.ts';
import {
  abjadKey,
  endKeys,
  keysOf,
  lettersApart,
  runKeys,
  type SpeltWord,
  shapeKey,
  soundKey,
} from '../index/word-keys.ts';
import type { WordWeight } from '../names/word-weight.ts';
import { EditCounter } from './edit-count.ts';
import { areOtherNames, type Variant, variantsOf } from './variants.ts';
import { type Spelling, wordCost } from './word-cost.ts';

/** A word to find others near it: one of a name, or several written together. */
export interface Sought {
  spelling: SpeltWord;
  /** What may be misspelt of it, in nats. */
  most: number;
  isRun: boolean;
  isGivenName: boolean;
  /** Whether few bear it: then its ends are looked at whatever else the list has. */
  isRare: boolean;
}

/** In nats: names that fewer than one in a thousand bear. */
const RARE = 7;

export function isRare({ person, firm }: WordWeight): boolean {
  return Math.min(person, firm) > RARE;
}

type WordArrays = Pick<
  IndexArrays,
  'words' | 'wordLetters' | 'wordStart' | 'soundLetters' | 'soundStart' | 'wordMask' | 'wordFlags'
>;

/** Costs are kept in 64ths of a nat. */
export const COST_UNITS = 64;
/** What it costs at most that a name is written as it sounds. */
export const SAME_SOUND = 0.9;
const MOST_FOUND = 4096;
/** Words with more letters that the other has not are not worth comparing: two slips make four. */
export const MOST_APART = 4;
const LONG = 6;
/** Where a word this near is found, one that two slips spoilt is not sought. */
const NEAR = 3.5;

/** Finds words of an index that are near another, without looking at all of them. */
export class WordFinder {
  /** What the last call found: words by number, and what it costs to take one for the other. */
  readonly words = new Uint32Array(MOST_FOUND);
  readonly costs = new Uint16Array(MOST_FOUND);
  length = 0;
  private readonly arrays: WordArrays;
  private readonly seen: Uint32Array;
  private stamp = 0;
  private nearest = 0;
  private readonly word: Spelling;

  constructor(arrays: WordArrays) {
    this.arrays = arrays;
    this.seen = new Uint32Array(arrays.wordFlags.length);
    const { wordLetters: letters, soundLetters: sounds } = arrays;
    this.word = { letters, sounds, from: 0, to: 0, soundsFrom: 0, soundsTo: 0, abjad: false };
  }

  /** The spelling of a word of the index, until the next is loaded. */
  load(word: number): Spelling {
    const { wordStart, soundStart, wordFlags } = this.arrays;
    const { word: loaded } = this;
    loaded.from = wordStart[word] ?? 0;
    loaded.to = wordStart[word + 1] ?? 0;
    loaded.soundsFrom = soundStart[word] ?? 0;
    loaded.soundsTo = soundStart[word + 1] ?? 0;
    loaded.abjad = ((wordFlags[word] ?? 0) & ABJAD) !== 0;
    return loaded;
  }

  /** The word of the index that is written so, by number; -1 where there is none. */
  exact({ letters, abjad }: SpeltWord, key: number): number {
    const { words, wordLetters } = this.arrays;
    const { directory, tags, values } = words;
    const group = groupOf(words, key);
    const end = directory[group + 1] ?? 0;
    for (let place = directory[group] ?? 0; place < end; place++) {
      if (tags[place] !== (key & 0xffff)) continue;
      const word = values[place] ?? 0;
      const { from, to, abjad: other } = this.load(word);
      if (other !== abjad || to - from !== letters.length) continue;
      let same = 0;
      while (same < letters.length && letters[same] === wordLetters[from + same]) same++;
      if (same === letters.length) return word;
    }
    return -1;
  }

  /** Puts all words that are near into `words` and `costs`, each once. */
  find(sought: Sought): void {
    const { spelling, isRun, isRare } = sought;
    this.length = 0;
    this.stamp++;
    this.nearest = Number.POSITIVE_INFINITY;
    const look = (key: number) => this.look(key, sought);
    // First, as what has the same strokes is near however many letters differ.
    const shape = isRun ? null : shapeKey(spelling);
    if (shape !== null) this.look(shape, sought, true);
    if (isRun) runKeys(spelling, look);
    else keysOf(spelling, look);
    const short = spelling.abjad ? abjadKey(spelling) : null;
    if (short !== null) look(short);
    if (isRun) return;
    if (isRare || this.nearest > NEAR) for (const key of endKeys(spelling)) look(key);
    for (const variant of variantsOf(spelling.text)) this.addVariant(variant);
  }

  private look(key: number, { spelling, most, isGivenName: isNamed }: Sought, isShape = false): void {
    const { words, wordMask } = this.arrays;
    const { directory, tags, values } = words;
    const { mask, abjad } = spelling;
    const group = groupOf(words, key);
    const end = directory[group + 1] ?? 0;
    for (let place = directory[group] ?? 0; place < end; place++) {
      if (tags[place] !== (key & 0xffff)) continue;
      const word = values[place] ?? 0;
      if (this.seen[word] === this.stamp) continue;
      this.seen[word] = this.stamp;
      if (!abjad && !isShape && lettersApart(mask, wordMask[word] ?? 0) > MOST_APART) continue;
      const loaded = this.load(word);
      if (!isShape && !isNear(spelling, loaded)) continue;
      const cost = wordCost(spelling, loaded, most);
      if (cost > most) continue;
      if (isNamed && cost > SAME_SOUND && areOtherNames(spelling.text, this.textOf(word))) continue;
      this.add(word, cost);
      if (cost < this.nearest) this.nearest = cost;
    }
  }

  /** Whatever the two cost by their letters, to take a name for another form of it costs no more than that. */
  private addVariant({ spelling, cost }: Variant): void {
    eachOf(this.arrays.words, soundKey(spelling), (word) => {
      if (wordCost(spelling, this.load(word), SAME_SOUND) > SAME_SOUND) return;
      if (this.seen[word] !== this.stamp) {
        this.seen[word] = this.stamp;
        this.add(word, cost);
        return;
      }
      const at = this.words.subarray(0, this.length).indexOf(word);
      if (at < 0) this.add(word, cost);
      else this.costs[at] = Math.min(this.costs[at] ?? 0, Math.round(cost * COST_UNITS));
    });
  }

  /** The letters of a word of the index. */
  textOf(word: number): string {
    const { wordLetters, wordStart } = this.arrays;
    let text = '';
    for (let at = wordStart[word] ?? 0; at < (wordStart[word + 1] ?? 0); at++) {
      const letter = wordLetters[at] ?? 0;
      text += String.fromCharCode(letter < 26 ? 97 + letter : 22 + letter);
    }
    return text;
  }

  private add(word: number, cost: number): void {
    if (this.length === MOST_FOUND) return;
    this.words[this.length] = word;
    // What differs is never for nothing.
    this.costs[this.length++] = cost === 0 ? 0 : Math.max(1, Math.round(cost * COST_UNITS));
  }
}

const letterEdits = new EditCounter();
const soundEdits = new EditCounter();

/** Whether a word is so near another, as written or as it sounds, that weighing the difference is worth the time. */
export function isNear(spelling: SpeltWord, word: Spelling): boolean {
  if (spelling.abjad || word.abjad) return true;
  const most = spelling.letters.length < LONG ? 2 : 3;
  soundEdits.take(spelling.sounds);
  if (soundEdits.to(word.sounds, word.soundsFrom, word.soundsTo) <= most) return true;
  letterEdits.take(spelling.letters);
  return letterEdits.to(word.letters, word.from, word.to) <= most;
}

/** Vowels cost next to nothing there, so what costs more is other consonants. */
const MOST_WITHOUT_VOWELS = 5;

/** Longer words bear more slips before they are another word. */
export function mostOf({ letters, abjad }: SpeltWord): number {
  const { length } = letters;
  if (abjad) return length <= 2 ? 4 : MOST_WITHOUT_VOWELS;
  if (length <= 2) return 2.6;
  if (length === 3) return 6.5;
  return length <= 5 ? 6 : length <= 8 ? 7.5 : 9.5;
}
