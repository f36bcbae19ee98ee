import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { uploadOf } from '../../../functions/read-document/job-done.ts';
import type { ManyPages } from '../../../functions/read-document/many-pages.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { documentIdOf } from '../../../shared/cases/document-record.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine, RecognisedPage } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { INVOICE } from '../../documents/cascade/papers.ts';
import { pageOf } from '../../documents/page-of.ts';

/** Pages with nothing on them but a white ground, as far as a text layer goes. */
async function scanOf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page++) document.addPage([400, 500]).drawSquare({ x: 10, y: 10, size: 20 });
  return document.save();
}
const never: OcrEngine = { recognise: () => Promise.reject(new Error('no page is recognised alone')) };
const manyOf = (words: Map<number, RecognisedPage> | null, asked: string[] = []): ManyPages => ({
  fromPages: 3,
  recognised: async () => {
    asked.push('recognised');
    return words;
  },
});
const read = (bytes: Uint8Array, many: ManyPages, ocr = never) =>
  readDocument({ file: 'long.pdf', bytes, ocr, many, limits: DEFAULT_LIMITS, prices: LIST_PRICES });

test('a long scan waits while its pages are recognised elsewhere', async () => {
  await expect(read(await scanOf(3), manyOf(null))).rejects.toMatchObject({ name: 'StillRecognisingError' });
});

test('a long scan is read from the words of the job, all of whose pages are paid for', async () => {
  const { words } = pageOf(INVOICE, { reader: 'ocr', confidence: 0.97 });
  const nothing = { words: [], turned: 0 } as const;
  const pages = new Map<number, RecognisedPage>([
    [1, { words, turned: 0 }],
    [2, { ...nothing, words: [] }],
    [3, { ...nothing, words: [] }],
  ]);
  const { papers, calls, costUsd } = await read(await scanOf(3), manyOf(pages));
  const [paper] = papers;
  expect(paper?.kind === 'invoice' && paper.fields.invoiceNumber).toBe('QL-2026-17');
  expect(calls).toEqual({ DetectDocumentText: 3 });
  expect(costUsd).toBe(0.0045);
});

test('a shorter one is recognised page by page, as ever', async () => {
  const asked: string[] = [];
  const pages: number[] = [];
  const one: OcrEngine = {
    recognise: async (_, page) => {
      pages.push(page);
      return { words: [], turned: 0 };
    },
  };
  await read(await scanOf(2), manyOf(null, asked), one);
  expect([pages, asked]).toEqual([[1, 2], []]);
});

const dynamo = mockClient(DynamoDBDocumentClient);
const table = { client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })), name: 'cases' };
const key = 'NLRTM/TW-1/papers/long.pdf';
const documentId = documentIdOf(key, 'v1');
const notice = (name: string) => ({
  ...{ JobId: 'job1', Status: 'SUCCEEDED', API: 'StartDocumentTextDetection', JobTag: documentId, Timestamp: 1 },
  DocumentLocation: { S3ObjectName: name, S3Bucket: 'intake' },
});
const record = {
  ...{
    documentId,
    port: 'NLRTM',
    reference: 'TW-1',
    key,
    versionId: 'v1',
    area: 'papers',
    scanId: null,
    file: 'long.pdf',
  },
  ...{ size: 10, sequencer: '01', receivedAt: '2026-11-03T09:59:00Z', state: 'received', sha256: null, kind: null },
  ...{ reader: null, partial: null, readingKey: null, problem: null, finishedAt: null },
};

test('the news that a job is done leads back to the upload, in the version that was given to it', async () => {
  dynamo.on(GetCommand).resolves({ Item: record });
  expect(await uploadOf(table, 'intake', notice(key))).toEqual({
    ...{ bucket: 'intake', key, versionId: 'v1', size: 10, sequencer: '01', at: '2026-11-03T09:59:00Z' },
  });
});

test('the news of a job on what was made of some pages leads back to the upload, too', async () => {
  dynamo.on(GetCommand).resolves({ Item: record });
  const made = `NLRTM/TW-1/readings/${documentId}/0123456789.pdf`;
  expect(await uploadOf(table, 'intake', notice(made))).toMatchObject({ bucket: 'intake', key, versionId: 'v1' });
  expect(await uploadOf(table, 'intake', notice('NLRTM/TW-1/readings/another/0123456789.pdf'))).toBeNull();
});

test('news of what is not known here, or of another file, is let go', async () => {
  dynamo.on(GetCommand).resolves({ Item: record });
  expect(await uploadOf(table, 'intake', notice('NLRTM/TW-1/papers/other.pdf'))).toBeNull();
  expect(await uploadOf(table, 'intake', notice('elsewhere'))).toBeNull();
  dynamo.on(GetCommand).resolves({});
  expect(await uploadOf(table, 'intake', notice(key))).toBeNull();
});
