import { REFERENCE } from '../../shared/cases/case-reference.ts';
import type { DrillTruth } from '../../shared/cases/drill.ts';
import type { CaseServices } from '../case-services.ts';
import { getCase } from '../stores/cases.ts';
import { announceDrill } from '../stores/drills.ts';
import { ApiProblem } from './route.ts';

/** A case can't become a drill: its uploads have begun, or another drill has its name. */
export class DrillTooLate extends ApiProblem {
  override readonly name = 'DrillTooLate';
  constructor(message: string) {
    super(409, 'drill.too-late', message);
  }
}

/** Notes that a case will be a drill. Done before its first upload, so that no statistic ever takes it for a true one. */
export async function announce(
  { table, now }: Pick<CaseServices, 'table' | 'now'>,
  place: { port: string; reference: string },
  truth: DrillTruth,
  by: string,
): Promise<void> {
  if (!REFERENCE.test(place.reference)) throw new DrillTooLate(`${place.reference} is no case reference`);
  const begun = (await getCase(table, place.port, place.reference)) !== null;
  if (begun || !(await announceDrill(table, place, { ...truth, by, at: now() }))) {
    throw new DrillTooLate(
      'there is such a case already: announce a drill before its first upload, under a new reference',
    );
  }
}
