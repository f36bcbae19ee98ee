import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openPng } from '../../../shared/scans/formats/png/open-png.ts';
import { pixelsOf } from './pixels-of.ts';

const WIDTH = 70;
const HEIGHT = 40;
const SAMPLES = Uint16Array.from({ length: WIDTH * HEIGHT }, (_, index) => (index * 7919 + ((index / 9) | 0)) % 65_536);

describe('the samples of a PNG', () => {
  it.each([0, 1, 2, 3, 4])('are read whatever filter was used: %i', async (filter) => {
    const source = opened(png({ lines: filtered(filter) }));
    expect(source.bits).toBe(16);
    expect(await pixelsOf(source)).toEqual([...SAMPLES]);
  });

  it('equal what libvips reads of its own file, with 8 and 16 bits', async () => {
    for (const bits of [8, 16]) {
      const samples = bits === 16 ? SAMPLES : Uint8Array.from(SAMPLES, (value) => value >> 8);
      const bytes = await sharp(samples, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
        .toColourspace(bits === 16 ? 'grey16' : 'b-w')
        .png({ adaptiveFiltering: true })
        .toBuffer();
      const expected = bits === 16 ? [...SAMPLES] : [...samples].map((value) => value * 257);
      expect(await pixelsOf(opened(bytes))).toEqual(expected);
    }
  });

  it('end before a row whose filter there is not', async () => {
    const lines = filtered(1);
    lines[10 * (2 * WIDTH + 1)] = 9;
    expect(await pixelsOf(opened(png({ lines })))).toEqual([...SAMPLES.subarray(0, 10 * WIDTH)]);
  });

  it('end where the file was cut off', async () => {
    const bytes = png({ lines: filtered(2) });
    const pixels = await pixelsOf(opened(bytes.subarray(0, bytes.length / 2)));
    expect(pixels.length).toBeGreaterThan(0);
    expect(pixels).toEqual([...SAMPLES.subarray(0, pixels.length)]);
  });

  it('stop at the height that the header claims, however much follows', async () => {
    const lines = Buffer.concat([filtered(0), Buffer.alloc(1_000_000)]);
    expect(await pixelsOf(opened(png({ lines })))).toEqual([...SAMPLES]);
  });
});

describe('a PNG', () => {
  it('states its pitch and who made it', () => {
    const pitch = Buffer.alloc(9);
    pitch.writeUInt32BE(125);
    pitch.writeUInt32BE(125, 4);
    pitch[8] = 1;
    const before: [string, Buffer][] = [
      ['pHYs', pitch],
      ['tEXt', Buffer.from('Software\0Gantry Console 4')],
      ['iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0<a xmlns:tiff="t" tiff:Make="Acme Imaging"/>')],
    ];
    const { metadata } = opened(png({ lines: filtered(0), before }));
    expect(metadata).toMatchObject({ pixelPitchMm: 8, software: 'Gantry Console 4', make: 'Acme Imaging' });
  });

  it('of a palette of colours is refused, of one of greys left to libvips', () => {
    const palette = (bytes: number[]) =>
      png({ lines: Buffer.alloc(9), colour: 3, bits: 8, before: [['PLTE', Buffer.from(bytes)]] });
    expect(() => openPng(palette([1, 2, 3, 9, 9, 9]))).toThrow(expect.objectContaining({ code: 'scan-image.palette' }));
    expect(openPng(palette([1, 1, 1, 9, 9, 9])).source).toBeNull();
  });

  it.each([2, 4, 6])('of colour type %i is left to libvips', (colour) => {
    expect(openPng(png({ lines: Buffer.alloc(9), colour })).source).toBeNull();
  });

  it('without a header is damaged', () => {
    expect(() => openPng(Buffer.from('89504e470d0a1a0a', 'hex'))).toThrow(
      expect.objectContaining({ code: 'scan-image.damaged' }),
    );
  });
});

function opened(bytes: Buffer) {
  const { source } = openPng(bytes);
  if (source === null) throw new Error('left to libvips');
  return source;
}

function png({
  lines,
  bits = 16,
  colour = 0,
  before = [],
}: {
  lines: Buffer;
  bits?: number;
  colour?: number;
  before?: [string, Buffer][];
}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = bits;
  header[9] = colour;
  const data = deflateSync(lines);
  const half = data.length >> 1;
  const chunks: [string, Buffer][] = [
    ['IHDR', header],
    ...before,
    ['IDAT', data.subarray(0, half)],
    ['IDAT', data.subarray(half)],
    ['IEND', Buffer.alloc(0)],
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks.map(chunk)]);
}

function chunk([type, data]: [string, Buffer]): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The filter written down from its definition: each byte less what is foretold of it. */
function filtered(filter: number): Buffer {
  const plain = Buffer.from(SAMPLES.slice().buffer).swap16();
  const length = 2 * WIDTH;
  const at = (y: number, x: number) => (y < 0 || x < 0 ? 0 : (plain[y * length + x] ?? 0));
  const foretold = (y: number, x: number) => {
    const [left, up, corner] = [at(y, x - 2), at(y - 1, x), at(y - 1, x - 2)];
    const guess = left + up - corner;
    const nearest = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
    return [0, left, up, (left + up) >> 1, nearest][filter] ?? 0;
  };
  const lines = Array.from({ length: HEIGHT }, (_, y) => [
    filter,
    ...Array.from({ length }, (_, x) => (at(y, x) - foretold(y, x)) & 255),
  ]);
  return Buffer.from(lines.flat());
}
