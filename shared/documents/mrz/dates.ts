import { daysIn } from '../printed/date.ts';

/** Documents of this century begin here; no readable one expired before 1970. */
const LAST_OF_NEXT_CENTURY = 69;
/** Hardly a document is valid for less than this many years, so nobody is born later than that before its expiry. */
const SHORTEST_VALIDITY_YEARS = 1;
const LONGEST_VALIDITY_YEARS = 10;

/** YYMMDD of an expiry as YYYY-MM-DD. Null where it is no date. */
export function mrzExpiryDate(text: string): string | null {
  const year = Number(text.slice(0, 2));
  return calendarDate(text, year <= LAST_OF_NEXT_CENTURY ? 2000 : 1900);
}

/**
 * YYMMDD of a birth. The zone leaves out the century: this one, unless the holder would then be born after the document
 * was issued. Between, a child with a document is likelier than a centenarian, which is a doubt.
 */
export function mrzBirthDate(text: string, expiry: string | null): { value: string; certainty: number } | null {
  const inThisCentury = calendarDate(text, 2000);
  const inLastCentury = calendarDate(text, 1900);
  const latest = expiry === null ? null : Number(expiry.slice(0, 4)) - SHORTEST_VALIDITY_YEARS;
  if (inThisCentury === null || latest === null || Number(inThisCentury.slice(0, 4)) > latest) {
    const value = inLastCentury ?? inThisCentury;
    return value === null ? null : { value, certainty: latest === null ? 0.8 : 1 };
  }
  const doubtful = Number(inThisCentury.slice(0, 4)) > latest - LONGEST_VALIDITY_YEARS;
  return { value: inThisCentury, certainty: doubtful ? 0.85 : 1 };
}

function calendarDate(text: string, century: number): string | null {
  if (!/^\d{6}$/.test(text)) return null;
  const year = century + Number(text.slice(0, 2));
  const month = Number(text.slice(2, 4));
  const day = Number(text.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
}
