import { LABELS, type LabelName } from './labels.ts';
import { vocabularyOf } from './vocabulary.ts';

export const LABEL_VOCABULARY = vocabularyOf<LabelName>(LABELS);
