import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { TextractClient } from '@aws-sdk/client-textract';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { paperReader } from '../../../../functions/read-document/paper-reader.ts';
import { TextractCalls } from '../../../../functions/read-document/textract/textract-calls.ts';
import { textractEngines } from '../../../../functions/read-document/textract/textract-engines.ts';
import type { TextractSettings } from '../../../../functions/read-document/textract/textract-settings.ts';
import { readUpload } from '../../../../functions/read-upload.ts';
import { type FileReading, fileReadingSchema, LIST_PRICES } from '../../../../shared/documents/file-reading.ts';

const fault = (name: string) => new S3ServiceException({ name, $fault: 'client', $metadata: {} });
const channel = { topicArn: 'arn:aws:sns:eu-west-1:1:done', roleArn: 'arn:aws:iam::1:role/tells' };
const upload = {
  ...{ bucket: 'intake', key: 'NLRTM/TW-1/papers/scan.pdf', versionId: 'v1' },
  ...{ size: 10, sequencer: '01', at: '2026-11-03T09:59:00Z' },
};

/** The reader of papers over buckets and a table in memory, with Textract mocked; everything outlives a delivery. */
export class ReadingBench {
  readonly textract = mockClient(TextractClient);
  readonly objects = new Map<string, Uint8Array>();
  /** The document's item. */
  item: Record<string, unknown> | undefined;
  readonly #settings: Pick<TextractSettings, 'steps' | 'jobFromPages' | 'dearJobFromPages'>;
  readonly #mocks = {
    s3: mockClient(S3Client),
    dynamo: mockClient(DynamoDBDocumentClient),
    sqs: mockClient(SQSClient),
  };

  constructor(bytes: Uint8Array, settings: Pick<TextractSettings, 'steps' | 'jobFromPages' | 'dearJobFromPages'>) {
    this.#settings = settings;
    const { s3, dynamo } = this.#mocks;
    s3.on(GetObjectCommand).callsFake(({ Bucket = '', Key = '' }) => {
      if (Bucket === 'intake') return { Body: Readable.from([bytes]), ContentLength: bytes.length };
      const kept = this.objects.get(Key);
      if (kept === undefined) throw fault('NoSuchKey');
      return { Body: { transformToString: async () => Buffer.from(kept).toString() } };
    });
    s3.on(PutObjectCommand).callsFake(({ Key = '', Body, IfNoneMatch }) => {
      if (IfNoneMatch === '*' && this.objects.has(Key)) throw fault('PreconditionFailed');
      this.objects.set(Key, Buffer.from(Body));
      return {};
    });
    dynamo.on(PutCommand).callsFake(({ Item }) => {
      this.item ??= Item;
      return {};
    });
    dynamo.on(GetCommand).callsFake(() => ({ Item: this.item }));
    dynamo.on(UpdateCommand).callsFake(({ UpdateExpression, ExpressionAttributeValues: values = {} }) => {
      if (UpdateExpression === 'ADD tries :one') this.item = { ...this.item, tries: Number(this.item?.tries ?? 0) + 1 };
      for (const name of ['jobs', 'state', 'problem', 'costUsd']) {
        if (`:${name}` in values) this.item = { ...this.item, [name]: values[`:${name}`] };
      }
      return {};
    });
  }

  /** One delivery of the message. */
  async deliver(): Promise<void> {
    const services = {
      table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })), name: 'cases' },
      objects: { client: new S3Client({ region: 'eu-west-1' }) },
      queues: new SQSClient({ region: 'eu-west-1' }),
      ...{ readingsBucket: 'readings', arrivalsQueueUrl: 'http://127.0.0.1/arrivals', ports: new Set(['NLRTM']) },
      now: () => '2026-11-03T10:00:00.000Z',
    };
    const calls = new TextractCalls(
      { take: async () => undefined },
      { sleep: async () => undefined },
      new TextractClient({ region: 'eu-west-1' }),
    );
    const reader = paperReader(LIST_PRICES, (underway) =>
      textractEngines(calls, this.#settings, channel, services, underway),
    );
    await readUpload(services, reader, upload);
  }

  /** The reading that was written; null while there is none. */
  reading(): FileReading | null {
    const [bytes] = [...this.objects].flatMap(([key, body]) => (/readings\/[^/]+\.json$/.test(key) ? [body] : []));
    return bytes === undefined ? null : fileReadingSchema.parse(JSON.parse(Buffer.from(bytes).toString()));
  }

  close(): void {
    this.textract.restore();
    for (const mock of Object.values(this.#mocks)) mock.restore();
  }
}
