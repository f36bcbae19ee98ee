import * as z from 'zod';
import { boxSchema, problemSchema } from '../documents/reading.ts';
import { imageMetadataSchema } from './formats/image-metadata.ts';
import { portalReadingSchema } from './portal-reading.ts';
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

/**
 * Tiles of an image as in a Deep Zoom image: `<key>/<level>/<column>_<row>.png`, `size` pixels a side without overlap, less
 * at the right and lower edge. Level `to` is the full size, each lower one half of it, `from` the first that is one tile.
 * `png-planes`: a grey 8-bit PNG of twice the tile's height, above the samples' high bytes, below their low ones.
 */
export const scanTilesSchema = z.object({
  key: z.string().describe('in the readings bucket'),
  size: z.int().positive(),
  levels: z.object({ from: z.int().min(0), to: z.int().min(0) }),
  format: z.literal('png-planes'),
});
export type ScanTiles = z.infer<typeof scanTilesSchema>;

const scanThumbnailSchema = z.object({
  key: z.string().describe('in the readings bucket, WebP'),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
});
export type ScanThumbnail = z.infer<typeof scanThumbnailSchema>;

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
    format: z.enum(['tiff', 'png', 'jpeg', 'dicom']),
    widthPx: z.int().positive(),
    heightPx: z.int().positive(),
    bits: z.int().positive(),
    rowsRead: z.int().positive().describe('below heightPx where the file is cut off: then measures are of these rows'),
    metadata: imageMetadataSchema.describe('what the file says of its own making'),
    secondEnergy: z
      .object({ image: z.int().min(1), tiles: scanTilesSchema.nullable() })
      .nullable()
      .describe('which image of the file shows the same at another energy'),
    tiles: scanTilesSchema.nullable().describe('null where the file was read without a place to put them'),
    thumbnail: scanThumbnailSchema.nullable(),
    measures: pictureMeasuresSchema,
  }),
  z.object({ ...common, kind: z.literal('portal-record'), portal: portalReadingSchema }),
]);
export type ScanReading = z.infer<typeof scanReadingSchema>;
export type ScanImageReading = Extract<ScanReading, { kind: 'scan-image' }>;
export type ScanRecordReading = Extract<ScanReading, { kind: 'scan-record' }>;
export type ScanPortalReading = Extract<ScanReading, { kind: 'portal-record' }>;
