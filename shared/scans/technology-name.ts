import { type Phrase, say } from '../language/phrase.ts';
import type { ScanRecord } from './scan-record.ts';

type Technology = ScanRecord['scanner']['technology'];

const NAMES: Record<Technology, Phrase> = {
  transmission: say`transmission`,
  'dual-energy': say`dual-energy`,
  backscatter: say`backscatter`,
  gamma: say`gamma`,
};

/** How a scanner looks into a container, as an officer names it. */
export function technologyName(technology: Technology): Phrase {
  return NAMES[technology];
}
