import type { Parsed } from '../snippet.ts';

/** Which of day and month a paper writes first where both are figures. */
export type DateOrder = 'day-first' | 'month-first';

export interface ParsedDate extends Parsed<string> {
  ambiguous: boolean;
}

const MONTHS: readonly string[][] = [
  ['january', 'jan', 'januar', 'janvier', 'januari', 'enero', 'ene', 'gennaio', 'janeiro', 'janv'],
  ['february', 'feb', 'februar', 'fevrier', 'februari', 'febrero', 'febbraio', 'fevereiro', 'fev', 'fevr'],
  ['march', 'mar', 'marz', 'mars', 'maart', 'marzo', 'marco', 'mrt', 'mrz'],
  ['april', 'apr', 'avril', 'abril', 'aprile', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mayo', 'maggio', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'juil'],
  ['august', 'aug', 'aout', 'augustus', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'setembro', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic', 'dicembre', 'dezembro'],
];
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const AMBIGUOUS = 0.5;
/** A weekday or a small word before the date: `Montag, den 4. März 2026`, `du 02 juillet 2026`. */
const BEFORE_DATE =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)?(?<!\p{L}(?=\p{L}))[\s,.]*(?:(?:du|le|den|vom|am|of|on|dated|dtd?\.?|from|del|el|il|em|a|van|op|de)\s+)?(?=[\d\p{L}])/iu;

/**
 * A date at the beginning of a text, as YYYY-MM-DD. Where day and month could be either (`03/04/2026`), the order that
 * the paper's other dates show decides; without one the day is taken first, in doubt and marked ambiguous.
 */
export function parseDate(text: string, order: DateOrder | null = null): ParsedDate | null {
  const start = text.trim().replace(BEFORE_DATE, '').slice(0, 40);
  return yearFirst(start) ?? named(start) ?? figures(start, order);
}

/** The order that the unambiguous dates in figures of a paper show; null where there is none or they differ. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    if (/\bdd[/.-]mm[/.-]yy/i.test(text)) orders.add('day-first');
    if (/\bmm[/.-]dd[/.-]yy/i.test(text)) orders.add('month-first');
    const match = /^\D?(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})\D?$/.exec(text);
    const [first, second] = [Number(match?.[1]), Number(match?.[3])];
    if (first > 12 && first <= 31 && second <= 12) orders.add('day-first');
    if (second > 12 && second <= 31 && first <= 12) orders.add('month-first');
  }
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

function yearFirst(text: string): ParsedDate | null {
  const match =
    /^(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(text) ??
    /^(\d{4})\s?(年)\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u.exec(text);
  return match ? calendarDate(match[1], match[3], match[4]) : null;
}

function named(text: string): ParsedDate | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|re|o|º|°)?[\s.,/-]{0,3}(?:of |de |di |d')?([a-z]{3,10})[\s.,/-]{0,3}(?:del? |di )?'?(\d{4}|\d{2})(?!\d)/.exec(
      plain,
    );
  if (dayFirst) return calendarDate(dayFirst[3], String(MONTH_NUMBERS.get(dayFirst[2] ?? '')), dayFirst[1]);
  const year = /^(\d{4})[\s.,/-]{1,2}([a-z]{3,10})[\s.,/-]{1,2}(\d{1,2})(?!\d)/.exec(plain);
  if (year) return calendarDate(year[1], String(MONTH_NUMBERS.get(year[2] ?? '')), year[3]);
  const monthFirst = /^([a-z]{3,10})[\s.-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[\s,-]{1,3}(\d{4})(?!\d)/.exec(plain);
  return monthFirst ? calendarDate(monthFirst[3], String(MONTH_NUMBERS.get(monthFirst[1] ?? '')), monthFirst[2]) : null;
}

function figures(text: string, order: DateOrder | null): ParsedDate | null {
  const match = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first = '', mark, second = '', year = ''] = match;
  const dayFirst = calendarDate(year, second, first);
  // With points between, the day comes first everywhere.
  const monthFirst = mark === '.' ? null : calendarDate(year, first, second);
  if (!dayFirst || !monthFirst || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst;
  if (order !== null) return order === 'day-first' ? dayFirst : monthFirst;
  return { ...dayFirst, certainty: AMBIGUOUS, ambiguous: true };
}

function calendarDate(year = '', month = '', day = ''): ParsedDate | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const [m, d] = [Number(month), Number(day)];
  if (!(fullYear >= 1900 && fullYear < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(fullYear, m))) return null;
  const value = `${fullYear}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return { value, certainty: year.length === 2 ? 0.95 : 1, ambiguous: false };
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
