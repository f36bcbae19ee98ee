import type { Finding } from '../../../../shared/checks/finding.ts';
import { colon } from '../../language/words.ts';
import { SeverityMark } from '../../look/severity.tsx';
import { Text } from '../../look/text.tsx';
import { fixed, tell } from '../../phrases/tell.ts';
import { toldMessage } from '../../phrases/told-finding.ts';
import type { CaseWork } from '../case-work.ts';
import { Clip } from '../clip.tsx';
import { VerdictStrip } from '../decide/verdict-strip.tsx';
import { misreadWord } from '../doubt-words.ts';
import { CertaintyMark } from '../findings/certainty-mark.tsx';
import { t } from '../words.ts';

/** The finding whose evidence is shown: its whole sentence, what may make it wrong, and the officer's verdict. */
export function FindingHead({ finding, work }: { finding: Finding; work: CaseWork }) {
  const { severity, certainty, misreadChance, wrongBy, lane } = finding;
  const word = misreadWord(misreadChance);
  return (
    <header class="finding-detail">
      <p class="finding-detail-says">
        <SeverityMark severity={severity} /> <CertaintyMark certainty={certainty} /> <Clip>{toldMessage(finding)}</Clip>
      </p>
      <p class="quiet finding-doubt">
        {certainty === 'verify' && <span>{t('certainty.verify-why')}</span>}
        {word !== 'none' && <span>{t(`misread.${word}`)}</span>}
        <span>
          {t('finding.wrong-by')}
          {colon()} <Text>{tell(fixed(wrongBy))}</Text>
        </span>
      </p>
      <span class="finding-position quiet">{t('finding.position', { at: work.at + 1, all: work.ordered.length })}</span>
      {work.mayJudge ? (
        <VerdictStrip finding={finding} work={work} />
      ) : (
        work.ordered[work.at]?.group === 'other-lanes' && (
          <p class="quiet">{t('finding.other-lane', { lane: t(`lane.${lane}`) })}</p>
        )
      )}
    </header>
  );
}
