import { createHash } from 'node:crypto';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type AuditEvent, type AuditFact, auditEventSchema, nextAuditEvent } from '../../shared/cases/audit-chain.ts';
import { type CasesTable, caseKey, itemsOfCase, putIfAbsent, unlessRefused } from './cases-table.ts';

const PREFIX = 'AUDIT#';

interface Place {
  port: string;
  reference: string;
}

/**
 * Appends a fact to a case's trail, once: a fact whose id stands there already is left alone. However long the trail, an
 * append reads its last entry only.
 *
 * Each id has a place, an item that names the number at which its entry stands or is about to. Whoever writes an entry
 * has set its place first, and a place moves on only where another entry has taken its number for good: so an id gets
 * one entry, whoever repeats it, at once or after a crash in between.
 */
export async function recordAudit(table: CasesTable, port: string, reference: string, fact: AuditFact): Promise<void> {
  const trail = { port, reference };
  for (;;) {
    const last = await lastOf(table, trail);
    if (last?.id === fact.id) return;
    const event = nextAuditEvent(last, fact);
    if (!(await takePlace(table, trail, fact.id, event.sequence))) {
      // Tried before: by a repeat that broke off, by somebody at once with us, or by us a moment ago.
      const place = await placeOf(table, trail, fact.id);
      const standing = place === null ? null : await entryAt(table, trail, place);
      if (standing?.id === fact.id) return;
      const isOurs = place === event.sequence || (standing !== null && (await moved(place, event.sequence)));
      if (!isOurs) continue;
    }
    const entry = { ...entryKey(trail, event.sequence), ...event, ...byActor(trail, event) };
    if (await putIfAbsent(table, entry)) return;
  }

  async function moved(from: number | null, to: number): Promise<boolean> {
    return from !== null && movePlace(table, trail, fact.id, from, to);
  }
}

/** The entry of a case's trail that has this id; null where there is none. */
export async function auditEntry(table: CasesTable, trail: Place, id: string): Promise<AuditEvent | null> {
  const place = await placeOf(table, trail, id);
  const entry = place === null ? null : await entryAt(table, trail, place);
  return entry?.id === id ? entry : null;
}

/** A case's whole trail, in order. */
export async function auditOf(table: CasesTable, port: string, reference: string): Promise<AuditEvent[]> {
  return (await itemsOfCase(table, port, reference, PREFIX)).map((item) => auditEventSchema.parse(item));
}

/** The last entries of a case's trail, at most so many, in order. */
export async function newestAudit(table: CasesTable, trail: Place, limit: number): Promise<AuditEvent[]> {
  return (await lastItems(table, trail, limit)).map((item) => auditEventSchema.parse(item)).reverse();
}

/** Our own functions write most of a trail, and nobody asks what they did last. */
const OURS = new Set(['receive', 'gather', 'route', 'open-task', 'close-case', 'reconcile', 'rescreen', 'screen']);

/** What puts an entry on the list of what its actor did. */
function byActor({ port, reference }: Place, { actor, at, sequence }: AuditEvent) {
  if (OURS.has(actor)) return {};
  return { holder: `ACTOR#${actor}`, rank: `${at}#${sequence}`, port, reference };
}

/** What somebody did, newest first: in which case, and what stands in its trail. */
export async function trailOfActor(table: CasesTable, actor: string, limit: number) {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'holder',
      Limit: limit,
      ScanIndexForward: false,
      KeyConditionExpression: 'holder = :holder',
      ExpressionAttributeValues: { ':holder': `ACTOR#${actor}` },
    }),
  );
  return Items.map((item) => actedSchema.parse(item));
}

const actedSchema = auditEventSchema
  .pick({ at: true, actor: true, action: true, sequence: true, detail: true })
  .extend({ port: z.string(), reference: z.string() });

const entryKey = ({ port, reference }: Place, sequence: number) => ({
  ...caseKey(port, reference),
  sk: `${PREFIX}${String(sequence).padStart(8, '0')}`,
});
/** Ids come from callers too: of any length, and in any letters. */
const placeKey = ({ port, reference }: Place, id: string) => ({
  ...caseKey(port, reference),
  sk: `AUDITED#${createHash('sha256').update(id).digest('hex').slice(0, 40)}`,
});

async function lastOf(table: CasesTable, trail: Place): Promise<AuditEvent | null> {
  const [last] = await lastItems(table, trail, 1);
  return last === undefined ? null : auditEventSchema.parse(last);
}

/** The last first. One answer of the table holds 1 MB, so several may be asked for. */
async function lastItems(table: CasesTable, { port, reference }: Place, limit: number) {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit - items.length,
        ExclusiveStartKey: start,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': caseKey(port, reference).pk, ':prefix': PREFIX },
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items;
}

async function entryAt(table: CasesTable, trail: Place, sequence: number): Promise<AuditEvent | null> {
  const item = await get(table, entryKey(trail, sequence));
  return item === undefined ? null : auditEventSchema.parse(item);
}

async function placeOf(table: CasesTable, trail: Place, id: string): Promise<number | null> {
  const item = await get(table, placeKey(trail, id));
  return item === undefined ? null : z.object({ sequence: z.int().min(1) }).parse(item).sequence;
}

function takePlace(table: CasesTable, trail: Place, id: string, sequence: number): Promise<boolean> {
  return putIfAbsent(table, { ...placeKey(trail, id), sequence });
}

function movePlace(table: CasesTable, trail: Place, id: string, from: number, to: number): Promise<boolean> {
  return unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...placeKey(trail, id), sequence: to },
        ConditionExpression: '#sequence = :from',
        ExpressionAttributeNames: { '#sequence': 'sequence' },
        ExpressionAttributeValues: { ':from': from },
      }),
    ),
  );
}

async function get(table: CasesTable, key: { pk: string; sk: string }) {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return Item;
}
