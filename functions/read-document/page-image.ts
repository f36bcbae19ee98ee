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

/** A page for a person to look at, as WebP. */
export interface ShownPage {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** The largest that a picture may be. */
interface Frame {
  width: number;
  height: number;
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
  /** The same page upright for whoever looks at it, as WebP: its pixels as they are, in this frame. Throws UnreadableError. */
  shown(index: number, frame: Frame): Promise<ShownPage>;
}

/** Opens an image file without decoding it. Throws UnreadableError. */
export async function openImage(bytes: Uint8Array, limits: ReadLimits): Promise<OpenImage> {
  const options = { limitInputPixels: limits.imagePixels, failOn: 'error', sequentialRead: true } as const;
  const { pages = 1, width = 0, height = 0, exif } = await guarded(limits, () => sharp(bytes, options).metadata());
  if (width * height > limits.imagePixels) throw tooManyPixels(limits);
  const upright = (index: number, frame: Frame) =>
    sharp(bytes, { ...options, page: index, pages: 1 })
      .timeout({ seconds: limits.secondsPerStep })
      .autoOrient()
      .resize({ ...frame, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' });
  return {
    pages,
    metadata: exif ? exifMetadata(exif) : null,
    page: (index) => guarded(limits, () => encode(upright(index, { width: MOST_SIDE, height: MOST_SIDE }))),
    shown: (index, frame) => guarded(limits, () => asWebp(upright(index, frame))),
  };
}

/** A rendered page, four bytes a pixel, for whoever looks at it. */
export function shownPixels(pixels: Uint8Array, width: number, height: number, frame: Frame): Promise<ShownPage> {
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return asWebp(picture.resize({ ...frame, fit: 'inside', withoutEnlargement: true }));
}

async function asWebp(picture: Sharp): Promise<ShownPage> {
  const { data, info } = await picture.toColourspace('srgb').webp({ quality: 82, effort: 2 }).toBuffer({
    resolveWithObject: true,
  });
  return { bytes: data, width: info.width, height: info.height };
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
