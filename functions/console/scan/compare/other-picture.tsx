import { useComputed, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import { carriedWindow, type LookMaker } from '../draw/picture-look.ts';
import type { StageState } from '../stage/stage-state.ts';
import { TileNotice } from '../stage/tile-notice.tsx';
import { usePainter } from '../stage/use-painter.ts';
import type { LinkBook } from '../tiles/link-book.ts';
import { alignedView, alignmentOf } from '../view/alignment.ts';
import type { Comparing } from './align-tools.tsx';

/** The other picture: same place, same zoom, and the same transmissions between black and white, whatever its scanner. */
export function OtherPicture({
  picture,
  against,
  state,
  maker,
  comparing,
  label,
  links,
}: {
  picture: ScanPicture;
  against: ScanPicture;
  state: StageState;
  maker: LookMaker | null;
  comparing: Comparing;
  label: string;
  links: LinkBook;
}) {
  const [own, setOwn] = useState<LookMaker | null>(null);
  const given = useSignal({ comparing, maker, own });
  given.value = { comparing, maker, own };
  const view = useComputed(() => {
    const first = state.view.value;
    const { mirrored, shift } = given.value.comparing;
    return first && alignedView(alignmentOf(picture, against, mirrored), shift, first);
  });
  const look = useComputed(() => {
    const { maker: first, own: other } = given.value;
    if (first === null || other === null) return null;
    const chosen = state.look.value;
    const levels = ({ airLevel, darkLevel }: ScanPicture) => ({ air: airLevel, dark: darkLevel });
    return other.look(chosen, carriedWindow(first.windowOf(chosen), levels(picture), levels(against)));
  });
  const { canvas, painted, told, gone } = usePainter(against, links, { view, screen: state.screen, look }, setOwn);
  const hidden = comparing.mode === 'blink' && !comparing.otherShown;
  return (
    <div class="scan-other" data-mirrored={comparing.mirrored ? '' : undefined} data-hidden={hidden ? '' : undefined}>
      <canvas ref={canvas} role="img" aria-label={label} style={sizeOf(state.screen.value)} />
      <p class="quiet">{label}</p>
      <TileNotice {...{ told, picture: against }} gone={gone} onRetry={() => painted?.painter.retry()} />
    </div>
  );
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { inlineSize: `${width}px`, blockSize: `${height}px` };
}
