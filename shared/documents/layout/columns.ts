import type { ColumnName, LabelName } from './labels/label-names.ts';
import { LANGUAGES } from './labels/languages.ts';
import { plainPhrases } from './labels/plain-phrases.ts';

export type { ColumnName } from './labels/label-names.ts';

/** What is named alike before a value and above a column. */
const ALIKE = [
  'originCountry',
  'hsCode',
  'unNumber',
  'seal',
  'container',
  'marks',
  'description',
  'hazardClass',
  'packingGroup',
] as const satisfies readonly (ColumnName & LabelName)[];

/** What papers print above the columns of a table, a table for each language, in plain form. */
export const COLUMNS: readonly Partial<Record<ColumnName, readonly string[]>>[] = LANGUAGES.map(
  ({ columns, labels }) => {
    const both = { ...columns };
    for (const name of ALIKE) both[name] = [columns[name], labels[name]].filter((phrases) => phrases).join(',');
    const phrases = plainPhrases(both);
    return { ...phrases, shipperAndConsignee: oneAboveTheOther(phrases.shipper, phrases.consignee) };
  },
);

/** Two headings over one column, whose cells hold the one above the other. */
function oneAboveTheOther(upper: readonly string[] = [], lower: readonly string[] = []): string[] {
  return upper.flatMap((first) => lower.map((second) => `${first} ${second}`));
}
