import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BootError } from '../../../infra/local/boot/boot-error.ts';
import { clearDataFolder, openDataFolder } from '../../../infra/local/boot/data-folder.ts';

const HOLDER = fileURLToPath(new URL('data-folder-holder.ts', import.meta.url));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-folder-'));
});
afterEach(() => {
  chmodSync(dir, 0o700);
  rmSync(dir, { recursive: true, force: true });
});

function refusal(open: () => unknown): BootError {
  try {
    open();
  } catch (error) {
    if (error instanceof BootError) return error;
    throw error;
  }
  throw new Error('the folder was opened');
}

it('a folder is free again once it is released', () => {
  const path = join(dir, 'data');
  openDataFolder(path).release();
  openDataFolder(path).release();
});

it('a folder in use is refused with the process that uses it, and free again when that was killed', async () => {
  const holder = spawn(process.execPath, [HOLDER, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');

  const error = refusal(() => openDataFolder(dir));
  expect(error.code).toBe('boot.data-folder-in-use');
  expect(error.message).toContain(`${dir} is in use by another Tidewaiter (process ${holder.pid})`);
  expect(error.remedy).toContain('--data');

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  openDataFolder(dir).release();
});

it('a file where the folder should be is refused by its name', () => {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  const error = refusal(() => openDataFolder(file));
  expect(error.code).toBe('boot.data-folder-unwritable');
  expect(error.message).toContain(file);
});

it.skipIf(process.getuid?.() === 0)('a folder that may not be written is refused by its name', () => {
  const closed = join(dir, 'closed');
  mkdirSync(closed, { mode: 0o500 });
  expect(refusal(() => openDataFolder(closed)).code).toBe('boot.data-folder-unwritable');
});

it('clearing empties a data folder that is not in use', () => {
  const folder = openDataFolder(dir);
  const kept = join(dir, 'state');
  writeFileSync(kept, '');
  expect(refusal(() => clearDataFolder(dir)).code).toBe('boot.data-folder-in-use');
  expect(existsSync(kept)).toBe(true);

  folder.release();
  clearDataFolder(dir);
  expect(existsSync(kept)).toBe(false);
  openDataFolder(dir).release();
});

it('a folder of other things is neither taken nor cleared, however often it is asked for', () => {
  const precious = join(dir, 'precious');
  writeFileSync(precious, '');
  expect(refusal(() => openDataFolder(dir)).code).toBe('boot.data-folder-foreign');
  expect(refusal(() => clearDataFolder(dir)).code).toBe('boot.data-folder-foreign');
  expect(existsSync(precious)).toBe(true);
});

it.runIf(process.platform === 'linux')('a folder that the system does not make is refused at once', () => {
  expect(refusal(() => openDataFolder('/proc/tidewaiter/data')).code).toBe('boot.data-folder-unwritable');
});
