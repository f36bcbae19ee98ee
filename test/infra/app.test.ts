import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('tells a wrong option in one line, without a stack trace', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['infra/app.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify({ stages: 'one-machine,atlantis', bundles: 'off' }) },
  });
  expect({ status, stderr, stdout }).toEqual({
    status: 1,
    stderr: '-c stages=atlantis: give one of eu-west-1, us-east-1, ap-southeast-1, one-machine\n',
    stdout: '',
  });
}, 60_000);
