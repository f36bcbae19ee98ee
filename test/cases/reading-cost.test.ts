import { expect, test } from 'vitest';
import { readingCostUsd } from '../../shared/cases/document-record.ts';

test('the cost of a case is that of its documents, those not read yet left out', () => {
  expect(readingCostUsd([])).toBe(0);
  expect(readingCostUsd([{ costUsd: 0.0015 }, { costUsd: null }, { costUsd: 0.0115 }])).toBe(0.013);
  expect(readingCostUsd(Array(3).fill({ costUsd: 0.1 }))).toBe(0.3);
});
