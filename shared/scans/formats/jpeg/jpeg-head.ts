import { UnreadableError } from '../../../documents/unreadable-error.ts';
import { headerText, type ImageMetadata, NO_METADATA } from '../image-metadata.ts';
import { mergeMetadata } from '../merge-metadata.ts';
import type { PictureSource } from '../picture-source.ts';
import { plausiblePitchMm } from '../pixel-pitch.ts';
import { tiffDirectories } from '../tiff/directory.ts';
import { printingInksError } from '../tiff/tiff-layout.ts';
import { tiffMetadata } from '../tiff/tiff-metadata.ts';
import { xmpMetadata } from '../xmp.ts';

const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const JFIF = 'JFIF\0';
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
/** Frame headers of baseline, extended and progressive Huffman coding: what decoders here read. */
const READABLE_FRAMES = [0xc0, 0xc1, 0xc2];

type JpegHead = Pick<PictureSource, 'widthPx' | 'heightPx' | 'metadata' | 'problems' | 'images'> & { colours: number };

/** Reads a JPEG's headers. Throws UnreadableError `scan-image.damaged`, `.depth`, `.inks` and `.compression`. */
export function jpegHead(bytes: Uint8Array): JpegHead {
  let frame: { kind: number; precision: number; height: number; width: number; colours: number } | null = null;
  let said: ImageMetadata = NO_METADATA;
  let xmp: ImageMetadata | null = null;
  for (const { marker, data } of segments(bytes)) {
    if (isFrame(marker) && data.length >= 6) {
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      const [height, width] = [view.getUint16(1), view.getUint16(3)];
      frame ??= { kind: marker, precision: view.getUint8(0), height, width, colours: view.getUint8(5) };
    } else if (marker === 0xe0 && startsWith(data, JFIF)) said = { ...said, pixelPitchMm: jfifPitch(data) };
    else if (marker === 0xe1 && startsWith(data, EXIF)) said = exifOf(data, said);
    else if (marker === 0xe1 && startsWith(data, XMP)) xmp ??= xmpMetadata(data.subarray(XMP.length));
    else if (marker === COMMENT) said = { ...said, description: said.description ?? latin(data) };
  }
  if (frame === null) {
    throw new UnreadableError('scan-image.damaged', 'the JPEG is cut off before its picture begins: upload it again');
  }
  if (frame.precision !== 8) {
    throw new UnreadableError(
      'scan-image.depth',
      `the JPEG has ${frame.precision}-bit samples, which are not read; export it as TIFF with 12 or 16 bits`,
    );
  }
  if (!READABLE_FRAMES.includes(frame.kind)) {
    throw new UnreadableError(
      'scan-image.compression',
      'the JPEG is lossless, hierarchical or arithmetically coded, which is not read; export it as TIFF or PNG',
    );
  }
  if (frame.colours === 4) throw printingInksError();
  if (frame.width < 1 || frame.height < 1) {
    throw new UnreadableError('scan-image.damaged', 'the JPEG says no width or height: export it again');
  }
  const { metadata, problems } = mergeMetadata(said, xmp, { first: 'Exif', second: 'XMP' });
  return { widthPx: frame.width, heightPx: frame.height, colours: frame.colours, images: 1, metadata, problems };
}

/** The segments before the picture's first scan. */
function* segments(bytes: Uint8Array): Generator<{ marker: number; data: Uint8Array }> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === START_OF_SCAN) return;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return;
    yield { marker, data: bytes.subarray(at + 4, at + 2 + length) };
    at += 2 + length;
  }
}

/** C0 to CF are frame headers, but for the tables DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function exifOf(data: Uint8Array, so: ImageMetadata): ImageMetadata {
  const [directory] = tiffDirectories(data.subarray(EXIF.length)).directories;
  if (directory === undefined) return so;
  const exif = tiffMetadata(directory);
  return {
    ...exif,
    pixelPitchMm: exif.pixelPitchMm ?? so.pixelPitchMm,
    description: exif.description ?? so.description,
  };
}

function jfifPitch(data: Uint8Array): number | null {
  const unit = data[7] ?? 0;
  const density = ((data[8] ?? 0) << 8) | (data[9] ?? 0);
  if (unit !== 1 && unit !== 2) return null;
  return plausiblePitchMm(density / (unit === 2 ? 10 : 25.4));
}

function startsWith(data: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => data[index] === character.charCodeAt(0));
}

function latin(data: Uint8Array): string | null {
  return headerText(new TextDecoder('latin1').decode(data.subarray(0, 4096)));
}
