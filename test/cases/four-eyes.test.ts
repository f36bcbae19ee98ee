import { expect, it } from 'vitest';
import type { Disposition } from '../../shared/cases/decision.ts';
import { needsSecondOfficer, type ShownFinding } from '../../shared/cases/four-eyes.ts';

const MINE: ShownFinding = { severity: 'critical', mine: true };
const OTHER: ShownFinding = { severity: 'critical', mine: false };
const HIGH: ShownFinding = { severity: 'high', mine: true };

it.each<[string, Disposition, ShownFinding[], boolean]>([
  ['a seizure, whatever was found', 'seized', [], true],
  ['a decision on a critical finding', 'examine', [HIGH, MINE], true],
  ['a release over a critical finding of the lane', 'released', [MINE], true],
  ['a release over a critical finding of another lane', 'released', [OTHER, HIGH], true],
  ['an examination where another lane has a critical finding', 'examine', [OTHER], false],
  ['a release over what is grave, but not critical', 'released', [HIGH], false],
  ['a release over a critical finding of a check on trial', 'released', [{ ...MINE, shadow: true }], false],
  ['a release where nothing is shown', 'released', [], false],
])('%s', (_, disposition, shown, needed) => {
  expect(needsSecondOfficer(disposition, shown)).toBe(needed);
});
