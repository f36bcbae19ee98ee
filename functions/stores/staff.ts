import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type StaffRecord, staffRecordSchema } from '../../shared/cases/staff-record.ts';
import { type CasesTable, pageOfQueue, putIfAbsent, staffKey, unlessRefused } from './cases-table.ts';

const STAFF_QUEUE = 'staff';
const TRIES = 8;

const itemOf = (record: StaffRecord) => ({ ...staffKey(record.id), ...record, queue: STAFF_QUEUE, rank: record.id });

export async function getStaff(table: CasesTable, id: string): Promise<StaffRecord | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: staffKey(id), ConsistentRead: true }),
  );
  return Item === undefined ? null : staffRecordSchema.parse(Item);
}

/** Everybody who ever worked here, by id; at most `limit`. */
export async function staffList(table: CasesTable, limit: number): Promise<StaffRecord[]> {
  const { items } = await pageOfQueue(table, STAFF_QUEUE, { limit, start: null, since: null });
  return items.map((item) => staffRecordSchema.parse(item));
}

/** Notes an officer's first call. False where they have a record already. */
export async function openStaff(table: CasesTable, record: StaffRecord): Promise<boolean> {
  return putIfAbsent(table, itemOf(record));
}

/** Changes a record as it stands; `change` gives it back unchanged where there is nothing to do. Null where there is none. */
export async function changeStaff(
  table: CasesTable,
  id: string,
  change: (record: StaffRecord) => StaffRecord,
): Promise<StaffRecord | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const seen = await getStaff(table, id);
    if (seen === null) return null;
    const changed = change(seen);
    if (changed === seen) return seen;
    const record = { ...changed, version: seen.version + 1 };
    const write = new PutCommand({
      TableName: table.name,
      Item: itemOf(record),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': seen.version },
    });
    if (await unlessRefused(table.client.send(write))) return record;
  }
  throw new Error(`the record of ${id} is being changed by others, again and again`);
}
