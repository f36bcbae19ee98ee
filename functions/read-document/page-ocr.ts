import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import { type OcrEngine, OcrUnavailableError } from '../../shared/documents/ocr-engine.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import type { ReadFile, ReadPaper } from '../../shared/documents/read-paper.ts';
import type { Problem } from '../../shared/documents/reading.ts';
import { type UnreadableCode, UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { PageImage } from './page-image.ts';

/** Recognises the pages of one paper that need it, and keeps account of those that could not be read. */
export class PageOcr {
  readonly problems: Problem[] = [];
  readonly #ocr: OcrEngine | null;
  readonly #limits: ReadLimits;
  #recognised = 0;
  #calls = 0;
  #refusal: { code: UnreadableCode; message: string } | null = null;

  constructor(ocr: OcrEngine | null, limits: ReadLimits) {
    this.#ocr = ocr;
    this.#limits = limits;
  }

  note(code: string, message: string): void {
    this.problems.push({ code, message });
  }

  /** The words of a page's picture; null where the engine does not read it. Transient errors of the engine pass through. */
  async read(page: number, picture: () => Promise<PageImage>): Promise<SourcePage | null> {
    if (!this.#ocr) {
      const message = `page ${page} has no text layer, and text recognition is switched off in this region`;
      return this.#refuse('ocr.off', `${message}; upload the paper as a PDF with text`);
    }
    if (this.#recognised >= this.#limits.ocrPages) {
      this.note('ocr.too-many-pages', `page ${page} was not recognised: ${this.#limits.ocrPages} pages of a paper are`);
      return null;
    }
    this.#recognised += 1;
    const { bytes, width, height } = await picture();
    try {
      const { words } = await this.#ocr.recognise(bytes, page);
      this.#calls += 1;
      if (words.length > this.#limits.wordsPerPage) {
        this.note(
          'page.too-many-words',
          `page ${page} has more than ${this.#limits.wordsPerPage} words; the rest was left out`,
        );
      }
      return { page, width, height, words: words.slice(0, this.#limits.wordsPerPage), reader: 'ocr' };
    } catch (error) {
      if (!(error instanceof OcrUnavailableError)) throw error;
      return this.#refuse(error.code, `page ${page} could not be recognised: ${error.message}`);
    }
  }

  /** A paper of which nothing could be read is unreadable for the first reason that there was. */
  refuseIfNothing(pages: readonly SourcePage[]): void {
    if (pages.some(({ words }) => words.length > 0)) return;
    if (this.#refusal) throw new UnreadableError(this.#refusal.code, this.#refusal.message);
    this.note('page.no-words', 'no text was found on any page; photograph or scan the paper again');
  }

  /** The file's papers, with what was paid and with what was not read: that makes its first paper partial. */
  account(papers: ReadPaper[], pages: number): ReadFile {
    const [first, ...rest] = papers;
    const noted = first !== undefined && this.problems.length > 0;
    return {
      papers: noted ? [{ ...first, partial: true, problems: [...this.problems, ...first.problems] }, ...rest] : papers,
      pages,
      calls: this.#calls > 0 ? { DetectDocumentText: this.#calls } : {},
    };
  }

  #refuse(code: UnreadableCode, message: string): null {
    this.#refusal ??= { code, message };
    this.note(code, message);
    return null;
  }
}
