import type { ColourMap } from '../grey/colour-map.ts';
import { colourTable } from '../grey/colour-map.ts';
import { histogramOf, valueAtShare } from '../grey/histogram.ts';
import { localContrast } from '../grey/local-contrast.ts';
import { attenuationOf, higherEnergy, materialTable } from '../grey/material.ts';
import type { Preset, Range, Window } from '../grey/window.ts';
import { presetWindow } from '../grey/window.ts';
import type { TileSamples } from '../tiles/decode-tile.ts';
import type { Look, MaterialLook } from './renderer.ts';

/** What an officer has chosen of the look. The window is in values of the picture that it was chosen on. */
export interface ChosenLook {
  preset: Preset | 'own';
  window: Window | null;
  logarithmic: boolean;
  invert: boolean;
  colours: ColourMap | 'material';
  edges: boolean;
  local: boolean;
}

export const PLAIN_LOOK: ChosenLook = {
  ...{ preset: 'auto', window: null, logarithmic: false, invert: false, colours: 'grey', edges: false, local: false },
};

export interface Levels {
  air: number;
  dark: number;
}

const SHARPEN = 1.6;

/** The range of a picture by the samples of its coarsest level. */
export function rangeOf({ samples }: TileSamples, { air, dark }: Levels): Range {
  const histogram = histogramOf(samples);
  const brightest = Math.max(valueAtShare(histogram, 1), air);
  // Scanners with 12 or 14 bits leave the upper bits of sixteen empty.
  const most = Math.min(65_535, 2 ** Math.ceil(Math.log2(brightest + 1)) - 1);
  return { air, dark, most, histogram };
}

/** The window as the same transmission on another picture, whose scanner has other levels. */
export function carriedWindow({ low, high }: Window, from: Levels, to: Levels): Window {
  const carried = (value: number) =>
    Math.round(to.dark + ((value - from.dark) / Math.max(1, from.air - from.dark)) * (to.air - to.dark));
  return { low: carried(low), high: carried(high) };
}

const tables = new Map<ColourMap, Uint8Array>();

function tableOf(map: ColourMap): Uint8Array {
  const known = tables.get(map) ?? colourTable(map);
  tables.set(map, known);
  return known;
}

/** Makes looks of one picture, keeping what is dear to reckon. */
export class LookMaker {
  readonly #overview: TileSamples;
  readonly range: Range;
  readonly material: MaterialLook | null;
  #contrast: { key: string; table: Uint8Array<ArrayBuffer> } | null = null;

  constructor(overview: TileSamples, levels: Levels, second: TileSamples | null) {
    this.#overview = overview;
    this.range = rangeOf(overview, levels);
    this.material = second && materialOf(overview, levels, second);
  }

  windowOf({ preset, window }: ChosenLook): Window {
    return preset === 'own' && window ? window : presetWindow(preset === 'own' ? 'auto' : preset, this.range);
  }

  look(chosen: ChosenLook, window: Window = this.windowOf(chosen)): Look {
    const byMaterial = chosen.colours === 'material' && this.material !== null;
    return {
      window,
      logarithmic: chosen.logarithmic,
      invert: chosen.invert,
      colours: tableOf(chosen.colours === 'material' ? 'grey' : chosen.colours),
      sharpen: chosen.edges ? SHARPEN : 0,
      contrast: chosen.local ? this.#contrastFor(window, chosen.logarithmic) : null,
      material: byMaterial ? this.material : null,
    };
  }

  #contrastFor(window: Window, logarithmic: boolean): Uint8Array<ArrayBuffer> {
    const key = `${window.low} ${window.high} ${logarithmic}`;
    if (this.#contrast?.key !== key)
      this.#contrast = { key, table: localContrast(this.#overview, window, logarithmic) };
    return this.#contrast.table;
  }
}

/** The second energy has levels of its own, read where the first is air and where it is darkest. */
function materialOf(first: TileSamples, levels: Levels, second: TileSamples): MaterialLook | null {
  if (second.samples.length !== first.samples.length) return null;
  const histogram = histogramOf(second.samples);
  const other = { air: valueAtShare(histogram, 0.97), dark: Math.min(levels.dark, valueAtShare(histogram, 0.001)) };
  const told = higherEnergy({ samples: first.samples, ...levels }, { samples: second.samples, ...other });
  if (told === null) return null;
  const ratios: number[] = [];
  for (let index = 0; index < first.samples.length; index += 3) {
    const one = attenuationOf(first.samples[index] ?? 0, levels);
    const two = attenuationOf(second.samples[index] ?? 0, other);
    if (one > 0.3 && one < 4 && two > 0.3) ratios.push(one / two);
  }
  ratios.sort((a, b) => a - b);
  const [low, high] = [ratios[Math.floor(ratios.length * 0.05)] ?? 0, ratios[Math.floor(ratios.length * 0.95)] ?? 1];
  if (high - low < 1e-3) return null;
  // The ratio that grows with the atomic number goes from the first hue to the last.
  const [from, to] = told.higher === 'second' ? [low, high] : [high, low];
  return { table: materialTable(), first: levels, second: other, from, to };
}
