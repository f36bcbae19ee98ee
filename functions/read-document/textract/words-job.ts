import {
  type Block,
  GetDocumentTextDetectionCommand,
  type GetDocumentTextDetectionCommandOutput,
  StartDocumentTextDetectionCommand,
} from '@aws-sdk/client-textract';
import type { WordsJob } from '../../../shared/cases/document-record.ts';
import { OcrUnavailableError, type RecognisedPage } from '../../../shared/documents/ocr-engine.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { ManyPages } from '../many-pages.ts';
import type { TextractCalls } from './textract-calls.ts';
import { recognisedPage } from './textract-words.ts';

/** What the jobs of a region are started with. */
export interface JobSettings {
  fromPages: number;
  /** Textract publishes there, as the role, that a job is done. */
  topicArn: string;
  roleArn: string;
}

/** Where a document's job is kept between two deliveries: how far it is, and the parts of the answer fetched so far. */
export interface JobKeeper {
  job: WordsJob | null;
  note(job: WordsJob): Promise<void>;
  storePart(jobId: string, part: number, blocks: readonly Block[]): Promise<void>;
  loadPart(jobId: string, part: number): Promise<readonly Block[]>;
}

export interface JobDocument {
  documentId: string;
  bucket: string;
  key: string;
  versionId: string;
}

const WHAT = 'the file';

/**
 * The words of a document's pages by Textract's asynchronous text detection. The job is started once, whoever starts it
 * again; its answer is fetched part by part, and each part that was stored is never asked for again.
 */
export function wordsByJob(
  calls: TextractCalls,
  { fromPages, topicArn, roleArn }: JobSettings,
  document: JobDocument,
  keeper: JobKeeper,
): ManyPages {
  const { documentId, bucket, key, versionId } = document;

  /** A token gives the same job for as long as Textract knows it; one that it forgot is begun anew. */
  async function start(forgotten: string | null): Promise<null> {
    const command = new StartDocumentTextDetectionCommand({
      DocumentLocation: { S3Object: { Bucket: bucket, Name: key, Version: versionId } },
      ClientRequestToken: forgotten === null ? documentId : `${documentId}-${forgotten.slice(0, 20)}`,
      JobTag: documentId,
      NotificationChannel: { SNSTopicArn: topicArn, RoleArn: roleArn },
    });
    const { JobId } = await calls.make('StartDocumentTextDetection', WHAT, (client) => client.send(command));
    if (JobId === undefined) throw new TypeError('Textract started a job without an id');
    await keeper.note({ id: JobId, parts: 0, next: null, complete: false });
    return null;
  }

  async function fetchRest(begun: WordsJob): Promise<WordsJob | null> {
    let job = begun;
    while (!job.complete) {
      const command = new GetDocumentTextDetectionCommand({ JobId: job.id, NextToken: job.next ?? undefined });
      const answer = await calls.make('GetDocumentTextDetection', WHAT, (client) => client.send(command));
      if (answer.JobStatus === 'IN_PROGRESS') return null;
      refuseIfFailed(answer);
      const blocks = (answer.Blocks ?? []).filter(({ BlockType }) => BlockType !== 'LINE');
      await keeper.storePart(job.id, job.parts, blocks);
      const next = answer.NextToken ?? null;
      job = { id: job.id, parts: job.parts + 1, next, complete: next === null };
      await keeper.note(job);
    }
    return job;
  }

  return {
    fromPages,
    async recognised() {
      const { job } = keeper;
      try {
        if (job === null) return await start(null);
        const fetched = await fetchRest(job);
        return fetched && (await pagesOf(fetched, keeper));
      } catch (error) {
        const forgotten = error instanceof OcrUnavailableError && isForgotten(error.cause);
        if (forgotten && job !== null) return start(job.id);
        if (error instanceof OcrUnavailableError) {
          throw new UnreadableError(error.code, `the pages could not be recognised: ${error.message}`, {
            cause: error,
          });
        }
        throw error;
      }
    },
  };
}

function refuseIfFailed({ JobStatus, StatusMessage }: GetDocumentTextDetectionCommandOutput): void {
  if (JobStatus !== 'FAILED') return;
  const reason = StatusMessage === undefined ? '' : ` (${StatusMessage})`;
  throw new UnreadableError(
    'ocr.refused',
    `text recognition failed on the file${reason}; split it and upload the parts`,
  );
}

async function pagesOf({ id, parts }: WordsJob, keeper: JobKeeper): Promise<ReadonlyMap<number, RecognisedPage>> {
  const blocks = new Map<number, Block[]>();
  for (let part = 0; part < parts; part++) {
    for (const block of await keeper.loadPart(id, part)) {
      const page = block.Page ?? 1;
      const known = blocks.get(page);
      if (known) known.push(block);
      else blocks.set(page, [block]);
    }
  }
  return new Map([...blocks].map(([page, own]) => [page, recognisedPage(own)]));
}

function isForgotten(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'InvalidJobIdException';
}
