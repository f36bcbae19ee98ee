import type { EvalEntity } from '../../../eval/screening/labelled-set.ts';
import type { FirstAnswer } from '../../../eval/screening/score.ts';
import type { AskedQuery, Matcher } from './matchers.ts';

export interface MatcherRun {
  matcher: string;
  answers: FirstAnswer[];
  /** Processor time, milliseconds a query. */
  msAQuery: number;
}

export function runMatcher(
  { name, open }: Matcher,
  entities: readonly EvalEntity[],
  queries: readonly AskedQuery[],
  tell: (text: string) => void,
): MatcherRun {
  tell(`${name}: making ready`);
  const first = open(entities);
  const before = process.cpuUsage();
  const answers = queries.map((query, at) => {
    if (at % 100 === 0) tell(`${name}: ${at} of ${queries.length}`);
    return first(query);
  });
  const { user, system } = process.cpuUsage(before);
  return { matcher: name, answers, msAQuery: (user + system) / 1000 / queries.length };
}

/** Every so-manieth query, so that kinds which stand together all have their share. */
export function sampled<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}
