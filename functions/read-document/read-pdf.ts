import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import { readPages } from '../../shared/documents/read-pages.ts';
import type { ReadFile } from '../../shared/documents/read-paper.ts';
import { encodePixels, MOST_SIDE } from './page-image.ts';
import { PageOcr } from './page-ocr.ts';
import { type OpenPdf, withPdf } from './pdf/pdf-reader.ts';

/** Fewer words than these are a stamp or a page number on a scan, not a text layer. */
const FEWEST_WORDS = 8;
const RENDER_DPI = 200;

/** Reads a PDF: pages with a text layer from it, the others by OCR of their picture. Throws UnreadableError. */
export function readPdf(bytes: Uint8Array, ocr: OcrEngine | null, limits: ReadLimits): Promise<ReadFile> {
  return withPdf(bytes, limits, async (pdf) => {
    const recogniser = new PageOcr(ocr, limits);
    if (!endsProperly(bytes)) {
      recogniser.note('pdf.truncated', 'the PDF has no end mark (%%EOF): it was cut off, pages or text may be missing');
    }
    const pages: SourcePage[] = [];
    let words = 0;
    for (let page = 1; page <= pdf.pages && words <= limits.wordsPerPaper; page++) {
      const read = await readPage(pdf, page, recogniser, limits);
      words += read.words.length;
      pages.push(read);
    }
    if (words > limits.wordsPerPaper) {
      recogniser.note(
        'pdf.too-many-words',
        `pages from ${pages.length + 1} on were not read: the paper has more than ${limits.wordsPerPaper} words`,
      );
    }
    recogniser.refuseIfNothing(pages);
    return recogniser.account(readPages(pages), pdf.pages);
  });
}

async function readPage(pdf: OpenPdf, page: number, recogniser: PageOcr, limits: ReadLimits): Promise<SourcePage> {
  const layer = { ...(await pdf.words(page)), reader: 'text-layer' } as const;
  if (layer.words.length >= limits.wordsPerPage) {
    recogniser.note(
      'page.too-many-words',
      `page ${page} has more than ${limits.wordsPerPage} words; the rest was left out`,
    );
  }
  if (layer.words.length >= FEWEST_WORDS) return layer;
  const recognised = await recogniser.read(page, async () => {
    const { pixels, width, height } = await pdf.render(page, RENDER_DPI, MOST_SIDE ** 2 / 2);
    return encodePixels(pixels, width, height);
  });
  return recognised && recognised.words.length > layer.words.length ? recognised : layer;
}

/** The standard puts %%EOF into the last 1,024 bytes; writers put more behind it, so look a little further. */
function endsProperly(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-4096)).includes('%%EOF');
}
