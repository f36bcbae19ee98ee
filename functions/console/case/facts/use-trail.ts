import { useEffect, useState } from 'preact/hooks';
import type { Trail, TrailCheck } from '../../../../shared/review/trail-answers.ts';
import { wasAborted } from '../../client/api-client.ts';
import { api } from '../../frame/console.ts';

/** A trail as far as it was read; `broken` is the first entry in it that does not follow from the one before. */
export interface ReadTrail extends Pick<Trail, 'entries' | 'events' | 'standing' | 'next'> {
  broken: number | null;
}

export type TrailView =
  | { state: 'asking' }
  | { state: 'failed'; error: unknown }
  | { state: 'there'; trail: ReadTrail; checking: TrailCheck | null; error: unknown };

/** Reads a trail, the newest entries first, when it is first shown and when `changed` does: each such look stands in it. */
export function useTrail(path: string, changed: string) {
  const [view, setView] = useState<TrailView>({ state: 'asking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const calledOff = new AbortController();
    api.get<Trail>(path, { signal: calledOff.signal }).then(
      (page) => setView({ state: 'there', trail: joined(null, page), checking: null, error: null }),
      (error) => {
        if (!wasAborted(error) && !calledOff.signal.aborted) setView({ state: 'failed', error });
      },
    );
    return () => calledOff.abort();
  }, [path, changed, turn]);
  const set = (change: Partial<Extract<TrailView, { state: 'there' }>>) =>
    setView((before) => (before.state === 'there' ? { ...before, ...change } : before));
  return {
    view,
    again: () => setTurn(turn + 1),
    async more(trail: ReadTrail): Promise<void> {
      if (trail.next === null) return;
      try {
        const page = await api.get<Trail>(`${path}?after=${encodeURIComponent(trail.next)}`);
        set({ trail: joined(trail, page), error: null });
      } catch (error) {
        set({ error });
      }
    },
    /** Has the trail checked a step at a time, and shows how far each came. */
    async check(trail: ReadTrail, from: 'start' | 'checked'): Promise<void> {
      try {
        let body: object = { from };
        for (let done = false; !done; ) {
          const checking: TrailCheck = await api.send<TrailCheck>('POST', `${path}/check`, body);
          set({ checking, error: null, trail: { ...trail, standing: checking.standing } });
          ({ done } = checking);
          body = { run: checking.run };
        }
      } catch (error) {
        set({ error, checking: null });
      }
    },
  };
}

function joined(before: ReadTrail | null, { entries, events, standing, next, firstBreak }: Trail): ReadTrail {
  const broken = Math.min(before?.broken ?? Number.POSITIVE_INFINITY, firstBreak ?? Number.POSITIVE_INFINITY);
  return {
    ...{ entries: before?.entries ?? entries, events: [...(before?.events ?? []), ...events], standing, next },
    broken: Number.isFinite(broken) ? broken : null,
  };
}
