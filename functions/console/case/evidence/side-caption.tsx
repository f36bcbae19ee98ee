import { ownWords, Text } from '../../look/text.tsx';
import { toldLabel, toldValue } from '../../phrases/told-finding.ts';
import { Clip } from '../clip.tsx';
import { readingWord } from '../doubt-words.ts';
import type { Side } from '../finding-sides.ts';
import { t } from '../words.ts';

/** What a value is, the value as printed, where it was seen, and how surely it was read. */
export function SideCaption({ side }: { side: Side }) {
  const { place, evidence } = side;
  const how = readingWord(evidence.confidence);
  const facts = [
    place.kind === 'paper' ? t('evidence.page', { page: place.page }) : null,
    how === null ? null : t(`read.${how}`),
    evidence.reader === null ? null : t(`reader.${evidence.reader}`),
  ].filter((fact) => fact !== null);
  return (
    <div class="side-caption" data-doubt={how === 'doubtful'}>
      <span class="quiet side-label">
        <Clip most={90}>{toldLabel(evidence)}</Clip>
      </span>
      <strong class="side-value">
        <Clip most={160}>{toldValue(evidence)}</Clip>
      </strong>
      {facts.length > 0 && <span class="quiet side-facts">{facts.join(' · ')}</span>}
      {place.kind === 'gone' && (
        <p class="side-gone" role="note">
          <Text>{ownWords(t('evidence.gone', { file: place.file }))}</Text>
        </p>
      )}
      {place.kind === 'rule' && <p class="quiet">{t('evidence.rule')}</p>}
      {place.kind === 'nowhere' && <p class="quiet">{t('evidence.nowhere')}</p>}
    </div>
  );
}
