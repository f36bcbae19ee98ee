import type { Box } from '../../../shared/documents/reading.ts';
import type { Told } from '../language/words.ts';

/** Something to point at on a paper: a box on a page, or a place in a message without layout. */
export interface Mark {
  id: string;
  page: number;
  box: Box | null;
  place?: string;
  label: string | Told;
  /** As printed. */
  text: string;
  /** The same where it is in words. */
  told?: Told;
  confidence: number | null;
  /** What is looked at now, what it is held against, or what is only there to be seen. */
  tone: 'this' | 'other' | 'plain';
}
