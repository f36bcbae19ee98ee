import type { Word } from '../page-words.ts';
import { COLUMNS, type ColumnName } from './columns.ts';
import { composedColumn } from './composed-phrases.ts';
import { phraseAt, vocabularyOf } from './vocabulary.ts';

export const COLUMN_VOCABULARY = vocabularyOf<ColumnName>(COLUMNS);

/** The heading of a column that stands before a value instead, as on forms that have a row for each column. */
export function headingBefore(
  words: readonly Word[],
  from: number,
  end: number,
): { name: ColumnName; to: number; colon: boolean } | null {
  const hit = phraseAt(words, from, COLUMN_VOCABULARY, end);
  if (hit && (hit.colon || hit.to === end)) return hit;
  const whole = composedColumn(words.slice(from, end));
  return whole && { name: whole, to: end, colon: false };
}
