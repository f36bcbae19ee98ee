import type { Decided, Decision, Disposition } from '../../../shared/cases/decision.ts';
import { needsSecondOfficer, type ShownFinding } from '../../../shared/cases/four-eyes.ts';
import { reasonsOffered } from '../../../shared/cases/reasons.ts';
import { staffedLane } from '../../../shared/cases/routing.ts';
import { decided, decisionOf, type Outcome } from '../../../shared/cases/task-decided.ts';
import type { Worker } from '../../../shared/cases/task-eligibility.ts';
import type { TaskPlace, TaskRecord } from '../../../shared/cases/task-record.ts';
import { fewAtOnce } from '../../few-at-once.ts';
import { log } from '../../log.ts';
import { getCase } from '../../stores/cases.ts';
import { correctionsOf } from '../../stores/corrections.ts';
import { findingsOf } from '../../stores/examinations.ts';
import { moveTask, tasksOf } from '../../stores/tasks.ts';
import { ApiProblem } from '../route.ts';
import { earlierDecision } from './earlier-decision.ts';
import { tellWorkflow } from './tell-workflow.ts';
import type { TaskServices } from './worker.ts';

export interface DecidedTask {
  outcome: Outcome;
  /** The caller's own. */
  decision: Decision;
  /** As it stands now: others may have decided since. */
  task: TaskRecord;
}

/**
 * Records an officer's decision. It counts once its write is acknowledged; the workflow is told afterwards, and
 * `reconcile` tells it again if that fails. A request that is repeated, also much later, gets the same decision and outcome.
 * Throws TaskRefused, and ApiProblem where the lane does not offer the reason or has no such finding.
 */
export async function decide(
  services: TaskServices,
  place: TaskPlace,
  who: Worker,
  request: Decided & { requestId: string },
): Promise<DecidedTask> {
  const { table, now } = services;
  const { disposition, requestId } = request;
  const shown = await shownFindings(services, place);
  demandOffered(services, place, request, shown);
  const needsTwo =
    needsSecondOfficer(disposition, shown) || (await neededTwoBeforeCorrecting(services, place, who, disposition));
  const made: Decision = { ...request, by: who.id, at: now(), since: null };
  const { task } = await moveTask(table, place, decided(who, made, needsTwo), earlierDecision);
  const own = decisionOf(task, who.id, requestId);
  if (own === null) throw new Error('a decision was written, but is not there');
  if (task.state === 'decided' && !task.told) await tell(services, task);
  return { ...own, task };
}

/** Findings that the officers of the case may see. None in a blind review. */
async function shownFindings(services: TaskServices, place: TaskPlace): Promise<KnownFinding[]> {
  const [record, found] = await Promise.all([
    getCase(services.table, place.port, place.reference),
    foundIn(services, place),
  ]);
  return record?.blind ? [] : found;
}

type KnownFinding = ShownFinding & { id: string };

/** What was found in a revision, `mine` what is of the lane. */
async function foundIn(
  { table, ports }: TaskServices,
  { port, reference, revision, lane }: TaskPlace,
): Promise<KnownFinding[]> {
  const findings = await findingsOf(table, port, reference, revision);
  const staffed = ports.get(port)?.lanes ?? [];
  return findings.map(({ id, severity, shadow, lane: of }) => ({
    ...{ id, severity, shadow },
    mine: staffedLane(staffed, of) === lane,
  }));
}

/**
 * Whether the decision would have taken two before `who` corrected what was read: nobody takes a critical finding out of
 * the way by a correction and then decides alone. Looks at the revision before, and at the last that officers were asked
 * about: the one before may never have been examined to its end. That the case is a control sample now, as nothing is
 * found any more, keeps nothing of it back; a drill that is looked at blind was so before.
 */
async function neededTwoBeforeCorrecting(
  services: TaskServices,
  place: TaskPlace,
  { id }: Worker,
  disposition: Disposition,
): Promise<boolean> {
  const { table } = services;
  const { port, reference } = place;
  const own = (await correctionsOf(table, place, place.revision)).filter(({ by }) => by === id);
  if (own.length === 0) return false;
  const [record, tasks] = await Promise.all([getCase(table, port, reference), tasksOf(table, port, reference)]);
  if (record?.drill && record.blind) return false;
  const asked = (from: number) => tasks.map(({ revision }) => revision).filter((revision) => revision < from);
  const before = new Set(own.flatMap(({ from }) => [from - 1, Math.max(0, ...asked(from))]));
  const found = await fewAtOnce(
    [...before].filter((revision) => revision > 0),
    (revision) => foundIn(services, { ...place, revision }),
  );
  return found.some((findings) => needsSecondOfficer(disposition, findings));
}

function demandOffered(
  { ports }: TaskServices,
  { port, lane }: TaskPlace,
  { reason, findings }: Decided,
  shown: readonly { id: string; mine: boolean }[],
): void {
  const offered = reasonsOffered(lane, ports.get(port)?.lanes ?? []);
  if (!offered.includes(reason)) {
    const message = `the lane ${lane} does not offer the reason ${reason}, but ${offered.join(', ')}`;
    throw new ApiProblem(400, 'reason.not-offered', message, { offered });
  }
  const unknown = findings.filter(({ id }) => !shown.some((finding) => finding.mine && finding.id === id));
  if (unknown.length === 0) return;
  const named = unknown.slice(0, 5).map(({ id }) => id);
  throw new ApiProblem(400, 'finding.unknown', `the task has no finding ${named.join(', ')}`, { unknown: named });
}

async function tell(services: TaskServices, task: TaskRecord): Promise<void> {
  try {
    await tellWorkflow(services, task);
  } catch (error) {
    const told = error instanceof Error ? error : String(error);
    log.warn('the workflow has not heard of a decision yet; reconcile will tell it', told);
  }
}
