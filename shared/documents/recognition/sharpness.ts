import type { InkMap } from './ink.ts';
import type { GreyImage } from './text-lines.ts';

/** Of the edges of print, from the softest to the sharpest: one that lies just between two pixels is sharp. */
const SHARPEST = 0.95;
const EVERY_ROW = 2;

/**
 * How much of the contrast between print and paper lies between two neighbouring pixels where print begins or ends: 0.8
 * and more on a scan, 0.6 and less where it was out of focus, so that characters run into each other.
 */
export function sharpnessOf(
  { data, width, height }: GreyImage,
  { ink, contrast }: InkMap & { contrast: number },
): number {
  const steps = new Uint32Array(256);
  let edges = 0;
  for (let y = 1; y < height - 1; y += EVERY_ROW) {
    for (let at = y * width; at < (y + 1) * width - 1; at += 1) {
      if (ink[at] === ink[at + 1]) continue;
      const step = Math.abs((data[at] ?? 0) - (data[at + 1] ?? 0));
      steps[step] = (steps[step] ?? 0) + 1;
      edges += 1;
    }
  }
  let below = 0;
  const sharp = steps.findIndex((count) => {
    below += count;
    return below > edges * SHARPEST;
  });
  return Math.max(0, sharp) / contrast;
}
