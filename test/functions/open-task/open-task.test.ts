import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lookAtClock } from '../../../functions/open-task/look-at-clock.ts';
import { openTask } from '../../../functions/open-task/open-task.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { registerDocument } from '../../../functions/stores/documents.ts';
import { getDraft, saveDraft } from '../../../functions/stores/drafts.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { openStaff } from '../../../functions/stores/staff.ts';
import { getTask, moveTask } from '../../../functions/stores/tasks.ts';
import { caseEscalatedSchema } from '../../../shared/cases/case-escalated-event.ts';
import {
  claimed,
  returnedFromPort,
  shownDecisions,
  waitingForPort,
  withdrawn,
} from '../../../shared/cases/task-moves.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';

const START = Date.parse('2026-03-02T09:00:00Z');
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
const NEXT = { ...PLACE, revision: 2 };
const ANNA = { id: 'anna', supervisor: false };
const HOUR = 3600;
const events = mockClient(EventBridgeClient);
const sfn = mockClient(SFNClient);

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let minute: number;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  minute = 0;
  events.reset();
  events.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
  sfn.reset();
  sfn.on(SendTaskSuccessCommand).resolves({});
  await openCase(table, PLACE, now(), now());
  await changeCase(table, PLACE, {}, { status: 'in-review', priority: 3, score: 62 }, now());
});

const now = () => new Date(START + minute * 60_000).toISOString();
const services = () => ({
  ...{ table, now, ports: new Map([[PORT.locode, PORT]]) },
  workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn' },
  bus: { client: new EventBridgeClient({ region: 'eu-west-1' }), name: 'bus' },
});
const open = (place: typeof PLACE | typeof NEXT = PLACE, escalation = 0, dueSeconds = 8 * HOUR) =>
  openTask(services(), { ...place, escalation, dueSeconds, taskToken: `token-${minute}` });
const look = (place = PLACE) => lookAtClock(table, place, 4 * HOUR, now());
const task = (place: typeof PLACE | typeof NEXT = PLACE) => getTask(table, place);
const published = () =>
  events.commandCalls(PutEventsCommand).map(({ args }) => JSON.parse(args[0].input.Entries?.[0]?.Detail ?? ''));
const finding = (id: string, given: Partial<Finding>): Finding => ({
  ...{ id, check: id.split('-')[0] ?? '', version: 1, severity: 'medium', lane: 'documents', certainty: 'sure' },
  ...{ subject: 's', message: `What ${id} says.`, wrongBy: 'w' },
  evidence: [
    {
      ...{ source: 'register', label: 'x', text: 'y', documentId: null, file: null, path: null, page: null, box: null },
      ...{ confidence: null, reader: null },
    },
  ],
  ...given,
});
const find = (findings: Finding[], revision = 1) =>
  saveExamined(table, { ...PLACE, revision }, 'compare', { findings, examined: [], notExamined: [], settled: [] }, {});
async function claim() {
  await moveTask(table, PLACE, claimed(ANNA, now()));
}
async function ask(untilMinute: number) {
  await claim();
  const until = new Date(START + untilMinute * 60_000).toISOString();
  await moveTask(table, PLACE, waitingForPort(ANNA, { wanted: 'document', reason: 'the packing list', until }, now()));
}
/** What the case's next revision does to the task of this one. */
async function examineAnew() {
  await changeCase(table, PLACE, {}, { revision: 2 }, now());
  await moveTask(table, PLACE, withdrawn);
}

