import { useState } from 'preact/hooks';
import { Text } from '../look/text.tsx';
import { clipText } from './clip-text.ts';
import { t } from './words.ts';

/** A text from outside of any length: its beginning, and the whole of it on demand. */
export function Clip({ children, most = 400, lang }: { children: string; most?: number; lang?: string }) {
  const [whole, setWhole] = useState(false);
  const { text, cut } = clipText(children, most);
  return (
    <>
      <Text lang={lang}>{whole ? children : text}</Text>
      {cut && (
        <button type="button" class="clip-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('text.less') : t('text.whole')}
        </button>
      )}
    </>
  );
}

/** A text from outside where nothing can be pressed: its beginning only. */
export function Clipped({ children, most, lang }: { children: string; most: number; lang?: string }) {
  return <Text lang={lang}>{clipText(children, most).text}</Text>;
}
