import { Readable } from 'node:stream';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examineRevision } from '../../../functions/examine-revision.ts';
import { openTask } from '../../../functions/open-task/open-task.ts';
import { correctValue } from '../../../functions/review/correct-value.ts';
import { routeRevision } from '../../../functions/route/route-revision.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { correctionsOf } from '../../../functions/stores/corrections.ts';
import { findingsOf } from '../../../functions/stores/examinations.ts';
import { loadSealed } from '../../../functions/stores/sealed-documents.ts';
import { moveTask, tasksOf } from '../../../functions/stores/tasks.ts';
import { documentIdOf } from '../../../shared/cases/document-record.ts';
import { claimed } from '../../../shared/cases/task-moves.ts';
import { compareChecks } from '../../../shared/checks/compare-checks.ts';
import {
  consignment,
  goods,
  invoice,
  invoiceLine,
  seen,
  storedReading,
  transportPaper,
} from '../../dossier/readings.ts';
import { openLocalTable } from './local-table.ts';
import { SimulatedRegion } from './simulated-region.ts';

const CASE = { port: 'NLRTM', reference: 'C1' };
const MANIFEST = documentIdOf('NLRTM/C1/papers/manifest.pdf', 'v1');
const INVOICE = documentIdOf('NLRTM/C1/papers/invoice.pdf', 'v2');
const GROSS = 'consignments[0].goods[0].grossKg';
const PRINTED = '1 840 kg';
const WEIGHT = { documentId: MANIFEST, path: GROSS, printed: PRINTED, value: '18400' };
const STORED: Record<string, unknown> = {
  [MANIFEST]: storedReading(
    transportPaper(
      [consignment({ billOfLading: 'BL1', goods: [goods({ description: 'ceramic tiles', grossKg: 1840 })] })],
      { evidence: { [GROSS]: seen(PRINTED, 0.9, 'ocr') } },
    ).reading,
  ),
  [INVOICE]: storedReading(invoice({ lines: [invoiceLine({ netKg: 18_000 })] }).reading),
};

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let region: SimulatedRegion;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  region = new SimulatedRegion(table);
  mockClient(EventBridgeClient).on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
  mockClient(S3Client)
    .on(GetObjectCommand)
    .callsFake(({ Key }: { Key: string }) => ({
      Body: Object.assign(Readable.from([]), { transformToString: async () => JSON.stringify(STORED[Key]) }),
    }));
  region.upload('NLRTM/C1/papers/manifest.pdf', 'v1', 'manifest', 1);
  region.upload('NLRTM/C1/papers/invoice.pdf', 'v2', 'invoice', 1);
  await untilSealed();
});

const readings = { objects: { client: new S3Client({ region: 'eu-west-1' }) }, bucket: 'readings' };
const services = () => ({
  ...region.services,
  readings,
  bus: { client: new EventBridgeClient({ region: 'eu-west-1' }), name: 'bus' },
});
const correct = (correction = WEIGHT) => correctValue(services(), CASE, correction, 'anna');
async function untilSealed() {
  while (region.pending.length > 0) await region.pending.shift()?.run();
}
/** What the workflow does of a sealed revision: what its papers say against one another, and whom to ask. */
async function examine(revision: number) {
  const place = { ...CASE, revision };
  const { objects, bucket } = readings;
  await examineRevision({ ...region.services, objects, readingsBucket: bucket }, place, 'compare', compareChecks);
  const { lanes } = await routeRevision(region.services, place);
  for (const one of lanes) await openTask(services(), { ...place, ...one, escalation: 0, taskToken: `t${revision}` });
  return lanes.map(({ lane }) => lane);
}
const findings = async (revision: number) =>
  (await findingsOf(table, 'NLRTM', 'C1', revision)).filter(({ check }) => check === 'D1');

