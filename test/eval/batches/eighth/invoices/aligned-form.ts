import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { type Sale, saleOf } from '../../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { markOf } from '../../../layouts/origin-truth.ts';
import { box, paragraph, partyBlock } from '../drawing.ts';
import { bystander, inKilograms, inTwoLanguages } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 36;
const WIDTH = 523;
const HALF = WIDTH / 2;
const MIDDLE = LEFT + HALF;

/** A form after the layout key of the United Nations: boxes from edge to edge, their labels in two languages. */
export const alignedForm: Layout = {
  kind: 'invoice',
  name: 'aligned-two-language',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { set, language, chance, label } = desk;
    const notation = inKilograms(desk.notation, 1);
    const drawn = saleOf(set, language, chance.whole(1, 4), chance);
    const sale = { ...drawn, totalCents: drawn.goodsCents + drawn.freightCents };
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(inTwoLanguages(desk, 'titleInvoice'), LEFT, 34, { size: 12, font: sheet.fonts.bold });
    drawBoxes(desk, sale, paper);
    const end = drawTable(
      paper,
      LEFT,
      318,
      [
        { title: label('marks'), width: 54 },
        { title: label('packages'), width: 64 },
        { title: label('description'), width: 125 },
        { title: label('hs'), width: 50 },
        { title: `${label('grossWeight')} kg`, width: 54, align: 'right' },
        { title: label('quantity'), width: 60, align: 'right' },
        { title: label('unitPrice'), width: 50, align: 'right' },
        { title: label('amount'), width: 66, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          markOf(sale, index),
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          `${line.hs.slice(0, 4)}.${line.hs.slice(4)}`,
          notation.weight(line.grossKg),
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, size: 7.5, air: 8 },
    );
    const foot = Math.max(end + 14, 600);
    sheet.frame(LEFT, 318, WIDTH, foot - 318);
    box(sheet, [MIDDLE, foot, HALF / 2, 30], inTwoLanguages(desk, 'freightCharge'), price(sale.freightCents));
    box(sheet, [MIDDLE + HALF / 2, foot, HALF / 2, 30], inTwoLanguages(desk, 'total'), price(sale.totalCents), {
      valueFont: 'bold',
    });
    const words = SMALL_PRINT[language];
    box(sheet, [MIDDLE, foot + 30, HALF, 46], `${words.placeAndDate} - ${words.signature}`, '');
    sheet.frame(LEFT, foot, HALF, 76);
    paragraph(sheet, words.invoiceTruth, LEFT + 5, foot + 16, HALF - 12, { size: 7.5 });
    const parts = { ...ALL_PARTS, tax: false, netKg: false, grossKg: true };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

function drawBoxes(desk: Desk, sale: Sale, { sheet }: Paper): void {
  const { chance, notation } = desk;
  const both = (concept: Parameters<Desk['label']>[0]) => inTwoLanguages(desk, concept);
  const consignee = bystander(desk);
  const quarter = HALF / 2;
  box(sheet, [LEFT, 44, HALF, 72], both('seller'), partyBlock(sale.seller));
  box(sheet, [LEFT, 116, HALF, 72], both('consignee'), partyBlock(consignee));
  box(sheet, [MIDDLE, 44, quarter, 30], both('invoiceNumber'), sale.invoiceNumber);
  box(sheet, [MIDDLE + quarter, 44, quarter, 30], both('date'), notation.date(sale.date));
  box(sheet, [MIDDLE, 74, quarter, 42], both('orderNumber'), sale.orderNumber);
  box(sheet, [MIDDLE + quarter, 74, quarter, 42], both('billRef'), sale.billOfLading);
  box(sheet, [MIDDLE, 116, HALF, 72], both('buyer'), partyBlock(sale.buyer));
  box(sheet, [LEFT, 188, quarter, 34], both('loading'), chance.one(['Rotterdam', 'Koper', 'Izmir']));
  box(sheet, [LEFT + quarter, 188, quarter, 34], both('destination'), sale.buyer.lines.at(-1) ?? '');
  box(sheet, [MIDDLE, 188, quarter, 34], both('origin'), sale.origin.name);
  box(sheet, [MIDDLE + quarter, 188, quarter, 34], both('currency'), sale.currency);
  box(sheet, [LEFT, 222, HALF, 40], both('containerRef'), sale.containers.join('  '));
  box(sheet, [MIDDLE, 222, HALF, 40], both('incoterm'), [`${sale.incoterm.code} ${sale.incoterm.place}`]);
  box(sheet, [LEFT, 262, WIDTH, 44], SMALL_PRINT[desk.language].paymentTerms, desk.label('payment'));
}
