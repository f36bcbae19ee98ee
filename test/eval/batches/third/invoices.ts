import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 40;
const WIDTH = 515;
const RIGHT = LEFT + WIDTH;

/** Parties below one another at the left, facts as a small grid at the right, an empty line below each row's text, sums in a grid. */
const gridOfFacts: Layout = {
  kind: 'invoice',
  name: 'grid-of-facts',
  languages: ['de', 'en', 'fr', 'nl', 'it', 'es', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(label('titleInvoice'), LEFT, 46, { size: 17 });
    for (const [index, [name, party]] of (
      [
        [label('seller'), sale.seller],
        [label('buyer'), sale.buyer],
      ] as const
    ).entries()) {
      const y = 70 + index * 72;
      sheet.text(name, LEFT, y, { size: 8.5, font: sheet.fonts.bold });
      partyLines(sheet, LEFT, y + 13, party, { boldName: false });
    }
    const facts: [string, string][] = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('orderNumber'), sale.orderNumber],
      [label('incoterm'), `${sale.incoterm.code}, ${sale.incoterm.place}`],
      [label('billRef'), sale.billOfLading],
      [label('containerRef'), sale.containers[0] ?? ''],
      [label('origin'), sale.origin.name],
    ];
    for (const [index, [name, value]] of facts.entries()) {
      const y = 62 + index * 18;
      sheet.frame(LEFT + 270, y, 115, 18);
      sheet.frame(LEFT + 385, y, WIDTH - 385, 18);
      sheet.text(name, LEFT + 274, y + 12, { size: 8 });
      sheet.text(value, LEFT + 389, y + 12, { size: 8.5, font: sheet.fonts.bold });
    }
    const end = drawTable(
      paper,
      LEFT,
      222,
      [
        { title: label('position'), width: 32 },
        { title: label('description'), width: 203 },
        { title: label('quantity'), width: 80, align: 'right' },
        { title: label('unitPrice'), width: 90, align: 'right' },
        { title: `${label('amount')} / ${sale.currency}`, width: 110, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          `${index + 1}.`,
          `${line.description}\n`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', headFill: true, size: 8.5, air: 6 },
    );
    const sums: [string, string][] = [
      [label('subtotal'), price(sale.goodsCents)],
      [label('freightCharge'), price(sale.freightCents)],
      [`${label('tax')} (${sale.taxPercent}%)`, price(sale.taxCents)],
      [`${label('total')} ${sale.currency}`, price(sale.totalCents)],
    ];
    for (const [index, [name, value]] of sums.entries()) {
      const y = end + 14 + index * 16;
      sheet.frame(RIGHT - 260, y, 150, 16);
      sheet.frame(RIGHT - 110, y, 110, 16);
      sheet.text(name, RIGHT - 256, y + 11, { size: 8.5 });
      sheet.text(value, RIGHT - 4, y + 11, { size: 8.5, align: 'right' });
    }
    const containers = sale.containers.slice(0, 1);
    const truth = invoiceTruth({ ...sale, containers }, { ...ALL_PARTS, hs: false, netKg: false }, notation);
    return { paper, truth };
  },
};

/** Letterhead at the foot, facts in one sentence-like line each, the total stated twice, in a table row and as a sentence. */
const footLetterhead: Layout = {
  kind: 'invoice',
  name: 'foot-letterhead',
  languages: ['fr', 'en', 'it', 'de', 'es'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(1, 5), chance);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(label('titleInvoice'), RIGHT, 60, { size: 16, font: sheet.fonts.italic, align: 'right' });
    sheet.text(`${label('invoiceNumber')} ${sale.invoiceNumber}`, RIGHT, 80, { size: 10, align: 'right' });
    sheet.text(`${label('date')} ${notation.date(sale.date)}`, RIGHT, 94, { size: 10, align: 'right' });
    sheet.text(`${label('buyer')} :`, LEFT, 118, { size: 9, font: sheet.fonts.italic });
    partyLines(sheet, LEFT + 12, 132, sale.buyer, { size: 10 });
    const end = drawTable(
      paper,
      LEFT,
      200,
      [
        { title: label('description'), width: 195 },
        { title: label('hs'), width: 75 },
        { title: label('quantity'), width: 60, align: 'right' },
        { title: label('unit'), width: 45 },
        { title: label('unitPrice'), width: 65, align: 'right' },
        { title: label('amount'), width: 75, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            line.description,
            line.hs,
            notation.number(line.quantity, 0),
            line.unit,
            price(line.unitPriceCents),
            price(line.amountCents),
          ],
        })),
        { cells: [label('freightCharge'), '', '', '', '', price(sale.freightCents)] },
        { cells: [`${label('tax')} ${sale.taxPercent} %`, '', '', '', '', price(sale.taxCents)] },
        { cells: [label('total'), '', '', '', sale.currency, price(sale.totalCents)], bold: true },
      ],
      { lines: 'head', headFill: false, size: 9.5, air: 7 },
    );
    sheet.text(`${label('total')}: ${sale.currency} ${price(sale.totalCents)}. ${label('payment')}`, LEFT, end + 30);
    sheet.rule(LEFT, 776, WIDTH, 0.5, GREY);
    sheet.text(sale.seller.name, paper.width / 2, 788, { size: 8, font: sheet.fonts.bold, align: 'centre' });
    sheet.text(sale.seller.lines.join(', '), paper.width / 2, 799, { size: 8, align: 'centre' });
    const parts = { ...ALL_PARTS, incoterm: false, origin: false, billOfLading: false, containers: false };
    return { paper, truth: invoiceTruth(sale, { ...parts, netKg: false }, notation) };
  },
};

