import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openTiff } from '../../../shared/scans/formats/tiff/open-tiff.ts';
import { pixelsOf } from './pixels-of.ts';
import { type TiffForm, type TiffImage, tiffBytes } from './tiff-bytes.ts';

const width = 37;
const height = 23;
const ramp = (bits: number) => Array.from({ length: width * height }, (_, index) => (index * 7919) % 2 ** bits);
const image = (given: Partial<TiffImage> = {}): TiffImage => ({
  width,
  height,
  samples: ramp(given.bits ?? 16),
  ...given,
});

function opened(images: TiffImage | TiffImage[], form?: TiffForm) {
  const { source } = openTiff(tiffBytes([images].flat(), form));
  if (source === null) throw new Error('left to libvips');
  return source;
}

describe('the samples of a TIFF', () => {
  const FORMS = { 'II classic': {}, 'MM classic': { motorola: true }, 'II BigTIFF': { big: true } };
  const CUTS: Record<string, Partial<TiffImage>> = {
    'one strip': {},
    strips: { rowsPerStrip: 5 },
    tiles: { tile: 16 },
    'deflated strips': { rowsPerStrip: 4, compression: 'deflate' },
    'deflated tiles': { tile: 16, compression: 'deflate' },
    'PackBits strips': { rowsPerStrip: 7, compression: 'packBits' },
  };
  for (const [form, written] of Object.entries(FORMS)) {
    for (const [cut, given] of Object.entries(CUTS)) {
      it.each([8, 12, 16])(`are read from ${form}, ${cut}, with %i bits`, async (bits) => {
        const source = opened(image({ bits, ...given }), written);
        const expected = ramp(bits).map((value) => (bits === 8 ? value * 257 : value));
        expect(source.bits).toBe(bits);
        expect(await pixelsOf(source)).toEqual(expected);
      });
    }
  }

  it('are read from BigTIFF with the most significant byte first', async () => {
    expect(await pixelsOf(opened(image({ rowsPerStrip: 3 }), { big: true, motorola: true }))).toEqual(ramp(16));
  });

  it('are turned round where white is zero', async () => {
    const source = opened(image({ bits: 12, photometric: 0 }));
    expect(await pixelsOf(source)).toEqual(ramp(12).map((value) => 4095 - value));
  });

  it.each(['none', 'lzw', 'deflate', 'packbits'] as const)(
    'equal what libvips reads of its own files: %s',
    async (compression) => {
      for (const bits of [8, 16]) {
        for (const tile of [false, true]) {
          for (const predictor of ['none', 'horizontal'] as const) {
            const samples =
              bits === 16 ? Uint16Array.from(noise(300 * 200, 65_536)) : Uint8Array.from(noise(300 * 200, 256));
            const bytes = await sharp(samples, { raw: { width: 300, height: 200, channels: 1 } })
              .toColourspace(bits === 16 ? 'grey16' : 'b-w')
              .tiff({ compression, predictor, tile, tileWidth: 64, tileHeight: 64 })
              .toBuffer();
            const raw = await sharp(bytes).toColourspace('grey16').raw({ depth: 'ushort' }).toBuffer();
            const { source } = openTiff(bytes);
            const pixels = source && (await pixelsOf(source));
            expect(Buffer.from(Uint16Array.from(pixels ?? []).buffer).equals(raw)).toBe(true);
          }
        }
      }
    },
  );

  it('are read to the end of a last strip that was filled up to its full height', async () => {
    const whole = image({ rowsPerStrip: 5, compression: 'deflate' });
    const padded = { ...whole, height: 25, samples: [...whole.samples, ...new Array<number>(2 * width).fill(9)] };
    const bytes = tiffBytes([{ ...padded, tags: [[257, 4, [height]]] }]);
    const { source } = openTiff(bytes);
    expect(source && (await pixelsOf(source))).toEqual(ramp(16));
  });
});

describe('a TIFF that was cut off', () => {
  it('gives the rows of the strips that are there', async () => {
    const bytes = tiffBytes([image({ rowsPerStrip: 5 })]);
    const { source } = openTiff(bytes.subarray(0, bytes.length - 2 * width * 6));
    expect(source && (await pixelsOf(source))).toEqual(ramp(16).slice(0, width * 17));
  });

  it('gives the rows before a strip that is damaged', async () => {
    const bytes = tiffBytes([image({ rowsPerStrip: 5, compression: 'deflate' })]);
    bytes.fill(0xff, bytes.length - 300);
    const { source } = openTiff(bytes);
    const pixels = source ? await pixelsOf(source) : [];
    expect(pixels.length % (5 * width)).toBe(0);
    expect(pixels.length).toBeGreaterThan(0);
    expect(pixels.length).toBeLessThan(width * height);
    expect(pixels).toEqual(ramp(16).slice(0, pixels.length));
  });
});

