import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { type AuditEvent, type AuditFact, type ChainEnd, nextAuditEvent } from '../../../shared/cases/audit-chain.ts';

/** The table takes no more at once. */
const BATCH = 25;
const AT_ONCE = 8;

/** Writes items as quickly as the table takes them: many at a time, and none is held against what stands there. */
export async function writeItems(table: CasesTable, items: Iterable<Record<string, unknown>>): Promise<void> {
  const source = items[Symbol.iterator]();
  const take = () => Array.from({ length: BATCH }, () => source.next().value).filter((item) => item !== undefined);
  const work = async () => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      const RequestItems = { [table.name]: batch.map((Item) => ({ PutRequest: { Item } })) };
      await table.client.send(new BatchWriteCommand({ RequestItems }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Where an entry of a case's trail lies. */
export const entryKey = (port: string, reference: string, sequence: number) => ({
  pk: `CASE#${port}#${reference}`,
  sk: `AUDIT#${String(sequence).padStart(8, '0')}`,
});

/**
 * Writes a whole trail of so many entries, as its writers would have one after the other. Without their places: an id that
 * is recorded again would get another entry.
 */
export async function writeTrail(
  table: CasesTable,
  { port, reference }: { port: string; reference: string },
  entries: number,
  factOf: (sequence: number) => AuditFact,
): Promise<void> {
  await writeItems(table, items());

  function* items() {
    let last: ChainEnd = null;
    for (let sequence = 1; sequence <= entries; sequence += 1) {
      const event: AuditEvent = nextAuditEvent(last, factOf(sequence));
      last = event;
      yield { ...entryKey(port, reference, sequence), ...event };
    }
  }
}
