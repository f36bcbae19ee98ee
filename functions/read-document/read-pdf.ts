import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import { readPages } from '../../shared/documents/read-pages.ts';
import type { ReadFile } from '../../shared/documents/read-paper.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { askDear, type DearStage } from './ask-dear.ts';
import { type ManyPages, wordsOfMany } from './many-pages.ts';
import { PageOcr } from './page-ocr.ts';
import { type OpenPdf, withPdf } from './pdf/pdf-reader.ts';
import { pictureOf, readPdfPage } from './read-pdf-page.ts';

/**
 * Reads a PDF: pages with a text layer from it, the others by OCR of their picture, and by dear calls what is missing
 * then, for which every page is rendered. Throws UnreadableError, and StillRecognisingError where a job has to be waited
 * for.
 */
export function readPdf(
  bytes: Uint8Array,
  ocr: OcrEngine | null,
  limits: ReadLimits,
  dear: DearStage | null = null,
  many: ManyPages | null = null,
): Promise<ReadFile> {
  return withPdf(bytes, limits, async (pdf) => {
    const recogniser = new PageOcr(ocr, limits, (await wordsOfMany(pdf, many)) ?? undefined);
    if (!endsProperly(bytes)) {
      recogniser.note(
        1,
        'pdf.truncated',
        'the PDF has no end mark (%%EOF): it was cut off, pages or text may be missing',
      );
    }
    const pages = await readInTurn(pdf, recogniser, limits);
    recogniser.refuseIfNothing(pages);
    const read = await askDear(recogniser.account(readPages(pages), pdf.pages), (page) => pictureOf(pdf, page), dear);
    return pdf.metadata ? { ...read, metadata: pdf.metadata } : read;
  });
}

/** Page by page, as far as the limits go; what was read before a page that can't be read is kept. */
async function readInTurn(pdf: OpenPdf, recogniser: PageOcr, limits: ReadLimits): Promise<SourcePage[]> {
  const pages: SourcePage[] = [];
  const started = performance.now();
  let words = 0;
  const stop = (code: string, why: string) =>
    recogniser.note(pages.length + 1, code, `pages from ${pages.length + 1} on were not read: ${why}`);
  for (let page = 1; page <= pdf.pages; page++) {
    if (page > limits.pages) {
      stop(
        'pdf.too-many-pages',
        `the PDF has ${pdf.pages}, more than the ${limits.pages} of one paper; upload it in parts`,
      );
      break;
    }
    if (words > limits.wordsPerPaper) {
      stop('pdf.too-many-words', `the paper has more than ${limits.wordsPerPaper} words`);
      break;
    }
    if (performance.now() - started > limits.secondsPerPaper * 1000) {
      stop(
        'pdf.too-slow',
        `the first took more than the ${limits.secondsPerPaper} seconds of one paper; upload it in parts`,
      );
      break;
    }
    try {
      const read = await readPdfPage(pdf, page, recogniser, limits);
      words += read.words.length;
      pages.push(read);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      if (error.code === 'pdf.broken') {
        recogniser.refuse(page, error.code, error.message);
        pages.push({ page, width: 1, height: 1, words: [], reader: 'text-layer' });
        continue;
      }
      // The engine was ended on this page, and the pages behind it with it.
      if (!pages.some(({ words }) => words.length > 0)) throw error;
      stop(error.code, `page ${page} needs more time or memory than a paper may take; print it to a new PDF`);
      break;
    }
  }
  return pages;
}

/** The standard puts %%EOF into the last 1,024 bytes; writers put more behind it, so look a little further. */
function endsProperly(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-4096)).includes('%%EOF');
}
