import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { type OcrEngine, OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../shared/documents/read-limits.ts';
import { pageOf } from '../../documents/page-of.ts';
import { marked } from './marked.ts';
import { textPdf } from './papers.ts';

const INVOICE = [
  'COMMERCIAL INVOICE',
  '',
  'Invoice No.: QL-2026-17          Invoice date: 2026-03-25',
  'Seller: Quayside Lamps Ltd, 12 Rope Walk, Hull, United Kingdom',
  '',
  'Description            Quantity       Unit price       Amount EUR',
  'Storm lamps                 120            35.00         4,200.00',
  'Total                                                    4,200.00',
];
const engineOf = (lines: string[]): OcrEngine & { pages: number[] } => {
  const pages: number[] = [];
  return {
    pages,
    recognise: async (_image, page) => {
      pages.push(page);
      return { words: pageOf(lines, { confidence: 0.9 }).words, turned: 0 };
    },
  };
};
/** The only paper of a file. */
const read = async (
  bytes: Uint8Array,
  { ocr = null as OcrEngine | null, limits = {} as Partial<ReadLimits>, file = 'paper' } = {},
) => {
  const { papers } = await readDocument({
    ...{ file, bytes, ocr, prices: LIST_PRICES },
    limits: { ...DEFAULT_LIMITS, ...limits },
  });
  expect(papers).toHaveLength(1);
  const [paper] = papers;
  if (paper === undefined) throw new Error('the file holds no paper');
  return paper;
};

afterAll(closePdfReader);

describe('a PDF with a text layer', () => {
  test('is read from it, with hash, pages and boxes', async () => {
    const reading = await read(await textPdf([INVOICE]), { file: 'invoice.tif' });
    expect(reading).toMatchObject({
      file: 'invoice.tif',
      kind: 'invoice',
      reader: 'text-layer',
      pages: 1,
      partial: false,
      problems: [],
      fields: { invoiceNumber: 'QL-2026-17', total: '4200.00', lines: [{ description: 'Storm lamps', quantity: 120 }] },
    });
    expect(reading.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [x = 0, y = 0, width = 0, height = 0] = reading.evidence.invoiceNumber?.box ?? [];
    expect(x).toBeCloseTo((30 + 13 * 5.4) / 842, 2);
    expect(y).toBeCloseTo((595 - 560 + 28 - 7) / 595, 1);
    expect(width).toBeCloseTo((10 * 5.4) / 842, 2);
    expect(height).toBeLessThan(0.03);
  });

  test('is read upright though its page is stored lying down', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Courier);
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(90));
    for (const [i, line] of INVOICE.entries()) {
      page.drawText(line, { x: 30 + i * 14, y: 30, size: 9, font, rotate: degrees(90) });
    }
    const reading = await read(await document.save());
    expect(reading).toMatchObject({ kind: 'invoice', reader: 'text-layer', fields: { total: '4200.00' } });
  });

  test('has its pages without text recognised, and only those', async () => {
    const ocr = engineOf(['Packed and counted by two.']);
    const document = await PDFDocument.load(await textPdf([INVOICE]));
    document.addPage([842, 595]).drawSquare({ x: 400, y: 300, size: 20 });
    const reading = await read(await document.save(), { ocr });
    expect(ocr.pages).toEqual([2]);
    expect(reading).toMatchObject({ reader: 'ocr', pages: 2, kind: 'invoice' });
    expect(reading.evidence.total?.reader).toBe('text-layer');
  });

  test('is partial where a page can not be recognised, and says which', async () => {
    const document = await PDFDocument.load(await textPdf([INVOICE]));
    document.addPage([842, 595]).drawSquare({ x: 400, y: 300, size: 20 });
    const reading = await read(await document.save());
    expect(reading).toMatchObject({ kind: 'invoice', partial: true });
    expect(reading.problems[0]).toMatchObject({ code: 'ocr.off', message: expect.stringContaining('page 2') });
  });
});

describe('a picture', () => {
  test.each(['png', 'jpeg', 'tiff'] as const)('in %s is read by OCR', async (format) => {
    const bytes = await marked(800, 600).toFormat(format).toBuffer();
    const reading = await read(bytes, { ocr: engineOf(INVOICE) });
    expect(reading).toMatchObject({ kind: 'invoice', reader: 'ocr', fields: { total: '4200.00' } });
    // A reference has nothing to hold it against, so what the engine doubts stays in doubt.
    expect(reading.evidence.invoiceNumber?.confidence).toBeLessThanOrEqual(0.9);
    expect(reading.evidence.invoiceNumber?.confidence).toBeGreaterThan(0.8);
  });

  test('is given to the engine upright, and no larger than it takes', async () => {
    const bytes = await marked(7000, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const seen: { width: number; height: number }[] = [];
    const ocr: OcrEngine = {
      recognise: async (image) => {
        const { width = 0, height = 0 } = await sharp(image).metadata();
        seen.push({ width, height });
        return { words: pageOf(INVOICE).words, turned: 0 };
      },
    };
    await read(bytes, { ocr });
    expect(seen[0]?.height).toBe(6000);
    expect(seen[0]?.width).toBeLessThan(100);
  });

  test('in which nothing is found is unknown and partial', async () => {
    const reading = await read(await marked(200, 200).png().toBuffer(), { ocr: engineOf([]) });
    expect(reading).toMatchObject({
      kind: 'unknown',
      partial: true,
      problems: [{ code: 'page.no-words' }, { code: 'kind.unknown' }],
    });
  });

  test('is unreadable for the reason that the engine gives', async () => {
    const ocr: OcrEngine = {
      recognise: () => Promise.reject(new OcrUnavailableError('ocr.unsupported', 'not offered')),
    };
    const failure = read(await marked(200, 200).png().toBuffer(), { ocr });
    await expect(failure).rejects.toMatchObject({ name: 'UnreadableError', code: 'ocr.unsupported' });
  });

  test('is left for another try where the engine fails for the moment', async () => {
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const ocr: OcrEngine = { recognise: () => Promise.reject(throttled) };
    await expect(read(await marked(200, 200).png().toBuffer(), { ocr })).rejects.toBe(throttled);
  });

  test('has at most so many pages recognised', async () => {
    const ocr = engineOf(['Packed and counted by two.']);
    const document = await PDFDocument.create();
    for (let page = 0; page < 3; page++) document.addPage([600, 800]).drawSquare({ x: 300, y: 300, size: 20 });
    const reading = await read(await document.save(), { ocr, limits: { ocrPages: 2 } });
    expect(ocr.pages).toEqual([1, 2]);
    expect(reading.problems.map(({ code }) => code)).toContain('ocr.too-many-pages');
  });
});

test('structured messages are read without any engine', async () => {
  const cuscar = "UNB+UNOA:2+A+B+261104:0900+R'UNH+1+CUSCAR:D:95B:UN'CNI+1+B1'UNT+3+1'UNZ+1+R'";
  expect(await read(new TextEncoder().encode(cuscar), { file: 'manifest.pdf' })).toMatchObject({
    kind: 'manifest',
    reader: 'structured',
  });
});
