import {
  AnalyzeDocumentCommand,
  AnalyzeExpenseCommand,
  AnalyzeIDCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { KeptCalls } from '../../../../functions/read-document/textract/kept-calls.ts';
import { TextractCalls } from '../../../../functions/read-document/textract/textract-calls.ts';
import { textractDear } from '../../../../functions/read-document/textract/textract-dear.ts';
import { KeptInMemory } from './kept-in-memory.ts';

const textract = mockClient(TextractClient);
const client = new TextractClient({ region: 'eu-west-1' });
const calls = new TextractCalls({ take: async () => undefined }, { sleep: async () => undefined }, client);
const keeper = new KeptInMemory();
const dear = textractDear(new KeptCalls(calls, keeper), ['expense', 'tables']);
const IMAGE = Uint8Array.of(1, 2, 3);

beforeEach(() => {
  textract.reset();
  keeper.kept.clear();
});

test('each call sends the picture of its page and turns the answer into our results', async () => {
  textract.on(AnalyzeExpenseCommand).resolves({
    ExpenseDocuments: [
      { SummaryFields: [{ Type: { Text: 'TOTAL' }, ValueDetection: { Text: '7.00', Confidence: 90 } }] },
    ],
  });
  textract.on(AnalyzeIDCommand).resolves({
    IdentityDocuments: [
      {
        IdentityDocumentFields: [{ Type: { Text: 'LAST_NAME' }, ValueDetection: { Text: 'ERIKSSON', Confidence: 90 } }],
      },
    ],
  });
  expect((await dear.expense(IMAGE, 2)).fields).toMatchObject([{ type: 'TOTAL', text: '7.00' }]);
  expect((await dear.identity(IMAGE, 2)).fields).toMatchObject([{ type: 'LAST_NAME', text: 'ERIKSSON' }]);
  expect(textract.commandCalls(AnalyzeExpenseCommand)[0]?.args[0].input).toEqual({ Document: { Bytes: IMAGE } });
  expect(textract.commandCalls(AnalyzeIDCommand)[0]?.args[0].input).toEqual({ DocumentPages: [{ Bytes: IMAGE }] });
});

test('AnalyzeDocument is paid for the features that are asked for and no others', async () => {
  textract.on(AnalyzeDocumentCommand).resolves({ Blocks: [] });
  await dear.document(IMAGE, 1, ['tables'], []);
  await dear.document(IMAGE, 1, ['queries'], [{ alias: 'voyage', text: 'What is the voyage?' }]);
  expect(textract.commandCalls(AnalyzeDocumentCommand).map(({ args }) => args[0].input)).toEqual([
    { Document: { Bytes: IMAGE }, FeatureTypes: ['TABLES'] },
    {
      ...{ Document: { Bytes: IMAGE }, FeatureTypes: ['QUERIES'] },
      QueriesConfig: { Queries: [{ Alias: 'voyage', Text: 'What is the voyage?' }] },
    },
  ]);
});

test('a call that is not permitted is final', async () => {
  textract.on(AnalyzeExpenseCommand).rejects(Object.assign(new Error('no'), { name: 'AccessDeniedException' }));
  await expect(dear.expense(IMAGE, 5)).rejects.toMatchObject({
    code: 'ocr.denied',
    message: expect.stringContaining('page 5'),
  });
});
