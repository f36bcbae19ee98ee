import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadStage } from '../../../infra/local/templates/load-stage.ts';
import { eventually } from '../lambda/function-bench.ts';
import { signedGet } from './signed-fetch.ts';
import { synthesizeSmallApp } from './small-app.ts';
import { SMALL_STAGE } from './small-stage.ts';

const CHILD = fileURLToPath(new URL('runtime-child.ts', import.meta.url));
/** The runtime is killed so long after each upload: while events, messages, functions and executions are on their way. */
const KILLED_AFTER_MS = [30, 250, 700];

let dir: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-kills-'));
});
afterEach(async () => {
  await kill();
  rmSync(dir, { recursive: true, force: true });
});

async function kill(): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

it('every acknowledged upload is counted exactly once, whenever the runtime was killed', async () => {
  const dataDir = join(dir, 'data');
  const cdkOut = await synthesizeSmallApp(dir);
  const { outputs, stateMachines, region } = loadStage(cdkOut, SMALL_STAGE, {
    endpoint: '',
    apiEndpoint: '',
    identityEndpoint: '',
    pageEndpoint: '',
  });
  const Bucket = outputs.find(({ name }) => name === 'IntakeBucket')?.value;
  const restart = async () => {
    child = spawn(process.execPath, [CHILD, cdkOut, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (child.stdout !== null) await once(child.stdout, 'data');
    return {
      ...JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')),
      users: JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')),
    };
  };

  const keys = KILLED_AFTER_MS.map((afterMs) => `NLRTM/K${afterMs}/papers/manifest.pdf`);
  for (const [at, afterMs] of KILLED_AFTER_MS.entries()) {
    const { endpoint, users } = await restart();
    const s3 = new S3Client({ endpoint, region, forcePathStyle: true, credentials: users.operator });
    await s3.send(new PutObjectCommand({ Bucket, Key: keys[at], Body: 'seven b' }));
    s3.destroy();
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await kill();
  }
  const { endpoint, apiUrl, users } = await restart();

  for (const key of keys) {
    await eventually(async () => {
      const response = await signedGet(`${apiUrl}/uploads/${key}`, users['officer-anna']);
      return Object(await response.json()).state === 'counted';
    });
  }
  const states = new SFNClient({ endpoint, region, credentials: users.operator });
  const stateMachineArn = stateMachines[0]?.arn;
  const executions = await eventually(async () => {
    const { executions: seen = [] } = await states.send(new ListExecutionsCommand({ stateMachineArn }));
    return seen.every(({ status }) => status === 'SUCCEEDED') && seen;
  });
  states.destroy();
  expect(executions.map(({ name }) => name).sort()).toEqual(
    keys.map((key) => `count-${key.replaceAll('/', '-')}`).sort(),
  );
  expect(
    existsSync(join(dataDir, 'logs', 'runtime.log')) && readFileSync(join(dataDir, 'logs', 'runtime.log'), 'utf8'),
  ).toBe('');
}, 240_000);
