import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import type { Sighting } from '../../../shared/checks/check.ts';
import { i7ClonedImage } from '../../../shared/checks/scans/i7-cloned-image.ts';
import { packNoise } from '../../../shared/scans/likeness/pulse-noise.ts';
import { hashOf, scan, scanImage } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined, unseenBy } from '../examine.ts';

const OTHER_PIXELS = hashOf('e');
const HASH = hashOf('0123456789abcdef');
const OTHER_HASH = hashOf('fedcba9876543210');
const BAND = 'h201234567';

/** Noise of the exposure `seed`, as a copy has it that lost `lost` of it. */
function noise(seed: string, lost = 0): string {
  const [own, other] = [seededRandom(seed), seededRandom(`lost ${seed}`)];
  const trace = Float64Array.from({ length: 600 }, () => own.normal() * (1 - lost) + other.normal() * lost);
  return packNoise({ pitch: 2, trace });
}

const likeness = (given: { hash?: string; noise?: string | null } = {}) => ({
  ...{ hash: HASH, noise: noise('a'), bands: [BAND], probes: ['nl0+1+2+3+4'] },
  ...given,
});
const one = (measures = {}) =>
  scan({ containers: [{ number: 'CSQU3054383', confidence: 1 }] }, [scanImage({ likeness: likeness(), ...measures })]);
const two = (measures = {}, number = 'HLXU2008419') =>
  scan({ containers: [{ number, confidence: 1 }] }, [scanImage({ likeness: likeness(), ...measures }, 'b.png')], 'S2');
const sighting = (given: Partial<Sighting>): Sighting => ({
  ...{ caseId: 'NLRTM/OLD', kind: 'image-band', value: BAND, about: 'HLXU2008419', seenAt: '2026-05-01T00:00:00.000Z' },
  detail: { hash: HASH, noise: noise('a'), content: 'cargo', pixels: 'eeee' },
  ...given,
});
const elsewhere = (...seenElsewhere: Sighting[]) => foundBy(i7ClonedImage, { scans: [one()], seenElsewhere });

describe('I7: one image for two containers', () => {
  it('fires when the pixels are the same', () => {
    const found = foundBy(i7ClonedImage, { scans: [one(), two()] });
    expect(gist(found)).toEqual(['HLXU2008419 (scan S2): critical, sure']);
    expect(found[0]?.message).toBe(
      'The image of container HLXU2008419 (scan S2) is the same, pixel for pixel, as that of container CSQU3054383 (scan S1).',
    );
    expect(found[0]?.evidence.map(({ file }) => file)).toEqual(['b.png', 'image.png']);
  });

  it('fires for a copy that was stored anew: other pixels, the same noise', () => {
    const copy = { pixelSha256: OTHER_PIXELS, likeness: likeness({ noise: noise('a', 0.2) }) };
    const found = foundBy(i7ClonedImage, { scans: [one(), two(copy)] });
    expect(gist(found)).toEqual(['HLXU2008419 (scan S2): critical, sure']);
    expect(found[0]?.message).toContain('was copied from the same exposure as that of container CSQU3054383');
    expect(found[0]?.evidence.map(({ file }) => file)).toEqual(['b.png', 'image.png']);
  });

  it('leaves two exposures alone that look the same, and one container scanned twice', () => {
    const other = { pixelSha256: OTHER_PIXELS, likeness: likeness({ noise: noise('b') }) };
    expect(foundBy(i7ClonedImage, { scans: [one(), two(other)] })).toEqual([]);
    expect(foundBy(i7ClonedImage, { scans: [one(), two({}, 'CSQU3054383')] })).toEqual([]);
  });

  it('asks to verify where the same exposure shows something else', () => {
    const edited = { pixelSha256: OTHER_PIXELS, likeness: likeness({ hash: OTHER_HASH }) };
    const found = foundBy(i7ClonedImage, { scans: [one(), two(edited)] });
    expect(gist(found)).toEqual(['HLXU2008419 (scan S2): critical, verify']);
    expect(found[0]?.message).toContain('may have been edited');
  });

  it('asks to verify loads that look the same where no noise can be compared, and never empties', () => {
    const without = { pixelSha256: OTHER_PIXELS, likeness: likeness({ noise: null }) };
    expect(gist(foundBy(i7ClonedImage, { scans: [one(), two(without)] }))).toEqual([
      'HLXU2008419 (scan S2): low, verify',
    ]);
    const content = { kind: 'empty' as const, standingPx: 0, lyingPx: 0, floorPx: 0 };
    expect(foundBy(i7ClonedImage, { scans: [one({ content }), two({ ...without, content })] })).toEqual([]);
  });

  it('fires for an image that another case had for another container', () => {
    const found = elsewhere(sighting({ kind: 'image-pixels', value: hashOf('c'), detail: undefined }));
    expect(gist(found)).toEqual(['CSQU3054383 (scan S1): critical, sure']);
    expect(found[0]?.message).toContain('HLXU2008419 in case NLRTM/OLD');
  });

  it('recognises a copy in another case by what the sighting tells of it', () => {
    expect(gist(elsewhere(sighting({})))).toEqual(['CSQU3054383 (scan S1): critical, sure']);
    const probe = sighting({ value: 'nl0+1+2+3+4', detail: { hash: HASH, noise: noise('a', 0.3) } });
    expect(gist(elsewhere(probe))).toEqual(['CSQU3054383 (scan S1): critical, sure']);
  });

  it('is silent for the same container elsewhere, for another exposure, and for a band alone', () => {
    expect(elsewhere(sighting({ about: 'CSQU3054383' }))).toEqual([]);
    expect(elsewhere(sighting({ detail: { hash: HASH, noise: noise('z'), content: 'cargo' } }))).toEqual([]);
    expect(elsewhere(sighting({ detail: undefined }))).toEqual([]);
  });

  it('is only as sure as the noise agrees', () => {
    const weak = noise('a', 0.62);
    expect(gist(elsewhere(sighting({ detail: { hash: HASH, noise: weak, content: 'cargo' } })))).toEqual([
      'CSQU3054383 (scan S1): critical, sure',
    ]);
    const given = {
      scans: [one()],
      seenElsewhere: [sighting({ detail: { hash: HASH, noise: weak, content: 'cargo' } })],
    };
    const stricter = { I7: { thresholds: { surely: 30 } } };
    expect(gist(foundBy(i7ClonedImage, { ...given, profile: stricter }))).toEqual([
      'CSQU3054383 (scan S1): critical, likely',
    ]);
  });

  it('looks at so many images of one case by their bands, and says of the others that it did not', () => {
    const scans = Array.from({ length: 130 }, (_, index) =>
      scan(
        { containers: [{ number: `C${index}`, confidence: 1 }] },
        [scanImage({ pixelSha256: hashOf(`${index}-`), likeness: likeness({ noise: noise(`${index}`) }) })],
        `S${index}`,
      ),
    );
    expect(foundBy(i7ClonedImage, { scans })).toEqual([]);
    expect(unseenBy(i7ClonedImage, { scans })).toBe(
      'of 130 images all but the first 40 were looked up by their exact pixels only',
    );
  });

  it('says so where no image was read', () => {
    expect(reasonNotExamined(i7ClonedImage, { scans: [scan({})] })).toBe('no scan image was read');
  });
});
