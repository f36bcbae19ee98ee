import { nameOfTile, type TilePlace } from '../view/pyramid.ts';
import type { TileSamples } from './decode-tile.ts';

/** How fetching one tile ended. */
export type TileOutcome = TileSamples | { failed: 'expired' | 'missing' | 'broken' | 'lost' | 'off' };
export interface TileSource {
  /** Fetches a tile; the signal calls it off. Never throws. */
  load(place: TilePlace, fresh: boolean, signal: AbortSignal): Promise<TileOutcome>;
}

export type TileState =
  | { kind: 'here'; tile: TileSamples }
  | { kind: 'waits' }
  | { kind: 'failed'; because: 'missing' | 'broken' | 'lost' };

/** Tiles of half a megabyte that are kept: those of two large screens. */
export const MOST_KEPT = 96;
const AT_ONCE = 8;
const TRIES = 3;

interface Entry {
  place: TilePlace;
  state: TileState;
  control: AbortController | null;
  tries: number;
}

/**
 * Holds the tiles of one picture, a bounded number: what is in sight is fetched, the middle first, what has gone out of
 * sight is no longer waited for, and what was seen longest ago is dropped. The one tile of the coarsest level is kept.
 */
export class TileStore {
  readonly #source: TileSource;
  readonly #changed: (place: TilePlace) => void;
  readonly #entries = new Map<string, Entry>();
  readonly #lowest: number;
  #wanted: TilePlace[] = [];
  #underway = 0;
  #closed = false;

  constructor(source: TileSource, lowest: number, changed: (place: TilePlace) => void) {
    this.#source = source;
    this.#lowest = lowest;
    this.#changed = changed;
  }

  /** Says what is in sight, the most urgent first. */
  want(places: readonly TilePlace[]): void {
    this.#wanted = [...places];
    const names = new Set(places.map(nameOfTile));
    for (const [name, { control, place }] of this.#entries) {
      if (control && !names.has(name) && place.level !== this.#lowest) control.abort();
    }
    this.#fetchNext();
    this.#drop(names);
  }

  /** A tile that is here, used just now. */
  at(place: TilePlace): TileSamples | null {
    const name = nameOfTile(place);
    const entry = this.#entries.get(name);
    if (entry?.state.kind !== 'here') return null;
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    return entry.state.tile;
  }

  stateOf(place: TilePlace): TileState {
    return this.#entries.get(nameOfTile(place))?.state ?? { kind: 'waits' };
  }

  get kept(): number {
    return [...this.#entries.values()].filter(({ state }) => state.kind === 'here').length;
  }

  /** Tries again what failed. */
  retry(): void {
    for (const [name, { state }] of this.#entries) if (state.kind === 'failed') this.#entries.delete(name);
    this.#fetchNext();
  }

  close(): void {
    this.#closed = true;
    for (const { control } of this.#entries.values()) control?.abort();
    this.#entries.clear();
  }

  #fetchNext(): void {
    if (this.#closed) return;
    for (const place of this.#wanted) {
      if (this.#underway >= AT_ONCE) return;
      const entry = this.#entries.get(nameOfTile(place));
      if (entry === undefined) void this.#fetch(place);
    }
  }

  async #fetch(place: TilePlace): Promise<void> {
    const name = nameOfTile(place);
    const control = new AbortController();
    const entry: Entry = { place, state: { kind: 'waits' }, control, tries: 0 };
    this.#entries.set(name, entry);
    this.#underway += 1;
    let outcome = await this.#source.load(place, false, control.signal);
    while (
      'failed' in outcome &&
      (outcome.failed === 'expired' || outcome.failed === 'lost') &&
      ++entry.tries < TRIES
    ) {
      if (control.signal.aborted) break;
      if (outcome.failed === 'lost') await new Promise((resolve) => setTimeout(resolve, 200 * 3 ** entry.tries));
      const fresh = outcome.failed === 'expired';
      outcome = await this.#source.load(place, fresh, control.signal);
      // S3 refuses what is not there to whoever may not list the bucket: a link made just now has not ended.
      if (fresh && 'failed' in outcome && outcome.failed === 'expired') outcome = { failed: 'missing' };
    }
    this.#underway -= 1;
    if (this.#closed || this.#entries.get(name) !== entry) return;
    entry.control = null;
    if (!('failed' in outcome)) entry.state = { kind: 'here', tile: outcome };
    else if (outcome.failed === 'off' || control.signal.aborted) this.#entries.delete(name);
    else {
      entry.state = { kind: 'failed', because: outcome.failed === 'expired' ? 'lost' : outcome.failed };
    }
    this.#fetchNext();
    if (this.#entries.has(name)) this.#changed(place);
  }

  #drop(wanted: ReadonlySet<string>): void {
    let kept = this.#entries.size;
    for (const [name, { control, place }] of this.#entries) {
      if (kept <= MOST_KEPT) return;
      if (control || wanted.has(name) || place.level === this.#lowest) continue;
      this.#entries.delete(name);
      kept -= 1;
    }
  }
}
