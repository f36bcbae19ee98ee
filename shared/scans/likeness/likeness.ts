import * as z from 'zod';
import type { AttenuationMap } from '../attenuation-map.ts';
import { airAbove, type Outline } from '../outline.ts';
import type { PicturePass } from '../picture-pass.ts';
import { attenuationHashOf, onesIn } from './attenuation-hash.ts';
import { edgesOf } from './edges.ts';
import { noiseBandsOf } from './noise-bands.ts';
import { packNoise, pulseNoiseOf } from './pulse-noise.ts';

/** By what a picture is found and recognised again. */
export const likenessSchema = z.object({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('difference hash of the attenuation: what the picture shows'),
  noise: z
    .string()
    .nullable()
    .describe("packed trace of the exposure's noise; null where the picture has no air above"),
  bands: z.array(z.string()).describe('what the picture is filed under in the index'),
  probes: z.array(z.string()).describe('what else it is looked up by'),
});
export type Likeness = z.infer<typeof likenessSchema>;

/** Hex digits of one band of the hash: a row of its grid, 32 bits. */
const BAND_DIGITS = 8;
/** A band with fewer bits set says that there is nothing, as of all empties. */
const LEAST_ONES = 5;

export function likenessOf(pass: PicturePass, map: AttenuationMap, outline: Outline | null): Likeness {
  const { overview, scale, gathered } = pass;
  const whole = { left: 0, top: 0, right: overview.width, bottom: overview.height };
  const hash = attenuationHashOf(map, outline ?? whole);
  const above = outline && airAbove(outline, overview.width, overview.height);
  const noise = pulseNoiseOf(gathered.strips, (above?.bottom ?? 0) * scale);
  const bands =
    outline && noise ? noiseBandsOf(noise, edgesOf(gathered.strips, outline, scale)) : { filed: [], sought: [] };
  return { hash, noise: noise && packNoise(noise), bands: [...hashBands(hash), ...bands.filed], probes: bands.sought };
}

function hashBands(hash: string): string[] {
  const bands = [];
  for (let row = 0; row * BAND_DIGITS < hash.length; row++) {
    const band = hash.slice(row * BAND_DIGITS, (row + 1) * BAND_DIGITS);
    if (onesIn(band) >= LEAST_ONES) bands.push(`h${row}${band}`);
  }
  return bands;
}
