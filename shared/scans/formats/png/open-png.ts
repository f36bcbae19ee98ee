import { inflateSync } from 'node:zlib';
import { UnreadableError } from '../../../documents/unreadable-error.ts';
import { headerText, type ImageMetadata, NO_METADATA } from '../image-metadata.ts';
import { inflateStream } from '../inflate-stream.ts';
import { mergeMetadata } from '../merge-metadata.ts';
import type { PictureSource, RowBand } from '../picture-source.ts';
import { plausiblePitchMm } from '../pixel-pitch.ts';
import { unpackRows } from '../samples.ts';
import { paletteError } from '../tiff/tiff-layout.ts';
import { xmpMetadata } from '../xmp.ts';
import { type PngChunk, pngChunks } from './png-chunks.ts';
import { unfilter } from './unfilter.ts';

const GREY = 0;
const PALETTE = 3;
const BAND_BYTES = 1 << 20;
const MOST_XMP_BYTES = 1 << 20;
const XMP_KEYWORD = 'XML:com.adobe.xmp';

type PngHead = Pick<PictureSource, 'widthPx' | 'heightPx' | 'metadata' | 'problems' | 'images'>;

/**
 * Opens a PNG. `source` is null where its samples are left to libvips (colour, transparency, interlaced, fewer than eight
 * bits). Throws UnreadableError `scan-image.damaged` and `scan-image.palette`.
 */
export function openPng(bytes: Uint8Array): { head: PngHead; source: PictureSource | null } {
  const [first] = pngChunks(bytes);
  if (first?.type !== 'IHDR' || first.data.length < 13) throw damaged();
  const header = new DataView(first.data.buffer, first.data.byteOffset);
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const [bits, colour, interlaced] = [header.getUint8(8), header.getUint8(9), header.getUint8(12)];
  if (width < 1 || height < 1) throw damaged();
  if (colour === PALETTE && !greyPalette(bytes)) throw paletteError();
  const head = { widthPx: width, heightPx: height, images: 1, ...metadataOf(bytes) };
  if (colour !== GREY || (bits !== 8 && bits !== 16) || interlaced !== 0) return { head, source: null };
  const source: PictureSource = {
    ...head,
    format: 'png',
    bits,
    alike: (image) => image === 0,
    description: () => head.metadata.description,
    bands: () => pngRows(bytes, width, height, bits),
  };
  return { head, source };
}

async function* pngRows(bytes: Uint8Array, width: number, height: number, bits: number): AsyncGenerator<RowBand> {
  const length = (width * bits) / 8;
  const perBand = Math.max(1, Math.min(height, Math.floor(BAND_BYTES / length)));
  const lines = inflateStream(dataOf(bytes), length + 1, (length + 1) * height);
  const layout = { bits, little: false, differences: false, inverted: false };
  const samples = new Uint16Array(perBand * width);
  const plain = new Uint8Array(perBand * length);
  let above: Uint8Array = new Uint8Array(length);
  let rows = 0;
  const band = (): RowBand => {
    unpackRows(plain, layout, { rows, width }, samples);
    above = plain.slice((rows - 1) * length, rows * length);
    return { rows, samples: samples.subarray(0, rows * width) };
  };
  reading: for await (const piece of lines) {
    for (let at = 0; at + length < piece.length; at += length + 1) {
      const row = plain.subarray(rows * length, (rows + 1) * length);
      row.set(piece.subarray(at + 1, at + 1 + length));
      const over = rows === 0 ? above : plain.subarray((rows - 1) * length, rows * length);
      if (!unfilter(piece[at] ?? 0, row, over, bits / 8)) break reading;
      if (++rows < perBand) continue;
      yield band();
      rows = 0;
    }
  }
  if (rows > 0) yield band();
}

function* dataOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (const { type, data } of pngChunks(bytes)) if (type === 'IDAT') yield data;
}

/** A palette of greys is an odd way to write grey; any other shows colours that somebody chose. */
function greyPalette(bytes: Uint8Array): boolean {
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'PLTE') return data.every((value, index) => value === data[index - (index % 3)]);
    if (type === 'IDAT') return false;
  }
  return false;
}

function metadataOf(bytes: Uint8Array): Pick<PictureSource, 'metadata' | 'problems'> {
  let metadata: ImageMetadata = NO_METADATA;
  let xmp: ImageMetadata | null = null;
  for (const chunk of pngChunks(bytes)) {
    if (chunk.type === 'pHYs') metadata = { ...metadata, pixelPitchMm: pitchOf(chunk) };
    if (chunk.type === 'tEXt') metadata = { ...metadata, ...textOf(chunk, metadata) };
    if (chunk.type === 'iTXt') xmp ??= xmpOf(chunk);
  }
  return mergeMetadata(metadata, xmp, { first: 'text chunks', second: 'XMP' });
}

function pitchOf({ data }: PngChunk): number | null {
  if (data.length < 9 || data[8] !== 1) return null;
  return plausiblePitchMm(new DataView(data.buffer, data.byteOffset).getUint32(0) / 1000);
}

function textOf({ data }: PngChunk, so: ImageMetadata): Partial<ImageMetadata> {
  const [keyword = '', text = ''] = new TextDecoder('latin1').decode(data.subarray(0, 4096)).split('\0');
  if (keyword === 'Description') return { description: so.description ?? headerText(text) };
  if (keyword === 'Software') return { software: so.software ?? headerText(text) };
  if (keyword === 'Source') return { model: so.model ?? headerText(text) };
  return {};
}

/** Keyword, compression flag and method, language and translated keyword lie before the text. */
function xmpOf({ data }: PngChunk): ImageMetadata | null {
  const latin = new TextDecoder('latin1').decode(data.subarray(0, XMP_KEYWORD.length));
  if (latin !== XMP_KEYWORD) return null;
  const compressed = data[XMP_KEYWORD.length + 1] === 1;
  const language = data.indexOf(0, XMP_KEYWORD.length + 3);
  const start = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (start < 0) return null;
  const text = data.subarray(start + 1);
  try {
    return xmpMetadata(compressed ? inflateSync(text, { maxOutputLength: MOST_XMP_BYTES }) : text);
  } catch {
    return null;
  }
}

function damaged(): UnreadableError {
  return new UnreadableError('scan-image.damaged', 'the PNG is cut off or damaged at its beginning: upload it again');
}
