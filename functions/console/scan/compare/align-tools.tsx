import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import { Button } from '../../look/button.tsx';
import { alignmentOf } from '../view/alignment.ts';
import type { Point } from '../view/view.ts';
import { t } from '../words.ts';

/** How two pictures are held beside each other. `shift` is in pixels of the first. */
export interface Comparing {
  mode: 'side' | 'blink' | 'difference';
  mirrored: boolean;
  shift: Point;
  /** Which of the two shows while they blink. */
  otherShown: boolean;
}

export const PLAIN_COMPARING: Comparing = { mode: 'side', mirrored: false, shift: { x: 0, y: 0 }, otherShown: true };

const MODES = { side: 'sideBySide', blink: 'blink', difference: 'difference' } as const;
const BY = { container: 'byContainer', scale: 'byScale', pixels: 'byPixels' } as const;
/** One press shifts by so much of the picture's width. */
const SHIFT_SHARE = 1 / 500;

/** How to compare: side by side, over each other in turn or as a difference; mirrored; shifted. */
export function AlignTools({
  comparing,
  onChange,
  picture,
  against,
}: {
  comparing: Comparing;
  onChange(comparing: Comparing): void;
  picture: ScanPicture;
  against: ScanPicture;
}) {
  const { mode, mirrored, shift, otherShown } = comparing;
  const change = (by: Partial<Comparing>) => onChange({ ...comparing, ...by });
  const by = Math.max(1, picture.widthPx * SHIFT_SHARE);
  const move = (x: number, y: number) => change({ shift: { x: shift.x + x * by, y: shift.y + y * by } });
  const arrows: [label: string, sign: string, x: number, y: number][] = [
    [t('shiftLeft'), '←', -1, 0],
    [t('shiftRight'), '→', 1, 0],
    [t('shiftUp'), '↑', 0, -1],
    [t('shiftDown'), '↓', 0, 1],
  ];
  return (
    <>
      <span class="line" dir="ltr">
        {(['side', 'blink', 'difference'] as const).map((one) => (
          <Button key={one} aria-pressed={mode === one} onClick={() => change({ mode: one, otherShown: true })}>
            {t(MODES[one])}
          </Button>
        ))}
        {mode === 'blink' && (
          <Button aria-pressed={otherShown} onClick={() => change({ otherShown: !otherShown })}>
            {t('showOther')}
          </Button>
        )}
      </span>
      <span class="line" dir="ltr">
        <Button aria-pressed={mirrored} onClick={() => change({ mirrored: !mirrored })}>
          {t('flip')}
        </Button>
        {arrows.map(([label, sign, x, y]) => (
          <Button key={sign} aria-label={label} onClick={() => move(x, y)}>
            {sign}
          </Button>
        ))}
        <Button disabled={shift.x === 0 && shift.y === 0} onClick={() => change({ shift: { x: 0, y: 0 } })}>
          {t('noShift')}
        </Button>
      </span>
      <p class="quiet">{t('aligned', { by: t(BY[alignmentOf(picture, against, mirrored).by]) })}</p>
    </>
  );
}
