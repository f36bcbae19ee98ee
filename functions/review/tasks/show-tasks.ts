import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { Worker } from '../../../shared/cases/task-eligibility.ts';
import { shownDecisions } from '../../../shared/cases/task-moves.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import type { CasesTable } from '../../stores/cases-table.ts';
import { moveTask } from '../../stores/tasks.ts';
import { shownTask } from './task-row.ts';

/**
 * Tasks as part of their case, for somebody to see. Before a supervisor is shown a disagreement it is written down that they
 * know it: theirs are no fresh eyes any more.
 */
export async function showTasks(
  table: CasesTable,
  tasks: readonly TaskRecord[],
  reader: Worker,
  record: Pick<CaseRecord, 'status'>,
) {
  const shown = tasks.map((task) => shownTask(task, reader, record));
  for (const task of shown) {
    if (task.state === 'open' && task.earlier.length > 0) await moveTask(table, task, shownDecisions(reader.id));
  }
  return shown;
}
