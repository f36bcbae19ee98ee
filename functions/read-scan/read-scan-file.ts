import { createHash } from 'node:crypto';
import type { Problem } from '../../shared/documents/reading.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { PictureSource } from '../../shared/scans/formats/picture-source.ts';
import { readScanXml } from '../../shared/scans/formats/scan-xml.ts';
import { secondEnergyOf } from '../../shared/scans/formats/second-energy.ts';
import { measurePicture } from '../../shared/scans/measure-picture.ts';
import { parseScanRecord } from '../../shared/scans/parse-scan-record.ts';
import type { ScanReading } from '../../shared/scans/scan-reading.ts';
import type { ScanRecord } from '../../shared/scans/scan-record.ts';
import { openPicture } from './open-picture.ts';
import { readPicture } from './read-picture.ts';
import { type ScanFileType, scanFileType, typeByName } from './scan-file-type.ts';
import type { DerivedSink } from './tiles/derived-sink.ts';

export interface ScanLimits {
  /** Of the file as uploaded. */
  maxBytes: number;
  maxRecordBytes: number;
  /** Of radiation portal data, which holds a spectrum for every fraction of a second. */
  maxXmlBytes: number;
  /** Width times height. */
  maxPixels: number;
}

/** The largest image with 16 bits a pixel has 400 MB when it is not compressed. */
export const SCAN_LIMITS: ScanLimits = {
  maxBytes: 512 * 1024 * 1024,
  maxRecordBytes: 1024 * 1024,
  maxXmlBytes: 16 * 1024 * 1024,
  maxPixels: 200_000_000,
};

/**
 * Reads one object below `scans/<scan id>/`: an image to its measures, the scan record beside it, or the data of a radiation
 * portal. The type comes from the bytes. Tiles and thumbnail go to `sink`; without one none are made. Throws
 * UnreadableError for what can't be read, whatever is tried again.
 */
export async function readScanFile(request: {
  file: string;
  bytes: Uint8Array;
  scanId: string;
  /** Of the bytes, where it is known. */
  sha256?: string;
  sink?: DerivedSink | null;
  limits?: ScanLimits;
}): Promise<ScanReading> {
  const { file, bytes, scanId, sink = null, limits = SCAN_LIMITS } = request;
  const type = scanFileType(bytes);
  const maxBytes = { json: limits.maxRecordBytes, xml: limits.maxXmlBytes }[type as string] ?? limits.maxBytes;
  if (bytes.length > maxBytes) {
    throw new UnreadableError('file.too-large', `the file has more than the ${maxBytes} bytes that are read`);
  }
  const sha256 = request.sha256 ?? createHash('sha256').update(bytes).digest('hex');
  const common = { file, sha256, problems: nameProblems(file, type) };
  if (type === 'json') return recordReading(common, parseScanRecord(bytes), scanId);
  if (type !== 'xml') return readImage(common, bytes, type, { maxPixels: limits.maxPixels, sink });
  const read = readScanXml(bytes);
  if ('record' in read) return recordReading(common, read.record, scanId);
  return { ...common, problems: [...common.problems, ...read.problems], kind: 'portal-record', portal: read.portal };
}

type Common = Pick<ScanReading, 'file' | 'sha256' | 'problems'>;

function recordReading(common: Common, record: ScanRecord, scanId: string): ScanReading {
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
  format: PictureSource['format'],
  { maxPixels, sink }: { maxPixels: number; sink: DerivedSink | null },
): Promise<ScanReading> {
  const source = await openPicture(bytes, format, maxPixels);
  const second = secondEnergyOf(source);
  const read = await readPicture(source, second.image, sink);
  const measures = measurePicture(read.pass, source.metadata.pixelPitchMm);
  const problems = [...common.problems, ...source.problems, ...second.problems];
  if (read.rowsRead < source.heightPx) {
    problems.push({
      code: 'scan-image.partial',
      message: `only the first ${read.rowsRead} of ${source.heightPx} rows could be read: the file is cut off or damaged, upload it again`,
    });
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
    widthPx: source.widthPx,
    heightPx: source.heightPx,
    bits: source.bits,
    rowsRead: read.rowsRead,
    metadata: source.metadata,
    secondEnergy: second.image === null ? null : { image: second.image, tiles: read.secondEnergyTiles },
    tiles: read.tiles,
    thumbnail: read.thumbnail,
    measures,
  };
}

function nameProblems(file: string, type: ScanFileType): Problem[] {
  const promised = typeByName(file);
  if (promised === null || promised === type) return [];
  return [{ code: 'file.mislabelled', message: `the name promises ${promised}, the bytes are ${type}` }];
}
