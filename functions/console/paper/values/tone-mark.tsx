import type { Tone } from '../../../../shared/documents/sureness.ts';
import { t } from '../words.ts';

/** How sure a value is, by the line that its box is drawn with, in words and in per cent. */
export function ToneMark({
  tone,
  confidence,
  bare = false,
}: {
  tone: Tone;
  confidence: number | null;
  bare?: boolean;
}) {
  const word = t(`tone.${tone}`);
  const percent = confidence === null ? null : Math.floor(confidence * 100);
  return (
    <span class="tone-mark" data-tone={tone}>
      <svg class="tone-line" viewBox="0 0 24 12" aria-hidden="true">
        <rect x="1.5" y="1.5" width="21" height="9" data-tone={tone} />
      </svg>
      <span class={bare ? 'only-heard' : ''}>{percent === null ? word : t('tone.percent', { word, percent })}</span>
    </span>
  );
}
