import type { Signal } from '@preact/signals';
import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import { number } from '../../language/time.ts';
import type { LookMaker } from '../draw/picture-look.ts';
import { percent } from '../figures.ts';
import { lengthBetween } from '../view/ruler.ts';
import type { Point } from '../view/view.ts';
import { t } from '../words.ts';
import { shortLength } from './overlay.tsx';
import type { StageState } from './stage-state.ts';
import { endOf, type Tool } from './tool.ts';

/** A line below the picture: zoom, window, scale, the value under the pointer, and what was measured. */
export function Readout({
  picture,
  state,
  hover,
  tool,
  maker,
  valueAt,
}: {
  picture: ScanPicture;
  state: StageState;
  hover: Signal<Point | null>;
  tool: Tool;
  maker: LookMaker | null;
  valueAt(at: Point): number | null;
}) {
  const { pixelPitchMm, pitchFrom, airLevel, darkLevel } = picture;
  const view = state.view.value;
  const window = maker?.windowOf(state.look.value);
  const at = tool.kind === 'look' ? hover.value : tool.cursor;
  const value = at && valueAt(at);
  const share = value === null ? 0 : (value - darkLevel) / Math.max(1, airLevel - darkLevel);
  const line = endOf(tool);
  const told = line && tool.kind === 'measure' ? lengthBetween(line.from, line.to, pixelPitchMm) : null;
  return (
    <div class="scan-readout">
      <span>{view && t('zoom', { percent: percent(view.scale, 1) })}</span>
      <span>{window && t('windowNow', { low: window.low, high: window.high })}</span>
      <span>
        {pixelPitchMm === null
          ? t('noPitch')
          : t('pitch', {
              mm: number(pixelPitchMm, { maximumFractionDigits: 2 }),
              from: t(pitchFrom === 'record' ? 'fromRecord' : 'fromFile'),
            })}
      </span>
      <span class="scan-value">{value !== null && t('valueAt', { value, share: percent(Math.max(0, share), 1) })}</span>
      <span class="scan-told" role="status">
        {tool.kind !== 'look' && !told && t(tool.kind === 'measure' ? 'toolMeasure' : 'toolMark')}
        {told &&
          t('lengthTold', {
            length: shortLength(told.length, told.unit),
            across: shortLength(told.across, told.unit),
            up: shortLength(told.down, told.unit),
          })}
      </span>
    </div>
  );
}