describe('a misread weight', () => {
  it('that is corrected is no finding any more, and the case goes on as its next revision', async () => {
    expect(await examine(1)).toContain('documents');
    expect(await findings(1)).toMatchObject([{ check: 'D1', evidence: [{ documentId: MANIFEST, path: GROSS }, {}] }]);
    await moveTask(
      table,
      { ...CASE, revision: 1, lane: 'documents' },
      claimed({ id: 'anna', supervisor: false }, region.services.now()),
    );

    expect(await correct()).toEqual({ revision: 2 });
    await untilSealed();
    await examine(2);

    expect(await findings(2)).toEqual([]);
    expect(await findings(1)).toHaveLength(1);
    const tasks = await tasksOf(table, 'NLRTM', 'C1');
    expect(tasks.find(({ revision, lane }) => revision === 1 && lane === 'documents')?.state).toBe('withdrawn');
    for (const { assignedTo } of tasks.filter(({ revision, lane }) => revision === 2 && lane === 'documents'))
      expect(assignedTo).toBe('anna');
    const trail = await auditOf(table, 'NLRTM', 'C1');
    expect(trail.find(({ action }) => action === 'reading corrected')).toMatchObject({
      actor: 'anna',
      detail: { documentId: MANIFEST, path: GROSS },
    });
    expect(JSON.stringify(trail)).not.toContain('18400');
  });

  it('that is corrected to another wrong weight is a finding with that one', async () => {
    await examine(1);
    await correct({ ...WEIGHT, value: '17000' });
    await untilSealed();
    await examine(2);
    const [{ evidence } = { evidence: [] }] = await findings(2);
    expect(evidence[0]).toMatchObject({ text: PRINTED, confidence: 1, reader: 'ocr' });
    expect((await findings(2))[0]?.message).toContain('17,000 kg');
  });

  it('corrected twice over opens one revision, and again otherwise another', async () => {
    await examine(1);
    expect(await correct()).toEqual({ revision: 2 });
    expect(await correct()).toEqual({ revision: 2 });
    await untilSealed();
    expect(await correct()).toEqual({ revision: 2 });
    expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ revision: 2, status: 'examining' });
    expect(await correct({ ...WEIGHT, value: '18300' })).toEqual({ revision: 3 });
    expect((await correctionsOf(table, CASE, 3)).map(({ value, from }) => [value, from])).toEqual([
      ['18400', 2],
      ['18300', 3],
    ]);
    expect(await correctionsOf(table, CASE, 1)).toEqual([]);
  });

  it('whose correction broke off at any write is corrected by a repeat, as one revision', {
    timeout: 120_000,
  }, async () => {
    for (let fault = 1; fault < 40; fault += 1) {
      table = await local.fresh();
      region = new SimulatedRegion(table);
      region.upload('NLRTM/C1/papers/manifest.pdf', 'v1', 'manifest', 1);
      region.upload('NLRTM/C1/papers/invoice.pdf', 'v2', 'invoice', 1);
      await untilSealed();
      let calls = 0;
      const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
        if (call[0] instanceof PutCommand || call[0] instanceof UpdateCommand) calls += 1;
        if (calls === fault) throw new Error('cut off');
        return Reflect.apply(table.client.send, table.client, call);
      };
      const cut = { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
      const first = correctValue({ ...services(), table: cut }, CASE, WEIGHT, 'anna');
      const broke = await first.then(
        () => false,
        () => true,
      );
      await correct();
      await untilSealed();
      expect(await getCase(table, 'NLRTM', 'C1'), `cut at call ${fault}`).toMatchObject({
        revision: 2,
        status: 'examining',
      });
      expect(await correctionsOf(table, CASE, 2)).toMatchObject([{ value: '18400', from: 2 }]);
      if (!broke) return;
    }
    throw new Error('a correction takes more writes than were cut off');
  });
});

it('a value that nobody had read is given, and given again otherwise, as the officer sees it by then', async () => {
  const nothing = { ...WEIGHT, path: 'consignments[0].goods[0].packages', printed: '', value: '40' };
  await correct(nothing);
  await untilSealed();
  expect(await correct(nothing)).toEqual({ revision: 2 });
  await correct({ ...nothing, printed: '40', value: '48' });
  expect((await correctionsOf(table, CASE, 3)).map(({ value }) => value)).toEqual(['40', '48']);
  const { objects, bucket } = readings;
  await untilSealed();
  const { documents } = await loadSealed(table, objects, bucket, { ...CASE, revision: 3 });
  const manifest = documents.find(({ record }) => record.documentId === MANIFEST)?.reading;
  expect(manifest).toMatchObject({ papers: [{ fields: { consignments: [{ goods: [{ packages: 48 }] }] } }] });
});

describe('a correction is refused', () => {
  it.each([
    ['of a document that the case has not', { ...WEIGHT, documentId: 'other' }, 404, 'document.unknown'],
    ['whose value is no weight', { ...WEIGHT, value: 'heavy' }, 400, 'correction.value'],
    ['of what is printed otherwise', { ...WEIGHT, printed: '1 841 kg' }, 409, 'correction.printed'],
    ['of a place that there is not', { ...WEIGHT, path: 'consignments[3].goods[0].grossKg' }, 400, 'correction.path'],
  ])('%s, and nothing is examined anew', async (_, correction, status, code) => {
    await expect(correct(correction)).rejects.toMatchObject({ status, code });
    expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ revision: 1 });
    expect(await correctionsOf(table, CASE, 9)).toEqual([]);
  });

  it('once the case is closed', async () => {
    await changeCase(table, CASE, {}, { status: 'closed', disposition: 'released' }, region.services.now());
    await expect(correct()).rejects.toMatchObject({ status: 409, code: 'case.closed' });
  });
});

it('a value in a reading that is larger than a function holds is refused before any of it is read, with what to do', async () => {
  let read = false;
  const body = {
    transformToString: async () => {
      read = true;
      return '';
    },
  };
  mockClient(S3Client)
    .on(GetObjectCommand)
    .resolves({ ContentLength: 400_000_000, Body: Object.assign(Readable.from([]), body) as never });
  await expect(correct()).rejects.toMatchObject({
    ...{ status: 409, code: 'reading.too-large', detail: { bytes: 400_000_000 } },
    message: expect.stringContaining('send the file in parts'),
  });
  expect(read).toBe(false);
  expect(await correctionsOf(table, CASE, 9)).toEqual([]);
});
