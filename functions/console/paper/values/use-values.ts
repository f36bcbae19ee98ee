import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaperReading } from '../../../../shared/review/paper-answers.ts';
import type { ApiClient } from '../../client/api-client.ts';
import type { ReadValueAnswer } from '../answers.ts';
import { type PaperPlace, pathOf } from '../stage/use-page.ts';

/** Which values of a paper are listed. */
export type Which = 'page' | 'doubtful' | 'all';

export interface Values {
  /** What is known of the reading; null while it is fetched. */
  reading: Omit<PaperReading, 'values' | 'next'> | null;
  error: unknown;
  count: number;
  /** Null while it is fetched. */
  at(index: number): ReadValueAnswer | null;
  /** All that are there. */
  known: readonly ReadValueAnswer[];
  /** Sees to it that these are fetched. */
  want(from: number, to: number): void;
  again(): void;
}

/** So many at a time. */
const CHUNK = 500;

/** The values of a paper, fetched in pieces as they are looked at: an invoice of 5,000 lines has 30,000. */
export function useValues(
  api: Pick<ApiClient, 'get'>,
  place: PaperPlace,
  which: Which,
  page: number,
  off = false,
): Values {
  const [turn, setTurn] = useState(0);
  const key = `${place.documentId} ${which} ${which === 'page' ? page : ''} ${turn}`;
  const kept = useRef({ key: '', chunks: new Map<number, readonly ReadValueAnswer[]>(), asked: new Set<number>() });
  const calling = useRef(new AbortController());
  const [reading, setReading] = useState<Values['reading']>(null);
  const [error, setError] = useState<unknown>(null);
  const [, draw] = useState(0);
  if (kept.current.key !== key) kept.current = { key, chunks: new Map(), asked: new Set() };
  const fetchChunk = (chunk: number) => {
    const mine = kept.current;
    if (mine.asked.has(chunk)) return;
    mine.asked.add(chunk);
    const query = {
      ...(which === 'page' ? { page } : which === 'doubtful' ? { doubtful: true } : {}),
      ...{ skip: chunk * CHUNK, limit: CHUNK },
    };
    api.get<PaperReading>(pathOf(place, 'reading'), { query, signal: calling.current.signal }).then(
      ({ values, next: _, ...told }) => {
        if (kept.current !== mine) return;
        mine.chunks.set(chunk, values);
        setReading(told);
        draw((before) => before + 1);
      },
      (problem) => {
        mine.asked.delete(chunk);
        if (kept.current === mine && !calling.current.signal.aborted) setError(problem);
      },
    );
  };
  useEffect(() => {
    if (off) return;
    calling.current = new AbortController();
    setError(null);
    setReading(null);
    fetchChunk(0);
    return () => calling.current.abort();
  }, [key, off]);
  const { chunks } = kept.current;
  return {
    ...{ reading, error },
    count: reading?.counts.shown ?? 0,
    at: (index) => chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK] ?? null,
    known: [...chunks.keys()].sort((a, b) => a - b).flatMap((chunk) => chunks.get(chunk) ?? []),
    want(from, to) {
      if (off || reading === null || error !== null) return;
      const last = Math.ceil(reading.counts.shown / CHUNK) - 1;
      for (let chunk = Math.floor(from / CHUNK); chunk <= Math.min(last, Math.floor((to - 1) / CHUNK)); chunk += 1) {
        fetchChunk(chunk);
      }
    },
    again: () => setTurn((before) => before + 1),
  };
}
