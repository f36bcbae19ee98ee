import * as z from 'zod';
import { portsOf } from '../../../shared/access/scope.ts';
import { caseStatusSchema } from '../../../shared/cases/case-record.ts';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import type { MoreDocuments, MoreFindings, MoreTasks } from '../../../shared/review/answers.ts';
import { recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { allowRestart } from '../allow-restart.ts';
import type { ApiServices } from '../api-services.ts';
import { documentsPart, findingsPart, tasksPart } from '../case-parts.ts';
import { listCases, progressOf, wholeCase, withEvidence } from '../case-views.ts';
import { ApiProblem, type Asked, type Route, requested } from '../route.ts';
import { isWithheld, shownCase } from '../shown-case.ts';
import { showTasks } from '../tasks/show-tasks.ts';
import { workerOf } from '../tasks/worker.ts';

const listSchema = z.object({
  port: z.string().optional(),
  lane: laneSchema.optional(),
  status: caseStatusSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const placeSchema = z.object({ port: z.string(), reference: z.string() });
/** Within this time the pages of a case are one look at it. */
const VIEW_MINUTES = 5;

/** Cases: which there are, how far each is, and all of one. */
export function caseRoutes(services: ApiServices): Route[] {
  const { table, ports, now } = services;
  /** Whoever goes on looking at a case, or begins in the middle, is written down: once while they do. */
  async function seenOn({ params, query, principal }: Asked, form: RegExp) {
    const { port, reference } = requested(placeSchema, params);
    const { after } = requested(z.object({ after: z.string().max(200).regex(form).optional() }), query);
    const record = (await getCase(table, port, reference)) ?? unknownCase();
    const at = now();
    const window = Math.floor(Date.parse(at) / (VIEW_MINUTES * 60_000));
    await recordAudit(table, port, reference, {
      ...{ id: `viewed-on-${principal.id}-${window}`, at, actor: principal.id, action: 'case viewed' },
      detail: { revision: record.revision },
    });
    return { record, after };
  }
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
      method: 'GET',
      path: '/cases/:port/:reference/documents',
      permission: 'case.read',
      async answer(asked): Promise<MoreDocuments> {
        const { record, after } = await seenOn(asked, /^[0-9A-Za-z-]+$/);
        const { items, next } = await documentsPart(table, record, after);
        return { documents: items, next };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/findings',
      permission: 'case.read',
      async answer(asked): Promise<MoreFindings> {
        const { record, after } = await seenOn(asked, /^.+$/u);
        if (isWithheld(record)) return { findings: [], documents: [], next: null };
        const { items: findings, next } = await findingsPart(table, record, after);
        return { findings, documents: await withEvidence(table, record, [], findings), next };
      },
    },
    {
      method: 'GET',
      path: '/cases/:port/:reference/tasks',
      permission: 'case.read',
      async answer(asked): Promise<MoreTasks> {
        const { record, after } = await seenOn(asked, /^r\d{4}#[a-z-]+$/);
        const { items, next } = await tasksPart(table, record, after);
        return { tasks: await showTasks(table, items, workerOf(asked.principal), record), next };
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
