import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import type { FileType } from '../../shared/documents/sniff.ts';
import { openImage, type ShownPage, shownPixels } from '../read-document/page-image.ts';
import { withPdf } from '../read-document/pdf/pdf-reader.ts';

/** A page as WebP, and how many its document has. */
export interface RenderedPage extends ShownPage {
  pages: number;
}

/** WebP holds 16,383 pixels a side; a roll of paper is shown as narrow as that makes it. */
const MOST_HEIGHT = 12_000;
const MOST_PIXELS = 24_000_000;

/**
 * The picture of a page that evidence has its boxes as shares of: as a PDF prints it, upright from a scan or photograph,
 * one frame of a TIFF. Null where there is no such page. Throws UnreadableError where the file can't be opened within the
 * limits.
 */
export async function renderPage(
  bytes: Uint8Array,
  type: Extract<FileType, 'pdf' | 'tiff' | 'png' | 'jpeg'>,
  { page, width }: { page: number; width: number },
  limits: ReadLimits,
): Promise<RenderedPage | { pages: number; bytes: null }> {
  const frame = { width, height: MOST_HEIGHT };
  if (type === 'pdf') {
    return withPdf(bytes, limits, async (pdf) => {
      const { pages } = pdf;
      if (page > pages) return { pages, bytes: null };
      const picture = await pdf.renderWide(page, width, MOST_PIXELS);
      return { pages, ...(await shownPixels(picture.pixels, picture.width, picture.height, frame)) };
    });
  }
  const image = await openImage(bytes, limits);
  const { pages } = image;
  if (page > pages) return { pages, bytes: null };
  return { pages, ...(await image.shown(page - 1, frame)) };
}
