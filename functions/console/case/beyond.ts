import type { MoreDocuments, MoreFindings, MoreTasks } from '../../../shared/review/answers.ts';
import type { ApiClient } from '../client/api-client.ts';
import { casePath } from './case-path.ts';
import { decidingLane, type WholeCase } from './whole-case.ts';

/** What of a case can be asked for beyond its first answer. */
export type BeyondKind = 'documents' | 'findings' | 'tasks';

/** Fetches the next part of what a case has beyond what is shown, and gives the case with it. */
export async function withMore(api: Pick<ApiClient, 'get'>, whole: WholeCase, kind: BeyondKind): Promise<WholeCase> {
  const { beyond } = whole;
  if (beyond === undefined) return whole;
  const ask = <T>(after: string) =>
    api.get<T>(casePath(whole.case, `/${kind}?${new URLSearchParams({ after }).toString()}`));
  if (kind === 'tasks') {
    if (beyond.tasks === null) return whole;
    const { tasks, next } = await ask<MoreTasks>(beyond.tasks);
    return { ...whole, tasks: [...whole.tasks, ...tasks], beyond: { ...beyond, tasks: next } };
  }
  if (kind === 'findings') {
    const { findings: part } = beyond;
    if (part?.next == null) return whole;
    const { findings, documents, next } = await ask<MoreFindings>(part.next);
    return {
      ...whole,
      findings: unlike(whole.findings, findings, ({ id }) => id),
      documents: unlike(whole.documents, documents, ({ documentId }) => documentId),
      beyond: { ...beyond, findings: { ...part, next } },
    };
  }
  const { documents: part } = beyond;
  if (part?.next == null) return whole;
  const { documents, next } = await ask<MoreDocuments>(part.next);
  return {
    ...whole,
    documents: unlike(whole.documents, documents, ({ documentId }) => documentId),
    beyond: { ...beyond, documents: { ...part, next } },
  };
}

/** How many findings are not here, and how many of those this lane decides. */
export function findingsBeyond(whole: WholeCase, lane: string | null): { all: number; yours: number } {
  const part = whole.beyond?.findings;
  if (part == null) return { all: 0, yours: 0 };
  const laneOf = (own: WholeCase['findings'][number]['lane']) => decidingLane(whole, own);
  const here = whole.findings.filter(({ lane: own, shadow }) => shadow !== true && laneOf(own) === lane).length;
  const decided = whole.case.lanes ?? [];
  const known = Object.entries(part.byLane).reduce((sum, [own, count]) => {
    // Findings of a lane that the port does not staff are decided in the first.
    const decides = decided.some((one) => one === own) || decided.length === 0 ? own : decided[0];
    return decides === lane ? sum + count : sum;
  }, 0);
  return { all: part.all - whole.findings.length, yours: Math.max(0, known - here) };
}

/** How many documents are not here. */
export function documentsBeyond({ beyond, documents }: WholeCase): number {
  return beyond?.documents == null ? 0 : beyond.documents.all - documents.length;
}

/** Those that were there, and of the others each that was not. */
function unlike<T>(before: readonly T[], more: readonly T[], idOf: (one: T) => string): T[] {
  const known = new Set(before.map(idOf));
  return [...before, ...more.filter((one) => !known.has(idOf(one)))];
}
