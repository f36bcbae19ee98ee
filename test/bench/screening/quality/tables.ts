import { ratio, textTable } from '../../../eval/report/text-table.ts';
import { brierScore, expectedError, reliability } from '../../../eval/screening/calibration.ts';
import type { EvalQuery, QueryGroup } from '../../../eval/screening/labelled-set.ts';
import { RATES, type SetScore, scoreAnswers } from '../../../eval/screening/score.ts';
import type { MatcherRun } from './run-matcher.ts';

const AT_ONE_PERCENT = 1;
const rateHeads = RATES.map((rate) => `@${rate * 100}%`);

/** Recall of each matcher over all queries of a group. */
export function groupTable(queries: readonly EvalQuery[], runs: readonly MatcherRun[], group: QueryGroup): string {
  const rows = runs.flatMap((run) => {
    const score = scoreAnswers(queries, run.answers).groups.get(group);
    return score
      ? [[run.matcher, String(score.queries), ratio(score.first), ...score.recall.map((at) => ratio(at))]]
      : [];
  });
  return textTable(['matcher', 'queries', 'first', ...rateHeads], rows);
}

/** Recall at one clean name in a hundred, a row a category and a column a matcher. */
export function categoryTable(queries: readonly EvalQuery[], runs: readonly MatcherRun[]): string {
  const scores = runs.map((run) => scoreAnswers(queries, run.answers));
  const categories = [...(scores[0]?.categories ?? [])];
  const cell = (score: SetScore, category: string) =>
    ratio(score.categories.get(category)?.recall[AT_ONE_PERCENT] ?? 0);
  const rows = categories.map(([category, { queries: count }]) => [
    ...[category, String(count)],
    ...scores.map((score) => cell(score, category)),
  ]);
  return textTable(['found at 1 %', 'queries', ...runs.map(({ matcher }) => matcher)], rows);
}

/** How many names near to somebody listed raise an alert at one clean name in a hundred: the fewer the better. */
export function hardTable(queries: readonly EvalQuery[], runs: readonly MatcherRun[]): string {
  const scores = runs.map((run) => scoreAnswers(queries, run.answers));
  const rows = [...(scores[0]?.hard ?? [])].map(([category, { queries: count }]) => [
    ...[category, String(count)],
    ...scores.map((score) => ratio(score.hard.get(category)?.alerts[AT_ONE_PERCENT] ?? 0)),
  ]);
  return textTable(['false alarms at 1 %', 'queries', ...runs.map(({ matcher }) => matcher)], rows);
}

/** Whether the score of the best match is the share of times in which it is right. */
export function reliabilityTable(queries: readonly EvalQuery[], { matcher, answers }: MatcherRun): string {
  const judged = answers.flatMap((answer, at) =>
    answer === null ? [] : [{ score: answer.score, right: answer.id === queries[at]?.expected }],
  );
  const rows = reliability(judged).map(({ from, to, matches, meanScore, rightShare }) => [
    ...[`${from} to ${to}`, String(matches), ratio(meanScore), ratio(rightShare)],
  ]);
  const sums = `Brier score ${brierScore(judged).toFixed(4)}, expected calibration error ${expectedError(judged).toFixed(4)}`;
  return `${textTable(['score', 'best matches', 'mean score', 'right'], rows)}\n${matcher}: ${sums}, with the share of listed names that this set has.`;
}
