import { expect, it } from 'vitest';
import { tidewaiter } from './command-line.ts';

const COMMANDS = [
  'start',
  'submit',
  'cases',
  'case',
  'claim',
  'decide',
  'restart',
  'editions',
  'upload-list',
  'allow',
  'adopt',
  'read',
  'scan',
  'scanners calibrate',
  'check',
  'screen',
  'lists import',
  'lists show',
  'lists diff',
  'lists compile',
  'checks list',
  'checks set',
  'checks report',
  'drill',
  'drill report',
  'doctor',
];

it('names every command, and what its exit codes mean', async () => {
  const { code, out } = await tidewaiter();
  expect(code).toBe(0);
  for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  expect(out).toContain('0 done, 1 something to look at, 2 could not be done');
  expect((await tidewaiter('--help')).out).toBe(out);
  expect((await tidewaiter('help')).out).toBe(out);
});

it.each(COMMANDS)('tells every option of %s, however it is asked', async (name) => {
  const { code, out } = await tidewaiter('help', name);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^Usage: tidewaiter ${name}`));
  expect((await tidewaiter(name, '--help')).out).toBe(out);
  expect((await tidewaiter(name, '-h')).out).toBe(out);
});

it('tells its version', async () => {
  expect((await tidewaiter('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('the doctor tells of each thing it looked at, and how to get what is missing', async () => {
  const { code, out } = await tidewaiter('doctor', '--json');
  const found: { what: string; ok: boolean; remedy: string }[] = JSON.parse(out);
  expect(found.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['Node', 'image reading', 'PDF reading', 'data folder', 'port']),
  );
  expect(code).toBe(found.every(({ ok }) => ok) ? 0 : 1);
  for (const { ok, remedy } of found) expect(ok || remedy !== '').toBe(true);
});
