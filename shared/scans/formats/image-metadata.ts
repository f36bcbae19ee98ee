import * as z from 'zod';

/** What an image file says of its own making, in tags, XMP or attributes. Null where it says nothing. */
export const imageMetadataSchema = z.object({
  make: z.string().nullable(),
  model: z.string().nullable(),
  /** Serial number or station name: what a scan record would call the scanner's id. */
  scannerId: z.string().nullable(),
  site: z.string().nullable(),
  takenAt: z
    .string()
    .nullable()
    .describe('ISO 8601 with Z or an offset where the file states one, else local time of an unknown zone'),
  pixelPitchMm: z.number().positive().nullable(),
  description: z.string().nullable(),
  software: z.string().nullable(),
  scanId: z.string().nullable(),
  container: z.string().nullable(),
});
export type ImageMetadata = z.infer<typeof imageMetadataSchema>;

export const NO_METADATA: ImageMetadata = {
  make: null,
  model: null,
  scannerId: null,
  site: null,
  takenAt: null,
  pixelPitchMm: null,
  description: null,
  software: null,
  scanId: null,
  container: null,
};

const MOST_CHARACTERS = 500;

/** A text of a file's header without control characters and padding; null where nothing is left. */
export function headerText(text: string | null | undefined): string | null {
  if (!text) return null;
  const plain = text
    .slice(0, MOST_CHARACTERS)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
  return plain === '' ? null : plain;
}
