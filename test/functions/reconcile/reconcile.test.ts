import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ReconcileServices, reconcile } from '../../../functions/reconcile/reconcile.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase, openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { countTry, getDocument, registerDocument } from '../../../functions/stores/documents.ts';
import { createTask, moveTask } from '../../../functions/stores/tasks.ts';
import { decisionSchema } from '../../../shared/cases/decision.ts';
import { decided } from '../../../shared/cases/task-decided.ts';
import { claimed } from '../../../shared/cases/task-moves.ts';
import { parseUploadKey } from '../../../shared/cases/upload-key.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';

const KEY = 'NLRTM/C1/papers/manifest.pdf';
const UPLOADED = '2026-03-02T08:00:00.000Z';
const CASE = { port: 'NLRTM', reference: 'C1' };
const sfn = mockClient(SFNClient);
const sqs = mockClient(SQSClient);

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let minutes: number;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  minutes = 60;
  sfn.reset();
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({});
  sfn.on(StartExecutionCommand).resolves({ executionArn: 'arn' });
  sfn.on(SendTaskSuccessCommand).resolves({});
  sfn.on(DescribeExecutionCommand).rejects(new ExecutionDoesNotExist({ message: '', $metadata: {} }));
});

const services = (): ReconcileServices => ({
  table,
  workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn:aws:states:eu-west-1:0:stateMachine:case' },
  sqs: new SQSClient({ region: 'eu-west-1' }),
  queues: { papers: 'http://q/papers', scans: 'http://q/scans', arrivals: 'http://q/arrivals' },
  ports: new Map([[PORT.locode, PORT]]),
  bus: { client: new EventBridgeClient({ region: 'eu-west-1' }), name: 'bus' },
  intakeBucket: 'intake',
  stillSeconds: 600,
  now: () => new Date(Date.parse(UPLOADED) + minutes * 60_000).toISOString(),
});
const upload = () =>
  registerDocument(table, parseUploadKey(KEY), {
    bucket: 'intake',
    key: KEY,
    versionId: 'v1',
    size: 9,
    sequencer: '1',
    at: UPLOADED,
  });
const runningAlways = () => sfn.on(DescribeExecutionCommand).resolves({ status: 'RUNNING' });

describe('a document that stands still', () => {
  test('is queued again where its reader takes messages from, with the same object version', async () => {
    await upload();
    expect(await reconcile(services())).toMatchObject({ requeued: 1 });
    const [call] = sqs.commandCalls(SendMessageCommand);
    expect(call?.args[0].input.QueueUrl).toBe('http://q/papers');
    expect(JSON.parse(call?.args[0].input.MessageBody ?? '')).toMatchObject({
      detail: { bucket: { name: 'intake' }, object: { key: KEY, 'version-id': 'v1' } },
    });
  });

  test('is left alone as long as it may just be in work', async () => {
    await upload();
    minutes = 5;
    expect(await reconcile(services())).toMatchObject({ requeued: 0 });
  });

  test('is never given up while it only waits', async () => {
    const documentId = await upload();
    for (let round = 0; round < 6; round += 1) {
      await reconcile(services());
      minutes += 60;
    }
    expect((await getDocument(table, 'NLRTM', 'C1', documentId))?.state).toBe('received');
  });

  test('is unreadable once readers failed on it three times, and the case hears of it', async () => {
    const documentId = await upload();
    for (let round = 0; round < 4; round += 1) {
      await countTry(table, { ...CASE, documentId });
      await reconcile(services());
      minutes += 60;
    }
    const document = await getDocument(table, 'NLRTM', 'C1', documentId);
    expect(document).toMatchObject({ state: 'unreadable', problem: { code: 'reader.failed' } });
    const last = sqs.commandCalls(SendMessageCommand).at(-1)?.args[0].input;
    expect(last).toMatchObject({ QueueUrl: 'http://q/arrivals', MessageBody: expect.stringContaining(documentId) });
  });
});

describe('a case that stands still', () => {
  test('whose workflow was never started is started', async () => {
    await openCase(table, CASE, UPLOADED, UPLOADED);
    expect(await reconcile(services())).toMatchObject({ restarted: 1 });
    expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input.name).toBe('NLRTM-C1-r1');
  });

  test('whose workflow runs is left alone', async () => {
    runningAlways();
    await openCase(table, CASE, UPLOADED, UPLOADED);
    expect(await reconcile(services())).toMatchObject({ restarted: 0 });
  });

  test('that failed is examined anew as its next revision, three times at most', async () => {
    await openCase(table, CASE, UPLOADED, UPLOADED);
    for (let round = 0; round < 5; round += 1) {
      const record = await getCase(table, 'NLRTM', 'C1');
      await changeCase(
        table,
        CASE,
        { revision: record?.revision ?? 0 },
        { status: 'failed', failure: 'X' },
        services().now(),
      );
      minutes += 60;
      await reconcile(services());
    }
    expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ status: 'failed', revision: 4, restarts: 3 });
  });
});

test('a decision that its workflow has not heard of is told, once', async () => {
  runningAlways();
  const place = { ...CASE, revision: 1, lane: 'documents' } as const;
  await createTask(table, {
    ...place,
    state: 'open',
    priority: 1,
    createdAt: UPLOADED,
    dueAt: UPLOADED,
    escalation: 0,
    taskToken: 'token-1',
    claimedBy: null,
    claimedAt: null,
    leaseUntil: null,
    decision: null,
  });
  const anna = { id: 'anna', supervisor: false };
  await moveTask(table, place, claimed(anna, UPLOADED));
  const decision = decisionSchema.parse({ disposition: 'held', reason: 'other', by: 'anna', at: UPLOADED });
  await moveTask(table, place, decided(anna, decision, false));
  expect(await reconcile(services())).toMatchObject({ told: 1 });
  expect(await reconcile(services())).toMatchObject({ told: 0 });
  expect(sfn.commandCalls(SendTaskSuccessCommand)).toHaveLength(1);
});

test('a trail that can not be gone on with keeps nothing else from being done, and is told at the end', async () => {
  const unwritten = { at: UPLOADED, actor: 'anna', action: 'task claimed', detail: {} };
  for (const reference of ['C1', 'C2']) {
    await openCase(table, { port: 'NLRTM', reference }, UPLOADED, UPLOADED);
    await createTask(table, {
      ...{ port: 'NLRTM', reference, revision: 1, lane: 'documents', state: 'open', priority: 1 },
      ...{ createdAt: UPLOADED, dueAt: UPLOADED, escalation: 0, taskToken: 't', version: 1 },
      ...{ claimedBy: null, leaseUntil: null, decision: null, unwritten: { id: `left-${reference}`, ...unwritten } },
    });
  }
  await putIfAbsent(table, { pk: 'CASE#NLRTM#C1', sk: 'AUDIT#00000001', id: 'no entry' });
  await expect(reconcile(services())).rejects.toThrow('2 times');
  expect((await auditOf(table, 'NLRTM', 'C2')).map(({ id }) => id)).toContain('left-C2');
  // The workflows of both were never started: that of the first can't be, as its trail can't tell of it.
  expect(await getCase(table, 'NLRTM', 'C2')).toMatchObject({ startedRevision: 1 });
});
