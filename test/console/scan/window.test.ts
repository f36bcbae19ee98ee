import { describe, expect, it } from 'vitest';
import { carriedWindow, rangeOf } from '../../../functions/console/scan/draw/picture-look.ts';
import { colourTable } from '../../../functions/console/scan/grey/colour-map.ts';
import { histogramOf, valueAtShare } from '../../../functions/console/scan/grey/histogram.ts';
import { FIELDS, localContrast, STEPS } from '../../../functions/console/scan/grey/local-contrast.ts';
import { attenuationOf, higherEnergy } from '../../../functions/console/scan/grey/material.ts';
import { changeWindow, dragWindow, greyOf, presetWindow } from '../../../functions/console/scan/grey/window.ts';

const tile = (samples: number[], width = samples.length) => ({
  ...{ width, height: samples.length / width, samples: Uint16Array.from(samples) },
});
const LEVELS = { air: 14_000, dark: 300 };

describe('a window of greys', () => {
  it('gives black to what is below, white to what is above, and spreads what is between', () => {
    const window = { low: 1000, high: 3000 };
    expect([0, 1000, 1500, 2000, 3000, 65_535].map((value) => greyOf(value, window))).toEqual([0, 0, 0.25, 0.5, 1, 1]);
  });

  it('that is automatic spans what occurs, whatever air, deck and a few dead pixels say', () => {
    const [deck, air] = [300, 14_000];
    const samples = [0, 65_535, ...Array.from({ length: 998 }, (_, index) => 2000 + index)];
    for (let index = 0; index < 1000; index++) samples.push(deck, air);
    const { low, high } = presetWindow('auto', rangeOf(tile(samples), LEVELS));
    expect([low, high]).toEqual([2009, 2993]);
  });

  it('for light goods begins where a third of the beam comes through, for dense cargo ends at an eighth', () => {
    const range = rangeOf(tile([300, 14_000]), LEVELS);
    expect(presetWindow('light', range).low).toBe(300 + 0.35 * 13_700);
    expect(presetWindow('dense', range)).toEqual({ low: 300, high: 300 + 0.12 * 13_700 });
  });

  it('of the full range is that of the bits the scanner uses', () => {
    expect(presetWindow('full', rangeOf(tile([300, 14_000]), LEVELS))).toEqual({ low: 0, high: 16_383 });
    expect(presetWindow('full', rangeOf(tile([300, 60_000]), { air: 60_000, dark: 0 }))).toEqual({
      low: 0,
      high: 65_535,
    });
  });

  it('stays in the range and never closes, however far it is drawn', () => {
    let window = { low: 0, high: 65_535 };
    for (let step = 0; step < 100; step++) window = dragWindow(window, -200, 90);
    expect(window.high - window.low).toBeGreaterThanOrEqual(16);
    for (let step = 0; step < 100; step++) window = changeWindow(window, { level: 9000, width: 9000 });
    expect(window.high - window.low).toBeLessThanOrEqual(65_535);
    expect((window.high + window.low) / 2).toBeLessThanOrEqual(65_536);
  });

  it('is carried to another scanner as the same transmission', () => {
    const other = { air: 60_000, dark: 0 };
    expect(carriedWindow({ low: 300, high: 7150 }, LEVELS, other)).toEqual({ low: 0, high: 30_000 });
  });
});

describe('a histogram', () => {
  it('tells the value at a rank', () => {
    const histogram = histogramOf(Uint16Array.from([5, 5, 5, 9]));
    expect([0, 0.5, 0.75, 0.76, 1].map((share) => valueAtShare(histogram, share))).toEqual([5, 5, 5, 9, 9]);
  });
});

describe('colours', () => {
  const lightness = (table: Uint8Array, index: number) => {
    const [red = 0, green = 0, blue = 0] = [...table.subarray(index * 4, index * 4 + 3)].map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each(['grey', 'inferno', 'viridis', 'steps'] as const)(
    'of %s grow lighter with the value, never darker',
    (map) => {
      const table = colourTable(map);
      let before = -1;
      for (let index = 0; index < 256; index++) {
        const now = lightness(table, index);
        expect(now, `${map} ${index}`).toBeGreaterThanOrEqual(before - 0.004);
        before = Math.max(before, now);
      }
      expect(lightness(table, 255) - lightness(table, 0)).toBeGreaterThan(0.7);
    },
  );

  it('of grey are the greys themselves', () => {
    expect([...colourTable('grey').subarray(128 * 4, 129 * 4)]).toEqual([128, 128, 128, 255]);
  });
});

describe('contrast that is spread by place', () => {
  it('tells two near values further apart than the window does, and keeps their order', () => {
    const [width, height] = [160, 80];
    const samples = Array.from({ length: width * height }, (_, index) => (index % 2 === 0 ? 20_000 : 24_000));
    const table = localContrast(tile(samples, width), { low: 0, high: 65_535 }, false);
    expect(table.length).toBe(FIELDS.across * FIELDS.down * STEPS);
    const at = (value: number) => table[Math.floor((value / 65_535) * STEPS)] ?? 0;
    expect(at(24_000) - at(20_000)).toBeGreaterThan((255 * 4000) / 65_535);
    for (let step = 1; step < STEPS; step++) expect(table[step]).toBeGreaterThanOrEqual(table[step - 1] ?? 0);
  });
});

describe('two energies', () => {
  const exposure = (mu: number) => ({
    ...{ air: 60_000, dark: 0 },
    samples: Uint16Array.from({ length: 500 }, (_, index) => 60_000 * Math.exp(-mu * (0.5 + index / 500))),
  });

  it('are told apart by which of them more comes through', () => {
    expect(higherEnergy(exposure(1.2), exposure(1))).toMatchObject({ higher: 'second' });
    expect(higherEnergy(exposure(1), exposure(1.2))).toMatchObject({ higher: 'first' });
  });

  it('that hardly differ tell no materials', () => {
    expect(higherEnergy(exposure(1), exposure(1.005))).toBeNull();
  });

  it('attenuate by the logarithm of what comes through', () => {
    expect(attenuationOf(300 + 13_700 / Math.E, LEVELS)).toBeCloseTo(1, 5);
  });
});
