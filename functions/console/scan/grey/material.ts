import { oklchToRgb } from './colour-map.ts';

/**
 * Which of two pictures was taken at the higher energy: the one that more comes through. Null where they do not differ enough
 * to tell materials by them. `samples` are of the same places, `air` and `dark` the levels of each.
 */
export function higherEnergy(first: Exposure, second: Exposure): { higher: 'first' | 'second'; ratio: number } | null {
  let [sumFirst, sumSecond, count] = [0, 0, 0];
  for (let index = 0; index < first.samples.length; index++) {
    const one = attenuationOf(first.samples[index] ?? 0, first);
    const other = attenuationOf(second.samples[index] ?? 0, second);
    // Thin places say nothing but noise, opaque ones nothing at all.
    if (one < 0.3 || one > 4 || other < 0.3 || other > 4) continue;
    sumFirst += one;
    sumSecond += other;
    count += 1;
  }
  if (count < 100) return null;
  const ratio = Math.max(sumFirst, sumSecond) / Math.min(sumFirst, sumSecond);
  return ratio < 1.02 ? null : { higher: sumFirst <= sumSecond ? 'first' : 'second', ratio };
}

export interface Exposure {
  samples: Uint16Array;
  air: number;
  dark: number;
}

/** -ln of what comes through. */
export function attenuationOf(value: number, { air, dark }: Pick<Exposure, 'air' | 'dark'>): number {
  return -Math.log(Math.max(1e-4, Math.min(1.2, (value - dark) / Math.max(1, air - dark))));
}

/**
 * Hues by how much more is attenuated at the lower energy than at the higher, as inspection stations colour them: orange for
 * light elements, green between, blue for metals. At mega-electron-volts the order turns: pair production makes heavy
 * elements attenuate the *higher* energy relatively more, so the picture's own middle ratio is taken as the middle hue.
 * 32 ratios across, 32 greys up; bytes of red, green, blue, opacity.
 */
export function materialTable(): Uint8Array {
  const size = MATERIAL_SIZE;
  const table = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const place = column / (size - 1);
      const grey = row / (size - 1);
      const hue = 55 + place * 205;
      // Nothing is coloured where nearly nothing or all is attenuated: the ratio is noise there.
      const chroma = 0.15 * Math.min(1, 8 * (1 - grey), 6 * grey);
      table.set([...oklchToRgb(0.05 + 0.93 * grey, chroma, hue), 255], (row * size + column) * 4);
    }
  }
  return table;
}

export const MATERIAL_SIZE = 32;
