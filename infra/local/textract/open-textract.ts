import { join } from 'node:path';
import type { Block } from '@aws-sdk/client-textract';
import * as z from 'zod';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import { pageBlocks } from './blocks.ts';
import { type DocumentPages, openDocument } from './document-pages.ts';
import { EngineError } from './engine-error.ts';
import { EngineThread } from './engine-thread.ts';
import { JobRunner } from './job-runner.ts';
import { Jobs, placeSchema, type S3Place } from './jobs.ts';
import { TextractError } from './textract-error.ts';

const MODEL_VERSION = '1.0';
const SYNCHRONOUS_BYTES = 10 * 1024 * 1024;
const ASYNCHRONOUS_BYTES = 500 * 1024 * 1024;
const RETRY_MS = 500;

const detectSchema = z.object({
  Document: z.object({ Bytes: z.string().optional(), S3Object: placeSchema.optional() }),
});
const startSchema = z.object({
  DocumentLocation: z.object({ S3Object: placeSchema }),
  ClientRequestToken: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  JobTag: z
    .string()
    .regex(/^[\w.:-]{1,64}$/)
    .optional(),
  NotificationChannel: z.object({ SNSTopicArn: z.string(), RoleArn: z.string() }).optional(),
});
const getSchema = z.object({
  JobId: z.string(),
  MaxResults: z.int().min(1).max(1000).default(1000),
  NextToken: z.string().regex(/^\d+$/).optional(),
});

export interface TextractOptions {
  dataDir: string;
  /**
   * Fetches a whole object. The gateway has made sure by then that the caller may read it. Rejects with S3's own error
   * where S3 refuses, so that it is told from an S3 that does not answer.
   */
  getObject(place: { bucket: string; key: string; versionId?: string }): Promise<Uint8Array>;
  /** Publishes that a job has ended, as the role that the caller handed over; rejects where that is not allowed. */
  publish?(roleArn: string, topicArn: string, message: string): Promise<void>;
  engine?: EngineThread;
  /** Before a job that could not be done is tried again, doubled for each further try. */
  retryMs?: number;
}

