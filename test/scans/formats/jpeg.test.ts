import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { jpegHead } from '../../../shared/scans/formats/jpeg/jpeg-head.ts';
import { tiffBytes } from './tiff-bytes.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'UnreadableError', code });

/** A JPEG's headers alone: the frame of the given kind, after other segments. */
function jpeg({ kind = 0xc0, precision = 8, colours = 1, width = 30, before = [] as Buffer[] } = {}): Buffer {
  const frame = Buffer.from([precision, 0, 20, 0, width, colours, ...new Array(3 * colours).fill(1)]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...before, segment(kind, frame), segment(0xda, Buffer.alloc(8))]);
}

function segment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
}

describe('the headers of a JPEG', () => {
  it('say its size, and who took it when, in Exif and XMP', () => {
    const tags = tiffBytes([
      {
        ...{ width: 1, height: 1, samples: [0] },
        tags: [
          [271, 2, 'Acme Imaging'],
          [306, 2, '2026:11:03 09:15:00'],
        ],
      },
    ]);
    const before = [
      segment(0xe0, Buffer.from('JFIF\0\x01\x01\x02\x00\x02\x00\x02\x00\x00', 'latin1')),
      segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tags])),
      segment(
        0xe1,
        Buffer.from('http://ns.adobe.com/xap/1.0/\0<a xmlns:tiff="t" tiff:Make="Bolt Works" tiff:Model="G6"/>'),
      ),
    ];
    const head = jpegHead(jpeg({ before }));
    expect(head).toMatchObject({ widthPx: 30, heightPx: 20, colours: 1 });
    expect(head.metadata).toMatchObject({ make: 'Acme Imaging', model: 'G6', takenAt: '2026-11-03T09:15:00' });
    expect(head.metadata.pixelPitchMm).toBe(5);
    expect(head.problems.map(({ code }) => code)).toEqual(['scan-image.metadata-differs']);
  });

  it('are found in what libvips writes', async () => {
    const bytes = await sharp({ create: { width: 33, height: 21, channels: 3, background: '#888' } })
      .jpeg({ progressive: true })
      .toBuffer();
    expect(jpegHead(bytes)).toMatchObject({ widthPx: 33, heightPx: 21, colours: 3, problems: [] });
  });

  it.each([
    ['twelve bits', jpeg({ kind: 0xc1, precision: 12 }), 'scan-image.depth'],
    ['lossless coding', jpeg({ kind: 0xc3 }), 'scan-image.compression'],
    ['arithmetic coding', jpeg({ kind: 0xc9 }), 'scan-image.compression'],
    ['printing inks', jpeg({ colours: 4 }), 'scan-image.inks'],
    ['no width', jpeg({ width: 0 }), 'scan-image.damaged'],
    ['no frame', jpeg().subarray(0, 2), 'scan-image.damaged'],
    ['a segment of no length', Buffer.from('ffd8ffe00000ffc0', 'hex'), 'scan-image.damaged'],
  ])('are refused for %s', (_, bytes, code) => {
    expect(() => jpegHead(bytes)).toThrow(refusal(code));
  });

  it('name what to export instead of twelve bits', () => {
    expect(() => jpegHead(jpeg({ precision: 12 }))).toThrow(/12-bit samples.*export it as TIFF/);
  });
});
