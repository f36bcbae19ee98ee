import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import { rejectUpload } from '../../../functions/stores/rejections.ts';
import { createTask } from '../../../functions/stores/tasks.ts';
import { type Role, roleSchema } from '../../../shared/access/principal.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { allRoutes, type FoundRoute } from './all-functions.ts';

/** Who may ask what. A route that is missing here fails the test, and so does a line without its route. */
const TABLE = `
                                                                  officer supervisor auditor operator port-agent
GET /about                                                        yes     yes        yes     yes      yes
GET /me                                                           yes     yes        yes     yes      yes
PUT /me/absence                                                   yes     yes        no      no       no
GET /staff                                                        no      yes        no      no       no
GET /staff/:id/trail                                              no      yes        yes     no       no
POST /staff/:id/trail/check                                       no      yes        yes     no       no
PUT /staff/:id                                                    no      yes        no      no       no
GET /load                                                         yes     yes        yes     yes      no
GET /rejections                                                   no      yes        no      yes      no
GET /cases                                                        yes     yes        yes     yes      no
GET /cases/:port/:reference/progress                              yes     yes        yes     yes      no
GET /cases/:port/:reference                                       yes     yes        yes     no       no
GET /cases/:port/:reference/documents                             yes     yes        yes     no       no
GET /cases/:port/:reference/findings                              yes     yes        yes     no       no
GET /cases/:port/:reference/tasks                                 yes     yes        yes     no       no
POST /cases/:port/:reference/restart                              no      yes        no      yes      no
GET /cases/:port/:reference/score                                 yes     yes        yes     no       no
GET /cases/:port/:reference/history                               yes     yes        yes     no       no
GET /cases/:port/:reference/trail                                 yes     yes        yes     no       no
POST /cases/:port/:reference/trail/check                          no      yes        yes     no       no
POST /cases/:port/:reference/corrections                          yes     yes        no      no       no
POST /cases/:port/:reference/export                               no      yes        yes     no       no
POST /cases/:port/:reference/handovers                            no      yes        no      no       no
GET /cases/:port/:reference/documents/:documentId/reading         yes     yes        yes     no       no
GET /cases/:port/:reference/documents/:documentId/pages/:page     yes     yes        yes     no       no
GET /cases/:port/:reference/scans/:scanId                         yes     yes        yes     no       no
GET /cases/:port/:reference/scans/:scanId/comparable              yes     yes        yes     no       no
POST /cases/:port/:reference/corrections                          yes     yes        no      no       no
POST /cases/:port/:reference/links                                yes     yes        yes     no       no
GET /cases/:port/:reference/findings/:finding/match               yes     yes        yes     no       no
GET /tasks                                                        yes     yes        yes     yes      no
POST /tasks/:port/:reference/:revision/:lane/claim                yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/decide               yes     yes        no      no       no
GET /tasks/mine                                                   yes     yes        no      no       no
POST /tasks/next                                                  yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/heartbeat            yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/release              yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/snooze               yes     yes        no      no       no
DELETE /tasks/:port/:reference/:revision/:lane/snooze             yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/raise                yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/request              yes     yes        no      no       no
POST /tasks/:port/:reference/:revision/:lane/assign               no      yes        no      no       no
GET /tasks/:port/:reference/:revision/:lane/draft                 yes     yes        no      no       no
PUT /tasks/:port/:reference/:revision/:lane/draft                 yes     yes        no      no       no
GET /ports/:port/requests                                         no      no         no      no       yes
GET /ports/:port/checks                                           yes     yes        yes     yes      no
GET /ports/:port/checks/history                                   yes     yes        yes     yes      no
POST /ports/:port/checks/:check                                   no      yes        no      no       no
POST /ports/:port/drills/:reference                               no      yes        no      yes      no
GET /reports/checks                                               no      yes        yes     yes      no
GET /search                                                       no      yes        yes     no       no
GET /reports/officers                                             no      yes        yes     yes      no
GET /lists                                                        yes     yes        yes     yes      no
GET /uploads                                                      no      no         no      no       yes
POST /uploads                                                     no      no         no      no       yes
GET /uploads/:id                                                  no      no         no      no       yes
POST /uploads/:id/files/:n/parts                                  no      no         no      no       yes
POST /uploads/:id/files/:n/complete                               no      no         no      no       yes
POST /lists/:list/permits                                         no      no         no      yes      no
`;
const table = rowsOf(TABLE);
const ROLES = roleSchema.options;

/** A case at Rotterdam that nobody of Antwerp may hear of. */
const SECRET = 'TW-2026-9999';
const EVERYWHERE = ['port-all', 'lane-all'];

let local: Awaited<ReturnType<typeof openLocalTable>>;
let routes: readonly FoundRoute[];

beforeAll(async () => {
  local = await openLocalTable();
  routes = await allRoutes(local.table);
  await seed();
});
afterAll(async () => {
  await local.close();
  vi.unstubAllEnvs();
});

it('every route of every function stands in the table', () => {
  expect(routes.map(({ key }) => key).toSorted()).toEqual([...table.keys()].toSorted());
});

