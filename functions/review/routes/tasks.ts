import type * as z from 'zod';
import { taskPlaceSchema } from '../../../shared/cases/task-record.ts';
import {
  assignRequestSchema,
  decideRequestSchema,
  draftRequestSchema,
  informationRequestSchema,
  nextRequestSchema,
  raiseRequestSchema,
  snoozeRequestSchema,
  taskListRequestSchema,
} from '../../../shared/review/tasks.ts';
import type { ApiServices } from '../api-services.ts';
import { raiseCase } from '../raise-case.ts';
import { requestInformation } from '../request-information.ts';
import { ApiProblem, type Asked, type Route, requested } from '../route.ts';
import { demandReady } from '../staff/readiness.ts';
import { assign } from '../tasks/assign-task.ts';
import { decide } from '../tasks/decide-task.ts';
import { keepDraft, ownDraft } from '../tasks/drafts.ts';
import { listTasks, ownTasks } from '../tasks/list-tasks.ts';
import { claimNext } from '../tasks/next-task.ts';
import { taskRow } from '../tasks/task-row.ts';
import { awaken, claim, heartbeat, release, snooze } from '../tasks/work-task.ts';
import { workerOf } from '../tasks/worker.ts';

const TASK = '/tasks/:port/:reference/:revision/:lane';
const DAY_MS = 86_400_000;
/** A task is put off, or waits for the port, for two weeks at most. */
const LONGEST_DAYS = 14;

/** The queues of the lanes, and what officers do with a task. */
export function taskRoutes(services: ApiServices): Route[] {
  const { now } = services;
  /** A change of one task by its officer, answered with the task as it is then. */
  const work = <T>(
    action: string,
    schema: z.ZodType<T>,
    change: (asked: Asked, body: T) => ReturnType<typeof claim>,
    { method = 'POST', permission = 'task.work' }: Partial<Pick<Route, 'method' | 'permission'>> = {},
  ): Route => ({
    method,
    permission,
    path: `${TASK}/${action}`,
    async answer(asked) {
      const body = requested(schema, await asked.body());
      return shown(asked, await change(asked, body));
    },
  });
  const shown = ({ principal }: Asked, task: Awaited<ReturnType<typeof claim>>) => {
    const at = now();
    return { task: taskRow(task, workerOf(principal), at), now: at };
  };
  const placeOf = ({ params }: Asked) => requested(taskPlaceSchema, params);
  const inTime = (until: string): string => {
    const ahead = Date.parse(until) - Date.parse(now());
    if (ahead > 0 && ahead <= LONGEST_DAYS * DAY_MS) return until;
    throw new ApiProblem(400, 'request.invalid', `until must be ahead, and ${LONGEST_DAYS} days at most`);
  };
  return [
    {
      method: 'GET',
      path: '/tasks',
      permission: 'task.read',
      async answer({ query, principal }) {
        return { ...(await listTasks(services, principal, requested(taskListRequestSchema, query))), now: now() };
      },
    },
    {
      method: 'GET',
      path: '/tasks/mine',
      permission: 'task.work',
      answer: async ({ principal }) => ({ tasks: await ownTasks(services, principal), next: null, now: now() }),
    },
    {
      method: 'POST',
      path: '/tasks/next',
      permission: 'task.work',
      async answer({ principal, body }) {
        const task = await claimNext(services, principal, requested(nextRequestSchema, await body()));
        const at = now();
        return { task: task && taskRow(task, workerOf(principal), at), now: at };
      },
    },
    {
      method: 'POST',
      path: `${TASK}/claim`,
      permission: 'task.work',
      async answer(asked) {
        await demandReady(services, asked.principal, placeOf(asked));
        return shown(asked, await claim(services, placeOf(asked), workerOf(asked.principal)));
      },
    },
    {
      method: 'POST',
      path: `${TASK}/release`,
      permission: 'task.work',
      answer: async (asked) => shown(asked, await release(services, placeOf(asked), workerOf(asked.principal))),
    },
    {
      method: 'POST',
      path: `${TASK}/heartbeat`,
      permission: 'task.work',
      async answer(asked) {
        const { leaseUntil } = await heartbeat(services, placeOf(asked), workerOf(asked.principal));
        return { leaseUntil, now: now() };
      },
    },
    work('snooze', snoozeRequestSchema, (asked, request) =>
      request.until === null
        ? awaken(services, placeOf(asked), workerOf(asked.principal))
        : snooze(services, placeOf(asked), workerOf(asked.principal), { ...request, until: inTime(request.until) }),
    ),
    {
      method: 'DELETE',
      path: `${TASK}/snooze`,
      permission: 'task.work',
      answer: async (asked) => shown(asked, await awaken(services, placeOf(asked), workerOf(asked.principal))),
    },
    work('raise', raiseRequestSchema, (asked, { reason }) =>
      raiseCase(services, placeOf(asked), workerOf(asked.principal), reason),
    ),
    work('request', informationRequestSchema, (asked, { until, ...wanted }) =>
      requestInformation(services, placeOf(asked), workerOf(asked.principal), { ...wanted, until: inTime(until) }),
    ),
    work(
      'assign',
      assignRequestSchema,
      (asked, request) => assign(services, placeOf(asked), workerOf(asked.principal), request),
      { permission: 'task.assign' },
    ),
    {
      method: 'GET',
      path: `${TASK}/draft`,
      permission: 'task.work',
      answer: async (asked) => ({
        draft: await ownDraft(services, placeOf(asked), asked.principal.id),
        now: now(),
      }),
    },
    {
      method: 'PUT',
      path: `${TASK}/draft`,
      permission: 'task.work',
      async answer(asked) {
        const request = requested(draftRequestSchema, await asked.body());
        return { draft: await keepDraft(services, placeOf(asked), asked.principal.id, request), now: now() };
      },
    },
    {
      method: 'POST',
      path: `${TASK}/decide`,
      permission: 'task.work',
      async answer(asked) {
        const { requestId = asked.requestId, ...request } = requested(decideRequestSchema, await asked.body());
        const who = workerOf(asked.principal);
        const { outcome, decision, task } = await decide(services, placeOf(asked), who, { ...request, requestId });
        return { outcome, decision, ...shown(asked, task) };
      },
    },
  ];
}
