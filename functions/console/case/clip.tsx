import { useState } from 'preact/hooks';
import type { Told } from '../language/words.ts';
import { Text } from '../look/text.tsx';
import { clipped, clipText } from './clip-text.ts';
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
  const { cut } = clipText(typeof children === 'string' ? children : children.text, most);
  return (
    <>
      <Text lang={lang}>{whole ? children : clipped(children, most)}</Text>
      {cut && (
        <button type="button" class="clip-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('text.less') : t('text.whole')}
        </button>
      )}
    </>
  );
}

/** A text where nothing can be pressed: its beginning only. */
export function Clipped({ children, most, lang }: ClipParts & { most: number }) {
  return <Text lang={lang}>{clipped(children, most)}</Text>;
}
