import { Hono } from 'hono';
import * as z from 'zod';
import { may } from '../../shared/access/permissions.ts';
import { TaskRefused } from '../../shared/cases/task-refused.ts';
import { SettingError } from '../../shared/checks/profile-edition.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import { log } from '../log.ts';
import { ApiProblem, type Caller, type Route } from './route.ts';

export type Api = Hono<{ Bindings: { caller: Caller } }>;

/** An API over which people and their tools work. Whether a caller may is decided here, and nowhere else. */
export function serveRoutes(routes: readonly Route[]): Api {
  const app: Api = new Hono();
  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const { caller } = c.env;
      const params: Record<string, string> = c.req.param();
      demand(caller, route, params);
      return c.json(await route.answer({ ...caller, params, query: c.req.query(), body: () => c.req.json() }));
    });
  }
  app.notFound((c) => c.json({ error: { code: 'request.unknown', message: 'there is nothing at this address' } }, 404));
  app.onError((error, c) => {
    const problem = problemOf(error);
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
  const lane = params.lane === undefined ? undefined : laneSchema.parse(params.lane);
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
  if (error instanceof z.ZodError) return told(400, 'request.invalid', z.prettifyError(error));
  if (error instanceof SyntaxError) return told(400, 'request.invalid', 'the body is not JSON');
  if (error instanceof SettingError) return told(error.code === 'check.unknown' ? 404 : 400, error.code, error.message);
  return null;
}
