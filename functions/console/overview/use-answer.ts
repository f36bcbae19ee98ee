import { useEffect, useState } from 'preact/hooks';
import { usePoll } from '../client/use-poll.ts';
import { api } from '../frame/console.ts';

type Query = Readonly<Record<string, string | undefined>>;

/** What the API answers at an address, asked for again now and then; what it said before stays while it is asked. */
export function useAnswer<T>(path: string, query: Query, everyMs: number) {
  const [answer, setAnswer] = useState<T | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const asked = JSON.stringify([path, query]);
  useEffect(() => setAnswer(null), [asked]);
  const ask = async () => {
    try {
      setAnswer(await api.get<T>(path, { query }));
      setProblem(null);
    } catch (error) {
      setProblem(error);
      throw error;
    }
  };
  usePoll(ask, [asked], everyMs);
  return { answer, problem: answer === null ? problem : null, ask };
}
