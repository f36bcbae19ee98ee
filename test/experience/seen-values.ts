import type { Experience, GoodsKind, TraderExperience } from '../../shared/experience/experience.ts';
import { AS_OF } from '../dossier/readings.ts';

/** An instant so many days before the examination of tests. */
export function daysBefore(days: number): string {
  return new Date(Date.parse(AS_OF) - days * 86_400_000).toISOString();
}

/** Experience with one kind of goods: values spread a little around one, a few days apart. */
export function experienceOf(kind: Partial<GoodsKind>, around: number, count = 20): Experience {
  const values = Array.from({ length: count }, (_, at) => ({
    value: around * (1 + 0.02 * ((at % 5) - 2)),
    at: daysBefore(at + 1),
  }));
  const goods = { hs6: '691200', origin: null, measure: 'value-per-kg' as const, currency: null, unit: null, ...kind };
  return { goods: [{ ...goods, values }], traders: [], substances: [] };
}

export function trader(given: Partial<TraderExperience>): TraderExperience {
  return {
    trader: 'lanternhof tableware',
    cases: 20,
    firstAt: daysBefore(700),
    lastAt: daysBefore(20),
    headings: {},
    ...given,
  };
}