describe('the summary of a task', () => {
  const FOUND = [
    finding('D2-1', { severity: 'low' }),
    finding('B1-1', { severity: 'high', certainty: 'verify' }),
    finding('B2-1', { severity: 'high', certainty: 'likely', message: `${'x'.repeat(298)}😀 and more` }),
    finding('I4-1', { severity: 'critical', lane: 'imaging' }),
    finding('H3-1', { severity: 'critical', shadow: true }),
  ];

  it('tells the gravest of its lane first, and of those on trial nothing', async () => {
    await find(FOUND);
    await open();
    const headline = `${'x'.repeat(298)}…`;
    expect((await task())?.summary).toEqual({ severity: 'high', findings: 3, checks: ['B2', 'B1', 'D2'], headline });
  });

  it('tells nothing in a blind review, nor where nothing was found', async () => {
    await open();
    expect((await task())?.summary).toBeNull();
    await find(FOUND, 2);
    await changeCase(table, PLACE, {}, { revision: 2, blind: true }, now());
    await open(NEXT);
    expect((await task(NEXT))?.summary).toBeNull();
  });

  it('of a lane that the port does not staff stands on the task of its first', async () => {
    await find([finding('I4-1', { lane: 'imaging' })]);
    const ports = new Map([[PORT.locode, { ...PORT, lanes: ['documents' as const] }]]);
    await openTask({ ...services(), ports }, { ...PLACE, escalation: 0, dueSeconds: HOUR, taskToken: 't' });
    expect((await task())?.summary).toMatchObject({ checks: ['I4'] });
  });
});

describe('a task of the next revision', () => {
  it('is for a quarter of an hour theirs who held the one before it', async () => {
    await open();
    await claim();
    await examineAnew();
    minute = 5;
    await open(NEXT);
    expect(await task(NEXT)).toMatchObject({
      ...{ state: 'open', assignedTo: 'anna', assignedUntil: '2026-03-02T09:20:00.000Z', claimedBy: null },
    });
  });

  it('keeps who was shown what others decided, and is not kept for them', async () => {
    await open();
    await claim();
    await moveTask(table, PLACE, shownDecisions('anna'));
    await examineAnew();
    await open(NEXT);
    expect(await task(NEXT)).toMatchObject({ knows: ['anna'], assignedTo: null });
  });

  it('is kept for nobody who is away', async () => {
    await open();
    await claim();
    await openStaff(table, {
      ...{ id: 'anna', roles: ['officer'], ports: 'all', lanes: 'all', name: 'anna', capacity: 10, version: 1 },
      ...{ absentUntil: '2026-03-09T09:00:00.000Z', lastSeenAt: now() },
    });
    await examineAnew();
    await open(NEXT);
    expect(await task(NEXT)).toMatchObject({ state: 'open', assignedTo: null });
  });

  it('has the draft of who held the one before, without what is no finding any more, and never over a newer one', async () => {
    const word = (id: string) => ({ id, verdict: 'explained' as const, value: null, note: null });
    const content = {
      disposition: 'held',
      reason: 'other',
      note: 'half',
      findings: [word('B1-1'), word('D1-1')],
    } as const;
    const draft = { version: 1, content: { ...content, findings: [...content.findings], marks: [] }, savedAt: now() };
    await open();
    await claim();
    await saveDraft(table, PLACE, 'anna', draft);
    await examineAnew();
    await find([finding('D1-1', {})], 2);
    await open(NEXT);
    const inherited = { version: 1, content: { note: 'half', findings: [word('D1-1')] } };
    expect(await getDraft(table, NEXT, 'anna')).toMatchObject(inherited);
    await saveDraft(table, NEXT, 'anna', { ...draft, version: 2, content: { ...draft.content, note: 'more' } });
    await open(NEXT);
    expect(await getDraft(table, NEXT, 'anna')).toMatchObject({ version: 2, content: { note: 'more' } });
    expect(await getDraft(table, NEXT, 'ben')).toBeNull();
  });

  it('is nobody’s where nobody held the one before, or that was decided', async () => {
    await open();
    await examineAnew();
    await open(NEXT);
    expect(await task(NEXT)).toMatchObject({ assignedTo: null, assignedUntil: null, request: null });
  });

  it('waits in place of the one before where the port has not answered, and its clock stands still from then on', async () => {
    await open();
    await ask(600);
    minute = 60;
    await examineAnew();
    await open(NEXT);
    expect(await task(NEXT)).toMatchObject({ state: 'waiting', request: { by: 'anna', ended: null } });
    minute = 600;
    await moveTask(table, NEXT, returnedFromPort(now(), false));
    const dueAt = new Date(START + (600 + 8 * 60) * 60_000).toISOString();
    expect(await task(NEXT)).toMatchObject({ state: 'open', dueAt, request: { ended: { how: 'unanswered' } } });
  });

  it('is open again, for whoever asked, where the port has sent something since', async () => {
    await open();
    await ask(600);
    minute = 30;
    const uploaded = {
      bucket: 'b',
      key: 'NLRTM/C1/papers/late.pdf',
      versionId: 'v',
      size: 1,
      sequencer: '1',
      at: now(),
    };
    const place = { port: 'NLRTM', reference: 'C1', area: 'papers', file: 'late.pdf' } as const;
    await registerDocument(table, place, uploaded);
    await examineAnew();
    await open(NEXT);
    const request = { wanted: 'document', ended: { how: 'answered' } };
    expect(await task(NEXT)).toMatchObject({ state: 'open', assignedTo: 'anna', request });
  });
});

