import sharp from 'sharp';
import { withPdf } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { TextractError } from './textract-error.ts';

/** Textract's own limits: pages of an asynchronous document, pixels a side. */
const MOST_PAGES = 3000;
const MOST_PIXELS = 10_000;
const DPI = 200;

/** The pages of a document as PNG or JPEG images, one after the other. */
export async function* pagesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    yield* pdfPages(bytes);
    return;
  }
  const metadata = await sharp(bytes, { limitInputPixels: MOST_PIXELS ** 2 })
    .metadata()
    .catch(() => null);
  if (metadata === null || !['png', 'jpeg', 'tiff'].includes(metadata.format)) {
    throw new TextractError('UnsupportedDocumentException', 'Request has unsupported document format');
  }
  if (Math.max(metadata.width, metadata.height) > MOST_PIXELS) {
    throw new TextractError('BadDocumentException', `The image has more than ${MOST_PIXELS} pixels a side`);
  }
  if (metadata.format !== 'tiff') {
    yield bytes;
    return;
  }
  for (let page = 0; page < Math.min(MOST_PAGES, metadata.pages ?? 1); page += 1) {
    yield await sharp(bytes, { page, limitInputPixels: MOST_PIXELS ** 2 })
      .png({ compressionLevel: 1 })
      .toBuffer();
  }
}

async function* pdfPages(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let page = 1, pages = 1; page <= Math.min(MOST_PAGES, pages); page += 1) {
    const picture = await withPdf(bytes, DEFAULT_LIMITS, async (pdf) => {
      pages = pdf.pages;
      return pdf.render(page, DPI, MOST_PIXELS ** 2);
    });
    yield await sharp(picture.pixels, { raw: { width: picture.width, height: picture.height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 1 })
      .toBuffer();
  }
}
