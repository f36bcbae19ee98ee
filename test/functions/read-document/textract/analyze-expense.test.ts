import { expect, test } from 'vitest';
import { expenseAnswer } from '../../../../functions/read-document/textract/analyze-expense.ts';

const box = (left: number, top: number) => ({ BoundingBox: { Left: left, Top: top, Width: 0.2, Height: 0.02 } });

test('fields come with type, label, box, currency and the lesser of both confidences', () => {
  const { fields } = expenseAnswer({
    ExpenseDocuments: [
      {
        SummaryFields: [
          {
            Type: { Text: 'TOTAL', Confidence: 91 },
            LabelDetection: { Text: 'Grand total ' },
            ValueDetection: { Text: 'EUR 310.00', Confidence: 99.5, Geometry: box(0.7, 0.8) },
            Currency: { Code: 'EUR', Confidence: 88 },
          },
        ],
      },
    ],
  });
  expect(fields).toEqual([
    {
      ...{
        type: 'TOTAL',
        label: 'Grand total',
        text: 'EUR 310.00',
        box: [0.7, 0.8, expect.closeTo(0.2), expect.closeTo(0.02)],
      },
      ...{ confidence: 0.91, currency: 'EUR' },
    },
  ]);
});

test('rows of all tables come in order, without the text of the whole row', () => {
  const row = (item: string) => ({
    LineItemExpenseFields: [
      { Type: { Text: 'ITEM' }, ValueDetection: { Text: item, Confidence: 97 } },
      { Type: { Text: 'EXPENSE_ROW' }, ValueDetection: { Text: `${item} 1 2 3`, Confidence: 99 } },
    ],
  });
  const { rows } = expenseAnswer({
    ExpenseDocuments: [{ LineItemGroups: [{ LineItems: [row('Rope'), row('Tar')] }, { LineItems: [row('Oakum')] }] }],
  });
  expect(rows.map((fields) => fields.map(({ type, text }) => `${type} ${text}`))).toEqual([
    ['ITEM Rope'],
    ['ITEM Tar'],
    ['ITEM Oakum'],
  ]);
});

test('what the answer leaves out or gets wrong is never an error', () => {
  const { fields, rows } = expenseAnswer({
    ExpenseDocuments: [
      {},
      {
        LineItemGroups: [{}, { LineItems: [{}, { LineItemExpenseFields: [{}] }] }],
        SummaryFields: [
          {},
          { ValueDetection: { Text: '  ' } },
          { ValueDetection: { Text: 'no confidence' } },
          { ValueDetection: { Text: 'too sure', Confidence: 140, Geometry: { BoundingBox: { Left: 0.1 } } } },
          { ValueDetection: { Text: 'no number', Confidence: Number.NaN, Geometry: { BoundingBox: {} } } },
          { Type: {}, ValueDetection: { Text: 'below zero', Confidence: -3, Geometry: {} } },
        ],
      },
    ],
  });
  expect(fields.map(({ text, confidence, box: seen, type }) => [text, confidence, seen, type])).toEqual([
    ['no confidence', 0, null, 'OTHER'],
    ['too sure', 1, null, 'OTHER'],
    ['no number', 0, null, 'OTHER'],
    ['below zero', 0, null, 'OTHER'],
  ]);
  expect(rows).toEqual([]);
  expect(expenseAnswer({ ExpenseDocuments: undefined })).toEqual({ fields: [], rows: [] });
});
