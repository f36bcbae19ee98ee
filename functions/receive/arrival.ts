import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { told, withdrawn } from '../../shared/cases/task-moves.ts';
import { type CaseServices, secondsAfter } from '../case-services.ts';
import { wakeIfComplete } from '../gather/wake-if-complete.ts';
import { recordAudit } from '../stores/audit.ts';
import { startRevision, wake } from '../stores/case-workflow.ts';
import { changeCase, getCase, openCase } from '../stores/cases.ts';
import { drillOf } from '../stores/drills.ts';
import { moveTask, tasksOf } from '../stores/tasks.ts';

/** A drill is uploaded when it is announced. If that broke off, a true case may get its reference later. */
const DRILL_SECONDS = 7 * 86_400;

export interface Arrival {
  port: string;
  reference: string;
  documentId: string;
}

/**
 * Takes note that a document of a case came in, or was read to its end. Opens the case, or its next revision where this
 * one is sealed without the document; starts the workflow; wakes it when nothing is missing. Every step is a conditional
 * write that a repeat finds done, so the message may come twice, late, or after a crash in between. A workflow that is
 * started here waits `settleSeconds` for more: what the port's settings say where none are given.
 */
export async function noteArrival(services: CaseServices, arrival: Arrival, settleSeconds?: number): Promise<void> {
  const { table, ports, now } = services;
  const port = ports.get(arrival.port);
  if (port === undefined) throw new Error(`the port ${arrival.port} is not one of this region`);
  const at = now();
  const announced = await drillOf(table, arrival.port, arrival.reference);
  const drill = announced !== null && at <= secondsAfter(announced.at, DRILL_SECONDS);
  await openCase(table, arrival, at, secondsAfter(at, port.gatherSeconds), drill);
  const record = await joinRevision(services, arrival, port.gatherSeconds);
  await withdrawEarlierTasks(services, record);
  if (record.status !== 'gathering') return;
  if (record.startedRevision < record.revision) {
    await startRevision(services.workflow, record, {
      gatherSeconds: port.gatherSeconds,
      settleSeconds: settleSeconds ?? port.settleSeconds,
    });
    await recordAudit(table, record.port, record.reference, {
      id: `opened-r${record.revision}`,
      at: now(),
      actor: 'receive',
      action: record.revision === 1 ? 'case opened' : 'case reopened',
      detail: { revision: record.revision },
    });
    await changeCase(table, record, { revision: record.revision }, { startedRevision: record.revision }, now());
  }
  await wakeIfComplete(services, record);
}

/** Makes sure that the document belongs to a revision that will examine it, and returns that state of the case. */
async function joinRevision(services: CaseServices, arrival: Arrival, gatherSeconds: number): Promise<CaseRecord> {
  const { table, now } = services;
  for (;;) {
    const record = await getCase(table, arrival.port, arrival.reference);
    if (record === null) throw new Error('the case was opened, but is not there');
    const { revision, status, arrivals } = record;
    if (status === 'gathering') {
      const next = { arrivals: arrivals + 1 };
      if (await changeCase(table, record, { revision, status, arrivals }, next, now())) return { ...record, ...next };
    } else if (record.sealed?.includes(arrival.documentId)) {
      return record;
    } else {
      const next = nextRevision(record, secondsAfter(now(), gatherSeconds));
      if (await changeCase(table, record, { revision, status }, next, now())) return { ...record, ...next };
    }
  }
}

/** What a case becomes when it is examined anew: gathering again, with all that it has. */
export function nextRevision(record: CaseRecord, gatherUntil: string) {
  return {
    revision: record.revision + 1,
    status: 'gathering',
    gatherUntil,
    arrivals: 1,
    gatherToken: null,
    sealed: null,
    asOf: null,
    profileEdition: null,
    disposition: null,
    closedAt: null,
    failure: null,
  } satisfies Partial<CaseRecord>;
}

/** Takes the undecided tasks of earlier revisions out of their lanes, and lets the workflows that wait for them end. */
export async function withdrawEarlierTasks(
  services: Pick<CaseServices, 'table' | 'workflow' | 'now'>,
  record: CaseRecord,
) {
  const { table, workflow, now } = services;
  if (record.withdrawnBefore >= record.revision) return;
  for (const task of await tasksOf(table, record.port, record.reference)) {
    if (task.revision >= record.revision || task.state === 'decided') continue;
    const { task: ended } = await moveTask(table, task, withdrawn);
    // Decided meanwhile: whoever tells of that writes down all that follows from it, and only then counts it as told.
    if (ended.state === 'decided') continue;
    await wake(workflow.client, ended.taskToken, { outcome: 'withdrawn' });
    await moveTask(table, task, told);
  }
  await changeCase(table, record, { revision: record.revision }, { withdrawnBefore: record.revision }, now());
}
