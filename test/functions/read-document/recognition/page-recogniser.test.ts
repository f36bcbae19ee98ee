import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePdfReader, withPdf } from '../../../../functions/read-document/pdf/pdf-reader.ts';
import { LATIN_HEIGHT, LatinReader } from '../../../../functions/read-document/recognition/latin-reader.ts';
import { PageRecogniser } from '../../../../functions/read-document/recognition/page-recogniser.ts';
import { DEFAULT_LIMITS } from '../../../../shared/documents/read-limits.ts';

/** Words that a network which goes by the look of letters can read, and one that knows words can't. */
const LINES = [
  'Größe und Gewicht: 12.345,67',
  'Señora Núñez, São Paulo',
  'Reçu le 14 août à Besançon, 3 m²',
  'QZXU 730194-5 / XKB0O7194-TT3',
  'Invoice: Italian Institute Milan',
];

async function pageOf(lines: readonly string[], { dpi = 200, turn = 0 } = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([420, 60 + 30 * lines.length]);
  for (const [index, line] of lines.entries()) {
    page.drawText(line, { x: 40, y: page.getHeight() - 50 - 30 * index, size: 11, font });
  }
  const pdf = await document.save();
  const { pixels, width, height } = await withPdf(pdf, DEFAULT_LIMITS, (opened) =>
    opened.render(1, dpi, DEFAULT_LIMITS.imagePixels),
  );
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .rotate(turn)
    .png()
    .toBuffer();
}

let engine: PageRecogniser;
beforeAll(async () => {
  engine = await PageRecogniser.load(1);
});
afterAll(closePdfReader);

describe('a printed page', () => {
  it('is read with its accents, its signs and its codes', async () => {
    const read = await engine.read(await pageOf(LINES));
    expect(read.map(({ text }) => text)).toEqual(LINES);
    for (const { confidence } of read) expect(confidence).toBeGreaterThan(0.9);
  });

  it.each([90, 180, 270])('is read when it was turned by %i degrees', async (turn) => {
    const read = await engine.read(await pageOf(LINES, { turn }));
    expect(read.map(({ text }) => text)).toEqual(LINES);
  });

  it('has boxes around its words', async () => {
    const [line] = await engine.read(await pageOf(['Gross weight', ...LINES]));
    const [gross, weight] = line?.words ?? [];
    expect([gross?.text, weight?.text]).toEqual(['Gross', 'weight']);
    const [left = 0, top = 0, width = 0, height = 0] = gross?.box ?? [];
    expect(left).toBeCloseTo(40 / 420, 1);
    expect(left + width).toBeLessThan(weight?.box[0] ?? 0);
    expect(top + height / 2).toBeCloseTo(46 / 240, 1);
  });
});

describe('the Latin network', () => {
  it('makes no text of what is none', async () => {
    const latin = await LatinReader.load();
    const blank = { data: new Uint8Array(90 * LATIN_HEIGHT).fill(250), width: 90, height: LATIN_HEIGHT };
    expect(await latin.read(blank)).toEqual({ characters: [], foreign: false });
  });

  it('takes Chinese for foreign', async () => {
    const latin = await LatinReader.load();
    // Two characters as dense crossings of strokes, as no font of them is at hand.
    const data = new Uint8Array(64 * LATIN_HEIGHT).fill(245);
    for (let y = 4; y < 28; y += 1) {
      for (let x = 4; x < 60; x += 1) {
        if (x > 28 && x < 36) continue;
        if ((y - 4) % 5 < 2 || (x - 4) % 7 < 2) data[y * 64 + x] = 20;
      }
    }
    const { foreign, characters } = await latin.read({ data, width: 64, height: LATIN_HEIGHT });
    expect(foreign || Math.min(...characters.map(({ confidence }) => confidence)) < 0.8).toBe(true);
  });
});
