import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { openDicom } from '../../shared/scans/formats/dicom/open-dicom.ts';
import { jpegHead } from '../../shared/scans/formats/jpeg/jpeg-head.ts';
import type { PictureSource } from '../../shared/scans/formats/picture-source.ts';
import { openPng } from '../../shared/scans/formats/png/open-png.ts';
import { openTiff } from '../../shared/scans/formats/tiff/open-tiff.ts';
import { libvipsSource } from './libvips-source.ts';

/**
 * Opens an image by our own decoders, which give it row by row, and by libvips where they don't read it. What its header
 * claims is bounded before a row is decoded. Throws UnreadableError `scan-image.*` and `dicom.*`.
 */
export async function openPicture(
  bytes: Uint8Array,
  format: PictureSource['format'],
  maxPixels: number,
): Promise<PictureSource> {
  if (format === 'dicom') return bounded(openDicom(bytes), maxPixels);
  const { head, source } =
    format === 'jpeg' ? { head: jpegHead(bytes), source: null } : format === 'png' ? openPng(bytes) : openTiff(bytes);
  bounded(head, maxPixels);
  return source ?? libvipsSource(bytes, format, head, maxPixels);
}

function bounded<H extends { widthPx: number; heightPx: number }>(head: H, maxPixels: number): H {
  if (head.widthPx * head.heightPx <= maxPixels) return head;
  throw new UnreadableError(
    'scan-image.pixels',
    `the image claims ${head.widthPx} x ${head.heightPx} pixels, more than the ${maxPixels / 1e6} megapixels that are read; export it smaller`,
  );
}