/** Landscape form of a customs broker: everything in boxes, goods with both weights, the sums in a row of boxes. */
const brokerForm: Layout = {
  kind: 'invoice',
  name: 'broker-form',
  languages: ['en', 'es', 'pt', 'nl', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(3, 8), chance);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    const price = (cents: number) => notation.number(cents / 100, 2);
    const party = (one: typeof sale.seller) => [one.name, ...one.lines];
    sheet.text(label('titleInvoice').toUpperCase(), LEFT, 34, { size: 12, font: sheet.fonts.bold });
    let y = boxRow(sheet, LEFT, 42, 68, [
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: width * 0.16 },
      { label: label('seller'), value: party(sale.seller), width: width * 0.36 },
      { label: label('buyer'), value: party(sale.buyer), width: width * 0.36 },
      { label: label('date'), value: notation.date(sale.date), width: width * 0.12 },
    ]);
    y = boxRow(sheet, LEFT, y, 30, [
      { label: label('incoterm'), value: `${sale.incoterm.code} ${sale.incoterm.place}`, width: width * 0.25 },
      { label: label('currency'), value: sale.currency, width: width * 0.15 },
      { label: label('containerRef'), value: sale.containers.join(' / '), width: width * 0.35 },
      { label: label('origin'), value: sale.origin.name, width: width * 0.25 },
    ]);
    const end = drawTable(
      paper,
      LEFT,
      y,
      [
        { title: label('position'), width: 34 },
        { title: label('hs'), width: 72 },
        { title: label('description'), width: 230 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 84, align: 'right' },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 84, align: 'right' },
        { title: label('quantity'), width: 62, align: 'right' },
        { title: label('unit'), width: 46 },
        { title: label('unitPrice'), width: 70, align: 'right' },
        { title: label('amount'), width: width - 682, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          line.hs,
          line.description,
          notation.weight(line.grossKg),
          notation.weight(line.netKg),
          notation.number(line.quantity, 0),
          line.unit,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { size: 8, headFill: false },
    );
    boxRow(sheet, LEFT, end, 30, [
      { label: label('subtotal'), value: price(sale.goodsCents), width: width / 4 },
      { label: label('freightCharge'), value: price(sale.freightCents), width: width / 4 },
      { label: `${label('tax')} ${sale.taxPercent} %`, value: price(sale.taxCents), width: width / 4 },
      { label: label('total'), value: price(sale.totalCents), width: width / 4 },
    ]);
    const parts = { ...ALL_PARTS, billOfLading: false, grossKg: true };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** Lines by the dozen in two type sizes, page sums in the table's columns, headings on the first page only. */
const headOnce: Layout = {
  kind: 'invoice',
  name: 'head-once',
  languages: ['en', 'de', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(44, 58), chance);
    const paper = await Paper.open({ face: 'serif' });
    const price = (cents: number) => notation.number(cents / 100, 2);
    const { sheet } = paper;
    labelsLeft(
      sheet,
      LEFT,
      50,
      [
        [label('titleProforma'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
      ],
      { labelWidth: 140, size: 11, step: 16, colon: '' },
    );
    labelsAbove(
      sheet,
      LEFT,
      92,
      [
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
      ],
      { width: WIDTH / 2 },
    );
    const end = drawTable(
      paper,
      LEFT,
      160,
      [
        { title: label('description'), width: 225 },
        { title: label('hs'), width: 70 },
        { title: label('quantity'), width: 60, align: 'right' },
        { title: `${label('unitPrice')} ${sale.currency}`, width: 75, align: 'right' },
        { title: `${label('amount')} ${sale.currency}`, width: 85, align: 'right' },
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
      { lines: 'rows', headFill: false, size: 8.5 },
      {
        bottom: 780,
        repeatHead: false,
        beforeTurn(done, y) {
          const sum = sale.lines.slice(0, done).reduce((cents, { amountCents }) => cents + amountCents, 0);
          paper.sheet.text(label('carriedForward'), LEFT + 4, y + 13, { size: 8.5 });
          paper.sheet.text(price(sum), RIGHT - 4, y + 13, { size: 8.5, align: 'right' });
        },
        onNewPage: () => 40,
      },
    );
    const untaxed = { ...sale, taxCents: 0, freightCents: 0, totalCents: sale.goodsCents };
    paper.sheet.text(label('total'), LEFT + 4, end + 16, { size: 10, font: paper.sheet.fonts.bold });
    paper.sheet.text(`${sale.currency} ${price(untaxed.totalCents)}`, RIGHT - 4, end + 16, {
      size: 10,
      font: paper.sheet.fonts.bold,
      align: 'right',
    });
    // The number stands beside the title alone, and is judged as the invoice's.
    const parts = { ...ALL_PARTS, incoterm: false, origin: false, billOfLading: false, containers: false };
    return { paper, truth: invoiceTruth(untaxed, { ...parts, tax: false, unit: false, netKg: false }, notation) };
  },
};

export const THIRD_INVOICES: readonly Layout[] = [gridOfFacts, footLetterhead, brokerForm, headOnce];
