import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { trailMarkSchema, trailStandingSchema } from '../../shared/review/trail-answers.ts';
import { type CasesTable, caseKey, unlessRefused } from './cases-table.ts';

interface Place {
  port: string;
  reference: string;
}

const standingSchema = z.object({
  version: z.int().min(0),
  hash: z.string().nullable().describe('of the entry up to which it was checked, as it was then'),
  standing: trailStandingSchema,
});
/** What is known of a trail without reading it: how far it was followed, and the hash that stood there. */
export type StandingRecord = z.infer<typeof standingSchema>;

const runSchema = z.object({
  run: z.string(),
  begin: z.int().min(0).describe('the entry from which on it follows the chain; 0 before the first'),
  sequence: z.int().min(0).describe('how far it has come'),
  hash: z.string().nullable(),
  until: z.int().min(0).describe('the last entry when it began'),
  at: z.iso.datetime().describe('when it began: all that it follows it has read after that'),
  broken: trailMarkSchema.nullable().describe('what was known to be broken when it began'),
  ended: z.object({ firstBreak: z.int().nullable() }).nullable().describe('what it found; null while it is under way'),
});
/** A check under way: one a person and trail, so that those that were left off do not pile up. */
export type CheckRun = z.infer<typeof runSchema>;

const UNKNOWN: StandingRecord = { version: 0, hash: null, standing: { checked: null, whole: null, broken: null } };

const standingKey = ({ port, reference }: Place) => ({ ...caseKey(port, reference), sk: 'AUDIT-STANDING' });
const runKey = ({ port, reference }: Place, actor: string) => ({
  ...caseKey(port, reference),
  sk: `AUDIT-CHECK#${actor}`,
});

export async function standingOf(table: CasesTable, trail: Place): Promise<StandingRecord> {
  const item = await get(table, standingKey(trail));
  return item === undefined ? UNKNOWN : standingSchema.parse(item);
}

/** Writes what is known of a trail now, unless somebody has since the version `seen`: then it is false. */
export function replaceStanding(
  table: CasesTable,
  trail: Place,
  seen: number,
  next: Omit<StandingRecord, 'version'>,
): Promise<boolean> {
  return put(table, { ...standingKey(trail), ...next, version: seen + 1 }, seen === 0 ? null : { version: seen });
}

export async function runOf(table: CasesTable, trail: Place, actor: string): Promise<CheckRun | null> {
  const item = await get(table, runKey(trail, actor));
  // One that does not say when it began is of an earlier form of this: it has ended.
  return runSchema.safeParse(item).data ?? null;
}

/** Begins a check; one that the same person had under way ends. */
export async function beginRun(table: CasesTable, trail: Place, actor: string, run: CheckRun): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...runKey(trail, actor), ...run } }));
}

/** Takes a check on; false where it is not where it was, as its step was made twice. */
export function advanceRun(
  table: CasesTable,
  trail: Place,
  actor: string,
  run: CheckRun,
  to: Pick<CheckRun, 'sequence' | 'hash' | 'ended'>,
): Promise<boolean> {
  return put(table, { ...runKey(trail, actor), ...run, ...to }, { run: run.run, sequence: run.sequence });
}

/** Puts an item where one stands that has these attributes; with null, where none stands. */
function put(
  table: CasesTable,
  item: Record<string, unknown>,
  seen: Readonly<Record<string, unknown>> | null,
): Promise<boolean> {
  const attributes = Object.entries(seen ?? {});
  const condition =
    seen === null
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: attributes.map(([name]) => `#${name} = :${name}`).join(' AND '),
          ExpressionAttributeNames: Object.fromEntries(attributes.map(([name]) => [`#${name}`, name])),
          ExpressionAttributeValues: Object.fromEntries(attributes.map(([name, value]) => [`:${name}`, value])),
        };
  return unlessRefused(table.client.send(new PutCommand({ TableName: table.name, Item: item, ...condition })));
}

async function get(table: CasesTable, key: { pk: string; sk: string }) {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return Item;
}
