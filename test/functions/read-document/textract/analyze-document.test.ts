import type { Block } from '@aws-sdk/client-textract';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentAnswer } from '../../../../functions/read-document/textract/analyze-document.ts';

const geometry = { BoundingBox: { Left: 0.1, Top: 0.2, Width: 0.3, Height: 0.04 } };
const word = (Id: string, Text: string, Confidence = 99): Block => ({ BlockType: 'WORD', Id, Text, Confidence });
const child = (...Ids: string[]) => [{ Type: 'CHILD' as const, Ids }];
const cell = (
  Id: string,
  RowIndex: number,
  ColumnIndex: number,
  words: string[],
  more: Partial<Block> = {},
): Block => ({
  ...{ BlockType: 'CELL', Id, RowIndex, ColumnIndex, Confidence: 95, Geometry: geometry },
  ...{ Relationships: child(...words), ...more },
});

test('keys come with their values, and the least sure word decides', () => {
  const { pairs } = documentAnswer({
    Blocks: [
      {
        ...{ BlockType: 'KEY_VALUE_SET', Id: 'k', EntityTypes: ['KEY'], Confidence: 96 },
        Relationships: [...child('w1', 'w2'), { Type: 'VALUE', Ids: ['v'] }],
      },
      {
        ...{ BlockType: 'KEY_VALUE_SET', Id: 'v', EntityTypes: ['VALUE'], Confidence: 96, Geometry: geometry },
        Relationships: child('w3', 'box'),
      },
      ...[word('w1', 'Voyage'), word('w2', 'No.'), word('w3', '044W', 61)],
      { BlockType: 'SELECTION_ELEMENT', Id: 'box', SelectionStatus: 'SELECTED', Confidence: 90 },
    ],
  });
  expect(pairs).toEqual([
    {
      key: { text: 'Voyage No.', box: null, confidence: 0.96 },
      value: { text: '044W X', box: [0.1, 0.2, expect.closeTo(0.3), expect.closeTo(0.04)], confidence: 0.61 },
    },
  ]);
});

test('merged cells stand for the cells that they are made of', () => {
  const { tables } = documentAnswer({
    Blocks: [
      {
        ...{ BlockType: 'TABLE', Id: 't' },
        Relationships: [...child('c11', 'c12', 'c21', 'c22'), { Type: 'MERGED_CELL', Ids: ['m'] }],
      },
      cell('c11', 1, 1, ['w1'], { EntityTypes: ['COLUMN_HEADER'] }),
      cell('c12', 1, 2, ['w2']),
      cell('c21', 2, 1, ['w3']),
      cell('c22', 2, 2, []),
      { ...cell('m', 1, 1, ['c11', 'c12']), BlockType: 'MERGED_CELL', ColumnSpan: 2 },
      ...[word('w1', 'Cargo'), word('w2', 'and weight', 70), word('w3', 'Rope')],
    ],
  });
  expect(
    tables[0]?.cells.map(({ row, column, columnSpan, text, heading }) => [row, column, columnSpan, text, heading]),
  ).toEqual([
    [1, 1, 2, 'Cargo and weight', true],
    [2, 1, 1, 'Rope', false],
    [2, 2, 1, '', false],
  ]);
  expect(tables[0]?.cells[0]?.confidence).toBe(0.7);
});

test('answers come under the alias of their question; a question without one is left out', () => {
  const { answers } = documentAnswer({
    Blocks: [
      {
        ...{ BlockType: 'QUERY', Id: 'q1', Query: { Text: 'What is the voyage?', Alias: 'voyage' } },
        Relationships: [{ Type: 'ANSWER', Ids: ['a1'] }],
      },
      { BlockType: 'QUERY', Id: 'q2', Query: { Text: 'What is the vessel?', Alias: 'vessel' } },
      { BlockType: 'QUERY_RESULT', Id: 'a1', Text: '044W', Confidence: 88, Geometry: geometry },
    ],
  });
  expect(answers).toEqual([
    { alias: 'voyage', text: '044W', confidence: 0.88, box: [0.1, 0.2, expect.anything(), expect.anything()] },
  ]);
});

test('no arrangement of blocks is an error', () => {
  const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'missing'), { nil: undefined });
  const block: fc.Arbitrary<Block> = fc.record(
    {
      BlockType: fc.constantFrom(
        'WORD',
        'TABLE',
        'CELL',
        'MERGED_CELL',
        'KEY_VALUE_SET',
        'QUERY',
        'QUERY_RESULT',
        'TITLE',
      ),
      Id: id,
      Text: fc.string(),
      Confidence: fc.double(),
      RowIndex: fc.integer(),
      ColumnIndex: fc.integer(),
      EntityTypes: fc.subarray(['KEY', 'VALUE', 'COLUMN_HEADER'] as const).map((types) => [...types]),
      Query: fc.record({ Text: fc.string() }),
      Geometry: fc.record({
        BoundingBox: fc.record(
          { Left: fc.double(), Top: fc.double(), Width: fc.double(), Height: fc.double() },
          { requiredKeys: [] },
        ),
      }),
      Relationships: fc.array(
        fc.record({
          Type: fc.constantFrom('CHILD', 'VALUE', 'MERGED_CELL', 'ANSWER'),
          Ids: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'missing')),
        }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (Blocks) => {
      const { pairs, tables, answers } = documentAnswer({ Blocks });
      const seen = [
        ...pairs.flatMap(({ key, value }) => [key, value]),
        ...tables.flatMap(({ cells }) => cells),
        ...answers,
      ];
      for (const { confidence, box } of seen) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const share of box ?? []) expect(share >= 0 && share <= 1).toBe(true);
      }
    }),
    { seed: 3, numRuns: Number(process.env.TIDEWAITER_FUZZ_RUNS ?? 300) },
  );
});
