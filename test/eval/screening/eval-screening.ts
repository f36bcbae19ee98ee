/**
 * `npm run eval:screening -- [--seed train-1] [--size 6000] [--examples 3] [--names-only]`: our screener alone on a set of
 * invented names, with examples of what it missed and of clean names that it took for somebody: for work on the screener.
 * Seeds that begin with `train` may be looked at and fitted to; those with `test` are for measuring only, so they print no
 * examples. What is not measured: real names and real papers; whoever made the set also knows the screener.
 */
import { parseArgs } from 'node:util';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { ratio, textTable } from '../report/text-table.ts';
import { asEntry, asSubject } from './as-entries.ts';
import { brierScore, expectedError, type Judged, reliability } from './calibration.ts';
import { generateSet } from './generate-set.ts';
import type { EvalQuery } from './labelled-set.ts';
import { type CategoryScore, grouped, RATES, scoreAnswers } from './score.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'train-1' },
    size: { type: 'string', default: '6000' },
    examples: { type: 'string', default: '3' },
    'names-only': { type: 'boolean', default: false },
  },
});
const LEAST = 0.001;
const AT_ONE_PERCENT = 1;
const { entities, queries } = generateSet(values.seed, Number(values.size));
const names = new Map(entities.map(({ id, names }) => [id, names.join(' | ')]));
const screener = Screener.over(entities.map(asEntry));
const found = queries.map((query) => {
  const asked = values['names-only'] ? { query: query.query, type: query.type } : query;
  return screener.screen(asSubject(asked), LEAST, true).map(({ entry, score }) => ({ id: entry.id, score }));
});
const answers = found.map((matches) => matches[0] ?? null);
const score = scoreAnswers(queries, answers);

const row = (name: string, { queries, first, recall }: CategoryScore) => [
  ...[name, String(queries), ratio(first), ...recall.map((at) => ratio(at))],
];
const heads = ['queries', 'first', ...RATES.map((rate) => `@${rate * 100}%`)];
console.log(
  textTable(
    ['category', ...heads],
    [...score.categories].map(([name, one]) => row(name, one)),
  ),
);
console.log(
  `\n${textTable(
    ['group', ...heads],
    [...score.groups].map(([name, one]) => row(name, one)),
  )}`,
);
console.log(`\nthresholds: ${JSON.stringify(score.thresholds)}\n`);
const hard = [...score.hard].map(([name, { queries: count, alerts }]) => [
  name,
  String(count),
  ...alerts.map((at) => ratio(at)),
]);
console.log(`${textTable(['false alarms', 'queries', ...RATES.map((rate) => `@${rate * 100}%`)], hard)}\n`);

const judged = (rank: number): Judged[] =>
  found.flatMap((matches, at) =>
    matches.slice(0, rank).map(({ id, score }) => ({ score, right: id === queries[at]?.expected })),
  );
for (const [what, some] of [
  ['best matches', judged(1)],
  ['all matches', judged(Number.POSITIVE_INFINITY)],
] as const) {
  const bands = reliability(some).map(({ from, to, matches, meanScore, rightShare }) => [
    ...[`${from} to ${to}`, String(matches), ratio(meanScore), ratio(rightShare)],
  ]);
  console.log(textTable([what, 'matches', 'mean score', 'right'], bands));
  console.log(`Brier score ${brierScore(some).toFixed(4)}, expected error ${expectedError(some).toFixed(4)}\n`);
}

if (values.seed.startsWith('train')) printExamples(Number(values.examples));

/** What was missed at one clean name in a hundred, by category; then the clean names with the highest scores. */
function printExamples(most: number): void {
  const limitOf = ({ group }: EvalQuery) =>
    (score.thresholds[group] ?? score.thresholds.names ?? [])[AT_ONE_PERCENT] ?? 0;
  const rows = queries.map((query, at) => ({ query, answer: answers[at] ?? null, rank: rankOf(at, query.expected) }));
  const missed = rows.filter(
    ({ query, answer }) => query.expected !== null && (answer?.id !== query.expected || answer.score <= limitOf(query)),
  );
  for (const [category, some] of grouped(missed, ({ query }) => query.category)) {
    console.log(`${category}: ${some.length} missed`);
    for (const one of some.slice(0, most)) {
      const mine = one.rank === null ? 'not found' : `rank ${one.rank + 1}, ${scoreAt(one.query, one.rank)}`;
      console.log(`  ${shown(one.query)}  <-  ${names.get(one.query.expected ?? '')}  (${mine})`);
      if (one.answer !== null && one.answer.id !== one.query.expected)
        console.log(`      first: ${names.get(one.answer.id)} ${one.answer.score.toFixed(3)}`);
    }
  }
  const clean = rows.filter(({ query }) => query.expected === null && !query.hard);
  console.log('\nclean names with the highest scores');
  for (const { query, answer } of clean
    .toSorted((a, b) => (b.answer?.score ?? 0) - (a.answer?.score ?? 0))
    .slice(0, most * 15)) {
    console.log(`  ${answer?.score.toFixed(3)}  ${query.category}: ${shown(query)}  ~  ${names.get(answer?.id ?? '')}`);
  }
}

function rankOf(at: number, expected: string | null): number | null {
  const rank = found[at]?.findIndex(({ id }) => id === expected) ?? -1;
  return rank < 0 ? null : rank;
}

function scoreAt(query: EvalQuery, rank: number): string {
  return (found[queries.indexOf(query)]?.[rank]?.score ?? 0).toFixed(3);
}

function shown({ query, birthDate }: EvalQuery): string {
  return birthDate === undefined ? query : `${query} (${birthDate})`;
}
