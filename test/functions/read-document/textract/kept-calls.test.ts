import { beforeEach, expect, test } from 'vitest';
import { KeptCalls } from '../../../../functions/read-document/textract/kept-calls.ts';
import { TextractCalls } from '../../../../functions/read-document/textract/textract-calls.ts';
import { KeptInMemory } from './kept-in-memory.ts';

const calls = new TextractCalls({ take: async () => undefined }, { sleep: async () => undefined });
let keeper: KeptInMemory;
let sent: number;
beforeEach(() => {
  keeper = new KeptInMemory();
  sent = 0;
});

const answered = { Blocks: [{ Text: 'paid for' }], $metadata: { requestId: 'r1' } };
const ask = (more: { page?: number; image?: Uint8Array; asked?: string; fail?: string } = {}) =>
  new KeptCalls(calls, keeper).make({
    ...{ operation: 'AnalyzeDocument', page: 3, image: Uint8Array.of(1, 2), asked: 'TABLES', ...more },
    async send(): Promise<object> {
      sent += 1;
      if (more.fail !== undefined) throw Object.assign(new Error(more.fail), { name: more.fail });
      return answered;
    },
  });

test('an answer is paid for once, whoever asks again', async () => {
  const first = await ask();
  expect(await ask()).toEqual({ Blocks: [{ Text: 'paid for' }] });
  expect(first).toEqual(answered);
  expect(sent).toBe(1);
});

test('another page, picture or question is another call', async () => {
  await ask();
  await ask({ page: 4 });
  await ask({ image: Uint8Array.of(1, 3) });
  await ask({ asked: 'QUERIES' });
  expect(sent).toBe(4);
  expect(keeper.kept.size).toBe(4);
});

test('what failed is not kept, and is asked for again', async () => {
  await expect(ask({ fail: 'BadDocumentException' })).rejects.toMatchObject({ code: 'ocr.refused' });
  await expect(ask({ fail: 'ThrottlingException' })).rejects.toMatchObject({ name: 'ThrottlingException' });
  expect(keeper.kept.size).toBe(0);
  sent = 0;
  await ask();
  expect(sent).toBe(1);
});
