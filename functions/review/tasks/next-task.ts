import type { Principal } from '../../../shared/access/principal.ts';
import { lanesOf, portsOf } from '../../../shared/access/scope.ts';
import { isFree } from '../../../shared/cases/task-eligibility.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import { TaskRefused } from '../../../shared/cases/task-refused.ts';
import { type Lane, laneSchema } from '../../../shared/ports/port-profile.ts';
import { demandReady } from '../staff/readiness.ts';
import { walkLanes } from './lane-walk.ts';
import { claim } from './work-task.ts';
import { type TaskServices, workerOf } from './worker.ts';

/** So many tasks are looked at for one that is free: more than all officers of a region hold and put off together. */
const LOOKED_AT = 2_000;
const PAGE = 20;

/**
 * Claims the best free task for an officer: first what is assigned to them, then the most urgent of their lanes. Where
 * another is faster it goes on to the next. Null where none is free. Throws ApiProblem where the officer is absent or has
 * as many tasks as they take on.
 */
export async function claimNext(
  services: TaskServices,
  principal: Principal,
  asked: { ports?: readonly string[] | undefined; lanes?: readonly Lane[] | undefined },
): Promise<TaskRecord | null> {
  const who = workerOf(principal);
  const { listed } = await demandReady(services, principal);
  const ports = portsOf(principal, asked.ports ?? [...services.ports.keys()]).filter((port) =>
    services.ports.has(port),
  );
  const lanes = lanesOf(principal, asked.lanes ?? laneSchema.options);
  const inScope = ({ port, lane }: TaskRecord) => ports.includes(port) && lanes.includes(lane);
  const tryToClaim = async (task: TaskRecord): Promise<TaskRecord | null> => {
    if (!isFree(task, who, services.now())) return null;
    try {
      return await claim(services, task, who);
    } catch (error) {
      if (error instanceof TaskRefused) return null;
      throw error;
    }
  };

  for (const task of listed) {
    const got = task.assignedTo === who.id && inScope(task) ? await tryToClaim(task) : null;
    if (got !== null) return got;
  }
  let looked = 0;
  /** Lost to others a moment ago: officers who all reach for the first now reach for different ones. */
  let toPassOver = 0;
  const passedOver: TaskRecord[] = [];
  for await (const { task } of walkLanes(services.table, { ports, lanes, pageSize: PAGE })) {
    looked += 1;
    if (looked > LOOKED_AT) break;
    if (!isFree(task, who, services.now())) continue;
    if (toPassOver > 0) {
      toPassOver -= 1;
      passedOver.push(task);
      continue;
    }
    const got = await tryToClaim(task);
    if (got !== null) return got;
    toPassOver = spreadOf(who.id);
  }
  for (const task of passedOver) {
    const got = await tryToClaim(task);
    if (got !== null) return got;
  }
  return null;
}

/** How many free tasks somebody passes over after another was faster: 0 to 6, different from officer to officer. */
function spreadOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 7;
}
