import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeRevision, PublishError } from '../../../functions/close-case/close-revision.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase, openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, findingKey, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { experienceWith, saveObservations } from '../../../functions/stores/experience.ts';
import { talliesOf } from '../../../functions/stores/tallies.ts';
import { createTask } from '../../../functions/stores/tasks.ts';
import { caseClosedSchema } from '../../../shared/cases/case-closed-event.ts';
import type { Disposition, Reason } from '../../../shared/cases/decision.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';
import type { Tally } from '../../../shared/tallies/tally.ts';
import { openLocalTable } from '../cases/local-table.ts';

const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1 };
const AT = '2026-03-02T08:00:00.000Z';
const events = mockClient(EventBridgeClient);

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
  await openCase(table, PLACE, AT, AT);
});

const services = () => ({
  table,
  events: new EventBridgeClient({ region: 'eu-west-1' }),
  bus: 'bus',
  now: () => new Date(Date.parse(AT) + minute * 60_000).toISOString(),
});
const decided = (lane: Lane, disposition: Disposition, reason: Reason) =>
  createTask(table, {
    ...PLACE,
    lane,
    state: 'decided',
    priority: 1,
    createdAt: AT,
    dueAt: AT,
    escalation: 0,
    taskToken: 't',
    claimedBy: 'anna',
    claimedAt: '2026-03-02T07:55:00.000Z',
    leaseUntil: null,
    decision: { disposition, reason, note: null, by: 'anna', at: AT },
  });
const finding = (check: string, lane: Lane) =>
  putIfAbsent(table, {
    ...findingKey('NLRTM', 'C1', 1, `${check}-1`),
    id: `${check}-1`,
    check,
    version: 1,
    severity: 'high',
    lane,
    certainty: 'likely',
    subject: 's',
    message: 'm',
    wrongBy: 'w',
    evidence: [
      {
        source: 'paper',
        label: 'l',
        text: 't',
        documentId: null,
        file: null,
        path: null,
        page: null,
        box: null,
        confidence: null,
        reader: null,
      },
    ],
  });
const tallies = async () => {
  const found: Tally[] = [];
  for await (const tally of talliesOf(table, 'NLRTM', '2026-03')) found.push(tally);
  return found;
};
const verdictsOf = async (check: string) =>
  (await tallies())
    .flatMap(({ findings }) => findings.filter((one) => one.check === check))
    .map(({ verdict }) => verdict);

test('the gravest decision of the lanes becomes the disposition', async () => {
  await decided('documents', 'released', 'explained');
  await decided('imaging', 'held', 'needs-inspection');
  expect(await closeRevision(services(), PLACE)).toEqual({ outcome: 'closed' });
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ status: 'closed', disposition: 'held', closedAt: AT });
});

test('a case that nobody had to decide is released', async () => {
  await closeRevision(services(), PLACE);
  expect((await getCase(table, 'NLRTM', 'C1'))?.disposition).toBe('released');
});

test('each check learns whether it was right, by the decision of its own lane', async () => {
  await decided('documents', 'released', 'misread');
  await decided('imaging', 'seized', 'false-declaration');
  await finding('B1', 'documents');
  await finding('I4', 'imaging');
  await closeRevision(services(), PLACE);
  expect(await verdictsOf('B1')).toEqual(['wrong']);
  expect(await verdictsOf('I4')).toEqual(['right']);
});

test('a repeat changes nothing: same instant, one verdict a finding, one entry in the trail, an equal event', async () => {
  await decided('documents', 'examine', 'discrepancy-confirmed');
  await finding('B1', 'documents');
  await closeRevision(services(), PLACE);
  const first = await getCase(table, 'NLRTM', 'C1');
  minute = 7;
  await closeRevision(services(), PLACE);
  expect((await getCase(table, 'NLRTM', 'C1'))?.closedAt).toBe(first?.closedAt);
  expect(await verdictsOf('B1')).toEqual(['right']);
  expect(await auditOf(table, 'NLRTM', 'C1')).toHaveLength(1);
  const sent = events.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries?.[0]?.Detail ?? '');
  expect(sent[0]).toBe(sent[1]);
  expect(() => caseClosedSchema.parse(JSON.parse(sent[0] ?? ''))).not.toThrow();
});

test('the tally tells how long the review took and how the case came out, and holds nobody to be accused', async () => {
  await decided('documents', 'examine', 'discrepancy-confirmed');
  await finding('B1', 'documents');
  await finding('B2', 'documents');
  await closeRevision(services(), PLACE);
  expect(await tallies()).toMatchObject([
    {
      outcome: 'right',
      reviews: [{ lane: 'documents', verdict: 'right', seconds: 300 }],
      findings: [
        { check: 'B1', seconds: 150, shadow: false },
        { check: 'B2', seconds: 150 },
      ],
    },
  ]);
});

test('a case that nobody looked at is counted, and says nothing of what it found', async () => {
  await closeRevision(services(), PLACE);
  expect(await tallies()).toMatchObject([{ reference: 'C1', outcome: null, reviews: [], findings: [] }]);
});

test('a drill is in no tally, and no other agency hears of it', async () => {
  await changeCase(table, PLACE, {}, { drill: true }, AT);
  await decided('documents', 'examine', 'discrepancy-confirmed');
  await finding('B1', 'documents');
  await closeRevision(services(), PLACE);
  expect(await tallies()).toEqual([]);
  expect(events.calls()).toHaveLength(0);
});

test('a revision that the case has left behind closes nothing', async () => {
  await changeCase(table, PLACE, { revision: 1 }, { revision: 2 }, AT);
  expect(await closeRevision(services(), PLACE)).toEqual({ outcome: 'superseded' });
  expect(events.calls()).toHaveLength(0);
});

test('a bus that refuses the event fails the step, for the workflow to try again', async () => {
  events.on(PutEventsCommand).resolves({ FailedEntryCount: 1 });
  await expect(closeRevision(services(), PLACE)).rejects.toBeInstanceOf(PublishError);
});

test.each([
  ['released', 'explained', false, 1],
  ['examine', 'discrepancy-confirmed', false, 0],
  ['released', 'explained', true, 0],
] as const)('a case that ended %s for %s, drill %s, teaches %i cases', async (disposition, reason, drill, taught) => {
  await changeCase(table, PLACE, {}, { drill }, AT);
  await saveObservations(table, PLACE, { goods: [], traders: [], substances: [], valueEur: 1000 });
  await decided('documents', disposition, reason);
  await closeRevision(services(), PLACE);
  const other = { port: 'NLRTM', reference: 'C2' };
  const { memory } = await experienceWith(table, other, { goods: [], traders: [] });
  expect(memory?.cases).toBe(taught);
});
