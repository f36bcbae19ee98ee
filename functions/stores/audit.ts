import { createHash } from 'node:crypto';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import {
  type AuditEvent,
  type AuditFact,
  auditEventSchema,
  type NumberedEntry,
  nextAuditEvent,
} from '../../shared/cases/audit-chain.ts';
import { type CasesTable, caseKey, itemsOfCase, putIfAbsent, unlessRefused } from './cases-table.ts';

const PREFIX = 'AUDIT#';

/** Eight digits hold no more. */
const MOST_ENTRIES = 99_999_999;

interface Place {
  port: string;
  reference: string;
}

/**
 * Appends a fact to a case's trail, once: a fact whose id stands there already is left alone. However long the trail, an
 * append reads its last entry only. Gives the entry as it stands.
 *
 * Each id has a place, an item that names the number at which its entry stands or is about to. Whoever writes an entry
 * has set its place first, and a place moves on only where another entry has taken its number for good: so an id gets
 * one entry, whoever repeats it, at once or after a crash in between.
 */
export async function recordAudit(
  table: CasesTable,
  port: string,
  reference: string,
  fact: AuditFact,
): Promise<AuditEvent> {
  const trail = { port, reference };
  for (;;) {
    const last = await lastOf(table, trail);
    if (last?.id === fact.id) return last;
    const event = nextAuditEvent(last, fact);
    if (!(await takePlace(table, trail, fact.id, event.sequence))) {
      // Tried before: by a repeat that broke off, by somebody at once with us, or by us a moment ago.
      const place = await placeOf(table, trail, fact.id);
      const standing = place === null ? null : await entryAt(table, trail, place);
      if (standing?.id === fact.id) return standing;
      const isOurs = place === event.sequence || (standing !== null && (await moved(place, event.sequence)));
      if (!isOurs) continue;
    }
    const entry = { ...entryKey(trail, event.sequence), ...event, ...byActor(trail, event) };
    if (await putIfAbsent(table, entry)) return event;
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

/** The last entries of a case's trail, in order: so many at most, or as many as fit into one answer of the table. */
export async function newestAudit(table: CasesTable, trail: Place, limit: number): Promise<AuditEvent[]> {
  const { entries } = await partOfTrail(table, trail, { upTo: MOST_ENTRIES, limit });
  return entries.flatMap(({ event }) => event ?? []);
}

/** How many entries a trail has. */
export async function countAudit(table: CasesTable, trail: Place): Promise<number> {
  return (await lastOf(table, trail))?.sequence ?? 0;
}

/** A part of a trail in the order of its numbers, with the entry before it where there is one. */
export interface TrailPart {
  before: NumberedEntry | null;
  entries: NumberedEntry[];
}

/**
 * The entries from a number on, or up to one, as many as fit into one answer of the table and `limit` at most: so 1 MB,
 * however long the trail. What stands there and is no entry is told as such: a trail is read to find that out.
 */
export async function partOfTrail(
  table: CasesTable,
  trail: Place,
  { limit, ...asked }: { limit: number; from: number; to: number } | { limit: number; upTo: number },
): Promise<TrailPart> {
  const onward = 'from' in asked;
  const [low, high] = onward ? [Math.max(1, asked.from - 1), asked.to] : [1, asked.upTo];
  if (low > high) return { before: null, entries: [] };
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ScanIndexForward: onward,
      Limit: limit + 1,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :low AND :high',
      ExpressionAttributeValues: {
        ':pk': caseKey(trail.port, trail.reference).pk,
        ':low': entryKey(trail, low).sk,
        ':high': entryKey(trail, high).sk,
      },
    }),
  );
  const found = Items.map(numbered);
  if (!onward) found.reverse();
  const first = found[0];
  const goesBack = onward ? first !== undefined && first.number < asked.from : LastEvaluatedKey !== undefined;
  const before = goesBack && first !== undefined ? first : null;
  // Of those asked onward one more was read where there is none before.
  return { before, entries: (before === null ? found : found.slice(1)).slice(0, limit) };
}

function numbered(item: Record<string, unknown>): NumberedEntry {
  return { number: Number(String(item.sk).slice(PREFIX.length)), event: auditEventSchema.safeParse(item).data ?? null };
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
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 1,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': caseKey(trail.port, trail.reference).pk, ':prefix': PREFIX },
    }),
  );
  return Items[0] === undefined ? null : auditEventSchema.parse(Items[0]);
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
