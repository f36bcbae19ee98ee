import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import {
  differences,
  type Expectation,
  expectationSchema,
  isAtRest,
  loadSamples,
} from '../../../../infra/local/cli/start/expectation.ts';
import { SAMPLES } from '../command-line.ts';
import { fileOf, progressOf } from './progress-of.ts';

const finding = (check: string, certainty: 'sure' | 'likely' = 'sure') => ({
  id: `${check}-1`,
  check,
  severity: 'medium' as const,
  certainty,
  lane: 'documents' as const,
});
const expected: Expectation = expectationSchema.parse({
  port: 'NLRTM',
  reference: 'A-1',
  story: 'twice D1, once E1, and a broken packing list',
  status: 'in-review',
  findings: [
    { check: 'D1', severity: 'medium' },
    { check: 'D1', severity: 'medium' },
    { check: 'E1', severity: 'medium', certainty: 'likely' },
  ],
  lanes: ['documents'],
  unreadable: ['papers/packing-list.pdf'],
});
const asExpected = progressOf({
  status: 'in-review',
  lanes: ['documents'],
  findings: [finding('D1'), finding('E1', 'likely'), finding('D1')],
  documents: [fileOf('manifest.pdf'), fileOf('packing-list.pdf', 'unreadable')],
});

it('nothing differs where all is as expected, in any order', () => {
  expect(differences(asExpected, expected)).toEqual([]);
});

it.each([
  ['a finding too few', { findings: [finding('D1'), finding('E1', 'likely')] }, ['missing finding: D1 medium']],
  ['a finding too many', { findings: [...asExpected.findings, finding('B1')] }, ['unexpected finding: B1 medium']],
  ['another lane', { lanes: ['goods' as const] }, ['unexpected lane: goods', 'missing lane: documents']],
  ['another status', { status: 'closed' as const }, ['is closed, not in-review']],
  [
    'a file that was read',
    { documents: [fileOf('packing-list.pdf')] },
    ['missing unreadable file: papers/packing-list.pdf'],
  ],
  ['another certainty', { findings: [finding('D1'), finding('D1'), finding('E1')] }, ['E1 is not "likely"']],
])('%s is told', (_what, more, told) => {
  expect(differences({ ...asExpected, ...more }, expected)).toEqual(told);
});

it('a case rests once its outcome took in all of its documents, or it failed', () => {
  const documents = [fileOf('manifest.pdf')];
  const sealed = documents.map(({ documentId }) => documentId);
  expect(isAtRest(progressOf({ status: 'in-review', documents, sealed }))).toBe(true);
  expect(isAtRest(progressOf({ status: 'in-review', documents: [...documents, fileOf('late.pdf')], sealed }))).toBe(
    false,
  );
  expect(isAtRest(progressOf({ status: 'examining', documents, sealed }))).toBe(false);
  expect(isAtRest(progressOf({ status: 'failed', documents }))).toBe(true);
});

it('every sample has an expectation that parses', async () => {
  const samples = await loadSamples(SAMPLES);
  expect(samples.length).toBeGreaterThanOrEqual(10);
  for (const { expected: one } of samples) expect(one.story).not.toBe('');
});

it('an expectation that does not parse is named by its file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tidewaiter-samples-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  mkdirSync(join(dir, 'one'));
  writeFileSync(join(dir, 'one', 'expected.json'), '{"port": 1}');
  await expect(loadSamples(dir)).rejects.toThrow(join(dir, 'one', 'expected.json'));
});
