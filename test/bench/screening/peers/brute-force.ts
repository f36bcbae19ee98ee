import { jaroWinkler } from './jaro-winkler.ts';
import { type Peer, plainName } from './peer.ts';

/** The yardstick: each whole name of the list, one after the other. */
export const bruteForce: Peer = {
  name: 'Jaro-Winkler',
  source: 'Jaro 1989, Winkler 1990; every listed name compared whole',
  search(entities) {
    const names = entities.flatMap(({ id, names }) => names.map((name) => ({ id, plain: plainName(name) })));
    return {
      first(query) {
        const plain = plainName(query);
        let best: { id: string; score: number } | null = null;
        for (const { id, plain: listed } of names) {
          const score = jaroWinkler(plain, listed);
          if (score > (best?.score ?? 0)) best = { id, score };
        }
        return best;
      },
    };
  },
};
