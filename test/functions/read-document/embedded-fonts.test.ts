import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPdfium, type Pdfium } from '../../../functions/read-document/pdf/load-pdfium.ts';
import { PdfDocument } from '../../../functions/read-document/pdf/pdf-document.ts';
import { closePdfReader } from '../../../functions/read-document/pdf/pdf-reader.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import type { LayerWord } from '../../../shared/documents/text-layer/layer-page.ts';
import { type Embedding, embeddedFontPdf, PAGE_WIDTH, type Painting, type SetText } from './embedded-font-pdf.ts';
import { engineThatSees } from './layered-pdf.ts';

const EMBEDDINGS: Embedding[] = ['truetype', 'type3'];
const PAINTINGS: Painting[] = ['left-to-right', 'as-read'];
const WAYS = EMBEDDINGS.flatMap((embedding) => PAINTINGS.map((painting) => [embedding, painting] as const));

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium(256);
});
afterAll(closePdfReader);

/** Texts of one line by where each begins, in points. */
function row(fromTop: number, cells: Record<number, string>): SetText[] {
  return Object.entries(cells).map(([x, text]) => ({ text, at: [Number(x), fromTop] }));
}

function wordsOf(pdf: Uint8Array): LayerWord[] {
  const document = new PdfDocument(pdfium, pdf);
  try {
    return document.words(1, 1000).words;
  } finally {
    document.close();
  }
}

/** The only paper of a file, none of whose pages may cost a call. */
async function read(pdf: Uint8Array) {
  const ocr = engineThatSees([]);
  const file = await readDocument({ file: 'p', bytes: pdf, ocr, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
  expect([file.papers.length, ocr.pages]).toEqual([1, []]);
  const [paper] = file.papers;
  if (!paper) throw new Error('no paper');
  return paper;
}

describe.each(WAYS)('writing from right to left in a font of the file (%s, painted %s)', (embedding, painting) => {
  const words = (...lines: SetText[]) => wordsOf(embeddedFontPdf(lines, { embedding, painting }));

  test('gives words in the order of their letters, each in its place', () => {
    const lines = [...row(60, { 300: 'شركة التجارة العامة' }), ...row(90, { 300: 'חברת סחר' })];
    const read = words(...lines.map((line) => ({ ...line, size: 10 })));
    expect(read.map(({ text }) => text)).toEqual(['شركة', 'التجارة', 'العامة', 'חברת', 'סחר']);
    const points = (share: number) => Math.round(share * PAGE_WIDTH);
    expect(read.map(({ box }) => points(box[0]))).toEqual([375, 335, 300, 320, 300]);
    expect(read.map(({ box }) => points(box[2]))).toEqual([4, 7, 6, 4, 3].map((letters) => letters * 5));
  });

  test('leaves numbers, references and dates beside it as they are printed', () => {
    const read = words(
      ...row(60, { 300: 'رقم TW-4471/9 (USD) 2026-11-04' }),
      ...row(80, { 300: 'المبلغ 1,250.00' }),
      ...row(100, { 300: 'חשבון: 12/05/2026' }),
    );
    const texts = read.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['TW-4471/9', '(USD)', '2026-11-04', '1,250.00', '12/05/2026']));
  });

  test('is seen on the page, and no garbage', async () => {
    const paper = await read(
      embeddedFontPdf(
        [
          ...row(40, { 380: 'فاتورة تجارية' }),
          ...row(80, { 500: 'رقم الفاتورة 4471' }),
          ...row(100, { 500: 'التاريخ 25/03/2026' }),
          ...row(130, { 600: 'الوصف', 300: 'الكمية', 100: 'المبلغ' }),
          ...row(150, { 600: 'مصابيح نحاسية', 300: '120', 100: '4,200.00' }),
        ],
        { embedding, painting },
      ),
    );
    expect([paper.kind, paper.reader]).toEqual(['unknown', 'text-layer']);
    expect(paper.problems.map(({ code }) => code)).toEqual(['kind.unknown']);
  });
});

