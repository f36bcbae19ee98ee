import { Button } from '../look/button.tsx';
import type { Zoom } from './stage/zoom.ts';
import { t } from './words.ts';

interface BarParts {
  page: number;
  pages: number;
  zoom: Zoom;
  /** Of the window's width; null while there is no picture. */
  percent: number | null;
  /** A message, and what can't be shown, have neither pages nor a size. */
  bare: boolean;
  listed: boolean;
  onTurn(way: 1 | -1): void;
  onStep(way: 1 | -1): void;
  onZoom(zoom: Zoom): void;
  onListed(): void;
}

const FIT_WIDTH = 'M1 2v12M15 2v12M3 8h10M5.5 5.5 3 8l2.5 2.5M10.5 5.5 13 8l-2.5 2.5';
const FIT_PAGE = 'M3 1h10v14H3zM6 4h4M6 7h4M6 10h2';

function Icon({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}

/** Pages, size, and whether the list is shown. */
export function ToolBar({ page, pages, zoom, percent, bare, listed, onTurn, onStep, onZoom, onListed }: BarParts) {
  // Left to right, or the browser would turn an arrow that is turned already.
  const sign = (text: string) => (
    <span aria-hidden="true" dir="ltr">
      {text}
    </span>
  );
  return (
    <div class="paper-bar">
      {!bare && (
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
            <span class="paper-figures" aria-live="polite">
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
            <span class="paper-figures paper-percent">{percent === null ? '' : t('viewer.zoom', { percent })}</span>
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
              <Icon path={FIT_WIDTH} />
            </Button>
            <Button
              kind="plain"
              aria-label={t('viewer.fit-page')}
              title={t('viewer.fit-page')}
              aria-pressed={zoom === 'page'}
              onClick={() => onZoom('page')}
            >
              <Icon path={FIT_PAGE} />
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
