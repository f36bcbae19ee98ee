import { type Phrase, say } from '../../language/phrase.ts';
import type { FindingEvidence } from '../finding.ts';
import { chanceOf, type Doubt, type ErrorRates, errorRates } from './doubt.ts';
import { likeness } from './look-alikes.ts';
import { isShiftedPoint, type Measure, unitConfusion } from './unit-confusions.ts';

/** Numbers that truly differ spread over so many times e: an hundredth to a hundredfold, most within a few. */
const SPREAD = 4.6;
/** Of those, so many differ by one digit only. */
const NEAR_SHARE = 0.2;
/** A comma for a point, or the other way, where nobody read a picture. */
const POINT_TYPED = 0.003;
/** Share of a misread number's errors that move its point. */
const POINT_READ = 0.1;

/** Share of the errors of reading that leave anything at all: several digits, a neighbouring column. */
const READ_OTHERWISE = 0.02;

/** Shares among wrong numbers of each kind of error, by where it is made. Of our own noise model. */
const SHARES = {
  alike: { read: 0.5, typed: 0.02 },
  substituted: { read: 0.15, typed: 0.45 },
  dropped: { read: 0.14, typed: 0.2 },
  transposed: { read: 0.01, typed: 0.25 },
};
type Kind = keyof typeof SHARES;

/**
 * How likely two numbers are one, misread, mistyped or given in another unit. Numbers in one and the same unit, as they
 * were understood; `within` is the relative difference that would count as equal.
 */
export function numberDoubt(
  a: number,
  b: number,
  measure: Measure,
  evidence: readonly FindingEvidence[],
  within = 0.005,
): Doubt {
  if (a === b) return { chance: 1, because: say`the numbers are equal` };
  const rates = errorRates(evidence);
  const explanations: [likelihood: number, because: Phrase][] = [];
  const unit = unitConfusion(a, b, measure, within);
  // A density over the values that fit, so that it can be set against that of values that truly differ.
  if (unit !== null) explanations.push([unit.rate / (2 * within), say`the ratio suggests ${unit.says}`]);
  const step = relativeStep(a, b);
  if (unit === null && isShiftedPoint(a, b))
    explanations.push([(POINT_TYPED + POINT_READ * rates.read) / 3 / step, say`a decimal point may be misread`]);
  const slip = digitSlip(a, b, rates);
  if (slip !== null) explanations.push([slip.likelihood / step, slip.because]);
  const [best] = explanations.toSorted(([x], [y]) => y - x);
  const same = explanations.reduce((sum, [likelihood]) => sum + likelihood, (READ_OTHERWISE * rates.read) / SPREAD);
  const near = slip === null ? 0 : (NEAR_SHARE * (1 / (9 * slip.places))) / step;
  return { chance: chanceOf(same, (1 - NEAR_SHARE) / SPREAD + near), because: best?.[1] ?? null };
}

/** How far two neighbouring numbers lie apart, as a share: an integer's step is one, a decimal's its last place. */
function relativeStep(a: number, b: number): number {
  const places = Math.max(decimals(a), decimals(b));
  return 10 ** -places / Math.max(Math.abs(a), Math.abs(b), 10 ** -places);
}

function decimals(value: number): number {
  const text = String(value);
  return text.includes('.') && !text.includes('e') ? text.length - text.indexOf('.') - 1 : 0;
}

interface Slip {
  likelihood: number;
  because: Phrase;
  /** How many digits the longer number has. */
  places: number;
}

/** One digit misread, dropped or out of place between two numbers as they are written; null where more than one differs. */
function digitSlip(a: number, b: number, rates: ErrorRates): Slip | null {
  const places = Math.max(decimals(a), decimals(b));
  const [x, y] = [a, b].map((one) => Math.abs(one).toFixed(places).replace('.', ''));
  if (x === undefined || y === undefined || a < 0 !== b < 0) return null;
  const of = (kind: Kind, weight: number) =>
    ((rates.read * SHARES[kind].read + rates.typed * SHARES[kind].typed) * weight) / Math.max(x.length, y.length);
  const digits = Math.max(x.length, y.length);
  if (x.length === y.length) {
    const apart = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]));
    const [first = 0, second] = apart;
    const [p = '', q = ''] = [x[first], y[first]];
    if (apart.length === 1) {
      const alike = likeness(p, q) > 0;
      const likelihood = of('substituted', 1 / 9) + (alike ? of('alike', 1 / 2) : 0);
      return {
        likelihood,
        because: alike ? say`${p} and ${q} look alike` : say`a single digit differs, ${p} and ${q}`,
        places: digits,
      };
    }
    if (apart.length === 2 && second === first + 1 && p === y[second] && q === x[second])
      return { likelihood: of('transposed', 1), because: say`the digits ${p + q} may be transposed`, places: digits };
    return null;
  }
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  if (long.length !== short.length + 1) return null;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.slice(at + 1) !== short.slice(at)) return null;
  return {
    likelihood: of('dropped', 1),
    because: say`a digit ${long[at] ?? ''} may have been dropped`,
    places: digits,
  };
}
