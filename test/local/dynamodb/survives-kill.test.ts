import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import db from 'dynalite/db/index.js';
import { describe, expect, it } from 'vitest';
import { TableMismatch } from '../../../infra/local/dynamodb/open-tables.ts';
import { serveBare } from '../gateway/bare-server.ts';
import { CASES, openCases } from './cases-table.ts';

/** Runs the writer until it has acknowledged so many writes, then kills it. Gives the last acknowledged rank by item. */
async function writeUntilKilled(folder: string, round: number, acknowledgements: number) {
  const script = join(import.meta.dirname, 'killed-writer.ts');
  const child = spawn(process.execPath, [script, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const last = new Map<string, number>();
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [pk = '', n] = line.split(' ');
    last.set(pk, Number(n));
    count += 1;
    if (count === acknowledgements) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return last;
}

async function within<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dynamodb-kill-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const byRank = new QueryCommand({
  TableName: CASES.name,
  IndexName: 'queue',
  KeyConditionExpression: 'queue = :q',
  ExpressionAttributeValues: { ':q': 'q' },
});

describe('a killed DynamoDB', () => {
  it('has lost no acknowledged write, and its index agrees with its items', async () => {
    await within(async (folder) => {
      for (const [round, acknowledgements] of [40, 77, 133].entries()) {
        const last = await writeUntilKilled(folder, round, acknowledgements);
        const server = await serveBare(await openCases(folder));
        try {
          const table = DynamoDBDocumentClient.from(new DynamoDBClient(server.client));
          const { Items = [] } = await table.send(new ScanCommand({ TableName: CASES.name, ConsistentRead: true }));
          for (const { pk, rank } of Items) {
            const [writtenIn, n] = String(rank).split('-').map(Number);
            expect(writtenIn).toBe(round);
            // A write may have happened without its acknowledgement having been read.
            expect(n).toBeGreaterThanOrEqual(last.get(pk) ?? 0);
          }
          const indexed = (await table.send(byRank)).Items ?? [];
          const sorted = (items: Record<string, unknown>[]) => items.map((item) => JSON.stringify(item)).sort();
          expect(sorted(indexed)).toEqual(sorted(Items));
        } finally {
          await server.close();
        }
      }
    });
  }, 60_000);

  it('drops index entries of items that were never written', async () => {
    await within(async (folder) => {
      await (await openCases(folder)).close();
      const store = db.create({ path: join(folder, 'items'), createTableMs: 0 });
      await store.db.open();
      const orphan = { pk: { S: 'x' }, sk: { S: 'x' }, queue: { S: 'q' }, rank: { S: '1' } };
      const table = { ...CASES, TableName: CASES.name, TableStatus: 'ACTIVE' };
      const [entry] = db.getIndexActions(CASES.GlobalSecondaryIndexes, null, orphan, table).puts;
      await store.db.put(`index-global~Cases~queue~${entry?.key}`, orphan);
      await store.db.close();

      const found = async () => {
        const server = await serveBare(await openCases(folder));
        try {
          return (await DynamoDBDocumentClient.from(new DynamoDBClient(server.client)).send(byRank)).Count;
        } finally {
          await server.close();
        }
      };
      expect(await found()).toBe(1);
      writeFileSync(join(folder, 'in-use'), '');
      expect(await found()).toBe(0);
    });
  });
});

describe('a data folder of another template', () => {
  it('gains an index that the template gained, filled from the items', async () => {
    await within(async (folder) => {
      const without = { ...CASES, GlobalSecondaryIndexes: [] };
      const first = await serveBare(await openCases(folder, without));
      const Item = { pk: 'a', sk: 'a', queue: 'q', rank: '1' };
      const client = DynamoDBDocumentClient.from(new DynamoDBClient(first.client));
      await client.send(new PutCommand({ TableName: CASES.name, Item }));
      await first.close();
      const second = await serveBare(await openCases(folder));
      const { Items } = await DynamoDBDocumentClient.from(new DynamoDBClient(second.client)).send(byRank);
      await second.close();
      expect(Items).toEqual([Item]);
    });
  });

  it('is refused when a table has another key, with what to do', async () => {
    await within(async (folder) => {
      await (await openCases(folder)).close();
      const other = { ...CASES, KeySchema: CASES.KeySchema.slice(0, 1) };
      await expect(openCases(folder, other)).rejects.toThrow(TableMismatch);
    });
  });
});
