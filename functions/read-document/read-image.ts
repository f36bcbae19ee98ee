import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import { readPages } from '../../shared/documents/read-pages.ts';
import type { ReadFile } from '../../shared/documents/read-paper.ts';
import { openImage } from './page-image.ts';
import { PageOcr } from './page-ocr.ts';

/** Reads a photograph or scan by OCR, page by page. Throws UnreadableError. */
export async function readImage(bytes: Uint8Array, ocr: OcrEngine | null, limits: ReadLimits): Promise<ReadFile> {
  const image = await openImage(bytes, limits);
  const recogniser = new PageOcr(ocr, limits);
  const pages: SourcePage[] = [];
  for (let page = 1; page <= image.pages; page++) {
    const unread: SourcePage = { page, width: 1, height: 1, words: [], reader: 'ocr' };
    pages.push((await recogniser.read(page, () => image.page(page - 1))) ?? unread);
  }
  recogniser.refuseIfNothing(pages);
  return recogniser.account(readPages(pages), image.pages);
}