describe('the clock of a task', () => {
  it('runs out when it is due: the task is raised, and other agencies are told once', async () => {
    await open();
    minute = 8 * 60;
    expect(await look()).toEqual({ escalation: 1, dueSeconds: 4 * HOUR });
    await open(PLACE, 1, 4 * HOUR);
    minute += 1;
    await open(PLACE, 1, 4 * HOUR);
    const dueAt = new Date(START + 12 * HOUR * 1000).toISOString();
    expect(await task()).toMatchObject({ escalation: 1, priority: 2, dueAt, taskToken: 'token-481' });
    expect(published().map((detail) => caseEscalatedSchema.parse(detail))).toEqual([
      expect.objectContaining({ lane: 'documents', why: 'overdue', escalation: 1, score: 62 }),
    ]);
    expect((await auditOf(table, 'NLRTM', 'C1')).map(({ action }) => action)).toEqual([
      'task opened',
      'task escalated',
    ]);
  });

  it('stands still while the port is asked: the workflow waits on, and nothing is raised', async () => {
    await open();
    minute = 60;
    await ask(60 + 24 * 60);
    minute = 8 * 60;
    expect(await look()).toEqual({ escalation: 0, dueSeconds: (24 - 7 + 7) * HOUR });
    await open(PLACE, 0, 24 * HOUR);
    expect(await task()).toMatchObject({ state: 'waiting', escalation: 0, taskToken: 'token-480' });
    minute = 60 + 24 * 60;
    await moveTask(table, PLACE, returnedFromPort(now(), false));
    expect(await look()).toEqual({ escalation: 0, dueSeconds: 7 * HOUR });
    expect(published()).toEqual([]);
  });

  it('that stood still when the workflow was about to raise the task raises nothing', async () => {
    await open();
    minute = 8 * 60;
    const { escalation, dueSeconds } = await look();
    await ask(24 * 60);
    await open(PLACE, escalation, dueSeconds);
    expect(await task()).toMatchObject({ state: 'waiting', escalation: 0, priority: 3, taskToken: 'token-480' });
    expect(published()).toEqual([]);
    expect((await auditOf(table, 'NLRTM', 'C1')).map(({ action }) => action)).toEqual(['task opened']);
  });

  it.each([{ drill: true }, { blind: true }])('of a case with %o runs out without a word to others', async (change) => {
    await changeCase(table, PLACE, {}, change, now());
    await open();
    await open(PLACE, 1);
    expect(await task()).toMatchObject({ escalation: 1 });
    expect(published()).toEqual([]);
  });

  it('of an ended task raises nothing, and the workflow hears of the end', async () => {
    await open();
    await moveTask(table, PLACE, withdrawn);
    minute = 8 * 60;
    expect(await look()).toMatchObject({ escalation: 0 });
    await open(PLACE, 0);
    expect(sfn.commandCalls(SendTaskSuccessCommand).at(-1)?.args[0].input).toEqual({
      taskToken: 'token-480',
      output: '{"outcome":"withdrawn"}',
    });
  });
});
