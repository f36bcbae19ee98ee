import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../shared/review/answers.ts';
import { wasAborted } from '../client/api-client.ts';
import { ApiProblem } from '../client/problem.ts';
import { api } from '../frame/console.ts';
import { casePath } from './case-path.ts';
import type { WholeCase } from './whole-case.ts';

export type FetchedCase =
  | { state: 'asking' }
  | { state: 'absent' }
  | { state: 'failed'; error: unknown }
  | { state: 'there'; whole: WholeCase; turn: number };

/** What has changed since the case was fetched; the page offers it, and does not change under the officer. */
export type Newer = { revision: number; files: number } | null;

/** How often it is asked whether the case has changed. */
const ASK_MS = 20_000;

/** Fetches a case once, as each look at it stands in its trail, and then asks only how far it is. */
export function useCase(port: string, reference: string) {
  const [fetched, setFetched] = useState<FetchedCase>({ state: 'asking' });
  const [newer, setNewer] = useState<Newer>(null);
  const [turn, setTurn] = useState(0);
  const shown = useRef<WholeCase | null>(null);
  useEffect(() => {
    const calledOff = new AbortController();
    const { signal } = calledOff;
    setNewer(null);
    if (shown.current?.case.reference !== reference || shown.current.case.port !== port)
      setFetched({ state: 'asking' });
    api.get<WholeCase>(casePath({ port, reference }), { signal }).then(
      (whole) => {
        shown.current = whole;
        setFetched({ state: 'there', whole, turn });
      },
      (error) => {
        if (wasAborted(error) || signal.aborted) return;
        setFetched(
          error instanceof ApiProblem && error.status === 404 ? { state: 'absent' } : { state: 'failed', error },
        );
      },
    );
    const timer = setInterval(async () => {
      if (document.hidden || shown.current === null) return;
      const path = casePath({ port, reference }, '/progress');
      const progress = await api.get<Progress>(path, { signal }).catch(() => null);
      if (progress !== null && !signal.aborted) setNewer(difference(shown.current, progress));
    }, ASK_MS);
    return () => {
      calledOff.abort();
      clearInterval(timer);
    };
  }, [port, reference, turn]);
  return { fetched, newer, reload: () => setTurn((before) => before + 1) };
}

function difference(whole: WholeCase, progress: Progress): Newer {
  const { revision, status } = whole.case;
  const files = progress.documents.length - whole.documents.length;
  const changed = progress.revision !== revision || progress.status !== status || files > 0;
  return changed ? { revision: progress.revision, files: Math.max(0, files) } : null;
}
