import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  type DocumentRecord,
  documentIdOf,
  documentRecordSchema,
  type RecognitionJob,
} from '../../shared/cases/document-record.ts';
import type { UploadKey } from '../../shared/cases/upload-key.ts';
import type { UploadedObject } from '../s3-event.ts';
import { itemsByPages } from './case-pages.ts';
import { type CasesTable, documentKey, itemsOfCase, putIfAbsent, unlessRefused } from './cases-table.ts';

/** The queue of documents that are not read yet: `reconcile` looks there for those that stand still. */
export const unreadQueue = (port: string) => `${port}#document`;

export type DocumentPlace = Pick<DocumentRecord, 'port' | 'reference' | 'documentId'>;

/** Where a document item ends. `readingKey` is the reading's key in the readings bucket. */
export type DocumentOutcome =
  | ({ state: 'read'; readingKey: string } & Pick<
      DocumentRecord,
      'sha256' | 'kind' | 'kinds' | 'reader' | 'partial' | 'costUsd'
    >)
  | { state: 'unreadable'; problem: { code: string; message: string }; sha256: string | null };

/** Registers an uploaded object version as received, unless it is known already. */
export async function registerDocument(table: CasesTable, place: UploadKey, uploaded: UploadedObject): Promise<string> {
  const documentId = documentIdOf(uploaded.key, uploaded.versionId);
  const record: DocumentRecord = {
    documentId,
    port: place.port,
    reference: place.reference,
    key: uploaded.key,
    versionId: uploaded.versionId,
    area: place.area,
    scanId: place.area === 'scans' ? place.scanId : null,
    file: place.file,
    size: uploaded.size,
    sequencer: uploaded.sequencer,
    receivedAt: uploaded.at,
    state: 'received',
    sha256: null,
    kind: null,
    kinds: [],
    reader: null,
    partial: null,
    costUsd: null,
    jobs: {},
    readingKey: null,
    problem: null,
    finishedAt: null,
    tries: 0,
    requeued: 0,
  };
  await putIfAbsent(table, {
    ...documentKey(place.port, place.reference, documentId),
    ...record,
    queue: unreadQueue(place.port),
    rank: uploaded.at,
  });
  return documentId;
}

/** Takes a received document to its final state. False if it had reached one before: the first outcome stands. */
export async function finishDocument(
  table: CasesTable,
  document: DocumentPlace,
  outcome: DocumentOutcome,
  at: string,
): Promise<boolean> {
  const read = outcome.state === 'read' ? outcome : null;
  return unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: documentKey(document.port, document.reference, document.documentId),
        ConditionExpression: '#state = :received',
        UpdateExpression:
          'SET #state = :state, sha256 = :sha256, kind = :kind, kinds = :kinds, costUsd = :costUsd, #reader = :reader, #partial = :partial, readingKey = :readingKey, problem = :problem, finishedAt = :at REMOVE #queue, #rank',
        ExpressionAttributeNames: {
          '#state': 'state',
          '#reader': 'reader',
          '#partial': 'partial',
          '#queue': 'queue',
          '#rank': 'rank',
        },
        ExpressionAttributeValues: {
          ':received': 'received',
          ':state': outcome.state,
          ':sha256': outcome.sha256,
          ':kind': read?.kind ?? null,
          ':kinds': read?.kinds ?? [],
          ':costUsd': read?.costUsd ?? null,
          ':reader': read?.reader ?? null,
          ':partial': read?.partial ?? null,
          ':readingKey': read?.readingKey ?? null,
          ':problem': outcome.state === 'unreadable' ? outcome.problem : null,
          ':at': at,
        },
      }),
    ),
  );
}

export async function getDocument(table: CasesTable, port: string, reference: string, documentId: string) {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: documentKey(port, reference, documentId), ConsistentRead: true }),
  );
  return Item === undefined ? null : documentRecordSchema.parse(Item);
}

export async function documentsOf(table: CasesTable, port: string, reference: string): Promise<DocumentRecord[]> {
  const items = await itemsOfCase(table, port, reference, 'DOCUMENT#');
  return items.map((item) => documentRecordSchema.parse(item));
}

/** A case's documents where there are no more than `most`; null where there are. */
export async function documentsUpTo(
  table: CasesTable,
  place: { port: string; reference: string },
  most: number,
): Promise<DocumentRecord[] | null> {
  const documents: DocumentRecord[] = [];
  for await (const item of itemsByPages(table, place, 'DOCUMENT#')) {
    if (documents.length === most) return null;
    documents.push(documentRecordSchema.parse(item));
  }
  return documents;
}

/** Notes that a reader takes a document up: one that it fails on is told from one that only waits. */
export async function countTry(table: CasesTable, document: DocumentPlace): Promise<void> {
  await unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: documentKey(document.port, document.reference, document.documentId),
        ConditionExpression: '#state = :received',
        UpdateExpression: 'ADD tries :one',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':received': 'received', ':one': 1 },
      }),
    ),
  );
}

/** Notes how far the jobs are that a document waits for. It stays received until it is read. */
export async function noteJobs(
  table: CasesTable,
  document: DocumentPlace,
  jobs: Readonly<Record<string, RecognitionJob>>,
): Promise<void> {
  await unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: documentKey(document.port, document.reference, document.documentId),
        ConditionExpression: '#state = :received',
        UpdateExpression: 'SET jobs = :jobs',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':received': 'received', ':jobs': jobs },
      }),
    ),
  );
}

/** Notes that a document was queued once more. It goes to the back of the queue of the unread. */
export async function countRequeue(table: CasesTable, document: DocumentPlace, at: string): Promise<void> {
  await unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: documentKey(document.port, document.reference, document.documentId),
        ConditionExpression: '#state = :received',
        UpdateExpression: 'SET #rank = :at ADD requeued :one',
        ExpressionAttributeNames: { '#state': 'state', '#rank': 'rank' },
        ExpressionAttributeValues: { ':received': 'received', ':at': at, ':one': 1 },
      }),
    ),
  );
}
