import { isAbsent } from '../../shared/cases/staff-record.ts';
import type { TaskPlace, TaskRecord } from '../../shared/cases/task-record.ts';
import { secondsAfter } from '../case-services.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { documentsOf } from '../stores/documents.ts';
import { getDraft, saveDraft } from '../stores/drafts.ts';
import { getStaff } from '../stores/staff.ts';
import { tasksOf } from '../stores/tasks.ts';

/** How long others leave a task to whoever held it before the case was examined anew. */
const THEIRS_SECONDS = 15 * 60;

type Heirlooms = Pick<TaskRecord, 'state' | 'assignedTo' | 'assignedUntil' | 'request' | 'knows'>;

/** The task of a place's lane in the newest revision before, if that was withdrawn; null otherwise. */
export async function predecessorOf(table: CasesTable, place: TaskPlace): Promise<TaskRecord | null> {
  const before = (await tasksOf(table, place.port, place.reference))
    .filter(({ lane, revision }) => lane === place.lane && revision < place.revision)
    .at(-1);
  return before?.state === 'withdrawn' ? before : null;
}

/**
 * What a new task has from the one of its lane that was withdrawn when this revision was opened: whose it is, for a quarter
 * of an hour unless they are away, what the port was asked, and who knows how others decided. The port has answered where
 * it sent anything since; where the revision was opened for another reason, the new task waits in place of the old one.
 */
export async function heirloomsOf(table: CasesTable, before: TaskRecord | null, at: string): Promise<Heirlooms> {
  const knows = before?.knows ?? [];
  const nothing: Heirlooms = { state: 'open', assignedTo: null, assignedUntil: null, request: null, knows };
  if (before === null) return nothing;
  const { assignedTo, request } = before;
  const isTheirs = assignedTo !== null && !knows.includes(assignedTo) && !(await isAway(table, assignedTo, at));
  const theirs = isTheirs ? { assignedTo, assignedUntil: secondsAfter(at, THEIRS_SECONDS) } : nothing;
  if (request === null || request.ended !== null) return { ...nothing, ...theirs, request };
  const documents = await documentsOf(table, before.port, before.reference);
  if (documents.some(({ receivedAt }) => receivedAt > request.at)) {
    return { ...nothing, ...theirs, request: { ...request, ended: { at, how: 'answered' } } };
  }
  if (request.until > at) return { ...nothing, state: 'waiting', request };
  return { ...nothing, ...theirs, request: { ...request, ended: { at, how: 'unanswered' } } };
}

async function isAway(table: CasesTable, id: string, at: string): Promise<boolean> {
  const staff = await getStaff(table, id);
  return staff !== null && isAbsent(staff, at);
}

/**
 * Hands on the draft of whoever held the task before, but for what it says of findings that there are no more. One that was
 * begun on the new task stands.
 */
export async function inheritDraft(
  table: CasesTable,
  place: TaskPlace,
  before: TaskRecord | null,
  findings: readonly { id: string }[],
): Promise<void> {
  const officer = before?.assignedTo ?? null;
  const draft = before === null || officer === null ? null : await getDraft(table, before, officer);
  if (draft === null || officer === null) return;
  const stands = new Set(findings.map(({ id }) => id));
  const content = { ...draft.content, findings: draft.content.findings.filter(({ id }) => stands.has(id)) };
  await saveDraft(table, place, officer, { version: 1, content, savedAt: draft.savedAt });
}
