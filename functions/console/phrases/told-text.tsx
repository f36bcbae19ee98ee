import { directionOf, language } from '../language/words.ts';
import type { Told } from './tell.ts';

/** A phrase as it was told, in the direction of its language; that is named where it is not the page's own. */
export function ToldText({ told: { text, lang }, cut = false }: { told: Told; cut?: boolean }) {
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
