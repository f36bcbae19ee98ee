import { Button } from '../look/button.tsx';
import type { ChosenLook, LookMaker } from './draw/picture-look.ts';
import { changeWindow, levelOf, type Preset } from './grey/window.ts';
import { COLOURS } from './stage/colours.ts';
import type { StageState } from './stage/stage-state.ts';
import { t } from './words.ts';

const PRESETS: readonly Preset[] = ['auto', 'light', 'dense', 'full'];

/** What changes the look of a picture. `open` counts where there is room for the tools alone. */
export function LookTools({
  state,
  maker,
  open,
  id,
}: {
  state: StageState;
  maker: LookMaker | null;
  open: boolean;
  id: string;
}) {
  const chosen = state.look.value;
  const change = (by: Partial<ChosenLook>) => {
    state.look.value = { ...state.look.peek(), ...by };
  };
  const window = maker?.windowOf(chosen) ?? { low: 0, high: 65_535 };
  const { level, width } = levelOf(window);
  const most = maker?.range.most ?? 65_535;
  const own = (by: { level: number; width: number }) => change({ preset: 'own', window: changeWindow(window, by) });
  return (
    <div class="scan-look" id={id} data-open={open ? '' : undefined}>
      <label>
        {t('window')}
        <select
          class="input"
          value={chosen.preset}
          onChange={(event) => {
            const preset = PRESETS.find((one) => one === event.currentTarget.value);
            if (preset) change({ preset, window: null });
          }}
        >
          {PRESETS.map((preset) => (
            <option key={preset} value={preset}>
              {t(preset)}
            </option>
          ))}
          {chosen.preset === 'own' && <option value="own">{t('own')}</option>}
        </select>
      </label>
      <label>
        {t('brightness')}
        <input
          type="range"
          min={0}
          max={most}
          step={Math.max(1, Math.round(most / 200))}
          // Brighter is a lower level: the slider goes the way the picture does.
          value={most - level}
          onInput={(event) => own({ level: most - Number(event.currentTarget.value) - level, width: 0 })}
        />
      </label>
      <label>
        {t('contrast')}
        <input
          type="range"
          min={0}
          max={100}
          value={100 * (1 - Math.log(width / 16) / Math.log(Math.max(2, most / 16)))}
          onInput={(event) => {
            const wide = 16 * Math.max(2, most / 16) ** (1 - Number(event.currentTarget.value) / 100);
            own({ level: 0, width: wide - width });
          }}
        />
      </label>
      <label>
        {t('colours')}
        <select
          class="input"
          value={chosen.colours}
          onChange={(event) => {
            const colours = COLOURS.find((one) => one === event.currentTarget.value);
            if (colours) change({ colours });
          }}
        >
          {COLOURS.filter((one) => one !== 'material' || maker?.material).map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </label>
      <span class="line">
        <Button keys="g" aria-pressed={chosen.logarithmic} onClick={() => change({ logarithmic: !chosen.logarithmic })}>
          {t('logarithmic')}
        </Button>
        <Button keys="i" aria-pressed={chosen.invert} onClick={() => change({ invert: !chosen.invert })}>
          {t('invert')}
        </Button>
        <Button keys="e" aria-pressed={chosen.edges} onClick={() => change({ edges: !chosen.edges })}>
          {t('edges')}
        </Button>
        <Button keys="l" aria-pressed={chosen.local} onClick={() => change({ local: !chosen.local })}>
          {t('local')}
        </Button>
      </span>
      {chosen.colours === 'material' && <p class="quiet">{t('materialNote')}</p>}
    </div>
  );
}
