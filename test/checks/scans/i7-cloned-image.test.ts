import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { i7ClonedImage } from '../../../shared/checks/scans/i7-cloned-image.ts';
import { hashOf, scan, scanImage } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const OTHER_PIXELS = hashOf('e');
const one = (measures = {}) =>
  scan({ containers: [{ number: 'CSQU3054383', confidence: 1 }] }, [scanImage(measures)], 'S1');
const two = (measures = {}, number = 'HLXU2008419') =>
  scan({ containers: [{ number, confidence: 1 }] }, [scanImage(measures, 'b.png')], 'S2');
const sighting = (given: Partial<Sighting>): Sighting => ({
  caseId: 'NLRTM/OLD',
  kind: 'image-pixels',
  value: hashOf('c'),
  about: 'HLXU2008419',
  seenAt: '2026-05-01T00:00:00.000Z',
  ...given,
});

describe('I7: one image for two containers', () => {
  it('fires when the pixels are the same', () => {
    const found = foundBy(i7ClonedImage, { scans: [one(), two()] });
    expect(gist(found)).toEqual(['HLXU2008419 (scan S2): critical, sure']);
    expect(found[0]?.message).toBe(
      'The image of container HLXU2008419 (scan S2) is the same, pixel for pixel, as that of container CSQU3054383 (scan S1).',
    );
    expect(found[0]?.evidence.map(({ file }) => file)).toEqual(['b.png', 'image.png']);
  });

  it('is silent for different images, and for one container scanned twice', () => {
    expect(
      foundBy(i7ClonedImage, {
        scans: [one(), two({ pixelSha256: OTHER_PIXELS, perceptualHash: 'fedcba9876543210' })],
      }),
    ).toEqual([]);
    expect(foundBy(i7ClonedImage, { scans: [one(), two({}, 'CSQU3054383')] })).toEqual([]);
  });

  it('takes up to three bits of the perceptual hash for the same picture', () => {
    const near = (perceptualHash: string) =>
      foundBy(i7ClonedImage, { scans: [one(), two({ pixelSha256: OTHER_PIXELS, perceptualHash })] });
    expect(gist(near('0123456789abcde8'))).toEqual(['HLXU2008419 (scan S2): critical, likely']);
    expect(near('0123456789abcde0')).toEqual([]);
  });

  it('only asks to verify near-identical images of near-empty containers', () => {
    const empty = { fillShare: 0.02 };
    expect(gist(foundBy(i7ClonedImage, { scans: [one(empty), two({ ...empty, pixelSha256: OTHER_PIXELS })] }))).toEqual(
      ['HLXU2008419 (scan S2): low, verify'],
    );
  });

  it('fires for an image that another case had for another container', () => {
    const found = foundBy(i7ClonedImage, { scans: [one()], seenElsewhere: [sighting({})] });
    expect(gist(found)).toEqual(['CSQU3054383 (scan S1): critical, sure']);
    expect(found[0]?.message).toContain('HLXU2008419 in case NLRTM/OLD');
  });

  it('is silent for the same container elsewhere', () => {
    const seenElsewhere = [sighting({ about: 'CSQU3054383' })];
    expect(foundBy(i7ClonedImage, { scans: [one()], seenElsewhere })).toEqual([]);
  });

  it('asks to verify an equal perceptual hash elsewhere, unless the container is near-empty', () => {
    const seenElsewhere = [sighting({ kind: 'image', value: '0123456789abcdef' })];
    expect(gist(foundBy(i7ClonedImage, { scans: [one()], seenElsewhere }))).toEqual([
      'CSQU3054383 (scan S1): critical, verify',
    ]);
    expect(foundBy(i7ClonedImage, { scans: [one({ fillShare: 0.05 })], seenElsewhere })).toEqual([]);
  });

  it('says so where no image was read', () => {
    expect(reasonNotExamined(i7ClonedImage, { scans: [scan({})] })).toBe('no scan image was read');
  });
});
