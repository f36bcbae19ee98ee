import { isEnded, taskRecordSchema } from '../../../shared/cases/task-record.ts';
import { waitingIn } from '../../stores/cases-table.ts';
import { getTask, untoldQueue } from '../../stores/tasks.ts';
import { tellWorkflow } from './tell-workflow.ts';
import type { TaskServices } from './worker.ts';

const AT_A_TIME = 100;

/** Tells the workflows of a port's ended tasks that have not heard of it yet. Gives how many were told. */
export async function tellUntold(services: TaskServices, port: string): Promise<number> {
  let told = 0;
  for (const item of await waitingIn(services.table, untoldQueue(port), AT_A_TIME)) {
    const task = await getTask(services.table, taskRecordSchema.parse(item));
    if (task === null || !isEnded(task) || task.told) continue;
    await tellWorkflow(services, task);
    told += 1;
  }
  return told;
}
