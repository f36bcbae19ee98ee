import type { ColumnName } from './labels/label-names.ts';
import { LANGUAGES } from './labels/languages.ts';
import { plainPhrases } from './labels/plain-phrases.ts';

export type { ColumnName } from './labels/label-names.ts';

/** What papers print above the columns of a table, a table for each language, in plain form. */
export const COLUMNS: readonly Partial<Record<ColumnName, readonly string[]>>[] = LANGUAGES.map(({ columns }) => {
  const phrases = plainPhrases(columns);
  return { ...phrases, shipperAndConsignee: oneAboveTheOther(phrases.shipper, phrases.consignee) };
});

/** Two headings over one column, whose cells hold the one above the other. */
function oneAboveTheOther(upper: readonly string[] = [], lower: readonly string[] = []): string[] {
  return upper.flatMap((first) => lower.map((second) => `${first} ${second}`));
}