describe('a TIFF of two images', () => {
  const low = image({ tags: [[285, 2, 'low energy 4 MeV']] });
  const high = image({ tags: [[285, 2, 'high energy 6 MeV']], samples: ramp(16).toReversed() });

  it('gives both, and what each says of itself', async () => {
    const source = opened([high, low]);
    expect(source.images).toBe(2);
    expect(source.alike(1)).toBe(true);
    expect([source.description(0), source.description(1)]).toEqual(['high energy 6 MeV', 'low energy 4 MeV']);
    expect(await pixelsOf(source, 0)).toEqual(ramp(16).toReversed());
    expect(await pixelsOf(source, 1)).toEqual(ramp(16));
  });

  it('tells a second one of another size or depth', () => {
    expect(opened([high, { ...low, bits: 8, samples: ramp(8) }]).alike(1)).toBe(false);
    expect(opened([high, { width: 4, height: 4, samples: ramp(16) }]).alike(1)).toBe(false);
  });

  it('ends a list of images that leads back to itself, and says so', () => {
    const source = opened([high, low], { lastLeadsTo: 8 });
    expect(source.images).toBe(2);
    expect(source.problems).toMatchObject([{ code: 'scan-image.directories' }]);
  });
});

describe('the tags of a TIFF', () => {
  it('say who took the picture, when, and how far its pixels lie apart', () => {
    const tags: TiffImage['tags'] = [
      [270, 2, 'Lane 3\u0007 '],
      [271, 2, 'Acme Imaging'],
      [272, 2, 'Gantry 6'],
      [282, 5, [1.25]],
      [296, 3, [3]],
      [306, 2, '2026:11:03 09:15:00'],
    ];
    expect(opened(image({ tags })).metadata).toMatchObject({
      ...{ make: 'Acme Imaging', model: 'Gantry 6', description: 'Lane 3' },
      ...{ takenAt: '2026-11-03T09:15:00', pixelPitchMm: 8 },
    });
  });

  it('are held against the XMP in the same file', () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description xmlns:tiff="t"
      tiff:Make="Bolt Works" tiff:Model="gantry 6"/></rdf:RDF></x:xmpmeta>`;
    const tags: TiffImage['tags'] = [
      [271, 2, 'Acme Imaging'],
      [272, 2, 'Gantry 6'],
      [700, 1, [...Buffer.from(xmp)]],
    ];
    const { problems } = opened(image({ tags }));
    expect(problems.map(({ code, message }) => `${code} ${/make|model/.exec(message)}`)).toEqual([
      'scan-image.metadata-differs make',
    ]);
  });

  it('are left alone where the XMP is broken or has a document type', () => {
    for (const xmp of ['<a><b></a>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '\u0000\u0001']) {
      expect(opened(image({ tags: [[700, 1, [...Buffer.from(xmp)]]] })).problems).toEqual([]);
    }
  });
});

describe('a TIFF that is refused', () => {
  it.each<[string, Partial<TiffImage>, string]>([
    ['floating-point samples', { bits: 16, tags: [[339, 3, [3]]] }, 'scan-image.depth'],
    ['signed samples', { tags: [[339, 3, [2]]] }, 'scan-image.depth'],
    ['32 bits', { tags: [[258, 3, [32]]] }, 'scan-image.depth'],
    ['one bit', { tags: [[258, 3, [1]]] }, 'scan-image.depth'],
    ['a palette', { bits: 8, photometric: 3 }, 'scan-image.palette'],
    ['printing inks', { bits: 8, photometric: 5 }, 'scan-image.inks'],
    ['seven samples a pixel', { tags: [[277, 3, [7]]] }, 'scan-image.samples'],
    ['fax coding', { compression: 4 }, 'scan-image.compression'],
    ['Zstandard', { compression: 50_000 }, 'scan-image.compression'],
    ['no width', { tags: [[256, 4, [0]]] }, 'scan-image.damaged'],
    ['strips of no rows', { tags: [[278, 4, [0]]] }, 'scan-image.damaged'],
    ['tiles of no width', { tile: 16, tags: [[322, 3, [0]]] }, 'scan-image.damaged'],
  ])('for %s', (_, given, code) => {
    expect(() => openTiff(tiffBytes([image(given)]))).toThrow(
      expect.objectContaining({ name: 'UnreadableError', code }),
    );
  });
});

function noise(length: number, most: number): number[] {
  let state = 7;
  return Array.from({ length }, (_, index) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(index / 50) % 3 === 0 ? 200 : state % most;
  });
}
