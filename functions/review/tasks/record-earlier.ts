import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import { recordAudit } from '../../stores/audit.ts';
import type { CasesTable } from '../../stores/cases-table.ts';

/**
 * That somebody decided stands in the trail at once; what they decided not before the last has. Safe to repeat, and done
 * again where the task is withdrawn: whoever decided may have been cut off before it was written down.
 */
export async function recordEarlier(
  { table }: { table: CasesTable },
  { port, reference, revision, lane, earlier }: TaskRecord,
): Promise<void> {
  for (const [index, { by, at }] of earlier.entries()) {
    await recordAudit(table, port, reference, {
      id: `decided-r${revision}-${lane}-${index + 1}`,
      at,
      actor: by,
      action: index === 0 ? 'first decision recorded' : 'second decision recorded',
      detail: { revision, lane },
    });
  }
}
