import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { type CasesTable, openCasesTable } from '../../../functions/stores/cases-table.ts';

/** A cases table in memory, with the indexes of the deployed one. */
export async function openLocalTable(): Promise<{
  table: CasesTable;
  fresh(): Promise<CasesTable>;
  close(): Promise<void>;
}> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  let count = 0;
  const fresh = async () => {
    count += 1;
    const name = `cases-${count}`;
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', 'queue', 'rank', 'holder', 'identifier', 'seenAt'].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          ['queue', 'rank'],
          ['holder', 'rank'],
          ['identifier', 'seenAt'],
        ].map(([hash, range]) => ({
          IndexName: hash === 'identifier' ? 'identifiers' : hash,
          KeySchema: [
            { AttributeName: hash, KeyType: 'HASH' },
            { AttributeName: range, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        })),
      }),
    );
    // Asked before it is ready it is not found.
    await waitUntilTableExists({ client, minDelay: 0.01, maxDelay: 0.1, maxWaitTime: 10 }, { TableName: name });
    return openCasesTable(name, client);
  };
  return {
    table: await fresh(),
    fresh,
    close: async () => {
      client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
