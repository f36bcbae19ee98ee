import { createHash } from 'node:crypto';
import type { Problem } from '../../shared/documents/reading.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import { measurePicture } from '../../shared/scans/measure-picture.ts';
import { parseScanRecord } from '../../shared/scans/parse-scan-record.ts';
import { passOver } from '../../shared/scans/picture-pass.ts';
import { declaredPitchMm } from '../../shared/scans/pixel-pitch.ts';
import type { ScanReading } from '../../shared/scans/scan-reading.ts';
import { decodeImage } from './decode-image.ts';
import { type ScanFileType, scanFileType, typeByName } from './scan-file-type.ts';

export interface ScanLimits {
  /** Of the file as uploaded. */
  maxBytes: number;
  maxRecordBytes: number;
  /** Width times height: two bytes of memory each. */
  maxPixels: number;
}

export const SCAN_LIMITS: ScanLimits = {
  maxBytes: 128 * 1024 * 1024,
  maxRecordBytes: 1024 * 1024,
  maxPixels: 200_000_000,
};

/**
 * Reads one object below `scans/<scan id>/`: an image (16-bit grey TIFF, PNG, JPEG) to its measures, or the scan record
 * beside it. The type comes from the bytes. Throws UnreadableError for what can't be read, whatever is tried again.
 */
export async function readScanFile(request: {
  file: string;
  bytes: Uint8Array;
  scanId: string;
  limits?: ScanLimits;
}): Promise<ScanReading> {
  const { file, bytes, scanId, limits = SCAN_LIMITS } = request;
  const type = scanFileType(bytes);
  const maxBytes = type === 'json' ? limits.maxRecordBytes : limits.maxBytes;
  if (bytes.length > maxBytes) {
    throw new UnreadableError('file.too-large', `the file has more than the ${maxBytes} bytes that are read`);
  }
  const common = { file, sha256: createHash('sha256').update(bytes).digest('hex'), problems: nameProblems(file, type) };
  return type === 'json' ? readRecord(common, bytes, scanId) : readImage(common, bytes, type, limits);
}

type Common = Pick<ScanReading, 'file' | 'sha256' | 'problems'>;

function readRecord(common: Common, bytes: Uint8Array, scanId: string): ScanReading {
  const record = parseScanRecord(bytes);
  const problems = [...common.problems];
  if (record.scanId !== scanId) {
    problems.push({
      code: 'scan-record.scan-id',
      message: 'the scan id in the record is not that of the folder it was uploaded to',
    });
  }
  if (record.endedAt < record.startedAt) {
    problems.push({ code: 'scan-record.times', message: 'the scan ends before it starts' });
  }
  return { ...common, problems, kind: 'scan-record', record };
}

async function readImage(
  common: Common,
  bytes: Uint8Array,
  format: Exclude<ScanFileType, 'json'>,
  { maxPixels }: ScanLimits,
): Promise<ScanReading> {
  const { image, bits, pages } = await decodeImage(bytes, maxPixels);
  const measures = measurePicture(passOver(image, null, bits), declaredPitchMm(bytes));
  const problems = [...common.problems];
  if (pages > 1) {
    problems.push({ code: 'scan-image.pages', message: `the file has ${pages} images; only the first was measured` });
  }
  if (measures.outline === null) {
    problems.push({
      code: 'scan-image.outline',
      message: 'no container stands clear in the image: it is cropped, blank or something else',
    });
  }
  return {
    ...common,
    problems,
    kind: 'scan-image',
    format,
    widthPx: image.width,
    heightPx: image.height,
    bits,
    measures,
  };
}

function nameProblems(file: string, type: ScanFileType): Problem[] {
  const promised = typeByName(file);
  if (promised === null || promised === type) return [];
  return [{ code: 'file.mislabelled', message: `the name promises ${promised}, the bytes are ${type}` }];
}
