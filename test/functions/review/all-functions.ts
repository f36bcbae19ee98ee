import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import * as z from 'zod';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { BUNDLE_NAMES } from '../../../infra/bundles.ts';
import type { Permission } from '../../../shared/access/permissions.ts';
import { callsOf } from '../../infra/calls-of-functions.ts';
import { PORT } from '../cases/simulated-region.ts';

const FUNCTIONS = join(import.meta.dirname, '../../../functions');

/** A route as a function declares it, and the function's own handler, which takes the gateway's events. */
export interface FoundRoute {
  /** `GET /cases/:port/:reference` */
  key: string;
  method: string;
  path: string;
  permission: Permission;
  ask(call: Call): Promise<{ status: number; body: string }>;
}

/** A call as the gateway lets it pass: by a token of somebody in these groups. */
export interface Call {
  user: string;
  groups: readonly string[];
  /** Below `/api`, as it was sent. */
  path: string;
  query?: string;
  body?: object;
}

type Handler = (event: object) => Promise<{ statusCode: number; body?: string }>;
const routeSchema = z.object({ method: z.string(), path: z.string(), permission: z.custom<Permission>() });

/**
 * Loads every function that answers the gateway, as it is deployed but for the services that it calls: the table is the
 * test's, all else refuses. Finds new functions by itself, and by what they serve every route.
 */
export async function allRoutes(table: CasesTable): Promise<FoundRoute[]> {
  const served: z.infer<typeof routeSchema>[][] = [];
  vi.doMock('../../../functions/review/serve-routes.ts', async (original) => {
    const real = await original<typeof import('../../../functions/review/serve-routes.ts')>();
    const serveRoutes: typeof real.serveRoutes = (routes) => {
      served.push(z.array(routeSchema).parse(routes));
      return real.serveRoutes(routes);
    };
    return { ...real, serveRoutes };
  });
  const { protocol, hostname, port } = (await table.client.config.endpoint?.()) ?? {
    protocol: 'http:',
    hostname: '',
    port: 0,
  };
  vi.stubEnv('AWS_ENDPOINT_URL', `${protocol}//${hostname}:${port}`);
  for (const [name, value] of Object.entries(SURROUNDINGS)) vi.stubEnv(name, value);
  const found: FoundRoute[] = [];
  for (const name of answeringFunctions()) {
    for (const variable of (await callsOf(name)).environment) {
      if (!(variable in SURROUNDINGS) && variable !== 'AWS_ENDPOINT_URL') vi.stubEnv(variable, 'none');
    }
    vi.stubEnv('CASES_TABLE', table.name);
    const { handler }: { handler: Handler } = await import(join(FUNCTIONS, name, 'handler.ts'));
    for (const { method, path, permission } of served.splice(0).flat()) {
      found.push({ key: `${method} ${path}`, method, path, permission, ask: (call) => askBy(handler, method, call) });
    }
  }
  return found;
}

const SURROUNDINGS: Readonly<Record<string, string>> = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_MAX_ATTEMPTS: '1',
  // What is refused by the services that are not there is no news.
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  PORTS: JSON.stringify([PORT, { ...PORT, locode: 'BEANR', name: 'Antwerpen', timeZone: 'Europe/Brussels' }]),
  PRIVATE_LISTS: '[]',
  AGENCIES: '[]',
};

function answeringFunctions() {
  const folders = readdirSync(FUNCTIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return BUNDLE_NAMES.filter((name) => {
    if (!folders.some((folder) => folder.name === name)) return false;
    return readFileSync(join(FUNCTIONS, name, 'handler.ts'), 'utf8').includes('serveEvents(');
  });
}

async function askBy(handler: Handler, method: string, { user, groups, path, query = '', body = {} }: Call) {
  const answer = await handler({
    ...{ routeKey: `${method} /api/{proxy+}`, rawPath: `/api${path}`, rawQueryString: query, isBase64Encoded: false },
    headers: { 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    requestContext: {
      ...{ domainName: 'api.example', requestId: `${user}-${path}`, http: { method } },
      authorizer: {
        jwt: { claims: { token_use: 'access', username: user, 'cognito:groups': `[${groups.join(' ')}]` } },
      },
    },
  });
  return { status: answer.statusCode, body: answer.body ?? '' };
}
