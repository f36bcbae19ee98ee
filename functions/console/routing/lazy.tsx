import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wordsReady } from '../language/words.ts';
import { Waiting } from '../look/waiting.tsx';

/**
 * A component whose script is fetched when it is first shown: `lazy(() => import('./x.tsx').then((m) => m.X))`. What goes
 * wrong in fetching is thrown to the nearest error boundary.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): LazyComponent<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const begin = () => {
    loading ??= fetched();
    return loading;
  };
  const fetched = async () => {
    try {
      const component = await load();
      await wordsReady();
      loaded = component;
    } catch (cause) {
      // Whoever shows it later asks again.
      loading = null;
      throw new ScriptMissing(cause);
    }
  };
  return Object.assign(Lazy, { preload: () => void begin().catch(() => undefined) });

  function Lazy(props: P) {
    const [, setTurn] = useState(0);
    const [problem, setProblem] = useState<unknown>(null);
    useEffect(() => {
      if (loaded !== null) return;
      let here = true;
      begin().then(
        () => here && setTurn((turn) => turn + 1),
        (error) => here && setProblem(error),
      );
      return () => {
        here = false;
      };
    }, []);
    if (problem !== null) throw problem;
    const Component = loaded;
    return Component === null ? <Waiting /> : <Component {...props} />;
  }
}

/** Of which the script can be asked for before it is shown. */
export type LazyComponent<P> = ComponentType<P> & { preload(): void };

/** A part of the page could not be fetched: the connection is cut, or a newer edition of the console took its place. */
export class ScriptMissing extends Error {
  override readonly name = 'ScriptMissing';
  constructor(cause: unknown) {
    super('a part of the page could not be loaded', { cause });
  }
}
