import sharp, { type Sharp } from 'sharp';
import type { FileMetadata } from '../../shared/documents/file-metadata.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { exifMetadata } from './exif-metadata.ts';
import { preparePage } from './page-preparation/prepare-page.ts';

// SVG, PDF, HEIF and the rest would be decoded by default; nothing but these three is a paper here.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadTiff', 'VipsForeignLoadPng', 'VipsForeignLoadJpeg'] });
sharp.cache(false);

/** A picture as an OCR engine gets it. */
export interface PageImage {
  bytes: Uint8Array;
  width: number;
  height: number;
  /** Nothing is on it that could be recognised. */
  blank: boolean;
}

/** Textract takes up to 10,000 pixels a side and 10 MB; text needs no more than this. */
export const MOST_SIDE = 6000;
const MOST_PNG_BYTES = 8 * 1024 * 1024;

/** Encodes a rendered page, four bytes a pixel. */
export function encodePixels(pixels: Uint8Array, width: number, height: number): Promise<PageImage> {
  return encode(sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha());
}

/** An image file; more than one page only in a TIFF. */
export interface OpenImage {
  pages: number;
  metadata: FileMetadata | null;
  /** From 0. Throws UnreadableError. */
  page(index: number): Promise<PageImage>;
}

/** Opens an image file without decoding it. Throws UnreadableError. */
export async function openImage(bytes: Uint8Array, limits: ReadLimits): Promise<OpenImage> {
  const options = { limitInputPixels: limits.imagePixels, failOn: 'error', sequentialRead: true } as const;
  const { pages = 1, width = 0, height = 0, exif } = await guarded(limits, () => sharp(bytes, options).metadata());
  if (width * height > limits.imagePixels) throw tooManyPixels(limits);
  return {
    pages,
    metadata: exif ? exifMetadata(exif) : null,
    page: (index) =>
      guarded(limits, () => {
        const picture = sharp(bytes, { ...options, page: index, pages: 1 }).timeout({ seconds: limits.secondsPerStep });
        const upright = picture
          .autoOrient()
          .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true });
        return encode(upright.flatten({ background: '#ffffff' }));
      }),
  };
}

async function encode(picture: Sharp): Promise<PageImage> {
  const { data, info } = await picture.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { picture: prepared, blank } = await preparePage({ data, width, height, channels });
  const png = await prepared().png({ compressionLevel: 3 }).toBuffer();
  const bytes = png.length <= MOST_PNG_BYTES ? png : await prepared().jpeg({ quality: 88 }).toBuffer();
  return { bytes, width, height, blank };
}

async function guarded<T>(limits: ReadLimits, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Error && /pixel limit/i.test(cause.message)) throw tooManyPixels(limits);
    const message = 'the image is damaged, cut off or needs too long to decode; save it anew and upload it again';
    throw new UnreadableError('image.broken', message, { cause });
  }
}

function tooManyPixels(limits: ReadLimits): UnreadableError {
  return new UnreadableError(
    'image.too-many-pixels',
    `the image has more than ${limits.imagePixels} pixels; scan it at 300 dpi or less and upload it again`,
  );
}
