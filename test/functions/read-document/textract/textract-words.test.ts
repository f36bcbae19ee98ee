import { DetectDocumentTextCommand, TextractClient } from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { KeptCalls } from '../../../../functions/read-document/textract/kept-calls.ts';
import { TextractCalls } from '../../../../functions/read-document/textract/textract-calls.ts';
import { textractWords } from '../../../../functions/read-document/textract/textract-words.ts';
import type { TextractOperation } from '../../../../functions/read-document/textract/turns.ts';
import { KeptInMemory } from './kept-in-memory.ts';

const textract = mockClient(TextractClient);
const turns: TextractOperation[] = [];
const pauses: number[] = [];
const calls = new TextractCalls(
  { take: async (operation) => void turns.push(operation) },
  { sleep: async (ms) => void pauses.push(ms) },
  new TextractClient({ region: 'eu-west-1' }),
);
const keeper = new KeptInMemory();
const engine = textractWords(new KeptCalls(calls, keeper));
const IMAGE = Uint8Array.of(1, 2, 3);

beforeEach(() => {
  textract.reset();
  keeper.kept.clear();
  turns.length = 0;
  pauses.length = 0;
});

test('words come with their boxes as shares and confidences below one', async () => {
  textract.on(DetectDocumentTextCommand).resolves({
    Blocks: [
      { BlockType: 'PAGE' },
      { BlockType: 'LINE', Text: 'NORDIC HERON' },
      {
        BlockType: 'WORD',
        Text: 'NORDIC',
        Confidence: 98.5,
        Geometry: { BoundingBox: { Left: 0.1, Top: 0.2, Width: 0.3, Height: 0.02 } },
      },
    ],
  });
  expect(await engine.recognise(IMAGE, 1)).toEqual({
    words: [{ text: 'NORDIC', box: [0.1, 0.2, 0.3, 0.02], confidence: 0.985 }],
    turned: 0,
  });
  expect(textract.commandCalls(DetectDocumentTextCommand)[0]?.args[0].input).toEqual({ Document: { Bytes: IMAGE } });
});

test.each([
  ['AccessDeniedException', 'ocr.denied'],
  ['InvalidKMSKeyException', 'ocr.denied'],
  ['UnsupportedOperation', 'ocr.unsupported'],
  ['UnsupportedDocumentException', 'ocr.refused'],
  ['DocumentTooLargeException', 'ocr.refused'],
])('%s is final and named, at the first try', async (name, code) => {
  textract.on(DetectDocumentTextCommand).rejects(Object.assign(new Error('no'), { name }));
  await expect(engine.recognise(IMAGE, 3)).rejects.toMatchObject({
    name: 'OcrUnavailableError',
    code,
    message: expect.stringContaining('page 3'),
  });
  expect(turns).toHaveLength(1);
});

test.each(['ThrottlingException', 'ProvisionedThroughputExceededException', 'InternalServerError'])(
  '%s is passed on for another delivery after a few tries, each in its turn',
  async (name) => {
    const error = Object.assign(new Error('later'), { name });
    textract.on(DetectDocumentTextCommand).rejects(error);
    await expect(engine.recognise(IMAGE, 1)).rejects.toBe(error);
    expect(textract.commandCalls(DetectDocumentTextCommand)).toHaveLength(4);
    expect(turns).toEqual(Array(4).fill('DetectDocumentText'));
    expect(pauses).toEqual([500, 1000, 2000]);
  },
);

test('a page is read at the second try where the first is throttled', async () => {
  const throttled = Object.assign(new Error('later'), { name: 'ThrottlingException' });
  textract.on(DetectDocumentTextCommand).rejectsOnce(throttled).resolves({ Blocks: [] });
  expect(await engine.recognise(IMAGE, 1)).toEqual({ words: [], turned: 0 });
});
