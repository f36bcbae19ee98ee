import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Runtime, startRuntime } from '../../../infra/local/runtime.ts';
import { eventually } from '../lambda/function-bench.ts';
import { type Keys, signedGet } from './signed-fetch.ts';
import { synthesizeSmallApp } from './small-app.ts';
import { SMALL_STAGE } from './small-stage.ts';

let appDir: string;
let cdkOut: string;
beforeAll(async () => {
  appDir = mkdtempSync(join(tmpdir(), 'tidewaiter-app-'));
  cdkOut = await synthesizeSmallApp(appDir);
});
afterAll(() => rmSync(appDir, { recursive: true, force: true }));

let dataDir: string;
let runtime: Runtime | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tidewaiter-data-'));
});
afterEach(async () => {
  await runtime?.stop(0);
  runtime = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(out = cdkOut): Promise<Runtime> {
  runtime = await startRuntime({ cdkOut: out, stage: SMALL_STAGE, dataDir, port: 0 });
  return runtime;
}

function keysOf(user: string): Keys {
  return JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'))[user];
}

async function upload({ endpoint, stage }: Runtime, key: string, user = 'operator'): Promise<void> {
  const s3 = new S3Client({ endpoint, region: stage.region, forcePathStyle: true, credentials: keysOf(user) });
  const Bucket = stage.outputs.find(({ name }) => name === 'IntakeBucket')?.value;
  await s3.send(new PutObjectCommand({ Bucket, Key: key, Body: 'seven b' })).finally(() => s3.destroy());
}

async function stateOf({ apiUrl }: Runtime, key: string): Promise<Record<string, unknown>> {
  const response = await signedGet(`${apiUrl}/uploads/${key}`, keysOf('officer-anna'));
  return { status: response.status, ...Object(await response.json()) };
}

async function counted(running: Runtime, key: string): Promise<Record<string, unknown>> {
  return eventually(async () => {
    const seen = await stateOf(running, key);
    return seen.state === 'counted' && seen;
  });
}

describe('a stage on one machine', () => {
  it('carries an upload through bucket, bus, queue, function, workflow and table to the API', async () => {
    const running = await start();

    await upload(running, 'NLRTM/A1/papers/manifest.pdf');

    expect(await counted(running, 'NLRTM/A1/papers/manifest.pdf')).toEqual({
      status: 200,
      state: 'counted',
      doubled: '14',
      asker: 'arn:aws:iam::000000000000:user/officer-anna',
    });
    expect(running.denials()).toEqual([]);
    await eventually(() => running.queueDepths().every(({ waiting, inFlight }) => waiting + inFlight === 0));
  });

  it('goes on after a stop with what was left, under other ports', async () => {
    const first = await start();
    await upload(first, 'NLRTM/A2/papers/invoice.pdf');
    await first.stop();

    const second = await start();

    expect(await counted(second, 'NLRTM/A2/papers/invoice.pdf')).toMatchObject({ doubled: '14' });
  });

  it('refuses who is not known, who may not, and what is not signed', async () => {
    const running = await start();
    await expect(upload(running, 'NLRTM/A3/papers/x', 'officer-anna')).rejects.toMatchObject({ name: 'AccessDenied' });
    const stranger = { accessKeyId: 'AKIANOBODY', secretAccessKey: 'x' };
    expect((await signedGet(`${running.apiUrl}/uploads/x`, stranger)).status).toBe(403);
    expect((await fetch(`${running.apiUrl}/uploads/x`)).status).toBe(403);
    expect(running.denials()[0]?.message).toContain('user/officer-anna is not authorized to perform: s3:PutObject');
  });

  it('tells others where it is while it runs, and keeps the users’ keys to itself', async () => {
    const running = await start();
    const told = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
    expect(told).toEqual({
      pid: process.pid,
      pageUrl: running.pageUrl,
      apiUrl: running.apiUrl,
      endpoint: running.endpoint,
      region: 'eu-west-1',
    });
    expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
    await expect(startRuntime({ cdkOut, stage: SMALL_STAGE, dataDir, port: 0 })).rejects.toMatchObject({
      code: 'boot.data-folder-in-use',
    });

    await running.stop();
    runtime = undefined;

    expect(readdirSync(dataDir)).not.toContain('running.json');
  });

  it('says which port is taken', async () => {
    const running = await start();
    const port = Number(new URL(running.endpoint).port);
    const second = mkdtempSync(join(tmpdir(), 'tidewaiter-data-'));
    await expect(startRuntime({ cdkOut, stage: SMALL_STAGE, dataDir: second, port })).rejects.toMatchObject({
      code: 'boot.port-taken',
      message: expect.stringContaining(String(port)),
    });
    rmSync(second, { recursive: true });
  });
});

describe('a grant removed from the template', () => {
  it('stops the path with AccessDenied, and the message ends among the dead letters', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'tidewaiter-app-'));
    const running = await start(await synthesizeSmallApp(dir, { withoutTableGrant: true }));

    await upload(running, 'NLRTM/A1/papers/manifest.pdf');

    await eventually(() => running.queueDepths().find(({ name }) => name.includes('Dead'))?.waiting === 1);
    expect(await stateOf(running, 'NLRTM/A1/papers/manifest.pdf')).toMatchObject({ status: 404 });
    expect(running.denials().map(({ action }) => action)).toContain('dynamodb:PutItem');
    expect(readFileSync(join(dataDir, 'logs', 'runtime.log'), 'utf8')).toContain(
      'is not authorized to perform: dynamodb:PutItem',
    );
    rmSync(dir, { recursive: true });
  });
});
