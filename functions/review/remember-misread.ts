import { misreadValues } from '../../shared/cases/misread-values.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import type { CaseServices } from '../case-services.ts';
import { getCase } from '../stores/cases.ts';
import { keepCorrection } from '../stores/corrections.ts';
import { findingsOf } from '../stores/examinations.ts';
import { noteInTrail } from './correct-value.ts';

/**
 * Keeps the right values that a decision gives for misread ones, for the case's next revision, if there is one. It opens
 * none itself: the decision was made on this one, and counts. Nothing is kept once the case is closed. Safe to repeat.
 */
export async function rememberMisread(
  { table }: Pick<CaseServices, 'table'>,
  { port, reference, revision, decision }: TaskRecord,
): Promise<void> {
  if (!decision?.findings.some(({ verdict, value }) => verdict === 'misread' && value !== null)) return;
  const record = await getCase(table, port, reference);
  if (record?.revision !== revision || record.status === 'closed') return;
  const place = { port, reference };
  const findings = await findingsOf(table, port, reference, revision);
  for (const correction of misreadValues(findings, decision.findings)) {
    const kept = { by: decision.by, at: decision.at, from: revision + 1 };
    const { standing } = await keepCorrection(table, place, correction, kept);
    await noteInTrail({ table }, place, standing);
  }
}
