import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { CASE_CLOSED, type CaseClosed } from '../../shared/cases/case-closed-event.ts';
import { gravest } from '../../shared/cases/decision.ts';
import { officerDecisions } from '../../shared/tallies/officer-decisions.ts';
import { tallyOf } from '../../shared/tallies/tally.ts';
import type { CaseServices } from '../case-services.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { examinationsOf, findingsOf } from '../stores/examinations.ts';
import { teach } from '../stores/experience.ts';
import { saveTally } from '../stores/tallies.ts';
import { tasksOf } from '../stores/tasks.ts';

export type CloseOutcome = { outcome: 'closed' | 'superseded' };

/** Writes how a case ends, tells the checks whether they were right, and publishes the case as closed. */
export async function closeRevision(
  services: Pick<CaseServices, 'table' | 'now'> & { events: EventBridgeClient; bus: string },
  place: { port: string; reference: string; revision: number },
): Promise<CloseOutcome> {
  const { table, events, bus, now } = services;
  const { port, reference, revision } = place;
  const tasks = (await tasksOf(table, port, reference)).filter((task) => task.revision === revision);
  const disposition = gravest(tasks.flatMap(({ decision }) => decision?.disposition ?? []));
  const before = await getCase(table, port, reference);
  if (before === null || before.revision !== revision) return { outcome: 'superseded' };
  // A repeat finds the case closed and keeps the instant: what follows is then the same as the first time.
  const at = before.closedAt ?? now();
  const closed = { status: 'closed', disposition, closedAt: at } as const;
  if (!(await changeCase(table, place, { revision }, closed, at))) return { outcome: 'superseded' };
  const findings = await findingsOf(table, port, reference, revision);
  // Drills teach officers, and nothing else: no statistic learns from what was made up.
  if (!before.drill) {
    const examinations = await examinationsOf(table, port, reference, revision);
    const origins = [...new Set(examinations.flatMap((examination) => examination.origins))].sort();
    const tally = tallyOf(before, tasks, findings, origins, at);
    await saveTally(table, { ...tally, decisions: officerDecisions(tasks) });
    await teach(table, place, at, disposition === 'released');
  }
  await recordAudit(table, port, reference, {
    id: `closed-r${revision}`,
    at,
    actor: 'close-case',
    action: 'case closed',
    // Whether it was a control sample or a drill stands on the case: here it would tell the officers of a later revision.
    detail: { revision, disposition, tasks: tasks.length, findings: findings.length, score: before.score },
  });
  // No other agency is told of a case that never was.
  if (before.drill) return { outcome: 'closed' };
  const detail: CaseClosed = {
    version: '1',
    port,
    reference,
    revision,
    disposition,
    score: before.score,
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

/** The closed case could not be published; the workflow tries again. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly code = 'close.publish';
}
