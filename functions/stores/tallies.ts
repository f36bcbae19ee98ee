import type { Verdict } from '../../shared/cases/decision.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { type CasesTable, putIfAbsent } from './cases-table.ts';

/**
 * Notes whether a check was right about one finding. One item a finding, so a repeat counts nothing twice; a tally is the
 * count of a check's items, by month.
 */
export async function tallyVerdict(
  table: CasesTable,
  place: { port: string; reference: string; revision: number },
  finding: Pick<Finding, 'id' | 'check' | 'version'>,
  verdict: Verdict,
  at: string,
): Promise<void> {
  await putIfAbsent(table, {
    pk: `TALLY#${finding.check}#${place.port}#${at.slice(0, 7)}`,
    sk: `${place.reference}#${place.revision}#${finding.id}`,
    check: finding.check,
    version: finding.version,
    verdict,
  });
}
