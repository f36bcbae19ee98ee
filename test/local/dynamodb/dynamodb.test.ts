import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBare } from '../gateway/bare-server.ts';
import { CASES, openCases } from './cases-table.ts';

const TableName = CASES.name;

describe('DynamoDB on one machine', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serveBare>>;
  let table: DynamoDBDocumentClient;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dynamodb-'));
    server = await serveBare(await openCases(folder));
    table = DynamoDBDocumentClient.from(new DynamoDBClient(server.client));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('has the tables of the template, active with their indexes', async () => {
    const { Table } = await table.send(new DescribeTableCommand({ TableName }));
    expect(Table).toMatchObject({
      TableStatus: 'ACTIVE',
      TableArn: CASES.arn,
      GlobalSecondaryIndexes: [{ IndexName: 'queue', IndexStatus: 'ACTIVE' }],
    });
  });

  it('writes an item only where there is none when asked to, and reads it back consistently', async () => {
    const Item = { pk: 'put', sk: 'CASE', list: [1, 'ü', null, true], deep: { set: new Set(['a']) } };
    const put = new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' });
    await table.send(put);
    await expect(table.send(put)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
    const read = await table.send(new GetCommand({ TableName, Key: { pk: 'put', sk: 'CASE' }, ConsistentRead: true }));
    expect(read.Item).toEqual(Item);
  });

  it('updates under conditions, with if_not_exists, ADD, REMOVE and list_append', async () => {
    const Key = { pk: 'update', sk: 'CASE' };
    const update = new UpdateCommand({
      TableName,
      Key,
      UpdateExpression:
        'SET #s = :open, seen = if_not_exists(seen, :zero) + :one, notes = list_append(if_not_exists(notes, :none), :note) ADD tries :one REMOVE gone',
      ConditionExpression: 'attribute_not_exists(#s) OR #s IN (:open, :new)',
      ExpressionAttributeNames: { '#s': 'status' },
      ExpressionAttributeValues: { ':open': 'open', ':new': 'new', ':zero': 0, ':one': 1, ':none': [], ':note': ['n'] },
      ReturnValues: 'ALL_NEW',
    });
    await table.send(update);
    const { Attributes } = await table.send(update);
    expect(Attributes).toEqual({ ...Key, status: 'open', seen: 2, notes: ['n', 'n'], tries: 2 });
    const closed = new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET #s = :closed',
      ConditionExpression: 'seen = :three AND begins_with(#s, :o)',
      ExpressionAttributeNames: { '#s': 'status' },
      ExpressionAttributeValues: { ':closed': 'closed', ':three': 3, ':o': 'o' },
    });
    await expect(table.send(closed)).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
  });

  it('lets exactly one of many writers with the same condition win', async () => {
    const claims = Array.from({ length: 20 }, (_, officer) =>
      table.send(
        new UpdateCommand({
          TableName,
          Key: { pk: 'race', sk: 'TASK' },
          UpdateExpression: 'SET holder = :o',
          ConditionExpression: 'attribute_not_exists(holder)',
          ExpressionAttributeValues: { ':o': officer },
        }),
      ),
    );
    const outcomes = await Promise.allSettled(claims);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('queries a partition by prefix in both directions, page by page, with a filter', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      await table.send(
        new PutCommand({ TableName, Item: { pk: 'page', sk: `DOC#${n}`, n, kind: n % 2 ? 'odd' : 'even' } }),
      );
    }
    await table.send(new PutCommand({ TableName, Item: { pk: 'page', sk: 'CASE' } }));
    const query = {
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': 'page', ':prefix': 'DOC#' },
    };
    const seen: unknown[] = [];
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await table.send(new QueryCommand({ ...query, Limit: 2, ExclusiveStartKey }));
      seen.push(...(page.Items ?? []).map(({ n }) => n));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey !== undefined);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    const last = await table.send(new QueryCommand({ ...query, ScanIndexForward: false, Limit: 1 }));
    expect(last.Items).toMatchObject([{ n: 5 }]);
    const odd = await table.send(
      new QueryCommand({
        ...query,
        FilterExpression: 'kind = :kind',
        ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':kind': 'odd' },
        ProjectionExpression: 'n',
      }),
    );
    expect(odd.Items).toEqual([{ n: 1 }, { n: 3 }, { n: 5 }]);
  });

  it('keeps an index of the items that have its key, in order of its sort key', async () => {
    const queued = (pk: string, rank?: string) => ({ pk, sk: 'TASK', ...(rank && { queue: 'documents', rank }) });
    for (const item of [queued('i1', '2'), queued('i2', '1'), queued('i3')]) {
      await table.send(new PutCommand({ TableName, Item: item }));
    }
    const query = new QueryCommand({
      TableName,
      IndexName: 'queue',
      KeyConditionExpression: 'queue = :q',
      ExpressionAttributeValues: { ':q': 'documents' },
    });
    expect((await table.send(query)).Items?.map(({ pk }) => pk)).toEqual(['i2', 'i1']);
    const taken = { TableName, Key: { pk: 'i2', sk: 'TASK' }, UpdateExpression: 'REMOVE queue' };
    await table.send(new UpdateCommand(taken));
    expect((await table.send(query)).Items?.map(({ pk }) => pk)).toEqual(['i1']);
    await table.send(new DeleteCommand({ TableName, Key: { pk: 'i1', sk: 'TASK' } }));
    expect((await table.send(query)).Items).toEqual([]);
  });

  it('writes and reads batches, and scans', async () => {
    const puts = Array.from({ length: 25 }, (_, n) => ({ PutRequest: { Item: { pk: 'batch', sk: `${n}` } } }));
    const { UnprocessedItems } = await table.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }));
    expect(UnprocessedItems).toEqual({});
    const Keys = [
      { pk: 'batch', sk: '0' },
      { pk: 'batch', sk: '24' },
      { pk: 'batch', sk: 'none' },
    ];
    const got = await table.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys } } }));
    expect(got.Responses?.[TableName]).toHaveLength(2);
    const { Count } = await table.send(
      new ScanCommand({ TableName, FilterExpression: 'pk = :b', ExpressionAttributeValues: { ':b': 'batch' } }),
    );
    expect(Count).toBe(25);
  });

  it('refuses what it cannot do, and wrong requests, by DynamoDB’s names', async () => {
    const put = (Item: Record<string, unknown>) => table.send(new PutCommand({ TableName, Item }));
    await expect(put({ pk: 1, sk: 'a' })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(put({ pk: 'big', sk: 'a', text: 'x'.repeat(410_000) })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(table.send(new GetCommand({ TableName: 'Other', Key: { pk: 'a' } }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(table.send(new TransactWriteItemsCommand({ TransactItems: [] }))).rejects.toThrow(
      /does not offer TransactWriteItems/,
    );
    const asking = new PutCommand({
      TableName,
      Item: { pk: 'a', sk: 'a' },
      ConditionExpression: 'attribute_exists(x)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    await expect(table.send(asking)).rejects.toThrow(/does not offer ReturnValuesOnConditionCheckFailure/);
  });
});
