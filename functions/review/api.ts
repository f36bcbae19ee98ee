import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';
import { caseStatusSchema } from '../../shared/cases/case-record.ts';
import { dispositionSchema, reasonSchema } from '../../shared/cases/decision.ts';
import { drillTruthSchema } from '../../shared/cases/drill.ts';
import { SettingError, settingRequestSchema } from '../../shared/checks/profile-edition.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import { ReportBuilder } from '../../shared/tallies/checks-report.ts';
import { permitSchema } from '../../shared/watchlists/list-in-force.ts';
import type { CaseServices } from '../case-services.ts';
import { log } from '../log.ts';
import { recordAudit } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import { waitingIn } from '../stores/cases-table.ts';
import { currentProfile, profileEditions } from '../stores/profiles.ts';
import { REJECTIONS } from '../stores/rejections.ts';
import { talliesOf } from '../stores/tallies.ts';
import type { ReferenceBucket } from '../stores/watchlists.ts';
import type { Area } from '../watchlist-keys.ts';
import { allowRestart, CaseNotFailed } from './allow-restart.ts';
import { listCases, listTasks, progressOf, wholeCase } from './case-views.ts';
import { ProfileBusy, setCheck } from './check-profiles.ts';
import { announce, DrillTooLate } from './drills.ts';
import { EditionUnknown, listsOf, permitEdition } from './lists.ts';
import { shownCase } from './shown-case.ts';
import { claim, decide, TaskError } from './work-task.ts';

/** Who calls: proven by the gateway, never by the request's own word. `requestId` is unique to the request. */
export interface Caller {
  officer: string;
  requestId: string;
}

export interface ApiServices extends CaseServices {
  region: string;
  intakeBucket: string;
  reference: ReferenceBucket;
  listAreas: readonly Area[];
}

