import { expect, test } from 'vitest';
import { identityAnswer } from '../../../../functions/read-document/textract/analyze-id.ts';

const word = (Text: string, left: number) => ({
  ...{ BlockType: 'WORD' as const, Text },
  Geometry: { BoundingBox: { Left: left, Top: 0.5, Width: 0.1, Height: 0.03 } },
});

test('fields with something in them come with dates made plain', () => {
  const { fields } = identityAnswer({
    IdentityDocuments: [
      {
        IdentityDocumentFields: [
          { Type: { Text: 'MIDDLE_NAME' }, ValueDetection: { Text: '', Confidence: 99 } },
          {
            Type: { Text: 'EXPIRATION_DATE' },
            ValueDetection: {
              ...{ Text: '09 MAY 2031', Confidence: 98.76 },
              NormalizedValue: { Value: '2031-05-09T00:00:00', ValueType: 'DATE' },
            },
          },
        ],
      },
    ],
  });
  expect(fields).toEqual([
    { type: 'EXPIRATION_DATE', text: '09 MAY 2031', date: '2031-05-09', confidence: 0.988, box: null },
  ]);
});

test('a field stands where its words do, and nowhere when they stand in two places', () => {
  const field = (Text: string) => ({ Type: { Text: 'LAST_NAME' }, ValueDetection: { Text, Confidence: 99 } });
  const { fields } = identityAnswer({
    IdentityDocuments: [
      {
        IdentityDocumentFields: [field('VAN DER MEER'), field('UTO')],
        Blocks: ['UTO', 'VAN', 'DER', 'MEER', 'UTO'].map((text, i) => word(text, i / 10)),
      },
    ],
  });
  expect(fields.map(({ box }) => box)).toEqual([[0.1, 0.5, expect.closeTo(0.3), expect.closeTo(0.03)], null]);
});

test('an answer without documents, fields, types or values has no fields', () => {
  for (const IdentityDocuments of [
    undefined,
    [],
    [{}],
    [{ IdentityDocumentFields: [{ Type: undefined, ValueDetection: undefined }] }],
  ]) {
    expect(identityAnswer({ IdentityDocuments }).fields).toEqual([]);
  }
});
