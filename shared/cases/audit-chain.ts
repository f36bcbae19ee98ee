import { createHash } from 'node:crypto';
import * as z from 'zod';

/** One entry of a case's trail. `actor` is a function's name or an officer's identity; `id` makes a repeat recognisable. */
export const auditEventSchema = z.object({
  id: z.string(),
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  previous: z.string().describe('hash of the entry before, or 64 zeros'),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
export const auditFactSchema = auditEventSchema.pick({ id: true, at: true, actor: true, action: true, detail: true });
/** What an entry tells, before it has its place in a trail. */
export type AuditFact = z.infer<typeof auditFactSchema>;

const GENESIS = '0'.repeat(64);

/** The entry that follows `last` (null for the first): numbered, and bound to it by its hash. */
export function nextAuditEvent(last: Pick<AuditEvent, 'sequence' | 'hash'> | null, fact: AuditFact): AuditEvent {
  const bound = { ...fact, sequence: (last?.sequence ?? 0) + 1, previous: last?.hash ?? GENESIS };
  return { ...bound, hash: hashOf(bound) };
}

/** How far a trail was followed: its last entry so far. Null before the first. */
export type ChainEnd = Pick<AuditEvent, 'sequence' | 'hash'> | null;

/** An entry as it was found at its number; null where what stands there is none. */
export interface NumberedEntry {
  number: number;
  event: AuditEvent | null;
}

/**
 * Follows a trail a part at a time: `end` is the last entry of the part before, whose own part has vouched for it. Stops at
 * the first entry that does not follow from the one before, and gives its number.
 */
export function followChain(end: ChainEnd, part: Iterable<NumberedEntry>): { end: ChainEnd; broken: number | null } {
  let last = end;
  for (const { number, event } of part) {
    if (event === null || event.sequence !== number || !follows(last, event)) return { end: last, broken: number };
    last = { sequence: number, hash: event.hash };
  }
  return { end: last, broken: null };
}

/** The sequence number of the first entry that does not follow from the one before; null where the trail is whole. */
export function firstBreak(trail: readonly AuditEvent[]): number | null {
  return followChain(
    null,
    trail.map((event) => ({ number: event.sequence, event })),
  ).broken;
}

/** Whether an entry's hash is its own: of what stands in it, and of the hash before it. */
export function hashHolds({ hash, ...bound }: AuditEvent): boolean {
  return hashOf(bound) === hash;
}

function follows(last: ChainEnd, event: AuditEvent): boolean {
  const expected = nextAuditEvent(last, event);
  return expected.sequence === event.sequence && expected.previous === event.previous && expected.hash === event.hash;
}

function hashOf({ sequence, previous, id, at, actor, action, detail }: Omit<AuditEvent, 'hash'>): string {
  const facts = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sequence, previous, id, at, actor, action, facts]))
    .digest('hex');
}