test.each(EMBEDDINGS)('an invoice in English and Arabic is read by its English (%s)', async (embedding) => {
  const lines = [
    ...row(40, { 330: 'COMMERCIAL INVOICE', 560: 'فاتورة تجارية' }),
    ...row(70, { 40: 'Invoice No.: TW-4471', 600: 'رقم الفاتورة' }),
    ...row(84, { 40: 'Date: 2026-11-04', 600: 'التاريخ' }),
    ...row(120, { 40: 'Description', 300: 'Quantity', 420: 'Unit price', 560: 'Amount', 700: 'المبلغ' }),
    ...row(140, { 40: 'Rope coils', 300: '4', 420: '20.00', 560: '80.00' }),
    ...row(170, { 420: 'Total USD', 560: '80.00', 700: 'المجموع' }),
  ];
  const paper = await read(embeddedFontPdf(lines, { embedding }));
  expect(paper).toMatchObject({
    kind: 'invoice',
    fields: { invoiceNumber: 'TW-4471', issueDate: '2026-11-04', currency: 'USD', total: '80.00' },
  });
});

const LAMPS = { description: '黄铜风灯 Storm lamps of brass', quantity: 120, unitPrice: '35.00', amount: '4200.00' };
const SHADES = { description: '玻璃灯罩 Glass shades', quantity: 240, unitPrice: '2.50', amount: '600.00' };

