import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTAINERS } from '../../events/generator/xray/container-model.ts';
import type { GreyImage } from '../../shared/scans/grey-image.ts';
import { hashDistance } from '../../shared/scans/likeness/attenuation-hash.ts';
import { attenuationAreaM2, measurePicture } from '../../shared/scans/measure-picture.ts';
import { passOver } from '../../shared/scans/picture-pass.ts';
import { PITCH_MM, simulatedScan } from './simulated-scan.ts';

const measuresOf = (image: GreyImage) => measurePicture(passOver(image), PITCH_MM);
const areaOf = (image: GreyImage) => measuresOf(image).attenuationAreaM2 ?? Number.NaN;

describe('measurePicture', () => {
  it('finds the air level, the dark level and the container of a simulated scan', () => {
    const image = simulatedScan(null);
    const { airLevel, darkLevel, outline } = measuresOf(image);
    expect(airLevel).toBeGreaterThan(14_300);
    expect(airLevel).toBeLessThan(15_300);
    expect(Math.abs(darkLevel - 230)).toBeLessThan(20);
    const [, , width, height] = outline ?? [0, 0, 0, 0];
    expect(width * image.width * PITCH_MM).toBeCloseTo(CONTAINERS['22G1'].length * 1000, -2);
    expect(Math.abs(height * image.height * PITCH_MM - CONTAINERS['22G1'].height * 1000)).toBeLessThan(3 * PITCH_MM);
  });

  it('sees an empty container as empty and a loaded one as loaded', () => {
    expect(measuresOf(simulatedScan(null)).fillShare).toBeLessThan(0.01);
    expect(measuresOf(simulatedScan(null, { sizeType: '42G1' })).fillShare).toBeLessThan(0.01);
    expect(measuresOf(simulatedScan({ kind: 'cartons', kg: 5000 })).fillShare).toBeGreaterThan(0.5);
    expect(measuresOf(simulatedScan({ kind: 'drums', kg: 1900, lengthShare: 0.3 })).fillShare).toBeGreaterThan(0.15);
  });

  it('measures an attenuation that grows in proportion to the mass of the cargo', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('cartons' as const, 'drums' as const, 'sacks' as const),
        fc.integer({ min: 1500, max: 4500 }),
        fc.string(),
        (kind, kg, seed) => {
          const share =
            areaOf(simulatedScan({ kind, kg: 2 * kg }, { seed })) / areaOf(simulatedScan({ kind, kg }, { seed }));
          expect(share).toBeGreaterThan(1.85);
          expect(share).toBeLessThan(2.1);
        },
      ),
      { numRuns: 8, seed: 7, endOnFailure: true },
    );
  });

  it('measures the same whatever the level of the beam', () => {
    const image = simulatedScan({ kind: 'cartons', kg: 5000 });
    const brighter = { ...image, pixels: image.pixels.map((value) => value * 3) };
    expect(areaOf(brighter) / areaOf(image)).toBeCloseTo(1, 2);
    expect(measuresOf(brighter).likeness.hash).toBe(measuresOf(image).likeness.hash);
  });

  it('finds no container, and measures no mass, where the image is cropped to the inside of one', () => {
    const image = simulatedScan({ kind: 'cartons', kg: 5000 });
    const cropped = cropOf(image, 40, 40, image.width - 80, image.height - 90);
    expect(measuresOf(cropped)).toMatchObject({ outline: null, attenuationPx: null, attenuationAreaM2: null });
  });

  it.each([0, 1, 40_000, 65_535])('measures a blank image of value %i without a container', (value) => {
    const { outline, fillShare } = measuresOf({ width: 50, height: 20, pixels: new Uint16Array(1000).fill(value) });
    expect(outline).toBeNull();
    expect(fillShare).toBe(0);
  });

  it('measures an image of one pixel', () => {
    expect(measuresOf({ width: 1, height: 1, pixels: new Uint16Array([7]) }).outline).toBeNull();
  });

  it('measures images of any content without failing and within the bounds of the schema', () => {
    fc.assert(
      fc.property(fc.uint16Array({ minLength: 48, maxLength: 48 }), (pixels) => {
        const measures = measurePicture(passOver({ width: 8, height: 6, pixels }), null);
        expect(measures.meanTransmission).toBeGreaterThanOrEqual(0);
        expect(measures.meanTransmission).toBeLessThanOrEqual(1);
        expect(measures.fillShare).toBeLessThanOrEqual(1);
        expect(measures.likeness.hash).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it('takes the pitch of the record before that of the file', () => {
    expect(attenuationAreaM2({ attenuationPx: 1_000_000, attenuationAreaM2: 3 }, 5)).toBeCloseTo(25);
    expect(attenuationAreaM2({ attenuationPx: 1_000_000, attenuationAreaM2: 3 }, null)).toBe(3);
    expect(attenuationAreaM2({ attenuationPx: null, attenuationAreaM2: null }, 5)).toBeNull();
  });
});

describe('the perceptual hash', () => {
  const hashOf = (image: GreyImage) => measuresOf(image).likeness.hash;
  const cartons = simulatedScan({ kind: 'cartons', kg: 5000 });

  it('hardly changes when the image is stored with 8 bits', () => {
    const eight = { ...cartons, pixels: cartons.pixels.map((value) => (value >> 6) * 257) };
    expect(hashDistance(hashOf(cartons), hashOf(eight))).toBeLessThanOrEqual(4);
  });

  it('differs widely between different cargo', () => {
    const others = [
      simulatedScan({ kind: 'drums', kg: 9000 }),
      simulatedScan({ kind: 'crates', kg: 5000 }),
      simulatedScan({ kind: 'sacks', kg: 9000 }),
      simulatedScan({ kind: 'cartons', kg: 5000, lengthShare: 0.5 }),
      simulatedScan(null),
    ];
    for (const other of others) expect(hashDistance(hashOf(cartons), hashOf(other))).toBeGreaterThan(8);
  });

  it('counts differing bits', () => {
    expect(hashDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(hashDistance('00000000000000f0', '0000000000000010')).toBe(3);
  });
});

describe('the digest of the pixels', () => {
  it('tells two exposures of the same cargo apart', () => {
    const [one, two] = ['one', 'two'].map((seed) => measuresOf(simulatedScan(null, { seed })).pixelSha256);
    expect(one).not.toBe(two);
  });

  it('tells the same pixels in another shape apart', () => {
    const pixels = new Uint16Array(12).fill(5);
    expect(measuresOf({ width: 4, height: 3, pixels }).pixelSha256).not.toBe(
      measuresOf({ width: 3, height: 4, pixels }).pixelSha256,
    );
  });
});

function cropOf(image: GreyImage, left: number, top: number, width: number, height: number): GreyImage {
  const pixels = new Uint16Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * image.width + left;
    pixels.set(image.pixels.subarray(from, from + width), y * width);
  }
  return { width, height, pixels };
}
