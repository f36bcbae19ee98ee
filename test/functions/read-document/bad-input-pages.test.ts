import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { type FileReading, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { engineThatSees, seenWords } from './layered-pdf.ts';
import { marked } from './marked.ts';
import { rawPdf, textPdf } from './papers.ts';

const INVOICE = [
  'COMMERCIAL INVOICE',
  'Invoice No.: TW-4471      Date: 2026-11-04',
  'Description                         Quantity  Unit price   Amount',
  'Rope coils                          4         20.00        80.00',
  'Total                                                      80.00',
];
const nothing = engineThatSees([]);

afterAll(closePdfReader);

function read(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  ocr: OcrEngine | null = nothing,
): Promise<FileReading> {
  return readDocument({ file: 'p', bytes, ocr, limits: { ...DEFAULT_LIMITS, ...limits }, prices: LIST_PRICES });
}

const problemsOf = ({ papers }: FileReading) => papers.flatMap(({ problems }) => problems);
const problem = (file: FileReading, code: string) => problemsOf(file).find((each) => each.code === code);
const totals = ({ papers }: FileReading) =>
  papers.flatMap((paper) => (paper.kind === 'invoice' ? [paper.fields.total] : []));

/** So many pages that share one content; small, however many. */
function manyPages(count: number, content: string): Uint8Array {
  const pages = Array.from(
    { length: count },
    () =>
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>',
  );
  const kids = pages.map((_, i) => `${i + 4} 0 R`).join(' ');
  const stream = `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
  return rawPdf(['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${count}>>`, stream, ...pages]);
}

describe('a PDF of many pages', () => {
  test('is read as far as the limit, and told from which page on it is not', async () => {
    const shown = INVOICE.map((line, i) => `1 0 0 1 30 ${760 - i * 14} Tm (${line}) Tj`).join(' ');
    const file = await read(manyPages(1000, `BT /F 8 Tf ${shown} ET`), { pages: 4 });
    expect(file.pages).toBe(1000);
    expect(totals(file)).toContain('80.00');
    expect(problem(file, 'pdf.too-many-pages')?.message).toBe(
      'pages from 5 on were not read: the PDF has 1000, more than the 4 of one paper; upload it in parts',
    );
    expect(file.papers.some(({ partial }) => partial)).toBe(true);
  });

  test('that takes too long ends with the pages read so far', async () => {
    const file = await read(await textPdf(Array.from({ length: 6 }, () => INVOICE)), { secondsPerPaper: 0.001 });
    expect(totals(file)).toContain('80.00');
    expect(problem(file, 'pdf.too-slow')?.message).toMatch(/^pages from 2 on were not read: .*0\.001 seconds/);
  });

  test('of which one can be drawn for ever keeps those before it', async () => {
    const whole = await PDFDocument.create();
    const font = await whole.embedFont(StandardFonts.Courier);
    const good = whole.addPage([842, 595]);
    for (const [i, line] of INVOICE.entries()) good.drawText(line, { x: 30, y: 560 - i * 14, size: 9, font });
    const endless = whole.addPage([842, 595]);
    endless.node.setFontDictionary(PDFName.of('F'), font.ref);
    const stream = whole.context.flateStream(`BT /F 9 Tf ${'(word) Tj 1 0 0 1 3 3 Tm '.repeat(400_000)} ET`);
    endless.node.set(PDFName.of('Contents'), whole.context.register(stream));
    const file = await read(await whole.save(), { secondsPerStep: 0.5 });
    expect(totals(file)).toContain('80.00');
    expect(problem(file, 'pdf.too-costly')?.message).toMatch(/^pages from 2 on were not read: page 2 needs more time/);
  });

  test('has the same problem of many pages told for the first and counted for the rest', async () => {
    const file = await read(
      manyPages(40, '300 300 40 40 re f'),
      { ocrPages: 2 },
      engineThatSees(seenWords([{ text: 'a b c d e f g h i', at: [40, 60] }])),
    );
    const told = problemsOf(file).filter(({ code }) => code === 'ocr.too-many-pages');
    expect(told.length).toBeLessThanOrEqual(10);
    expect(told.at(-1)?.message).toContain('the same in 28 further places');
  });
});

