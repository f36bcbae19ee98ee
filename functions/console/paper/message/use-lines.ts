import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageLineAnswer } from '../../../../shared/review/paper-answers.ts';
import type { ApiClient } from '../../client/api-client.ts';
import type { LinesAnswer } from '../answers.ts';
import { type PaperPlace, pathOf } from '../stage/use-page.ts';

const CHUNK = 200;

/** The lines of a message, fetched in pieces as they are looked at, and the number of the line at a place. */
export function useLines(api: Pick<ApiClient, 'get'>, paper: PaperPlace, first: LinesAnswer, place: string | null) {
  const lines = useRef(new Map<number, MessageLineAnswer>());
  const asked = useRef(new Set<number>());
  const [found, setFound] = useState<{ place: string; number: number | null } | null>(null);
  const [, draw] = useState(0);
  const ask = (query: Record<string, string | number>, signal: AbortSignal) =>
    api.get<LinesAnswer>(pathOf(paper, 'pages/1'), { query: { ...query, limit: CHUNK }, signal }).then((answer) => {
      for (const line of answer.text) lines.current.set(line.number, line);
      draw((before) => before + 1);
      return answer;
    });
  const calling = useRef(new AbortController());
  useEffect(() => {
    calling.current = new AbortController();
    lines.current = new Map(first.text.map((line) => [line.number, line]));
    asked.current = new Set();
    draw((before) => before + 1);
    return () => calling.current.abort();
  }, [first]);
  useEffect(() => {
    if (place === null) return;
    const finding = new AbortController();
    ask({ place }, finding.signal).then(
      (answer) => setFound({ place, number: answer.found }),
      () => undefined,
    );
    return () => finding.abort();
  }, [place, paper.documentId]);
  return {
    at: (index: number) => lines.current.get(index + 1) ?? null,
    found: found?.place === place ? found : null,
    want(from: number, to: number) {
      for (let chunk = Math.floor(from / CHUNK); chunk <= Math.floor((to - 1) / CHUNK); chunk += 1) {
        if (asked.current.has(chunk)) continue;
        asked.current.add(chunk);
        if (lines.current.has(chunk * CHUNK + 1) && lines.current.has(Math.min(first.total, (chunk + 1) * CHUNK)))
          continue;
        ask({ from: chunk * CHUNK + 1 }, calling.current.signal).catch(() => asked.current.delete(chunk));
      }
    },
  };
}
