import { CASE_ESCALATED, type CaseEscalated, isToldOf } from '../../shared/cases/case-escalated-event.ts';
import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { staffedLane } from '../../shared/cases/routing.ts';
import { askedAgain, withdrawn } from '../../shared/cases/task-moves.ts';
import { isEnded, type NewTask, type TaskRecord } from '../../shared/cases/task-record.ts';
import { summaryOf } from '../../shared/cases/task-summary.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import { type CaseServices, secondsAfter } from '../case-services.ts';
import { tellWorkflow } from '../review/tasks/tell-workflow.ts';
import { recordAudit } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import { findingsOf } from '../stores/examinations.ts';
import { type EventBus, publishOnce } from '../stores/outbox.ts';
import { createTask, getTask, moveTask } from '../stores/tasks.ts';
import { heirloomsOf, inheritDraft, predecessorOf } from './heirlooms.ts';

export interface OpenTaskServices extends CaseServices {
  bus: EventBus;
}

export interface TaskRequest {
  taskToken: string;
  port: string;
  reference: string;
  revision: number;
  lane: Lane;
  /** 0 at first; one more each time that the task was overdue. */
  escalation: number;
  /** How long officers have from now, where the task is opened or raised. */
  dueSeconds: number;
}

/**
 * Puts a task into its lane, or raises an overdue one. The workflow waits under the token. Where it only waits on, because
 * the clock of the task stood still, nothing but the token changes. A task that has ended already (decided between the
 * time-out and this call, or withdrawn) answers at once.
 */
export async function openTask(services: OpenTaskServices, request: TaskRequest): Promise<void> {
  const { table, now } = services;
  const { port, reference, revision, lane, escalation, taskToken } = request;
  const seen = await getCase(table, port, reference);
  const at = now();
  const priority = Math.max(1, (seen?.priority ?? 4) - escalation);
  const dueAt = secondsAfter(at, request.dueSeconds);
  const [before, findings] = await Promise.all([predecessorOf(table, request), shownFindings(services, request, seen)]);
  const task: NewTask = {
    ...{ port, reference, revision, lane, priority, escalation, taskToken, dueAt },
    ...{ createdAt: at, claimedBy: null, leaseUntil: null, decision: null },
    ...(await heirloomsOf(table, before, at)),
    summary: summaryOf(findings),
  };
  if (!(await createTask(table, task)))
    await moveTask(table, task, askedAgain({ taskToken, priority, dueAt, escalation }));
  if (escalation === 0) await inheritDraft(table, request, before, findings);
  // Read after the write: an arrival that reopens the case writes first and looks for tasks then, so one sees the other.
  const record = await getCase(table, port, reference);
  if (record?.revision !== revision) await moveTask(table, task, withdrawn);
  const standing = await getTask(table, task);
  if (standing === null) return;
  if (standing.escalation === escalation) await tell(services, record, standing, at);
  if (isEnded(standing)) await tellWorkflow(services, { ...standing, taskToken });
}

/** The lane's findings that its officers are shown: none in a blind review, in which they look for themselves. */
async function shownFindings(
  { table, ports }: OpenTaskServices,
  { port, reference, revision, lane }: TaskRequest,
  seen: CaseRecord | null,
): Promise<Finding[]> {
  if (seen === null || seen.blind || seen.revision !== revision) return [];
  const staffed = ports.get(port)?.lanes ?? [];
  const findings = await findingsOf(table, port, reference, revision);
  return findings.filter((finding) => staffedLane(staffed, finding.lane) === lane);
}

/** Notes in the trail that a task was opened or raised, and tells other agencies of one that was raised: each once. */
async function tell(
  services: OpenTaskServices,
  record: CaseRecord | null,
  { port, reference, revision, lane, priority, escalation }: TaskRecord,
  at: string,
): Promise<void> {
  await recordAudit(services.table, port, reference, {
    id: `task-r${revision}-${lane}-e${escalation}`,
    at,
    actor: 'open-task',
    action: escalation === 0 ? 'task opened' : 'task escalated',
    detail: { revision, lane, priority, escalation },
  });
  if (escalation === 0 || record === null || !isToldOf(record)) return;
  const detail: CaseEscalated = {
    ...{ version: '1', port, reference, revision, lane, why: 'overdue', escalation },
    ...{ score: record.score, escalatedAt: at },
  };
  await publishOnce(services, record, CASE_ESCALATED, {
    ...{ id: `escalated-r${revision}-${lane}-e${escalation}`, at, detail },
  });
}
