import { Button } from '../look/button.tsx';
import type { Zoom } from './stage/zoom.ts';
import { t } from './words.ts';

interface BarParts {
  page: number;
  pages: number;
  zoom: Zoom;
  /** Of the window's width; null while there is no picture. */
  percent: number | null;
  /** A message has neither pages nor a size. */
  message: boolean;
  listed: boolean;
  onTurn(way: 1 | -1): void;
  onStep(way: 1 | -1): void;
  onZoom(zoom: Zoom): void;
  onListed(): void;
}

/** Pages, size, and whether the list is shown. */
export function ToolBar({ page, pages, zoom, percent, message, listed, onTurn, onStep, onZoom, onListed }: BarParts) {
  const sign = (text: string) => <span aria-hidden="true">{text}</span>;
  return (
    <div class="paper-bar">
      {!message && (
        <>
          <span class="line">
            <Button
              kind="plain"
              class="mirrored"
              aria-label={t('viewer.previous-page')}
              title={t('viewer.previous-page')}
              aria-disabled={page <= 1}
              onClick={() => onTurn(-1)}
            >
              {sign('‹')}
            </Button>
            <span class="figures" aria-live="polite">
              {t('viewer.page', { page, pages })}
            </span>
            <Button
              kind="plain"
              class="mirrored"
              aria-label={t('viewer.next-page')}
              title={t('viewer.next-page')}
              aria-disabled={page >= pages}
              onClick={() => onTurn(1)}
            >
              {sign('›')}
            </Button>
          </span>
          <span class="line">
            <Button
              kind="plain"
              aria-label={t('viewer.zoom-out')}
              title={t('viewer.zoom-out')}
              onClick={() => onStep(-1)}
            >
              {sign('−')}
            </Button>
            <span class="figures paper-percent">{percent === null ? '' : t('viewer.zoom', { percent })}</span>
            <Button kind="plain" aria-label={t('viewer.zoom-in')} title={t('viewer.zoom-in')} onClick={() => onStep(1)}>
              {sign('+')}
            </Button>
            <Button
              kind="plain"
              aria-label={t('viewer.fit-width')}
              title={t('viewer.fit-width')}
              aria-pressed={zoom === 'width'}
              onClick={() => onZoom('width')}
            >
              {sign('↔')}
            </Button>
            <Button
              kind="plain"
              aria-label={t('viewer.fit-page')}
              title={t('viewer.fit-page')}
              aria-pressed={zoom === 'page'}
              onClick={() => onZoom('page')}
            >
              {sign('⛶')}
            </Button>
          </span>
        </>
      )}
      <span class="spread">
        <Button kind="plain" aria-pressed={listed} onClick={onListed}>
          {t('values.title')}
        </Button>
      </span>
    </div>
  );
}