/** Textract's text detection, synchronous and asynchronous. Every other operation is answered as unknown. */
export function openTextract(options: TextractOptions): LocalService {
  const { dataDir, getObject, publish, engine = new EngineThread(), retryMs = RETRY_MS } = options;

  async function fetchObject({ Bucket, Name, Version }: S3Place): Promise<Uint8Array> {
    try {
      return await getObject({ bucket: Bucket, key: Name, ...(Version === undefined ? {} : { versionId: Version }) });
    } catch (cause) {
      if (!isRefusalOfS3(cause)) throw new TextractError('InternalServerError', 'S3 does not answer', { cause });
      throw new TextractError('InvalidS3ObjectException', 'Unable to get object metadata from S3', { cause });
    }
  }

  async function readPage(document: DocumentPages, page: number, unwanted?: AbortSignal): Promise<Block[]> {
    return pageBlocks(page, await engine.read(await document.image(page), unwanted));
  }

  const jobs = new Jobs(join(dataDir, 'textract'));
  const runner = new JobRunner(jobs, {
    open: async (place) => await openDocument(limited(await fetchObject(place), ASYNCHRONOUS_BYTES)),
    readPage,
    tell: (id) => tellOf(jobs, id, publish),
    isFinal: (error) => asRefusal(error).name !== 'InternalServerError',
    retryMs,
  });

  async function detect(body: unknown, unwanted: AbortSignal) {
    const { Bytes, S3Object } = detectSchema.parse(body).Document;
    if ((Bytes === undefined) === (S3Object === undefined)) {
      throw new TextractError('InvalidParameterException', 'Document takes either Bytes or S3Object');
    }
    const bytes = S3Object === undefined ? bytesOf(Bytes ?? '') : await fetchObject(S3Object);
    const document = await openDocument(limited(bytes, SYNCHRONOUS_BYTES));
    if (document.count > 1) {
      const message = 'Request has unsupported document format: more than one page takes an asynchronous operation';
      throw new TextractError('UnsupportedDocumentException', message);
    }
    const blocks = await readPage(document, 1, unwanted);
    return { DocumentMetadata: { Pages: 1 }, Blocks: blocks, DetectDocumentTextModelVersion: MODEL_VERSION };
  }

  async function start(body: unknown) {
    const { DocumentLocation, ClientRequestToken, JobTag, NotificationChannel } = startSchema.parse(body);
    await fetchObject(DocumentLocation.S3Object);
    const notice = NotificationChannel && {
      ...{ topicArn: NotificationChannel.SNSTopicArn, roleArn: NotificationChannel.RoleArn, tag: JobTag ?? null },
    };
    const id = jobs.start(DocumentLocation.S3Object, ClientRequestToken, notice);
    runner.add(id);
    return { JobId: id };
  }

  async function get(body: unknown) {
    const { JobId, MaxResults, NextToken } = getSchema.parse(body);
    const job = jobs.get(JobId);
    if (job === null) throw new TextractError('InvalidJobIdException', 'Request has invalid Job Id');
    if (job.status !== 'SUCCEEDED') return { JobStatus: job.status, StatusMessage: job.message ?? undefined };
    const from = Number(NextToken ?? 0);
    const blocks = jobs.blocks(JobId, from, MaxResults + 1);
    return {
      JobStatus: job.status,
      DocumentMetadata: { Pages: job.pages },
      Blocks: blocks.slice(0, MaxResults),
      NextToken: blocks.length > MaxResults ? String(from + MaxResults) : undefined,
      DetectDocumentTextModelVersion: MODEL_VERSION,
    };
  }

  const operations: Record<string, (body: unknown, unwanted: AbortSignal) => Promise<object>> = {
    DetectDocumentText: detect,
    StartDocumentTextDetection: start,
    GetDocumentTextDetection: get,
  };

  return {
    async handle({ req, res, body }: ServiceRequest) {
      const operation = String(req.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
      const unwanted = new AbortController();
      res.once('close', () => unwanted.abort());
      try {
        const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
        if (run === undefined) {
          throw new TextractError('UnknownOperationException', `${operation} is not among what this machine can read`);
        }
        answer(res, 200, await run(JSON.parse(body?.toString() ?? '{}'), unwanted.signal));
      } catch (error) {
        const { name, message } = asRefusal(error);
        answer(res, name === 'InternalServerError' ? 500 : 400, { __type: name, message });
      }
    },
    async close() {
      await Promise.all([engine.close(), runner.close()]);
      jobs.close();
    },
  };
}

/** Tells once. What can't be told is told at the next start; whoever waits finds out by asking for the job. */
async function tellOf(jobs: Jobs, id: string, publish: TextractOptions['publish']): Promise<void> {
  const [job, notice] = [jobs.get(id), jobs.notice(id)];
  if (job === null || notice === null || publish === undefined) return;
  const { Bucket, Name } = job.place;
  const message = {
    ...{ JobId: id, Status: job.status, API: 'StartDocumentTextDetection', Timestamp: Date.now() },
    ...(notice.tag !== null && { JobTag: notice.tag }),
    DocumentLocation: { S3ObjectName: Name, S3Bucket: Bucket },
  };
  const told = await publish(notice.roleArn, notice.topicArn, JSON.stringify(message)).then(
    () => true,
    () => false,
  );
  if (told) jobs.told(id);
}

/** Base64 decoded; Node's decoder leaves out what is none, so that the length tells. */
function bytesOf(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  if (base64.length % 4 !== 0 || bytes.length !== (base64.length / 4) * 3 - padding) {
    throw new TextractError('SerializationException', 'Document.Bytes is not base64');
  }
  return bytes;
}

function limited(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length === 0) throw new TextractError('InvalidParameterException', 'The document is empty');
  if (bytes.length <= most) return bytes;
  throw new TextractError('DocumentTooLargeException', `The document has more than ${most / 1024 / 1024} MB`);
}

/** AWS SDK errors carry the status of the answer that they stand for; without an answer there is none. */
function isRefusalOfS3(error: unknown): boolean {
  const answered = z.object({ $metadata: z.object({ httpStatusCode: z.number().min(400).max(499) }) });
  return answered.safeParse(error).success;
}

function answer(res: ServiceRequest['res'], status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  res.end(JSON.stringify(body));
}

function asRefusal(error: unknown): TextractError {
  if (error instanceof TextractError) return error;
  if (error instanceof SyntaxError) return new TextractError('SerializationException', 'The request is not JSON');
  if (error instanceof z.ZodError) return new TextractError('InvalidParameterException', z.prettifyError(error));
  const isDocuments =
    error instanceof UnreadableError || (error instanceof EngineError && error.code === 'ocr.bad-image');
  if (isDocuments) return new TextractError('BadDocumentException', error.message, { cause: error });
  return new TextractError('InternalServerError', 'The document could not be read just now', { cause: error });
}
