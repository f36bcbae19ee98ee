import { ratio, textTable } from '../../../eval/report/text-table.ts';
import { generateSet } from '../../../eval/screening/generate-set.ts';
import type { EvalQuery } from '../../../eval/screening/labelled-set.ts';
import { scoreAnswers, share } from '../../../eval/screening/score.ts';
import { plainName } from '../peers/peer.ts';
import { complaintTable } from './complaints.ts';
import { NAMES_ONLY, PEER_MATCHERS, WITH_FACTS } from './matchers.ts';
import { scorePairs } from './pairs.ts';
import { type MatcherRun, runMatcher, sampled } from './run-matcher.ts';
import { isLinkable, type SharedSets } from './shared-sets.ts';
import { categoryTable, groupTable, hardTable, reliabilityTable } from './tables.ts';

const MATCHERS = [WITH_FACTS, NAMES_ONLY, ...PEER_MATCHERS];
const AT_ONE_PERCENT = 1;

type Tell = (text: string) => void;

export interface Asked {
  seed: string;
  size: number;
  /** Queries that each matcher is asked at most; a matcher that tries every name is slow. */
  queries: number;
}

/** Our own invented set: always there. */
export function compareOnOwn({ seed, size, queries: most }: Asked, tell: Tell): string {
  const { entities, queries: all } = generateSet(seed, size);
  const queries = sampled(all, most);
  const runs = MATCHERS.map((matcher) => runMatcher(matcher, entities, queries, tell));
  const named = runs.filter(({ matcher }) => matcher !== WITH_FACTS.name);
  return [
    `Invented set, seed ${seed}: ${entities.length} entities, ${queries.length} of ${all.length} queries.`,
    `Names only:\n${groupTable(queries, named, 'names')}`,
    `With a date of birth on both sides (peers see names only):\n${groupTable(queries, runs, 'dates')}`,
    `With a number, under another name:\n${groupTable(queries, runs.slice(0, 1), 'facts')}`,
    categoryTable(queries, runs),
    hardTable(queries, runs),
    ...runs.slice(0, 1).map((run) => reliabilityTable(queries, run)),
    costTable(runs),
    `Known complaints; × where the score is on the wrong side of the threshold of one clean name in a hundred:\n${complaintTable(
      MATCHERS.slice(1),
      runs.slice(1).map((run) => thresholdOf(queries, run)),
    )}`,
  ].join('\n\n');
}

function thresholdOf(queries: readonly EvalQuery[], { answers }: MatcherRun): number {
  return scoreAnswers(queries, answers).thresholds.names?.[AT_ONE_PERCENT] ?? 1;
}

/** The sets of the folder that TIDEWAITER_DATA names. */
export function compareOnShared(sets: SharedSets, most: number, tell: Tell): string {
  const queries = sampled(sets.queries, most);
  const matchers = [NAMES_ONLY, ...PEER_MATCHERS];
  const runs = matchers.map((matcher) => runMatcher(matcher, sets.entities, queries, tell));
  const linkable = (run: (typeof runs)[number]) => ({
    ...run,
    answers: run.answers.filter((_, at) => isLinkable(queries[at] ?? { category: '' })),
  });
  return [
    `Held-out aliases and spoilt names: ${sets.entities.length} entities, ${queries.length} of ${sets.queries.length} queries.`,
    `Linkable queries:\n${groupTable(queries.filter(isLinkable), runs.map(linkable), 'names')}`,
    `All queries:\n${groupTable(queries, runs, 'names')}`,
    categoryTable(queries, runs),
    costTable(runs),
    pairTable(sets, tell),
    scriptTable(sets, tell),
  ].join('\n\n');
}

function costTable(runs: readonly { matcher: string; msAQuery: number }[]): string {
  const rows = runs.map(({ matcher, msAQuery }) => [matcher, msAQuery.toFixed(3)]);
  return textTable(['matcher', 'ms of processor a query'], rows);
}

function pairTable({ pairs }: SharedSets, tell: Tell): string {
  const rows = [WITH_FACTS, ...PEER_MATCHERS].map((matcher) => {
    tell(`${matcher.name}: pairs`);
    const { auc, bestF1 } = scorePairs(pairs, matcher);
    return [matcher.name, ratio(auc), ratio(bestF1)];
  });
  return `${pairs.length} labelled pairs:\n${textTable(['matcher', 'AUC', 'best F1'], rows)}`;
}

/** A listed person may be in the set twice: an entity of the very same words is as right. */
function scriptTable({ entities, scripts }: SharedSets, tell: Tell): string {
  const all = [...entities, ...scripts.map(({ id, latin }) => ({ id, type: 'person' as const, names: [latin] }))];
  const keys = new Map(all.map(({ id, names }) => [id, new Set(names.map(wordsKey))]));
  const rows = [NAMES_ONLY, ...PEER_MATCHERS].map((matcher) => {
    const { answers } = runMatcher(
      matcher,
      all,
      scripts.map(({ script }) => ({ query: script })),
      tell,
    );
    const isRight = (at: number, lenient: boolean) => {
      const [script, answer] = [scripts[at], answers[at]];
      if (!script || !answer) return false;
      return answer.id === script.id || (lenient && (keys.get(answer.id)?.has(wordsKey(script.latin)) ?? false));
    };
    const places = scripts.map((_, at) => at);
    return [
      matcher.name,
      ratio(share(places, (at) => isRight(at, false))),
      ratio(share(places, (at) => isRight(at, true))),
    ];
  });
  return `${scripts.length} names in their own script, against ${all.length} entities:\n${textTable(['matcher', 'first', 'first, or its double'], rows)}`;
}

function wordsKey(name: string): string {
  return plainName(name).split(' ').sort().join(' ');
}
