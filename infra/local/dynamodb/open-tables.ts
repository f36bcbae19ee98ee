import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import db, { type DynaliteStore, type DynaliteTable } from 'dynalite/db/index.js';
import * as z from 'zod';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import type { Table } from '../templates/stage.ts';
import { isOffered, perform } from './operations.ts';
import { repairIndexes } from './repair-indexes.ts';

export interface TablesOptions {
  /** A folder of DynamoDB's own; made if missing. */
  dataDir: string;
  region: string;
  accountId: string;
  tables: readonly Table[];
}

/** The data folder does not fit the templates. */
export class TableMismatch extends Error {
  override readonly name = 'TableMismatch';
  readonly code = 'dynamodb.table-mismatch';
}

/** What dynalite throws for an error that is part of DynamoDB's interface. */
const knownError = z.object({ statusCode: z.number(), body: z.looseObject({ __type: z.string() }) });

/**
 * DynamoDB of one machine: dynalite's operations on LevelDB, without its server. A write is acknowledged once the
 * operating system has it, so it survives a kill of the process; indexes are mended after one.
 *
 * @throws TableMismatch when a table of the data folder has another key than the template's
 */
export async function openTables({ dataDir, region, accountId, tables }: TablesOptions): Promise<LocalService> {
  mkdirSync(dataDir, { recursive: true });
  // There as long as the tables are open: found at the start, it tells that the last run was killed.
  const inUse = join(dataDir, 'in-use');
  const wasKilled = existsSync(inUse);
  writeFileSync(inUse, '');
  const store = db.create({ path: join(dataDir, 'items'), createTableMs: 0 });
  await store.db.open();
  store.tableDb.awsAccountId = accountId;
  store.tableDb.awsRegion = region;
  try {
    for (const table of tables) await readyTable(store, table, wasKilled);
    keepInMemory(store);
  } catch (error) {
    await store.db.close();
    throw error;
  }

  const running = new Set<Promise<void>>();
  return {
    async handle(request) {
      const work = answer(store, request);
      running.add(work);
      await work.finally(() => running.delete(work));
    },
    async close() {
      await Promise.allSettled(running);
      await store.db.close();
      rmSync(inUse);
    },
  };
}

async function describe(store: DynaliteStore, name: string): Promise<DynaliteTable | undefined> {
  return await new Promise((resolve, reject) => {
    store.tableDb.get(name, (error, table) =>
      error === null || error.name === 'NotFoundError' ? resolve(table) : reject(error),
    );
  });
}

/** Every operation asks for its table's description, which doesn't change while open: the disk is asked once. */
function keepInMemory({ tableDb }: DynaliteStore): void {
  const kept = new Map<string, DynaliteTable>();
  const fromDisk = tableDb.get.bind(tableDb);
  tableDb.get = (name, done) => {
    const table = kept.get(name);
    if (table !== undefined) return void setImmediate(done, null, table);
    fromDisk(name, (error, found) => {
      if (error === null && found !== undefined) kept.set(name, found);
      done(error, found);
    });
  };
}

/** Makes the table of a template, or the kept one fit it. */
async function readyTable(store: DynaliteStore, wanted: Table, wasKilled: boolean): Promise<void> {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, LocalSecondaryIndexes } = wanted;
  let kept = await describe(store, wanted.name);
  const isNew = kept === undefined;
  if (kept === undefined) {
    // Written here rather than by CreateTable, which leaves the table unusable for a while.
    kept = {
      ...newTable(store, wanted.name),
      TableStatus: 'ACTIVE',
      KeySchema,
      AttributeDefinitions,
    };
  }
  if (!isDeepStrictEqual(kept.KeySchema, KeySchema)) {
    throw new TableMismatch(
      `Table ${wanted.name} is kept under another key than the template's. Start with another data folder (--data)`,
    );
  }
  const indexes = (list: Table['GlobalSecondaryIndexes']) =>
    list.map((index) => ({ ...index, IndexStatus: 'ACTIVE', IndexArn: `${wanted.arn}/index/${index.IndexName}` }));
  const table: DynaliteTable = {
    ...kept,
    AttributeDefinitions,
    GlobalSecondaryIndexes: indexes(GlobalSecondaryIndexes),
    LocalSecondaryIndexes: indexes(LocalSecondaryIndexes),
  };
  if (table.GlobalSecondaryIndexes?.length === 0) delete table.GlobalSecondaryIndexes;
  if (table.LocalSecondaryIndexes?.length === 0) delete table.LocalSecondaryIndexes;
  const changed = !isDeepStrictEqual(table, kept);
  if (!isNew && (wasKilled || changed)) await repairIndexes(store, table);
  if (!isNew && !changed) return;
  await new Promise<void>((resolve, reject) => {
    store.tableDb.put(wanted.name, table, (error) => (error === null ? resolve() : reject(error)));
  });
}

function newTable(store: DynaliteStore, name: string): DynaliteTable & Record<string, unknown> {
  const { awsRegion, awsAccountId } = store.tableDb;
  return {
    TableName: name,
    TableStatus: 'ACTIVE',
    TableArn: `arn:aws:dynamodb:${awsRegion}:${awsAccountId}:table/${name}`,
    TableId: randomUUID(),
    CreationDateTime: Date.now() / 1000,
    ItemCount: 0,
    TableSizeBytes: 0,
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 },
    KeySchema: [],
    AttributeDefinitions: [],
  };
}

/** Parameters that change the answer and that dynalite would pass over in silence. */
const UNSUPPORTED = ['ReturnValuesOnConditionCheckFailure'];

async function answer(store: DynaliteStore, { req, res, body }: ServiceRequest): Promise<void> {
  const respond = (status: number, json: unknown) => {
    const text = JSON.stringify(json);
    res.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': Buffer.byteLength(text),
      'x-amz-crc32': crc32(text),
      'x-amzn-requestid': randomUUID(),
    });
    res.end(text);
  };
  const operation = req.headers['x-amz-target']?.toString().split('.').at(-1) ?? '';
  const invalid = (message: string) =>
    respond(400, { __type: 'com.amazon.coral.validate#ValidationException', message });
  if (!isOffered(operation)) return invalid(`DynamoDB on one machine does not offer ${operation}.`);
  const request: unknown = JSON.parse(body?.toString('utf8') || '{}');
  const unsupported = UNSUPPORTED.find((name) => typeof request === 'object' && request !== null && name in request);
  if (unsupported !== undefined) return invalid(`DynamoDB on one machine does not offer ${unsupported}.`);
  try {
    respond(200, await perform(store, operation, request));
  } catch (error) {
    const known = knownError.safeParse(error);
    if (!known.success) throw error;
    respond(known.data.statusCode, known.data.body);
  }
}
