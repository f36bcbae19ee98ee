import { type Phrase, say } from '../../language/phrase.ts';
import type { BirthSpan } from '../entry.ts';
import { type Reason, reasonOf } from './reasons.ts';

/**
 * What dates of birth add to the log-odds. Two people share a day once in some twenty thousand, lists and papers err in one
 * date in twenty or so; the sums stay well below what that would allow, since listed dates are often second hand.
 */
const ODDS = { day: 5, swapped: 3.5, oneDigit: 1.5, span: 1.8, nearYear: 0.4, sameYear: -0.6, other: -5, loose: -3 };
/** More than that no date of birth adds; and where all that is listed is so many years off, it is a digit at most. */
export const MOST_OF_BIRTH = ODDS.day;
export const MOST_OF_FAR_BIRTH = ODDS.oneDigit;
export const FAR_YEARS = 4;
const YEARS_OF_DOUBT = 1;
const YEARS_OF_DOUBT_APPROXIMATE = 3;

/** The reason that is best for the two being one, over all dates that the list gives. `born` may be a year, or a month of one. */
export function birthEvidence(born: string, spans: readonly BirthSpan[]): Reason | null {
  const all = spans.map((span) => compare(born, span));
  const best = all.toSorted((a, b) => b.odds - a.odds)[0];
  if (best === undefined) return null;
  const [first = '', ...others] = spans.map(spanText);
  const listed = others.reduce<Phrase>((all, one) => say`${all} or ${one}`, first);
  return reasonOf(best.odds > 0 ? 'for' : 'against', HOW[best.how](born, listed), best.odds);
}

/** How a date of birth stands to those that are listed. */
const HOW = {
  equal: (born: string) => say`born ${born}, as listed`,
  within: (born: string, listed: Phrase) => say`born ${born}, within the listed ${listed}`,
  swapped: (born: string, listed: Phrase) => say`born ${born}, day and month swapped in the listed ${listed}`,
  digit: (born: string, listed: Phrase) => say`born ${born}, one digit from the listed ${listed}`,
  year: (born: string, listed: Phrase) => say`born ${born}, in the year of the listed ${listed}`,
  near: (born: string, listed: Phrase) => say`born ${born}, near the listed ${listed}`,
  other: (born: string, listed: Phrase) => say`born ${born}, against the listed ${listed}`,
} satisfies Record<string, (born: string, listed: Phrase) => Phrase>;

function spanText({ from, to, approximate }: BirthSpan): Phrase {
  const years = from.slice(4) === '-01-01' && to.slice(4) === '-12-31';
  const span = years ? daysText(from.slice(0, 4), to.slice(0, 4)) : daysText(from, to);
  return approximate ? say`about ${span}` : span;
}

function daysText(from: string, to: string): Phrase {
  return from === to ? from : say`${from} to ${to}`;
}

function compare(born: string, { from, to, approximate }: BirthSpan): { odds: number; how: keyof typeof HOW } {
  const first = earliest(born);
  const last = latest(born);
  const isDay = born.length === 10;
  if (isDay && from === to && born === from && !approximate) return { odds: ODDS.day, how: 'equal' };
  if (last >= from && first <= to) return { odds: isDay && from === to ? ODDS.day - 1 : ODDS.span, how: 'within' };
  if (isDay && from === to) {
    if (
      born.slice(0, 4) === from.slice(0, 4) &&
      born.slice(5, 7) === from.slice(8) &&
      born.slice(8) === from.slice(5, 7)
    )
      return { odds: ODDS.swapped, how: 'swapped' };
    if (digitsApart(born, from) === 1) return { odds: ODDS.oneDigit, how: 'digit' };
  }
  const years = yearsApart(first, last, from, to);
  const doubt = approximate ? YEARS_OF_DOUBT_APPROXIMATE : YEARS_OF_DOUBT;
  if (years === 0) return { odds: ODDS.sameYear, how: 'year' };
  if (years <= doubt && (approximate || from !== to || !isDay)) return { odds: ODDS.nearYear, how: 'near' };
  return { odds: years <= doubt || approximate ? ODDS.loose : ODDS.other, how: 'other' };
}

function earliest(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function latest(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function yearsApart(first: string, last: string, from: string, to: string): number {
  const year = (date: string) => Number(date.slice(0, 4));
  return Math.max(0, year(from) - year(last), year(first) - year(to));
}

function digitsApart(a: string, b: string): number {
  let apart = 0;
  for (let at = 0; at < Math.max(a.length, b.length); at++) if (a[at] !== b[at]) apart++;
  return apart;
}
