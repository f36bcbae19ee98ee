import * as z from 'zod';
import { phraseSchema } from '../language/phrase-schema.ts';
import { imageMetadataSchema } from '../scans/formats/image-metadata.ts';
import { pictureMeasuresSchema } from '../scans/picture-measures.ts';
import { portalReadingSchema } from '../scans/portal-reading.ts';
import { scanReadingSchema, scanThumbnailSchema, scanTilesSchema } from '../scans/scan-reading.ts';
import { scanRecordSchema } from '../scans/scan-record.ts';

const [recordReading] = scanReadingSchema.options;

/** One picture of a scan, with what a viewer needs to show and to measure it. */
export const scanPictureSchema = z.object({
  documentId: z.string(),
  file: z.string(),
  sha256: recordReading.shape.sha256,
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
  rowsRead: z.int().positive().describe('below heightPx where the file is cut off: no tiles are there below'),
  bits: z.int().positive(),
  takenAt: imageMetadataSchema.shape.takenAt,
  pixelPitchMm: z.number().positive().nullable().describe('null where neither record nor file tells it'),
  pitchFrom: z.enum(['record', 'file']).nullable(),
  airLevel: z.number(),
  darkLevel: z.number(),
  tiles: scanTilesSchema.nullable(),
  secondTiles: scanTilesSchema.nullable().describe('of the same scene at the second energy; null where there is none'),
  thumbnail: scanThumbnailSchema.nullable(),
  measures: pictureMeasuresSchema
    .pick({ outline: true, cut: true, content: true, load: true, packages: true, regions: true })
    .nullable()
    .describe('null while the review is blind: officers look for themselves first'),
  problems: recordReading.shape.problems,
});

/** One scan as its viewer shows it, made of the readings of its files. */
export const scanViewSchema = z.object({
  port: z.string(),
  reference: z.string(),
  scanId: z.string(),
  record: scanRecordSchema.nullable(),
  pictures: z.array(scanPictureSchema),
  portals: z.array(
    z.object({
      documentId: z.string(),
      file: z.string(),
      portal: portalReadingSchema.omit({ spectrum: true }),
    }),
  ),
  contradictions: z
    .array(phraseSchema)
    .describe('where the record contradicts its files, to be told in any language; empty while a review is blind'),
  unread: z.array(
    z.object({
      documentId: z.string(),
      file: z.string(),
      problem: z.object({ code: z.string(), message: z.string() }).nullable().describe('null: not read yet'),
    }),
  ),
});

/** Pictures to hold beside one: the most alike of earlier scans first, those of the same container before others. */
export const comparableSchema = z.object({
  scans: z.array(
    z.object({
      port: z.string(),
      reference: z.string(),
      scanId: z.string(),
      why: z
        .enum(['case', 'container', 'parties', 'picture'])
        .describe('of the same case; of the same container; goods of the same parties; a picture like this one'),
      containers: z.array(z.string()),
      at: z.string().describe('when it was scanned, or else received'),
      bits: z.int().nullable().describe('of 256 in which the hashes of the pictures differ; null where it is not told'),
    }),
  ),
  looked: z.object({
    cases: z.int().describe('other cases that were looked into'),
    more: z.boolean().describe('there are more that were not'),
  }),
});

export type ScanView = z.infer<typeof scanViewSchema>;
export type ScanPicture = z.infer<typeof scanPictureSchema>;
export type Comparable = z.infer<typeof comparableSchema>;
