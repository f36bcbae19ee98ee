import { useEffect, useMemo } from 'preact/hooks';
import { api } from '../../frame/console.ts';
import { TrailReader } from './trail-reader.ts';

/** Reads a trail when it is first shown and when `changed` does: each such look stands in it. */
export function useTrail(path: string, changed: string): TrailReader {
  const reader = useMemo(() => new TrailReader(api, path), [path]);
  useEffect(() => void reader.read(), [reader, changed]);
  useEffect(() => () => reader.stop(), [reader]);
  return reader;
}
