import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { noteSignIn, noteStaffChange, staffTrail } from '../../../functions/review/staff/sign-ins.ts';
import { readTrail } from '../../../functions/review/trail/read-trail.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { principalOfGroups } from '../../../shared/access/groups.ts';
import { trailRequestSchema } from '../../../shared/review/trail-answers.ts';
import { openLocalTable } from '../cases/local-table.ts';

const ANNA = principalOfGroups('officer-anna', ['role-officer', 'port-NLRTM', 'lane-imaging']);
const CHRIS = principalOfGroups('supervisor-chris', ['role-supervisor', 'port-all', 'lane-all']);
const DANA = principalOfGroups('auditor-dana', ['role-auditor', 'port-all']);

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let minute = 0;
const services = () => {
  minute += 1;
  return { table, now: () => new Date(Date.parse('2026-03-02T08:00:00Z') + minute * 60_000).toISOString() };
};
beforeAll(async () => {
  local = await openLocalTable();
});
beforeEach(async () => {
  table = await local.fresh();
});
afterAll(() => local.close());

const signIn = (session: string | undefined) =>
  noteSignIn(services(), { principal: ANNA, requestId: `r${minute}`, session });
const trail = async () => {
  const place = await staffTrail(services(), DANA, 'officer-anna');
  const request = trailRequestSchema.parse({ order: 'oldest' });
  return readTrail(services(), place, { principal: DANA, requestId: `r${minute}` }, request);
};

it('a session is written down once, however often its page is loaded, and a new one again', async () => {
  await signIn('s1');
  await signIn('s1');
  await signIn('s2');
  await signIn('s1');
  const { events, whole } = await trail();
  expect(whole).toBe(true);
  expect(events.map(({ id, actor, action }) => ({ id, actor, action }))).toEqual([
    { id: 'signed-in-s1', actor: 'officer-anna', action: 'signed in' },
    { id: 'signed-in-s2', actor: 'officer-anna', action: 'signed in' },
    { id: expect.any(String), actor: 'auditor-dana', action: 'trail viewed' },
  ]);
  expect(events[0]?.detail).toEqual({ roles: 'officer', ports: 'NLRTM', lanes: 'imaging' });
});

it('whoever signs each request begins no session', async () => {
  await signIn(undefined);
  await expect(trail()).rejects.toMatchObject({ code: 'staff.unknown' });
});

it('what a supervisor changed is in it without the value, and so is who looked', async () => {
  await signIn('s1');
  await noteStaffChange(services(), CHRIS, 'officer-anna', { name: 'Anna Invented', capacity: 4 });
  await trail();
  const { events } = await trail();
  expect(events.slice(1).map(({ actor, action, detail }) => ({ actor, action, detail }))).toEqual([
    { actor: 'supervisor-chris', action: 'staff changed', detail: { what: 'capacity name' } },
    { actor: 'auditor-dana', action: 'trail viewed', detail: {} },
    { actor: 'auditor-dana', action: 'trail viewed', detail: {} },
  ]);
});

it('of somebody without a record it is told to those of all ports only', async () => {
  await signIn('s1');
  const principal = principalOfGroups('auditor-rtm', ['role-auditor', 'port-NLRTM']);
  await expect(staffTrail(services(), principal, 'officer-anna')).rejects.toMatchObject({
    code: 'staff.unknown',
  });
});
