import { deflateSync } from 'node:zlib';

export interface TiffImage {
  width: number;
  height: number;
  bits?: number;
  /** Row by row. */
  samples: readonly number[];
  compression?: 'none' | 'deflate' | 'packBits' | number;
  photometric?: number;
  rowsPerStrip?: number;
  tile?: number;
  /** Further tags, or others in place of those that are written: number, type, values or text. */
  tags?: readonly [number, number, readonly number[] | string][];
}

export interface TiffForm {
  big?: boolean;
  motorola?: boolean;
  /** Where the last directory leads to: a loop, or beyond the end. */
  lastLeadsTo?: number;
}

const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 11: 4, 16: 8 };
const COMPRESSIONS = { none: 1, deflate: 8, packBits: 32_773 } as const;

/** A TIFF or BigTIFF written by hand, its directories before their pixels. */
export function tiffBytes(images: readonly TiffImage[], form: TiffForm = {}): Buffer {
  const out = new Out(form);
  out.header();
  for (const [index, image] of images.entries()) out.directory(image, index === images.length - 1);
  return out.bytes();
}

class Out {
  readonly #form: TiffForm;
  #bytes = Buffer.alloc(0);

  constructor(form: TiffForm) {
    this.#form = form;
  }

  bytes(): Buffer {
    return this.#bytes;
  }

  header(): void {
    const { big, motorola } = this.#form;
    this.#add(Buffer.from(motorola ? 'MM' : 'II'), this.#number(big ? 43 : 42, 2));
    if (big) this.#add(this.#number(8, 2), this.#number(0, 2), this.#number(16, 8));
    else this.#add(this.#number(8, 4));
  }

  directory(image: TiffImage, last: boolean): void {
    const [countBytes, entryBytes, inline] = this.#form.big ? [8, 20, 8] : [2, 12, 4];
    const blocks = blocksOf(image, this.#form.motorola === true);
    const tags = new Map(
      [...ownTags(image, blocks), ...(image.tags ?? [])].map(([tag, type, values]) => [tag, { type, values }]),
    );
    const offsetTag = image.tile === undefined ? 273 : 324;
    const ownOffsets = !tags.has(offsetTag);
    if (ownOffsets) tags.set(offsetTag, { type: 4, values: [] });
    const start = this.#bytes.length;
    const length = countBytes + tags.size * entryBytes + inline;
    let free = start + length;
    const outside: Buffer[] = [];
    const placed = (content: Buffer): number => {
      const at = free;
      outside.push(content);
      free += content.length;
      return at;
    };
    if (ownOffsets) tags.set(offsetTag, { type: 4, values: blocks.map(() => 0) });
    let offsetsAt: Buffer | null = null;
    const entries = [...tags]
      .sort(([a], [b]) => a - b)
      .map(([tag, { type, values }]) => {
        const numbers = typeof values === 'string' ? [...Buffer.from(`${values}\0`)] : values;
        const size = SIZES[type] ?? 1;
        const value = Buffer.concat(numbers.map((number) => this.#value(type, number)));
        const head = [this.#number(tag, 2), this.#number(type, 2), this.#number(numbers.length, inline)];
        const inside = size * numbers.length <= inline;
        const field = inside ? pad(value, inline) : this.#number(placed(value), inline);
        if (tag === offsetTag) offsetsAt = inside ? field : value;
        return [...head, field];
      });
    // Pixels come last, so that a file that is cut off has lost some of them and nothing else.
    const offsets = Buffer.concat(blocks.map((block) => this.#number(placed(block), 4)));
    if (ownOffsets && offsetsAt) offsets.copy(offsetsAt);
    const next = last ? (this.#form.lastLeadsTo ?? 0) : free;
    this.#add(this.#number(tags.size, countBytes), ...entries.flat(), this.#number(next, inline), ...outside);
  }

  #value(type: number, value: number): Buffer {
    if (type === 5) return Buffer.concat([this.#number(Math.round(value * 1e6), 4), this.#number(1e6, 4)]);
    return this.#number(value, SIZES[type] ?? 1);
  }

  #number(value: number, size: number): Buffer {
    const buffer = Buffer.alloc(size);
    if (size === 8) buffer.writeBigUInt64LE(BigInt(value));
    else buffer.writeUIntLE(value, 0, size);
    return this.#form.motorola ? buffer.reverse() : buffer;
  }

  #add(...more: Buffer[]): void {
    this.#bytes = Buffer.concat([this.#bytes, ...more]);
  }
}

function ownTags(image: TiffImage, blocks: readonly Buffer[]): [number, number, readonly number[]][] {
  const { width, height, bits = 16, photometric = 1, compression = 'none', rowsPerStrip = height, tile } = image;
  const scheme = typeof compression === 'number' ? compression : COMPRESSIONS[compression];
  const sizes = blocks.map(({ length }) => length);
  return [
    [256, 4, [width]],
    [257, 4, [height]],
    [258, 3, [bits]],
    [259, 3, [scheme]],
    [262, 3, [photometric]],
    [277, 3, [1]],
    ...(tile === undefined
      ? ([
          [278, 4, [rowsPerStrip]],
          [279, 4, sizes],
        ] satisfies [number, number, number[]][])
      : ([
          [322, 3, [tile]],
          [323, 3, [tile]],
          [325, 4, sizes],
        ] satisfies [number, number, number[]][])),
  ];
}

function blocksOf(image: TiffImage, motorola: boolean): Buffer[] {
  const { width, height, samples, compression = 'none', rowsPerStrip = height, tile } = image;
  const blocks: Buffer[] = [];
  const [blockWidth, blockHeight] = tile === undefined ? [width, rowsPerStrip] : [tile, tile];
  for (let top = 0; top < height; top += blockHeight) {
    for (let left = 0; left < width; left += blockWidth) {
      const rows = tile === undefined ? Math.min(blockHeight, height - top) : blockHeight;
      const lines = Array.from({ length: rows }, (_, y) => {
        const at = (x: number) =>
          left + x < width && top + y < height ? (samples[(top + y) * width + left + x] ?? 0) : 0;
        return packRow(
          Array.from({ length: blockWidth }, (_, x) => at(x)),
          image.bits ?? 16,
          motorola,
        );
      });
      blocks.push(compressed(Buffer.concat(lines), compression));
    }
  }
  return blocks;
}

function packRow(row: readonly number[], bits: number, motorola: boolean): Buffer {
  if (bits === 16)
    return Buffer.concat(
      row.map((value) => Buffer.from(motorola ? [value >> 8, value & 255] : [value & 255, value >> 8])),
    );
  const text = row.map((value) => value.toString(2).padStart(bits, '0')).join('');
  const bytes = text.padEnd(Math.ceil(text.length / 8) * 8, '0').match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

function compressed(bytes: Buffer, compression: TiffImage['compression']): Buffer {
  if (compression === 'deflate') return deflateSync(bytes);
  if (compression === 'packBits') return packBits(bytes);
  return bytes;
}

/** Runs of three and more as runs, all else as it is. */
export function packBits(bytes: Buffer): Buffer {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    let run = 1;
    while (run < 128 && bytes[at + run] === bytes[at]) run++;
    if (run >= 3) {
      out.push(257 - run, bytes[at] ?? 0);
      at += run;
      continue;
    }
    out.push(0, bytes[at] ?? 0);
    at++;
  }
  return Buffer.from(out);
}

function pad(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}
