import { describe, expect, it } from 'vitest';
import { brightened, cropped, inEightBits } from '../../events/generator/xray/clone.ts';
import { compareNoise } from '../../shared/scans/likeness/compare-noise.ts';
import { kinshipOf } from '../../shared/scans/likeness/kinship.ts';
import { packNoise, unpackNoise } from '../../shared/scans/likeness/pulse-noise.ts';
import type { PictureMeasures } from '../../shared/scans/picture-measures.ts';
import { measured, sceneScan } from './scene-scan.ts';

const EMPTY = { sizeType: '42G1' as const, cargo: null };
const original = sceneScan(EMPTY, 'original', 10);
const portrait = ({ likeness, content }: PictureMeasures) => ({ ...likeness, content: content?.kind ?? null });
const kin = (one: PictureMeasures, other: PictureMeasures) => kinshipOf(portrait(one), portrait(other));
const shared = (one: PictureMeasures, other: PictureMeasures) =>
  other.likeness.bands.filter((band) => one.likeness.bands.includes(band));

describe('the likeness of pictures', () => {
  it('knows a copy that was cut, brightened and stored with 8 bits, and is filed where it looks', () => {
    const cut = cropped(original, { left: 0.03, right: 0.01, top: 0.04, bottom: 0 });
    const copy = measured(inEightBits(brightened(cut, 1.2, 200)), 8);
    expect(kin(measured(original), copy)).toMatchObject({ kind: 'copy' });
    expect(shared(measured(original), copy).length).toBeGreaterThan(0);
  });

  it('tells another exposure of a container built alike apart', () => {
    expect(kin(measured(original), measured(sceneScan(EMPTY, 'another', 10)))).toBeNull();
  });

  it('still finds a copy that lost an end of the container, from its other end', () => {
    const copy = measured(cropped(original, { left: 0.05, right: 0, top: 0, bottom: 0 }));
    expect(copy.cut).toEqual(['left']);
    expect(kin(measured(original), copy)).toMatchObject({ kind: 'copy' });
    expect(shared(measured(original), copy).length).toBeGreaterThan(0);
  });

  it('has no noise to compare where the picture holds no air above', () => {
    const above = measured(cropped(original, { left: 0, right: 0, top: 0.115, bottom: 0 }));
    expect(above.likeness.noise).toBeNull();
    expect(compareNoise(above.likeness.noise, measured(original).likeness.noise).verdict).toBe('unknown');
  });
});

describe('a packed trace', () => {
  it('comes back within half a step, and text that is none as null', () => {
    const trace = Float64Array.from({ length: 64 }, (_, index) => Math.sin(index) * 2);
    const back = unpackNoise(packNoise({ pitch: 4, trace }));
    expect(back?.pitch).toBe(4);
    for (const [index, value] of trace.entries())
      expect(Math.abs((back?.trace[index] ?? 9) - value)).toBeLessThan(0.21);
    expect(unpackNoise('not a trace')).toBeNull();
  });
});
