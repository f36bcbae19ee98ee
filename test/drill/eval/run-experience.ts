import { caseIdOf } from '../../../shared/cases/case-id.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type {
  Experience,
  SeenValue,
  SubstanceExperience,
  TraderExperience,
} from '../../../shared/experience/experience.ts';
import {
  type Observations,
  observationsOf,
  questionsOf,
  substancesOf,
} from '../../../shared/experience/observations.ts';

/** As the store does it: so many values of a kind, cases of a trader and cases in all are looked at. */
const NEWEST_VALUES = 100;
const NEWEST_CASES = 200;

/** What closed cases of a run have taught, looked up as the pipeline does it. */
export class RunExperience {
  readonly #values = new Map<string, SeenValue[]>();
  readonly #traders = new Map<string, { at: string; headings: readonly string[]; codes: readonly string[] }[]>();
  readonly #substances = new Map<string, SubstanceExperience[]>();
  #closed: { at: string; valueEur: number | null }[] = [];

  lookUp(dossier: Dossier): Experience {
    const { goods, traders } = questionsOf(dossier);
    const caseId = caseIdOf(dossier.port, dossier.reference);
    return {
      goods: goods.map((kind) => ({ ...kind, values: this.#values.get(JSON.stringify(kind)) ?? [] })),
      traders: traders.flatMap((trader) => this.#trader(trader) ?? []),
      substances: traders.flatMap((trader) =>
        (this.#substances.get(trader) ?? []).filter((one) => one.caseId !== caseId),
      ),
      memory: {
        cases: this.#closed.length,
        since: this.#closed.at(-1)?.at ?? null,
        valuesEur: this.#closed.flatMap(({ valueEur }) => valueEur ?? []),
      },
    };
  }

  /** Listed substances are remembered from open cases as well: several to one trader are seen while none is closed. */
  noteSubstances(dossier: Dossier): void {
    const caseId = caseIdOf(dossier.port, dossier.reference);
    for (const one of substancesOf(dossier)) {
      const known = this.#substances.get(one.trader) ?? [];
      this.#substances.set(one.trader, [{ ...one, caseId, at: dossier.asOf }, ...known].slice(0, NEWEST_CASES));
    }
  }

  /** A case that was released. */
  learn(dossier: Dossier): void {
    const at = dossier.asOf;
    const { goods, traders, substances, valueEur }: Observations = observationsOf(dossier);
    for (const { value, ...kind } of goods) {
      const key = JSON.stringify(kind);
      this.#values.set(key, [{ value, at }, ...(this.#values.get(key) ?? [])].slice(0, NEWEST_VALUES));
    }
    for (const { trader, headings, codes } of traders) {
      this.#traders.set(trader, [{ at, headings, codes }, ...(this.#traders.get(trader) ?? [])].slice(0, NEWEST_CASES));
    }
    const caseId = caseIdOf(dossier.port, dossier.reference);
    for (const one of substances)
      this.#substances.set(one.trader, [
        { ...one, caseId, at, released: true },
        ...(this.#substances.get(one.trader) ?? []),
      ]);
    this.#closed = [{ at, valueEur }, ...this.#closed].slice(0, NEWEST_CASES);
  }

  #trader(trader: string): TraderExperience | undefined {
    const seen = this.#traders.get(trader);
    const [last, first] = [seen?.[0], seen?.at(-1)];
    if (seen === undefined || last === undefined || first === undefined) return undefined;
    const counts = {
      headings: countsOf(seen.flatMap((each) => each.headings)),
      codes: countsOf(seen.flatMap((each) => each.codes)),
    };
    return { trader, cases: seen.length, firstAt: first.at, lastAt: last.at, ...counts };
  }
}

function countsOf(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
