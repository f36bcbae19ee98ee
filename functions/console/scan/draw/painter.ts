import type { TileSamples } from '../tiles/decode-tile.ts';
import { type TileSource, TileStore } from '../tiles/tile-store.ts';
import {
  ancestorOf,
  levelFor,
  nameOfTile,
  type Pyramid,
  placesIn,
  sizeOfTile,
  stepOf,
  type TilePlace,
  type TileRange,
  tilesIn,
} from '../view/pyramid.ts';
import { partInSight, type Size, toPicture, type View } from '../view/view.ts';
import { enlarged } from './enlarge.ts';
import { type Look, type Renderer, SLOT } from './renderer.ts';

/** Tiles that are handed to the graphics in one frame: more would hold it up. */
const PUT_A_FRAME = 12;

/** What a frame took, for who measures it. */
export interface FrameTold {
  level: number;
  /** Of the tiles in sight: how many are there, wait, and can't be shown. */
  here: number;
  waiting: number;
  failed: { missing: number; broken: number; lost: number };
}

/**
 * Keeps what is on the screen up to date with view, look and tiles: at most one frame at a time, and none while nothing
 * changes.
 */
export class Painter {
  readonly #renderer: Renderer;
  readonly #pyramid: Pyramid;
  readonly #first: TileStore;
  readonly #second: TileStore | null;
  readonly #told: (told: FrameTold) => void;
  /** What each slot holds: the tile's name, and that of the tile it was taken from. */
  readonly #slots = new Map<string, string>();
  #screen: Size = { width: 0, height: 0 };
  #field = { across: 0, down: 0 };
  #level = -1;
  #view: View | null = null;
  #look: Look | null = null;
  #frame: number | null = null;
  /** The tiles in sight when it was last drawn. */
  range: TileRange | null = null;
  /** Called when a tile has come, or could not be fetched. */
  onTile: () => void = () => {};

  constructor(
    renderer: Renderer,
    pyramid: Pyramid,
    sources: { first: TileSource; second: TileSource | null },
    told: (told: FrameTold) => void,
  ) {
    this.#renderer = renderer;
    this.#pyramid = pyramid;
    this.#told = told;
    const changed = () => {
      this.onTile();
      this.schedule();
    };
    this.#first = new TileStore(sources.first, pyramid.from, changed);
    this.#second = sources.second && new TileStore(sources.second, pyramid.from, changed);
    this.#first.want([this.lowest]);
    this.#second?.want([this.lowest]);
  }

