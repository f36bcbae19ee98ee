import { type Peer, plainName } from './peer.ts';

const SIZE = 3;

interface Grams {
  counts: Map<string, number>;
  norm: number;
}

/** Runs of three letters of `-name-` with how often each comes. */
function gramsOf(name: string): Grams {
  const text = `-${plainName(name)}-`;
  const counts = new Map<string, number>();
  for (let at = 0; at + SIZE <= text.length; at++) {
    const gram = text.slice(at, at + SIZE);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, norm: Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0)) };
}

/** As fuzzyset does it: the cosine of the counts of letter runs, found over an index of runs. */
export const fuzzyset: Peer = {
  name: 'fuzzyset-like',
  source: "fuzzyset's README: cosine of n-grams",
  search(entities) {
    const ids: string[] = [];
    const norms: number[] = [];
    const index = new Map<string, { at: number; count: number }[]>();
    for (const { id, names } of entities) {
      for (const name of names) {
        const { counts, norm } = gramsOf(name);
        const at = ids.push(id) - 1;
        norms.push(norm);
        for (const [gram, count] of counts) {
          const places = index.get(gram);
          if (places) places.push({ at, count });
          else index.set(gram, [{ at, count }]);
        }
      }
    }
    return {
      first(query) {
        const { counts, norm } = gramsOf(query);
        const products = new Float64Array(ids.length);
        for (const [gram, count] of counts) {
          for (const { at, count: theirs } of index.get(gram) ?? [])
            products[at] = (products[at] ?? 0) + count * theirs;
        }
        let best: { id: string; score: number } | null = null;
        for (const [at, product] of products.entries()) {
          const score = product === 0 ? 0 : product / (norm * (norms[at] ?? 1));
          if (score > (best?.score ?? 0)) best = { id: ids[at] ?? '', score: Math.min(1, score) };
        }
        return best;
      },
    };
  },
};
