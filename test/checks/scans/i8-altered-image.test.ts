import { describe, expect, it } from 'vitest';
import { i8AlteredImage } from '../../../shared/checks/scans/i8-altered-image.ts';
import type { ScanDisagreement } from '../../../shared/scans/agreement/disagreements.ts';
import { consignment, container, hashOf, scan, scanImage, transportPaper, UNTOUCHED } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (sizeType: string | null) =>
  transportPaper([consignment({ containers: [container({ number: NUMBER, sizeType })] })]);
/** 800 x 300 pixels, of which the container takes 480 by 206: 20 feet at 12.6 mm. */
const WHOLE: [number, number, number, number] = [0.2, 0.1, 0.6, 0.686];
const image = (pixelPitchMm: number, airLevel: number | null = null) => ({
  ...{ file: 'image.png', sha256: hashOf('b'), widthPx: 800, heightPx: 300, bits: 16, pixelPitchMm, airLevel },
  darkLevel: null,
});
const scanned = (measures = {}, recorded = image(12.6), disagreements: ScanDisagreement[] = []) => ({
  ...scan({ containers: [{ number: NUMBER, confidence: 1 }], images: [recorded] }, [
    scanImage({ outline: WHOLE, ...measures }),
  ]),
  disagreements,
});
const found = (sizeType: string | null, ...given: Parameters<typeof scanned>) =>
  foundBy(i8AlteredImage, { papers: [manifest(sizeType)], scans: [scanned(...given)] });
const OTHER = { file: 'image.png', recorded: 'aa…', seen: 'has bb…', message: 'The SHA-256 of the file' };

describe('I8: images cut, brightened or of another file', () => {
  it('is silent for a whole image of the size that the papers state', () => {
    expect(found('22G1')).toEqual([]);
    expect(found(null)).toEqual([]);
  });

  it('fires where the file is not the one of the record', () => {
    const told = found('22G1', {}, image(12.6), [{ ...OTHER, code: 'scan-agreement.sha256' }]);
    expect(gist(told)).toEqual(['CSQU3054383 (scan S1), image.png: another file: critical, sure']);
    expect(told[0]?.evidence.map(({ text }) => text)).toEqual(['aa…', 'has bb…']);
  });

  it('fires where the container runs out of the picture', () => {
    expect(gist(found('22G1', { cut: ['right'] }))).toEqual([
      'CSQU3054383 (scan S1), image.png: cut: critical, likely',
    ]);
    expect(found('22G1', { cut: ['bottom'] })).toEqual([]);
  });

  it('fires for another length by shape and by pixels, and asks where only one says so', () => {
    expect(gist(found('42G1'))).toEqual(['CSQU3054383 (scan S1), image.png: length: critical, likely']);
    expect(gist(found('22G1', {}, image(15)))).toEqual(['CSQU3054383 (scan S1), image.png: length: high, verify']);
  });

  it('lets the length differ by six per cent and no more', () => {
    expect(found('22G1', {}, image(13.3))).toEqual([]);
    expect(found('22G1', {}, image(13.5))).toHaveLength(1);
  });

  it('fires where the air is brighter than the scanner recorded, by more than a tenth', () => {
    expect(gist(found('22G1', { airLevel: 60_000 }, image(12.6, 50_000)))).toEqual([
      'CSQU3054383 (scan S1), image.png: brightness: critical, likely',
    ]);
    expect(found('22G1', { airLevel: 54_000 }, image(12.6, 50_000))).toEqual([]);
  });

  it('asks about values that an editor left out, and about a step in the air', () => {
    const combed = { traces: { ...UNTOUCHED, missingShare: 0.16 } };
    expect(gist(found('22G1', combed))).toEqual(['CSQU3054383 (scan S1), image.png: values: high, verify']);
    const patched = { traces: { ...UNTOUCHED, airStep: 0.05 } };
    expect(gist(found('22G1', patched))).toEqual(['CSQU3054383 (scan S1), image.png: air: high, verify']);
  });

  it('leaves the values of JPEG alone, which rounds them in its own way', () => {
    const one = scanned({ traces: { ...UNTOUCHED, doubledShare: 0.16 } });
    const exported = one.images.map((filed) => ({ ...filed, reading: { ...filed.reading, format: 'jpeg' as const } }));
    const given = { papers: [manifest('22G1')], scans: [{ ...one, images: exported }] };
    expect(foundBy(i8AlteredImage, given)).toEqual([]);
  });

  it('says so where no image was read', () => {
    expect(reasonNotExamined(i8AlteredImage, { scans: [scan({})] })).toBe('no scan image was read');
  });
});
