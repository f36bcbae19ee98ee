import type {
  Block,
  ExpenseDocument,
  JobStatus,
  StartDocumentTextDetectionCommandInput,
  TextractClient,
  Warning,
} from '@aws-sdk/client-textract';
import type { RecognitionJob } from '../../../shared/cases/document-record.ts';
import { OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import type { Calls } from './textract-calls.ts';
import type { TextractOperation } from './turns.ts';

/** Textract publishes there, as the role, that a job has ended. */
export interface JobChannel {
  topicArn: string;
  roleArn: string;
}

/** A part of a job's answer, in Textract's own words. */
export interface JobPart {
  Blocks?: readonly Block[];
  ExpenseDocuments?: readonly ExpenseDocument[];
  Warnings?: readonly Warning[];
}

/** Where a job is kept between two deliveries: how far it is, and the parts of the answer fetched so far. */
export interface JobKeeper {
  job: RecognitionJob | null;
  note(job: RecognitionJob): Promise<void>;
  storePart(jobId: string, part: number, content: JobPart): Promise<void>;
  loadPart(jobId: string, part: number): Promise<JobPart>;
}

/** What every job is started with, whatever it is to find. */
type JobRequest = Pick<
  StartDocumentTextDetectionCommandInput,
  'DocumentLocation' | 'ClientRequestToken' | 'JobTag' | 'NotificationChannel'
>;

/** One of Textract's asynchronous operations. */
export interface JobOperation {
  starts: TextractOperation;
  gets: TextractOperation;
  start(client: TextractClient, request: JobRequest): Promise<{ JobId?: string }>;
  get(
    client: TextractClient,
    place: { JobId: string; NextToken: string | undefined },
  ): Promise<JobPart & { JobStatus?: JobStatus; StatusMessage?: string; NextToken?: string }>;
}

export interface JobDocument {
  documentId: string;
  /** The same token gives the same job for as long as Textract knows it. */
  token: string;
  bucket: string;
  key: string;
  /** Absent where the key is never written twice. */
  versionId?: string;
  /** For messages: `page 3`. */
  what: string;
}

/**
 * The answer of an asynchronous job in its parts; null while it is under way. The job is started once, whoever starts it
 * again; its answer is fetched part by part, and each part that was stored is never asked for again.
 *
 * Throws OcrUnavailableError where the job is refused or failed, or the service's transient error.
 */
export async function answerOfJob(
  calls: Calls,
  operation: JobOperation,
  { documentId, token, bucket, key, versionId, what }: JobDocument,
  { topicArn, roleArn }: JobChannel,
  keeper: JobKeeper,
): Promise<JobPart[] | null> {
  /** One that Textract forgot is begun anew, under another token. */
  async function start(forgotten: string | null): Promise<null> {
    const request: JobRequest = {
      DocumentLocation: { S3Object: { Bucket: bucket, Name: key, Version: versionId } },
      ClientRequestToken: forgotten === null ? token : `${token}-${forgotten.slice(0, 20)}`,
      JobTag: documentId,
      NotificationChannel: { SNSTopicArn: topicArn, RoleArn: roleArn },
    };
    const { JobId } = await calls.make(operation.starts, what, (client) => operation.start(client, request));
    if (JobId === undefined) throw new TypeError('Textract started a job without an id');
    await keeper.note({ id: JobId, parts: 0, next: null, complete: false });
    return null;
  }

  async function fetchRest(begun: RecognitionJob): Promise<RecognitionJob | null> {
    let job = begun;
    while (!job.complete) {
      const place = { JobId: job.id, NextToken: job.next ?? undefined };
      const answer = await calls.make(operation.gets, what, (client) => operation.get(client, place));
      if (answer.JobStatus === 'IN_PROGRESS') return null;
      if (answer.JobStatus === 'FAILED') {
        const reason = answer.StatusMessage === undefined ? '' : ` (${answer.StatusMessage})`;
        throw new OcrUnavailableError('ocr.refused', `text recognition failed on ${what}${reason}`);
      }
      await keeper.storePart(job.id, job.parts, partOf(answer));
      const next = answer.NextToken ?? null;
      job = { id: job.id, parts: job.parts + 1, next, complete: next === null };
      await keeper.note(job);
    }
    return job;
  }

  const { job } = keeper;
  if (job === null) return start(null);
  try {
    const fetched = await fetchRest(job);
    if (fetched === null) return null;
    return await Promise.all(Array.from({ length: fetched.parts }, (_, part) => keeper.loadPart(fetched.id, part)));
  } catch (error) {
    if (error instanceof OcrUnavailableError && isForgotten(error.cause)) return start(job.id);
    throw error;
  }
}

/** Lines say what their words do, and are not looked at. */
function partOf({ Blocks, ExpenseDocuments, Warnings }: JobPart): JobPart {
  return {
    ...(Blocks && { Blocks: Blocks.filter(({ BlockType }) => BlockType !== 'LINE') }),
    ...(ExpenseDocuments && { ExpenseDocuments: ExpenseDocuments.map(({ Blocks: _, ...fields }) => fields) }),
    ...(Warnings && { Warnings }),
  };
}

/** Blocks by the page of the file that the job worked on, from 1. */
export function blocksByPage(parts: readonly JobPart[]): ReadonlyMap<number, Block[]> {
  return Map.groupBy(
    parts.flatMap(({ Blocks = [] }) => Blocks),
    ({ Page = 1 }) => Page,
  );
}

function isForgotten(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'InvalidJobIdException';
}
