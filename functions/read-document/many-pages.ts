import type { RecognisedPage } from '../../shared/documents/ocr-engine.ts';
import type { OpenPdf } from './pdf/pdf-reader.ts';

/** The words of all pages of a long file at once, by a job that is not waited for here. */
export interface ManyPages {
  /** From so many pages without a text layer on, a file is given to the job. */
  fromPages: number;
  /**
   * Every page of the file, by its number. Null while the job is under way: then the file is read when it is done.
   * Throws UnreadableError where the job failed; any other error is transient.
   */
  recognised(): Promise<ReadonlyMap<number, RecognisedPage> | null>;
}

/** A file is not read yet: a job recognises its pages, and tells when it has done so. */
export class StillRecognisingError extends Error {
  override readonly name = 'StillRecognisingError';
  readonly code = 'ocr.under-way';
}

/** Fewer words than these on a page are no text layer. */
const FEWEST_WORDS = 8;

/**
 * The words of all pages where too many have no text layer to be recognised one by one; null where they have not.
 * Throws StillRecognisingError while the job is under way.
 */
export async function wordsOfMany(
  pdf: Pick<OpenPdf, 'pages' | 'words'>,
  many: ManyPages | null,
): Promise<ReadonlyMap<number, RecognisedPage> | null> {
  if (many === null || pdf.pages < many.fromPages) return null;
  let bare = 0;
  for (let page = 1; page <= pdf.pages && bare < many.fromPages; page++) {
    if ((await pdf.words(page)).words.length < FEWEST_WORDS) bare += 1;
  }
  if (bare < many.fromPages) return null;
  const recognised = await many.recognised();
  if (recognised === null) throw new StillRecognisingError('the pages of the file are being recognised');
  return recognised;
}
