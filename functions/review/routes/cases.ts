import * as z from 'zod';
import { portsOf } from '../../../shared/access/scope.ts';
import { caseStatusSchema } from '../../../shared/cases/case-record.ts';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import { recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { allowRestart } from '../allow-restart.ts';
import type { ApiServices } from '../api-services.ts';
import { listCases, progressOf, wholeCase } from '../case-views.ts';
import { ApiProblem, type Route, requested } from '../route.ts';
import { shownCase } from '../shown-case.ts';
import { workerOf } from '../tasks/worker.ts';

const listSchema = z.object({
  port: z.string().optional(),
  lane: laneSchema.optional(),
  status: caseStatusSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const placeSchema = z.object({ port: z.string(), reference: z.string() });

/** Cases: which there are, how far each is, and all of one. */
export function caseRoutes(services: ApiServices): Route[] {
  const { table, ports, now } = services;
  return [
    {
      method: 'GET',
      path: '/cases',
      permission: 'case.progress',
      async answer({ query, principal }) {
        const { port, limit, ...filter } = requested(listSchema, query);
        const asked = portsOf(principal, port === undefined ? [...ports.keys()] : [port]);
        return { cases: await listCases(table, asked, filter, limit) };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/progress',
      permission: 'case.progress',
      async answer({ params }) {
        const { port, reference } = requested(placeSchema, params);
        return (await progressOf(table, port, reference)) ?? unknownCase();
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference',
      permission: 'case.read',
      async answer({ params, principal, requestId }) {
        const { port, reference } = requested(placeSchema, params);
        const record = (await getCase(table, port, reference)) ?? unknownCase();
        await recordAudit(table, port, reference, {
          id: `viewed-${requestId}`,
          at: now(),
          actor: principal.id,
          action: 'case viewed',
          detail: { revision: record.revision },
        });
        return wholeCase(table, record, workerOf(principal));
      },
    },
    {
      method: 'POST',
      path: '/cases/:port/:reference/restart',
      permission: 'case.restart',
      answer: async ({ params, principal, requestId }) => ({
        case: shownCase(await allowRestart(services, requested(placeSchema, params), { principal, requestId })),
      }),
    },
  ];
}

function unknownCase(): never {
  throw new ApiProblem(404, 'case.unknown', 'there is no such case');
}
