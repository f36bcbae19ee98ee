import { describe, expect, it } from 'vitest';
import { parseSchedule, ScheduleError } from '../../../infra/local/events/schedule.ts';

/** The first instants after a time, as a schedule gives them. */
function runs(expression: string, after: string, count: number): string[] {
  const next = parseSchedule(expression);
  const found: string[] = [];
  let atMs = Date.parse(after);
  for (let run = 0; run < count; run += 1) {
    atMs = next(atMs) ?? Number.NaN;
    found.push(new Date(atMs).toISOString().slice(0, 16));
  }
  return found;
}

describe('a schedule', () => {
  it('by rate counts from the last run', () => {
    expect(runs('rate(5 minutes)', '2026-11-01T10:02:00Z', 2)).toEqual(['2026-11-01T10:07', '2026-11-01T10:12']);
    expect(runs('rate(1 day)', '2026-11-01T10:02:00Z', 1)).toEqual(['2026-11-02T10:02']);
  });

  it.each([
    ['cron(15 3 * * ? *)', ['2026-11-02T03:15', '2026-11-03T03:15']],
    ['cron(0/30 8-9 ? * MON-FRI *)', ['2026-11-02T08:00', '2026-11-02T08:30', '2026-11-02T09:00']],
    ['cron(0 0 1 JAN,JUL ? *)', ['2027-01-01T00:00', '2027-07-01T00:00']],
    ['cron(0 6 ? * TUE#2 *)', ['2026-11-10T06:00', '2026-12-08T06:00']],
    ['cron(0 0 29 2 ? *)', ['2028-02-29T00:00', '2032-02-29T00:00']],
  ])('%s runs at %j', (expression, expected) => {
    expect(runs(expression, '2026-11-01T10:02:30Z', expected.length)).toEqual(expected);
  });

  it('of a year gone by never runs', () => {
    expect(parseSchedule('cron(0 0 1 1 ? 2020)')(Date.parse('2026-01-01'))).toBeUndefined();
  });

  it.each([
    'every day',
    'rate(0 minutes)',
    'rate(1 minutes)',
    'rate(5 minute)',
    'rate(5 weeks)',
    'cron(0 0 * * *)',
    'cron(0 0 * * * *)',
    'cron(60 0 * * ? *)',
    'cron(0 0 L * ? *)',
    'cron(0 0 ? * 8 *)',
    'cron(5-1 0 * * ? *)',
  ])('%s is refused', (expression) => {
    expect(() => parseSchedule(expression)).toThrow(ScheduleError);
  });
});
