import type { Disposition } from '../../../../shared/cases/decision.ts';
import { needsSecondOfficer, type ShownFinding } from '../../../../shared/cases/four-eyes.ts';
import type { Stage } from '../../../../shared/cases/task-record.ts';

/** Why another officer must look before the decision counts. Keys of messages. */
export type FourEyesCause = 'critical-finding' | 'seizure' | 'release-over-critical';

/** What the first officer is told to expect, by the rule that the API goes by; `null` where one officer suffices. */
export function fourEyesExpected(
  stage: Stage,
  disposition: Disposition | null,
  shown: readonly ShownFinding[],
): FourEyesCause | null {
  if (stage !== 'first' || !needsSecondOfficer(disposition ?? 'examine', shown)) return null;
  if (disposition === 'seized') return 'seizure';
  return needsSecondOfficer('examine', shown) ? 'critical-finding' : 'release-over-critical';
}
