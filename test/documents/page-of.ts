import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import type { Word } from '../../shared/documents/page-words.ts';
import { readPages } from '../../shared/documents/read-pages.ts';
import type { ReadPaper } from '../../shared/documents/read-paper.ts';
import type { Reader } from '../../shared/documents/reading.ts';

const COLUMNS = 100;
const ROWS = 60;

/**
 * A page as if typed on a typewriter of 100 columns: each string a line, each character a column, words parted by one
 * space, cells by more. An empty string is an empty line.
 */
export function pageOf(
  lines: readonly string[],
  { page = 1, reader = 'text-layer' as Reader, confidence = 1 } = {},
): SourcePage {
  const words: Word[] = lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      box: [match.index / COLUMNS, (row + 0.1) / ROWS, match[0].length / COLUMNS, 0.8 / ROWS],
      confidence,
    })),
  );
  return { page, width: 100 * 8, height: ROWS * 16, words, reader };
}

/** The only paper of some pages. */
export function readOne(pages: readonly SourcePage[]): ReadPaper {
  const [paper, ...others] = readPages(pages);
  if (paper === undefined || others.length > 0) throw new Error(`the pages hold ${others.length + 1} papers`);
  return paper;
}
