import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type CasesTable, putIfAbsent } from './cases-table.ts';

const saltSchema = z.object({ salt: z.string() });

/**
 * The salt of a month's draws, made at the first draw of it and kept: ports can't read the table, so they can't know which
 * references will be drawn; auditors can, and repeat the draw. One for each month, so that one that got about grows old.
 */
export async function saltOf(table: CasesTable, month: string): Promise<string> {
  const Key = { pk: 'DRAWS', sk: `SALT#${month}` };
  for (;;) {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
    if (Item !== undefined) return saltSchema.parse(Item).salt;
    await putIfAbsent(table, { ...Key, salt: randomBytes(32).toString('hex') });
  }
}