const listSchema = z.object({
  port: z.string().optional(),
  lane: laneSchema.optional(),
  status: caseStatusSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const reportSchema = z.object({
  port: z.string().optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written 2026-11')
    .optional(),
});
const taskPlaceSchema = z.object({
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

/** Of a port's profile so many changes are told, the last first. */
const MOST_EDITIONS = 50;

const permitRequestSchema = permitSchema.pick({ list: true, edition: true, reason: true });

class PortUnknown extends Error {
  override readonly name = 'PortUnknown';
  readonly code = 'port.unknown';
}

/** The API over which officers see their queues and decide. */
export function reviewApi(services: ApiServices): Hono<{ Bindings: { caller: Caller } }> {
  const { table, ports, now } = services;
  const app = new Hono<{ Bindings: { caller: Caller } }>();
  const portsAsked = (port: string | undefined) => (port === undefined ? [...ports.keys()] : [port]);

  app.get('/about', (c) =>
    c.json({
      region: services.region,
      intakeBucket: services.intakeBucket,
      referenceBucket: services.reference.bucket,
      ports: [...ports.values()].map(({ locode, name, lanes, required }) => ({ locode, name, lanes, required })),
    }),
  );
  app.get('/cases', async (c) => {
    const { port, limit, ...filter } = listSchema.parse(c.req.query());
    return c.json({ cases: await listCases(table, portsAsked(port), filter, limit) });
  });
  app.get('/cases/:port/:reference/progress', async (c) => {
    const { port, reference } = c.req.param();
    const progress = await progressOf(table, port, reference);
    if (progress === null) throw notFound();
    return c.json(progress);
  });
  app.get('/cases/:port/:reference', async (c) => {
    const { port, reference } = c.req.param();
    const record = await getCase(table, port, reference);
    if (record === null) throw notFound();
    const { officer, requestId } = c.env.caller;
    await recordAudit(table, port, reference, {
      id: `viewed-${requestId}`,
      at: now(),
      actor: officer,
      action: 'case viewed',
      detail: { revision: record.revision },
    });
    return c.json(await wholeCase(table, record));
  });
  app.post('/cases/:port/:reference/restart', async (c) => {
    const { port, reference } = c.req.param();
    const restarted = await allowRestart(services, { port, reference }, c.env.caller);
    return c.json({ case: shownCase(restarted) });
  });
  app.get('/tasks', async (c) => {
    const { port, lane, limit } = listSchema.parse(c.req.query());
    const lanes = lane === undefined ? laneSchema.options : [lane];
    return c.json({ tasks: await listTasks(table, portsAsked(port), lanes, limit) });
  });
  app.post('/tasks/:port/:reference/:revision/:lane/claim', async (c) => {
    const { taskToken, ...task } = await claim(services, taskPlaceSchema.parse(c.req.param()), c.env.caller.officer);
    return c.json({ task });
  });
  app.post('/tasks/:port/:reference/:revision/:lane/decide', async (c) => {
    const decision = decisionSchema.parse(await c.req.json());
    const place = taskPlaceSchema.parse(c.req.param());
    const { taskToken, ...task } = await decide(services, place, c.env.caller.officer, decision);
    return c.json({ task });
  });
  app.get('/rejections', async (c) => {
    const items = await waitingIn(table, REJECTIONS, 500);
    return c.json({ rejections: items.map(({ key, receivedAt, problem }) => ({ key, receivedAt, problem })) });
  });

  const knownPort = (port: string) => {
    if (!ports.has(port))
      throw new PortUnknown(`this region does not serve ${port}, but ${[...ports.keys()].join(', ')}`);
    return port;
  };
  app.get('/ports/:port/checks', async (c) =>
    c.json({ profile: await currentProfile(table, knownPort(c.req.param('port'))) }),
  );
  app.get('/ports/:port/checks/history', async (c) =>
    c.json({ editions: await profileEditions(table, knownPort(c.req.param('port')), MOST_EDITIONS) }),
  );
  app.post('/ports/:port/checks/:check', async (c) => {
    const { port, check } = c.req.param();
    const request = settingRequestSchema.parse(await c.req.json());
    return c.json({
      profile: await setCheck(services, { port: knownPort(port), check }, request, c.env.caller.officer),
    });
  });
  app.get('/reports/checks', async (c) => {
    const { port, month = now().slice(0, 7) } = reportSchema.parse(c.req.query());
    const served = port === undefined ? [...ports.keys()] : [knownPort(port)];
    const builder = new ReportBuilder();
    for (const each of served) for await (const tally of talliesOf(table, each, month)) builder.add(tally);
    return c.json({ ports: served, month, report: builder.report() });
  });
  app.post('/ports/:port/drills/:reference', async (c) => {
    const { port, reference } = c.req.param();
    const truth = drillTruthSchema.parse(await c.req.json());
    await announce(services, { port: knownPort(port), reference }, truth, c.env.caller.officer);
    return c.json({ drill: { port, reference } });
  });

  app.get('/lists', async (c) => c.json({ lists: await listsOf(services.reference, services.listAreas) }));
  app.post('/lists/:list/permits', async (c) => {
    const { officer } = c.env.caller;
    const asked = permitRequestSchema.parse({ ...(await c.req.json()), list: c.req.param('list') });
    await permitEdition(services.reference, services.listAreas, asked, { by: officer, at: now() });
    return c.json({ permitted: { list: asked.list, edition: asked.edition } });
  });

  app.notFound((c) => c.json({ error: { code: 'request.unknown', message: 'there is nothing at this address' } }, 404));
  app.onError((error, c) => {
    const problem = (status: 400 | 404 | 409 | 500, code: string, message: string) =>
      c.json({ error: { code, message } }, status);
    if (error instanceof z.ZodError) return problem(400, 'request.invalid', z.prettifyError(error));
    if (error instanceof SyntaxError) return problem(400, 'request.invalid', 'the body is not JSON');
    if (error instanceof TaskError)
      return problem(error.code === 'task.unknown' ? 404 : 409, error.code, error.message);
    if (error instanceof CaseNotFailed || error instanceof ProfileBusy || error instanceof DrillTooLate)
      return problem(409, error.code, error.message);
    if (error instanceof SettingError)
      return problem(error.code === 'check.unknown' ? 404 : 400, error.code, error.message);
    if (error instanceof EditionUnknown) return problem(404, error.code, error.message);
    if (error instanceof PortUnknown) return problem(404, error.code, error.message);
    if (error instanceof HTTPException) return problem(404, 'case.unknown', error.message);
    log.error('a request failed', error);
    return problem(500, 'internal', 'the request failed on our side; try again');
  });
  return app;
}

const notFound = () => new HTTPException(404, { message: 'there is no such case' });
