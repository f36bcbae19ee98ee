import { compactNumber } from '../../dossier/identifiers.ts';
import { type Phrase, say } from '../../language/phrase.ts';
import type { FindingEvidence } from '../finding.ts';
import { chanceOf, type Doubt, type ErrorRates, errorRates } from './doubt.ts';
import { likeness, RUN_TOGETHER } from './look-alikes.ts';

/** Of what differs so many characters are looked at: the alignment takes time by the square. */
const LONGEST = 80;

/** Shares of each kind of error among the values that come out wrong, by where it is made. Of our own noise model. */
const SHARES = {
  alike: { read: 0.62, typed: 0.25 },
  substituted: { read: 0.1, typed: 0.32 },
  dropped: { read: 0.13, typed: 0.16 },
  added: { read: 0.08, typed: 0.1 },
  together: { read: 0.05, typed: 0 },
  transposed: { read: 0.02, typed: 0.17 },
};
type Kind = keyof typeof SHARES;

/** After one error another is likelier: a print is poor as a whole. */
const FURTHER: ErrorRates = { read: 0.15, typed: 0.03 };
/** A prefix, of the carrier or of the country, is left out as a habit: so often. */
const PREFIX_LEFT_OUT = 0.01;
/** Of values that truly differ, so many differ by a character or two only. */
const NEAR_SHARE = 0.2;

/**
 * How likely two printed texts (numbers of seals, containers, papers; names) are one text misread or mistyped. Separators,
 * spaces and letter case do not count.
 */
export function textDoubt(a: string, b: string, evidence: readonly FindingEvidence[]): Doubt {
  const [left, right] = [compactNumber(a), compactNumber(b)];
  if (left === right) return { chance: 1, because: say`only separators differ` };
  if (left === '' || right === '') return { chance: 0, because: null };
  const places = Math.max(left.length, right.length);
  const best = align(...differingParts(left, right), places, errorRates(evidence));
  const letters = /^\d+$/.test(left + right) ? 10 : 36;
  const near = NEAR_SHARE * 0.3 ** (best.edits - 1) * (1 / (places * (letters - 1))) ** best.edits;
  const far = (1 - NEAR_SHARE) * letters ** -places;
  const prefix = prefixLeftOut(left, right);
  const same = Math.max(best.likelihood, prefix === null ? 0 : PREFIX_LEFT_OUT / 4);
  const because =
    prefix !== null && PREFIX_LEFT_OUT / 4 > best.likelihood
      ? say`${prefix} may be a prefix left out`
      : (best.because?.() ?? null);
  return { chance: chanceOf(same, near + far), because };
}

/** The two texts without what both begin and end with, but for a character or two that may be part of an error. */
function differingParts(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const from = Math.max(0, start - 2);
  const part = (text: string) => text.slice(from, text.length - Math.max(0, end - 2)).slice(0, LONGEST);
  return [part(a), part(b)];
}

interface Path {
  /** Likelihood of the right text from the left one. */
  likelihood: number;
  edits: number;
  /** Told once, of the path that is taken in the end. */
  because: (() => Phrase) | null;
}

/** The likeliest way that one text became the other, by dynamic programming over their characters. */
function align(a: string, b: string, places: number, rates: ErrorRates): Path {
  const rows: Path[][] = [];
  const edit = (from: Path | undefined, kind: Kind, weight: number, because: () => Phrase): Path | null => {
    if (from === undefined || from.likelihood === 0 || weight === 0) return null;
    const rate = from.edits === 0 ? rates : { read: rates.read === 0 ? 0 : FURTHER.read, typed: FURTHER.typed };
    const share = SHARES[kind];
    const likelihood = (from.likelihood * (rate.read * share.read + rate.typed * share.typed) * weight) / places;
    return { likelihood, edits: from.edits + 1, because: from.because ?? because };
  };
  for (let i = 0; i <= a.length; i++) {
    const row: Path[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      const above = rows[i - 1];
      const before = rows[i - 2];
      let best: Path = { likelihood: i === 0 && j === 0 ? 1 : 0, edits: 0, because: null };
      const take = (path: Path | null) => {
        if (path !== null && path.likelihood > best.likelihood) best = path;
      };
      const diagonal = above?.[j - 1];
      if (diagonal !== undefined && x === y) take(diagonal);
      else {
        take(edit(diagonal, 'alike', likeness(x, y) / 2, () => say`${x} and ${y} look alike`));
        take(edit(diagonal, 'substituted', 1 / 35, () => say`one character differs`));
      }
      take(edit(above?.[j], 'dropped', 1, () => say`${x} may have been dropped`));
      take(edit(row[j - 1], 'added', 1 / 10, () => say`${y} may have been added or dropped`));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y)
        take(edit(before?.[j - 2], 'transposed', 1, () => say`${y + x} and ${x + y} may be transposed`));
      if (i > 1 && RUN_TOGETHER.get(a.slice(i - 2, i)) === y)
        take(edit(before?.[j - 1], 'together', 1, () => say`${a.slice(i - 2, i)} and ${y} look alike`));
      if (j > 1 && RUN_TOGETHER.get(b.slice(j - 2, j)) === x)
        take(edit(above?.[j - 2], 'together', 1, () => say`${x} and ${b.slice(j - 2, j)} look alike`));
      row.push(best);
    }
  }
  return rows[a.length]?.[b.length] ?? { likelihood: 0, edits: 1, because: null };
}

/** The letters that one text has before the whole of the other, of which enough is left to know it by. */
function prefixLeftOut(a: string, b: string): string | null {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const prefix = long.slice(0, long.length - short.length);
  return short.length >= 5 && long.endsWith(short) && /^[A-Z]{1,6}$/.test(prefix) ? prefix : null;
}
