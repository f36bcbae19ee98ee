import { encodePixels, MOST_SIDE, openImage } from '../../../../functions/read-document/page-image.ts';
import { withPdf } from '../../../../functions/read-document/pdf/pdf-reader.ts';
import { DEFAULT_LIMITS } from '../../../../shared/documents/read-limits.ts';
import { sniffType } from '../../../../shared/documents/sniff.ts';

const DPI = 160;

/**
 * The picture of a page as it was read: printed from a PDF, upright from a photograph or scan. Null for a structured
 * message, which has none. Throws UnreadableError.
 */
export async function pictureOfPage(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
  const type = sniffType(bytes);
  if (type === 'pdf') {
    const { pixels, width, height } = await withPdf(bytes, DEFAULT_LIMITS, (pdf) =>
      pdf.render(page, DPI, MOST_SIDE ** 2 / 2),
    );
    return (await encodePixels(pixels, width, height)).bytes;
  }
  if (type !== 'tiff' && type !== 'png' && type !== 'jpeg') return null;
  const image = await openImage(bytes, DEFAULT_LIMITS);
  return (await image.page(page - 1)).bytes;
}
