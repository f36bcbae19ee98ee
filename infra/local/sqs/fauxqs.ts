import { findPackageJSON } from 'node:module';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** The parts of fauxqs 2.4.1 that are used here, below its server. */
export interface FauxqsQueue {
  name: string;
  url: string;
  attributes: Record<string, string>;
  messages: unknown[];
  /** By receipt handle. */
  inflightMessages: Map<string, { message: { approximateReceiveCount: number } }>;
  delayedMessages: unknown[];
  setAttributes(attributes: Record<string, string>): void;
  dequeue(...parameters: unknown[]): unknown[];
  changeVisibility(receiptHandle: string, seconds: number): void;
  processTimers(): void;
  persistence?: FauxqsPersistence;
}

export interface FauxqsStore {
  region: string;
  queues: Map<string, FauxqsQueue>;
  persistence?: FauxqsPersistence;
  createQueue(name: string, url: string, arn: string, attributes: Record<string, string>): FauxqsQueue;
  getQueueByArn(arn: string): FauxqsQueue | undefined;
  allQueues(): Iterable<FauxqsQueue>;
  shutdown(): void;
}

export interface FauxqsPersistence {
  db: DatabaseSync;
  updateMessageReady(messageId: string): void;
  loadSqsQueues(store: FauxqsStore): void;
  transaction(work: () => void): void;
  close(): void;
}

/** @throws SqsError with `statusCode`, `queryErrorHeader` and `toJSON()` */
export type FauxqsAction = (
  body: unknown,
  store: FauxqsStore,
  request: { headers: Record<string, unknown> },
) => unknown;

/** The operations offered, by their names in SQS; queues themselves come from the templates. */
const ACTIONS = {
  SendMessage: 'sendMessage',
  SendMessageBatch: 'sendMessageBatch',
  ReceiveMessage: 'receiveMessage',
  DeleteMessage: 'deleteMessage',
  DeleteMessageBatch: 'deleteMessageBatch',
  ChangeMessageVisibility: 'changeMessageVisibility',
  ChangeMessageVisibilityBatch: 'changeMessageVisibilityBatch',
  GetQueueAttributes: 'getQueueAttributes',
  GetQueueUrl: 'getQueueUrl',
  ListQueues: 'listQueues',
  PurgeQueue: 'purgeQueue',
} as const;

export interface Fauxqs {
  store: FauxqsStore;
  persistence: FauxqsPersistence;
  actions: ReadonlyMap<string, FauxqsAction>;
}

/**
 * Loads fauxqs's queues below its server. What the package exports starts a server on all network interfaces, which
 * would let anyone around past the policies; so its modules are loaded by their files.
 */
export async function loadFauxqs(dataDir: string): Promise<Fauxqs> {
  const packageFile = findPackageJSON('fauxqs', import.meta.url);
  if (packageFile === undefined) throw new Error('The package fauxqs is not installed. Run npm ci');
  const load = async (path: string) => await import(new URL(path, pathToFileURL(packageFile)).href);
  const { SqsStore } = await load('dist/sqs/sqsStore.js');
  const { PersistenceManager } = await load('dist/persistence.js');
  const actions = new Map<string, FauxqsAction>();
  for (const [name, file] of Object.entries(ACTIONS)) {
    actions.set(name, (await load(`dist/sqs/actions/${file}.js`))[file]);
  }
  const persistence: FauxqsPersistence = new PersistenceManager(dataDir);
  // What is committed is the operating system's, and outlives a kill; waiting for the platter would halt all services.
  persistence.db.exec('PRAGMA synchronous = NORMAL');
  // fauxqs's own also sets the receive count to NULL, which its table refuses: the message would be lost from memory.
  const ready = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId) => void ready.run(messageId);
  return { store: new SqsStore(), persistence, actions };
}
