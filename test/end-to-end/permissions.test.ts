import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import type { Runtime } from '../../infra/local/runtime.ts';
import { StageBench } from './bench.ts';
import { tidewaiter } from './command-line.ts';
import { expectOutcome } from './outcome.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

let bench: StageBench;
beforeEach(async () => {
  bench = await StageBench.open();
  bench.copy.ports({ gatherSeconds: 3600 });
}, 300_000);
afterEach(() => bench.close());

async function sampleOf(number: string) {
  const [sample] = await samples(number);
  if (sample === undefined) throw new Error(`there is no sample ${number}`);
  return sample;
}

/** Messages that fail come back at once, so that the test sees where they end. */
function returnAtOnce(queue: string): void {
  bench.copy.change('AWS::SQS::Queue', queue, (properties) => {
    properties.VisibilityTimeout = 2;
  });
}

async function start() {
  const started = await bench.start();
  await started.running.watchlists();
  expect(started.runtime.denials()).toEqual([]);
  return started;
}

/** Every refusal of the run was of this action, to this principal; the log of the runtime tells it. */
function expectDenied(runtime: Runtime, action: string, principal: RegExp): void {
  const denials = runtime.denials();
  expect(denials.length).toBeGreaterThan(0);
  expect(new Set(denials.map((denial) => denial.action))).toEqual(new Set([action]));
  for (const denial of denials) expect(denial.principal).toMatch(principal);
  expect(readFileSync(join(bench.dataDir, 'logs', 'runtime.log'), 'utf8')).toContain(action);
}

async function failureOf(running: RunningStage, id: string): Promise<string | null> {
  const failed = await eventually(async () => {
    const progress = await running.progress(id);
    return progress?.status === 'failed' && progress;
  }, `${id} fails`);
  // Reconcile may be examining it anew at this moment; it fails again.
  const listed = async () => /failed/.test((await tidewaiter('cases', '--data', bench.dataDir)).output);
  await eventually(listed, `${id} is listed as failed`);
  return failed.failure;
}

it('refuses nothing while the samples go their way', async () => {
  const { runtime, running } = await start();
  const consignments = await samples('02', '08', '09');
  for (const sample of consignments) await running.submit(sample);
  for (const sample of consignments) {
    await running.atRest(idOf(sample), (await filesOf(sample)).length);
    await expectOutcome(running, sample);
  }
  expect(runtime.denials()).toEqual([]);
}, 400_000);

it('leaves papers in the dead letters where the reader may not write readings', async () => {
  returnAtOnce('PapersQueue');
  bench.copy.revoke('AWS::IAM::ManagedPolicy', 'ReadDocumentGrantsPolicy', 's3:PutObject');
  const { runtime, running } = await start();
  const sample = await sampleOf('11');
  await running.submit(sample);
  const letters = await eventually(async () => {
    const found = await running.messages('PapersDeadLetters');
    return found.length === 2 && found;
  }, 'both papers end as dead letters');
  expect(letters.join()).toContain(`${idOf(sample)}/papers/manifest.edi`);
  expectDenied(runtime, 's3:PutObject', /ReadDocument/);
  const progress = await running.progress(idOf(sample));
  expect(progress?.documents.filter(({ area }) => area === 'papers').map(({ state }) => state)).toEqual([
    'received',
    'received',
  ]);
  expect(progress?.documents.filter(({ area }) => area === 'scans').map(({ state }) => state)).toEqual([
    'read',
    'read',
  ]);
}, 400_000);

it('says so on the document where text recognition is not permitted', async () => {
  bench.copy.revoke('AWS::IAM::ManagedPolicy', 'ReadDocumentGrantsPolicy', 'textract:DetectDocumentText');
  const { runtime, running } = await start();
  const photographed = await sampleOf('12');
  const [invoice] = (await filesOf(photographed)).filter(({ key }) => key.endsWith('.jpg'));
  if (invoice === undefined) throw new Error('the sample has no photograph');
  await running.uploadOnce(invoice);
  const unreadable = await eventually(async () => {
    const progress = await running.progress(idOf(photographed));
    return progress?.documents.find(({ state }) => state === 'unreadable');
  }, 'the photograph ends as unreadable');
  expect(unreadable.problem?.code).toBe('ocr.denied');
  expectDenied(runtime, 'textract:DetectDocumentText', /ReadDocument/);
}, 400_000);

it('marks a case as failed where a station may not decrypt', async () => {
  bench.copy.revoke('AWS::IAM::ManagedPolicy', 'CompareGrantsPolicy', 'kms:Decrypt', 'RecordsKey');
  const { runtime, running } = await start();
  const sample = await sampleOf('11');
  await running.submit(sample);
  expect(await failureOf(running, idOf(sample))).toMatch(/AccessDenied/);
  expectDenied(runtime, 'kms:Decrypt', /Compare/);
}, 400_000);

it('keeps events that a queue does not take from EventBridge in the dead letters', async () => {
  bench.copy.revoke('AWS::SQS::QueuePolicy', 'PapersQueuePolicy', 'sqs:SendMessage');
  const { runtime, running } = await start();
  const sample = await sampleOf('11');
  await running.submit(sample);
  const letters = await eventually(async () => {
    const found = await running.messages('PapersDeadLetters');
    return found.length === 2 && found;
  }, 'both events end as dead letters');
  const keys = letters.map((body) => {
    const event = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) }).parse(JSON.parse(body));
    return event.detail.object.key;
  });
  expect(keys.sort()).toEqual([`${idOf(sample)}/papers/invoice.pdf`, `${idOf(sample)}/papers/manifest.edi`]);
  expectDenied(runtime, 'sqs:SendMessage', /^events\.amazonaws\.com$/);
}, 400_000);

it('marks a case as failed where the workflow may not call its stations', async () => {
  bench.copy.revoke('AWS::IAM::ManagedPolicy', 'CaseWorkflowGrantsPolicy', 'lambda:InvokeFunction');
  // The workflow takes a refused call for Lambda's own trouble, and would try for minutes.
  bench.copy.change('AWS::StepFunctions::StateMachine', 'CaseWorkflowMachine', (machine) => {
    const text = JSON.stringify(machine.DefinitionString).replaceAll(/(MaxAttempts\\":)\d+/g, '$10');
    machine.DefinitionString = z.json().parse(JSON.parse(text));
  });
  const { runtime, running } = await start();
  const sample = await sampleOf('11');
  await running.submit(sample);
  expect(await failureOf(running, idOf(sample))).toBe('Lambda.AWSLambdaException');
  expectDenied(runtime, 'lambda:InvokeFunction', /CaseWorkflow/);
}, 400_000);
