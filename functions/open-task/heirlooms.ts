import type { TaskPlace, TaskRecord } from '../../shared/cases/task-record.ts';
import { secondsAfter } from '../case-services.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { documentsOf } from '../stores/documents.ts';
import { tasksOf } from '../stores/tasks.ts';

/** How long others leave a task to whoever held it before the case was examined anew. */
const THEIRS_SECONDS = 15 * 60;

type Heirlooms = Pick<TaskRecord, 'state' | 'assignedTo' | 'assignedUntil' | 'request'>;

/**
 * What a new task has from the one of its lane that was withdrawn when this revision was opened: whose it is, for a quarter
 * of an hour, and what the port was asked. The port has answered where it sent anything since; where the revision was opened
 * for another reason, the new task waits in place of the old one.
 */
export async function heirloomsOf(table: CasesTable, place: TaskPlace, at: string): Promise<Heirlooms> {
  const before = (await tasksOf(table, place.port, place.reference))
    .filter(({ lane, revision }) => lane === place.lane && revision < place.revision)
    .at(-1);
  const nothing: Heirlooms = { state: 'open', assignedTo: null, assignedUntil: null, request: null };
  if (before?.state !== 'withdrawn') return nothing;
  const { assignedTo, request } = before;
  const theirs = assignedTo === null ? nothing : { assignedTo, assignedUntil: secondsAfter(at, THEIRS_SECONDS) };
  if (request === null || request.ended !== null) return { ...nothing, ...theirs, request };
  const documents = await documentsOf(table, place.port, place.reference);
  if (documents.some(({ receivedAt }) => receivedAt > request.at)) {
    return { ...nothing, ...theirs, request: { ...request, ended: { at, how: 'answered' } } };
  }
  if (request.until > at) return { ...nothing, state: 'waiting', request };
  return { ...nothing, ...theirs, request: { ...request, ended: { at, how: 'unanswered' } } };
}
