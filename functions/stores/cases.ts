import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseRecord, type CaseStatus, caseRecordSchema } from '../../shared/cases/case-record.ts';
import { type CasesTable, caseKey, putIfAbsent, unlessRefused } from './cases-table.ts';

/** The queue of the cases of a port that have a status, oldest change first. */
export const caseQueue = (port: string, status: CaseStatus) => `${port}#case#${status}`;

export async function getCase(table: CasesTable, port: string, reference: string): Promise<CaseRecord | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: caseKey(port, reference), ConsistentRead: true }),
  );
  return Item === undefined ? null : caseRecordSchema.parse(Item);
}

/** Opens a case at its first upload, unless it is open already. One that was announced as a drill is a drill for good. */
export async function openCase(
  table: CasesTable,
  place: { port: string; reference: string },
  at: string,
  gatherUntil: string,
  drill = false,
): Promise<boolean> {
  const record = caseRecordSchema.parse({
    ...place,
    revision: 1,
    status: 'gathering',
    openedAt: at,
    updatedAt: at,
    gatherUntil,
    drill,
    arrivals: 0,
  });
  return putIfAbsent(table, {
    ...caseKey(place.port, place.reference),
    ...record,
    queue: caseQueue(place.port, 'gathering'),
    rank: at,
  });
}

/**
 * Changes a case if it still is what was seen: the attributes of `seen` must hold. False where another was faster;
 * the caller reads again and decides anew. A change of status moves the case to that status's queue.
 */
export async function changeCase(
  table: CasesTable,
  place: { port: string; reference: string },
  seen: Partial<CaseRecord>,
  change: Partial<CaseRecord>,
  at: string,
): Promise<boolean> {
  const set: Record<string, unknown> = { ...change, updatedAt: at };
  if (change.status !== undefined) Object.assign(set, { queue: caseQueue(place.port, change.status), rank: at });
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const clause = (prefix: string, attributes: Record<string, unknown>) =>
    Object.entries(attributes).map(([name, value]) => {
      names[`#${name}`] = name;
      values[`:${prefix}_${name}`] = value;
      return `#${name} = :${prefix}_${name}`;
    });
  const update = clause('set', set).join(', ');
  const condition = ['attribute_exists(pk)', ...clause('seen', seen)].join(' AND ');
  return unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: caseKey(place.port, place.reference),
        UpdateExpression: `SET ${update}`,
        ConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    ),
  );
}
