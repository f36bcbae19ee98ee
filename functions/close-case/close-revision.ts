import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { CASE_CLOSED, type CaseClosed } from '../../shared/cases/case-closed-event.ts';
import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { gravest } from '../../shared/cases/decision.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import { officerDecisions } from '../../shared/tallies/officer-decisions.ts';
import { tallyOf } from '../../shared/tallies/tally.ts';
import type { CaseServices } from '../case-services.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { examinationsOf, findingsOf } from '../stores/examinations.ts';
import { teach } from '../stores/experience.ts';
import { saveTally, supersedeTally } from '../stores/tallies.ts';
import { tasksOf } from '../stores/tasks.ts';

export type CloseOutcome = { outcome: 'closed' | 'superseded' };

/** Writes how a case ends, tells the checks whether they were right, and publishes the case as closed. */
export async function closeRevision(
  services: Pick<CaseServices, 'table' | 'now'> & { events: EventBridgeClient; bus: string },
  place: { port: string; reference: string; revision: number },
): Promise<CloseOutcome> {
  const { table, events, bus } = services;
  const { port, reference, revision } = place;
  const tasks = (await tasksOf(table, port, reference)).filter((task) => task.revision === revision);
  const before = await getCase(table, port, reference);
  const facts = before && (await closed(services, before, revision, tasks));
  if (before === null || facts === null) return { outcome: 'superseded' };
  const { at, disposition, score } = facts;
  const findings = await findingsOf(table, port, reference, revision);
  // Drills teach officers, and nothing else: no statistic learns from what was made up.
  if (!before.drill) {
    const examinations = await examinationsOf(table, port, reference, revision);
    const origins = [...new Set(examinations.flatMap((examination) => examination.origins))].sort();
    const tally = tallyOf({ ...place, ...facts }, tasks, findings, origins, at);
    await saveTally(table, { ...tally, decisions: officerDecisions(tasks) });
    const { earlier } = facts;
    if (earlier !== null && earlier.at.slice(0, 7) !== at.slice(0, 7))
      await supersedeTally(table, { port, reference, ...earlier });
    await teach(table, place, at, disposition === 'released');
  }
  await recordAudit(table, port, reference, {
    id: `closed-r${revision}`,
    at,
    actor: 'close-case',
    action: 'case closed',
    // Whether it was a control sample or a drill stands on the case: here it would tell the officers of a later revision.
    detail: { revision, disposition, tasks: tasks.length, findings: findings.length, score },
  });
  // No other agency is told of a case that never was.
  if (before.drill) return { outcome: 'closed' };
  const detail: CaseClosed = {
    version: '1',
    port,
    reference,
    revision,
    disposition,
    score,
    closedAt: at,
  };
  const { FailedEntryCount } = await events.send(
    new PutEventsCommand({
      Entries: [
        {
          Source: CASE_CLOSED.source,
          DetailType: CASE_CLOSED.detailType,
          EventBusName: bus,
          Detail: JSON.stringify(detail),
        },
      ],
    }),
  );
  if (FailedEntryCount !== undefined && FailedEntryCount > 0) throw new PublishError('the event bus refused the event');
  return { outcome: 'closed' };
}

/**
 * Closes the revision. A repeat finds it closed and gives what it was then, so that what follows is the same as the first
 * time: also where a late paper has opened the next one in between. Null where the case went on before it was closed.
 */
async function closed(
  { table, now }: Pick<CaseServices, 'table' | 'now'>,
  before: CaseRecord,
  revision: number,
  tasks: readonly TaskRecord[],
): Promise<Closed | null> {
  if (before.lastClosed?.revision === revision) return before.lastClosed;
  if (before.revision !== revision) return null;
  const { score, chance, control, lanes } = before;
  const at = now();
  const disposition = gravest(tasks.flatMap(({ decision }) => decision?.disposition ?? []));
  const { lastClosed: last } = before;
  const earlier = last && { revision: last.revision, at: last.at };
  const lastClosed = { revision, at, disposition, score, chance, control, lanes, earlier };
  const change = { status: 'closed', disposition, closedAt: at, lastClosed } as const;
  return (await changeCase(table, before, { revision }, change, at)) ? lastClosed : null;
}

type Closed = NonNullable<CaseRecord['lastClosed']>;

/** The closed case could not be published; the workflow tries again. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly code = 'close.publish';
}
