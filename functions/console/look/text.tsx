import { partsOf } from '../language/shown-text.ts';

/**
 * Text that somebody outside wrote: a name, a file, a printed value. It keeps its own direction, and what is hidden in it
 * is shown. `cut` keeps it to one line, with the whole of it on demand.
 */
export function Text({ children, cut = false, lang }: { children: string; cut?: boolean; lang?: string }) {
  const parts = partsOf(children);
  const plain = parts.every(({ hidden }) => !hidden);
  return (
    <bdi class={cut ? 'cut' : 'wrapped'} title={cut ? parts.map(({ text }) => text).join('') : undefined} lang={lang}>
      {plain
        ? children
        : parts.map(({ text, hidden }, index) =>
            hidden ? (
              <span class="hidden-character" key={index}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
    </bdi>
  );
}
