import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuditEvent, firstBreak, nextAuditEvent } from '../../shared/cases/audit-chain.ts';

const facts = fc.array(
  fc.record({
    id: fc.uuid(),
    at: fc.constant('2026-03-02T08:00:00.000Z'),
    actor: fc.string(),
    action: fc.string(),
    detail: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
  }),
  { minLength: 1, maxLength: 6 },
);
const chained = facts.map((list) => {
  const trail: AuditEvent[] = [];
  for (const fact of list) trail.push(nextAuditEvent(trail.at(-1) ?? null, fact));
  return trail;
});

test('a trail as it was written is whole, also after it was stored as JSON', () => {
  fc.assert(
    fc.property(chained, (trail) => {
      expect(firstBreak(JSON.parse(JSON.stringify(trail)))).toBeNull();
    }),
    { seed: 1 },
  );
});

test('a changed, dropped or swapped entry is noticed', () => {
  fc.assert(
    fc.property(chained, fc.nat(), (trail, choice) => {
      const at = choice % trail.length;
      const changed = trail.map((event, index) => (index === at ? { ...event, action: `${event.action}!` } : event));
      expect(firstBreak(changed)).toBe(at + 1);
      if (at < trail.length - 1) expect(firstBreak(trail.filter((_, index) => index !== at))).not.toBeNull();
      if (trail.length > 1) expect(firstBreak(trail.toReversed())).not.toBeNull();
    }),
    { seed: 2 },
  );
});
