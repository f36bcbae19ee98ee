import { say } from '../../language/phrase.ts';
import { isContainerNumber } from '../container-number.ts';
import type { FindingEvidence } from '../finding.ts';
import type { Doubt } from './doubt.ts';
import { textDoubt } from './text-doubt.ts';

/** Of wrongly read or typed numbers ten in eleven fail the check digit of ISO 6346; of two real containers' none. */
const FAILS = 10;
const HOLDS = 1 / 11;

/** How likely two container numbers are one: by how they look, and by what their check digits say. */
export function containerDoubt(a: string, b: string, evidence: readonly FindingEvidence[]): Doubt {
  const { chance, because } = textDoubt(a, b, evidence);
  if (chance === 0 || chance === 1) return { chance, because };
  const failing = [a, b].find((number) => !isContainerNumber(number));
  const odds = (chance / (1 - chance)) * (failing === undefined ? HOLDS : FAILS);
  const why =
    failing === undefined ? because : say`${because ?? say`a character differs`}, and ${failing} fails its check digit`;
  return { chance: odds / (1 + odds), because: why };
}
