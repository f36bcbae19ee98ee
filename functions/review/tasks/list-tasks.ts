import * as z from 'zod';
import { may } from '../../../shared/access/permissions.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { lanesOf, portsOf } from '../../../shared/access/scope.ts';
import type { Stage, TaskRecord, TaskSummary } from '../../../shared/cases/task-record.ts';
import { type Lane, laneSchema } from '../../../shared/ports/port-profile.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { ApiProblem } from '../route.ts';
import { listedFor } from '../staff/readiness.ts';
import { type WalkPlace, walkLanes } from './lane-walk.ts';
import { taskRow } from './task-row.ts';
import { type TaskServices, workerOf } from './worker.ts';

export interface TaskFilter {
  port?: string | undefined;
  lane?: Lane | undefined;
  mine: boolean;
  late: boolean;
  stage?: Stage | undefined;
  limit: number;
  after?: string | undefined;
}

/** One request looks at no more tasks than this: a page may be short where a filter leaves most of them out. */
const LOOKED_AT = 2_000;

const cursorSchema = z.tuple([z.string(), z.string()]);

/** A page of the open tasks of the caller's lanes, most urgent first, and where it goes on. */
export async function listTasks(
  services: TaskServices,
  principal: Principal,
  filter: TaskFilter,
): Promise<{ tasks: TaskRow[]; next: string | null }> {
  const now = services.now();
  const who = workerOf(principal);
  const served = [...services.ports.keys()];
  const ports = portsOf(
    principal,
    served.filter((port) => filter.port === undefined || port === filter.port),
  );
  const lanes = lanesOf(principal, filter.lane === undefined ? laneSchema.options : [filter.lane]);
  const wanted = (task: TaskRecord) =>
    (!filter.late || task.dueAt < now) && (filter.stage === undefined || task.stage === filter.stage);
  if (filter.mine) {
    const listed = await listedFor(services, who.id);
    const inScope = ({ port, lane, state }: TaskRecord) =>
      state === 'open' && ports.includes(port) && lanes.includes(lane);
    const tasks = listed.filter((task) => inScope(task) && wanted(task));
    return { tasks: tasks.slice(0, filter.limit).map((task) => rowFor(principal, task, now)), next: null };
  }
  const tasks: TaskRow[] = [];
  const after = filter.after === undefined ? null : placeOf(filter.after);
  let looked = 0;
  for await (const { task, place } of walkLanes(services.table, { ports, lanes, after, pageSize: filter.limit })) {
    if (wanted(task)) tasks.push(rowFor(principal, task, now));
    looked += 1;
    if (tasks.length === filter.limit || looked === LOOKED_AT) return { tasks, next: cursorOf(place) };
  }
  return { tasks, next: null };
}

/** The caller's own: held, assigned, put off, waiting for the port. What they no longer may do says so. */
export async function ownTasks(services: TaskServices, principal: Principal): Promise<TaskRow[]> {
  const who = workerOf(principal);
  const now = services.now();
  return (await listedFor(services, who.id)).map((task) => taskRow(task, who, now));
}

/** Findings and reasons are in words that name people: whoever may not read cases, such as operators, gets none of them. */
function rowFor(principal: Principal, task: TaskRecord, now: string): TaskRow {
  const row = taskRow(task, workerOf(principal), now);
  if (may(principal, 'case.read', { port: task.port })) return row;
  const { summary, snoozed, raised, request } = row;
  return {
    ...row,
    summary: summary && withheld(summary),
    snoozed: snoozed && { ...snoozed, reason: '' },
    raised: raised && { ...raised, reason: '' },
    request: request && { ...request, reason: '' },
  };
}

/** Named one by one, so that no words come along that are added to a summary later. */
function withheld({ severity, findings, checks }: TaskSummary): TaskSummary {
  return { severity, findings, checks, headline: '' };
}

function cursorOf({ rank, queue }: WalkPlace): string {
  return Buffer.from(JSON.stringify([rank, queue])).toString('base64url');
}

function placeOf(cursor: string): WalkPlace {
  try {
    const [rank, queue] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { rank, queue };
  } catch {
    throw new ApiProblem(400, 'request.invalid', 'after is not the next of an answer');
  }
}
