import type { DocumentAnswer, ExpenseAnswer } from '../../shared/documents/cascade/answers.ts';
import type { DocumentFeature, Question } from '../../shared/documents/cascade/dear-calls.ts';

/** A page that a job is asked about. */
export interface JobPage {
  /** Of the file, from 1. */
  page: number;
  /** PNG or JPEG */
  image: Uint8Array;
  questions: readonly Question[];
}

/**
 * Dear calls on several pages of a file at once, by a job that is not waited for here. The job is given these pages and no
 * others, for it is paid by the page.
 */
export interface DearJobs {
  /** From so many pages of a file that need the same call on, they are given to a job. */
  fromPages: number;
  /**
   * The answers in the order of the pages, null for one that could not be read. Null while the job is under way: then the
   * file is read when it is done.
   *
   * Each throws OcrUnavailableError where the job is refused or failed; any other error is transient.
   */
  expense(pages: readonly JobPage[]): Promise<(ExpenseAnswer | null)[] | null>;
  document(pages: readonly JobPage[], features: readonly DocumentFeature[]): Promise<(DocumentAnswer | null)[] | null>;
}
