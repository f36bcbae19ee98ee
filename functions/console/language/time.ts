import { signal } from '@preact/signals';
import { language, localeOf } from './words.ts';

/** By how much the server's clock is ahead of this machine's, in milliseconds: told by the answers of the API. */
let aheadMs = 0;
const tick = signal(0);

/** The server's time now. */
export function now(): number {
  return Date.now() + aheadMs;
}

/** Like `now`, for what is drawn: a view that reads it is drawn again every fifteen seconds. */
export function nowShown(): number {
  void tick.value;
  return now();
}

/** Sets the clock by an answer that left the server at `serverMs`. Seconds are as fine as the header says it. */
export function setClock(serverMs: number): void {
  const ahead = serverMs - Date.now();
  if (Math.abs(ahead - aheadMs) > 2_000) aheadMs = Math.abs(ahead) > 2_000 ? ahead : 0;
}

export function startClock(): void {
  setInterval(() => {
    if (!document.hidden) tick.value += 1;
  }, 15_000);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) tick.value += 1;
  });
}

/** An instant in a port's time zone, the zone named: `26 Nov, 18:40 CET`. */
export function instant(iso: string, timeZone: string): string {
  const text = format(iso, { timeZone, day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return `${text} ${zoneName(iso, timeZone)}`;
}

/** The time of day of an instant in a port's time zone, the zone named: `18:40 CET`. */
export function timeOfDay(iso: string, timeZone: string): string {
  return `${format(iso, { timeZone, hour: '2-digit', minute: '2-digit' })} ${zoneName(iso, timeZone)}`;
}

/** An instant in full, for who asks: `Thursday, 26 November 2026 at 18:40:00 Central European Standard Time`. */
export function wholeInstant(iso: string, timeZone: string): string {
  return format(iso, { timeZone, dateStyle: 'full', timeStyle: 'full' });
}

/** A length of time in two units at most: `2 h 14 min`, `3 d 4 h`. Negative lengths are written as positive ones. */
export function duration(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const parts: [number, 'day' | 'hour' | 'minute'][] =
    days > 0
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : hours > 0
        ? [
            [hours, 'hour'],
            [minutes % 60, 'minute'],
          ]
        : [[minutes, 'minute']];
  return parts
    .filter(([amount], index) => index === 0 || amount > 0)
    .map(([amount, unit]) => number(amount, { style: 'unit', unit, unitDisplay: 'narrow' }))
    .join(' ');
}

export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return made(Intl.NumberFormat, options).format(value);
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  // Shipping and customs write the day in twenty-four hours, in every language.
  return made(Intl.DateTimeFormat, { hourCycle: 'h23', ...options }).format(new Date(iso));
}

/** The short name of a zone as it is written in every language: `CET`, `CEST`, `GMT+8`. */
function zoneName(iso: string, timeZone: string): string {
  // No zone changes its name within an hour.
  const hour = `${timeZone} ${iso.slice(0, 13)}`;
  const known = zoneNames.get(hour);
  if (known !== undefined) return known;
  const parts = made(Intl.DateTimeFormat, { timeZone, timeZoneName: 'short' }, 'en-GB').formatToParts(new Date(iso));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  zoneNames.set(hour, name);
  return name;
}

const zoneNames = new Map<string, string>();

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Making a format takes some tenths of a millisecond: too long for each cell of a list. */
function made<F extends Intl.NumberFormat | Intl.DateTimeFormat, O>(
  Format: new (locale: string, options: O) => F,
  options: O,
  locale = localeOf(language.value),
): F {
  const key = `${Format.name}${locale}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known instanceof Format) return known;
  const fresh = new Format(locale, options);
  formats.set(key, fresh);
  return fresh;
}
