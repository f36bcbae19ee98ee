import { openTables } from '../../../infra/local/dynamodb/open-tables.ts';
import type { Table } from '../../../infra/local/templates/stage.ts';

/** A table as the app has it: one partition a case, an index of queues that not every item is in. */
export const CASES: Table = {
  name: 'Cases',
  arn: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Cases',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'queue', AttributeType: 'S' },
    { AttributeName: 'rank', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'queue',
      KeySchema: [
        { AttributeName: 'queue', KeyType: 'HASH' },
        { AttributeName: 'rank', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
  LocalSecondaryIndexes: [],
};

export async function openCases(dataDir: string, table: Table = CASES) {
  return await openTables({ dataDir, region: 'eu-west-1', accountId: '000000000000', tables: [table] });
}
