import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import type { Problem, Reading } from '../../../shared/documents/reading.ts';
import { engineThatSees, layeredPdf, type SetLine, seenWords } from './layered-pdf.ts';
import { pdfWithContent, rawPdf } from './papers.ts';

const WHOLE_PAGE: [number, number, number, number] = [0, 0, 600, 800];
const line = (text: string, row: number, more: Partial<SetLine> = {}): SetLine => ({
  text,
  at: [40, 60 + row * 24],
  ...more,
});
const INVOICE: SetLine[] = [
  line('COMMERCIAL INVOICE', 0),
  line('Invoice No.: TW-4471', 1),
  line('Date: 2026-11-04', 2),
  line('Description       Quantity   Unit price   Amount', 4),
  line('Rope coils        4          20.00        80.00', 5),
  line('Total USD 80.00', 7),
];
const invisible = (lines: readonly SetLine[]) => lines.map((each) => ({ ...each, invisible: true }));

afterAll(closePdfReader);

interface Outcome {
  reading: Reading;
  calls: number;
  problem(code: string): Problem | undefined;
}

async function read(bytes: Uint8Array, ocr: OcrEngine | null): Promise<Outcome> {
  const file = await readDocument({ file: 'paper.pdf', bytes, ocr, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
  const [reading] = file.papers;
  if (!reading) throw new Error('no paper');
  const problem = (code: string) => reading.problems.find((each) => each.code === code);
  return { reading, calls: file.calls.DetectDocumentText ?? 0, problem };
}

function totalOf(reading: Reading): string | null {
  return reading.kind === 'invoice' ? reading.fields.total : null;
}

test('a text layer that stands on the page is taken as it is, without a call', async () => {
  const pdf = await layeredPdf(({ set }) => INVOICE.forEach(set));
  const ocr = engineThatSees([]);
  const { reading, calls } = await read(pdf, ocr);
  expect([totalOf(reading), reading.reader, reading.partial, calls]).toEqual(['80.00', 'text-layer', false, 0]);
  expect(reading.problems).toEqual([]);
});

describe('a text layer under a scanned page', () => {
  const scan = (layer: readonly SetLine[]) =>
    layeredPdf(async ({ set, picture }) => {
      await picture(WHOLE_PAGE);
      invisible(layer).forEach(set);
    });

  test('is not taken at its word: the picture is recognised, and agrees', async () => {
    const { reading, calls, problem } = await read(await scan(INVOICE), engineThatSees(seenWords(INVOICE)));
    expect([totalOf(reading), reading.reader, calls]).toEqual(['80.00', 'ocr', 1]);
    expect(problem('pdf.layer-differs')).toBeUndefined();
  });

  test('that says another amount than the picture is told with page and place, and the picture is taken', async () => {
    const forged = INVOICE.map((each) => ({ ...each, text: each.text.replaceAll('80.00', '30.00') }));
    const { reading, problem } = await read(await scan(forged), engineThatSees(seenWords(INVOICE)));
    expect(totalOf(reading)).toBe('80.00');
    expect(reading.partial).toBe(true);
    const { message = '' } = problem('pdf.layer-differs') ?? {};
    expect(message).toMatch(/^page 1: .* in 2 places, the first at \d+ % from the left, \d+ % from the top/);
    expect(message).not.toMatch(/80|30\.00/);
  });

  test('that says a figure where the picture shows nothing is told', async () => {
    const more = [...INVOICE, line('Freight 4500.00', 10)];
    const { problem } = await read(await scan(more), engineThatSees(seenWords(INVOICE)));
    expect(problem('pdf.layer-differs')?.message).toContain('where the picture shows nothing');
  });

  test('that differs where recognition is in doubt, or by letters that look like figures, is not accused', async () => {
    const alike = INVOICE.map((each) => ({ ...each, text: each.text.replaceAll('80.00', '8O.OO') }));
    const lookalike = await read(await scan(alike), engineThatSees(seenWords(INVOICE)));
    const other = INVOICE.map((each) => ({ ...each, text: each.text.replaceAll('80.00', '30.00') }));
    const doubtful = await read(await scan(other), engineThatSees(seenWords(INVOICE, 0.7)));
    expect([lookalike, doubtful].map(({ problem }) => problem('pdf.layer-differs'))).toEqual([undefined, undefined]);
  });

  test('is all that there is where recognition is switched off, and is doubtful', async () => {
    const { reading, problem } = await read(await scan(INVOICE), null);
    expect(totalOf(reading)).toBe('80.00');
    expect(reading.partial).toBe(true);
    expect(problem('pdf.layer-unseen')?.message).toMatch(/^page 1/);
    expect(reading.evidence.invoiceNumber?.confidence).toBeLessThan(0.9);
  });

  test('lies behind the picture in some files, painted as if it were seen', async () => {
    const behind = await layeredPdf(async ({ set, picture }) => {
      for (const each of INVOICE) set({ ...each, text: each.text.replaceAll('80.00', '30.00') });
      await picture(WHOLE_PAGE);
    });
    const { reading, problem } = await read(behind, engineThatSees(seenWords(INVOICE)));
    expect(totalOf(reading)).toBe('80.00');
    expect(problem('pdf.layer-differs')).toBeDefined();
  });
});

test('print over a scan whose font says another figure than it shows is told, and the picture is taken', async () => {
  const pdf = await layeredPdf(async ({ set, picture }) => {
    await picture(WHOLE_PAGE);
    for (const each of INVOICE) set(each);
  });
  const shown = INVOICE.map((each) => ({ ...each, text: each.text.replaceAll('80.00', '99.00') }));
  const { reading, problem } = await read(pdf, engineThatSees(seenWords(shown)));
  expect(totalOf(reading)).toBe('99.00');
  expect(problem('pdf.layer-differs')).toBeDefined();
});

test('a scan with a line of print over it is read whole, not for its line only', async () => {
  const stamp = line('Sent by mail on 4 November 2026 at nine by the agent', 30);
  const pdf = await layeredPdf(async ({ set, picture }) => {
    await picture(WHOLE_PAGE);
    set(stamp);
  });
  const { reading } = await read(pdf, engineThatSees(seenWords([...INVOICE, stamp])));
  expect(totalOf(reading)).toBe('80.00');
});

describe('hidden text', () => {
  const secret = line('Total USD 30.00', 9);
  test.each<[string, Partial<SetLine>]>([
    ['that is not painted', { invisible: true }],
    ['in the colour of the paper', { colour: [1, 1, 1] }],
    ['in nearly the colour of the paper', { colour: [0.985, 0.985, 0.985] }],
    ['too small to be seen', { size: 1 }],
    ['outside of the page', { at: [40, 900] }],
  ])('%s is left out and told', async (_, how) => {
    const pdf = await layeredPdf(({ set }) => {
      for (const each of INVOICE.slice(0, 5)) set(each);
      set({ ...secret, ...how });
    });
    const { reading, calls, problem } = await read(pdf, engineThatSees([]));
    expect(totalOf(reading)).toBeNull();
    expect(problem('pdf.layer-hidden')?.message).toMatch(/^page 1: /);
    expect([reading.partial, calls]).toEqual([how.at === undefined, 0]);
  });

  test('under a white patch is left out, and what is written on the patch is read', async () => {
    const pdf = await layeredPdf(({ set, page }) => {
      for (const each of INVOICE) set(each);
      page.drawRectangle({
        x: 36,
        y: 800 - 60 - 7 * 24 - 4,
        width: 300,
        height: 18,
        color: rgb(1, 1, 1),
      });
      set(line('Total USD 99.00', 7));
    });
    const { reading, problem } = await read(pdf, engineThatSees([]));
    expect(totalOf(reading)).toBe('99.00');
    expect(problem('pdf.layer-hidden')).toBeDefined();
  });

  test('white print on a dark ground and light grey print are seen', async () => {
    const pdf = await layeredPdf(({ set, page }) => {
      page.drawRectangle({ x: 30, y: 715, width: 500, height: 50 });
      for (const each of INVOICE.slice(0, 2)) set({ ...each, colour: [1, 1, 1] });
      for (const each of INVOICE.slice(2)) set({ ...each, colour: [0.7, 0.7, 0.7] });
    });
    const { reading, problem } = await read(pdf, engineThatSees([]));
    expect(totalOf(reading)).toBe('80.00');
    expect(problem('pdf.layer-hidden')).toBeUndefined();
  });
});

describe('a text layer that is no text', () => {
  /** Every letter moved by some places, as where the table of a font's glyphs is missing. */
  const shifted = (by: number) => (text: string) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(33 + ((letter.charCodeAt(0) - 33 + by + 94) % 94)));
  test.each([
    ['shifted by 29 places', shifted(-29)],
    ['shifted by three places', shifted(3)],
  ])('%s is not read: its picture is', async (_, garble) => {
    const pdf = await layeredPdf(({ set }) => {
      for (const each of [...INVOICE, line('Said to contain ropes of hemp, packed in cartons on pallets', 12)])
        set({ ...each, text: garble(each.text) });
    });
    const { reading, calls, problem } = await read(pdf, engineThatSees(seenWords(INVOICE)));
    expect([totalOf(reading), calls]).toEqual(['80.00', 1]);
    expect(problem('pdf.layer-garbage')?.message).toMatch(/^page 1: /);
  });
});

describe('what is not of the page itself', () => {
  test('but was filled into a form is read', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Courier);
    const page = document.addPage([600, 800]);
    for (const { text, at } of INVOICE.slice(0, 5)) page.drawText(text, { x: at[0], y: 800 - at[1], size: 12, font });
    page.drawText('Total USD', { x: 40, y: 800 - 60 - 7 * 24, size: 12, font });
    const field = document.getForm().createTextField('total');
    field.setText('80.00');
    field.addToPage(page, { x: 115, y: 800 - 66 - 7 * 24, width: 90, height: 20, font, borderWidth: 0 });
    field.setFontSize(12);
    const { reading } = await read(await document.save(), engineThatSees([]));
    expect(totalOf(reading)).toBe('80.00');
  });

  test('but was stuck over an amount is read in its place', async () => {
    const lines = INVOICE.map(({ text, at }) => `1 0 0 1 ${at[0]} ${800 - at[1]} Tm (${text}) Tj`).join(' ');
    const content = `BT /F 12 Tf ${lines} ET`;
    const note = '1 1 1 rg 0 0 300 20 re f 0 g BT /F 12 Tf 4 6 Td (Total USD 99.00) Tj ET';
    const fonts = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>';
    const pdf = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Annots[5 0 R]${fonts}>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      '<</Type/Annot/Subtype/FreeText/F 4/Rect[36 566 336 586]/DA(/F 12 Tf)/Contents(x)/AP<</N 6 0 R>>>>',
      `<</Type/XObject/Subtype/Form/BBox[0 0 300 20]${fonts}/Length ${note.length}>>\nstream\n${note}\nendstream`,
    ]);
    const { reading, problem } = await read(pdf, engineThatSees([]));
    expect(totalOf(reading)).toBe('99.00');
    expect(problem('pdf.layer-hidden')).toBeDefined();
  });
});

test('a word of ten thousand letters is cut and does no harm', async () => {
  const letters = Buffer.from(`BT /F 9 Tf 10 700 Td (${'A1'.repeat(5_000)}) Tj ET`);
  const { reading } = await read(pdfWithContent(letters), engineThatSees(seenWords(INVOICE)));
  expect(reading.pages).toBe(1);
});
