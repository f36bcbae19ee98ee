import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import type { PaperReading } from '../../../shared/review/paper-answers.ts';
import type { PaperValues } from './kept-papers.ts';

const MOST_PROBLEMS = 20;

/** Which values of a paper: of a page, the doubtful ones, those that are printed so, or that stand at a place. */
interface Asked {
  page?: number | undefined;
  doubtful: boolean;
  text?: string | undefined;
  place?: string | undefined;
  skip: number;
  limit: number;
}

/** Some of the values of a paper, so many at a time. */
export function paperReadingOf(
  { documentId, file }: DocumentRecord,
  { reading, values, doubtful }: PaperValues,
  asked: Asked,
): PaperReading {
  const of = asked.doubtful ? doubtful : values;
  const fits = <T>(wanted: T | undefined, is: T | undefined) => wanted === undefined || wanted === is;
  const all = of.filter(
    ({ page, text, place }) => fits(asked.page, page) && fits(asked.text, text) && fits(asked.place, place),
  );
  const end = asked.skip + asked.limit;
  return {
    ...{ documentId, file, pages: reading.pages },
    papers: reading.papers.map(({ kind, kindConfidence, reader, fromPage, pages, partial, problems }) => ({
      ...{ kind, kindConfidence, reader, fromPage, pages, partial },
      problems: problems.slice(0, MOST_PROBLEMS),
    })),
    counts: { values: values.length, doubtful: doubtful.length, shown: all.length },
    values: all.slice(asked.skip, end),
    next: end < all.length ? end : null,
  };
}
