import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpenseField } from '../../../shared/documents/cascade/answers.ts';
import { sightingOfExpense } from '../../../shared/documents/cascade/from-expense.ts';
import { mergeSighting } from '../../../shared/documents/cascade/merge.ts';
import { SURE_FROM } from '../../../shared/documents/cascade/needs.ts';
import { readingSchema } from '../../../shared/documents/reading.ts';
import { invoiceRead } from './papers.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const field: fc.Arbitrary<ExpenseField> = fc.record({
  type: fc.constantFrom(
    'INVOICE_RECEIPT_ID',
    'INVOICE_RECEIPT_DATE',
    'TOTAL',
    'TAX',
    'VENDOR_NAME',
    'VENDOR_ADDRESS',
    'RECEIVER_NAME',
    'ITEM',
    'QUANTITY',
    'UNIT_PRICE',
    'PRICE',
  ),
  text: fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('25/03/2026', '4,950.00', 'USD 1', '-7', '１２', 'QL-2026-17', '0'),
  ),
  label: fc.constant(null),
  box: fc.option(fc.tuple(share, share, share, share), { nil: null }),
  confidence: share,
  currency: fc.option(fc.constantFrom('USD', 'EUR', 'ZZZ'), { nil: null }),
});

test('whatever a dear call saw, the paper still fits its schema and no sure value is lost', () => {
  const paper = invoiceRead();
  fc.assert(
    fc.property(
      fc.array(field, { maxLength: 8 }),
      fc.array(fc.array(field, { maxLength: 5 }), { maxLength: 5 }),
      fc.boolean(),
      (fields, rows, rowsMissing) => {
        const merged = mergeSighting(paper, sightingOfExpense({ fields, rows }, 1, []), rowsMissing);
        const { fields: after, evidence } = readingSchema.parse({ ...merged, file: 'x', sha256: '0'.repeat(64) });
        for (const path of ['invoiceNumber', 'issueDate', 'total', 'currency'] as const) {
          expect('invoiceNumber' in after && path in after && Reflect.get(after, path)).toBe(paper.fields[path]);
          expect(evidence[path]?.confidence).toBeLessThanOrEqual(1);
        }
        const sure = Object.values(paper.evidence).filter(({ confidence }) => confidence >= SURE_FROM);
        expect(Object.values(evidence).length).toBeGreaterThanOrEqual(sure.length);
      },
    ),
    { seed: 5, numRuns: Number(process.env.TIDEWAITER_FUZZ_RUNS ?? 200) },
  );
});
