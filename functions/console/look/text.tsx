import { partsOf } from '../language/shown-text.ts';
import { directionOf, language, type Told } from '../language/words.ts';

interface TextParts {
  children: string | Told;
  cut?: boolean;
  lang?: string | undefined;
}

/** Words of ours with values put in: these are isolated already, which is nothing hidden. */
export function ownWords(text: string): Told {
  return { text, lang: language.value };
}

/**
 * Text that somebody outside wrote: a name, a file, a printed value. It keeps its own direction, and what is hidden in it
 * is shown. Or a phrase as it was told, in the direction of its language, which is named where it is not the page's own.
 * `cut` keeps it to one line, with the whole of it on demand.
 */
export function Text({ children, cut = false, lang }: TextParts) {
  if (typeof children !== 'string') return <ToldText told={children} cut={cut} />;
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

function ToldText({ told: { text, lang }, cut }: { told: Told; cut: boolean }) {
  return (
    <bdi
      class={cut ? 'cut' : 'wrapped'}
      title={cut ? text : undefined}
      lang={lang === null || lang === language.value ? undefined : lang}
      dir={lang === null ? undefined : directionOf(lang)}
    >
      {text}
    </bdi>
  );
}
