import { plainText } from '../../language/words.ts';
import { Button } from '../../look/button.tsx';
import { Text } from '../../look/text.tsx';
import type { Shown } from '../shown.ts';
import type { PagePicture } from '../stage/use-page.ts';
import { t } from '../words.ts';
import { Crop } from './crop.tsx';
import { saidValue } from './said-value.ts';
import { ToneMark } from './tone-mark.tsx';

/** The value that is looked at: what stands on the paper, enlarged, beside what it was read as. */
export function ValueDetail({
  shown,
  picture,
  onCorrect,
}: {
  shown: Shown | null;
  picture: PagePicture | null;
  /** Null where nobody may correct here. */
  onCorrect: (() => void) | null;
}) {
  if (shown === null) return <p class="paper-nothing">{t('value.choose')}</p>;
  const { label, text, confidence, tone, box, place, value } = shown;
  const understood = value === null ? null : value.value;
  return (
    <section class="value-detail" aria-label={plainText(label)}>
      <h3>
        <Text cut>{label}</Text>
      </h3>
      {box !== null && picture !== null && picture.page === shown.page && (
        <Crop box={box} picture={picture} label={t('value.crop')} />
      )}
      <dl class="value-facts">
        <dt>{t('value.printed')}</dt>
        <dd class="value-printed">
          {text === '' ? <i>{t('value.nothing')}</i> : <Text>{shown.mark?.told ?? clipped(text)}</Text>}
        </dd>
        {understood !== null && understood !== '' && (
          <>
            <dt>{t('value.read')}</dt>
            <dd class="value-read figures">
              <Text>{clipped(saidValue(understood))}</Text>
            </dd>
          </>
        )}
        <dt>{t('value.confidence')}</dt>
        <dd>
          <ToneMark tone={tone} confidence={confidence} />
          {value !== null && <span class="quiet"> · {t(`reader.${value.reader}`)}</span>}
        </dd>
        {value?.repaired !== undefined && (
          <>
            <dt>{t('value.repaired')}</dt>
            <dd lang="en">
              <Text>{clipped(value.repaired)}</Text>
            </dd>
          </>
        )}
      </dl>
      {place !== null && box === null && <p class="quiet">{t('values.where', { place })}</p>}
      {onCorrect !== null && (
        <div class="line">
          <Button keys="i" onClick={onCorrect}>
            {t('value.correct')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A whole page of print can be one value. */
const MOST = 600;
function clipped(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
