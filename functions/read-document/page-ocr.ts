import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import { mayHoldZone } from '../../shared/documents/mrz/may-hold-zone.ts';
import type { ReadZone } from '../../shared/documents/mrz/read-zone.ts';
import { type OcrEngine, OcrUnavailableError, type RecognisedPage } from '../../shared/documents/ocr-engine.ts';
import type { Word } from '../../shared/documents/page-words.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import type { ReadFile, ReadPaper } from '../../shared/documents/read-paper.ts';
import type { Problem } from '../../shared/documents/reading.ts';
import { type UnreadableCode, UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { readMrz } from './mrz/mrz-reader.ts';
import { deadlineIn, TookTooLongError } from './page-deadline.ts';
import type { PageImage } from './page-image.ts';

interface Noted extends Problem {
  page: number;
  partial: boolean;
}

/** A thousand pages with the same flaw are one thing to know, not a thousand. */
const MOST_OF_A_KIND = 10;

/** Print that is recognised is hardly ever this doubtful; handwriting and blurred pictures are. */
const DOUBTFUL = 0.75;
const FEWEST_TO_JUDGE = 5;

/** Recognises the pages of one paper that need it, and keeps account of those that could not be read. */
export class PageOcr {
  #problems: Noted[] = [];
  readonly #ocr: OcrEngine | null;
  readonly #limits: ReadLimits;
  readonly #known: ReadonlyMap<number, RecognisedPage>;
  /** How many more pages a machine-readable zone is looked for on, by what makes it likely: half a second each, or two. */
  readonly #searches = { likely: 12, possible: 2 };
  #recognised = 0;
  #calls = 0;
  #refusal: { code: UnreadableCode; message: string } | null = null;

  /** @param known pages that were recognised before, all of them paid for */
  constructor(ocr: OcrEngine | null, limits: ReadLimits, known: ReadonlyMap<number, RecognisedPage> = new Map()) {
    this.#ocr = ocr;
    this.#limits = limits;
    this.#known = known;
    this.#calls = known.size;
  }

  /** Something on a page was not read, or is not as it seems: that makes its paper partial. */
  note(page: number, code: string, message: string): void {
    this.#problems.push({ page, partial: true, code, message });
  }

  /** Something to know of a page of which all was read. */
  remark(page: number, code: string, message: string): void {
    this.#problems.push({ page, partial: false, code, message });
  }

  /** The words of a page's picture; null where the engine does not read it. Transient errors of the engine pass through. */
  async read(
    page: number,
    picture: () => Promise<PageImage>,
    size: Pick<SourcePage, 'width' | 'height'> | null = null,
  ): Promise<SourcePage | null> {
    const known = this.#known.get(page);
    if (known && size)
      return this.#knownPage({ page, ...size, words: known.words, turned: known.turned, reader: 'ocr' });
    if (!this.#ocr) {
      const message = `page ${page} has to be recognised, and text recognition is switched off in this region`;
      return this.refuse(page, 'ocr.off', `${message}; upload the paper as a PDF with text`);
    }
    if (this.#recognised >= this.#limits.ocrPages) {
      this.note(
        page,
        'ocr.too-many-pages',
        `page ${page} was not recognised: ${this.#limits.ocrPages} pages of a paper are`,
      );
      return null;
    }
    try {
      return await this.#recognise(this.#ocr, page, picture);
    } catch (error) {
      if (error instanceof TookTooLongError) {
        const why = `preparing and recognising it took more than ${this.#limits.secondsPerPage} seconds`;
        this.note(page, error.code, `page ${page} was not recognised: ${why}; scan it anew at 200 to 300 dpi`);
        return null;
      }
      if (!(error instanceof OcrUnavailableError)) throw error;
      return this.refuse(page, error.code, `page ${page} could not be recognised: ${error.message}`);
    }
  }

  /** Throws TookTooLongError; that a call was not waited for does not make it free. */
  async #recognise(ocr: OcrEngine, page: number, picture: () => Promise<PageImage>): Promise<SourcePage> {
    const inTime = deadlineIn(this.#limits.secondsPerPage);
    const { bytes, width, height, blank } = await inTime(picture());
    if (blank) {
      this.#judge(page, []);
      return { page, width, height, words: [], reader: 'ocr' };
    }
    this.#recognised += 1;
    const { words, turned } = await inTime(ocr.recognise(bytes, page)).catch((error: unknown) => {
      if (error instanceof TookTooLongError) this.#calls += 1;
      throw error;
    });
    this.#calls += 1;
    if (words.length > this.#limits.wordsPerPage) {
      this.note(
        page,
        'page.too-many-words',
        `page ${page} has more than ${this.#limits.wordsPerPage} words; the rest was left out`,
      );
    }
    this.#judge(page, words);
    const kept = words.slice(0, this.#limits.wordsPerPage);
    const read = { page, width, height, words: kept, turned, reader: 'ocr' } as const;
    const zone = await this.#readZone(read, bytes, inTime);
    return zone === null ? read : { ...read, zone };
  }

  /** The machine-readable zone on a picture, if any. Whatever goes wrong with it, the paper is read without. */
  async #readZone(
    { page, words, turned = 0 }: SourcePage,
    picture: Uint8Array,
    inTime: ReturnType<typeof deadlineIn>,
  ): Promise<ReadZone | null> {
    const chance = mayHoldZone(words);
    if (chance === 'no' || this.#searches[chance] <= 0) return null;
    this.#searches[chance] -= 1;
    try {
      return await inTime(readMrz(picture, { turned, thorough: chance === 'likely' }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.remark(page, 'mrz.not-sought', `page ${page}: no machine-readable zone could be looked for: ${reason}`);
      return null;
    }
  }

  #knownPage(page: SourcePage): SourcePage {
    this.#judge(page.page, page.words);
    return { ...page, words: page.words.slice(0, this.#limits.wordsPerPage) };
  }

  /** A paper of which nothing could be read is unreadable for the first reason that there was. */
  refuseIfNothing(pages: readonly SourcePage[]): void {
    if (pages.some(({ words }) => words.length > 0)) return;
    if (this.#refusal) throw new UnreadableError(this.#refusal.code, this.#refusal.message);
    if (this.#problems.some(({ code }) => code === 'page.took-too-long')) return;
    this.#problems = this.#problems.filter(({ code }) => code !== 'page.blank');
    this.note(1, 'page.no-words', 'no text was found on any page; photograph or scan the paper again');
  }

  #judge(page: number, words: readonly Word[]): void {
    if (words.length === 0) this.remark(page, 'page.blank', `page ${page} is blank, or shows no print`);
    const doubtful = words.filter(({ confidence }) => confidence < DOUBTFUL).length;
    if (words.length >= FEWEST_TO_JUDGE && doubtful > words.length / 2) {
      this.note(
        page,
        'page.hardly-legible',
        `page ${page}: most of what it shows is recognised with doubt, as with handwriting or a poor picture; scan the paper at 300 dpi or type it`,
      );
    }
  }

  /** The file's papers, each with what was not read of its pages, and what was paid. */
  account(papers: ReadPaper[], pages: number): ReadFile {
    const told = boundedList(this.#problems);
    const paperOf = (page: number) =>
      Math.max(
        0,
        papers.findLastIndex(({ fromPage = 1 }) => fromPage <= page),
      );
    return {
      papers: papers.map((paper, i) => {
        const own = told.filter(({ page }) => paperOf(page) === i);
        const problems = own.map(({ code, message }) => ({ code, message }));
        const partial = paper.partial || own.some((each) => each.partial);
        return { ...paper, partial, problems: [...problems, ...paper.problems] };
      }),
      pages,
      calls: this.#calls > 0 ? { DetectDocumentText: this.#calls } : {},
    };
  }

  /** Notes a page that can't be read; the reason of the first is the paper's where no page can. */
  refuse(page: number, code: UnreadableCode, message: string): null {
    this.#refusal ??= { code, message };
    this.note(page, code, message);
    return null;
  }
}

/** The same problem of page after page is told for the first ones, and then counted. */
function boundedList(problems: readonly Noted[]): Noted[] {
  const times = new Map<string, number>();
  const told: Noted[] = [];
  for (const problem of problems) {
    const count = (times.get(problem.code) ?? 0) + 1;
    times.set(problem.code, count);
    if (count <= MOST_OF_A_KIND) told.push(problem);
  }
  return told.map((problem) => {
    const more = (times.get(problem.code) ?? 0) - MOST_OF_A_KIND;
    const last = more > 0 && told.findLast(({ code }) => code === problem.code) === problem;
    return last ? { ...problem, message: `${problem.message}; the same in ${more} further places` } : problem;
  });
}
