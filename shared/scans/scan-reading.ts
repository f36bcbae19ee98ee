import * as z from 'zod';
import { boxSchema, problemSchema } from '../documents/reading.ts';
import { scanRecordSchema } from './scan-record.ts';

/** What is measured from the pixels of one scan image. Transmission is 0 (opaque) to 1 (air). */
export const pictureMeasuresSchema = z.object({
  airLevel: z.number().describe('pixel value of unattenuated beam'),
  darkLevel: z.number().describe('pixel value without beam'),
  outline: boxSchema.nullable().describe('the container, as shares of the image; null where none was found'),
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
  perceptualHash: z.string().regex(/^[0-9a-f]{16}$/),
  pixelSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the decoded pixels: equal for a re-encoded copy'),
});
export type PictureMeasures = z.infer<typeof pictureMeasuresSchema>;

const common = {
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  problems: z.array(problemSchema),
};

/** What was read from one object below `scans/<scan id>/`. */
export const scanReadingSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('scan-record'), record: scanRecordSchema }),
  z.object({
    ...common,
    kind: z.literal('scan-image'),
    format: z.enum(['tiff', 'png', 'jpeg']),
    widthPx: z.int().positive(),
    heightPx: z.int().positive(),
    bits: z.int().positive(),
    measures: pictureMeasuresSchema,
  }),
]);
export type ScanReading = z.infer<typeof scanReadingSchema>;
export type ScanImageReading = Extract<ScanReading, { kind: 'scan-image' }>;
export type ScanRecordReading = Extract<ScanReading, { kind: 'scan-record' }>;
