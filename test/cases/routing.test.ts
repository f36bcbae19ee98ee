import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RoutingFacts, routeCase } from '../../shared/cases/routing.ts';
import { certaintySchema, severitySchema } from '../../shared/checks/finding.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';

const FACTS: RoutingFacts = {
  reference: 'C1',
  port: { locode: 'NLRTM', lanes: ['documents', 'imaging', 'sanctions', 'goods'], controlSampleShare: 0 },
  findings: [],
  unread: [],
  missing: [],
  unscreened: false,
};
const findings = fc.array(
  fc.record({
    severity: fc.constantFrom(...severitySchema.options),
    certainty: fc.constantFrom(...certaintySchema.options),
    lane: fc.constantFrom(...laneSchema.options),
  }),
  { minLength: 1, maxLength: 8 },
);

test('a case with nothing found, nothing unread and nothing missing is released', () => {
  expect(routeCase(FACTS)).toEqual({ score: 0, priority: 4, lanes: [], reasons: [] });
});

test.each([
  ['unread', { unread: ['a.pdf'] }, 'documents'],
  ['missing', { missing: ['invoice'] }, 'documents'],
  ['unscreened', { unscreened: true }, 'sanctions'],
] as const)('a case with something %s goes to an officer, and says why', (_, change, lane) => {
  const route = routeCase({ ...FACTS, ...change });
  expect(route.lanes).toEqual([lane]);
  expect(route.reasons).toHaveLength(1);
});

test('every finding has a lane that the port staffs, and the score stays between 0 and 100', () => {
  fc.assert(
    fc.property(findings, fc.subarray([...laneSchema.options], { minLength: 1 }), (found, lanes) => {
      const route = routeCase({ ...FACTS, findings: found, port: { ...FACTS.port, lanes } });
      expect(route.lanes.length).toBeGreaterThan(0);
      expect(route.lanes.every((lane) => lanes.includes(lane))).toBe(true);
      for (const { lane } of found) if (lanes.includes(lane)) expect(route.lanes).toContain(lane);
      expect(route.score).toBeGreaterThan(0);
      expect(route.score).toBeLessThanOrEqual(100);
    }),
    { seed: 7 },
  );
});

test('one more finding never lowers score or urgency', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const less = routeCase({ ...FACTS, findings: found.slice(1) });
      const more = routeCase({ ...FACTS, findings: found });
      expect(more.score).toBeGreaterThanOrEqual(less.score);
      expect(more.priority).toBeLessThanOrEqual(less.priority);
    }),
    { seed: 8 },
  );
});

test('a request to verify is less urgent than a discrepancy of the same severity', () => {
  const sure = routeCase({ ...FACTS, findings: [{ severity: 'critical', certainty: 'sure', lane: 'imaging' }] });
  const verify = routeCase({ ...FACTS, findings: [{ severity: 'critical', certainty: 'verify', lane: 'imaging' }] });
  expect([sure.priority, verify.priority]).toEqual([1, 2]);
  expect(verify.score).toBeLessThan(sure.score);
});

test('the control sample is drawn by the case alone, at about its share', () => {
  const drawn = Array.from({ length: 5000 }, (_, index) =>
    routeCase({ ...FACTS, reference: `C${index}`, port: { ...FACTS.port, controlSampleShare: 0.05 } }),
  ).filter(({ lanes }) => lanes.length > 0);
  expect(drawn.length).toBeGreaterThan(190);
  expect(drawn.length).toBeLessThan(310);
  expect(drawn.every(({ reasons }) => reasons[0]?.includes('control'))).toBe(true);
});
