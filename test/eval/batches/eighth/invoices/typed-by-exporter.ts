import { rgb } from 'pdf-lib';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { saleOf } from '../../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { markOf } from '../../../layouts/origin-truth.ts';
import { fitted, paragraph, stamp } from '../drawing.ts';
import { phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 50;
const RIGHT = 548;
const STAMP_BLUE = rgb(0.15, 0.25, 0.6);

/** Of a small exporter: the firm's name in the middle, everything typed, no rules, the trade term over the price columns. */
export const typedByExporter: Layout = {
  kind: 'invoice',
  name: 'typed-by-exporter',
  languages: ['en', 'es', 'pt', 'fr', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const drawn = saleOf(set, language, chance.whole(2, 5), chance);
    const sale = { ...drawn, totalCents: drawn.goodsCents };
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['serif', 'typewriter'] as const) });
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    const middle = paper.width / 2;
    const price = (cents: number) => notation.number(cents / 100, 2);
    fitted(sheet, sale.seller.name.toUpperCase(), middle, 52, 480, { size: 16, font: bold, align: 'centre' });
    fitted(sheet, sale.seller.lines.join(', '), middle, 67, 480, { size: 9, align: 'centre' });
    sheet.text(`TEL: ${phoneNumber(chance)}   FAX: ${phoneNumber(chance)}`, middle, 80, { size: 8, align: 'centre' });
    const title = label('titleInvoice').toUpperCase();
    sheet.text(title, middle, 108, { size: 14, font: bold, align: 'centre' });
    const titleWidth = bold.widthOfTextAtSize(title, 14);
    sheet.rule(middle - titleWidth / 2, 111, titleWidth, 1);
    sheet.text(`${label('buyer')}:`, LEFT, 136, { size: 9.5 });
    for (const [index, line] of [sale.buyer.name, ...sale.buyer.lines].entries()) {
      fitted(sheet, line, LEFT, 150 + index * 13, 250, { size: 9.5 });
    }
    const numbers = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('orderNumber'), sale.orderNumber],
      [label('billRef'), sale.billOfLading],
    ];
    for (const [index, [name = '', value = '']] of numbers.entries()) {
      fitted(sheet, `${name}:`, 318, 136 + index * 15, 104, { size: 9.5 });
      fitted(sheet, value, 426, 136 + index * 15, 120, { size: 9.5 });
    }
    sheet.text(`${label('containerRef')}: ${sale.containers.join(' / ')}`, LEFT, 218, { size: 9.5 });
    sheet.text(`${label('origin')}: ${sale.origin.name}`, LEFT, 232, { size: 9.5 });
    const term = `${sale.incoterm.code} ${sale.incoterm.place.toUpperCase()}`;
    const end = drawTable(
      paper,
      LEFT,
      246,
      [
        { title: label('marks'), width: 74 },
        { title: label('description'), width: 188 },
        { title: label('quantity'), width: 78, align: 'right' },
        { title: label('unitPrice'), width: 72, align: 'right', group: term },
        { title: label('amount'), width: 86, align: 'right', group: term },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          markOf(sale, index),
          line.description,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'none', headFill: false, size: 9, air: 9, capitals: chance.likely(0.5) },
    );
    sheet.rule(LEFT, end + 2, RIGHT - LEFT, 0.8);
    sheet.text(`${label('totalRow')}:`, LEFT + 78, end + 17, { size: 10, font: bold });
    const total = `${sale.currency} ${price(sale.totalCents)}`;
    sheet.text(total, RIGHT - 4, end + 17, { size: 10, font: bold, align: 'right' });
    sheet.rule(LEFT, end + 23, RIGHT - LEFT, 0.8);
    let y = paragraph(sheet, label('payment'), LEFT, end + 46, 460);
    y = paragraph(sheet, words.invoiceTruth, LEFT, y + 8, 460);
    stamp(sheet, 470, y + 62, 40, sale.seller.name.toUpperCase().split(' ').slice(0, 3), STAMP_BLUE);
    sheet.text(`${words.signature}: ____________________`, 330, y + 116, { size: 9 });
    const parts = { ...ALL_PARTS, tax: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
