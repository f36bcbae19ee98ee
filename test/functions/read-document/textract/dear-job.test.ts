import {
  type Block,
  GetDocumentAnalysisCommand,
  GetExpenseAnalysisCommand,
  StartDocumentAnalysisCommand,
  StartExpenseAnalysisCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import sharp from 'sharp';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { JobPage } from '../../../../functions/read-document/dear-jobs.ts';
import { dearByJob } from '../../../../functions/read-document/textract/dear-job.ts';
import { TextractCalls } from '../../../../functions/read-document/textract/textract-calls.ts';
import type { TextractOperation } from '../../../../functions/read-document/textract/turns.ts';
import { JobInMemory } from './job-in-memory.ts';

const textract = mockClient(TextractClient);
const client = new TextractClient({ region: 'eu-west-1' });
const turns: TextractOperation[] = [];
const calls = new TextractCalls(
  { take: async (operation) => void turns.push(operation) },
  { sleep: async () => undefined },
  client,
);
const channel = { topicArn: 'arn:aws:sns:eu-west-1:1:done', roleArn: 'arn:aws:iam::1:role/tells' };

/** What outlives a delivery: jobs by name, and files by key. */
const jobs = new Map<string, JobInMemory>();
const files = new Map<string, Uint8Array>();
function deliver() {
  return dearByJob(calls, 2, channel, 'd0c', {
    job: (name) => {
      const known = jobs.get(name) ?? new JobInMemory();
      jobs.set(name, known);
      return known.keeper();
    },
    file: (name) => ({
      ...{ bucket: 'readings', key: `NLRTM/TW-1/readings/d0c/${name}` },
      storeIfAbsent: async (bytes) => void files.set(name, bytes),
    }),
  });
}

let image: Buffer;
beforeAll(async () => {
  image = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
});
const page = (number: number, ...aliases: string[]): JobPage => ({
  ...{ page: number, image },
  questions: aliases.map((alias) => ({ alias, text: `What is ${alias}?` })),
});
const field = (PageNumber: number, Text: string) => ({
  ...{ PageNumber, Type: { Text: 'TOTAL', Confidence: 99 } },
  ValueDetection: { Text, Confidence: 98 },
});

beforeEach(() => {
  textract.reset();
  turns.length = 0;
  jobs.clear();
  files.clear();
  textract.on(StartExpenseAnalysisCommand).resolves({ JobId: 'job1' });
  textract.on(StartDocumentAnalysisCommand).resolves({ JobId: 'job2' });
});

test('a job is given a file of the pages that need it and no others, and tells the topic of its end', async () => {
  expect(await deliver().expense([page(2), page(7)])).toBeNull();
  const [name = '', bytes = new Uint8Array()] = [...files][0] ?? [];
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Count 2 ');
  expect(textract.commandCalls(StartExpenseAnalysisCommand).map(({ args }) => args[0].input)).toEqual([
    {
      DocumentLocation: { S3Object: { Bucket: 'readings', Name: `NLRTM/TW-1/readings/d0c/${name}` } },
      ClientRequestToken: `d0c-${name.replace('.pdf', '')}`,
      JobTag: 'd0c',
      NotificationChannel: { SNSTopicArn: channel.topicArn, RoleArn: channel.roleArn },
    },
  ]);
});

test('while it is under way nothing is begun again, and starts and gets each take a turn of their own', async () => {
  await deliver().expense([page(2), page(7)]);
  textract.on(GetExpenseAnalysisCommand).resolves({ JobStatus: 'IN_PROGRESS' });
  expect(await deliver().expense([page(2), page(7)])).toBeNull();
  expect(textract.commandCalls(StartExpenseAnalysisCommand)).toHaveLength(1);
  expect(turns).toEqual(['StartExpenseAnalysis', 'GetExpenseAnalysis']);
});

test('one that was killed between start and note is begun with the same token', async () => {
  await deliver().expense([page(2), page(7)]);
  jobs.clear();
  await deliver().expense([page(2), page(7)]);
  const tokens = textract.commandCalls(StartExpenseAnalysisCommand).map(({ args }) => args[0].input.ClientRequestToken);
  expect(new Set(tokens).size).toBe(1);
});

test('other pages, or other questions about them, are another job', async () => {
  await deliver().document([page(2, 'vessel'), page(7)], ['queries']);
  await deliver().document([page(2, 'voyage'), page(7)], ['queries']);
  await deliver().document([page(2, 'vessel'), page(8)], ['queries']);
  await deliver().document([page(2, 'vessel'), page(7)], ['queries', 'tables']);
  const tokens = textract
    .commandCalls(StartDocumentAnalysisCommand)
    .map(({ args }) => args[0].input.ClientRequestToken);
  expect(new Set(tokens).size).toBe(4);
});

test('fields and rows are put to the page on which they stand', async () => {
  await deliver().expense([page(2), page(7)]);
  textract.on(GetExpenseAnalysisCommand).resolves({
    JobStatus: 'SUCCEEDED',
    ExpenseDocuments: [
      {
        SummaryFields: [field(2, '700.00'), field(1, '200.00')],
        LineItemGroups: [
          {
            LineItems: [
              { LineItemExpenseFields: [{ ...field(1, 'Lamps'), Type: { Text: 'ITEM' } }] },
              { LineItemExpenseFields: [{ ...field(2, 'Oil'), Type: { Text: 'ITEM' } }] },
            ],
          },
        ],
      },
    ],
  });
  const answers = await deliver().expense([page(2), page(7)]);
  expect(answers?.map((answer) => answer?.fields.map(({ text }) => text))).toEqual([['200.00'], ['700.00']]);
  expect(answers?.map((answer) => answer?.rows.flat().map(({ text }) => text))).toEqual([['Lamps'], ['Oil']]);
});

test('each question is put once, to the pages that it is about, and answered by page', async () => {
  const pages = [page(3, 'vessel', 'voyage'), page(5, 'vessel')];
  await deliver().document(pages, ['tables', 'queries']);
  expect(textract.commandCalls(StartDocumentAnalysisCommand)[0]?.args[0].input).toMatchObject({
    FeatureTypes: ['TABLES', 'QUERIES'],
    QueriesConfig: {
      Queries: [
        { Alias: 'vessel', Text: 'What is vessel?', Pages: ['1', '2'] },
        { Alias: 'voyage', Text: 'What is voyage?', Pages: ['1'] },
      ],
    },
  });
  const query = (Page: number, answer: string): Block[] => [
    {
      ...{ BlockType: 'QUERY', Page, Id: `q${Page}`, Query: { Alias: 'vessel', Text: 'What is vessel?' } },
      Relationships: [{ Type: 'ANSWER', Ids: [`a${Page}`] }],
    },
    { BlockType: 'QUERY_RESULT', Page, Id: `a${Page}`, Text: answer, Confidence: 97 },
  ];
  // The second page lies in two parts of the answer.
  const [question, answer] = query(2, 'NORDIC HERON');
  textract
    .on(GetDocumentAnalysisCommand)
    .resolves({ JobStatus: 'SUCCEEDED', Blocks: answer && [answer] })
    .on(GetDocumentAnalysisCommand, { JobId: 'job2', NextToken: undefined })
    .resolves({
      JobStatus: 'SUCCEEDED',
      Blocks: [...query(1, 'GREY HERON'), ...(question ? [question] : [])],
      NextToken: 'more',
    });
  const answers = await deliver().document(pages, ['tables', 'queries']);
  expect(answers?.map((each) => each?.answers.map(({ text }) => text))).toEqual([['GREY HERON'], ['NORDIC HERON']]);
  expect(turns).toEqual(['StartDocumentAnalysis', 'GetDocumentAnalysis', 'GetDocumentAnalysis']);
});

test('a throttled delivery leaves the parts that it fetched to the next, which asks for the others only', async () => {
  const pages = [page(2), page(7)];
  await deliver().expense(pages);
  const throttled = Object.assign(new Error('later'), { name: 'ThrottlingException' });
  textract
    .on(GetExpenseAnalysisCommand)
    .rejects(throttled)
    .on(GetExpenseAnalysisCommand, { JobId: 'job1', NextToken: undefined })
    .resolves({
      JobStatus: 'SUCCEEDED',
      ExpenseDocuments: [{ SummaryFields: [field(1, '200.00')] }],
      NextToken: 'more',
    });
  await expect(deliver().expense(pages)).rejects.toBe(throttled);
  textract.reset();
  textract
    .on(GetExpenseAnalysisCommand, { NextToken: 'more' })
    .resolves({ JobStatus: 'SUCCEEDED', ExpenseDocuments: [{ SummaryFields: [field(2, '700.00')] }] });
  const answers = await deliver().expense(pages);
  expect(answers?.map((answer) => answer?.fields.map(({ text }) => text))).toEqual([['200.00'], ['700.00']]);
  expect(textract.commandCalls(StartExpenseAnalysisCommand)).toHaveLength(0);
  textract.resetHistory();
  expect(await deliver().expense(pages)).toEqual(answers);
  expect(textract.calls()).toHaveLength(0);
});

test('a page that Textract warns of has no answer, and the others have theirs', async () => {
  await deliver().expense([page(2), page(7)]);
  textract.on(GetExpenseAnalysisCommand).resolves({
    ...{ JobStatus: 'PARTIAL_SUCCESS', Warnings: [{ ErrorCode: 'INTERNAL_ERROR', Pages: [1] }] },
    ExpenseDocuments: [{ SummaryFields: [field(2, '700.00')] }],
  });
  const answers = await deliver().expense([page(2), page(7)]);
  expect(answers?.map((answer) => answer?.fields.length ?? null)).toEqual([null, 1]);
});

test('a failed job is a refusal that names the pages of the file', async () => {
  await deliver().expense([page(2), page(7)]);
  textract.on(GetExpenseAnalysisCommand).resolves({ JobStatus: 'FAILED', StatusMessage: 'INVALID_PDF' });
  await expect(deliver().expense([page(2), page(7)])).rejects.toMatchObject({
    ...{ name: 'OcrUnavailableError', code: 'ocr.refused' },
    message: expect.stringMatching(/pages 2, 7 .*INVALID_PDF/),
  });
});
