import type { PulseNoise } from './pulse-noise.ts';

/** Values of the trace that one group averages. */
const GROUP = 4;
/** Groups of one window, and from one window to the next. */
const WINDOW = 48;
const NEXT = 24;
const MOST_WINDOWS = 6;
/** Groups named in a band: the loudest of the window. 48 over 4 with signs are three million bands a window. */
const LOUDEST = 4;

export interface NoiseBands {
  /** What the picture is filed under. */
  filed: string[];
  /** What a copy may be filed under where its noise is a little other: looked up, not filed. */
  sought: string[];
}

/**
 * Bands of the noise, by which one exposure is found among a million: the places and signs of the loudest groups within
 * windows that are counted from an edge of the container, so that cutting the picture's margin moves none. `edges` are
 * where the container begins and ends, in pixels with fractions; null where that end is cut off.
 */
export function noiseBandsOf(noise: PulseNoise, edges: { left: number | null; right: number | null }): NoiseBands {
  const filed: string[] = [];
  const sought: string[] = [];
  const groupPx = noise.pitch * GROUP;
  for (const side of ['left', 'right'] as const) {
    const edge = edges[side];
    if (edge === null) continue;
    for (let window = 0; window < MOST_WINDOWS; window++) {
      const levels = Array.from({ length: WINDOW }, (_, index) => {
        const group = window * NEXT + index;
        const from = side === 'left' ? edge + group * groupPx : edge - (group + 1) * groupPx;
        return levelOf(noise, from, from + groupPx);
      });
      if (levels.some((level) => level === null)) break;
      const ranked = levels
        .map((level, index) => ({ index, level: level ?? 0 }))
        .sort((a, b) => Math.abs(b.level) - Math.abs(a.level));
      const name = (places: number[]) =>
        `n${side === 'left' ? 'l' : 'r'}${window}${bandOf(places.map((place) => ranked[place] ?? { index: 0, level: 0 }))}`;
      const loudest = Array.from({ length: LOUDEST }, (_, index) => index);
      filed.push(name(loudest));
      sought.push(name([...loudest.slice(0, -1), LOUDEST]), name([...loudest.slice(0, -2), LOUDEST - 1, LOUDEST]));
    }
  }
  return { filed, sought };
}

function bandOf(places: { index: number; level: number }[]): string {
  return places
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, level }) => `${level < 0 ? '-' : '+'}${index}`)
    .join('');
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
