import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { problemText } from '../language/problem-text.ts';
import { Waiting } from '../look/waiting.tsx';

/** One part of the overview: its heading, and what is known of it so far. */
export function Part({
  title,
  note,
  problem,
  waiting,
  children,
}: {
  title: string;
  note?: string | undefined;
  problem: unknown;
  waiting: boolean;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id} aria-busy={waiting}>
      <h2 id={id}>
        {title} {note !== undefined && <span class="quiet">{note}</span>}
      </h2>
      {problem !== null && <p role="alert">{problemText(problem)}</p>}
      {waiting && problem === null ? <Waiting /> : children}
    </section>
  );
}
