import type { AttenuationMap } from './attenuation-map.ts';
import type { PixelArea } from './grey-image.ts';
import { marginOf } from './levels.ts';

/** Half of what two container walls attenuate at a few MeV, and far above the ripple of averaged air. */
const WALL_THRESHOLD = 0.05;
/** A column also crosses the air above the container, so its mean is lower. */
const COLUMN_THRESHOLD = 0.03;
/** Thin places inside a container (a gap between two side panels) that don't end it, as a share of the image. */
const BRIDGED_SHARE = 0.01;
/** Smaller shadows are not a container. */
const LEAST_SHARE = 0.2;
/** A 20-foot container is 2.1 times as long as high; what is much less is a part of one. */
const LEAST_ASPECT = 1.6;
/** Attenuation of a deck: five centimetres of steel or more, along a ray that crosses all of it. */
const OPAQUE = 4;
/** Without air beside most rows there is nothing to tell the container from. */
const LEAST_FREE_ROWS = 0.3;

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface Outline extends PixelArea {
  /** Where the container runs out of the picture, so that its end is not seen. */
  cut: Side[];
}

/** The container in the image, or null where none stands clear of the image's sides. */
export function outlineOf(map: AttenuationMap): Outline | null {
  const { width, height } = map.image;
  const freeRows = map.free.flatMap((free, y) => (free ? [y] : []));
  if (freeRows.length < LEAST_FREE_ROWS * height) return null;

  const columns = new Float64Array(width);
  for (const y of freeRows) for (let x = 0; x < width; x++) columns[x] = (columns[x] ?? 0) + map.at(x, y);
  const across = longestRun(width, (x) => (columns[x] ?? 0) / freeRows.length > COLUMN_THRESHOLD);
  if (across === null || across.to - across.from < LEAST_SHARE * width) return null;

  const down = longestRun(height, (y) => {
    if (!map.free[y]) return false;
    return map.mean({ left: across.from, right: across.to, top: y, bottom: y + 1 }) > WALL_THRESHOLD;
  });
  if (down === null || down.to - down.from < LEAST_SHARE * height) return null;
  if (across.to - across.from < LEAST_ASPECT * (down.to - down.from)) return null;
  const margin = marginOf(width);
  const cut: Side[] = [];
  if (!map.clear.left && across.from < margin) cut.push('left');
  if (!map.clear.right && across.to > width - margin) cut.push('right');
  if (down.from === 0) cut.push('top');
  if (down.to === height) cut.push('bottom');
  return { left: across.from, right: across.to, top: down.from, bottom: down.to, cut };
}

/** The air above a container, clear of its upper edge; null where hardly any is left. */
export function airAbove({ top }: PixelArea, width: number, height: number): PixelArea | null {
  const bottom = top - Math.max(2, Math.round(height * 0.015));
  return bottom < Math.max(4, height * 0.02) ? null : { left: 0, right: width, top: 0, bottom };
}

/** The opaque deck below a container; null where none is in the picture. */
export function opaqueBelow({ bottom }: PixelArea, map: AttenuationMap): PixelArea | null {
  const { width, height } = map.image;
  const area = { left: 0, right: width, top: bottom + Math.max(2, Math.round(height * 0.015)), bottom: height };
  return area.bottom - area.top >= 3 && map.mean(area) > OPAQUE ? area : null;
}

function longestRun(length: number, inside: (index: number) => boolean): { from: number; to: number } | null {
  const bridge = Math.max(1, Math.round(length * BRIDGED_SHARE));
  let best: { from: number; to: number } | null = null;
  let from = -1;
  let last = -1;
  for (let index = 0; index < length; index++) {
    if (!inside(index)) continue;
    if (from < 0 || index - last > bridge) from = index;
    last = index;
    if (best === null || last + 1 - from > best.to - best.from) best = { from, to: last + 1 };
  }
  return best;
}
