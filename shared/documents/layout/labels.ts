import type { LabelName } from './labels/label-names.ts';
import { LANGUAGES } from './labels/languages.ts';
import { plainPhrases } from './labels/plain-phrases.ts';

export type { LabelName } from './labels/label-names.ts';

/** What papers print before a value, a table for each language, in plain form (`B/L No.` is `b l no`). */
export const LABELS: readonly Partial<Record<LabelName, readonly string[]>>[] = LANGUAGES.map(({ labels }) =>
  plainPhrases(labels),
);
