import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GetDocumentTextDetectionCommand, StartDocumentTextDetectionCommand } from '@aws-sdk/client-textract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pdfOf, serveTextract, temporaryFolder, textsOf } from './serve-textract.ts';

let folder: ReturnType<typeof temporaryFolder>;
let paper: Uint8Array;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = temporaryFolder();
  paper = await pdfOf(['First page'], ['Second page']);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  folder.remove();
});

async function serve(...options: Parameters<typeof serveTextract> extends [string, ...infer Rest] ? Rest : never) {
  const served = await serveTextract(folder.path, ...options);
  closing.push(served.close);
  return served;
}

async function linesOnceDone(client: Awaited<ReturnType<typeof serve>>['client'], JobId: string | undefined) {
  const get = () => client.send(new GetDocumentTextDetectionCommand({ JobId }));
  await expect.poll(async () => (await get()).JobStatus, { timeout: 100_000 }).not.toBe('IN_PROGRESS');
  const { Blocks, JobStatus } = await get();
  return { status: JobStatus, lines: textsOf(Blocks, 'LINE') };
}

const READ = { status: 'SUCCEEDED', lines: ['First page', 'Second page'] };
const place = { S3Object: { Bucket: 'intake', Name: 'paper' } };

it('a job that was under way when Textract was closed is done after it is opened again', async () => {
  const first = await serve({ 'intake/paper': paper });
  const { JobId } = await first.client.send(new StartDocumentTextDetectionCommand({ DocumentLocation: place }));
  await first.close();
  closing.length = 0;
  const second = await serve({ 'intake/paper': paper });
  expect(await linesOnceDone(second.client, JobId)).toEqual(READ);
}, 120_000);

it('a job that was acknowledged before a kill is done after it', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-textract.ts'), folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let JobId: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    JobId = line;
    child.kill('SIGKILL');
  }
  await exit;
  const { client } = await serve({ 'intake/paper': paper });
  expect(await linesOnceDone(client, JobId)).toEqual(READ);
}, 120_000);

it('a job waits for an S3 that does not answer yet', async () => {
  let asked = 0;
  const { client } = await serve(
    {},
    {
      retryMs: 1,
      async getObject() {
        asked += 1;
        // The first time is the question whether the object is there.
        if (asked === 2 || asked === 3) throw new Error('connect ECONNREFUSED');
        return paper;
      },
    },
  );
  const { JobId } = await client.send(new StartDocumentTextDetectionCommand({ DocumentLocation: place }));
  expect(await linesOnceDone(client, JobId)).toEqual(READ);
  expect(asked).toBe(4);
}, 120_000);
