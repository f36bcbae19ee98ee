import type { Progress } from '../../../../shared/review/answers.ts';
import type { ApiClient } from '../../client/api-client.ts';

/** What came of checking a case again. */
export type Rechecked =
  | { at: 'running' }
  | { at: 'done'; gone: string[]; fresh: string[] }
  | { at: 'long' }
  | { at: 'failed' };

type Seen = Pick<Progress, 'revision' | 'status' | 'findings'>;

const EVERY_MS = 1500;
const MOST_MS = 90_000;

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

/** Follows a case from a correction on until the checks have run again. Ends by itself after a minute and a half. */
export async function followRecheck(
  api: Pick<ApiClient, 'get'>,
  place: { port: string; reference: string },
  before: Seen,
  tell: (state: Rechecked) => void,
  signal: AbortSignal,
  wait = waiting,
): Promise<void> {
  tell({ at: 'running' });
  for (let waited = 0; waited < MOST_MS; waited += EVERY_MS) {
    await wait(EVERY_MS, signal);
    const now = await progressOf(api, place, signal).catch(() => null);
    if (signal.aborted) return;
    if (now === null) continue;
    const state = stateSince(before, now);
    if (state === 'failed') return tell({ at: 'failed' });
    if (state === 'done') return tell({ at: 'done', ...changesBetween(before, now) });
  }
  tell({ at: 'long' });
}

export function progressOf(
  api: Pick<ApiClient, 'get'>,
  { port, reference }: { port: string; reference: string },
  signal?: AbortSignal,
): Promise<Seen> {
  const path = `/cases/${encodeURIComponent(port)}/${encodeURIComponent(reference)}/progress`;
  return api.get<Progress>(path, signal ? { signal } : {});
}

function waiting(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
