import { useEffect, useState } from 'preact/hooks';
import { wasAborted } from '../../client/api-client.ts';
import { ApiProblem } from '../../client/problem.ts';
import { api } from '../../frame/console.ts';

/** What the API says of an address. `absent` where there is nothing at it. */
export type Answer<T> =
  | { state: 'asking' }
  | { state: 'absent' }
  | { state: 'failed'; error: unknown }
  | { state: 'there'; value: T };

/** Asks the API when it is first shown, and again with `again`. */
export function useAnswer<T>(path: string): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'asking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const calledOff = new AbortController();
    setAnswer({ state: 'asking' });
    api.get<T>(path, { signal: calledOff.signal }).then(
      (value) => setAnswer({ state: 'there', value }),
      (error) => {
        if (wasAborted(error) || calledOff.signal.aborted) return;
        const absent = error instanceof ApiProblem && error.status === 404;
        setAnswer(absent ? { state: 'absent' } : { state: 'failed', error });
      },
    );
    return () => calledOff.abort();
  }, [path, turn]);
  return [answer, () => setTurn(turn + 1)];
}
