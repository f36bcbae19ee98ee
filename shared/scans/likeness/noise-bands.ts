import { mixLevels } from './mix-levels.ts';
import type { PulseNoise } from './pulse-noise.ts';

/** Values of the trace that one group averages. */
const GROUP = 4;
/** Groups of one window, a power of two, and from one window to the next. */
const WINDOW = 64;
const NEXT = 24;
const MOST_WINDOWS = 6;
/** Ways in which a window's levels are mixed. */
const TURNS = 2;
/** Mixed levels named in a band, and among how many of the loudest they are chosen. 64 over 3 with signs are 333,000 bands. */
const NAMED = 3;
const LOUDEST = 8;
/** Bands of one picture at most: filed, and looked up beyond these. Each costs a write, or a read. */
const MOST_FILED = 72;
const MOST_SOUGHT = 88;

export interface NoiseBands {
  /** What the picture is filed under. */
  filed: string[];
  /** What a copy may be filed under where its noise is a little other: looked up, not filed. */
  sought: string[];
}

interface Band {
  name: string;
  /** How much quieter its levels are than the loudest of its window: a copy has the louder ones more likely. */
  behind: number;
}

/**
 * Bands of the noise, by which one exposure is found among a million: places and signs of the loudest levels of windows that
 * are counted from an edge of the container, so that cutting the picture's margin moves none, mixed in several ways. JPEG
 * of quality 80 leaves a correlation of 0.6, in which no one band is sure to stay, but of many one does. `edges` are where
 * the container begins and ends, in pixels with fractions; null where that end is cut off.
 */
export function noiseBandsOf(noise: PulseNoise, edges: { left: number | null; right: number | null }): NoiseBands {
  const bands: Band[] = [];
  for (const side of ['left', 'right'] as const) {
    const edge = edges[side];
    if (edge === null) continue;
    for (let window = 0; window < MOST_WINDOWS; window++) {
      const levels = levelsOf(noise, edge, side, window * NEXT);
      if (levels === null) break;
      for (let turn = 0; turn < TURNS; turn++) {
        bands.push(...bandsOf(mixLevels(levels, turn), `n${side === 'left' ? 'l' : 'r'}${window}${'ab'[turn] ?? ''}`));
      }
    }
  }
  const names = bands.sort((a, b) => a.behind - b.behind).map(({ name }) => name);
  return { filed: names.slice(0, MOST_FILED), sought: names.slice(MOST_FILED, MOST_FILED + MOST_SOUGHT) };
}

function levelsOf(noise: PulseNoise, edge: number, side: 'left' | 'right', first: number): number[] | null {
  const groupPx = noise.pitch * GROUP;
  const levels: number[] = [];
  for (let group = first; group < first + WINDOW; group++) {
    const from = side === 'left' ? edge + group * groupPx : edge - (group + 1) * groupPx;
    const level = levelOf(noise, from, from + groupPx);
    if (level === null) return null;
    levels.push(level);
  }
  return levels;
}

/** A band of each choice among the loudest. */
function bandsOf(levels: readonly number[], prefix: string): Band[] {
  const spread = Math.hypot(...levels) / Math.sqrt(levels.length);
  if (spread === 0) return [];
  const loudest = levels
    .map((level, index) => ({ index, sign: level < 0 ? '-' : '+', loud: Math.abs(level) / spread }))
    .sort((a, b) => b.loud - a.loud)
    .slice(0, LOUDEST);
  const most = loudest.slice(0, NAMED).reduce((sum, { loud }) => sum + loud, 0);
  return CHOICES.map((choice) => {
    const chosen = choice.flatMap((place) => loudest[place] ?? []);
    const name = chosen.toSorted((a, b) => a.index - b.index).map(({ index, sign }) => `${sign}${index}`);
    return { name: prefix + name.join(''), behind: most - chosen.reduce((sum, { loud }) => sum + loud, 0) };
  });
}

/** Each way to choose so many of the loudest, by their ranks. */
const CHOICES = choicesOf(NAMED, 0);

function choicesOf(count: number, from: number): number[][] {
  if (count === 0) return [[]];
  const ranks = Array.from({ length: LOUDEST - from }, (_, index) => from + index);
  return ranks.flatMap((rank) => choicesOf(count - 1, rank + 1).map((rest) => [rank, ...rest]));
}

/** Mean of the trace from one pixel to another, parts of values counted as such; null beyond its ends. */
function levelOf({ pitch, trace }: PulseNoise, fromPx: number, toPx: number): number | null {
  const [from, to] = [fromPx / pitch, toPx / pitch];
  if (from < 0 || to > trace.length) return null;
  let sum = 0;
  for (let index = Math.floor(from); index < Math.ceil(to); index++) {
    sum += (trace[index] ?? 0) * (Math.min(index + 1, to) - Math.max(index, from));
  }
  return sum / (to - from);
}
