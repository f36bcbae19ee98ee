import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { closePdfReader, withPdf } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { picturesAsPdf } from '../../../functions/read-document/pdf/pictures-as-pdf.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';

afterAll(closePdfReader);

/** White, with a block of ink in the upper left quarter. */
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite([
      {
        input: { create: { width: width / 2, height: height / 2, channels: 3, background: '#800000' } },
        ...{ left: 0, top: 0 },
      },
    ])
    .removeAlpha();
const render = (pdf: Uint8Array, page: number) =>
  withPdf(pdf, DEFAULT_LIMITS, (open) => open.render(page, 200, DEFAULT_LIMITS.imagePixels));

test('each picture is a page of its size, upright and to the edge, whether PNG or JPEG', async () => {
  const pdf = await picturesAsPdf([
    await picture(400, 600).png({ compressionLevel: 3 }).toBuffer(),
    await picture(300, 200).jpeg({ quality: 88 }).toBuffer(),
    await picture(200, 200).greyscale().toColourspace('b-w').png().toBuffer(),
  ]);
  expect(await withPdf(pdf, DEFAULT_LIMITS, async ({ pages }) => pages)).toBe(3);
  for (const [page, width, height] of [
    [1, 400, 600],
    [2, 300, 200],
    [3, 200, 200],
  ] as const) {
    const rendered = await render(pdf, page);
    expect([rendered.width, rendered.height]).toEqual([width, height]);
    const greenAt = (x: number, y: number) => rendered.pixels[4 * (Math.round(y) * width + Math.round(x)) + 1] ?? -1;
    expect(greenAt(width * 0.1, height * 0.1)).toBeLessThan(80);
    expect(greenAt(width * 0.45, height * 0.45)).toBeLessThan(80);
    for (const [x, y] of [
      [0.9, 0.1],
      [0.1, 0.9],
      [0.99, 0.99],
    ] as const) {
      expect(greenAt(width * x, height * y)).toBeGreaterThan(240);
    }
  }
});

test('the same pictures give the same bytes', async () => {
  const pictures = [await picture(120, 80).png().toBuffer()];
  expect(Buffer.from(await picturesAsPdf(pictures)).equals(await picturesAsPdf(pictures))).toBe(true);
});

test('what is no picture of a page is refused', async () => {
  const transparent = sharp({ create: { width: 9, height: 9, channels: 4, background: '#ffffff80' } });
  await expect(picturesAsPdf([await transparent.png().toBuffer()])).rejects.toThrow('4 channels');
});
