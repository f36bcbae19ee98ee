import type { BirthSpan } from '../entry.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The span of days that a listed date of birth means: `23 Mar 1964`, `Mar 1964`, `1964`, `circa 1964`, `1961 to 1965`, `1964-03-23`. */
export function parseBirthDate(text: string): BirthSpan | null {
  const approximate = /\b(circa|approximately|between|about)\b/i.test(text);
  const [first, second = first, more] = text
    .replace(/\b(circa|approximately|between|about)\b/gi, ' ')
    .split(/\s+(?:to|and)\s+/i);
  const from = first === undefined ? null : spanOf(first.trim());
  const to = second === undefined ? null : spanOf(second.trim());
  if (from === null || to === null || more !== undefined || from.from > to.to) return null;
  return { from: from.from, to: to.to, approximate };
}

function spanOf(text: string): { from: string; to: string } | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return days(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const printed = /^(?:(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\s+)?(\d{4})$/.exec(text);
  if (!printed) return null;
  const [, day, month, year] = printed;
  const number = month === undefined ? null : MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : days(Number(year), number, day === undefined ? null : Number(day));
}

function days(year: number, month: number | null, day: number | null): { from: string; to: string } | null {
  const last = month === null ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > last)) return null;
  const date = (m: number, d: number) => `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return { from: date(month ?? 1, day ?? 1), to: date(month ?? 12, day ?? last) };
}
