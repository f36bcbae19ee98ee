import type { BirthSpan } from '../entry.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Patterns may take time with the square of a text's length. */
const LONGEST_DATE = 100;
const LOOSE = /\b(?:circa|c\.|approximately|approx\.?|between|about|around)(?=\s|\d|$)/gi;

/**
 * The span of days that a listed date of birth means: `23 Mar 1964`, `Mar 1964`, `1964`, `circa 1964`, `1961 to 1965`,
 * `between 1961 and 1965`, `1961-1965`, `1964-03-23`, `1964-03`. Null where it is none of these, or no day of a calendar.
 */
export function parseBirthDate(text: string): BirthSpan | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = text.replace(LOOSE, ' ').trim();
  const approximate = plain !== text.trim();
  const years = /^(\d{4})\s*[-/–]\s*(\d{4})$/.exec(plain);
  const [first = '', second = first, more] = years ? years.slice(1) : plain.split(/\s+(?:to|and)\s+/i);
  const from = spanOf(first.trim());
  const to = spanOf(second.trim());
  if (from === null || to === null || more !== undefined || from.from > to.to) return null;
  return { from: from.from, to: to.to, approximate };
}

/** The span that `dd/mm/yyyy` means where unknown parts stand as `00` or in letters: `00/00/1964`, `dd/mm/1964`, and `1964`. */
export function parseDayMonthYear(text: string): BirthSpan | null {
  const parts = /^(?:(\d{1,2}|dd)\/)?(?:(\d{1,2}|mm)\/)?(\d{4})$/i.exec(text.trim());
  if (!parts) return parseBirthDate(text);
  const [, day, month, year] = parts;
  const span = daysOf(Number(year), known(month), known(month) === null ? null : known(day));
  return span && { ...span, approximate: false };
}

/** The span of a year, a month or a day given as numbers; zero and null mean not known. */
export function spanOfParts(year: number, month: number | null, day: number | null): BirthSpan | null {
  const span = daysOf(year, month || null, (month && day) || null);
  return span && { ...span, approximate: false };
}

/** A day as ISO has it, of `2020-01-15` with whatever follows, `15/01/2020`, `15 Jan 2020` or `15-Jan-2020`; null of anything else. */
export function parseDay(text: string): string | null {
  const day = /^(\d{1,2})[/-]([A-Za-z]{3}|\d{1,2})[/-](\d{4})$/.exec(text.trim());
  const span = day
    ? /\d/.test(day[2] ?? '')
      ? daysOf(Number(day[3]), Number(day[2]), Number(day[1]))
      : spanOf(`${day[1]} ${day[2]} ${day[3]}`)
    : spanOf(text.trim());
  return span !== null && span.from === span.to ? span.from : null;
}

function known(part: string | undefined): number | null {
  return part === undefined || /[a-z]/i.test(part) ? null : Number(part) || null;
}

function spanOf(text: string): { from: string; to: string } | null {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:$|[T\s+-])/.exec(text);
  if (iso) return daysOf(Number(iso[1]), Number(iso[2]) || null, Number(iso[3] ?? 0) || null);
  const printed = /^(?:(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?\s+)?(\d{4})$/.exec(text);
  if (!printed) return null;
  const [, day, month, year] = printed;
  const number = month === undefined ? null : MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : daysOf(Number(year), number, day === undefined ? null : Number(day));
}

function daysOf(year: number, month: number | null, day: number | null): { from: string; to: string } | null {
  if ([year, month ?? 1, day ?? 1].some((part) => !Number.isInteger(part)) || year < 1000 || year > 2999) return null;
  const last = month === null ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > last)) return null;
  const date = (m: number, d: number) => `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return { from: date(month ?? 1, day ?? 1), to: date(month ?? 12, day ?? last) };
}
