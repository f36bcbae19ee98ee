import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { log } from '../log.ts';
import { type CasesTable, caseKey, putIfAbsent, unlessRefused, waitingIn } from './cases-table.ts';

/** The bus on which other agencies are told of cases. */
export interface EventBus {
  client: EventBridgeClient;
  name: string;
}

interface Outbox {
  table: CasesTable;
  bus: EventBus;
}

const outgoingSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  source: z.string(),
  detailType: z.string(),
  detail: z.string(),
});
type Outgoing = z.infer<typeof outgoingSchema>;

/** Where events wait that the bus has not taken yet. */
const unpublishedQueue = (port: string) => `${port}#unpublished`;

/**
 * Publishes an event of a case once for its `id`. It is written down first, so that one the bus does not take is published
 * by `reconcile`; it may then come twice.
 */
export async function publishOnce(
  { table, bus }: Outbox,
  { port, reference }: { port: string; reference: string },
  { source, detailType }: Pick<Outgoing, 'source' | 'detailType'>,
  { id, at, detail }: { id: string; at: string; detail: object },
): Promise<void> {
  const key = { pk: caseKey(port, reference).pk, sk: `EVENT#${id}` };
  const outgoing = { ...key, source, detailType, detail: JSON.stringify(detail) };
  if (!(await putIfAbsent(table, { ...outgoing, queue: unpublishedQueue(port), rank: at }))) return;
  try {
    await publish({ table, bus }, outgoing);
  } catch (error) {
    log.warn(
      'the bus did not take an event; reconcile will publish it',
      error instanceof Error ? error : String(error),
    );
  }
}

/** Publishes what was written down before an instant and has not been taken; returns how many of it were. */
export async function publishWaiting(outbox: Outbox, port: string, limit: number, before: string): Promise<number> {
  const waiting = await waitingIn(outbox.table, unpublishedQueue(port), limit, before);
  for (const item of waiting) await publish(outbox, outgoingSchema.parse(item));
  return waiting.length;
}

async function publish({ table, bus }: Outbox, { pk, sk, source, detailType, detail }: Outgoing): Promise<void> {
  const entry = { Source: source, DetailType: detailType, EventBusName: bus.name, Detail: detail };
  const { FailedEntryCount = 0 } = await bus.client.send(new PutEventsCommand({ Entries: [entry] }));
  if (FailedEntryCount > 0) throw new Error('the event bus refused the event');
  await unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk, sk },
        ConditionExpression: 'attribute_exists(pk)',
        UpdateExpression: 'REMOVE #queue, #rank',
        ExpressionAttributeNames: { '#queue': 'queue', '#rank': 'rank' },
      }),
    ),
  );
}
