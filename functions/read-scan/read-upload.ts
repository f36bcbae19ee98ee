import type { SQSClient } from '@aws-sdk/client-sqs';
import { parseUploadKey, UploadKeyError } from '../../shared/cases/upload-key.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { announceFinal } from '../document-final.ts';
import type { UploadedObject } from '../s3-event.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { type DocumentOutcome, finishDocument, getDocument, registerDocument } from '../stores/documents.ts';
import { type ObjectStore, readingKeyOf, readObjectVersion, writeJsonIfAbsent } from '../stores/objects.ts';
import { readScanFile, SCAN_LIMITS } from './read-scan-file.ts';

export interface ScanServices {
  table: CasesTable;
  objects: ObjectStore;
  queues: SQSClient;
  readingsBucket: string;
  arrivalsQueueUrl: string;
  now(): string;
}

/**
 * Reads one uploaded scan file to its final state and announces it. Every step can be repeated: the first reading stands.
 * A key that follows no layout is left to `receive`, which writes the rejection.
 */
export async function readUpload(services: ScanServices, uploaded: UploadedObject): Promise<void> {
  const place = placeOf(uploaded.key);
  if (place === null) return;
  const documentId = await registerDocument(services.table, place, uploaded);
  const document = { port: place.port, reference: place.reference, documentId };
  const known = await getDocument(services.table, place.port, place.reference, documentId);
  if (known === null || known.state === 'received') {
    const outcome = await outcomeOf(services, uploaded, { ...place, documentId });
    await finishDocument(services.table, document, outcome, services.now());
  }
  await announceFinal(services.queues, services.arrivalsQueueUrl, document);
}

function placeOf(key: string) {
  try {
    const place = parseUploadKey(key);
    return place.area === 'scans' ? place : null;
  } catch (error) {
    if (error instanceof UploadKeyError) return null;
    throw error;
  }
}

async function outcomeOf(
  { objects, readingsBucket }: ScanServices,
  uploaded: UploadedObject,
  document: { port: string; reference: string; documentId: string; scanId: string; file: string },
): Promise<DocumentOutcome> {
  let sha256: string | null = null;
  try {
    const content = await readObjectVersion(objects, uploaded, SCAN_LIMITS.maxBytes);
    sha256 = content.sha256;
    const { file, scanId } = document;
    const reading = await readScanFile({ file, bytes: content.bytes, scanId });
    const readingKey = readingKeyOf(document);
    await writeJsonIfAbsent(objects, readingsBucket, readingKey, reading);
    return { state: 'read', readingKey, sha256, kind: reading.kind, reader: null, partial: false };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { state: 'unreadable', problem: { code: error.code, message: error.message }, sha256 };
  }
}
