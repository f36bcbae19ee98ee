import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueSeconds, FULL_LOOK, type RoutingFacts, routeCase } from '../../shared/cases/routing.ts';
import { certaintySchema, severitySchema } from '../../shared/checks/finding.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';

const FACTS: RoutingFacts = {
  port: { lanes: ['documents', 'imaging', 'sanctions', 'goods'] },
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
  const released = {
    score: 0,
    chance: 0,
    priority: 4,
    lanes: [],
    reasons: [],
    reasonsSaid: [],
    control: false,
    blind: false,
  };
  expect(routeCase(FACTS)).toEqual(released);
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

const critical = { severity: 'critical', certainty: 'sure', lane: 'imaging' } as const;

test('what a check on trial finds counts for nothing', () => {
  expect(routeCase({ ...FACTS, findings: [{ ...critical, shadow: true }] })).toEqual(routeCase(FACTS));
  const beside = routeCase({
    ...FACTS,
    findings: [
      { ...critical, lane: 'goods' },
      { ...critical, shadow: true },
    ],
  });
  expect(beside).toEqual(routeCase({ ...FACTS, findings: [{ ...critical, lane: 'goods' }] }));
});

test("the port's weight multiplies the gravity of a finding, and the chance of a misreading lessens it", () => {
  const medium = { severity: 'medium', certainty: 'sure', lane: 'goods' } as const;
  const scoreWith = (more: object) => routeCase({ ...FACTS, findings: [{ ...medium, ...more }] }).score;
  expect(scoreWith({ weight: 2 })).toBeCloseTo(2 * scoreWith({}), 0);
  expect(scoreWith({ weight: 0 })).toBe(0);
  expect(scoreWith({ misreadChance: 0.5 })).toBeLessThan(scoreWith({}));
  expect(scoreWith({ misreadChance: 1 })).toBe(0);
});

test('a case without findings that is drawn is reviewed blind, and is told apart from no other blind review', () => {
  const control = routeCase({ ...FACTS, drawn: true });
  expect(control).toMatchObject({ lanes: ['documents'], control: true, blind: true, reasons: [FULL_LOOK] });
  const drill = routeCase({ ...FACTS, findings: [{ ...critical, lane: 'documents' }], drill: 'blind' });
  expect(drill).toMatchObject({ lanes: ['documents'], control: false, blind: true, reasons: [FULL_LOOK] });
  expect(routeCase({ ...FACTS, drawn: true, drill: 'open' })).toMatchObject({ control: false, blind: true });
});

test('no blind review tells more of itself than one of a control sample, whatever is unread, missing or found', () => {
  const told = ({ priority, lanes, reasons }: ReturnType<typeof routeCase>) => ({ priority, lanes, reasons });
  const control = told(routeCase({ ...FACTS, drawn: true }));
  const files = fc.array(fc.constantFrom('a.pdf', 'b.csv'), { maxLength: 2 });
  const facts = fc.record({ findings, unread: files, missing: files, unscreened: fc.boolean() });
  fc.assert(
    fc.property(facts, fc.constantFrom('blind' as const, 'open' as const), (given, drill) => {
      const route = routeCase({ ...FACTS, ...given, drill });
      if (route.blind) expect(told(route)).toEqual(control);
    }),
  );
});

test('a case with a finding is never of the control sample, and is shown its findings', () => {
  expect(routeCase({ ...FACTS, drawn: true, findings: [critical] })).toMatchObject({ control: false, blind: false });
});

test('the more urgent a task, the sooner it is due, within the hours of its port', () => {
  const due = [1, 2, 3, 4].map((priority) => dueSeconds({ reviewHours: 8 }, priority));
  expect(due).toEqual([7200, 14400, 28800, 86400]);
  expect(dueSeconds({ reviewHours: 4 }, 3)).toBe(14400);
});
