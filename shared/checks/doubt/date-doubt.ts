import { type Phrase, say } from '../../language/phrase.ts';
import type { FindingEvidence } from '../finding.ts';
import { chanceOf, type Doubt, errorRates } from './doubt.ts';
import { likeness } from './look-alikes.ts';

/** How often day and month are taken for one another, where both can be either. */
const SWAPPED = 0.01;
/** How often the two digits of a year are taken for the wrong century. */
const CENTURY = 0.004;
/** Dates that truly differ are spread over so many days. */
const SPREAD_DAYS = 1500;
/** Of those, so many differ by one digit only. */
const NEAR_SHARE = 0.15;
const DIGITS = 8;

/** How likely two calendar dates (YYYY-MM-DD) are one, misread or written in another order. */
export function dateDoubt(a: string, b: string, evidence: readonly FindingEvidence[]): Doubt {
  if (a === b) return { chance: 1, because: say`the dates are equal` };
  const { read, typed } = errorRates(evidence);
  const [yearA = '', monthA = '', dayA = ''] = a.split('-');
  const [yearB = '', monthB = '', dayB = ''] = b.split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB)
    return doubt(SWAPPED, 0, say`day and month may be in another order`);
  if (yearA.slice(2) === yearB.slice(2) && monthA === monthB && dayA === dayB)
    return doubt(CENTURY, 0, say`the century may be taken wrongly`);
  const [x, y] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  const apart = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]));
  const [first = 0] = apart;
  if (apart.length !== 1) return doubt(0, 0, null);
  const [p = '', q = ''] = [x[first], y[first]];
  const alike = likeness(p, q) > 0;
  const slip = ((read * 0.15 + typed * 0.5) / 9 + (alike ? (read * 0.5 + typed * 0.02) / 2 : 0)) / DIGITS;
  return doubt(
    slip,
    NEAR_SHARE / (9 * DIGITS),
    alike ? say`${p} and ${q} look alike` : say`a single digit differs, ${p} and ${q}`,
  );
}

function doubt(same: number, near: number, because: Phrase | null): Doubt {
  return { chance: chanceOf(same, (1 - NEAR_SHARE) / SPREAD_DAYS + near), because };
}
