import { useEffect } from 'preact/hooks';
import { poll } from './poll.ts';

/** Asks now and again while the view is shown; anew when `what` changes. */
export function usePoll(ask: () => Promise<void>, what: readonly unknown[], everyMs?: number): void {
  useEffect(() => poll(ask, { everyMs }), what);
}
