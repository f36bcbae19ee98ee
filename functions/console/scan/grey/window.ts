import { valueAtShare } from './histogram.ts';

/** What of a scan's range is spread over the greys: `low` and what is below it is black, `high` and above white. */
export interface Window {
  low: number;
  high: number;
}

export type Preset = 'auto' | 'light' | 'dense' | 'full';

/** What presets go by: the range of the scanner, and how often each value occurs. */
export interface Range {
  dark: number;
  air: number;
  /** Largest value that a sample can have: 65535, as samples of fewer bits are spread over sixteen. */
  most: number;
  histogram: Uint32Array;
}

const MOST = 65_535;
const LEAST_WIDTH = 16;
/** Ranks that the automatic window spans of what is neither open beam nor a deck that stops it: a few dead pixels do not count. */
const RANKS = { low: 0.01, high: 0.995 };
/** Transmission of a deck at most, and of air at least. */
const NOT_CARGO = { below: 0.0005, above: 0.97 };
/** Transmission that what is light lets through (textiles, paper, plastics up to a metre or two), and what is dense does. */
const LIGHT_FROM = 0.35;
const DENSE_TO = 0.12;

/**
 * `auto` spans the values that occur in cargo and container; `light` what lets most of the beam through, as organic goods do; `dense` what lets
 * hardly any through, as metal and full loads do; `full` all that sixteen bits can hold.
 */
export function presetWindow(preset: Preset, { dark, air, most, histogram }: Range): Window {
  const at = (transmission: number) => dark + transmission * (air - dark);
  switch (preset) {
    case 'auto':
      return autoWindow(at(NOT_CARGO.below), at(NOT_CARGO.above), histogram);
    case 'light':
      return bound({ low: at(LIGHT_FROM), high: at(1.02) });
    case 'dense':
      return bound({ low: at(0), high: at(DENSE_TO) });
    case 'full':
      return { low: 0, high: most };
  }
}

/** Where hardly anything is left between open beam and deck, all values count. */
function autoWindow(from: number, to: number, histogram: Uint32Array): Window {
  const between = histogram.map((count, value) => (value > from && value < to ? count : 0));
  const seen = between.reduce((sum, count) => sum + count, 0);
  const counted = seen > 0.02 * histogram.reduce((sum, count) => sum + count, 0) ? between : histogram;
  return bound({ low: valueAtShare(counted, RANKS.low), high: valueAtShare(counted, RANKS.high) });
}

/** Its middle, as officers call it the level, and its width. */
export function levelOf({ low, high }: Window): { level: number; width: number } {
  return { level: (low + high) / 2, width: high - low };
}

/** Moves the level and widens the window, in values; both stay in the range. */
export function changeWindow(window: Window, by: { level: number; width: number }): Window {
  const { level, width } = levelOf(window);
  const wide = Math.max(LEAST_WIDTH, Math.min(MOST, width + by.width));
  const middle = Math.max(0, Math.min(MOST, level + by.level));
  return bound({ low: middle - wide / 2, high: middle + wide / 2 });
}

/** By a drag: to the side widens, up brightens, by shares of the present width, so that a narrow window moves finely. */
export function dragWindow(window: Window, acrossPx: number, downPx: number): Window {
  const { width } = levelOf(window);
  return changeWindow(window, { width: (acrossPx / 300) * width, level: (downPx / 300) * width });
}

/** Grey, 0 to 1, of a value. */
export function greyOf(value: number, { low, high }: Window): number {
  return Math.max(0, Math.min(1, (value - low) / Math.max(1, high - low)));
}

/** How much `logarithmic` greys lift the dark: a hundredth of the window's width becomes two fifths of the greys. */
export const LIFT = 400;

/** The same grey on a scale by attenuation, on which equal thicknesses are about equal steps. */
export function liftedGrey(grey: number): number {
  return Math.log1p(LIFT * grey) / Math.log1p(LIFT);
}

function bound({ low, high }: Window): Window {
  const wide = Math.max(LEAST_WIDTH, Math.min(MOST, high - low));
  const middle = Math.max(0, Math.min(MOST, (low + high) / 2));
  return { low: Math.round(middle - wide / 2), high: Math.round(middle + wide / 2) };
}
