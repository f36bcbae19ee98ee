import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import { readPages } from '../../shared/documents/read-pages.ts';
import type { ReadFile } from '../../shared/documents/read-paper.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { askDear, type DearStage } from './ask-dear.ts';
import { type OpenImage, openImage } from './page-image.ts';
import { PageOcr } from './page-ocr.ts';

/** Reads a photograph or scan by OCR, page by page, and by dear calls what is missing then. Throws UnreadableError. */
export async function readImage(
  bytes: Uint8Array,
  ocr: OcrEngine | null,
  limits: ReadLimits,
  dear: DearStage | null = null,
): Promise<ReadFile> {
  const image = await openImage(bytes, limits);
  const recogniser = new PageOcr(ocr, limits);
  const pages: SourcePage[] = [];
  const started = performance.now();
  for (let page = 1; page <= image.pages; page++) {
    if (page > limits.pages) {
      const why = `the TIFF has ${image.pages}, more than the ${limits.pages} of one paper; upload it in parts`;
      recogniser.note(page, 'image.too-many-pages', `pages from ${page} on were not read: ${why}`);
      break;
    }
    if (performance.now() - started > limits.secondsPerPaper * 1000) {
      const why = `the first took more than the ${limits.secondsPerPaper} seconds of one paper; upload it in parts`;
      recogniser.note(page, 'image.too-slow', `pages from ${page} on were not read: ${why}`);
      break;
    }
    pages.push((await readPage(image, page, recogniser)) ?? { page, width: 1, height: 1, words: [], reader: 'ocr' });
  }
  recogniser.refuseIfNothing(pages);
  const read = await askDear(recogniser.account(readPages(pages), image.pages), (page) => image.page(page - 1), dear);
  return image.metadata ? { ...read, metadata: image.metadata } : read;
}

/** A page that can't be decoded is lost for itself; the reason is the file's where nothing else can be read. */
async function readPage(image: OpenImage, page: number, recogniser: PageOcr): Promise<SourcePage | null> {
  try {
    return await recogniser.read(page, () => image.page(page - 1));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return recogniser.refuse(page, error.code, image.pages > 1 ? `page ${page}: ${error.message}` : error.message);
  }
}
