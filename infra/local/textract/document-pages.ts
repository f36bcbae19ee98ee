import sharp from 'sharp';
import { withPdf } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { sniffType } from '../../../shared/documents/sniff.ts';
import { TextractError } from './textract-error.ts';

/** Textract's own limits: pages of an asynchronous document, pixels a side. */
const MOST_PAGES = 3000;
const MOST_PIXELS = 10_000;
const DPI = 200;
const DECODE_SECONDS = 30;

/** A document whose pages are made into PNG or JPEG images one at a time, as they are asked for. */
export interface DocumentPages {
  count: number;
  /** @param number from 1 */
  image(number: number): Promise<Uint8Array>;
}

/**
 * Opens a PDF, TIFF, PNG or JPEG by its bytes.
 *
 * @throws TextractError `UnsupportedDocumentException`, `BadDocumentException`; UnreadableError for what is wrong with a PDF
 */
export async function openDocument(bytes: Uint8Array): Promise<DocumentPages> {
  switch (sniffType(bytes)) {
    case 'pdf':
      return await openPdf(bytes);
    case 'tiff':
      return await openTiff(bytes);
    case 'png':
    case 'jpeg':
      await readHeader(bytes);
      return { count: 1, image: async () => bytes };
    default:
      throw new TextractError('UnsupportedDocumentException', 'Request has unsupported document format');
  }
}

async function openPdf(bytes: Uint8Array): Promise<DocumentPages> {
  // It is opened anew for every page, so that no other PDF has to wait until the networks have read this one.
  const limits = { ...DEFAULT_LIMITS, pages: MOST_PAGES };
  return {
    count: await withPdf(bytes, limits, async ({ pages }) => pages),
    async image(number) {
      const picture = await withPdf(bytes, limits, (pdf) => pdf.render(number, DPI, DEFAULT_LIMITS.imagePixels));
      return await sharp(picture.pixels, { raw: { width: picture.width, height: picture.height, channels: 4 } })
        .removeAlpha()
        .png({ compressionLevel: 1 })
        .toBuffer();
    },
  };
}

async function openTiff(bytes: Uint8Array): Promise<DocumentPages> {
  const { pages = 1 } = await readHeader(bytes);
  if (pages > MOST_PAGES) throw new TextractError('BadDocumentException', `The TIFF has more than ${MOST_PAGES} pages`);
  return {
    count: pages,
    image: (number) =>
      decoded(() =>
        sharp(bytes, { page: number - 1, limitInputPixels: MOST_PIXELS ** 2, failOn: 'error' })
          .timeout({ seconds: DECODE_SECONDS })
          .png({ compressionLevel: 1 })
          .toBuffer(),
      ),
  };
}

async function readHeader(bytes: Uint8Array) {
  const header = await decoded(() => sharp(bytes, { limitInputPixels: MOST_PIXELS ** 2 }).metadata());
  if (Math.max(header.width, header.height) > MOST_PIXELS) {
    throw new TextractError('BadDocumentException', `The image has more than ${MOST_PIXELS} pixels a side`);
  }
  return header;
}

async function decoded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new TextractError('BadDocumentException', 'The image is damaged, cut off or too large', { cause });
  }
}
