import { GetDocumentTextDetectionCommand, StartDocumentTextDetectionCommand } from '@aws-sdk/client-textract';
import { OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import type { ManyPages } from '../many-pages.ts';
import { answerOfJob, blocksByPage, type JobChannel, type JobKeeper, type JobOperation } from './recognition-job.ts';
import type { TextractCalls } from './textract-calls.ts';
import { recognisedPage } from './textract-words.ts';

const TEXT_DETECTION: JobOperation = {
  starts: 'StartDocumentTextDetection',
  gets: 'GetDocumentTextDetection',
  start: (client, request) => client.send(new StartDocumentTextDetectionCommand(request)),
  get: (client, place) => client.send(new GetDocumentTextDetectionCommand(place)),
};

export interface UploadedDocument {
  documentId: string;
  bucket: string;
  key: string;
  versionId: string;
}

/** The words of a document's pages by Textract's asynchronous text detection. */
export function wordsByJob(
  calls: TextractCalls,
  fromPages: number,
  channel: JobChannel,
  { documentId, bucket, key, versionId }: UploadedDocument,
  keeper: JobKeeper,
): ManyPages {
  const document = { documentId, token: documentId, bucket, key, versionId, what: 'the file' };
  return {
    fromPages,
    async recognised() {
      try {
        const parts = await answerOfJob(calls, TEXT_DETECTION, document, channel, keeper);
        return parts && new Map([...blocksByPage(parts)].map(([page, blocks]) => [page, recognisedPage(blocks)]));
      } catch (error) {
        if (!(error instanceof OcrUnavailableError)) throw error;
        const remedy = error.code === 'ocr.refused' ? '; split it and upload the parts' : '';
        const message = `the pages could not be recognised: ${error.message}${remedy}`;
        throw new UnreadableError(error.code, message, { cause: error });
      }
    },
  };
}
