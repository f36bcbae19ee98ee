import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf, scoreParts } from '../../shared/cases/score.ts';
import { certaintySchema, severitySchema } from '../../shared/checks/finding.ts';

const findings = fc.array(
  fc.record({
    severity: fc.constantFrom(...severitySchema.options),
    certainty: fc.constantFrom(...certaintySchema.options),
    misreadChance: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.double({ min: 0, max: 3, noNaN: true }),
  }),
  { maxLength: 12 },
);

test('the parts of a score add up to it, whatever was found, and none takes anything away', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const parts = scoreParts(found);
      expect(parts).toHaveLength(found.length);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(scoreOf(found), 8);
      expect(Math.min(0, ...parts.map(({ points }) => points))).toBe(0);
    }),
    { seed: 20261126 },
  );
});

test('the gravest comes first and counts whole, the next for less than it would alone', () => {
  const low = { severity: 'low', certainty: 'sure' } as const;
  const critical = { severity: 'critical', certainty: 'sure' } as const;
  const parts = scoreParts([low, critical]);
  expect(parts).toMatchObject([
    { finding: critical, share: 1, gravity: 1 },
    { finding: low, share: 0.76 },
  ]);
  expect(parts[0]?.points).toBeCloseTo(scoreOf([critical]), 10);
  expect(parts[1]?.points).toBeLessThan(scoreOf([low]));
});
