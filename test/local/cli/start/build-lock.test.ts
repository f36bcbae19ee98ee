import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeBuildLock } from '../../../../infra/local/cli/start/build-lock.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-build-lock-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('lets one build at a time have the folder', async () => {
  const path = join(dir, 'lock.sqlite');
  const order: string[] = [];
  const build = async (name: string) => {
    using _lock = await takeBuildLock(path);
    order.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`${name} ends`);
  };
  await Promise.all([build('one'), build('two')]);
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('stops waiting when it is told to', async () => {
  const path = join(dir, 'lock.sqlite');
  using _held = await takeBuildLock(path);
  const stop = new AbortController();
  const waiting = takeBuildLock(path, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
