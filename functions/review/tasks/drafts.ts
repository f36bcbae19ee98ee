import type { Draft, DraftContent } from '../../../shared/cases/draft.ts';
import { isEnded, type TaskPlace } from '../../../shared/cases/task-record.ts';
import { TaskRefused } from '../../../shared/cases/task-refused.ts';
import { getDraft, saveDraft } from '../../stores/drafts.ts';
import { getTask } from '../../stores/tasks.ts';
import { ApiProblem } from '../route.ts';
import type { TaskServices } from './worker.ts';

const EMPTY: Draft = {
  version: 0,
  content: { disposition: null, reason: null, note: null, findings: [], marks: [] },
  savedAt: null,
};

export async function ownDraft(
  { table }: Pick<TaskServices, 'table'>,
  place: TaskPlace,
  officer: string,
): Promise<Draft> {
  return (await getDraft(table, place, officer)) ?? EMPTY;
}

/**
 * Keeps an officer's draft, whether or not they hold the task at this moment. The same content sent again is no new version.
 *
 * @throws ApiProblem `draft.newer` with the newer draft where another tab has saved one since; TaskRefused where the task has ended
 */
export async function keepDraft(
  services: Pick<TaskServices, 'table' | 'now'>,
  place: TaskPlace,
  officer: string,
  { version, content }: { version: number; content: DraftContent },
): Promise<Draft> {
  const task = await getTask(services.table, place);
  if (task === null) throw new TaskRefused('task.unknown', 'there is no such task');
  if (isEnded(task)) throw new TaskRefused('task.ended', `the task is ${task.state}`, { state: task.state });
  const next: Draft = { version: version + 1, content, savedAt: services.now() };
  if (await saveDraft(services.table, place, officer, next)) return next;
  const standing = await ownDraft(services, place, officer);
  if (JSON.stringify(standing.content) === JSON.stringify(content)) return standing;
  throw new ApiProblem(409, 'draft.newer', 'the draft was changed elsewhere since', { draft: standing });
}
