import type { Finding, FindingEvidence } from '../../../shared/checks/finding.ts';
import type { Told } from '../language/words.ts';
import { tell, told } from './tell.ts';

/** What a finding says, in the language shown. */
export function toldMessage({ said, message }: Pick<Finding, 'said' | 'message'>): Told {
  return told(said, message);
}

/** What a side of a finding is. */
export function toldLabel({ said, label }: Pick<FindingEvidence, 'said' | 'label'>): Told {
  return told(said?.label, label);
}

/** The value of a side: as printed, or in words. */
export function toldValue({ said, text }: Pick<FindingEvidence, 'said' | 'text'>): string | Told {
  return said?.text === undefined ? text : tell(said.text);
}
