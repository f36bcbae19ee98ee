const DAY_MS = 86_400_000;

/** `2026-03-01` and days after it, as a date. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + Math.round(days) * DAY_MS).toISOString().slice(0, 10);
}

/** An instant in UTC, minutes after midnight of a date. */
export function instantOn(date: string, minutes: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + Math.round(minutes) * 60_000).toISOString();
}

/** As EDIFACT reports give it: local, to the minute. */
export function localMinute(date: string, minutes: number): string {
  return instantOn(date, minutes).slice(0, 16);
}
