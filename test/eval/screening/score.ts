import type { EvalQuery, QueryGroup } from './labelled-set.ts';

/** Shares of clean names that raise an alert, at which recall is told. */
export const RATES = [0.005, 0.01, 0.02, 0.05] as const;

/** The first answer to a query; null where nothing came near. */
export type FirstAnswer = { id: string; score: number } | null;

type Labelled = Pick<EvalQuery, 'expected' | 'category' | 'group' | 'hard'>;

export interface CategoryScore {
  queries: number;
  /** Share of queries whose entity stands first, whatever its score. */
  first: number;
  /** For each of RATES, the share whose entity stands first and above the threshold of that rate. */
  recall: number[];
}

export interface SetScore {
  /** Of each group, the scores above which RATES of its clean names lie. */
  thresholds: Partial<Record<QueryGroup, number[]>>;
  groups: Map<QueryGroup, CategoryScore>;
  categories: Map<string, CategoryScore>;
  /** Of names that are near to somebody listed, the share above the threshold of each rate. */
  hard: Map<string, { queries: number; alerts: number[] }>;
}

interface Row extends Labelled {
  answer: FirstAnswer;
}

/**
 * A query counts as found at a rate of false alarms when its entity stands first, with a score above that of all but this
 * share of the clean names of its group. Numbers have no clean names of their own and are held against those of names.
 */
export function scoreAnswers(queries: readonly Labelled[], answers: readonly FirstAnswer[]): SetScore {
  const rows = queries.map((query, at): Row => ({ ...query, answer: answers[at] ?? null }));
  const thresholds: SetScore['thresholds'] = {};
  for (const group of ['names', 'dates'] as const) {
    const clean = rows.filter((row) => row.group === group && row.expected === null && !row.hard);
    const scores = clean.map(scoreOf).sort((a, b) => b - a);
    if (clean.length > 0) thresholds[group] = RATES.map((rate) => scores[Math.floor(clean.length * rate)] ?? 0);
  }
  const limitsOf = ({ group }: Row) => thresholds[group] ?? thresholds.names ?? RATES.map(() => 0);
  const summary = (some: readonly Row[]): CategoryScore => ({
    queries: some.length,
    first: share(some, isRight),
    recall: RATES.map((_, at) => share(some, (row) => isRight(row) && scoreOf(row) > (limitsOf(row)[at] ?? 0))),
  });
  const positives = rows.filter(({ expected }) => expected !== null);
  const hard = rows.filter((row) => row.hard);
  return {
    thresholds,
    groups: new Map([...grouped(positives, ({ group }) => group)].map(([group, some]) => [group, summary(some)])),
    categories: new Map(
      [...grouped(positives, ({ category }) => category)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([category, some]) => [category, summary(some)]),
    ),
    hard: new Map(
      [...grouped(hard, ({ category }) => category)].map(([category, some]) => {
        const alerts = RATES.map((_, at) => share(some, (row) => scoreOf(row) > (limitsOf(row)[at] ?? 0)));
        return [category, { queries: some.length, alerts }];
      }),
    ),
  };
}

const isRight = ({ answer, expected }: Row) => answer !== null && answer.id === expected;
const scoreOf = ({ answer }: Row) => answer?.score ?? 0;

export function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? Number.NaN : all.filter(test).length / all.length;
}

export function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
