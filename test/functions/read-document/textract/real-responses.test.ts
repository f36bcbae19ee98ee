import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expenseAnswer, onPage } from '../../../../functions/read-document/textract/analyze-expense.ts';
import { identityAnswer } from '../../../../functions/read-document/textract/analyze-id.ts';
import { sightingOfIdentity } from '../../../../shared/documents/cascade/from-identity.ts';

const data = process.env.TIDEWAITER_DATA;
if (data === undefined) process.stdout.write('skipped: real Textract responses, for TIDEWAITER_DATA is unset\n');
const response = (file: string) => JSON.parse(readFileSync(join(data ?? '', 'documents/textract', file), 'utf8'));

/** Counted in the raw response, so that the adapter is held against something else than itself. */
function countIn(value: unknown, wanted: (key: string, value: unknown) => boolean): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (all, [key, each]) => all + (wanted(key, each) ? 1 : 0) + countIn(each, wanted),
    0,
  );
}
const isFilled = (key: string, value: unknown) =>
  key === 'ValueDetection' &&
  typeof value === 'object' &&
  value !== null &&
  'Text' in value &&
  String(value.Text).trim() !== '';

describe.skipIf(data === undefined)('real responses', () => {
  test.each(['invoice-expense-response.json', 'test_trp2_expense_sample1.json'])(
    'of AnalyzeExpense lose no field and no row: %s',
    (file) => {
      const raw = response(file);
      const { fields, rows } = expenseAnswer(raw);
      const summaries = raw.ExpenseDocuments.map((each: { SummaryFields: unknown }) => each.SummaryFields);
      expect(fields).toHaveLength(countIn(summaries, isFilled));
      expect(rows).toHaveLength(countIn(raw, (key) => key === 'LineItemExpenseFields'));
      // As a job gives them, by page: all of it stands on its one page.
      expect(expenseAnswer({ ExpenseDocuments: onPage(raw.ExpenseDocuments, 1) })).toEqual({ fields, rows });
      for (const field of [...fields, ...rows.flat()]) {
        expect(field.confidence).toBeGreaterThan(0);
        expect(field.box).not.toBeNull();
      }
    },
  );

  test('of AnalyzeID give every field that is filled, and its dates', () => {
    const raw = response('analyzeid-test-passport-response.json');
    const { fields } = identityAnswer(raw);
    expect(fields).toHaveLength(countIn(raw, isFilled));
    const dates = fields.filter(({ type }) => type.includes('DATE')).map(({ date }) => date);
    expect(dates).toEqual(dates.map(() => expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)));
    expect(dates).toHaveLength(3);
  });

  test('of AnalyzeID fill the printed zone, every field that the call knows', () => {
    const raw = response('analyzeid-test-passport-response.json');
    const printed = sightingOfIdentity(identityAnswer(raw), 1).values.filter(({ path }) => path.startsWith('printed.'));
    expect(printed.map(({ path }) => path).sort()).toEqual(
      ['birthDate', 'expiryDate', 'givenNames', 'number', 'surname'].map((field) => `printed.${field}`),
    );
    for (const { seen } of printed) {
      expect(seen.evidence.reader).toBe('analyze-id');
      expect(seen.evidence.confidence).toBeGreaterThan(0);
    }
  });
});
