/** What a clock that shows another time than the record most probably has. */
export interface ClockError {
  minutes: number;
  likely: 'a-day' | 'time-zone' | 'other';
}

/** Scanners write the file some time after the scan, and clocks drift. */
const TOLERANCE_MINUTES = 15;
/** Zones differ by whole quarters of an hour, from half an hour to 14 hours. */
const ZONE_STEP_MINUTES = 15;
const LEAST_ZONE_MINUTES = 28;
const MOST_ZONE_MINUTES = 14 * 60;
const DAY_MINUTES = 24 * 60;

/**
 * How far an instant lies outside a span, or null where it is within, give or take a quarter of an hour. A time that states
 * no zone (`2026-11-03T09:15:00`) is taken as UTC and may be off by a zone without being wrong.
 */
export function clockError(at: string, from: string, to: string): ClockError | null {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(at);
  const time = Date.parse(zoned ? at : `${at}Z`);
  const before = (Date.parse(from) - time) / 60_000;
  const after = (time - Date.parse(to)) / 60_000;
  const minutes = Math.max(before, after);
  if (!(minutes > TOLERANCE_MINUTES)) return null;
  const onZone = minutes <= MOST_ZONE_MINUTES + TOLERANCE_MINUTES;
  const rest = minutes % ZONE_STEP_MINUTES;
  const nearStep = Math.min(rest, ZONE_STEP_MINUTES - rest) <= 2;
  if (onZone && !zoned) return null;
  const signed = after > before ? minutes : -minutes;
  if (Math.abs(minutes - DAY_MINUTES) <= TOLERANCE_MINUTES) return { minutes: signed, likely: 'a-day' };
  return { minutes: signed, likely: onZone && nearStep && minutes >= LEAST_ZONE_MINUTES ? 'time-zone' : 'other' };
}
