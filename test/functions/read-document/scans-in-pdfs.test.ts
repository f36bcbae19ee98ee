import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { marked } from './marked.ts';

afterAll(closePdfReader);

/** A page that a picture of so many pixels covers, drawn at so many an inch. */
async function scan(width: number, height: number, dpi: number, print = ''): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [across, down] = [(width * 72) / dpi, (height * 72) / dpi];
  const page = document.addPage([across, down]);
  const picture = await document.embedPng(await marked(width, height, '#fdfdfd').png().toBuffer());
  page.drawImage(picture, { x: 0, y: 0, width: across, height: down });
  if (print) page.drawText(print, { x: 20, y: 40, size: 9, font: await document.embedFont(StandardFonts.Courier) });
  return document.save();
}

/** The picture that the engine is given, as [width, height]. */
async function seen(pdf: Uint8Array): Promise<[number, number][]> {
  const pictures: Uint8Array[] = [];
  const ocr: OcrEngine = {
    async recognise(image) {
      pictures.push(image);
      return { words: [], turned: 0 };
    },
  };
  await readDocument({ file: 'p', bytes: pdf, ocr, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
  return Promise.all(
    pictures.map(async (picture): Promise<[number, number]> => {
      const { width = 0, height = 0 } = await sharp(picture).metadata();
      return [width, height];
    }),
  );
}

describe('a scan in a PDF is recognised', () => {
  test.each([
    [1240, 1753, 150],
    [827, 1169, 100],
    [1653, 2337, 200],
    [1001, 777, 111],
  ])('pixel by pixel: %i x %i at %i dpi', async (width, height, dpi) => {
    expect(await seen(await scan(width, height, dpi))).toEqual([[width, height]]);
  });

  test('smaller where it is finer than print needs', async () => {
    expect(await seen(await scan(1200, 1800, 600))).toEqual([[600, 900]]);
  });

  test('at the resolution of print where print is set over it', async () => {
    expect(await seen(await scan(400, 600, 72, 'Sent by mail'))).toEqual([[1111, 1666]]);
  });
});
