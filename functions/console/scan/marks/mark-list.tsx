import { Button } from '../../look/button.tsx';
import { Text } from '../../look/text.tsx';
import { percent } from '../figures.ts';
import { t } from '../words.ts';
import type { ScanMark } from './scan-marks.ts';

const FROM = {
  finding: 'ofFinding',
  measure: 'ofMeasure',
  operator: 'ofOperator',
  officer: 'ofOfficer',
} as const satisfies Record<ScanMark['from'], Parameters<typeof t>[0]>;

/** The marks of a picture as a list: the same for who can't see or point, and a way to each of them. */
export function MarkList({
  marks,
  active,
  onPick,
  onRemove,
}: {
  marks: readonly ScanMark[];
  active: string | null;
  onPick(id: string): void;
  onRemove?: ((id: string) => void) | undefined;
}) {
  if (marks.length === 0) return <p class="quiet">{t('noMarks')}</p>;
  return (
    <ul class="scan-marks">
      {marks.map(({ id, label, text, from, box, tone }) => (
        <li key={id} data-tone={tone} data-from={from} data-active={id === active ? '' : undefined}>
          <button type="button" class="scan-mark-row" aria-pressed={id === active} onClick={() => onPick(id)}>
            <span class="line">
              <strong>
                <Text>{label}</Text>
              </strong>
              <span class="badge spread">{t(FROM[from])}</span>
            </span>
            {text !== '' && <Text>{text}</Text>}
            <span class="quiet">{box === null ? t('noPlace') : placeOf(box)}</span>
          </button>
          {from === 'officer' && onRemove && (
            <Button kind="plain" aria-label={t('removeMark', { label })} onClick={() => onRemove(id)}>
              <span aria-hidden="true">✕</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function placeOf([left, top, width, height]: readonly [number, number, number, number]): string {
  return t('place', { along: percent(left + width / 2), up: percent(top + height / 2) });
}
