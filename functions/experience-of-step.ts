import type { Sighting } from '../shared/checks/check.ts';
import type { Dossier } from '../shared/dossier/dossier.ts';
import { type Experience, NO_EXPERIENCE } from '../shared/experience/experience.ts';
import { observationsOf, questionsOf, substancesOf } from '../shared/experience/observations.ts';
import { linkedTraders, tradersOf } from '../shared/experience/traders.ts';
import type { CasesTable } from './stores/cases-table.ts';
import type { ExaminationStep } from './stores/examinations.ts';
import { experienceWith, rememberSubstances, saveObservations, substancesTo } from './stores/experience.ts';

/**
 * What earlier cases have taught that the checks of one step look at; on the way it keeps what this case may teach later
 * ones. Scans have nothing to learn from goods and traders.
 */
export async function experienceOfStep(
  table: CasesTable,
  step: ExaminationStep,
  dossier: Dossier,
  { revision, drill }: { revision: number; drill: boolean },
  seenElsewhere: readonly Sighting[],
): Promise<Experience> {
  const { port, reference, asOf } = dossier;
  const place = { port, reference, drill };
  if (step === 'compare') {
    await saveObservations(table, { ...place, revision }, observationsOf(dossier));
    return { ...NO_EXPERIENCE, ...(await experienceWith(table, place, questionsOf(dossier))) };
  }
  if (step === 'inspect') return NO_EXPERIENCE;
  const substances = substancesOf(dossier);
  if (substances.length === 0) return NO_EXPERIENCE;
  // Remembered before it is looked up: of two cases examined at once, at least one sees the other.
  await rememberSubstances(table, place, substances, asOf);
  const traders = tradersOf(dossier).map(({ key }) => key);
  const [known, earlier] = await Promise.all([
    experienceWith(table, place, { goods: [], traders: questionsOf(dossier).traders }),
    substancesTo(table, place, linkedTraders(traders, seenElsewhere)),
  ]);
  return { ...NO_EXPERIENCE, ...known, substances: earlier };
}
