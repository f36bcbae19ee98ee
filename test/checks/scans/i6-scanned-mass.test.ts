import { describe, expect, it } from 'vitest';
import { i6ScannedMass } from '../../../shared/checks/scans/i6-scanned-mass.ts';
import type { Scanner } from '../../../shared/ports/port-profile.ts';
import { consignment, container, hashOf, scan, scanImage, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, ROTTERDAM, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (grossKg: number | null, tareKg: number | null = null) =>
  transportPaper([consignment({ containers: [container({ number: NUMBER, grossKg, tareKg })] })]);
const scanned = (attenuationAreaM2: number | null, more = {}) =>
  scan({ containers: [{ number: NUMBER, confidence: 0.99 }] }, [
    scanImage({ attenuationAreaM2, attenuationPx: null, ...more }),
  ]);

const scanner = (given: Partial<Scanner>) => ({
  scanners: ROTTERDAM.scanners.map((one) => ({ ...one, calibratedAt: '2026-03-01', ...given })),
});
const found = (grossKg: number, areaM2: number, more = {}, port: Partial<Scanner> = {}) =>
  foundBy(i6ScannedMass, { papers: [manifest(grossKg)], scans: [scanned(areaM2, more)], port: scanner(port) });

describe('I6: the mass in the scan, at 250 kg per m2 with 20 % of error', () => {
  it('fires when the image shows far more than declared', () => {
    const heavy = found(5_000, 60);
    expect(gist(heavy)).toEqual([`${NUMBER}: default, likely`]);
    expect(heavy[0]?.message).toBe(
      `Container ${NUMBER}: 5,000 kg of cargo declared, but scan S1 shows about 15,000 kg; 3,500 kg of difference would be within the error.`,
    );
    expect(heavy[0]?.evidence.map(({ source }) => source)).toEqual(['paper', 'scan', 'register']);
  });

  it('is silent within the error of the calibration and five per cent, and not beyond', () => {
    expect(foundBy(i6ScannedMass, { papers: [manifest(12_890)], scans: [scanned(40)] })).toEqual([]);
    expect(foundBy(i6ScannedMass, { papers: [manifest(12_900)], scans: [scanned(40)] })).toHaveLength(1);
  });

  it('takes the pixel pitch of the scan record over that of the image file', () => {
    const image = {
      file: 'image.png',
      sha256: hashOf('b'),
      widthPx: 800,
      heightPx: 300,
      bits: 16,
      pixelPitchMm: 20,
      darkLevel: null,
      airLevel: null,
    };
    const recorded = scan({ containers: [{ number: NUMBER, confidence: 1 }], images: [image] }, [
      scanImage({ attenuationPx: 100_000, attenuationAreaM2: 1 }),
    ]);
    expect(foundBy(i6ScannedMass, { papers: [manifest(10_000)], scans: [recorded] })).toEqual([]);
  });

  it('names the tare where that is the difference, and asks to verify', () => {
    const tare = foundBy(i6ScannedMass, { papers: [manifest(6_000, 4_000)], scans: [scanned(8)] });
    expect(gist(tare)).toEqual([`${NUMBER}: default, verify`]);
    expect(tare[0]?.message).toContain('tare');
  });

  it('accuses nobody of more cargo than a saturated detector could see', () => {
    expect(found(24_000, 40, { saturatedShare: 0.3 })).toEqual([]);
    expect(found(5_000, 60, { saturatedShare: 0.3 })[0]?.message).toContain('at least 15,000 kg');
  });

  it('asks only to verify where the calibration is old, or nobody knows how old', () => {
    expect(gist(found(5_000, 60, {}, { calibratedAt: '2025-05-08' }))).toEqual([`${NUMBER}: default, verify`]);
    expect(gist(found(5_000, 60, {}, { calibratedAt: '2025-05-09' }))).toEqual([`${NUMBER}: default, likely`]);
    expect(found(5_000, 60, {}, { calibratedAt: null })[0]?.message).toContain('nobody knows when scanner RTM-X1');
  });

  it('counts the hardening of the beam', () => {
    expect(found(13_000, 40, { attenuationMean: 3 }, { massErrorShare: 0.02 })).toHaveLength(1);
    expect(found(13_000, 40, { attenuationMean: 3 }, { massErrorShare: 0.02, hardening: 0.1 })).toEqual([]);
  });

  it("takes the machinery and the floor's rails of a refrigerated container off", () => {
    const paper = transportPaper([
      consignment({ containers: [container({ number: NUMBER, grossKg: 10_000, sizeType: '45R1' })] }),
    ]);
    const image = scanImage({
      ...{
        attenuationPx: 100_000,
        attenuationAreaM2: 60,
        endWalls: [{ side: 'left', attenuationPx: 20_000, evenness: 0.5 }],
      },
      content: { kind: 'cargo', standingPx: 1, lyingPx: 1, floorPx: 13_000 },
    });
    const scans = [scan({ containers: [{ number: NUMBER, confidence: 1 }] }, [image])];
    expect(foundBy(i6ScannedMass, { papers: [paper], scans })).toEqual([]);
  });

  it('says which scans it could not weigh, and why', () => {
    const given = { papers: [manifest(5_000)], scans: [scanned(60, { cut: ['left'] })] };
    expect(reasonNotExamined(i6ScannedMass, given)).toBe('the image does not show the whole container');
    const port = scanner({ kgPerAttenuationM2: null });
    expect(reasonNotExamined(i6ScannedMass, { ...given, port })).toBe('scanner RTM-X1 has no mass calibration');
  });

  it('says so without a declared weight, a calibration or an area', () => {
    const given = { papers: [manifest(5_000)], scans: [scanned(60)] };
    const uncalibrated = ROTTERDAM.scanners.map((scanner) => ({ ...scanner, kgPerAttenuationM2: null }));
    expect(reasonNotExamined(i6ScannedMass, { ...given, papers: [manifest(null)] })).not.toBeNull();
    expect(reasonNotExamined(i6ScannedMass, { ...given, port: { scanners: uncalibrated } })).not.toBeNull();
    expect(reasonNotExamined(i6ScannedMass, { ...given, scans: [scanned(null)] })).not.toBeNull();
  });
});
