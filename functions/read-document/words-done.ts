import * as z from 'zod';
import { parseUploadKey, UploadKeyError } from '../../shared/cases/upload-key.ts';
import { type UploadedObject, uploadedObject } from '../s3-event.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { getDocument } from '../stores/documents.ts';

/** What Textract publishes when a job has ended, as far as we look at it. The tag is the document's id. */
const wordsDoneSchema = z.object({
  JobId: z.string(),
  JobTag: z.string(),
  DocumentLocation: z.object({ S3Bucket: z.string(), S3ObjectName: z.string() }),
});

/**
 * The upload that a message is about: one that S3 announced, or one whose pages a job has recognised. Null where the
 * document of such a job is not known.
 */
export async function uploadOf(table: CasesTable, body: unknown): Promise<UploadedObject | null> {
  const done = wordsDoneSchema.safeParse(body);
  if (!done.success) return uploadedObject(body);
  const { JobTag, DocumentLocation } = done.data;
  const key = DocumentLocation.S3ObjectName;
  const place = placeOf(key);
  const document = place && (await getDocument(table, place.port, place.reference, JobTag));
  if (!document || document.key !== key) return null;
  const { versionId, size, sequencer, receivedAt } = document;
  return { bucket: DocumentLocation.S3Bucket, key, versionId, size, sequencer, at: receivedAt };
}

function placeOf(key: string) {
  try {
    return parseUploadKey(key);
  } catch (error) {
    if (error instanceof UploadKeyError) return null;
    throw error;
  }
}