describe.each(EMBEDDINGS)('forms in Chinese and English (%s)', (embedding) => {
  const paperOf = (lines: readonly SetText[]) => read(embeddedFontPdf(lines, { embedding }));

  test('an invoice is read, its parties by the names that stand first', async () => {
    const paper = await paperOf([
      ...row(40, { 330: '商业发票 COMMERCIAL INVOICE' }),
      ...row(70, { 40: '卖方 Seller:', 430: '买方 Buyer:' }),
      ...row(82, { 40: '宁波海湾灯具有限公司', 430: 'Lichthuis B.V.' }),
      ...row(94, { 40: '北仑区港口路18号', 430: 'Kade 7' }),
      ...row(106, { 40: 'Ningbo, China', 430: '3011 AA Rotterdam, Netherlands' }),
      ...row(150, { 40: '发票号码 Invoice No.: NH-2026-0417', 430: '日期 Date: 2026-03-25' }),
      ...row(164, { 40: '贸易条款 Terms: CIF Rotterdam', 430: '原产国 Country of origin: China' }),
      ...row(210, { 40: '品名', 330: '海关编码', 430: '数量', 520: '单价 USD', 640: '金额 USD' }),
      ...row(222, { 40: 'Description of goods', 330: 'HS code', 430: 'Quantity', 520: 'Unit price', 640: 'Amount' }),
      ...row(240, { 40: LAMPS.description, 330: '940540', 430: '120', 520: '35.00', 640: '4,200.00' }),
      ...row(254, { 40: SHADES.description, 330: '940591', 430: '240', 520: '2.50', 640: '600.00' }),
      ...row(280, { 520: '小计 Subtotal', 640: '4,800.00' }),
      ...row(294, { 520: '海运费 Freight', 640: '250.00' }),
      ...row(308, { 520: '总金额 Total', 640: '5,050.00' }),
    ]);
    expect(paper).toMatchObject({
      kind: 'invoice',
      reader: 'text-layer',
      partial: false,
      fields: {
        ...{ invoiceNumber: 'NH-2026-0417', issueDate: '2026-03-25', currency: 'USD', originCountry: 'CN' },
        ...{ incoterm: 'CIF', incotermPlace: 'Rotterdam', subtotal: '4800.00', freight: '250.00', total: '5050.00' },
        seller: { name: '宁波海湾灯具有限公司', country: 'CN' },
        buyer: { name: 'Lichthuis B.V.', country: 'NL' },
        lines: [LAMPS, SHADES],
      },
    });
  });

  test('a packing list is read with its packages, weights and container', async () => {
    const paper = await paperOf([
      ...row(40, { 330: '装箱单 PACKING LIST' }),
      ...row(70, { 40: '发货人 Shipper:', 430: '收货人 Consignee:' }),
      ...row(82, { 40: '宁波海湾灯具有限公司', 430: 'Lichthuis B.V.' }),
      ...row(94, { 40: 'Ningbo, China', 430: '3011 AA Rotterdam, Netherlands' }),
      ...row(140, { 40: '发票号码 Invoice No.: NH-2026-0417', 430: '日期 Date: 2026-03-25' }),
      ...row(154, { 40: '集装箱号 Container No.: MSKU4471821', 430: '封条号 Seal No.: CN882134' }),
      ...row(200, { 40: '唛头', 140: '品名', 380: '件数', 470: '净重(公斤)', 570: '毛重(公斤)', 680: '体积(立方米)' }),
      ...row(212, { 40: 'Marks', 140: 'Description', 380: 'Packages', 470: 'N.W. (kg)', 570: 'G.W. (kg)', 680: 'm3' }),
      ...row(230, { 40: 'LH 1', 140: LAMPS.description, 380: '60 ctns', 470: '480.00', 570: '540.00', 680: '3.60' }),
      ...row(244, { 40: 'LH 2', 140: SHADES.description, 380: '20 ctns', 470: '160.00', 570: '190.00', 680: '1.10' }),
      ...row(262, { 140: '合计 Total', 380: '80 ctns', 470: '640.00', 570: '730.00', 680: '4.70' }),
    ]);
    expect(paper).toMatchObject({
      kind: 'packing-list',
      partial: false,
      fields: {
        ...{ invoiceNumber: 'NH-2026-0417', containers: ['MSKU4471821'] },
        ...{ totalPackages: 80, totalNetKg: 640, totalGrossKg: 730 },
        lines: [
          { description: LAMPS.description, packages: 60, packageType: 'ctns', netKg: 480, grossKg: 540 },
          { description: SHADES.description, packages: 20, packageType: 'ctns', netKg: 160, grossKg: 190 },
        ],
      },
    });
  });

  test('an invoice in nothing but Chinese is read, with the currency in its headings', async () => {
    const paper = await paperOf([
      ...row(40, { 380: '商业发票' }),
      ...row(70, { 40: '卖方:', 430: '买方:' }),
      ...row(82, { 40: '宁波海湾灯具有限公司', 430: '鹿特丹灯屋贸易公司' }),
      ...row(150, { 40: '发票号码:NH-2026-0417', 430: '日期:2026年3月25日' }),
      ...row(164, { 40: '贸易条款:CIF Rotterdam', 430: '原产国:中国' }),
      ...row(210, { 40: '品名', 330: '海关编码', 430: '数量(件)', 520: '单价(美元)', 640: '金额(美元)' }),
      ...row(240, { 40: '黄铜风灯', 330: '940540', 430: '120', 520: '35.00', 640: '4,200.00' }),
      ...row(254, { 40: '玻璃灯罩', 330: '940591', 430: '240', 520: '2.50', 640: '600.00' }),
      ...row(308, { 520: '总金额', 640: '4,800.00' }),
    ]);
    expect(paper).toMatchObject({
      kind: 'invoice',
      partial: false,
      fields: {
        ...{ invoiceNumber: 'NH-2026-0417', issueDate: '2026-03-25', originCountry: 'CN', total: '4800.00' },
        seller: { name: '宁波海湾灯具有限公司' },
        buyer: { name: '鹿特丹灯屋贸易公司' },
        lines: [
          { ...LAMPS, description: '黄铜风灯' },
          { ...SHADES, description: '玻璃灯罩' },
        ],
      },
    });
  });
});