describe.each(ROLES)('as %s', (role) => {
  it('whoever has the role is let through where the table says so, and nowhere else', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const { status, body } = await route.ask({
        user: `a-${role}`,
        groups: [`role-${role}`, ...EVERYWHERE],
        path: sample(route),
      });
      const passed = !isDenied(status, body);
      if (passed !== table.get(route.key)?.includes(role)) wrong.push(`${route.key}: ${status} ${body}`);
      // Otherwise the route was not reached at all, and nothing is shown.
      if (status === 404 && body.includes('request.unknown')) wrong.push(`${route.key}: not found`);
    }
    expect(wrong).toEqual([]);
  });

  it('nothing is let through at another port', async () => {
    const groups = [`role-${role}`, 'port-BEANR', 'lane-all'];
    for (const route of routes.filter(({ path }) => path.includes('/:port'))) {
      const { status, body } = await route.ask({ user: `b-${role}`, groups, path: sample(route) });
      expect(isDenied(status, body), `${route.key}: ${status} ${body}`).toBe(true);
    }
  });

  it('nothing is let through in another lane', async () => {
    const groups = [`role-${role}`, 'port-all', 'lane-documents'];
    for (const route of routes.filter(({ path }) => path.includes('/:lane'))) {
      const { status, body } = await route.ask({ user: `c-${role}`, groups, path: sample(route) });
      expect(isDenied(status, body), `${route.key}: ${status} ${body}`).toBe(true);
    }
  });

  it('a role without ports and lanes reaches neither', async () => {
    const groups = [`role-${role}`];
    for (const route of routes.filter(({ path }) => path.includes('/:port'))) {
      const { status, body } = await route.ask({ user: `d-${role}`, groups, path: sample(route) });
      expect(isDenied(status, body), `${route.key}: ${status} ${body}`).toBe(true);
    }
  });

  it('nothing that names no port in its path tells of another one, asked for by its name or not', async () => {
    const found: string[] = [];
    for (const route of routes.filter(({ path }) => !path.includes('/:port'))) {
      for (const query of ['', 'port=NLRTM', `q=${SECRET}`, `q=${SECRET}&port=NLRTM`, 'port=NLRTM&month=2026-03']) {
        const groups = [`role-${role}`, 'port-BEANR', 'lane-all'];
        const asked = { port: 'NLRTM', ports: ['NLRTM'], lanes: ['imaging'], q: SECRET };
        const call = { user: `e-${role}`, groups, path: sample(route), query, body: asked };
        const { body } = await route.ask(call);
        if (body.includes(SECRET)) found.push(`${route.key}?${query}: ${body}`);
      }
    }
    expect(found).toEqual([]);
  });
});

it('they tell of it to whoever is of that port, so that they could have told', async () => {
  for (const key of ['GET /cases', 'GET /tasks', 'GET /rejections', 'POST /tasks/next', 'GET /tasks/mine']) {
    const route = routes.find((one) => one.key === key);
    const groups = ['role-supervisor', 'port-NLRTM', 'lane-imaging'];
    const answer = await route?.ask({ user: 'f', groups, path: sample({ path: route.path }) });
    expect(answer?.body, key).toContain(SECRET);
  }
});

it('tasks of a lane are listed to nobody of another', async () => {
  const route = routes.find(({ key }) => key === 'GET /tasks');
  for (const query of ['', 'lane=imaging', 'port=NLRTM&lane=imaging']) {
    const groups = ['role-officer', 'port-all', 'lane-goods', 'lane-documents'];
    const answer = await route?.ask({ user: 'g', groups, path: '/tasks', query });
    expect(answer).toMatchObject({ status: 200 });
    expect(answer?.body, query).not.toContain(SECRET);
  }
});

it.each([
  ['in no group', []],
  ['with ports and lanes but no role', EVERYWHERE],
  ['in groups that mean nothing here', ['role-admin', 'administrators', ...EVERYWHERE]],
])('whoever is %s reaches nothing', async (_what, groups) => {
  for (const route of routes) {
    const { status, body } = await route.ask({ user: 'h', groups, path: sample(route) });
    expect(isDenied(status, body), `${route.key}: ${status} ${body}`).toBe(true);
  }
});

/** A request that fits the route's path, of the case that is there. */
function sample({ path }: Pick<FoundRoute, 'path'>): string {
  const values: Readonly<Record<string, string>> = {
    ...{ port: 'NLRTM', reference: SECRET, revision: '1', lane: 'imaging', page: '1', check: 'K1', list: 'ofac-sdn' },
  };
  return path.replace(/:(\w+)/g, (_whole, name: string) => values[name] ?? 'x');
}

function isDenied(status: number, body: string): boolean {
  return status === 403 && body.includes('"access.denied"');
}

async function seed(): Promise<void> {
  const at = '2026-03-02T08:00:00.000Z';
  const place = { port: 'NLRTM', reference: SECRET };
  await openCase(local.table, place, at, at);
  await changeCase(local.table, place, {}, { status: 'in-review', lanes: ['imaging'] }, at);
  await createTask(local.table, {
    ...{ ...place, revision: 1, lane: 'imaging', state: 'open', priority: 2, escalation: 0, taskToken: 'token' },
    ...{ createdAt: at, dueAt: at, claimedBy: null, leaseUntil: null, decision: null },
  });
  const problem = { code: 'key.unknown', message: 'no such area' };
  const uploaded = {
    bucket: 'intake',
    key: `NLRTM/${SECRET}/elsewhere/x.pdf`,
    versionId: 'v',
    size: 1,
    sequencer: '1',
    at,
  };
  await rejectUpload(local.table, uploaded, problem);
}

/** By route, the roles under whose names its line says yes. */
function rowsOf(text: string): ReadonlyMap<string, readonly Role[]> {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const roles = head
    .trim()
    .split(/\s+/)
    .map((name) => roleSchema.parse(name));
  return new Map(
    lines.map((line) => {
      const [method, path, ...marks] = line.split(/\s+/);
      if (marks.length !== roles.length || !marks.every((mark) => mark === 'yes' || mark === 'no')) {
        throw new Error(`this line of the table can't be read: ${line}`);
      }
      return [`${method} ${path}`, roles.filter((_role, index) => marks[index] === 'yes')];
    }),
  );
}
