import { useState } from 'preact/hooks';
import { Text } from '../look/text.tsx';
import type { Told } from '../phrases/tell.ts';
import { ToldText } from '../phrases/told-text.tsx';
import { clipText, clipTold } from './clip-text.ts';
import { t } from './words.ts';

interface ClipParts {
  /** A text from outside, or a phrase as it was told. */
  children: string | Told;
  most?: number;
  lang?: string;
}

/** A text of any length: its beginning, and the whole of it on demand. */
export function Clip({ children, most = 400, lang }: ClipParts) {
  const [whole, setWhole] = useState(false);
  const cut = (typeof children === 'string' ? children : children.text).length > most;
  return (
    <>
      <Clipped most={whole ? Number.POSITIVE_INFINITY : most} {...(lang !== undefined && { lang })}>
        {children}
      </Clipped>
      {cut && (
        <button type="button" class="clip-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('text.less') : t('text.whole')}
        </button>
      )}
    </>
  );
}

/** A text where nothing can be pressed: its beginning only. */
export function Clipped({ children, most = 400, lang }: ClipParts) {
  if (typeof children !== 'string') return <ToldText told={clipTold(children, most)} />;
  return <Text {...(lang !== undefined && { lang })}>{clipText(children, most).text}</Text>;
}
