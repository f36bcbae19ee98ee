import { useEffect, useState } from 'preact/hooks';
import type { MatchAnswer } from '../../../shared/review/match-answer.ts';
import { type ApiClient, isProblem } from '../client/api-client.ts';

export type MatchState =
  | { at: 'waiting' }
  | { at: 'there'; match: MatchAnswer }
  /** Nothing was kept beside the finding. */
  | { at: 'none' }
  | { at: 'failed'; error: unknown };

/** The party of a finding and the entries that it is like. */
export function useMatch(
  api: Pick<ApiClient, 'get'>,
  { port, reference }: { port: string; reference: string },
  finding: string,
): MatchState & { again(): void } {
  const [state, setState] = useState<MatchState>({ at: 'waiting' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const calling = new AbortController();
    setState({ at: 'waiting' });
    const address = `/cases/${[port, reference].map(encodeURIComponent).join('/')}/findings/${encodeURIComponent(finding)}/match`;
    api.get<MatchAnswer>(address, { signal: calling.signal }).then(
      (match) => setState({ at: 'there', match }),
      (error) => {
        if (calling.signal.aborted) return;
        setState(isProblem(error, 'match.unknown') ? { at: 'none' } : { at: 'failed', error });
      },
    );
    return () => calling.abort();
  }, [port, reference, finding, turn]);
  return { ...state, again: () => setTurn((before) => before + 1) };
}
