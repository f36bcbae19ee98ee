import type { Disposition } from '../cases/decision.ts';
import { type Estimate, wilson } from './intervals.ts';
import type { OfficerDecision } from './officer-decisions.ts';

export interface OfficerFigures {
  officer: string;
  decisions: number;
  byDisposition: Record<Disposition, number>;
  /** Half of the decisions took less. */
  medianSeconds: number;
  /** Tasks on which another decided too, without knowing of it, and how often both came to the same. */
  pairs: number;
  alike: number;
}

export interface OfficersReport {
  decisions: number;
  officers: OfficerFigures[];
  /** Of the tasks that two looked at: the share on which they came to the same, and that beyond chance (Cohen's kappa). */
  agreement: { pairs: number; alike: Estimate | null; kappa: number | null };
}

/** How officers decided. It shows where two judge alike and where training is needed; it ranks nobody. */
export class OfficersReportBuilder {
  readonly #of = new Map<string, OfficerDecision[]>();
  /** First and second disposition of each task with two looks. */
  readonly #pairs: [Disposition, Disposition][] = [];

  /** Takes the decisions on one case. */
  add(decisions: readonly OfficerDecision[]): void {
    for (const decision of decisions) {
      const known = this.#of.get(decision.by) ?? [];
      known.push(decision);
      this.#of.set(decision.by, known);
    }
    for (const ofLane of Map.groupBy(decisions, ({ lane }) => lane).values()) {
      const [first, second] = ofLane.filter(({ alike }) => alike !== null);
      if (first !== undefined && second !== undefined) this.#pairs.push([first.disposition, second.disposition]);
    }
  }

  report(): OfficersReport {
    const officers = [...this.#of].map(([officer, decisions]) => figuresOf(officer, decisions));
    const alike = this.#pairs.filter(([first, second]) => first === second).length;
    return {
      decisions: officers.reduce((sum, one) => sum + one.decisions, 0),
      officers: officers.sort((a, b) => (a.officer < b.officer ? -1 : 1)),
      agreement: { pairs: this.#pairs.length, alike: wilson(alike, this.#pairs.length), kappa: kappaOf(this.#pairs) },
    };
  }
}

function figuresOf(officer: string, decisions: readonly OfficerDecision[]): OfficerFigures {
  const byDisposition: OfficerFigures['byDisposition'] = { released: 0, examine: 0, held: 0, seized: 0 };
  for (const { disposition } of decisions) byDisposition[disposition] += 1;
  const seconds = decisions.map((one) => one.seconds).sort((a, b) => a - b);
  const paired = decisions.filter(({ alike }) => alike !== null);
  return {
    ...{ officer, decisions: decisions.length, byDisposition },
    medianSeconds: seconds[Math.floor((seconds.length - 1) / 2)] ?? 0,
    pairs: paired.length,
    alike: paired.filter(({ alike }) => alike === true).length,
  };
}

/** Agreement beyond chance (J. Cohen, 1960). Null without pairs, and where everybody always decided the same. */
function kappaOf(pairs: readonly (readonly [Disposition, Disposition])[]): number | null {
  if (pairs.length === 0) return null;
  const share = (count: number) => count / pairs.length;
  const observed = share(pairs.filter(([first, second]) => first === second).length);
  const used = [...new Set(pairs.flat())];
  const expected = used.reduce((sum, one) => {
    const of = (side: 0 | 1) => share(pairs.filter((pair) => pair[side] === one).length);
    return sum + of(0) * of(1);
  }, 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
