import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../../functions/reconcile/reconcile.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { getTask } from '../../../functions/stores/tasks.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { caseEscalatedSchema } from '../../../shared/cases/case-escalated-event.ts';
import { informationRequestedSchema } from '../../../shared/cases/information-requested-event.ts';
import { portRequestsSchema } from '../../../shared/review/port-requests.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { apiServicesOver } from './api-under-test.ts';
import { officer, TasksUnderTest } from './tasks-under-test.ts';

const ANNA = officer('anna');
const BEN = officer('ben');
const EVE: Principal = { id: 'eve', roles: ['port-agent'], ports: ['NLRTM'], lanes: [] };
const TASK = '/tasks/NLRTM/C1/1/documents';
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
const ASKED = { wanted: 'document', reason: 'the packing list is missing', until: '2026-03-03T09:00:00.000Z' };
const events = mockClient(EventBridgeClient);

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let tasks: TasksUnderTest;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  tasks = new TasksUnderTest(table);
  events.reset();
  events.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
  await tasks.open('C1');
  await changeCase(table, PLACE, {}, { status: 'in-review', score: 55 }, tasks.now);
  await tasks.as(ANNA, `POST ${TASK}/claim`);
});

const task = () => getTask(table, PLACE);
const ask = () => tasks.as(ANNA, `POST ${TASK}/request`, ASKED);
const told = async () => portRequestsSchema.parse((await tasks.as(EVE, 'GET /ports/NLRTM/requests')).answer).requests;
const details = () =>
  events.commandCalls(PutEventsCommand).map(({ args }) => JSON.parse(args[0].input.Entries?.[0]?.Detail ?? ''));
const runReconcile = () =>
  reconcile({
    ...apiServicesOver(table, () => tasks.now),
    ...{ sqs: new SQSClient({ region: 'eu-west-1' }), queues: { papers: '', scans: '', arrivals: '' } },
    stillSeconds: 7200,
  });

describe('a request for information', () => {
  it('takes the task off its lane and frees whoever held it, and the port sees what is asked, not by whom or why', async () => {
    expect((await ask()).status).toBe(200);
    expect(await task()).toMatchObject({
      state: 'waiting',
      claimedBy: null,
      leaseUntil: null,
      request: { by: 'anna' },
    });
    expect((await tasks.as(BEN, 'GET /tasks')).answer).toMatchObject({ tasks: [] });
    expect((await tasks.as(BEN, 'POST /tasks/next', {})).answer).toMatchObject({ task: null });
    const requests = await told();
    expect(requests).toMatchObject([{ reference: 'C1', ...ASKED }]);
    expect(JSON.stringify(requests)).not.toMatch(/anna|documents/);
  });

  it('is published once, in a form that says neither lane nor words', async () => {
    await ask();
    await ask();
    expect(details().map((detail) => informationRequestedSchema.parse(detail))).toEqual([
      expect.objectContaining({ reference: 'C1', wanted: 'document', until: ASKED.until }),
    ]);
    expect(JSON.stringify(details())).not.toMatch(/packing|documents|anna/);
  });

  it('that nothing answers returns to its lane when its time is up, due as much later as it waited', async () => {
    await ask();
    const dueAt = (await task())?.dueAt ?? '';
    tasks.pass(24 * 60 - 1);
    expect(await runReconcile()).toMatchObject({ returned: 0 });
    tasks.pass(2);
    expect(await runReconcile()).toMatchObject({ returned: 1 });
    const waitedMs = (24 * 60 + 1) * 60_000;
    expect(await task()).toMatchObject({
      ...{ state: 'open', dueAt: new Date(Date.parse(dueAt) + waitedMs).toISOString(), assignedTo: 'anna' },
      request: { ended: { how: 'unanswered', at: tasks.now } },
    });
    expect((await auditOf(table, 'NLRTM', 'C1')).map(({ action }) => action)).toContain('the port did not answer');
    expect(await told()).toEqual([]);
    expect(await runReconcile()).toMatchObject({ returned: 0 });
  });

  it('that nothing answers is kept for nobody where whoever asked is away by then', async () => {
    await ask();
    tasks.pass(60);
    await tasks.as(ANNA, 'PUT /me/absence', { until: '2026-03-09T09:00:00.000Z' });
    tasks.pass(24 * 60);
    expect(await runReconcile()).toMatchObject({ returned: 1 });
    expect(await task()).toMatchObject({ state: 'open', assignedTo: null, assignedUntil: null });
    expect((await tasks.as(BEN, 'POST /tasks/next', {})).answer).toMatchObject({ task: { reference: 'C1' } });
  });

  it('of a drill comes to no port and is not published', async () => {
    await changeCase(table, PLACE, {}, { drill: true }, tasks.now);
    await ask();
    expect(await told()).toEqual([]);
    expect(details()).toEqual([]);
  });

  it('is refused to whoever does not hold the task', async () => {
    expect((await tasks.as(BEN, `POST ${TASK}/request`, ASKED)).status).toBe(409);
    expect((await task())?.state).toBe('open');
  });
});

describe('an event', () => {
  it('that the bus does not take is published by the next run of reconcile, and not again', async () => {
    events.on(PutEventsCommand).resolves({ FailedEntryCount: 1 });
    expect((await ask()).status).toBe(200);
    events.reset();
    events.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    tasks.pass(2);
    expect(await runReconcile()).toMatchObject({ published: 1 });
    expect(await runReconcile()).toMatchObject({ published: 0 });
    expect(details()).toHaveLength(1);
  });

  it('tells that an officer handed a case to a supervisor', async () => {
    expect((await tasks.as(ANNA, `POST ${TASK}/raise`, { reason: 'beyond me' })).status).toBe(200);
    expect(details().map((detail) => caseEscalatedSchema.parse(detail))).toEqual([
      expect.objectContaining({ why: 'raised', lane: 'documents', escalation: 0, score: 55 }),
    ]);
    expect(JSON.stringify(details())).not.toMatch(/beyond|anna/);
  });

  it.each([{ drill: true }, { blind: true }])('tells nothing of a case with %o that is raised', async (change) => {
    await changeCase(table, PLACE, {}, change, tasks.now);
    await tasks.as(ANNA, `POST ${TASK}/raise`, { reason: 'beyond me' });
    expect(details()).toEqual([]);
  });
});
