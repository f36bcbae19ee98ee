import type { Window } from '../grey/window.ts';
import type { Pyramid, TilePlace, TileRange } from '../view/pyramid.ts';
import type { Size } from '../view/view.ts';

/** How a picture's values become colours. */
export interface Look {
  window: Window;
  /** Greys by attenuation: see `liftedGrey`. */
  logarithmic: boolean;
  invert: boolean;
  /** 256 colours by grey, four bytes each. */
  colours: Uint8Array;
  /** How much of what a pixel differs from around it is added to it; 0 for none. */
  sharpen: number;
  /** See `localContrast`; null for none. */
  contrast: Uint8Array<ArrayBuffer> | null;
  material: MaterialLook | null;
}

/** Hues by the ratio of what the two energies leave: see `materialTable`. */
export interface MaterialLook {
  table: Uint8Array;
  first: { air: number; dark: number };
  second: { air: number; dark: number };
  /** Ratios of the first's attenuation to the second's that get the first hue and the last. */
  from: number;
  to: number;
}

/** What the slot of a tile holds: nothing, a coarser level enlarged, the tile itself, or a coarser one as it is broken. */
export const SLOT = { nothing: 0, coarse: 1, exact: 2, broken: 3 } as const;
export type SlotState = (typeof SLOT)[keyof typeof SLOT];

/** One picture of the screen. Lengths are device pixels, places are pixels of the level. */
export interface Frame {
  pyramid: Pyramid;
  range: TileRange;
  /** The level's point under the screen's upper left corner, and its pixels along one pixel of the screen. */
  left: number;
  top: number;
  step: number;
  look: Look;
}

/**
 * Draws tiles of sixteen bits. It keeps a field of slots, one level at a time: a tile's slot is its place modulo the field's size, so that moving on
 * replaces only what came into sight.
 */
export interface Renderer {
  /** Sets the size of the canvas, and of the field in tiles, which are powers of two. What the slots held is gone. */
  resize(screen: Size, tiles: { across: number; down: number; size: number }, second: boolean): void;
  put(layer: 'first' | 'second', place: TilePlace, tile: { width: number; height: number; samples: Uint16Array }): void;
  mark(place: TilePlace, state: SlotState): void;
  draw(frame: Frame): void;
  close(): void;
}
