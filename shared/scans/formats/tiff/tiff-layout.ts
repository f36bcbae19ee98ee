import { UnreadableError } from '../../../documents/unreadable-error.ts';
import type { TiffDirectory } from './directory.ts';
import { COMPRESSION, compressionName, PHOTOMETRIC, TAG } from './tiff-tags.ts';

const OWN_BITS = [8, 10, 12, 14, 16];
const OWN_COMPRESSIONS: number[] = [
  COMPRESSION.none,
  COMPRESSION.lzw,
  COMPRESSION.deflate,
  COMPRESSION.oldDeflate,
  COMPRESSION.packBits,
];
/** A picture of one row a strip, as long as the most pixels that are read. */
const MOST_BLOCKS = 1_000_000;
/** Some tiles are unfolded at a time. */
const MOST_TILE_PIXELS = 1 << 24;

/** How the grey samples of one directory lie in the file: in strips, which are blocks as wide as the image, or in tiles. */
export interface TiffLayout {
  width: number;
  height: number;
  bits: number;
  compression: number;
  differences: boolean;
  inverted: boolean;
  blockWidth: number;
  blockHeight: number;
  /** Of the blocks from the top left, row by row. Fewer than the image needs where the directory was cut off. */
  offsets: number[];
  byteCounts: number[];
  tiled: boolean;
}

/**
 * What of a directory our own decoder reads: one unsigned grey sample a pixel, plainly or losslessly packed. Null for what
 * is left to libvips: colour of 8 or 16 bits, and JPEG inside. Throws UnreadableError `scan-image.*` for what can't be read.
 */
export function tiffLayoutOf(directory: TiffDirectory): TiffLayout | null {
  const width = directory.number(TAG.imageWidth) ?? 0;
  const height = directory.number(TAG.imageLength) ?? 0;
  if (width < 1 || height < 1) {
    throw new UnreadableError('scan-image.damaged', 'the image says no width or height: export it again');
  }
  const samples = directory.number(TAG.samplesPerPixel) ?? 1;
  const bits = directory.number(TAG.bitsPerSample) ?? 1;
  const compression = directory.number(TAG.compression) ?? COMPRESSION.none;
  const photometric = directory.number(TAG.photometric) ?? PHOTOMETRIC.blackIsZero;
  refuseOdd(directory, { samples, bits, compression, photometric });
  const grey = photometric === PHOTOMETRIC.whiteIsZero || photometric === PHOTOMETRIC.blackIsZero;
  if (!grey || samples !== 1 || compression === COMPRESSION.jpeg) return null;
  const differences = directory.number(TAG.predictor) === 2;
  if (differences && bits !== 8 && bits !== 16) {
    throw new UnreadableError('scan-image.depth', `${bits}-bit samples with a predictor are not read: export without`);
  }
  const tiled = directory.count(TAG.tileOffsets) > 0;
  const blockWidth = tiled ? (directory.number(TAG.tileWidth) ?? 0) : width;
  const rows = directory.number(tiled ? TAG.tileLength : TAG.rowsPerStrip) ?? height;
  const blockHeight = tiled ? rows : Math.min(height, rows);
  if (blockWidth < 1 || blockHeight < 1 || (tiled && blockWidth * blockHeight > MOST_TILE_PIXELS)) {
    throw new UnreadableError('scan-image.damaged', 'the image is cut into strips or tiles of no sensible size');
  }
  const blocks = Math.min(MOST_BLOCKS, Math.ceil(width / blockWidth) * Math.ceil(height / blockHeight));
  const offsets = directory.numbers(tiled ? TAG.tileOffsets : TAG.stripOffsets, blocks);
  const byteCounts = directory.numbers(tiled ? TAG.tileByteCounts : TAG.stripByteCounts, blocks);
  const inverted = photometric === PHOTOMETRIC.whiteIsZero;
  return {
    width,
    height,
    bits,
    compression,
    differences,
    inverted,
    blockWidth,
    blockHeight,
    offsets,
    byteCounts,
    tiled,
  };
}

function refuseOdd(
  directory: TiffDirectory,
  said: { samples: number; bits: number; compression: number; photometric: number },
): void {
  const { samples, bits, compression, photometric } = said;
  const format = directory.number(TAG.sampleFormat) ?? 1;
  const kinds: Record<number, string> = { 2: 'signed', 3: 'floating-point', 5: 'complex', 6: 'complex' };
  if (kinds[format] !== undefined || bits > 16) {
    throw new UnreadableError(
      'scan-image.depth',
      `the image has ${bits}-bit ${kinds[format] ?? 'unsigned'} samples; export it with 8, 12 or 16 bits without sign`,
    );
  }
  if (photometric === PHOTOMETRIC.palette) throw paletteError();
  if (photometric === PHOTOMETRIC.separated) throw printingInksError();
  if (!OWN_BITS.includes(bits)) {
    throw new UnreadableError('scan-image.depth', `the image has ${bits} bits a sample; export it with 8, 12 or 16`);
  }
  if (samples > 4 || (samples === 2 && photometric !== PHOTOMETRIC.blackIsZero)) {
    throw new UnreadableError(
      'scan-image.samples',
      `the image has ${samples} samples a pixel; export one grey value a pixel, a second energy as a second page`,
    );
  }
  if (samples > 1 && bits !== 8 && bits !== 16) {
    throw new UnreadableError('scan-image.depth', `colour with ${bits} bits a sample is not read; export it as grey`);
  }
  if (compression !== COMPRESSION.jpeg && !OWN_COMPRESSIONS.includes(compression)) {
    throw new UnreadableError(
      'scan-image.compression',
      `the image is compressed as ${compressionName(compression)}; export it uncompressed, with LZW or deflate`,
    );
  }
  if (directory.number(TAG.fillOrder) === 2) {
    throw new UnreadableError('scan-image.compression', 'the bits of each byte are reversed; export with fill order 1');
  }
}

export function paletteError(): UnreadableError {
  return new UnreadableError(
    'scan-image.palette',
    'the image shows colours of a palette, from which what was measured can not be told; export the grey values',
  );
}

export function printingInksError(): UnreadableError {
  return new UnreadableError(
    'scan-image.inks',
    'the image is split into printing inks (CMYK); export the grey values of the scanner',
  );
}
