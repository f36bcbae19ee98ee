import * as z from 'zod';
import { problemSchema } from '../documents/reading.ts';
import { imageMetadataSchema } from './formats/image-metadata.ts';
import { pictureMeasuresSchema } from './picture-measures.ts';
import { portalReadingSchema } from './portal-reading.ts';
import { scanRecordSchema } from './scan-record.ts';

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

export const scanThumbnailSchema = z.object({
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