  /** The one tile of the coarsest level. */
  get lowest(): TilePlace {
    return { level: this.#pyramid.from, column: 0, row: 0 };
  }

  /** The coarsest level's samples, once they are here. */
  overview(layer: 'first' | 'second' = 'first'): TileSamples | null {
    return (layer === 'first' ? this.#first : this.#second)?.at(this.lowest) ?? null;
  }

  /** Why the coarsest level can't be shown; null while it can, or is waited for. */
  failed(layer: 'first' | 'second' = 'first'): 'missing' | 'broken' | 'lost' | null {
    const state = (layer === 'first' ? this.#first : this.#second)?.stateOf(this.lowest);
    return state?.kind === 'failed' ? state.because : null;
  }

  /** The value at a point of the picture on the finest level that is here; null where none is. */
  valueAt(x: number, y: number): number | null {
    const { from, to, size } = this.#pyramid;
    for (let level = to; level >= from; level--) {
      const step = stepOf(this.#pyramid, level);
      const place = { level, column: Math.floor(x / step / size), row: Math.floor(y / step / size) };
      const tile = this.#first.at(place);
      if (tile === null) continue;
      const across = Math.min(tile.width - 1, Math.floor(x / step) - place.column * size);
      const down = Math.min(tile.height - 1, Math.floor(y / step) - place.row * size);
      return tile.samples[down * tile.width + across] ?? null;
    }
    return null;
  }

  /** `screen` in device pixels. */
  resize(screen: Size): void {
    if (screen.width === this.#screen.width && screen.height === this.#screen.height) return;
    this.#screen = screen;
    const { size } = this.#pyramid;
    // A level has at most 1.42 of its pixels on one of the screen; a tile may show at each side.
    // Powers of two: the place of a pixel in the field is then a matter of its lower bits.
    const tiles = (length: number) => 2 ** Math.ceil(Math.log2(Math.ceil((length * Math.SQRT2) / size) + 1));
    this.#field = { across: tiles(screen.width), down: tiles(screen.height) };
    this.#renderer.resize(screen, { ...this.#field, size }, this.#second !== null);
    this.forget();
  }

  show(view: View, look: Look): void {
    this.#view = view;
    this.#look = look;
    this.schedule();
  }

  /** After the graphics were lost: all has to be handed over again. */
  forget(): void {
    this.#slots.clear();
    this.#level = -1;
    this.schedule();
  }

  retry(): void {
    this.#first.retry();
    this.#second?.retry();
  }

  schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.paint();
    });
  }

  close(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#first.close();
    this.#second?.close();
    this.#renderer.close();
  }

  /** Tiles kept in memory, of both energies. */
  get kept(): number {
    return this.#first.kept + (this.#second?.kept ?? 0);
  }

  /** Draws now. */
  paint(): void {
    const [view, look] = [this.#view, this.#look];
    if (view === null || look === null || this.#screen.width === 0) return;
    const level = levelFor(this.#pyramid, view.scale);
    const range = tilesIn(this.#pyramid, level, partInSight(view, this.#pyramid, this.#screen));
    this.range = range;
    const places = placesIn(range);
    const wanted = [this.lowest, ...places];
    this.#first.want(wanted);
    this.#second?.want(wanted);
    if (level !== this.#level) this.#slots.clear();
    this.#level = level;
    this.#fill(places);
    const step = stepOf(this.#pyramid, level);
    const { x, y } = toPicture(view, { x: 0, y: 0 }, this.#screen);
    this.#renderer.draw({
      ...{ pyramid: this.#pyramid, range, left: x / step, top: y / step, step: 1 / (view.scale * step) },
      look,
    });
    this.#told(this.#tell(level, places));
  }

  #fill(places: readonly TilePlace[]): void {
    let put = 0;
    for (const place of places) {
      const slot = `${place.column % this.#field.across} ${place.row % this.#field.down}`;
      const found = this.#nearest(this.#first, place);
      const other = this.#second && this.#nearest(this.#second, place);
      const failed = this.#first.stateOf(place).kind === 'failed';
      const holds = `${nameOfTile(place)} ${found?.above ?? '-'} ${other?.above ?? '-'} ${failed}`;
      if (this.#slots.get(slot) === holds) continue;
      if (put >= PUT_A_FRAME && this.#slots.get(slot)?.startsWith(`${nameOfTile(place)} `)) {
        this.schedule();
        continue;
      }
      put += 1;
      this.#slots.set(slot, holds);
      if (found) this.#renderer.put('first', place, this.#samplesFor(place, found));
      if (other) this.#renderer.put('second', place, this.#samplesFor(place, other));
      const state = found === null ? SLOT.nothing : failed ? SLOT.broken : found.above === 0 ? SLOT.exact : SLOT.coarse;
      this.#renderer.mark(place, state);
    }
  }

  /** The tile itself or the finest that is here of those it lies in. */
  #nearest(store: TileStore, place: TilePlace): { tile: TileSamples; above: number } | null {
    for (let above = 0; place.level - above >= this.#pyramid.from; above++) {
      const tile = store.at(ancestorOf(place, above));
      if (tile) return { tile, above };
    }
    return null;
  }

  #samplesFor(place: TilePlace, { tile, above }: { tile: TileSamples; above: number }): TileSamples {
    if (above === 0) return tile;
    return enlarged(tile, place, above, this.#pyramid.size, sizeOfTile(this.#pyramid, place) ?? tile);
  }

  #tell(level: number, places: readonly TilePlace[]): FrameTold {
    const failed = { missing: 0, broken: 0, lost: 0 };
    let [here, waiting] = [0, 0];
    for (const place of places) {
      const state = this.#first.stateOf(place);
      if (state.kind === 'here') here += 1;
      else if (state.kind === 'waits') waiting += 1;
      else failed[state.because] += 1;
    }
    return { level, here, waiting, failed };
  }
}
