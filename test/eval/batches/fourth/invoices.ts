import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 48;
const WIDTH = 500;
const RIGHT = LEFT + WIDTH;

/**
 * What business software prints: the sender in one small line above the address window, facts at the right, codes and
 * weights of each item in small lines below its name, the company's data at the foot.
 */
const software: Layout = {
  kind: 'invoice',
  name: 'business-software',
  languages: ['en', 'de', 'nl', 'fr', 'it', 'es', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 14), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name, RIGHT, 46, { size: 15, font: sheet.fonts.bold, align: 'right' });
    sheet.text([sale.seller.name, ...sale.seller.lines].join(' · '), LEFT, 92, { size: 6.5, color: GREY });
    sheet.text(label('buyer'), LEFT, 110, { size: 8, color: GREY });
    partyLines(sheet, LEFT, 124, sale.buyer, { size: 10, boldName: false });
    labelsLeft(
      sheet,
      LEFT + 285,
      110,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [label('dueDate'), notation.date(sale.dueDate)],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      ],
      { labelWidth: 105, size: 9, step: 13, colon: '' },
    );
    sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 208, { size: 14, font: sheet.fonts.bold });
    const end = drawTable(
      paper,
      LEFT,
      222,
      [
        { title: label('position'), width: 34 },
        { title: label('description'), width: 236 },
        { title: label('quantity'), width: 66, align: 'right' },
        { title: label('unitPrice'), width: 78, align: 'right' },
        { title: `${label('amount')}\n${sale.currency}`, width: 86, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String((index + 1) * 10),
          `${line.description}\n${label('hs')}: ${line.hs}\n${label('netWeight')}: ${notation.weight(line.netKg)} ${notation.weightUnit}`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, size: 9, air: 6 },
      { bottom: 730, repeatHead: true, onNewPage: () => 50 },
    );
    let y = end + 14;
    const sums: [string, string][] = [[label('subtotal'), price(sale.goodsCents)]];
    if (sale.freightCents > 0) sums.push([label('freightCharge'), price(sale.freightCents)]);
    sums.push([`${label('tax')} ${notation.number(sale.taxPercent, 2)} %`, price(sale.taxCents)]);
    const page = end > 640 ? paper.turnPage() : paper.sheet;
    if (end > 640) y = 60;
    for (const [name, value] of sums) {
      page.text(name, RIGHT - 210, y, { size: 9 });
      page.text(value, RIGHT - 4, y, { size: 9, align: 'right' });
      y += 14;
    }
    page.rule(RIGHT - 214, y - 9, 214, 1);
    page.text(`${label('total')} ${sale.currency}`, RIGHT - 210, y + 4, { size: 10, font: page.fonts.bold });
    page.text(price(sale.totalCents), RIGHT - 4, y + 4, { size: 10, font: page.fonts.bold, align: 'right' });
    page.text(label('payment'), LEFT, y + 30, { size: 9 });
    page.rule(LEFT, 788, WIDTH, 0.4, GREY);
    for (const [index, line] of [sale.seller.name, ...sale.seller.lines].entries())
      page.text(line, LEFT, 798 + index * 9, { size: 7, color: GREY });
    const parts = { ...ALL_PARTS, origin: false, billOfLading: false, containers: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** As exporters of the Far East write it: the seller's name and address centred above, a full grid with the delivery term in it. */
const centredExporter: Layout = {
  kind: 'invoice',
  name: 'centred-exporter',
  languages: ['en', 'es', 'en', 'pt', 'fr', 'it', 'de', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const sold = saleOf(set, language, chance.whole(1, 8), chance);
    const sale = { ...sold, freightCents: 0, taxCents: 0, totalCents: sold.goodsCents };
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const middle = paper.width / 2;
    const price = (cents: number) => `${sale.currency} ${notation.number(cents / 100, 2)}`;
    sheet.text(sale.seller.name.toUpperCase(), middle, 48, { size: 17, font: sheet.fonts.bold, align: 'centre' });
    sheet.text(sale.seller.lines.join(', '), middle, 63, { size: 9, align: 'centre' });
    sheet.rule(LEFT, 71, WIDTH, 1.2);
    sheet.text(label('titleInvoice').toUpperCase(), middle, 94, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    sheet.text(`${label('buyer')}:`, LEFT, 116, { size: 9.5, font: sheet.fonts.bold });
    partyLines(sheet, LEFT, 130, sale.buyer, { size: 10, boldName: false });
    labelsLeft(
      sheet,
      LEFT + 270,
      116,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('billRef'), sale.billOfLading],
        [label('containerRef'), sale.containers],
      ],
      { labelWidth: 110, size: 10, bold: true },
    );
    const end = drawTable(
      paper,
      LEFT,
      196,
      [
        { title: label('marks'), width: 62 },
        { title: label('description'), width: 190 },
        { title: label('quantity'), width: 74, align: 'right' },
        { title: label('unitPrice'), width: 80, align: 'right' },
        { title: label('amount'), width: 94, align: 'right' },
      ],
      [
        { cells: ['', '', '', `${sale.incoterm.code} ${sale.incoterm.place.toUpperCase()}`, ''], bold: true },
        ...sale.lines.map((line, index) => ({
          cells: [
            index === 0 ? 'N/M' : '',
            line.description,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            price(line.unitPriceCents),
            price(line.amountCents),
          ],
        })),
        { cells: ['', label('total'), '', '', price(sale.totalCents)], bold: true },
      ],
      { lines: 'all', headFill: false, size: 9, air: 7 },
    );
    sheet.text(`${label('origin')}: ${sale.origin.name}`, LEFT, end + 20, { size: 10 });
    sheet.text(label('payment'), LEFT, end + 35, { size: 10 });
    sheet.text(sale.seller.name, RIGHT, end + 70, { size: 10, font: sheet.fonts.italic, align: 'right' });
    sheet.rule(RIGHT - 180, end + 100, 180);
    const parts = { ...ALL_PARTS, tax: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const FOURTH_INVOICES: readonly Layout[] = [software, centredExporter];
