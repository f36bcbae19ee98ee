import { Hono } from 'hono';
import * as z from 'zod';
import { may } from '../../shared/access/permissions.ts';
import { TaskRefused } from '../../shared/cases/task-refused.ts';
import { SettingError } from '../../shared/checks/profile-edition.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import { log } from '../log.ts';
import { ApiProblem, type Caller, type Route, requested } from './route.ts';

/** More would say no more. */
const MOST_ISSUES = 10;

export type Api = Hono<{ Bindings: { caller: Caller } }>;

/** An API over which people and their tools work. Whether a caller may is decided here, and nowhere else. */
export function serveRoutes(routes: readonly Route[]): Api {
  const app: Api = new Hono();
  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const { caller } = c.env;
      const params: Record<string, string> = c.req.param();
      demand(caller, route, params);
      return c.json(await route.answer({ ...caller, params, query: c.req.query(), body: () => jsonOf(c.req) }));
    });
  }
  app.notFound((c) => c.json({ error: { code: 'request.unknown', message: 'there is nothing at this address' } }, 404));
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (error instanceof z.ZodError || error instanceof SyntaxError) {
      log.error('something stored is not as it should be', { code: 'stored.invalid', issues: issuesOf(error) });
      const message = 'something that is stored is not as it should be: this is our fault, tell the operators';
      return c.json({ error: { code: 'stored.invalid', message } }, 500);
    }
    if (problem === null) {
      log.error('a request failed', error);
      const message = 'the request failed on our side; try again';
      return c.json({ error: { code: 'internal', message } }, 500);
    }
    const { status, code, message, detail } = problem;
    return c.json({ error: { code, message, ...(detail && { detail }) } }, status);
  });
  return app;
}

/** Throws ApiProblem where the caller may not do this, or not at this port or in this lane. */
function demand({ principal }: Caller, { permission }: Route, params: Readonly<Record<string, string>>): void {
  const lane = params.lane === undefined ? undefined : requested(laneSchema, params.lane);
  if (may(principal, permission, { port: params.port, lane })) return;
  throw new ApiProblem(403, 'access.denied', 'that is not permitted to you');
}

function problemOf(error: Error): Pick<ApiProblem, 'status' | 'code' | 'message' | 'detail'> | null {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TaskRefused) {
    const { code, message, detail } = error;
    return { status: code === 'task.unknown' ? 404 : 409, code, message, detail };
  }
  const told = (status: 400 | 404, code: string, message: string) => ({ status, code, message, detail: undefined });
  if (error instanceof SettingError) return told(error.code === 'check.unknown' ? 404 : 400, error.code, error.message);
  return null;
}

async function jsonOf(request: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new ApiProblem(400, 'request.invalid', 'the body is not JSON; correct that and send it again');
  }
}

/** Where something stored is wrong, and how: neither its values nor names that may be values are anybody's to read in a log. */
function issuesOf(error: z.ZodError | SyntaxError): { at: string; code: string }[] {
  if (error instanceof SyntaxError) return [{ at: '', code: 'not_json' }];
  const part = (name: PropertyKey) => (typeof name === 'string' && /^[A-Za-z]{1,30}$/.test(name) ? name : '*');
  return error.issues.slice(0, MOST_ISSUES).map(({ path, code }) => ({ at: path.map(part).join('.'), code }));
}
