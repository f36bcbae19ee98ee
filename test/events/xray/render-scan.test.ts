import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { GANTRY_BEAM } from '../../../events/generator/xray/beam-model.ts';
import { brightened, cropped, inEightBits } from '../../../events/generator/xray/clone.ts';
import { CARGO_KINDS, composeScene } from '../../../events/generator/xray/compose-scene.ts';
import { renderScan } from '../../../events/generator/xray/render-scan.ts';
import { massOf } from '../../../events/generator/xray/scene.ts';

const SCANNER = { ...GANTRY_BEAM, pixelPitchMm: 30 };

describe('the generator of scans', () => {
  it('draws the same picture from the same seed and another from another', () => {
    const picture = (seed: string) => {
      const random = seededRandom(seed);
      return renderScan(composeScene({ sizeType: '45R1', cargo: null, dunnage: true }, random), SCANNER, random).pixels;
    };
    expect(picture('a')).toEqual(picture('a'));
    expect(picture('a')).not.toEqual(picture('b'));
  });

  it.each(CARGO_KINDS)('stows %s of the mass that it was asked for', (kind) => {
    const sizeType = kind === 'vehicles' ? '42G1' : '22G1';
    const empty = composeScene({ sizeType, cargo: null }, seededRandom(kind));
    const loaded = composeScene({ sizeType, cargo: { kind, kg: 4000 } }, seededRandom(kind));
    const more = loaded.bodies.slice(empty.bodies.length);
    expect(massOf(more) / 4000).toBeGreaterThan(0.97);
    expect(massOf(more) / 4000).toBeLessThan(1.03);
    expect(loaded.contentKg).toBe(4000);
  });

  it('hardens the beam: twice the mass attenuates less than twice', () => {
    const dim = (kg: number) => {
      const spec = { sizeType: '22G1' as const, cargo: { kind: 'bulk' as const, kg, height: 2 } };
      const random = seededRandom('same');
      const { pixels, width, height } = renderScan(composeScene(spec, random), { ...SCANNER, scatter: 0 }, random);
      const middle = pixels[Math.round(height * 0.7) * width + Math.round(width / 2)] ?? 0;
      return -Math.log((middle - SCANNER.darkLevel) / (SCANNER.airLevel - SCANNER.darkLevel));
    };
    expect(dim(12_000) / dim(6000)).toBeLessThan(1.95);
    expect(dim(12_000) / dim(6000)).toBeGreaterThan(1.6);
  });

  it('copies as a forger does: cut, brightened, with eight bits', () => {
    const image = { width: 20, height: 10, pixels: Uint16Array.from({ length: 200 }, (_, index) => index * 100) };
    const cut = cropped(image, { left: 0.05, right: 0, top: 0, bottom: 0.1 });
    expect([cut.width, cut.height, cut.pixels[0]]).toEqual([19, 9, 100]);
    expect(brightened(image, 4).pixels.at(-1)).toBe(65_535);
    expect(inEightBits(image).pixels.every((value) => value % 257 === 0)).toBe(true);
  });
});
