import { phraseAt, type Vocabulary } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';

/** The name of the phrase that a text begins with; null where it begins with none that is known. */
export function phraseHeading<N extends string>(text: string, vocabulary: Vocabulary<N>): N | null {
  const words = text.split(/\s+/).map((word): Word => ({ text: word, box: [0, 0, 0, 0], confidence: 1 }));
  return phraseAt(words, 0, vocabulary)?.name ?? null;
}
