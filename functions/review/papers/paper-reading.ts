import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import type { PaperReading } from '../../../shared/review/paper-answers.ts';
import type { PaperValues } from './kept-papers.ts';

const MOST_PROBLEMS = 20;

/** Some of the values of a paper: those of one page, or the doubtful ones, so many at a time. */
export function paperReadingOf(
  { documentId, file }: DocumentRecord,
  { reading, values, doubtful }: PaperValues,
  asked: { page?: number | undefined; doubtful: boolean; skip: number; limit: number },
): PaperReading {
  const of = asked.doubtful ? doubtful : values;
  const all = asked.page === undefined ? of : of.filter(({ page }) => page === asked.page);
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
