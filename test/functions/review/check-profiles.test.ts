import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { currentProfile, profileEditions } from '../../../functions/stores/profiles.ts';
import { CATALOGUE } from '../../../shared/checks/catalogue.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { apiOver } from './api-under-test.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let call: ReturnType<typeof apiOver>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  call = apiOver(table);
});

const D1 = '/ports/NLRTM/checks/D1';

it('tells of a port that has set nothing that every check runs as usual', async () => {
  const { status, answer } = await call('GET', '/ports/NLRTM/checks');
  expect(status).toBe(200);
  expect(answer).toEqual({ profile: { port: 'NLRTM', edition: 0, changed: null, settings: [] } });
});

it('keeps every change as an edition of its own, with who, why and when', async () => {
  await call('POST', D1, { state: 'shadow', reason: 'on trial' });
  await call('POST', '/ports/NLRTM/checks/B1', { weight: 0.5, reason: 'groupage port' });
  await call('POST', D1, { thresholds: { roundingKg: 5 }, reason: 'scales to 5 kg' });
  const { settings, edition } = await currentProfile(table, 'NLRTM');
  expect(edition).toBe(3);
  expect(settings).toMatchObject([
    { check: 'B1', state: 'on', weight: 0.5, thresholds: {} },
    { check: 'D1', state: 'shadow', weight: 1, thresholds: { roundingKg: 5 }, author: 'arn:aws:iam::0:user/chris' },
  ]);
  const { answer } = await call('GET', '/ports/NLRTM/checks/history');
  expect(answer).toMatchObject({
    editions: [
      { edition: 3, changed: 'D1', settings: [{}, { reason: 'scales to 5 kg' }] },
      { edition: 2, changed: 'B1', settings: [{ reason: 'on trial' }, {}] },
      { edition: 1, changed: 'D1', settings: [{ reason: 'on trial', at: '2026-03-02T09:00:00.000Z' }] },
    ],
  });
});

it('takes a threshold back to its usual value', async () => {
  await call('POST', D1, { thresholds: { roundingKg: 5 }, reason: 'x' });
  await call('POST', D1, { thresholds: { roundingKg: null }, reason: 'y' });
  expect((await currentProfile(table, 'NLRTM')).settings).toMatchObject([{ check: 'D1', thresholds: {} }]);
});

it('loses none of many changes made at once', async () => {
  const ids = CATALOGUE.slice(0, 4).map(({ id }) => id);
  const answers = await Promise.all(
    ids.map((id) => call('POST', `/ports/NLRTM/checks/${id}`, { state: 'off', reason: 'all at once' })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await currentProfile(table, 'NLRTM')).settings.map(({ check }) => check).sort()).toEqual([...ids].sort());
  expect(await profileEditions(table, 'NLRTM', 10)).toHaveLength(4);
});

it.each([
  ['/ports/NLRTM/checks/Z9', {}, 404, /no check Z9; there are A/],
  ['/ports/SGSIN/checks/D1', {}, 404, /does not serve SGSIN, but NLRTM/],
  [D1, { thresholds: { share: 0.05 } }, 400, /knows no threshold share; D1 goes by roundingKg, roundingShare/],
  ['/ports/NLRTM/checks/B2', { thresholds: { share: 0.05 } }, 400, /no threshold/],
  ['/ports/NLRTM/checks/K1', { state: 'shadow' }, 400, /a listed party would be released unseen/],
  [D1, { weight: 4 }, 400, /weight/],
  [D1, { thresholds: { roundingKg: -1 } }, 400, /roundingKg/],
  [D1, { state: 'maybe' }, 400, /state/],
  [D1, { reason: '  ' }, 400, /say why/],
  [D1, { colour: 'red' }, 400, /colour/],
] as const)('refuses %s with %j, and says what there is', async (path, body, status, message) => {
  const refused = await call('POST', path, { reason: 'because', ...body });
  expect(refused.status).toBe(status);
  expect(refused.answer).toMatchObject({ error: { message: expect.stringMatching(message) } });
  expect((await currentProfile(table, 'NLRTM')).edition).toBe(0);
});
