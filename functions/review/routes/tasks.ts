import * as z from 'zod';
import { lanesOf, portsOf } from '../../../shared/access/principal.ts';
import { dispositionSchema, reasonSchema } from '../../../shared/cases/decision.ts';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import type { ApiServices } from '../api-services.ts';
import { listTasks, withoutToken } from '../case-views.ts';
import type { Route } from '../route.ts';
import { claim, decide } from '../work-task.ts';

const listSchema = z.object({
  port: z.string().optional(),
  lane: laneSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const placeSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.coerce.number().int().min(1),
  lane: laneSchema,
});
const decisionSchema = z.object({
  disposition: dispositionSchema,
  reason: reasonSchema,
  note: z.string().max(4000).nullable().default(null),
});

/** The queues of the lanes, and what officers do with a task. */
export function taskRoutes(services: ApiServices): Route[] {
  const { table, ports } = services;
  return [
    {
      method: 'GET',
      path: '/tasks',
      permission: 'task.read',
      async answer({ query, principal }) {
        const { port, lane, limit } = listSchema.parse(query);
        const asked = portsOf(principal, port === undefined ? [...ports.keys()] : [port]);
        const lanes = lanesOf(principal, lane === undefined ? laneSchema.options : [lane]);
        return { tasks: await listTasks(table, asked, lanes, limit) };
      },
    },
    {
      method: 'POST',
      path: '/tasks/:port/:reference/:revision/:lane/claim',
      permission: 'task.work',
      answer: async ({ params, principal }) => ({
        task: withoutToken(await claim(services, placeSchema.parse(params), principal.id)),
      }),
    },
    {
      method: 'POST',
      path: '/tasks/:port/:reference/:revision/:lane/decide',
      permission: 'task.work',
      async answer({ params, principal, body }) {
        const decision = decisionSchema.parse(await body());
        return { task: withoutToken(await decide(services, placeSchema.parse(params), principal.id, decision)) };
      },
    },
  ];
}
