import type { Batch } from '../labelled-paper.ts';
import type { Language } from '../words/words.ts';
import { FACTS } from './facts-of-batch.ts';

/** Wares as an invoice or bill describes them; the HS codes are the usual ones of such wares. */
export interface Ware {
  description: string;
  hs: string;
}

export function waresOf(set: Batch, language: Language): Ware[] {
  const { wares, hs } = FACTS[set];
  return wares[language].map((description, index) => ({ description, hs: hs[index] ?? '' }));
}
