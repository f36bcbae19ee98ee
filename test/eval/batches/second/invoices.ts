import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 50;
const WIDTH = 495;
const RIGHT = LEFT + WIDTH;

/** Title in the middle, parties in shaded boxes, facts as one strip of labels above values, totals at the left. */
const strip: Layout = {
  kind: 'invoice',
  name: 'strip',
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 7), chance);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(label('titleInvoice'), paper.width / 2, 52, { size: 18, font: sheet.fonts.bold, align: 'centre' });
    sheet.fill(LEFT, 70, 240, 72, PALE);
    sheet.fill(RIGHT - 240, 70, 240, 72, PALE);
    sheet.text(`${label('seller')}:`, LEFT + 6, 82, { size: 8, font: sheet.fonts.italic });
    partyLines(sheet, LEFT + 6, 95, sale.seller, { boldName: false });
    sheet.text(`${label('buyer')}:`, RIGHT - 234, 82, { size: 8, font: sheet.fonts.italic });
    partyLines(sheet, RIGHT - 234, 95, sale.buyer, { boldName: false });
    sheet.rule(LEFT, 154, WIDTH);
    labelsAbove(
      sheet,
      LEFT + 4,
      164,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('billRef'), sale.billOfLading],
      ],
      { width: WIDTH / 4 },
    );
    sheet.rule(LEFT, 184, WIDTH);
    const end = drawTable(
      paper,
      LEFT,
      194,
      [
        { title: label('quantity'), width: 55, align: 'right' },
        { title: label('unit'), width: 50 },
        { title: label('description'), width: 170 },
        { title: label('origin'), width: 80 },
        { title: `${label('unitPrice')} ${sale.currency}`, width: 65, align: 'right' },
        { title: `${label('amount')} ${sale.currency}`, width: 75, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          notation.number(line.quantity, 0),
          line.unit,
          line.description,
          sale.origin.name,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', headFill: false, size: 9, air: 6 },
    );
    labelsLeft(
      sheet,
      LEFT + 6,
      end + 24,
      [
        [label('subtotal'), `${price(sale.goodsCents)} ${sale.currency}`],
        [label('freightCharge'), `${price(sale.freightCents)} ${sale.currency}`],
        [`${label('tax')} (${sale.taxPercent} %)`, `${price(sale.taxCents)} ${sale.currency}`],
        [label('total'), `${price(sale.totalCents)} ${sale.currency}`],
      ],
      { labelWidth: 150, size: 9.5 },
    );
    sheet.text(label('payment'), LEFT + 6, end + 100, { size: 8.5 });
    const parts = { ...ALL_PARTS, containers: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** A form with the facts down the right side, HS codes and weights in the rows, the total set in a bar at the foot. */
const sidebar: Layout = {
  kind: 'invoice',
  name: 'sidebar',
  languages: ['en', 'fr', 'it', 'pt', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 5), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name, LEFT, 48, { size: 13, font: sheet.fonts.bold });
    sheet.text(sale.seller.lines.slice(0, 2).join(' · '), LEFT, 62, { size: 8.5 });
    sheet.text(sale.seller.lines.at(-1) ?? '', LEFT, 74, { size: 8.5 });
    const party = (one: typeof sale.buyer) => [one.name, ...one.lines];
    boxRow(sheet, LEFT, 100, 90, [{ label: label('buyer'), value: party(sale.buyer), width: 270 }], 10);
    sheet.text(label('titleInvoice').toUpperCase(), RIGHT, 48, { size: 16, font: sheet.fonts.bold, align: 'right' });
    const facts: [string, string][] = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('dueDate'), notation.date(sale.dueDate)],
      [label('orderNumber'), sale.orderNumber],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [label('origin'), sale.origin.name],
    ];
    for (const [index, [name, value]] of facts.entries()) {
      const y = 100 + index * 15;
      sheet.fill(LEFT + 290, y, 90, 14, PALE);
      sheet.text(name, LEFT + 294, y + 10, { size: 7.5 });
      sheet.text(value, RIGHT, y + 10, { size: 9, align: 'right' });
    }
    const end = drawTable(
      paper,
      LEFT,
      210,
      [
        { title: label('hs'), width: 60 },
        { title: label('description'), width: 150 },
        { title: label('quantity'), width: 55, align: 'right' },
        { title: `${label('netWeight')}\n${notation.weightUnit}`, width: 65, align: 'right' },
        { title: label('unitPrice'), width: 75, align: 'right' },
        { title: label('amount'), width: 90, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          `${line.hs.slice(0, 4)} ${line.hs.slice(4)}`,
          line.description,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          notation.weight(line.netKg),
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'all', headFill: true, size: 8 },
    );
    for (const [index, [name, cents]] of (
      [
        [label('subtotal'), sale.goodsCents],
        [label('freightCharge'), sale.freightCents],
        [`${label('tax')} ${sale.taxPercent}%`, sale.taxCents],
      ] as const
    ).entries()) {
      sheet.text(name, LEFT + 4, end + 18 + index * 13);
      sheet.text(price(cents), RIGHT - 4, end + 18 + index * 13, { align: 'right' });
    }
    sheet.fill(LEFT, end + 56, WIDTH, 22, PALE);
    sheet.text(label('total'), LEFT + 4, end + 71, { size: 11, font: sheet.fonts.bold });
    sheet.text(`${sale.currency} ${price(sale.totalCents)}`, RIGHT - 4, end + 71, {
      size: 11,
      font: sheet.fonts.bold,
      align: 'right',
    });
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** Typewritten, every label with its colon at the left, rows without rules, the sums below their column. */
const typewritten: Layout = {
  kind: 'invoice',
  name: 'typewritten',
  languages: ['en', 'es', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(label('titleProforma'), LEFT, 50, { size: 12 });
    const y = labelsLeft(
      sheet,
      LEFT,
      78,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('containerRef'), sale.containers.join(', ')],
        [label('billRef'), sale.billOfLading],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('currency'), sale.currency],
      ],
      { labelWidth: 160, size: 8.5, step: 12 },
    );
    const end = drawTable(
      paper,
      LEFT,
      y + 14,
      [
        { title: label('description'), width: 200 },
        { title: label('hs'), width: 75 },
        { title: label('quantity'), width: 65, align: 'right' },
        { title: label('unitPrice'), width: 70, align: 'right' },
        { title: label('amount'), width: 85, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          line.hs,
          notation.number(line.quantity, 0),
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'none', headFill: false, size: 8, capitals: true },
    );
    const untaxed = { ...sale, taxCents: 0, freightCents: 0, totalCents: sale.goodsCents };
    sheet.text('------------', RIGHT - 4, end + 8, { size: 8, align: 'right' });
    sheet.text(label('total'), LEFT + 4, end + 20, { size: 8.5 });
    sheet.text(price(untaxed.totalCents), RIGHT - 4, end + 20, { size: 8.5, align: 'right' });
    const parts = { ...ALL_PARTS, origin: false, tax: false, unit: false, netKg: false };
    return { paper, truth: invoiceTruth(untaxed, parts, notation) };
  },
};

