import type { Problem } from '../../../documents/reading.ts';
import { UnreadableError } from '../../../documents/unreadable-error.ts';
import type { PictureSource } from '../picture-source.ts';
import { type DataSet, readDataSet, shortOf, textOf } from './data-set.ts';
import { dicomMetadata } from './dicom-metadata.ts';
import { type DicomPixels, nativeRows, rleRows } from './dicom-pixels.ts';
import { type TransferSyntax, transferSyntaxName, transferSyntaxOf } from './transfer-syntax.ts';

const PREAMBLE_BYTES = 132;
const META_SYNTAX: TransferSyntax = { explicit: true, little: true, pixels: 'native' };
const TAG = {
  metaLength: 0x00020000,
  transferSyntax: 0x00020010,
  samples: 0x00280002,
  photometric: 0x00280004,
  frames: 0x00280008,
  rows: 0x00280010,
  columns: 0x00280011,
  allocated: 0x00280100,
  stored: 0x00280101,
  highBit: 0x00280102,
  representation: 0x00280103,
  intercept: 0x00281052,
  slope: 0x00281053,
} as const;
const MOST_FRAMES = 10_000;

/** Whether the bytes are a DICOM file (PS3.10): DICOS files are ones, too. */
export function isDicom(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(PREAMBLE_BYTES - 4, PREAMBLE_BYTES)) === 'DICM';
}

/** Opens a DICOM or DICOS file of one grey sample a pixel. Throws UnreadableError `dicom.*` and `scan-image.depth`, `.samples`, `.palette`. */
export function openDicom(bytes: Uint8Array): PictureSource {
  const { syntax, from } = metaOf(bytes);
  const set = readDataSet(bytes, from, syntax);
  const { pixels: place } = set;
  if (place === null) {
    throw new UnreadableError(
      'dicom.no-image',
      'the DICOM file holds no picture, or ends before it: export the image, and upload it again if it was cut off',
    );
  }
  const pixels = pixelsOf(set);
  const frames = Math.min(MOST_FRAMES, Math.max(1, Number.parseInt(textOf(set, TAG.frames) ?? '1', 10) || 1));
  const frameBytes = (pixels.width * pixels.height * pixels.allocated) / 8;
  if ((place.fragments !== null) !== (syntax.pixels === 'rle')) throw damaged();
  const metadata = dicomMetadata(set);
  return {
    format: 'dicom',
    widthPx: pixels.width,
    heightPx: pixels.height,
    bits: pixels.stored,
    images: frames,
    alike: (image) => image < frames,
    description: () => metadata.description,
    metadata,
    problems: problemsOf(set, pixels),
    async *bands(image) {
      if (place.fragments === null) {
        const end = Math.min(bytes.length, place.at + place.length);
        yield* nativeRows(bytes.subarray(0, end), place.at + image * frameBytes, pixels);
      } else {
        const fragments = frames === 1 ? joined(place.fragments) : place.fragments[image];
        if (fragments) yield* rleRows(fragments, pixels);
      }
    },
  };
}

function metaOf(bytes: Uint8Array): { syntax: TransferSyntax; from: number } {
  const meta = readDataSet(bytes.subarray(0, 1 << 16), PREAMBLE_BYTES, META_SYNTAX);
  const length = meta.elements.get(TAG.metaLength);
  const uid = textOf(meta, TAG.transferSyntax);
  if (length === undefined || length.at + 4 > bytes.length || uid === null) throw damaged();
  const syntax = transferSyntaxOf(uid);
  if (syntax === null) {
    throw new UnreadableError(
      'dicom.transfer-syntax',
      `the DICOM file is compressed as ${transferSyntaxName(uid)}, which is not read; export it uncompressed (explicit VR little endian) or with RLE`,
    );
  }
  return { syntax, from: length.at + 4 + meta.view.getUint32(length.at, true) };
}

function pixelsOf(set: DataSet): DicomPixels {
  const [height, width] = [shortOf(set, TAG.rows) ?? 0, shortOf(set, TAG.columns) ?? 0];
  const allocated = shortOf(set, TAG.allocated) ?? 0;
  const stored = shortOf(set, TAG.stored) ?? allocated;
  const highBit = shortOf(set, TAG.highBit) ?? stored - 1;
  const photometric = textOf(set, TAG.photometric) ?? 'MONOCHROME2';
  if (width < 1 || height < 1) throw damaged();
  if (photometric === 'PALETTE COLOR') {
    throw new UnreadableError('scan-image.palette', 'the image shows colours of a palette; export the grey values');
  }
  if ((shortOf(set, TAG.samples) ?? 1) !== 1 || !photometric.startsWith('MONOCHROME')) {
    throw new UnreadableError('scan-image.samples', 'the image is in colour; export one grey value a pixel');
  }
  const plain = (allocated === 8 && stored === 8) || (allocated === 16 && stored >= 9 && stored <= 16);
  if (!plain || highBit !== stored - 1) {
    throw new UnreadableError(
      'scan-image.depth',
      `the image has ${stored} bits stored in ${allocated}, the highest at ${highBit}; export 8 bits in 8, or 9 to 16 from bit 0 of 16`,
    );
  }
  const signed = shortOf(set, TAG.representation) === 1;
  const inverted = photometric === 'MONOCHROME1';
  return { width, height, allocated, stored, signed, inverted, little: set.little };
}

function problemsOf(set: DataSet, { signed }: DicomPixels): Problem[] {
  const problems: Problem[] = [];
  if (signed) {
    problems.push({
      code: 'scan-image.signed',
      message: 'the samples have a sign; all were raised by the same amount so that none is below zero',
    });
  }
  const [slope, intercept] = [TAG.slope, TAG.intercept].map((tag) => textOf(set, tag));
  if ((slope && Number(slope) !== 1) || (intercept && Number(intercept) !== 0)) {
    problems.push({
      code: 'scan-image.rescaled',
      message: 'the file asks to rescale its samples; the image was measured by the samples as stored',
    });
  }
  return problems;
}

function joined(fragments: Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = fragments;
  return fragments.length <= 1 ? first : Buffer.concat(fragments);
}

function damaged(): UnreadableError {
  return new UnreadableError('dicom.damaged', 'the DICOM file is cut off or damaged in its header: upload it again');
}
