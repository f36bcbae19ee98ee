import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { serveBare } from '../gateway/bare-server.ts';
import { CASES, openCases } from './cases-table.ts';

// A process that moves items from rank to rank, says so after each acknowledgement, and waits to be killed.
const [folder = '', round = ''] = process.argv.slice(2);
const server = await serveBare(await openCases(folder));
const table = DynamoDBDocumentClient.from(new DynamoDBClient(server.client));
for (let n = 0; ; n += 1) {
  const rank = `${round}-${n}`;
  await Promise.all(
    ['a', 'b', 'c'].map(async (pk) => {
      await table.send(
        new UpdateCommand({
          TableName: CASES.name,
          Key: { pk, sk: 'TASK' },
          UpdateExpression: 'SET queue = :q, #r = :r',
          ExpressionAttributeNames: { '#r': 'rank' },
          ExpressionAttributeValues: { ':q': 'q', ':r': rank },
        }),
      );
      process.stdout.write(`${pk} ${n}\n`);
    }),
  );
}
