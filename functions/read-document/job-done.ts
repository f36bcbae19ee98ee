import * as z from 'zod';
import type { DocumentRecord } from '../../shared/cases/document-record.ts';
import { type UploadedObject, uploadedObject } from '../s3-event.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { getDocument } from '../stores/documents.ts';
import { keptKeyOf } from '../stores/objects.ts';

/** What Textract publishes when a job has ended, as far as we look at it. The tag is the document's id. */
const jobDoneSchema = z.object({
  JobId: z.string(),
  JobTag: z.string(),
  DocumentLocation: z.object({ S3ObjectName: z.string() }),
});

/**
 * The upload that a message is about: one that S3 announced, or one whose pages a job has looked at, be it at the upload
 * itself or at what was made of its pages. Null where the document of such a job is not known.
 */
export async function uploadOf(table: CasesTable, intakeBucket: string, body: unknown): Promise<UploadedObject | null> {
  const done = jobDoneSchema.safeParse(body);
  if (!done.success) return uploadedObject(body);
  const { JobTag, DocumentLocation } = done.data;
  // Both kinds of keys begin with the case.
  const [port = '', reference = ''] = DocumentLocation.S3ObjectName.split('/');
  const document = await getDocument(table, port, reference, JobTag);
  if (!document || !isOf(document, DocumentLocation.S3ObjectName)) return null;
  const { key, versionId, size, sequencer, receivedAt } = document;
  return { bucket: intakeBucket, key, versionId, size, sequencer, at: receivedAt };
}

function isOf(document: DocumentRecord, key: string): boolean {
  return key === document.key || key.startsWith(keptKeyOf(document, ''));
}
