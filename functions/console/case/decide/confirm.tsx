import { Button } from '../../look/button.tsx';
import { Dialog } from '../../look/dialog.tsx';
import type { CaseWork } from '../case-work.ts';
import { Clip } from '../clip.tsx';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';
import { unjudged } from './form-gaps.ts';
import { FourEyesLine } from './four-eyes-line.tsx';
import { VERDICTS } from './verdict.ts';

/** The decision once more before it counts: Enter records it. */
export function Confirm({ desk, work }: { desk: Desk; work: CaseWork }) {
  const { disposition, reason, note, findings } = work.form.value;
  if (disposition === null || reason === null) return null;
  const given = Object.values(findings);
  const left = unjudged(work.form.value, work.decided);
  return (
    <Dialog
      title={t('decide.confirm-title')}
      onClose={() => desk.unask()}
      onSubmit={() => desk.decide()}
      footer={
        <>
          <Button onClick={() => desk.unask()}>{t('decide.back')}</Button>
          <Button kind="main" type="submit" autoFocus>
            {t('decide.confirm')}
          </Button>
        </>
      }
    >
      <p class="confirm-what" data-disposition={disposition}>
        <strong>
          {t('decide.summary', { disposition: t(`disposition.${disposition}`), reason: t(`reason.${reason}`) })}
        </strong>
      </p>
      {given.length > 0 && (
        <p>
          {VERDICTS.flatMap((verdict) => {
            const count = given.filter((one) => one.verdict === verdict).length;
            return count === 0 ? [] : [`${t(`verdict.${verdict}`)} ${count}`];
          }).join(' · ')}
        </p>
      )}
      {left > 0 && <p>{t('verdict.all-left', { count: left })}</p>}
      {note.trim() !== '' && (
        <blockquote>
          <Clip most={300}>{note}</Clip>
        </blockquote>
      )}
      <FourEyesLine desk={desk} work={work} />
    </Dialog>
  );
}
