import { type Phrase, say } from '../language/phrase.ts';
import type { Reason } from './decision.ts';

const WORDS: Readonly<Record<Reason, Phrase>> = {
  'in-order': say`in order`,
  explained: say`explained`,
  misread: say`misread`,
  'not-a-match': say`not the same`,
  'discrepancy-confirmed': say`discrepancy confirmed`,
  'match-confirmed': say`the same: match confirmed`,
  'prohibited-goods': say`prohibited goods`,
  'false-declaration': say`false declaration`,
  'needs-inspection': say`needs inspection`,
  'documents-missing': say`documents are missing`,
  other: say`another reason`,
};
const BY_CODE: ReadonlyMap<string, Phrase> = new Map(Object.entries(WORDS));

/** The coded reason of a decision in words, as they stand within a sentence; null of what is no code. */
export function reasonWords(reason: string): Phrase | null {
  return BY_CODE.get(reason) ?? null;
}
