import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { isDoubtful, readValuesOf } from '../../shared/documents/read-values.ts';
import { valueKindAt } from '../../shared/documents/value-kind.ts';

const manifest = await readDocument({
  file: 'manifest.pdf',
  bytes: readFileSync(new URL('../../events/samples/01-in-order/papers/manifest.pdf', import.meta.url)),
  ocr: null,
  limits: DEFAULT_LIMITS,
  prices: LIST_PRICES,
});

test('every value of a file is told once, with what it was understood as and where it stands', () => {
  const values = readValuesOf(manifest);
  expect(values).toHaveLength(manifest.papers.reduce((sum, { evidence }) => sum + Object.keys(evidence).length, 0));
  expect(values.find(({ path }) => path === 'consignments[0].containers[0].grossKg')).toMatchObject({
    kind: 'number',
    value: expect.stringMatching(/^\d+(\.\d+)?$/),
    box: expect.any(Array),
    page: 1,
  });
});

test('values come as they stand: page by page, from top to bottom', () => {
  const tops = readValuesOf(manifest).map(({ page, box }) => page + (box ? box[1] + box[3] / 2 : 0));
  for (const [i, top] of tops.entries()) expect(top).toBeGreaterThan((tops[i - 1] ?? 0) - 0.006);
});

test('a value that was repaired or read with doubt is doubtful', () => {
  const [value] = readValuesOf(manifest);
  if (value === undefined) throw new Error('the manifest has no value');
  expect(isDoubtful({ ...value, confidence: 0.95 })).toBe(false);
  expect(isDoubtful({ ...value, confidence: 0.89 })).toBe(true);
  expect(isDoubtful({ ...value, confidence: 1, repaired: 'O to 0' })).toBe(true);
});

test.each([
  ['invoice', 'total', { kind: 'amount' }],
  ['invoice', 'lines[4999].unitPrice', { kind: 'amount' }],
  ['invoice', 'issueDate', { kind: 'date' }],
  ['invoice', 'dueDate', { kind: 'date' }],
  ['manifest', 'consignments[0].containers[1].packages', { kind: 'whole-number' }],
  ['manifest', 'consignments[0].containers[1].grossKg', { kind: 'number' }],
  ['manifest', 'consignments[0].containers[1].empty', { kind: 'yes-no' }],
  ['manifest', 'consignments[0].freightTerms', { kind: 'choice', choices: ['prepaid', 'collect'] }],
  ['identity', 'sex', { kind: 'choice', choices: ['F', 'M', 'X'] }],
  ['identity', 'birthDate', { kind: 'date' }],
  ['invoice', 'seller.name', { kind: 'text' }],
  ['invoice', 'no.such[0].path', { kind: 'text' }],
  ['unknown', 'constructor', { kind: 'text' }],
] as const)('of a paper of kind %s the value at %s is of its kind', (kind, path, expected) => {
  expect(valueKindAt(kind, path)).toEqual(expected);
});
