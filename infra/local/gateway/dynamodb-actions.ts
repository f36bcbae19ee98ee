import * as z from 'zod';
import type { EncryptionKeys } from './encryption-keys.ts';
import { bodyOf, type IncomingCall, type Need, targetAction, unknownAction } from './need.ts';

const attributes = z.record(z.string(), z.record(z.string(), z.unknown()));

const single = z.looseObject({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Select: z.string().optional(),
  ReturnValues: z.string().optional(),
  Key: attributes.optional(),
  Item: attributes.optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: attributes.optional(),
});

const batchGet = z.looseObject({
  RequestItems: z.record(z.string(), z.looseObject({ Keys: z.array(attributes) })),
});

const batchWrite = z.looseObject({
  RequestItems: z.record(
    z.string(),
    z.array(
      z.looseObject({
        PutRequest: z.looseObject({ Item: attributes }).optional(),
        DeleteRequest: z.looseObject({ Key: attributes }).optional(),
      }),
    ),
  ),
});

const SINGLE_TABLE = new Set(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan', 'DescribeTable']);

/** Facts about the tables that the needs depend on. */
export interface TableFacts {
  arnPrefix: string;
  /** Partition key of a table. */
  partitionKey(table: string): string | undefined;
}

function keyText(attribute: Record<string, unknown> | undefined): string[] {
  return attribute === undefined ? [] : Object.values(attribute).map(String);
}

/**
 * The partition key that a Query asks for. Where its condition does not say so plainly (`<name> = <value>`), the key
 * counts as empty, which no policy allows: to count it as absent would satisfy ForAllValues.
 */
function queriedKey(body: z.infer<typeof single>, keyName: string): string[] {
  for (const [, name = '', value = ''] of (body.KeyConditionExpression ?? '').matchAll(
    /(#?[\w.-]+)\s*=\s*(:[\w.-]+)/g,
  )) {
    if ((body.ExpressionAttributeNames?.[name] ?? name) !== keyName) continue;
    return keyText(body.ExpressionAttributeValues?.[value]);
  }
  return [''];
}

/**
 * What a request to DynamoDB needs. A Query or Scan of an index needs the index's ARN, not the table's.
 * Source: DynamoDB developer guide, "DynamoDB API permissions".
 */
export function dynamodbNeeds(call: IncomingCall, keys: EncryptionKeys, tables: TableFacts): Need[] {
  const operation = targetAction(call);
  const action = `dynamodb:${operation}`;
  if (operation === 'ListTables') return [{ action, resource: '*' }];
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    const leading =
      operation === 'BatchGetItem'
        ? Object.entries(bodyOf(call, batchGet).RequestItems).map(([table, { Keys }]) => ({ table, items: Keys }))
        : Object.entries(bodyOf(call, batchWrite).RequestItems).map(([table, requests]) => ({
            table,
            items: requests.flatMap(({ PutRequest, DeleteRequest }) =>
              [PutRequest?.Item, DeleteRequest?.Key].filter((item) => item !== undefined),
            ),
          }));
    return leading.flatMap(({ table, items }) => {
      const key = tables.partitionKey(nameOf(table)) ?? '';
      const context = { 'dynamodb:LeadingKeys': items.flatMap((item) => keyText(item[key])) };
      return [{ action, resource: `${tables.arnPrefix}${nameOf(table)}`, context }, ...keys.ofTable(nameOf(table))];
    });
  }
  if (!SINGLE_TABLE.has(operation)) throw unknownAction('DynamoDB', operation);
  const body = bodyOf(call, single);
  const table = nameOf(body.TableName);
  const key = tables.partitionKey(table) ?? '';
  const resource = `${tables.arnPrefix}${table}${body.IndexName === undefined ? '' : `/index/${body.IndexName}`}`;
  const context = {
    'dynamodb:LeadingKeys': operation === 'Query' ? queriedKey(body, key) : keyText((body.Key ?? body.Item)?.[key]),
    ...(body.Select === undefined ? {} : { 'dynamodb:Select': body.Select }),
    ...(body.ReturnValues === undefined ? {} : { 'dynamodb:ReturnValues': body.ReturnValues }),
  };
  return [{ action, resource, context }, ...(operation === 'DescribeTable' ? [] : keys.ofTable(table))];
}

/** A table may be named by its ARN too. */
function nameOf(table: string): string {
  return table.split('/').at(-1) ?? table;
}
