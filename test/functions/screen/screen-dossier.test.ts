import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { decide } from '../../../functions/review/tasks/decide-task.ts';
import { tellWorkflow } from '../../../functions/review/tasks/tell-workflow.ts';
import { claim } from '../../../functions/review/tasks/work-task.ts';
import { allowedPairs } from '../../../functions/screen/allowed-pairs.ts';
import { listsInForce } from '../../../functions/screen/lists-in-force.ts';
import { type ScreenServices, screeningChecks } from '../../../functions/screen/screen-dossier.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { loadParties } from '../../../functions/stores/parties.ts';
import { createTask, getTask, moveTask } from '../../../functions/stores/tasks.ts';
import { type Disposition, decisionSchema, type Reason } from '../../../shared/cases/decision.ts';
import type { TaskPlace } from '../../../shared/cases/task-record.ts';
import { type Examined, examinationOf, runChecks } from '../../../shared/checks/check.ts';
import { consignment, dossier, party, transportPaper } from '../../dossier/readings.ts';
import { UN } from '../../watchlists/sample-lists.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';

const UN_FILE = 'watchlists/sources/un-consolidated/list.xml';
const NAME = 'Marshlight Holding & Sons';
const AT = '2026-05-10T12:00:00.000Z';
const sfn = mockClient(SFNClient);

let local: Awaited<ReturnType<typeof openLocalTable>>;
let bucket: ReturnType<typeof bucketInMemory>;
let services: ScreenServices;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  sfn.reset();
  sfn.on(SendTaskSuccessCommand).resolves({});
  bucket = bucketInMemory();
  bucket.files.set(UN_FILE, UN);
  const { objects } = bucket;
  const reference = { objects, bucket: 'reference' };
  services = {
    ...{ table: await local.fresh(), objects, readingsBucket: 'readings' },
    ...{ listsOf: listsInForce(reference, []), allowed: allowedPairs(reference) },
  };
  await refresh();
});
afterEach(() => bucket.close());

const refresh = () => refreshWatchlists({ objects: bucket.objects, bucket: 'reference', now: () => AT }, ['public']);

/** Screens a case that names one consignee, and keeps what was found. */
async function screen(reference: string, { name = NAME, country = 'DE' } = {}): Promise<Examined> {
  const papers = [transportPaper([consignment({ consignee: party(name, country) })])];
  const of = { ...dossier(papers), port: 'NLRTM', reference };
  const { checks, editions } = await screeningChecks(services, of, 1);
  const examined = runChecks(checks, examinationOf({ dossier: of, port: PORT }));
  await saveExamined(services.table, { port: 'NLRTM', reference, revision: 1 }, 'screen', examined, {
    editions: [...editions],
  });
  return examined;
}

const deciding = () => ({
  table: services.table,
  workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn' },
  ports: new Map([[PORT.locode, PORT]]),
  now: () => AT,
});

async function taskOn(reference: string): Promise<TaskPlace> {
  const place = { port: 'NLRTM', reference, revision: 1, lane: 'sanctions' } as const;
  await createTask(services.table, {
    ...{ ...place, state: 'open', priority: 2, createdAt: AT, dueAt: AT, escalation: 0, taskToken: 'token' },
    ...{ claimedBy: null, claimedAt: null, leaseUntil: null, decision: null },
  });
  return place;
}

async function decideOn(reference: string, disposition: Disposition, reason: Reason): Promise<void> {
  const place = await taskOn(reference);
  // A release over a critical match takes two.
  for (const id of ['anna', 'ben']) {
    const officer = { id, supervisor: false };
    await claim(deciding(), place, officer);
    const request = { disposition, reason, note: null, findings: [], marks: [], requestId: id };
    if ((await decide(deciding(), place, officer, request)).outcome === 'decided') return;
  }
}

const subjects = ({ findings }: Examined) =>
  findings.filter(({ check }) => check === 'K1').map(({ subject }) => subject);

