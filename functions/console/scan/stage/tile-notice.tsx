import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import { Button } from '../../look/button.tsx';
import type { FrameTold } from '../draw/painter.ts';
import { t } from '../words.ts';

/** Says what of a picture is not there, and offers to try again. */
export function TileNotice({
  told,
  picture,
  gone,
  onRetry,
}: {
  told: FrameTold | null;
  picture: ScanPicture;
  /** Why nothing of the picture can be shown. */
  gone: 'missing' | 'broken' | 'lost' | null;
  onRetry(): void;
}) {
  const { missing = 0, broken = 0, lost = 0 } = told?.failed ?? {};
  const { bits, rowsRead, heightPx } = picture;
  const notes = [
    ...(gone === 'lost' ? [t('pictureLost')] : gone !== null ? [t('pictureGone')] : []),
    ...(missing > 0 ? [t('tilesMissing', { count: missing })] : []),
    ...(broken > 0 ? [t('tilesBroken', { count: broken })] : []),
    ...(lost > 0 ? [t('tilesLost', { count: lost })] : []),
    ...(rowsRead < heightPx ? [t('cutOff', { count: rowsRead, rows: heightPx })] : []),
    ...(bits <= 8 ? [t('eightBits')] : []),
  ];
  if (notes.length === 0) return <div role="status" />;
  return (
    <div class="scan-notice" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {(gone !== null || missing + lost + broken > 0) && <Button onClick={onRetry}>{t('again')}</Button>}
    </div>
  );
}
