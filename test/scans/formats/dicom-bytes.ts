export interface DicomForm {
  syntax?: 'implicit' | 'explicit' | 'big' | 'rle' | string;
}

/** Value by tag: text, 16-bit numbers, or the items of a sequence of undefined length. */
export type DicomElement = [number, string, string | number[]];

const SYNTAXES: Record<string, string> = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  big: '1.2.840.10008.1.2.2',
  rle: '1.2.840.10008.1.2.5',
};
const LONG = ['OB', 'OW', 'SQ', 'UN', 'UT'];

/** A DICOM file written by hand: elements in order of their tags, then the pixels as bytes or as fragments. */
export function dicomBytes(
  elements: readonly DicomElement[],
  pixels: Buffer | readonly Buffer[] | null,
  { syntax = 'explicit' }: DicomForm = {},
): Buffer {
  const uid = SYNTAXES[syntax] ?? syntax;
  const meta = element([0x00020010, 'UI', uid], 'explicit');
  const length = element([0x00020000, 'UL', [0, 0]], 'explicit');
  length.writeUInt32LE(meta.length, 8);
  const body = elements.toSorted(([a], [b]) => a - b).map((one) => element(one, syntax));
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), length, meta, ...body, pixelElement(pixels, syntax)]);
}

/** The elements that describe a grey image. */
export function imageElements(
  width: number,
  height: number,
  given: Record<number, string | number[]> = {},
): DicomElement[] {
  const all = new Map<number, DicomElement>([
    [0x00280002, [0x00280002, 'US', [1]]],
    [0x00280004, [0x00280004, 'CS', 'MONOCHROME2']],
    [0x00280010, [0x00280010, 'US', [height]]],
    [0x00280011, [0x00280011, 'US', [width]]],
    [0x00280100, [0x00280100, 'US', [16]]],
    [0x00280101, [0x00280101, 'US', [16]]],
    [0x00280102, [0x00280102, 'US', [15]]],
    [0x00280103, [0x00280103, 'US', [0]]],
  ]);
  for (const [tag, value] of Object.entries(given)) {
    const representation = typeof value === 'string' ? 'LO' : 'US';
    all.set(Number(tag), [Number(tag), all.get(Number(tag))?.[1] ?? representation, value]);
  }
  return [...all.values()];
}

function element([tag, representation, value]: DicomElement, syntax: string): Buffer {
  const big = syntax === 'big';
  const content = contentOf(value, big);
  const head = tagBytes(tag, big);
  if (syntax === 'implicit') return Buffer.concat([head, long(content.length, big), content]);
  const kind = Buffer.from(representation);
  if (LONG.includes(representation))
    return Buffer.concat([head, kind, Buffer.alloc(2), long(content.length, big), content]);
  return Buffer.concat([head, kind, short(content.length, big), content]);
}

function contentOf(value: string | number[], big: boolean): Buffer {
  if (typeof value !== 'string') return Buffer.concat(value.map((number) => short(number, big)));
  const bytes = Buffer.from(value, 'latin1');
  return bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.from(' ')]);
}

function pixelElement(pixels: Buffer | readonly Buffer[] | null, syntax: string): Buffer {
  if (pixels === null) return Buffer.alloc(0);
  const big = syntax === 'big';
  const head = syntax === 'implicit' ? [tagBytes(0x7fe00010, big)] : [tagBytes(0x7fe00010, big), Buffer.from('OW\0\0')];
  if (Buffer.isBuffer(pixels)) return Buffer.concat([...head, long(pixels.length, big), pixels]);
  const item = (bytes: Buffer) => Buffer.concat([tagBytes(0xfffee000, big), long(bytes.length, big), bytes]);
  const all = [Buffer.alloc(0), ...pixels].map(item);
  return Buffer.concat([...head, long(0xffffffff, big), ...all, tagBytes(0xfffee0dd, big), long(0, big)]);
}

/** A sequence of undefined length with one item of undefined length, holding one element: explicit VR little endian. */
export function nestedSequence(tag: number, inner: Buffer): Buffer {
  return Buffer.concat([
    ...[tagBytes(tag, false), Buffer.from('SQ\0\0'), long(0xffffffff, false)],
    ...[tagBytes(0xfffee000, false), long(0xffffffff, false), inner, tagBytes(0xfffee00d, false), long(0, false)],
    ...[tagBytes(0xfffee0dd, false), long(0, false)],
  ]);
}

function tagBytes(tag: number, big: boolean): Buffer {
  return Buffer.concat([short(Math.floor(tag / 65_536), big), short(tag % 65_536, big)]);
}

function short(value: number, big: boolean): Buffer {
  const bytes = Buffer.alloc(2);
  if (big) bytes.writeUInt16BE(value);
  else bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number, big: boolean): Buffer {
  const bytes = Buffer.alloc(4);
  if (big) bytes.writeUInt32BE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
}
