import { LEGAL } from '../index/format.ts';
import type { ListIndex } from '../index/open.ts';

const MOST_WORDS = 31;

/** The words of one listed name, by place, with what is asked of them again and again; until the next is loaded. */
export class ListedName {
  count = 0;
  /** By number in the index. */
  readonly words = new Uint32Array(MOST_WORDS);
  /** In nats. */
  readonly weights = new Float64Array(MOST_WORDS);
  /** How many letters. */
  readonly lengths = new Uint8Array(MOST_WORDS);
  readonly firsts = new Uint8Array(MOST_WORDS);
  readonly lasts = new Uint8Array(MOST_WORDS);
  readonly flags = new Uint8Array(MOST_WORDS);
  /** Which sounds each word has (index/word-keys.ts). */
  readonly masks = new Int32Array(MOST_WORDS);
  /** How many letters stand before each word, and in all. */
  readonly before = new Uint16Array(MOST_WORDS + 1);
  private readonly index: ListIndex;

  constructor(index: ListIndex) {
    this.index = index;
  }

  load(name: number, ofPerson: boolean): void {
    const { nameStart, nameWords, personWeight, firmWeight, wordFlags, wordMask, wordStart, wordLetters } =
      this.index.arrays;
    const weights = ofPerson ? personWeight : firmWeight;
    const start = nameStart[name] as number;
    this.count = Math.min(MOST_WORDS, (nameStart[name + 1] as number) - start);
    for (let at = 0; at < this.count; at++) {
      const word = nameWords[start + at] as number;
      const from = wordStart[word] as number;
      const to = wordStart[word + 1] as number;
      this.words[at] = word;
      this.weights[at] = (weights[word] as number) / 16;
      this.lengths[at] = to - from;
      this.firsts[at] = wordLetters[from] as number;
      this.lasts[at] = wordLetters[to - 1] as number;
      this.flags[at] = wordFlags[word] as number;
      this.masks[at] = wordMask[word] as number;
      this.before[at + 1] = (this.before[at] as number) + to - from;
    }
  }

  isLegal(at: number): boolean {
    return ((this.flags[at] as number) & LEGAL) !== 0;
  }
}
