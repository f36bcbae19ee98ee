import * as z from 'zod';
import { boxSchema } from '../documents/reading.ts';
import { phraseSchema } from '../language/phrase-schema.ts';
import { likenessSchema } from './likeness/likeness.ts';

/** A place in the picture that a measure speaks of, for the viewer to mark. */
export const regionSchema = z.object({
  kind: z.enum(['load', 'machinery', 'end-wall', 'dense', 'floor', 'roof', 'dunnage']),
  box: boxSchema,
  words: z.string().describe('what shows there, for an officer'),
  said: phraseSchema.optional().describe('the same, to be told in another language'),
});
export type Region = z.infer<typeof regionSchema>;

/** What is measured from the pixels of one scan image. Transmission is 0 (opaque) to 1 (air); attenuation is -ln of it. */
export const pictureMeasuresSchema = z.object({
  airLevel: z.number().describe('pixel value of unattenuated beam'),
  darkLevel: z.number().describe('pixel value without beam'),
  outline: boxSchema.nullable().describe('the container, as shares of the image; null where none was found'),
  cut: z
    .array(z.enum(['left', 'right', 'top', 'bottom']))
    .describe('sides where the container runs out of the picture'),
  meanTransmission: z.number().min(0).max(1),
  fillShare: z.number().min(0).max(1).describe('share of the cargo space that holds more than the empty walls'),
  attenuationPx: z
    .number()
    .nullable()
    .describe('integral of -ln(transmission) over the cargo space beyond the empty walls, in square pixels'),
  attenuationAreaM2: z
    .number()
    .nullable()
    .describe("the same in m2 by the file's own pixel pitch, null where it declares none: see attenuationAreaM2()"),
  attenuationMean: z
    .number()
    .nullable()
    .describe('of attenuation, weighted by itself: tells how much the beam hardened; null where nothing attenuates'),
  saturatedShare: z.number().min(0).max(1).describe('of what is filled, the share that no light comes through'),
  content: z
    .object({
      kind: z.enum(['empty', 'dunnage', 'cargo']).describe('dunnage: something, low and light'),
      standingPx: z.number().describe('integral of attenuation of what stands higher than planks do, in square pixels'),
      lyingPx: z.number().describe('the same of what lies lower'),
      floorPx: z.number().describe('the same of a floor denser than boards, as refrigerated containers have'),
    })
    .nullable(),
  load: z
    .object({
      homogeneity: z.number().min(0).max(1).describe('1: all parts attenuate alike'),
      solidity: z.number().min(0).max(1).describe('share of the rectangle around the load that it fills'),
      typical: z.number().describe('middle attenuation of the load; from 4 on packages hide one another'),
      along: z.number().describe('centre of mass from the left of the picture, as a share of the hold'),
      up: z.number().describe('centre of mass above the floor, as a share of the hold'),
      odd: z
        .number()
        .nullable()
        .describe('how many times as dense as the rest its densest part is, where that is much'),
    })
    .nullable(),
  packages: z
    .object({
      columns: z.int().positive(),
      rows: z.int().positive(),
      strength: z.number().min(0).max(1).describe('how well the picture repeats'),
    })
    .nullable()
    .describe('packages that repeat, as seen from the side; how deep they stand does not show'),
  endWalls: z
    .array(z.object({ side: z.enum(['left', 'right']), attenuationPx: z.number(), evenness: z.number().min(0).max(1) }))
    .describe('what fills an end up to the roof: machinery, or a false wall'),
  hidden: z
    .array(z.object({ place: z.enum(['floor', 'roof']), beyond: z.number(), attenuationPx: z.number() }))
    .describe('parts of floor or roof that are denser than the rest of it'),
  traces: z
    .object({
      valueStep: z.int().positive(),
      missingShare: z.number(),
      doubledShare: z.number(),
      clippedShare: z.number(),
      airStep: z.number().nullable(),
      blockiness: z.number(),
    })
    .describe('of editing, in the values of the file: see tracesOf()'),
  regions: z.array(regionSchema),
  likeness: likenessSchema,
  pixelSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the decoded pixels: equal for a re-encoded copy'),
});
export type PictureMeasures = z.infer<typeof pictureMeasuresSchema>;
