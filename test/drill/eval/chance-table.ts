import { ratio, textTable } from '../../eval/report/text-table.ts';
import type { Outcome } from './examine-run.ts';

/** As in test/eval/routing: of a port's cases so many are taken to have something wrong; a run has far more of them. */
const ASSUMED_SHARE = 0.1;
const EDGES = [0, 0.001, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0001];

interface Judged {
  chance: number;
  planted: boolean;
  weight: number;
}

/** How well the chance that cases are given agrees with what was planted, in bands, with Brier score and calibration error. */
export function chanceTable(outcomes: readonly Outcome[]): string {
  const share = outcomes.filter(({ label }) => label !== null).length / outcomes.length;
  const judged = outcomes.map(({ label, route }): Judged => {
    const planted = label !== null;
    return {
      chance: route.chance,
      planted,
      weight: planted ? ASSUMED_SHARE / share : (1 - ASSUMED_SHARE) / (1 - share),
    };
  });
  const total = weighed(judged, () => 1);
  const brier = weighed(judged, ({ chance, planted }) => (chance - Number(planted)) ** 2) / total;
  let error = 0;
  const rows = EDGES.slice(1).flatMap((to, at) => {
    const from = EDGES[at] ?? 0;
    const band = judged.filter(({ chance }) => chance >= from && chance < to);
    const weight = weighed(band, () => 1);
    if (weight === 0) return [];
    const mean = weighed(band, ({ chance }) => chance) / weight;
    const right = weighed(band, ({ planted }) => Number(planted)) / weight;
    error += (weight / total) * Math.abs(mean - right);
    return [[`${from} to ${Math.min(1, to)}`, String(band.length), ratio(mean), ratio(right)]];
  });
  const table = textTable(['chance', 'cases', 'mean chance', 'something wrong'], rows);
  return `${table}\nweighed as if ${100 * ASSUMED_SHARE} of 100 cases had something wrong: Brier score ${brier.toFixed(4)}, expected calibration error ${error.toFixed(4)}`;
}

function weighed(judged: readonly Judged[], of: (one: Judged) => number): number {
  return judged.reduce((sum, one) => sum + one.weight * of(one), 0);
}
