import { describe, expect, it, vi } from 'vitest';
import {
  MOST_KEPT,
  type TileOutcome,
  type TileSource,
  TileStore,
} from '../../../functions/console/scan/tiles/tile-store.ts';
import { nameOfTile, type TilePlace } from '../../../functions/console/scan/view/pyramid.ts';

const TILE = { width: 1, height: 1, samples: new Uint16Array([7]) };
const at = (column: number, row = 0, level = 12): TilePlace => ({ level, column, row });
const strip = (from: number, count: number) => Array.from({ length: count }, (_, index) => at(from + index));
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A source that answers by hand. */
function byHand() {
  const asked: string[] = [];
  const open = new Map<string, (outcome: TileOutcome) => void>();
  const source: TileSource = {
    load(place, fresh, signal) {
      const name = nameOfTile(place);
      asked.push(fresh ? `${name} fresh` : name);
      return new Promise((give) => {
        open.set(name, give);
        signal.addEventListener('abort', () => give({ failed: 'off' }));
      });
    },
  };
  return { source, asked, give: (place: TilePlace, outcome: TileOutcome) => open.get(nameOfTile(place))?.(outcome) };
}
const always = (outcome: TileOutcome): TileSource => ({ load: async () => outcome });

describe('the tiles that are kept', () => {
  it('are a bounded number, however far one moves, and what is in sight is among them', async () => {
    const store = new TileStore(always(TILE), 9, () => {});
    for (let from = 0; from < 600; from += 20) {
      const places = strip(from, 20);
      for (let again = 0; again < 5; again++) {
        store.want([at(0, 0, 9), ...places]);
        await turn();
      }
      expect(places.every((place) => store.at(place) !== null)).toBe(true);
      expect(store.kept).toBeLessThanOrEqual(MOST_KEPT + 20);
    }
    expect(store.at(at(0, 0, 9))).not.toBeNull();
    expect(store.at(at(0))).toBeNull();
  });

  it('are fetched a few at a time, the most urgent first, and not twice', async () => {
    const { source, asked, give } = byHand();
    const store = new TileStore(source, 9, () => {});
    store.want(strip(0, 20));
    store.want(strip(0, 20));
    expect(asked).toEqual(strip(0, 8).map(nameOfTile));
    give(at(3), TILE);
    await turn();
    expect(asked).toHaveLength(9);
  });

  it('that went out of sight are waited for no longer', async () => {
    const { source, asked } = byHand();
    const store = new TileStore(source, 9, () => {});
    store.want(strip(0, 8));
    store.want(strip(100, 8));
    await turn();
    expect(asked.slice(8)).toEqual(strip(100, 8).map(nameOfTile));
  });

  it('whose link has ended are asked for with a fresh one', async () => {
    const { source, asked, give } = byHand();
    const store = new TileStore(source, 9, () => {});
    store.want([at(0)]);
    give(at(0), { failed: 'expired' });
    await turn();
    expect(asked).toEqual(['12/0_0.png', '12/0_0.png fresh']);
    give(at(0), TILE);
    await turn();
    expect(store.at(at(0))).toEqual(TILE);
  });

  it('whose link is refused though it was made just now are not there', async () => {
    const { source, asked, give } = byHand();
    const store = new TileStore(source, 9, () => {});
    store.want([at(0)]);
    give(at(0), { failed: 'expired' });
    await turn();
    give(at(0), { failed: 'expired' });
    await turn();
    expect(asked).toHaveLength(2);
    expect(store.stateOf(at(0))).toEqual({ kind: 'failed', because: 'missing' });
  });

  it('that are missing or broken are told so, not asked for again until somebody tries again', async () => {
    for (const failed of ['missing', 'broken'] as const) {
      const load = vi.fn(async (): Promise<TileOutcome> => ({ failed }));
      const store = new TileStore({ load }, 9, () => {});
      store.want([at(0)]);
      await turn();
      store.want([at(0)]);
      await turn();
      expect(load).toHaveBeenCalledTimes(1);
      expect(store.stateOf(at(0))).toEqual({ kind: 'failed', because: failed });
      store.retry();
      await turn();
      expect(load).toHaveBeenCalledTimes(2);
    }
  });

  it('are gone when the picture is closed, whatever still comes', async () => {
    const { source, give } = byHand();
    const changed = vi.fn();
    const store = new TileStore(source, 9, changed);
    store.want([at(0)]);
    store.close();
    give(at(0), TILE);
    await turn();
    expect(changed).not.toHaveBeenCalled();
    expect(store.kept).toBe(0);
  });
});
