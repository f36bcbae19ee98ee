import { expect, it } from 'vitest';
import { decisionSchema } from '../../shared/cases/decision.ts';
import { officerDecisions } from '../../shared/tallies/officer-decisions.ts';
import { OfficersReportBuilder } from '../../shared/tallies/officers-report.ts';

const decision = (by: string, disposition: 'released' | 'held' | 'seized', minute = 10) =>
  decisionSchema.parse({
    ...{ by, disposition, reason: 'other', note: null, since: '2026-11-10T12:00:00.000Z' },
    at: `2026-11-10T12:${String(minute).padStart(2, '0')}:00.000Z`,
  });
const task = (...all: ReturnType<typeof decision>[]) => ({
  ...({ lane: 'documents', claimedAt: null, earlier: all.slice(0, -1), decision: all.at(-1) ?? null } as const),
});
function reportOf(...cases: ReturnType<typeof task>[]) {
  const builder = new OfficersReportBuilder();
  for (const one of cases) builder.add(officerDecisions([one]));
  return builder.report();
}

it('counts decisions, how they went and how long half of them took', () => {
  const { officers, decisions } = reportOf(
    task(decision('anna', 'released', 2)),
    task(decision('anna', 'held', 4)),
    task(decision('anna', 'held', 30)),
    task(decision('ben', 'seized', 1)),
  );
  expect(decisions).toBe(4);
  expect(officers).toMatchObject([
    { officer: 'anna', decisions: 3, byDisposition: { released: 1, held: 2 }, medianSeconds: 240, pairs: 0 },
    { officer: 'ben', decisions: 1 },
  ]);
});

it('tells how often two who did not know of each other came to the same, and what of it is beyond chance', () => {
  const { agreement, officers } = reportOf(
    task(decision('anna', 'held'), decision('ben', 'held')),
    task(decision('anna', 'seized'), decision('ben', 'seized')),
    task(decision('anna', 'held'), decision('ben', 'released'), decision('chris', 'held')),
    task(decision('anna', 'released'), decision('ben', 'released')),
  );
  expect(agreement).toMatchObject({ pairs: 4, alike: { value: 0.75 } });
  // Observed .75; by chance .5·.25 + .25·.25 + .25·.5 = .3125.
  expect(agreement.kappa).toBeCloseTo((0.75 - 0.3125) / (1 - 0.3125), 6);
  expect(officers.find(({ officer }) => officer === 'chris')).toMatchObject({ decisions: 1, pairs: 0 });
});

it('says nothing of agreement where nobody was looked after, or all is the same', () => {
  expect(reportOf(task(decision('anna', 'held'))).agreement).toEqual({ pairs: 0, alike: null, kappa: null });
  expect(reportOf(task(decision('anna', 'held'), decision('ben', 'held'))).agreement.kappa).toBeNull();
});

it('takes a forgotten claim for a shift at most', () => {
  const late = { ...decision('anna', 'held'), at: '2026-11-12T12:00:00.000Z' };
  expect(officerDecisions([task(late)])).toMatchObject([{ seconds: 8 * 3600 }]);
});
