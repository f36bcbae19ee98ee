import type { TrailCheck as Checking, TrailStanding } from '../../../../shared/review/trail-answers.ts';
import { instant } from '../../language/time.ts';
import { Button } from '../../look/button.tsx';
import { t } from '../words.ts';

interface CheckParts {
  standing: TrailStanding;
  /** The check under way, or the one that has just ended. */
  checking: Checking | null;
  zone: string;
  onCheck(from: 'start' | 'checked'): void;
}

/** How far the whole trail was checked, by whom, and what checks it further or from its first entry on. */
export function TrailCheck({ standing: { checked, whole, broken }, checking, zone, onCheck }: CheckParts) {
  const busy = checking !== null && !checking.done;
  const told = ({ sequence, at, by }: NonNullable<TrailStanding['checked']>) => ({
    ...{ sequence, when: instant(at, zone), name: by },
  });
  return (
    <div class="stack trail-check">
      {checked === null && <p class="quiet">{t('trail.unchecked')}</p>}
      {checked !== null && <p class="quiet">{t('trail.checked', told(checked))}</p>}
      {whole !== null && <p class="quiet">{t('trail.checked-whole', told(whole))}</p>}
      {broken !== null && <p class="unread">{t('trail.found-broken', told(broken))}</p>}
      {checking !== null && (
        <p role="status">
          {checking.firstBreak !== null
            ? t('trail.broken', { sequence: checking.firstBreak })
            : t(checking.done ? 'trail.check-done' : 'trail.checking', {
                ...{ from: checking.from, to: checking.checkedTo, until: checking.until },
              })}
        </p>
      )}
      <p class="line">
        <Button aria-disabled={busy} onClick={() => busy || onCheck('checked')}>
          {t('trail.check-on')}
        </Button>
        <Button aria-disabled={busy} onClick={() => busy || onCheck('start')}>
          {t('trail.check-all')}
        </Button>
      </p>
    </div>
  );
}
