import { describe, expect, it } from 'vitest';
import { OVERVIEW_SIDE, OverviewMeter } from '../../shared/scans/meters/overview-meter.ts';
import { passOver } from '../../shared/scans/picture-pass.ts';

describe('the overview of an image', () => {
  it('is the image itself up to its longest side', () => {
    const pixels = new Uint16Array(OVERVIEW_SIDE).map((_, x) => x);
    const { overview, scale } = passOver({ width: OVERVIEW_SIDE, height: 1, pixels });
    expect(scale).toBe(1);
    expect(overview).toEqual({ width: OVERVIEW_SIDE, height: 1, pixels });
  });

  it('averages squares, and at the edges what is left of them', () => {
    const width = OVERVIEW_SIDE + 1;
    const meter = new OverviewMeter(width, 3);
    for (let y = 0; y < 3; y++)
      meter.row(
        y,
        new Uint16Array(width).map((_, x) => x * 10 + y * 2),
      );
    const overview = meter.result();
    expect([overview.width, overview.height, meter.scale]).toEqual([OVERVIEW_SIDE / 2 + 1, 2, 2]);
    expect(overview.pixels[0]).toBe(6);
    expect(overview.pixels[1]).toBe(26);
    expect(overview.pixels[OVERVIEW_SIDE / 2]).toBe(OVERVIEW_SIDE * 10 + 1);
    expect(overview.pixels[overview.width]).toBe(9);
  });

  it('keeps the brightest value without overflow', () => {
    const meter = new OverviewMeter(20_000, 20);
    for (let y = 0; y < 20; y++) meter.row(y, new Uint16Array(20_000).fill(65_535));
    expect(meter.result().pixels.every((value) => value === 65_535)).toBe(true);
  });

  it('stays as large in the mean as the image', () => {
    const width = 5000;
    const pixels = new Uint16Array(width * 40).map((_, index) => (index * 7919) % 65_536);
    const { overview } = passOver({ width, height: 40, pixels });
    const mean = (values: Uint16Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(overview.pixels) / mean(pixels)).toBeCloseTo(1, 2);
  });
});
