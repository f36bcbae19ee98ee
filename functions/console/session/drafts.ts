import type { StateUpdater } from 'preact/hooks';
import { useCallback, useState } from 'preact/hooks';
import { kept } from '../frame/console.ts';

/**
 * Like useState, for what somebody is typing: it survives a reload and signing in again, in this tab only. `done` forgets it.
 * `name` says what it belongs to: `note NLRTM/UTO-2026-0042/1/documents`.
 */
export function useDraft<T>(name: string, initial: T): [T, (next: StateUpdater<T>) => void, () => void] {
  const place = `draft ${name}`;
  const [value, setValue] = useState<T>(() => (kept.get(place) as T | null) ?? initial);
  const change = useCallback(
    (next: StateUpdater<T>) =>
      setValue((before) => {
        const after = next instanceof Function ? next(before) : next;
        kept.set(place, after);
        return after;
      }),
    [place],
  );
  const done = useCallback(() => {
    kept.remove(place);
    setValue(initial);
  }, [place]);
  return [value, change, done];
}
