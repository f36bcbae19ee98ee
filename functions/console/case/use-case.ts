import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../shared/review/answers.ts';
import { wasAborted } from '../client/api-client.ts';
import { ApiProblem } from '../client/problem.ts';
import { api } from '../frame/console.ts';
import { PATIENCE_MS } from '../paper/correct/recheck.ts';
import { type BeyondKind, withMore } from './beyond.ts';
import { casePath } from './case-path.ts';
import type { WholeCase } from './whole-case.ts';

export type FetchedCase =
  | { state: 'asking' }
  | { state: 'absent' }
  | { state: 'failed'; error: unknown }
  | { state: 'there'; whole: WholeCase; turn: number };

/** A correction that was made here: the checks look at the case again. `held`: by whoever had the task. */
export type Corrected = { at: number; held: boolean } | null;

/** What has changed since the case was fetched; the page offers it, and does not change under the officer. */
export type Newer = { revision: number; files: number } | null;

/** How often it is asked whether the case has changed. */
const ASK_MS = 20_000;
/** And while an officer waits for the checks, as long as that is to be expected. */
const SOON_MS = 1_500;

/** Fetches a case once, as each look at it stands in its trail, and then asks only how far it is. */
export function useCase(port: string, reference: string) {
  const [fetched, setFetched] = useState<FetchedCase>({ state: 'asking' });
  const [newer, setNewer] = useState<Newer>(null);
  const [turn, setTurn] = useState(0);
  const [corrected, setCorrected] = useState<Corrected>(null);
  const heard = useSignal<Progress | null>(null);
  const shown = useRef<WholeCase | null>(null);
  useEffect(() => {
    const calledOff = new AbortController();
    const { signal } = calledOff;
    setNewer(null);
    setCorrected(null);
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
    return () => calledOff.abort();
  }, [port, reference, turn]);
  const waited = corrected !== null && newer === null;
  useEffect(() => {
    const calledOff = new AbortController();
    const { signal } = calledOff;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = () => corrected === null || performance.now() - corrected.at > PATIENCE_MS;
    const later = () => {
      timer = setTimeout(ask, waited && !late() ? SOON_MS : ASK_MS);
    };
    const ask = async () => {
      const { current } = shown;
      if (!document.hidden && current !== null) {
        const path = casePath({ port, reference }, '/progress');
        const progress = await api.get<Progress>(path, { signal }).catch(() => null);
        if (signal.aborted) return;
        if (progress !== null) heard.value = progress;
        // Whoever corrected something is led on once the checks are through, not into the middle of them.
        if (progress !== null && (late() || isThrough(progress))) setNewer(difference(current, progress));
      }
      later();
    };
    later();
    return () => {
      calledOff.abort();
      clearTimeout(timer);
    };
  }, [port, reference, turn, corrected, waited]);
  return {
    ...{ fetched, newer, heard, corrected },
    reload: () => setTurn((before) => before + 1),
    async more(kind: BeyondKind): Promise<void> {
      const before = shown.current;
      if (before === null) return;
      const whole = await withMore(api, before, kind);
      // A case that was fetched anew meanwhile has its own parts.
      if (shown.current !== before) return;
      shown.current = whole;
      setFetched((now) => (now.state === 'there' ? { ...now, whole } : now));
    },
    noteCorrection: (held: boolean) => {
      setNewer(null);
      setCorrected({ at: performance.now(), held });
    },
  };
}

function isThrough({ status }: Progress): boolean {
  return status === 'in-review' || status === 'closed' || status === 'failed';
}

function difference(whole: WholeCase, progress: Progress): Newer {
  const { revision, status } = whole.case;
  const shown = whole.beyond?.documents?.all ?? whole.documents.length;
  const files = (progress.counts?.documents ?? progress.documents.length) - shown;
  const changed = progress.revision !== revision || progress.status !== status || files > 0;
  return changed ? { revision: progress.revision, files: Math.max(0, files) } : null;
}