it('keeps the parties of the revision, so that a later edition can be held against them', async () => {
  await screen('C1');
  expect(await loadParties(bucket.objects, 'readings', { port: 'NLRTM', reference: 'C1', revision: 1 })).toMatchObject({
    parties: [{ check: 'K1', role: 'consignee', subject: { name: NAME, countries: ['DE'] } }],
  });
});

it('has kept them before it looks what is in force, so that no edition comes in between unseen', async () => {
  const { listsOf } = services;
  const place = { port: 'NLRTM', reference: 'C1', revision: 1 };
  const keptAtTheLook: boolean[] = [];
  services.listsOf = async (port) => {
    keptAtTheLook.push((await loadParties(bucket.objects, 'readings', place)) !== null);
    return listsOf(port);
  };
  await screen('C1');
  expect(keptAtTheLook).toEqual([true]);
});

it('brings a dismissed match back to nobody, in whatever case, and writes down why', async () => {
  expect(subjects(await screen('C1'))).toEqual([NAME]);
  await decideOn('C1', 'released', 'not-a-match');
  const second = await screen('C2', { name: NAME.toUpperCase() });
  expect(subjects(second)).toEqual([]);
  expect(second.settled).toMatchObject([
    {
      check: 'K1',
      entry: 'un-consolidated:7002',
      because: 'dismissed before (not the same) by anna in NLRTM/C1 on 2026-05-10',
    },
  ]);
});

it('brings it back where the party or the entry changed, and says what', async () => {
  await screen('C1');
  await decideOn('C1', 'released', 'not-a-match');
  const other = await screen('C2', { country: 'NL' });
  expect(other.findings[0]?.message).toContain("changed since: the party's countries");
  bucket.files.set(UN_FILE, UN.replace('<COUNTRY>Kenya', '<COUNTRY>Panama'));
  await refresh();
  const again = await screen('C3');
  expect(again.findings[0]?.message).toContain("changed since: the entry's countries");
});

it.each<[Disposition, Reason]>([
  ['released', 'in-order'],
  ['held', 'not-a-match'],
  ['released', 'match-confirmed'],
])('remembers no dismissal from %s for %s', async (disposition, reason) => {
  await screen('C1');
  await decideOn('C1', disposition, reason);
  expect(subjects(await screen('C2'))).toEqual([NAME]);
});

it('remembers a decision before the workflow hears of it, so that what was cut off is done again', async () => {
  await screen('C1');
  const place = await taskOn('C1');
  const { table } = services;
  const decision = decisionSchema.parse({ disposition: 'released', reason: 'not-a-match', by: 'anna', at: AT });
  await moveTask(table, place, (seen) => ({ ...seen, state: 'decided', decision }));
  const task = await getTask(table, place);
  if (task === null) throw new Error('no task');
  const client = Object.create(table.client, { send: { value: () => Promise.reject(new Error('killed')) } });
  await expect(tellWorkflow({ ...deciding(), table: { ...table, client } }, task)).rejects.toThrow('killed');
  expect(sfn.commandCalls(SendTaskSuccessCommand)).toEqual([]);
  await tellWorkflow(deciding(), task);
  expect(subjects(await screen('C2'))).toEqual([]);
});

it('asks nobody about a pair that is allowed, and counts a file that is not as it should be for nothing', async () => {
  const allowed = {
    name: NAME,
    entry: 'un-consolidated:7002',
    author: 'chris',
    reason: 'known',
    expires: '2026-12-31',
  };
  bucket.files.set('watchlists/allowed/rotterdam.json', JSON.stringify({ allowed: [{ ...allowed, author: '' }] }));
  expect(subjects(await screen('C1'))).toEqual([NAME]);
  bucket.files.set('watchlists/allowed/rotterdam.json', JSON.stringify({ allowed: [allowed] }));
  const second = await screen('C2');
  expect(subjects(second)).toEqual([]);
  expect(second.settled[0]?.because).toBe('allowed by chris until 2026-12-31: known');
  bucket.files.set(
    'watchlists/allowed/rotterdam.json',
    JSON.stringify({ allowed: [{ ...allowed, expires: '2026-05-09' }] }),
  );
  expect(subjects(await screen('C3'))).toEqual([NAME]);
});
