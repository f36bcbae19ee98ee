/**
 * `node test/eval/routing/fit.ts [--seeds dev-1,dev-2] [--cases 1000] [--cache FOLDER] [--write]`: fits the parameters of the
 * score to generated cases, by their likelihood, and writes them into shared/cases/score-parameters.ts. Seeds that begin
 * with `test` are for `eval-routing.ts` and refused here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from '../../../shared/cases/score.ts';
import { SCORE_PARAMETERS, type ScoreParameters } from '../../../shared/cases/score-parameters.ts';
import { certaintySchema, severitySchema } from '../../../shared/checks/finding.ts';
import { ASSUMED_SHARE, type LabelledCase, labelledRun, weightOf } from './labelled-run.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'dev-1,dev-2' },
    cases: { type: 'string', default: '1000' },
    cache: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const FILE = join(import.meta.dirname, '../../../shared/cases/score-parameters.ts');
const SEVERITIES = severitySchema.options;
/** Least certain first: each next one is as likely to be right or likelier. */
const CERTAINTIES = [...certaintySchema.options].reverse();
/** How much a cell with few cases is held to where it began: the weight of so many cases. */
const HELD = 2;

const seeds = values.seeds.split(',');
if (seeds.some((seed) => seed.startsWith('test'))) throw new Error('seeds that begin with test are held out');
const cases: LabelledCase[] = [];
for (const seed of seeds) {
  const cache = values.cache === undefined ? undefined : join(values.cache, `${seed}-${values.cases}.json`);
  cases.push(...(await labelledRun(seed, Number(values.cases), cache)));
}
const found = cases.filter(({ findings }) => findings.length > 0);

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const logit = (p: number) => Math.log(p / (1 - p));
const softplus = (x: number) => Math.log1p(Math.exp(x));

/** Numbers without bounds to parameters within theirs: for each severity the least certain, and two steps up from there. */
function parametersOf(point: readonly number[]): ScoreParameters {
  const rights = SEVERITIES.map((severity, row) => {
    let at = 0;
    const cells = CERTAINTIES.map((certainty, column) => {
      const value = point[row * CERTAINTIES.length + column] ?? 0;
      at = column === 0 ? value : at + softplus(value);
      return [certainty, sigmoid(at)] as const;
    });
    return [severity, Object.fromEntries(cells)] as const;
  });
  const [next = 0, power = 0] = point.slice(SEVERITIES.length * CERTAINTIES.length);
  return {
    fittedOn: '',
    right: Object.fromEntries(rights) as ScoreParameters['right'],
    nextShare: sigmoid(next),
    misreadPower: softplus(power),
  };
}

const START = [
  ...SEVERITIES.flatMap((severity) => {
    const from = { critical: 0.5, high: 0.3, medium: 0.15, low: 0.08 }[severity];
    return [logit(from), 0, 0];
  }),
  ...[logit(0.5), 0.5],
];

function loss(point: readonly number[]): number {
  const parameters = parametersOf(point);
  const misfit = found.reduce((sum, one) => {
    const chance = Math.min(0.9999, Math.max(0.0001, chanceOf(one.findings, parameters)));
    return sum - weightOf(one) * Math.log(one.planted ? chance : 1 - chance);
  }, 0);
  const held = point.reduce((sum, value, at) => sum + (value - (START[at] ?? 0)) ** 2, 0);
  return misfit + (HELD * held) / 10;
}

/** Goes along one axis after the other while that helps, with ever smaller steps. */
function descend(from: readonly number[]): number[] {
  let best = [...from];
  let least = loss(best);
  for (let step = 1; step > 0.01; ) {
    let moved = false;
    for (const axis of best.keys()) {
      for (const way of [step, -step]) {
        const tried = best.with(axis, (best[axis] ?? 0) + way);
        const value = loss(tried);
        if (value >= least) continue;
        [best, least, moved] = [tried, value, true];
        break;
      }
    }
    if (!moved) step /= 2;
  }
  return best;
}

const before = loss(START);
const fitted = parametersOf(descend(START));
const round = (value: number) => Math.round(value * 100) / 100;
const fittedOn = `${cases.length} generated cases, seeds ${seeds.join(' and ')}, as if ${ASSUMED_SHARE * 100} in 100 had something wrong`;
const rows = SEVERITIES.map((severity) => {
  const cells = [...CERTAINTIES]
    .reverse()
    .map((certainty) => `${certainty}: ${round(fitted.right[severity][certainty])}`);
  return `    ${severity}: { ${cells.join(', ')} },`;
});
const table = `export const SCORE_PARAMETERS: ScoreParameters = {
  fittedOn: '${fittedOn}',
  right: {
${rows.join('\n')}
  },
  nextShare: ${round(fitted.nextShare)},
  misreadPower: ${round(fitted.misreadPower)},
};
`;
console.log(
  `${cases.length} cases, ${found.length} with findings; loss ${before.toFixed(1)} before, ${loss(descend(START)).toFixed(1)} fitted`,
);
console.log(table);
if (values.write) {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, `${text.slice(0, text.indexOf('export const SCORE_PARAMETERS'))}${table}`);
} else console.log(`in force: fitted on ${SCORE_PARAMETERS.fittedOn}`);
