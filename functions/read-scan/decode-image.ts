import sharp, { type Metadata } from 'sharp';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { GreyImage } from '../../shared/scans/grey-image.ts';

/** Of all that libvips can read (SVG, GIF, video stills, ...) a scanner's image is one of these. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadTiffBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer'],
});
// One image is read at a time: a cache of operations would only hold memory.
sharp.cache(false);

const DECODE_SECONDS = 60;

export interface DecodedImage {
  image: GreyImage;
  bits: 8 | 16;
  pages: number;
}

/** Decodes TIFF, PNG or JPEG to one grey sample a pixel, in one pass. Throws UnreadableError `scan-image.*`. */
export async function decodeImage(bytes: Uint8Array, maxPixels: number): Promise<DecodedImage> {
  const options = { limitInputPixels: maxPixels, failOn: 'warning', sequentialRead: true, autoOrient: false } as const;
  const { depth, hasAlpha, pages = 1 } = await metadataOf(bytes, maxPixels);
  if (depth !== 'uchar' && depth !== 'ushort') {
    throw new UnreadableError(
      'scan-image.depth',
      `the image has ${depth ?? 'unknown'} samples; export it with 8 or 16 bits without sign`,
    );
  }
  let input = sharp(bytes, options).timeout({ seconds: DECODE_SECONDS });
  if (hasAlpha) input = input.removeAlpha();
  try {
    const { data, info } = await input
      .toColourspace('grey16')
      .raw({ depth: 'ushort' })
      .toBuffer({ resolveWithObject: true });
    const pixels = new Uint16Array(data.buffer, data.byteOffset, info.width * info.height);
    return { image: { width: info.width, height: info.height, pixels }, bits: depth === 'uchar' ? 8 : 16, pages };
  } catch (cause) {
    if (cause instanceof Error && /timeout/i.test(cause.message)) {
      throw new UnreadableError(
        'scan-image.time',
        `the image took more than ${DECODE_SECONDS} s to decode; export it plainly compressed (deflate, LZW)`,
        { cause },
      );
    }
    throw new UnreadableError('scan-image.damaged', 'the image is cut off or damaged: upload it again', { cause });
  }
}

async function metadataOf(bytes: Uint8Array, maxPixels: number): Promise<Metadata> {
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (cause) {
    throw new UnreadableError('scan-image.damaged', 'the image is cut off or damaged: upload it again', { cause });
  }
  if (metadata.width * metadata.height > maxPixels) {
    throw new UnreadableError(
      'scan-image.pixels',
      `the image claims ${metadata.width} x ${metadata.height} pixels, more than the ${maxPixels} that are read; export it smaller`,
    );
  }
  return metadata;
}
