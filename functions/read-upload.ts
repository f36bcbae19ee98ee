import type { SQSClient } from '@aws-sdk/client-sqs';
import type { RecognitionJob } from '../shared/cases/document-record.ts';
import { parseUploadKey, type UploadKey, UploadKeyError } from '../shared/cases/upload-key.ts';
import { UnreadableError } from '../shared/documents/unreadable-error.ts';
import { announceFinal } from './document-final.ts';
import { StillRecognisingError } from './read-document/many-pages.ts';
import type { UploadedObject } from './s3-event.ts';
import type { CasesTable } from './stores/cases-table.ts';
import {
  countTry,
  type DocumentOutcome,
  type DocumentPlace,
  finishDocument,
  getDocument,
  registerDocument,
} from './stores/documents.ts';
import { type ObjectContent, openObjectVersion } from './stores/object-content.ts';
import { type ObjectStore, readingKeyOf, writeChunksIfAbsent } from './stores/objects.ts';

export interface ReaderServices {
  /** Of this region: what is uploaded for another is not ours to read. */
  ports: { has(locode: string): boolean };
  table: CasesTable;
  objects: ObjectStore;
  queues: SQSClient;
  readingsBucket: string;
  arrivalsQueueUrl: string;
  now(): string;
}

/** What a reader makes of one file: the reading to keep, and what the document item says of it. */
export interface FileReading {
  /** As JSON in chunks, which are made while they are written. */
  json: Iterable<string> | AsyncIterable<string>;
  /** Asked for once all of the JSON has been taken. */
  summary(): Pick<Extract<DocumentOutcome, { state: 'read' }>, 'kind' | 'kinds' | 'reader' | 'partial' | 'costUsd'>;
}

/** Which document a file is, and the jobs that were begun on its pages. */
export interface Underway {
  document: DocumentPlace;
  uploaded: UploadedObject;
  jobs: Readonly<Record<string, RecognitionJob>>;
  /** How often a reader has taken it up, this time included. */
  tries: number;
}

/**
 * How the files of one area are read. Throws UnreadableError for what can't be read, whatever is tried again, and
 * StillRecognisingError for what is read when a job is done that tells so.
 */
export interface Reader<A extends UploadKey['area']> {
  area: A;
  maxBytes: number;
  /** Whether a file that begins so is read in chunks, and need not lie in memory. */
  inChunks?(head: Uint8Array): boolean;
  read(place: Extract<UploadKey, { area: A }>, content: ObjectContent, underway: Underway): Promise<FileReading>;
}

/**
 * Reads one uploaded file to its final state and announces it. Every step can be repeated: the first reading stands.
 * A key that names no place in a case of this region
 * is left to `receive`, which writes the rejection.
 */
export async function readUpload<A extends UploadKey['area']>(
  services: ReaderServices,
  reader: Reader<A>,
  uploaded: UploadedObject,
): Promise<void> {
  const place = placeOf(uploaded.key, reader.area);
  if (place === null || !services.ports.has(place.port)) return;
  const documentId = await registerDocument(services.table, place, uploaded);
  const document = { port: place.port, reference: place.reference, documentId };
  const known = await getDocument(services.table, place.port, place.reference, documentId);
  if (known === null || known.state === 'received') {
    await countTry(services.table, document);
    const underway = { document, uploaded, jobs: known?.jobs ?? {}, tries: (known?.tries ?? 0) + 1 };
    const outcome = await outcomeOf(services, reader, place, underway);
    if (outcome === null) return;
    await finishDocument(services.table, document, outcome, services.now());
  }
  await announceFinal(services.queues, services.arrivalsQueueUrl, document);
}

function placeOf<A extends UploadKey['area']>(key: string, area: A): Extract<UploadKey, { area: A }> | null {
  try {
    const place = parseUploadKey(key);
    return isIn(place, area) ? place : null;
  } catch (error) {
    if (error instanceof UploadKeyError) return null;
    throw error;
  }
}

function isIn<A extends UploadKey['area']>(place: UploadKey, area: A): place is Extract<UploadKey, { area: A }> {
  return place.area === area;
}

/** Null where the file is not read yet: a job tells when it is to be tried again. */
async function outcomeOf<A extends UploadKey['area']>(
  { objects, readingsBucket }: ReaderServices,
  reader: Reader<A>,
  place: Extract<UploadKey, { area: A }>,
  underway: Underway,
): Promise<DocumentOutcome | null> {
  const readingKey = readingKeyOf(underway.document);
  let sha256: string | null = null;
  try {
    const content = await openObjectVersion(objects, underway.uploaded, reader);
    sha256 = content.sha256;
    const { json, summary } = await reader.read(place, content, underway);
    await writeChunksIfAbsent(objects, readingsBucket, readingKey, json);
    return { state: 'read', readingKey, sha256, ...summary() };
  } catch (error) {
    if (error instanceof StillRecognisingError) return null;
    if (!(error instanceof UnreadableError)) throw error;
    return { state: 'unreadable', problem: { code: error.code, message: error.message }, sha256 };
  }
}
