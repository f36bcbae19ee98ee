import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checksMarkdown } from '../../../infra/local/cli/checks/markdown.ts';
import { CATALOGUE } from '../../../shared/checks/catalogue.ts';
import { tidewaiter } from './command-line.ts';

it('docs/checks.md is what the command prints: node infra/local/cli/tidewaiter.ts checks list --markdown > docs/checks.md', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/checks.md'), 'utf8')).toBe(checksMarkdown());
});

it('lists every check once, in the order of the catalogue, with its limits, and needs no server for it', async () => {
  const { code, out } = await tidewaiter('checks', 'list');
  expect(code).toBe(0);
  const ids = out
    .split('\n')
    .slice(1)
    .map((line) => line.split(' ')[0]);
  expect(ids.filter(Boolean)).toEqual(CATALOGUE.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(out).toContain('roundingKg=1 kg');
});

it.each([
  [['D1'], /at which port/],
  [['D1', '--port', 'NLRTM'], /why/],
  [['D1', '--port', 'NLRTM', '--reason', 'x'], /set it to what/],
  [['D1', '--port', 'NLRTM', '--reason', 'x', '--threshold', 'share'], /no threshold/],
  [['D1', '--port', 'NLRTM', '--reason', 'x', '--threshold', 'share=much'], /takes a number/],
  [['D1', '--port', 'NLRTM', '--reason', 'x', '--state', 'maybe'], /on, shadow, off/],
  [['D1', '--port', 'NLRTM', '--reason', 'x', '--weight', '-1'], /weight/],
] as const)('checks set %j is told what is missing', async (words, says) => {
  const { code, err } = await tidewaiter('checks', 'set', ...words);
  expect(code).toBe(2);
  expect(err).toMatch(says);
});
