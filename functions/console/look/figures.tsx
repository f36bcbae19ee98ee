import './plain.css';
import type { ComponentChildren } from 'preact';

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
