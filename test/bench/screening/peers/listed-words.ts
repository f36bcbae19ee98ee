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

/** Pairs words of the query with words of a name, the likest first, each word once. */
export function bestPairs(table: readonly Float64Array[], name: Uint32Array, least = 0): Taken[] {
  const pairs: Taken[] = [];
  let usedQuery = 0;
  let usedListed = 0;
  const most = Math.min(table.length, name.length, 31);
  while (pairs.length < most) {
    let best: Taken | null = null;
    for (const [query, row] of table.entries()) {
      if (query > 30 || usedQuery & (1 << query)) continue;
      for (let listed = 0; listed < name.length && listed < 31; listed++) {
        if (usedListed & (1 << listed)) continue;
        const likeness = row[name[listed] ?? 0] ?? 0;
        if (likeness > least && likeness > (best?.likeness ?? 0)) best = { query, listed, likeness };
      }
    }
    if (best === null) break;
    pairs.push(best);
    usedQuery |= 1 << best.query;
    usedListed |= 1 << best.listed;
  }
  return pairs;
}

/** The best of all names by a score. */
export function bestOf({ ids, names }: ListedWords, scoreOf: (at: number, name: Uint32Array) => number) {
  let best: { id: string; score: number } | null = null;
  for (const [at, name] of names.entries()) {
    const score = scoreOf(at, name);
    if (score > (best?.score ?? 0)) best = { id: ids[at] ?? '', score };
  }
  return best;
}