describe('a page', () => {
  test('that is blank is told, and does not make its paper partial', async () => {
    const file = await read(await textPdf([INVOICE, []]));
    expect(problem(file, 'page.blank')?.message).toMatch(/^page 2 is blank/);
    expect([totals(file), file.papers[0]?.partial]).toEqual([['80.00'], false]);
  });

  test('that is broken is told, and the others are read', async () => {
    const content = `BT /F 8 Tf ${INVOICE.map((line, i) => `1 0 0 1 30 ${760 - i * 14} Tm (${line}) Tj`).join(' ')} ET`;
    const good =
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>';
    const pdf = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[4 0 R 5 0 R]/Count 2>>',
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      good,
      '(no page)',
    ]);
    const file = await read(pdf);
    expect(totals(file)).toEqual(['80.00']);
    expect(problemsOf(file).length).toBeGreaterThan(0);
  });

  test('of handwriting gives doubtful words, and is told', async () => {
    const scrawl = seenWords([{ text: 'Invoice No 4471 rope coils four pieces total eighty', at: [40, 60] }], 0.5);
    const file = await read(await picture(), {}, engineThatSees(scrawl));
    expect(problem(file, 'page.hardly-legible')?.message).toMatch(/^page 1: .*handwriting or a poor picture/);
    expect(file.papers[0]?.partial).toBe(true);
  });
});

describe('writing from right to left', () => {
  const names = 'شركة التجارة العامة';
  test.each([
    ['Arabic in the order of reading', [...names].join('')],
    ['Arabic in the order of the page', [...names].reverse().join('')],
    ['Hebrew with marks of direction', '\u202bחברת סחר כללית\u202c \u200f4471\u200e'],
    ['nothing but marks of direction', '\u202e\u2066\u2069\u200f \u202e'],
  ])('(%s) does no harm beside Latin figures', async (_, foreign) => {
    const words = seenWords([
      ...INVOICE.map((text, i) => ({ text, at: [40, 60 + i * 24] as [number, number], size: 8 })),
      { text: foreign, at: [40, 300] },
    ]);
    const file = await read(await picture(), {}, engineThatSees(words));
    expect(totals(file)).toEqual(['80.00']);
  });
});

describe('a PDF that turns upon itself', () => {
  const page = (more: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${more}>>`;
  test.each<[string, string[]]>([
    ['a tree of pages that is its own child', ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']],
    [
      'a count of pages without end',
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 2147483647>>', page('')],
    ],
    ['a negative count of pages', ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count -5>>', page('')]],
    [
      'a form that draws itself',
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        page('/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>'),
        '<</Length 5>>\nstream\n/X Do\nendstream',
        '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
      ],
    ],
    [
      'a content that is its own length',
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        page('/Contents 4 0 R'),
        '<</Length 4 0 R>>\nstream\nq Q\nendstream',
      ],
    ],
    [
      'dictionaries ten thousand deep',
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        page(`/A ${'<</A '.repeat(10_000)}1${'>>'.repeat(10_000)}`),
      ],
    ],
    [
      'a page as wide as a country',
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e30 1]>>',
      ],
    ],
    [
      'a page of no size',
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]>>',
      ],
    ],
  ])('(%s) ends in a reading or in a refusal', async (_, objects) => {
    const outcome = await read(rawPdf(objects), { secondsPerStep: 5, secondsPerPaper: 5, pages: 3 }).catch(
      (error: unknown) => error,
    );
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableError);
    expect(totals(await read(await textPdf([INVOICE])))).toEqual(['80.00']);
  });
});

test('a picture in a PDF that unpacks to more than memory does not take the others with it', async () => {
  const side = 30_000;
  const pdf = rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
    '<</Length 26>>\nstream\nq 600 0 0 800 0 0 cm /X Do Q\nendstream',
    `<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 3>>\nstream\nabc\nendstream`,
  ]);
  const outcome = await read(pdf, { memoryMb: 128, secondsPerStep: 5 }).catch((error: unknown) => error);
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableError);
  expect(totals(await read(await textPdf([INVOICE]), { memoryMb: 128 }))).toEqual(['80.00']);
});

function picture(): Promise<Buffer> {
  return marked(600, 800, '#eeeeee').png().toBuffer();
}
