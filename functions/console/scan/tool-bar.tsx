import { useId, useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import type { LookMaker } from './draw/picture-look.ts';
import { LookTools } from './look-tools.tsx';
import type { StageState } from './stage/stage-state.ts';
import { begun, LOOKING, type Tool } from './stage/tool.ts';
import { type Size, wholeView, zoomAt } from './view/view.ts';
import { t } from './words.ts';

/** Something that is on or off. */
export interface Switch {
  on: boolean;
  toggle(): void;
}

/** The tools of a picture, and what changes its look: folded where there is little room. All of it has keys too. */
export function ToolBar({
  state,
  maker,
  picture,
  tool,
  onTool,
  marking,
  compare,
  wide,
}: {
  state: StageState;
  maker: LookMaker | null;
  picture: Size;
  tool: Tool;
  onTool(tool: Tool): void;
  /** Whether own marks are kept. */
  marking: boolean;
  compare: Switch | null;
  wide: Switch | undefined;
}) {
  const [open, setOpen] = useState(false);
  const lookId = useId();
  const zoom = (factor: number) => {
    const [view, screen] = [state.view.peek(), state.screen.peek()];
    const middle = { x: screen.width / 2, y: screen.height / 2 };
    if (view) state.view.value = zoomAt(view, factor, middle, picture, screen);
  };
  const start = (kind: 'measure' | 'mark') => {
    const view = state.view.peek();
    if (view) onTool(tool.kind === kind ? LOOKING : begun(kind, { x: view.x, y: view.y }));
  };
  return (
    <div class="scan-tools" role="toolbar" aria-label={t('look')}>
      <Button class="scan-fold" aria-expanded={open} aria-controls={lookId} onClick={() => setOpen(!open)}>
        {t('lookFold')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </Button>
      <span class="line">
        <Button aria-label={t('zoomOut')} onClick={() => zoom(0.8)}>
          −
        </Button>
        <Button aria-label={t('zoomIn')} onClick={() => zoom(1.25)}>
          +
        </Button>
        <Button
          keys="0"
          onClick={() => {
            state.view.value = wholeView(picture, state.screen.peek());
          }}
        >
          {t('whole')}
        </Button>
      </span>
      <span class="line">
        <Button keys="r" aria-pressed={tool.kind === 'measure'} onClick={() => start('measure')}>
          {t('measure')}
        </Button>
        {marking && (
          <Button keys="m" aria-pressed={tool.kind === 'mark'} onClick={() => start('mark')}>
            {t('mark')}
          </Button>
        )}
        {compare && (
          <Button keys="b" aria-pressed={compare.on} onClick={compare.toggle}>
            {t('compare')}
          </Button>
        )}
        {wide && (
          <Button keys="z" aria-pressed={wide.on} aria-label={t('wide')} title={t('wide')} onClick={wide.toggle}>
            <span aria-hidden="true">⇔</span>
          </Button>
        )}
      </span>
      <LookTools {...{ state, maker, open }} id={lookId} />
    </div>
  );
}
