import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeRevision, PublishError } from '../../../functions/close-case/close-revision.ts';
import { nextRevision } from '../../../functions/receive/arrival.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase, openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, findingKey, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { experienceWith, saveObservations } from '../../../functions/stores/experience.ts';
import { talliesOf } from '../../../functions/stores/tallies.ts';
import { createTask } from '../../../functions/stores/tasks.ts';
import { caseClosedSchema } from '../../../shared/cases/case-closed-event.ts';
import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { Disposition, FindingVerdict, Reason } from '../../../shared/cases/decision.ts';
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

function closedCase(record: CaseRecord | null): CaseRecord {
  if (record?.status !== 'closed') throw new Error('the case is not closed');
  return record;
}
const services = () => ({
  table,
  events: new EventBridgeClient({ region: 'eu-west-1' }),
  bus: 'bus',
  now: () => new Date(Date.parse(AT) + minute * 60_000).toISOString(),
});
const decided = (lane: Lane, disposition: Disposition, reason: Reason, findings: FindingVerdict[] = []) =>
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
    decision: { disposition, reason, note: null, by: 'anna', at: AT, findings },
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

test('a repeat after a cut finds what was closed, though a late paper has opened the next revision meanwhile', async () => {
  await decided('documents', 'examine', 'discrepancy-confirmed');
  await finding('B1', 'documents');
  await changeCase(table, PLACE, {}, { score: 40, chance: 0.5, lanes: ['documents'] }, AT);
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const item = Object(call[0]).input?.Item;
    if (String(item?.pk).startsWith('TALLY#')) throw new Error('cut off');
    return Reflect.apply(table.client.send, table.client, call);
  };
  const cut = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
  await expect(closeRevision({ ...services(), table: cut }, PLACE)).rejects.toThrow('cut off');
  const late = { ...nextRevision(closedCase(await getCase(table, 'NLRTM', 'C1')), AT), score: 3, control: true };
  await changeCase(table, PLACE, { revision: 1 }, late, AT);
  minute = 9;
  expect(await closeRevision(services(), PLACE)).toEqual({ outcome: 'closed' });
  expect(await tallies()).toMatchObject([{ revision: 1, at: AT, outcome: 'right', chance: 0.5, control: false }]);
  expect(events.commandCalls(PutEventsCommand)).toHaveLength(1);
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ revision: 2, status: 'gathering', closedAt: null });
});

test('a case that is closed again in a later month counts there, and no longer in the earlier, also after a cut', async () => {
  await decided('documents', 'examine', 'discrepancy-confirmed');
  await closeRevision(services(), PLACE);
  const again = nextRevision(closedCase(await getCase(table, 'NLRTM', 'C1')), AT);
  await changeCase(table, PLACE, { revision: 1 }, again, AT);
  const later = { ...services(), now: () => '2026-04-01T00:00:00.000Z' };
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const { input } = Object(call[0]);
    if (String(input?.Key?.pk).startsWith('TALLY#')) throw new Error('cut off');
    return Reflect.apply(table.client.send, table.client, call);
  };
  const cut = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
  const second = { ...PLACE, revision: 2 };
  await expect(closeRevision({ ...later, table: cut }, second)).rejects.toThrow('cut off');
  expect(await tallies()).toMatchObject([{ revision: 1, superseded: false }]);
  expect(await closeRevision(later, second)).toEqual({ outcome: 'closed' });
  expect(await tallies()).toMatchObject([{ revision: 1, superseded: true }]);
  const inApril: Tally[] = [];
  for await (const tally of talliesOf(table, 'NLRTM', '2026-04')) inApril.push(tally);
  expect(inApril).toMatchObject([{ revision: 2, superseded: false }]);
});

test('each finding counts as its officer found it, and one without a word as its lane was decided', async () => {
  const verdict = (id: string, verdict: FindingVerdict['verdict']) => ({ id, verdict, value: null, note: null });
  const findings = [
    ...[verdict('B1-1', 'misread'), verdict('B2-1', 'explained'), verdict('B3-1', 'not-examined')],
    verdict('D1-1', 'confirmed'),
  ];
  await decided('documents', 'examine', 'discrepancy-confirmed', findings);
  await decided('imaging', 'released', 'explained', [verdict('I4-1', 'confirmed')]);
  for (const check of ['B1', 'B2', 'B3', 'D1', 'D2']) await finding(check, 'documents');
  for (const check of ['I4', 'I5']) await finding(check, 'imaging');
  await closeRevision(services(), PLACE);
  const [tally] = await tallies();
  const verdicts = Object.fromEntries((tally?.findings ?? []).map((one) => [one.check, one.verdict]));
  expect(verdicts).toEqual({
    ...{ B1: 'wrong', B2: 'wrong', B3: 'undecided', D1: 'right', D2: 'right', I4: 'right', I5: 'wrong' },
  });
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
