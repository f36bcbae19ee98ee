import { describe, expect, it } from 'vitest';
import { i6ScannedMass } from '../../../shared/checks/scans/i6-scanned-mass.ts';
import { consignment, container, hashOf, scan, scanImage, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, ROTTERDAM, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (grossKg: number | null, tareKg: number | null = null) =>
  transportPaper([consignment({ containers: [container({ number: NUMBER, grossKg, tareKg })] })]);
const scanned = (attenuationAreaM2: number | null, more = {}) =>
  scan({ containers: [{ number: NUMBER, confidence: 0.99 }] }, [
    scanImage({ attenuationAreaM2, attenuationPx: null, ...more }),
  ]);

describe('I6: the mass in the scan, at 250 kg per m2 with 20 % of error', () => {
  it('fires when the image shows far more than declared', () => {
    const found = foundBy(i6ScannedMass, { papers: [manifest(5_000)], scans: [scanned(60)] });
    expect(gist(found)).toEqual([`${NUMBER}: default, likely`]);
    expect(found[0]?.message).toBe(
      `Container ${NUMBER}: 5,000 kg of cargo declared, but scan S1 shows about 15,000 kg; 3,500 kg of difference would be within the error.`,
    );
    expect(found[0]?.evidence.map(({ source }) => source)).toEqual(['paper', 'scan', 'register']);
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
    const found = foundBy(i6ScannedMass, { papers: [manifest(6_000, 4_000)], scans: [scanned(8)] });
    expect(gist(found)).toEqual([`${NUMBER}: default, verify`]);
    expect(found[0]?.message).toContain('tare');
  });

  it('accuses nobody of more cargo than a saturated detector could see', () => {
    expect(
      foundBy(i6ScannedMass, { papers: [manifest(24_000)], scans: [scanned(40, { meanTransmission: 0.005 })] }),
    ).toEqual([]);
  });

  it('says so without a declared weight, a calibration or an area', () => {
    const given = { papers: [manifest(5_000)], scans: [scanned(60)] };
    const uncalibrated = ROTTERDAM.scanners.map((scanner) => ({ ...scanner, kgPerAttenuationM2: null }));
    expect(reasonNotExamined(i6ScannedMass, { ...given, papers: [manifest(null)] })).not.toBeNull();
    expect(reasonNotExamined(i6ScannedMass, { ...given, port: { scanners: uncalibrated } })).not.toBeNull();
    expect(reasonNotExamined(i6ScannedMass, { ...given, scans: [scanned(null)] })).not.toBeNull();
  });
});
