import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { GreyImage } from '../../shared/scans/grey-image.ts';
import type { ScanRecord } from '../../shared/scans/scan-record.ts';
import { seededRandom } from './seeded-random.ts';
import { type Load, loadBodies } from './xray/cargo-model.ts';
import { CONTAINERS, containerBodies, type SizeType } from './xray/container-model.ts';
import { exposeScene, GANTRY, type ScannerModel } from './xray/scanner-model.ts';

type ImageFormat = 'tiff' | 'png' | 'jpeg';

/** One inspection of the samples: what stood in the gantry, and what its record says of it. */
export interface SampleScan {
  scanId: string;
  scanner: 'NLRTM-X1' | 'NLRTM-X2' | 'NLRTM-X9';
  sizeType: SizeType;
  /** What is in the container, whatever the papers say. */
  load: Load | null;
  /** As read by the camera. */
  container: string;
  declared: 'full' | 'empty';
  startedAt: string;
  gate: { inAt: string; outAt: string };
  /** Seal that the operator noted. */
  seal?: string;
  format?: ImageFormat;
  /** The exposure whose pixels are filed here, if not this scan's own. */
  copyOf?: SampleScan;
}

const SCANNERS: Record<SampleScan['scanner'], { model: ScannerModel; record: ScanRecord['scanner'] }> = {
  'NLRTM-X1': { model: GANTRY, record: scannerRecord('NLRTM-X1', 'Gantry 6') },
  'NLRTM-X2': {
    model: { ...GANTRY, pixelPitchMm: 10, airLevel: 13_800, darkLevel: 310, photons: 120_000 },
    record: scannerRecord('NLRTM-X2', 'Gantry 6 mobile'),
  },
  'NLRTM-X9': {
    model: { ...GANTRY, pixelPitchMm: 10, airLevel: 14_600, darkLevel: 180 },
    record: scannerRecord('NLRTM-X9', 'Gantry 6'),
  },
};
const SECONDS_A_METRE = 2.5;
const EXTENSIONS: Record<ImageFormat, string> = { tiff: 'tif', png: 'png', jpeg: 'jpg' };

/** The files of a scan below `scans/<scan id>/`: image and record. */
export async function scanFiles(scan: SampleScan): Promise<[string, Uint8Array][]> {
  const { model, record } = SCANNERS[scan.scanner];
  const exposure = exposureOf(scan.copyOf ?? scan);
  const format = scan.format ?? 'tiff';
  const image = await encoded(exposure, format, model.pixelPitchMm);
  const file = `image.${EXTENSIONS[format]}`;
  const seconds = Math.round(CONTAINERS[scan.sizeType].length * SECONDS_A_METRE);
  const content: ScanRecord = {
    scanId: scan.scanId,
    port: 'NLRTM',
    site: 'maasvlakte',
    scanner: record,
    startedAt: scan.startedAt,
    endedAt: new Date(Date.parse(scan.startedAt) + seconds * 1000).toISOString().replace('.000Z', 'Z'),
    direction: 'forward',
    speedMps: 1 / SECONDS_A_METRE,
    operator: 'OP-0417',
    containers: [{ number: scan.container, confidence: 0.97 }],
    licencePlate: null,
    declared: scan.declared,
    images: [
      {
        file,
        sha256: createHash('sha256').update(image).digest('hex'),
        widthPx: exposure.width,
        heightPx: exposure.height,
        bits: format === 'jpeg' ? 8 : 16,
        pixelPitchMm: model.pixelPitchMm,
        darkLevel: format === 'jpeg' ? null : model.darkLevel,
        airLevel: format === 'jpeg' ? null : model.airLevel,
      },
    ],
    marks:
      scan.seal === undefined ? [] : [{ image: file, box: [0.93, 0.3, 0.05, 0.3], label: 'seal', note: scan.seal }],
    verdict: 'clear',
    estimatedMassKg: null,
    gate: scan.gate,
    portal: { gammaCps: 412, neutronCps: 0.4, backgroundCps: 405, alarm: 'none', durationS: 22 },
  };
  return [
    [file, image],
    ['record.json', new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)],
  ];
}

function exposureOf(scan: SampleScan): GreyImage {
  const { model } = SCANNERS[scan.scanner];
  const bodies = scan.load === null ? [] : loadBodies(scan.sizeType, scan.load, seededRandom(`cargo ${scan.scanId}`));
  return exposeScene([...containerBodies(scan.sizeType), ...bodies], CONTAINERS[scan.sizeType], model, scan.scanId);
}

function encoded({ pixels, width, height }: GreyImage, format: ImageFormat, pitchMm: number): Promise<Buffer> {
  const raw = { raw: { width, height, channels: 1 } } as const;
  if (format === 'jpeg') {
    // Fourteen bits would be a quarter of the range: the export to eight bits stretches them.
    const stretched = pixels.map((value) => Math.min(65_535, value * 4));
    return sharp(stretched, raw).toColourspace('b-w').jpeg({ quality: 90 }).toBuffer();
  }
  const grey = sharp(pixels, raw).toColourspace('grey16');
  if (format === 'png') return grey.png({ compressionLevel: 9 }).toBuffer();
  return grey
    .tiff({ compression: 'deflate', predictor: 'horizontal', xres: 1 / pitchMm, yres: 1 / pitchMm })
    .toBuffer();
}

function scannerRecord(id: string, model: string): ScanRecord['scanner'] {
  return { id, make: 'Tidewaiter samples', model, technology: 'transmission', energiesMev: [6] };
}
