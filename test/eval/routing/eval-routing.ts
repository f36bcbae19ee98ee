/**
 * `node test/eval/routing/eval-routing.ts [--seeds test-1] [--cases 1000] [--cache FOLDER]`: how well the chance that a case
 * is given agrees with what was planted, on seeds that it was not fitted on. What is not measured: real cases, of which
 * nobody knows the share with something wrong; the chance is calibrated for the assumed one.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf, scoreOf } from '../../../shared/cases/score.ts';
import { SCORE_PARAMETERS } from '../../../shared/cases/score-parameters.ts';
import { textTable } from '../report/text-table.ts';
import { ASSUMED_SHARE, type LabelledCase, labelledRun, weightOf } from './labelled-run.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'test-1' },
    cases: { type: 'string', default: '1000' },
    cache: { type: 'string' },
  },
});

const cases: LabelledCase[] = [];
for (const seed of values.seeds.split(',')) {
  const cache = values.cache === undefined ? undefined : join(values.cache, `${seed}-${values.cases}.json`);
  cases.push(...(await labelledRun(seed, Number(values.cases), cache)));
}
const judged = cases.map((one) => ({
  chance: chanceOf(one.findings),
  score: scoreOf(one.findings),
  planted: one.planted,
  weight: weightOf(one),
}));
const EDGES = [0, 0.001, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0001];

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

const total = sum(judged, ({ weight }) => weight);
const bands = EDGES.slice(1).flatMap((to, at) => {
  const from = EDGES[at] ?? 0;
  const band = judged.filter(({ chance }) => chance >= from && chance < to);
  const weight = sum(band, (one) => one.weight);
  if (band.length === 0) return [];
  const mean = sum(band, (one) => one.weight * one.chance) / weight;
  const share = sum(band, (one) => one.weight * Number(one.planted)) / weight;
  return [{ from, to, cases: band.length, weight, mean, share }];
});
const brier = sum(judged, ({ chance, planted, weight }) => weight * (chance - Number(planted)) ** 2) / total;
const ece = sum(bands, ({ weight, mean, share }) => weight * Math.abs(mean - share)) / total;

console.log(
  textTable(
    ['chance', 'cases', 'mean chance', 'something planted'],
    bands.map(({ from, to, cases: count, mean, share }) => [
      `${from} to ${Math.min(1, to)}`,
      String(count),
      mean.toFixed(3),
      share.toFixed(3),
    ]),
  ),
);
console.log(`parameters fitted on ${SCORE_PARAMETERS.fittedOn}`);
console.log(
  `${cases.length} cases of seeds ${values.seeds}, as if ${ASSUMED_SHARE * 100} in 100 had something planted: Brier ${brier.toFixed(4)} (always saying ${ASSUMED_SHARE}: ${(ASSUMED_SHARE * (1 - ASSUMED_SHARE)).toFixed(4)}), expected calibration error ${ece.toFixed(4)}`,
);
console.log(`area under the curve: chance ${areaUnder('chance').toFixed(3)}, score ${areaUnder('score').toFixed(3)}`);

/** How often a case with something planted comes before one without, ties counting half. */
function areaUnder(by: 'chance' | 'score'): number {
  const right = judged.filter(({ planted }) => planted);
  const wrong = judged.filter(({ planted }) => !planted);
  const wins = sum(right, (one) => sum(wrong, (other) => (one[by] > other[by] ? 1 : one[by] === other[by] ? 0.5 : 0)));
  return wins / (right.length * wrong.length);
}
