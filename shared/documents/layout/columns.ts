import type { ColumnName } from './labels/label-names.ts';
import { LANGUAGES } from './labels/languages.ts';
import { plainPhrases } from './labels/plain-phrases.ts';

export type { ColumnName } from './labels/label-names.ts';

/** What papers print above the columns of a table, a table for each language, in plain form. */
export const COLUMNS: readonly Partial<Record<ColumnName, readonly string[]>>[] = LANGUAGES.map(({ columns }) =>
  plainPhrases(columns),
);
