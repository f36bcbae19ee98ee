import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { eventually, FunctionBench } from './function-bench.ts';

const PARENT = fileURLToPath(new URL('orphan-parent.ts', import.meta.url));

it('no sandbox outlives a runtime that was killed, idle or in a busy loop', async () => {
  const bench = new FunctionBench();
  mkdirSync(bench.dataDir, { recursive: true });
  const { assetDir } = bench.settings(`import { writeFileSync } from 'node:fs';
    export const handler = async ({ file, spin }) => { writeFileSync(file, String(process.pid)); while (spin) {} };`);
  const runtime = spawn(process.execPath, [PARENT, assetDir, bench.dataDir], { stdio: 'ignore' });
  const pids = await Promise.all(
    ['idle', 'busy'].map((name) => eventually(() => written(join(bench.dataDir, `${name}.pid`)))),
  );
  expect(pids.map(isAlive)).toEqual([true, true]);

  runtime.kill('SIGKILL');

  await eventually(() => !pids.some(isAlive));
  await bench.close();
});

function written(file: string): number | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text === '' ? undefined : Number(text);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
