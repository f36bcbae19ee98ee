import type { TileSamples } from '../tiles/decode-tile.ts';
import { greyOf, liftedGrey, type Window } from './window.ts';

/** Fields of the picture whose greys are each spread for themselves, and steps of grey that are told apart. */
export const FIELDS = { across: 16, down: 8 } as const;
export const STEPS = 64;
/** No step of grey gets more than so many times its even share: noise in plain places is not blown up. */
const CLIP = 3;

/**
 * For each field the greys after spreading, by grey before: adaptive equalisation with a limit to the contrast (Zuiderveld,
 * Graphics Gems IV, 1994), reckoned on the coarsest level once for a window and looked up while drawing. `STEPS` bytes for each field, row
 * by row.
 */
export function localContrast(
  { width, height, samples }: TileSamples,
  window: Window,
  logarithmic: boolean,
): Uint8Array<ArrayBuffer> {
  const { across, down } = FIELDS;
  const table = new Uint8Array(across * down * STEPS);
  // By value, as there are more samples than values and each window needs them anew.
  const steps = Uint8Array.from({ length: 65_536 }, (_, value) => {
    const grey = greyOf(value, window);
    return Math.min(STEPS - 1, Math.floor((logarithmic ? liftedGrey(grey) : grey) * STEPS));
  });
  for (let field = 0; field < across * down; field++) {
    const column = field % across;
    const row = Math.floor(field / across);
    const [left, right] = span(column, across, width);
    const [top, bottom] = span(row, down, height);
    const counts = new Float64Array(STEPS);
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const step = steps[samples[y * width + x] ?? 0] ?? 0;
        counts[step] = (counts[step] ?? 0) + 1;
      }
    }
    table.set(spread(counts, (right - left) * (bottom - top)), field * STEPS);
  }
  return table;
}

function span(index: number, of: number, length: number): [number, number] {
  const from = Math.floor((index / of) * length);
  return [from, Math.max(from + 1, Math.floor(((index + 1) / of) * length))];
}

function spread(counts: Float64Array, total: number): Uint8Array {
  const most = (CLIP * total) / STEPS;
  let over = 0;
  const clipped = counts.map((count) => {
    over += Math.max(0, count - most);
    return Math.min(count, most);
  });
  let sum = 0;
  return Uint8Array.from(clipped, (count) => {
    sum += count + over / STEPS;
    return Math.round((255 * sum) / total);
  });
}
