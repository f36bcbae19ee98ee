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

/** A table whose first column names the rows. It scrolls by itself where the window is narrow. */
export function Figures({
  label,
  head,
  rows,
  words = [],
}: {
  label: string;
  head: readonly string[];
  /** Columns of words, by their place: they begin where others end. */
  words?: readonly number[];
  rows: readonly (readonly ComponentChildren[])[];
}) {
  const kindOf = (at: number) => (at === 0 || words.includes(at) ? undefined : 'figure');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="table-room" tabIndex={0} aria-label={label}>
      <table class="plain">
        <thead>
          <tr>
            {head.map((text, at) => (
              <th key={text} scope="col" class={kindOf(at)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at} class={kindOf(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
