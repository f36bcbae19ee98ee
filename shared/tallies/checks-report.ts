import type { Verdict } from '../cases/decision.ts';
import { type Estimate, ratioAgainstSample, wilson } from './intervals.ts';
import type { TallyOfChecks } from './tally.ts';

/** How one check did. */
export interface CheckFigures {
  check: string;
  findings: number;
  per100Cases: number;
  right: number;
  wrong: number;
  undecided: number;
  /** Of the findings that were decided on, the share that were right. */
  precision: Estimate | null;
  /** What officers spent on its findings, from claim to decision. */
  reviewSeconds: number;
}

/** How much more often one origin is hit than the others, against the parts that they have in the control sample. */
export interface Disparity {
  /** `any`: of all checks together. */
  check: string;
  origin: string;
  /** Cases of the origin, and of them those with such a finding. */
  cases: number;
  hits: number;
  controls: number;
  /** Hits among 100 cases of the origin, and of the others. */
  per100: number;
  othersPer100: number;
  ratio: Estimate;
  /** Whether there are enough cases to say anything. */
  enough: boolean;
  /** Enough, and the interval excludes 1. */
  flagged: boolean;
}

export interface ChecksReport {
  cases: number;
  /** Cases that an officer decided, the control sample among them. */
  reviewed: number;
  reviewSeconds: number;
  checks: CheckFigures[];
  /** Checks on trial: verdicts are those of the case, for nobody was asked about the findings. */
  shadow: CheckFigures[];
  controls: { drawn: number; decided: number; foundWrong: number; missed: Estimate | null };
  disparities: Disparity[];
}

/** A ratio of fewer is told and never flagged. */
const ENOUGH = { hits: 5, controls: 5, otherControls: 20 };

interface Counts extends Record<Verdict, number> {
  findings: number;
  seconds: number;
  /** Cases with a finding of the check, by origin. */
  hits: Map<string, number>;
  hitCases: number;
}

/** Adds up tallies of closed cases, one after the other, and keeps no case. */
export class ReportBuilder {
  #cases = 0;
  #reviewed = 0;
  #seconds = 0;
  readonly #counts = { live: new Map<string, Counts>(), shadow: new Map<string, Counts>() };
  readonly #byOrigin = new Map<string, number>();
  readonly #controls = { drawn: 0, decided: 0, foundWrong: 0, byOrigin: new Map<string, number>() };

  add({ origins, control, outcome, reviews, findings }: TallyOfChecks): void {
    this.#cases += 1;
    if (reviews.length > 0) this.#reviewed += 1;
    this.#seconds += reviews.reduce((sum, { seconds }) => sum + seconds, 0);
    const places = origins.length === 0 ? ['unknown'] : origins;
    for (const origin of places) increase(this.#byOrigin, origin);
    if (control) {
      this.#controls.drawn += 1;
      for (const origin of places) increase(this.#controls.byOrigin, origin);
      if (outcome === 'right' || outcome === 'wrong') this.#controls.decided += 1;
      if (outcome === 'right') this.#controls.foundWrong += 1;
    }
    const hit = new Set<Counts>();
    for (const { check, shadow, verdict, seconds } of findings) {
      const counts = countsOf(this.#counts[shadow ? 'shadow' : 'live'], check);
      counts.findings += 1;
      counts[verdict ?? 'undecided'] += 1;
      counts.seconds += seconds;
      hit.add(counts);
      if (!shadow) hit.add(countsOf(this.#counts.live, 'any'));
    }
    for (const counts of hit) {
      counts.hitCases += 1;
      for (const origin of places) increase(counts.hits, origin);
    }
  }

  report(): ChecksReport {
    const { drawn, decided, foundWrong } = this.#controls;
    return {
      ...{ cases: this.#cases, reviewed: this.#reviewed, reviewSeconds: this.#seconds },
      checks: this.#figures(this.#counts.live),
      shadow: this.#figures(this.#counts.shadow),
      controls: { drawn, decided, foundWrong, missed: wilson(foundWrong, decided) },
      disparities: [...this.#counts.live].flatMap(([check, counts]) => this.#disparities(check, counts)).sort(byWeight),
    };
  }

  #figures(counts: ReadonlyMap<string, Counts>): CheckFigures[] {
    return [...counts]
      .filter(([check]) => check !== 'any')
      .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1)))
      .map(([check, { findings, right, wrong, undecided, seconds }]) => ({
        ...{ check, findings, right, wrong, undecided, reviewSeconds: seconds },
        per100Cases: (100 * findings) / this.#cases,
        precision: wilson(right, right + wrong),
      }));
  }

  #disparities(check: string, { hits, hitCases }: Counts): Disparity[] {
    const { byOrigin, drawn } = this.#controls;
    return [...this.#byOrigin].flatMap(([origin, cases]) => {
      const others = this.#cases - cases;
      if (origin === 'unknown' || others === 0) return [];
      const own = hits.get(origin) ?? 0;
      const controls = byOrigin.get(origin) ?? 0;
      const sample = drawn - controls;
      const ratio = ratioAgainstSample({ hits: own, sample: controls }, { hits: hitCases - own, sample });
      const enough =
        controls >= ENOUGH.controls && sample >= ENOUGH.otherControls && Math.max(own, hitCases - own) >= ENOUGH.hits;
      const flagged = enough && (ratio.low > 1 || ratio.high < 1);
      const rates = { per100: (100 * own) / cases, othersPer100: (100 * (hitCases - own)) / others };
      return [{ ...{ check, origin, cases, hits: own, controls }, ...rates, ratio, enough, flagged }];
    });
  }
}

/** Those that are flagged first, then those with the most cases behind them. */
function byWeight(a: Disparity, b: Disparity): number {
  return Number(b.flagged) - Number(a.flagged) || Number(b.enough) - Number(a.enough) || b.hits - a.hits;
}

function countsOf(all: Map<string, Counts>, check: string): Counts {
  const known = all.get(check);
  if (known !== undefined) return known;
  const fresh = { findings: 0, right: 0, wrong: 0, undecided: 0, seconds: 0, hits: new Map(), hitCases: 0 };
  all.set(check, fresh);
  return fresh;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
