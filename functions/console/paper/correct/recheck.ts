import type { ReadonlySignal } from '@preact/signals';
import type { Progress } from '../../../../shared/review/answers.ts';
import type { ApiClient } from '../../client/api-client.ts';

/** What came of checking a case again. */
export type Rechecked =
  | { at: 'running' }
  | { at: 'done'; gone: string[]; fresh: string[] }
  | { at: 'long' }
  | { at: 'failed' };

/** What is asked now and then of a case. */
export type Seen = Pick<Progress, 'revision' | 'status' | 'findings'>;

/** So long an officer waits for the checks before it is long. */
export const PATIENCE_MS = 90_000;

/** The findings that officers are shown, by what tells one from another in every revision. */
function findingsIn({ findings }: Seen): Map<string, string> {
  return new Map(findings.filter(({ shadow }) => !shadow).map(({ id, check }) => [id, check]));
}

/** What has changed between two revisions of a case: the checks of the findings that are gone, and of those that are new. */
export function changesBetween(before: Seen, after: Seen): { gone: string[]; fresh: string[] } {
  const [old, now] = [findingsIn(before), findingsIn(after)];
  const only = (these: Map<string, string>, others: Map<string, string>) =>
    [...these].flatMap(([id, check]) => (others.has(id) ? [] : [check])).sort();
  return { gone: only(old, now), fresh: only(now, old) };
}

/** Where a case is on the way to its next revision. */
export function stateSince(before: Seen, now: Seen): 'running' | 'done' | 'failed' {
  if (now.status === 'failed') return 'failed';
  if (now.revision <= before.revision) return 'running';
  return now.status === 'in-review' || now.status === 'closed' ? 'done' : 'running';
}

/**
 * Follows a case from a correction on until the checks have run again, by what the page hears of it. After a minute and a
 * half it says that it takes long, and goes on listening. Returns what ends it.
 */
export function followRecheck(
  heard: ReadonlySignal<Seen | null>,
  before: Seen,
  tell: (state: Rechecked) => void,
): () => void {
  tell({ at: 'running' });
  const timer = setTimeout(() => tell({ at: 'long' }), PATIENCE_MS);
  const old = heard.peek();
  const stop = heard.subscribe((now) => {
    if (now === null || now === old) return;
    const state = stateSince(before, now);
    if (state === 'running') return;
    end();
    tell(state === 'failed' ? { at: 'failed' } : { at: 'done', ...changesBetween(before, now) });
  });
  const end = () => {
    clearTimeout(timer);
    stop();
  };
  return end;
}

export function progressOf(
  api: Pick<ApiClient, 'get'>,
  { port, reference }: { port: string; reference: string },
): Promise<Seen> {
  const path = `/cases/${encodeURIComponent(port)}/${encodeURIComponent(reference)}/progress`;
  return api.get<Progress>(path);
}