/** Landscape, headings in two lines, so many lines that the sums stand on the second page alone. */
const wide: Layout = {
  kind: 'invoice',
  name: 'wide-two-pages',
  languages: ['en', 'nl', 'fr', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(22, 34), chance);
    const paper = await Paper.open({ landscape: true });
    const price = (cents: number) => notation.number(cents / 100, 2);
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titleInvoice'), LEFT, 44, { size: 15, font: sheet.fonts.bold });
    sheet.text(`${label('invoiceNumber')}: ${sale.invoiceNumber}`, LEFT + width, 40, { size: 9.5, align: 'right' });
    sheet.text(`${label('date')}: ${notation.date(sale.date)}`, LEFT + width, 53, { size: 9.5, align: 'right' });
    labelsAbove(
      sheet,
      LEFT,
      72,
      [
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('containerRef'), sale.containers],
      ],
      { width: width / 3 },
    );
    const end = drawTable(
      paper,
      LEFT,
      140,
      [
        { title: label('position'), width: 40 },
        { title: label('description'), width: 250 },
        { title: label('hs'), width: 75 },
        { title: label('quantity'), width: 65, align: 'right' },
        { title: label('unit'), width: 50 },
        { title: `${label('netWeight')}\n(${notation.weightUnit})`, width: 80, align: 'right' },
        { title: `${label('unitPrice')}\n(${sale.currency})`, width: 80, align: 'right' },
        { title: `${label('amount')}\n(${sale.currency})`, width: width - 640, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String((index + 1) * 10),
          line.description,
          line.hs,
          notation.number(line.quantity, 0),
          line.unit,
          notation.weight(line.netKg),
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, zebra: true },
      { bottom: 545, repeatHead: true, onNewPage: () => 36 },
    );
    const sums = [
      [label('subtotal'), price(sale.goodsCents)],
      [label('freightCharge'), price(sale.freightCents)],
      [`${label('tax')} ${sale.taxPercent} %`, price(sale.taxCents)],
      [`${label('total')} (${sale.currency})`, price(sale.totalCents)],
    ];
    for (const [index, [name = '', value = '']] of sums.entries()) {
      paper.sheet.text(name, LEFT + width - 250, end + 20 + index * 14);
      paper.sheet.text(value, LEFT + width - 4, end + 20 + index * 14, { align: 'right' });
    }
    paper.sheet.text(`${label('page')} ${paper.pages}`, LEFT, 575, { size: 7, color: GREY });
    const parts = { ...ALL_PARTS, incoterm: false, origin: false, billOfLading: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const SECOND_INVOICES: readonly Layout[] = [strip, sidebar, typewritten, wide];
