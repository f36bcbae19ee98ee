import { LEGAL_FORMS } from '../checks/names.ts';
import { joinedRuns } from './align.ts';
import type { WatchlistEntry } from './entry.ts';
import { consonantSkeleton, nameWords } from './name-words.ts';

/** One listed name, split into words. */
export interface ListedName {
  entry: WatchlistEntry;
  name: string;
  quality: WatchlistEntry['names'][number]['quality'];
  words: string[];
}

/** Beyond these many, the rarest words of the query have long decided. */
const MOST_CANDIDATES = 80;
/** Even the commonest given name is somebody's: two that differ are two people. */
const LEAST_WEIGHT = 0.35;
/** Parts of names that one spelling has and another leaves out. */
const PARTICLES = new Set(
  'al el ul an ad ar as ash at az abu abd bin ben ibn bint de da di do dos del della la le los las van von der den'.split(
    ' ',
  ),
);
const SHORTEST_WITH_SLIPS = 4;

/**
 * Finds listed names that share a word with a query, or a word like it, without looking at all of them: every word is filed
 * under itself, under itself with each letter left out (so one slip of the pen on either side still meets) and under its
 * consonants; neighbouring words also written together, for `Abd al Rahman` and `Abdulrahman`.
 */
export class NameIndex {
  readonly names: ListedName[] = [];
  private readonly postings = new Map<string, number[]>();
  private readonly weights = new Map<string, number>();
  private readonly wordsByKey = new Map<string, string[]>();

  constructor(entries: readonly WatchlistEntry[]) {
    for (const entry of entries) {
      for (const { name, quality } of entry.names) this.add({ entry, name, quality, words: nameWords(name) });
    }
    const single = new Set(this.names.flatMap(({ words }) => words));
    for (const word of this.postings.keys()) {
      for (const key of single.has(word) ? keysOf(word) : [word]) push(this.wordsByKey, key, word);
    }
  }

  private add(listed: ListedName): void {
    if (listed.words.length === 0) return;
    const at = this.names.push(listed) - 1;
    for (const word of new Set([...listed.words, ...joinedRuns(listed.words).map(({ text }) => text)]))
      push(this.postings, word, at);
  }

  /** How telling a word is, 0 to 1: 1 where no more than one listed name has it, less for `mohammed`, little for `ltd` and `al`. */
  weight(word: string): number {
    const known = this.weights.get(word);
    if (known !== undefined) return known;
    const weight = this.weigh(word);
    if (this.postings.has(word)) this.weights.set(word, weight);
    return weight;
  }

  private weigh(word: string): number {
    if (LEGAL_FORMS.has(word)) return 0.1;
    if (PARTICLES.has(word) || word.length === 1) return 0.2;
    const count = Math.max(1, this.postings.get(word)?.length ?? 1);
    return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (1 - Math.log(count) / Math.log(this.names.length + 1));
  }

  /** Listed names worth comparing with the query, most promising first. */
  candidates(words: readonly string[]): ListedName[] {
    const promise = new Map<number, number>();
    for (const word of new Set([...words, ...joinedRuns(words).map(({ text }) => text)])) {
      const met = new Map<number, number>();
      for (const listed of this.similarWords(word)) {
        const weight = this.weight(listed);
        for (const at of this.postings.get(listed) ?? []) met.set(at, Math.max(met.get(at) ?? 0, weight));
      }
      for (const [at, weight] of met) promise.set(at, (promise.get(at) ?? 0) + weight);
    }
    return [...promise]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_CANDIDATES)
      .flatMap(([at]) => this.names[at] ?? []);
  }

  private similarWords(word: string): Set<string> {
    return new Set(keysOf(word).flatMap((key) => this.wordsByKey.get(key) ?? []));
  }
}

function keysOf(word: string): string[] {
  if (/\d/.test(word)) return [word];
  const keys = new Set([word]);
  if (word.length >= SHORTEST_WITH_SLIPS) {
    for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  }
  const skeleton = consonantSkeleton(word);
  if (skeleton.length >= 2) keys.add(`#${skeleton}`);
  return [...keys];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
