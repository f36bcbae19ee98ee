import { join } from 'node:path';
import type { Block } from '@aws-sdk/client-textract';
import * as z from 'zod';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import { pageBlocks } from './blocks.ts';
import { pagesOf } from './document-pages.ts';
import { EngineError, EngineThread } from './engine-thread.ts';
import { Jobs, type S3Place } from './jobs.ts';
import { TextractError } from './textract-error.ts';

const MODEL_VERSION = '1.0';
const SYNCHRONOUS_BYTES = 10 * 1024 * 1024;

const placeSchema = z.object({ Bucket: z.string(), Name: z.string(), Version: z.string().optional() });
const detectSchema = z.object({
  Document: z.object({ Bytes: z.base64().optional(), S3Object: placeSchema.optional() }),
});
const startSchema = z.object({
  DocumentLocation: z.object({ S3Object: placeSchema }),
  ClientRequestToken: z.string().optional(),
  JobTag: z.string().optional(),
});
const getSchema = z.object({
  JobId: z.string(),
  MaxResults: z.int().min(1).max(1000).default(1000),
  NextToken: z.string().regex(/^\d+$/).optional(),
});

export interface TextractOptions {
  dataDir: string;
  /** Fetches a whole object. The gateway has made sure by then that the caller may read it. */
  getObject(place: { bucket: string; key: string; versionId?: string }): Promise<Uint8Array>;
}

/** Textract's text detection, synchronous and asynchronous. Every other operation is answered as unknown. */
export function openTextract({ dataDir, getObject }: TextractOptions): LocalService {
  const engine = new EngineThread();
  const jobs = new Jobs(join(dataDir, 'textract'));
  let background: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function fetchObject({ Bucket, Name, Version }: S3Place): Promise<Uint8Array> {
    try {
      return await getObject({ bucket: Bucket, key: Name, ...(Version === undefined ? {} : { versionId: Version }) });
    } catch (error) {
      throw new TextractError('InvalidS3ObjectException', 'Unable to get object metadata from S3', { cause: error });
    }
  }

  async function readPages(bytes: Uint8Array, most: number): Promise<{ pages: number; blocks: Block[] }> {
    const blocks: Block[] = [];
    let pages = 0;
    for await (const image of pagesOf(bytes)) {
      pages += 1;
      if (pages > most)
        throw new TextractError('UnsupportedDocumentException', 'Request has unsupported document format');
      blocks.push(...pageBlocks(pages, await engine.read(image)));
    }
    return { pages, blocks };
  }

  async function detect(body: unknown) {
    const { Bytes, S3Object } = detectSchema.parse(body).Document;
    if ((Bytes === undefined) === (S3Object === undefined)) {
      throw new TextractError('InvalidParameterException', 'Document takes either Bytes or S3Object');
    }
    const bytes = S3Object === undefined ? Buffer.from(Bytes ?? '', 'base64') : await fetchObject(S3Object);
    if (bytes.length > SYNCHRONOUS_BYTES)
      throw new TextractError('DocumentTooLargeException', 'Document is larger than 10 MB');
    const { pages, blocks } = await readPages(bytes, 1);
    return { DocumentMetadata: { Pages: pages }, Blocks: blocks, DetectDocumentTextModelVersion: MODEL_VERSION };
  }

  /** Jobs are done one after the other, each once: a repeat finds it done. */
  function work(id: string): void {
    background = background.then(async () => {
      const job = jobs.get(id);
      if (closed || job?.status !== 'IN_PROGRESS') return;
      try {
        const { pages, blocks } = await readPages(await fetchObject(job.place), Number.POSITIVE_INFINITY);
        if (!closed) jobs.succeed(id, pages, blocks);
      } catch (error) {
        if (!closed) jobs.fail(id, error instanceof Error ? error.message : String(error));
      }
    });
  }

  async function start(body: unknown) {
    const { DocumentLocation, ClientRequestToken } = startSchema.parse(body);
    await fetchObject(DocumentLocation.S3Object);
    const id = jobs.start(DocumentLocation.S3Object, ClientRequestToken);
    work(id);
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

  const operations: Record<string, (body: unknown) => Promise<object>> = {
    DetectDocumentText: detect,
    StartDocumentTextDetection: start,
    GetDocumentTextDetection: get,
  };
  for (const id of jobs.unfinished()) work(id);

  return {
    async handle({ req, res, body }: ServiceRequest) {
      const operation =
        String(req.headers['x-amz-target'] ?? '')
          .split('.')
          .at(-1) ?? '';
      try {
        const run = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
        if (run === undefined) {
          throw new TextractError('UnknownOperationException', `${operation} is not among what this machine can read`);
        }
        answer(res, 200, await run(JSON.parse(body?.toString() ?? '{}')));
      } catch (error) {
        const refused = asRefusal(error);
        answer(res, 400, { __type: refused.name, message: refused.message });
      }
    },
    async close() {
      closed = true;
      await engine.close();
      await background;
      jobs.close();
    },
  };
}

function answer(res: ServiceRequest['res'], status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  res.end(JSON.stringify(body));
}

function asRefusal(error: unknown): TextractError {
  if (error instanceof TextractError) return error;
  if (error instanceof z.ZodError) return new TextractError('InvalidParameterException', z.prettifyError(error));
  if (error instanceof UnreadableError || error instanceof EngineError) {
    return new TextractError('BadDocumentException', error.message);
  }
  throw error;
}
