import { expect, it } from 'vitest';
import { reportText } from '../../infra/local/cli/checks/report-text.ts';
import { ReportBuilder } from '../../shared/tallies/checks-report.ts';
import type { Tally } from '../../shared/tallies/tally.ts';

const AT = '2026-11-10T12:00:00.000Z';
const tally = (given: Partial<Tally>): Tally => ({
  ...{ port: 'NLRTM', reference: 'C', revision: 1, at: AT, origins: ['NL'], control: false, chance: 0, outcome: null },
  ...{ superseded: false, decisions: [], reviews: [], findings: [] },
  ...given,
});
const found = (check: string, verdict: Tally['outcome'], more: Partial<Tally['findings'][number]> = {}) => ({
  ...{ check, version: 1, severity: 'medium' as const, shadow: false, verdict, seconds: 120 },
  ...more,
});
const times = (count: number, given: Partial<Tally>) => Array.from({ length: count }, () => tally(given));
function reportOf(tallies: Tally[]) {
  const builder = new ReportBuilder();
  for (const one of tallies) builder.add(one);
  return builder.report();
}

it('tells of each check how often it was right, how often it speaks, and what it costs', () => {
  const { checks, cases } = reportOf([
    ...times(6, { findings: [found('B1', 'right')] }),
    ...times(2, { findings: [found('B1', 'wrong')] }),
    ...times(2, { findings: [found('B1', 'undecided'), found('A3', null)] }),
    ...times(90, {}),
  ]);
  expect(cases).toBe(100);
  expect(checks).toMatchObject([
    { check: 'A3', findings: 2, precision: null },
    { check: 'B1', findings: 10, per100Cases: 10, right: 6, wrong: 2, undecided: 2, reviewSeconds: 1200 },
  ]);
  expect(checks[1]?.precision).toMatchObject({ value: 0.75 });
});

it('keeps checks on trial apart', () => {
  const { checks, shadow } = reportOf(times(3, { findings: [found('D2', 'right', { shadow: true, seconds: 0 })] }));
  expect(checks).toEqual([]);
  expect(shadow).toMatchObject([{ check: 'D2', right: 3 }]);
});

it('says what the checks miss by the control sample', () => {
  const { controls } = reportOf([
    ...times(18, { control: true, outcome: 'wrong' }),
    ...times(2, { control: true, outcome: 'right' }),
    ...times(5, { control: true, outcome: 'undecided' }),
  ]);
  expect(controls).toMatchObject({ drawn: 25, decided: 20, foundWrong: 2, missed: { value: 0.1 } });
});

const hit = { outcome: 'wrong', findings: [found('G1', 'wrong')] } as const;

it('flags an origin that is hit more than its part of the control sample explains', () => {
  const { disparities } = reportOf([
    ...times(60, { origins: ['AA'], ...hit, findings: [...hit.findings] }),
    ...times(60, { origins: ['BB'], ...hit, findings: [...hit.findings] }),
    ...times(10, { origins: ['AA'], control: true, outcome: 'wrong' }),
    ...times(60, { origins: ['BB'], control: true, outcome: 'wrong' }),
  ]);
  const [first] = disparities;
  expect(first).toMatchObject({ origin: 'AA', flagged: true, enough: true, hits: 60, controls: 10 });
  expect(first?.ratio.low).toBeGreaterThan(1);
  expect(disparities.map(({ check }) => check)).toEqual(expect.arrayContaining(['any', 'G1']));
});

it('flags nobody for a difference that is as large in the control sample, or where there are too few', () => {
  const even = reportOf([
    ...times(60, { origins: ['AA'], ...hit, findings: [...hit.findings] }),
    ...times(20, { origins: ['BB'], ...hit, findings: [...hit.findings] }),
    ...times(60, { origins: ['AA'], control: true, outcome: 'wrong' }),
    ...times(20, { origins: ['BB'], control: true, outcome: 'wrong' }),
  ]);
  expect(even.disparities.some(({ flagged }) => flagged)).toBe(false);
  const few = reportOf([
    ...times(40, { origins: ['AA'], ...hit, findings: [...hit.findings] }),
    ...times(30, { origins: ['BB'], control: true, outcome: 'wrong' }),
  ]);
  expect(few.disparities.every(({ enough }) => !enough)).toBe(true);
});

it('gives a month without cases in a line, and one with cases as tables', () => {
  expect(reportText({ ports: ['NLRTM'], month: '2026-11', complete: true, report: reportOf([]) }, false)).toContain(
    'no case was closed',
  );
  const report = reportOf(times(3, { findings: [found('B1', 'right')] }));
  const text = reportText({ ports: ['NLRTM'], month: '2026-11', complete: true, report }, true);
  expect(text).toMatch(/B1 .*100 % \(44 to 100\)/);
  expect(text).toContain('no case without findings was drawn');
  expect(text).not.toContain('not all');
  expect(reportText({ ports: ['NLRTM'], month: '2026-11', complete: false, report }, true)).toContain('not all');
});
