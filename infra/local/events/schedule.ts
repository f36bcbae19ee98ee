/** A schedule expression that is not valid or not implemented. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  readonly code = 'events.schedule';
  constructor(expression: string, reason: string) {
    super(`the schedule '${expression}' is not valid: ${reason}`);
  }
}

/** The first instant after `afterMs` (both milliseconds of the Unix epoch), or undefined when there is none any more. */
export type Schedule = (afterMs: number) => number | undefined;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const UNITS: Record<string, number> = { minute: MINUTE_MS, hour: 60 * MINUTE_MS, day: DAY_MS };
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Reads `rate(5 minutes)` or `cron(minutes hours day-of-month month day-of-week year)`, the latter in UTC. Of cron,
 * `L` and `W` are not implemented. Throws ScheduleError.
 * Source: "Setting a schedule pattern for scheduled rules" in the EventBridge user guide.
 */
export function parseSchedule(expression: string): Schedule {
  const [, count, unit = '', plural] = /^rate\((\d+) (minute|hour|day)(s?)\)$/.exec(expression) ?? [];
  if (count !== undefined) {
    if (Number(count) < 1 || Number(count) > 1 !== (plural === 's')) {
      throw new ScheduleError(expression, 'a rate is 1 minute, hour or day, or several minutes, hours or days');
    }
    const intervalMs = Number(count) * (UNITS[unit] ?? 0);
    return (afterMs) => afterMs + intervalMs;
  }
  const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.split(/\s+/);
  if (fields?.length !== 6)
    throw new ScheduleError(expression, 'it is neither rate(...) nor cron(...) with six fields');
  return parseCron(expression, fields);
}

function parseCron(expression: string, fields: string[]): Schedule {
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields;
  if ((day === '?') === (weekday === '?')) {
    throw new ScheduleError(expression, 'exactly one of day-of-month and day-of-week is ?');
  }
  const read = (field: string, least: number, most: number, names?: string[]) =>
    readField(expression, field, least, most, names);
  const minutes = read(minute, 0, 59);
  const hours = read(hour, 0, 23);
  const months = read(month, 1, 12, MONTHS);
  const years = read(year, 1970, 2199);
  const [, nthWeekday, nth] = /^([^#]+)#([1-5])$/.exec(weekday) ?? [];
  const weekdays = weekday === '?' ? undefined : read(nthWeekday ?? weekday, 1, 7, WEEKDAYS);
  const days = day === '?' ? undefined : read(day, 1, 31);
  const isDay = (date: Date) =>
    years.has(date.getUTCFullYear()) &&
    months.has(date.getUTCMonth() + 1) &&
    (days?.has(date.getUTCDate()) ?? true) &&
    (weekdays?.has(date.getUTCDay() + 1) ?? true) &&
    (nth === undefined || Math.ceil(date.getUTCDate() / 7) === Number(nth));
  return (afterMs) => {
    const firstMs = Math.floor(afterMs / MINUTE_MS) * MINUTE_MS + MINUTE_MS;
    const lastYear = Math.max(...years);
    for (let dayMs = Math.floor(firstMs / DAY_MS) * DAY_MS; ; dayMs += DAY_MS) {
      const date = new Date(dayMs);
      if (date.getUTCFullYear() > lastYear) return undefined;
      if (!isDay(date)) continue;
      for (const h of hours) {
        for (const m of minutes) {
          const atMs = dayMs + (h * 60 + m) * MINUTE_MS;
          if (atMs >= firstMs) return atMs;
        }
      }
    }
  };
}

/** The values that a field allows, ascending. */
function readField(expression: string, field: string, least: number, most: number, names?: string[]): Set<number> {
  const value = (text: string) => {
    const named = names?.indexOf(text.toUpperCase()) ?? -1;
    const number = named >= 0 ? named + 1 : /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new ScheduleError(expression, `'${text}' is not implemented or not between ${least} and ${most}`);
  };
  const values = field.split(',').flatMap((item) => {
    const [range = '', step] = item.split('/');
    const [from = '', to] = range.split('-');
    const start = range === '*' ? least : value(from);
    const single = step === undefined && range !== '*';
    const end = to === undefined ? (single ? start : most) : value(to);
    const stride = step === undefined ? 1 : Number(step);
    if (!Number.isInteger(stride) || stride < 1 || end < start) {
      throw new ScheduleError(expression, `'${item}' is no range`);
    }
    return Array.from({ length: Math.floor((end - start) / stride) + 1 }, (_, index) => start + index * stride);
  });
  return new Set(values.sort((a, b) => a - b));
}
