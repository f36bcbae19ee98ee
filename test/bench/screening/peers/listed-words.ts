import { type NamedEntity, plainName } from './peer.ts';

/** Names as numbers of their words: a word that many names bear is compared with a word of the query once. */
export interface ListedWords {
  words: string[];
  /** Per name. */
  ids: string[];
  names: Uint32Array[];
  plain: string[];
}

export function listedWords(
  entities: readonly NamedEntity[],
  keep: (word: string) => boolean = () => true,
): ListedWords {
  const numbers = new Map<string, number>();
  const list: ListedWords = { words: [], ids: [], names: [], plain: [] };
  for (const { id, names } of entities) {
    for (const name of names) {
      const words = wordsOf(name, keep);
      if (words.length === 0) continue;
      const numbered = words.map((word) => {
        const known = numbers.get(word);
        if (known !== undefined) return known;
        numbers.set(word, list.words.length);
        return list.words.push(word) - 1;
      });
      list.ids.push(id);
      list.names.push(Uint32Array.from(numbered));
      list.plain.push(words.join(' '));
    }
  }
  return list;
}

export function wordsOf(name: string, keep: (word: string) => boolean = () => true): string[] {
  const words = plainName(name).split(' ').filter(Boolean);
  const kept = words.filter(keep);
  return kept.length > 0 ? kept : words;
}

/** The likeness of each word of the query to each listed word. */
export function likenesses(
  query: readonly string[],
  listed: readonly string[],
  of: (a: string, b: string) => number,
): Float64Array[] {
  return query.map((word) => Float64Array.from(listed, (other) => of(word, other)));
}

export interface Taken {
  query: number;
  listed: number;
  likeness: number;
}

/** What each listed word can reach at most: a name of words that reach little needs no pairing. */
export function reach(table: readonly Float64Array[], words: number): Float64Array {
  const most = new Float64Array(words);
  for (const row of table) {
    for (let word = 0; word < words; word++) {
      const likeness = row[word] ?? 0;
      if (likeness > (most[word] ?? 0)) most[word] = likeness;
    }
  }
  return most;
}

/** Pairs words of the query with words of a name, the likest first, each word once; at most 31 of each. */
export function bestPairs(table: readonly Float64Array[], name: Uint32Array): Taken[] {
  const pairs: Taken[] = [];
  let usedQuery = 0;
  let usedListed = 0;
  const [ours, theirs] = [Math.min(table.length, 31), Math.min(name.length, 31)];
  for (let left = Math.min(ours, theirs); left > 0; left--) {
    let [query, listed, likeness] = [-1, -1, 0];
    for (let i = 0; i < ours; i++) {
      if (usedQuery & (1 << i)) continue;
      for (let j = 0; j < theirs; j++) {
        const here = usedListed & (1 << j) ? 0 : (table[i]?.[name[j] ?? 0] ?? 0);
        if (here > likeness) [query, listed, likeness] = [i, j, here];
      }
    }
    if (likeness === 0) break;
    pairs.push({ query, listed, likeness });
    usedQuery |= 1 << query;
    usedListed |= 1 << listed;
  }
  return pairs;
}

/** The best of all names by a score that no name has more of than the word of it that reaches most. */
export function bestOf(
  { ids, names }: ListedWords,
  most: Float64Array | null,
  scoreOf: (at: number, name: Uint32Array) => number,
) {
  let [best, bestScore] = [-1, 0];
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    if (name === undefined || (most !== null && reachOf(name, most) <= bestScore)) continue;
    const score = scoreOf(at, name);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best < 0 ? null : { id: ids[best] ?? '', score: bestScore };
}

function reachOf(name: Uint32Array, most: Float64Array): number {
  let reached = 0;
  for (let at = 0; at < name.length; at++) reached = Math.max(reached, most[name[at] ?? 0] ?? 0);
  return reached;
}
