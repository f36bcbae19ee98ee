import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 44;
const WIDTH = 507;
const RIGHT = LEFT + WIDTH;

/** Letterhead, parties side by side with their labels above, facts in two columns, a ruled table, totals at the right. */
const letterhead: Layout = {
  kind: 'invoice',
  name: 'letterhead',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'pt', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name, LEFT, 50, { size: 16, font: sheet.fonts.bold });
    sheet.text(label('titleInvoice'), RIGHT, 50, { size: 14, font: sheet.fonts.bold, align: 'right' });
    sheet.rule(LEFT, 60, WIDTH, 1.2);
    for (const [x, name, party] of [
      [LEFT, label('seller'), sale.seller],
      [LEFT + 260, label('buyer'), sale.buyer],
    ] as const) {
      sheet.text(name, x, 82, { size: 7.5, color: GREY });
      partyLines(sheet, x, 95, party);
    }
    labelsLeft(sheet, LEFT, 165, [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [label('billRef'), sale.billOfLading],
    ]);
    labelsLeft(sheet, LEFT + 260, 165, [
      [label('date'), notation.date(sale.date)],
      [label('origin'), sale.origin.name],
      [label('containerRef'), sale.containers.join(', ')],
    ]);
    const end = drawTable(
      paper,
      LEFT,
      220,
      [
        { title: label('description'), width: 160 },
        { title: label('hs'), width: 58 },
        { title: label('quantity'), width: 50, align: 'right' },
        { title: label('unit'), width: 42 },
        { title: label('unitPrice'), width: 60, align: 'right' },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 65, align: 'right' },
        { title: label('amount'), width: 72, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          line.hs,
          notation.number(line.quantity, 0),
          line.unit,
          price(line.unitPriceCents),
          notation.weight(line.netKg),
          price(line.amountCents),
        ],
      })),
    );
    const totals = [
      [label('subtotal'), price(sale.goodsCents)],
      ...(sale.freightCents > 0 ? [[label('freightCharge'), price(sale.freightCents)]] : []),
      [`${label('tax')} ${sale.taxPercent} %`, price(sale.taxCents)],
      [`${label('total')} ${sale.currency}`, price(sale.totalCents)],
    ];
    for (const [index, [name = '', value = '']] of totals.entries()) {
      const font = index === totals.length - 1 ? sheet.fonts.bold : sheet.fonts.plain;
      sheet.text(name, RIGHT - 190, end + 20 + index * 15, { font });
      sheet.text(value, RIGHT - 4, end + 20 + index * 15, { font, align: 'right' });
    }
    sheet.text(label('payment'), LEFT, end + 110, { size: 8, color: GREY });
    return { paper, truth: invoiceTruth(sale, ALL_PARTS, notation) };
  },
};

/** A form: every entry in a ruled box with its small label in the corner; an unruled table; the total in a box. */
const boxedForm: Layout = {
  kind: 'invoice',
  name: 'boxed-form',
  languages: ['en', 'es', 'it', 'pt', 'fr'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 5), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(label('titleInvoice'), LEFT, 44, { size: 13, font: sheet.fonts.bold });
    const half = WIDTH / 2;
    const party = (one: typeof sale.seller) => [one.name, ...one.lines];
    boxRow(sheet, LEFT, 54, 76, [{ label: label('seller'), value: party(sale.seller), width: half }]);
    boxRow(sheet, LEFT + half, 54, 38, [
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: half / 2 },
      { label: label('date'), value: notation.date(sale.date), width: half / 2 },
    ]);
    boxRow(sheet, LEFT + half, 92, 38, [{ label: label('orderNumber'), value: sale.orderNumber, width: half }]);
    boxRow(sheet, LEFT, 130, 76, [{ label: label('buyer'), value: party(sale.buyer), width: half }]);
    boxRow(sheet, LEFT + half, 130, 38, [
      { label: label('origin'), value: sale.origin.name, width: half / 2 },
      { label: label('currency'), value: sale.currency, width: half / 2 },
    ]);
    boxRow(sheet, LEFT + half, 168, 38, [
      { label: label('incoterm'), value: `${sale.incoterm.code} ${sale.incoterm.place}`, width: half / 2 },
      { label: label('billRef'), value: sale.billOfLading, width: half / 2 },
    ]);
    boxRow(sheet, LEFT, 206, 32, [{ label: label('containerRef'), value: sale.containers.join('  '), width: WIDTH }]);
    const end = drawTable(
      paper,
      LEFT,
      246,
      [
        { title: label('position'), width: 28 },
        { title: label('description'), width: 190 },
        { title: label('quantity'), width: 62, align: 'right' },
        { title: label('unit'), width: 50 },
        { title: label('unitPrice'), width: 82, align: 'right' },
        { title: `${label('amount')} (${sale.currency})`, width: 95, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          `${line.description}\nHS ${line.hs.slice(0, 4)}.${line.hs.slice(4)}`,
          notation.number(line.quantity, 0),
          line.unit,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false },
    );
    boxRow(sheet, RIGHT - 380, end + 20, 34, [
      { label: label('freightCharge'), value: price(sale.freightCents), width: 120 },
      { label: `${label('tax')} ${sale.taxPercent}%`, value: price(sale.taxCents), width: 120 },
      { label: label('total'), value: `${sale.currency} ${price(sale.totalCents)}`, width: 140 },
    ]);
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, netKg: false }, notation) };
  },
};

/** A business letter: address window without a label, facts at the right, a sentence, the sums as the table's last rows. */
const letter: Layout = {
  kind: 'invoice',
  name: 'letter',
  languages: ['de', 'nl', 'fr', 'en'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(1, 5), chance);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const symbol = { EUR: '€', GBP: '£', USD: '$' }[sale.currency] ?? sale.currency;
    const price = (cents: number) => `${notation.number(cents / 100, 2)} ${symbol}`;
    sheet.text(sale.seller.name, RIGHT, 56, { size: 17, font: sheet.fonts.bold, align: 'right' });
    sheet.text([sale.seller.name, ...sale.seller.lines].join(' - '), LEFT, 128, { size: 6.5, color: GREY });
    partyLines(sheet, LEFT, 144, sale.buyer, { size: 10, boldName: false });
    labelsLeft(
      sheet,
      RIGHT - 190,
      150,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [label('dueDate'), notation.date(sale.dueDate)],
      ],
      { labelWidth: 100 },
    );
    sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 250, { size: 13, font: sheet.fonts.bold });
    const end = drawTable(
      paper,
      LEFT,
      272,
      [
        { title: label('position'), width: 30 },
        { title: label('description'), width: 217 },
        { title: label('quantity'), width: 50, align: 'right' },
        { title: label('unit'), width: 45 },
        { title: label('unitPrice'), width: 80, align: 'right' },
        { title: label('amount'), width: 85, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            line.description,
            notation.number(line.quantity, 0),
            line.unit,
            price(line.unitPriceCents),
            price(line.amountCents),
          ],
        })),
        { cells: ['', label('subtotal'), '', '', '', price(sale.goodsCents)] },
        ...(sale.freightCents > 0
          ? [{ cells: ['', label('freightCharge'), '', '', '', price(sale.freightCents)] }]
          : []),
        { cells: ['', `${label('tax')} ${sale.taxPercent} %`, '', '', '', price(sale.taxCents)] },
        { cells: ['', label('total'), '', '', '', price(sale.totalCents)], bold: true },
      ],
      { lines: 'head', headFill: false, size: 9.5, air: 6 },
    );
    sheet.text(label('payment'), LEFT, end + 30, { size: 9.5 });
    const parts = { ...ALL_PARTS, incoterm: false, origin: false, billOfLading: false, containers: false, hs: false };
    return { paper, truth: invoiceTruth(sale, { ...parts, netKg: false }, notation) };
  },
};

/** Dozens of lines over several pages, sums carried forward, every other row shaded, the total on the last page. */
const longTable: Layout = {
  kind: 'invoice',
  name: 'long-table',
  languages: ['en', 'de', 'it', 'es'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(38, 60), chance);
    const paper = await Paper.open({});
    const price = (cents: number) => notation.number(cents / 100, 2);
    const footer = () => paper.sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 818, { size: 8, align: 'right' });
    const { sheet } = paper;
    sheet.fill(0, 0, paper.width, 30, PALE);
    sheet.text(label('titleInvoice'), LEFT, 21, { size: 14, font: sheet.fonts.bold });
    labelsAbove(
      sheet,
      LEFT,
      50,
      [
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
      ],
      { width: 265 },
    );
    labelsAbove(
      sheet,
      LEFT,
      118,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('currency'), sale.currency],
      ],
      { width: 130 },
    );
    footer();
    const end = drawTable(
      paper,
      LEFT,
      150,
      [
        { title: label('position'), width: 30 },
        { title: label('description'), width: 200 },
        { title: label('hs'), width: 62 },
        { title: label('quantity'), width: 60, align: 'right' },
        { title: label('unitPrice'), width: 72, align: 'right' },
        { title: label('amount'), width: 83, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          line.description,
          line.hs,
          notation.number(line.quantity, 0),
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', zebra: true, size: 8 },
      {
        bottom: 770,
        repeatHead: true,
        beforeTurn(done, y) {
          const sum = sale.lines.slice(0, done).reduce((cents, { amountCents }) => cents + amountCents, 0);
          paper.sheet.text(label('carriedForward'), LEFT + 34, y + 14, { size: 8, font: paper.sheet.fonts.italic });
          paper.sheet.text(price(sum), RIGHT - 4, y + 14, { size: 8, font: paper.sheet.fonts.italic, align: 'right' });
        },
        onNewPage: () => {
          footer();
          paper.sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 40, { size: 8, color: GREY });
          return 52;
        },
      },
    );
    if (end > 730) paper.turnPage();
    const y = end > 730 ? 60 : end + 20;
    const rows = [
      [label('subtotal'), price(sale.goodsCents)],
      [label('freightCharge'), price(sale.freightCents)],
      [`${label('tax')} ${sale.taxPercent} %`, price(sale.taxCents)],
      [label('total'), `${sale.currency} ${price(sale.totalCents)}`],
    ];
    for (const [index, [name = '', value = '']] of rows.entries()) {
      paper.sheet.text(name, RIGHT - 220, y + index * 14, { size: 9.5 });
      paper.sheet.text(value, RIGHT - 4, y + index * 14, { size: 9.5, align: 'right' });
    }
    const parts = { ...ALL_PARTS, origin: false, billOfLading: false, containers: false, unit: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** A proforma in a full grid: facts as a table of labels and values, weights under a merged heading, totals in the grid. */
const grid: Layout = {
  kind: 'invoice',
  name: 'proforma-grid',
  languages: ['en', 'pt', 'nl', 'es'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 5), chance);
    const untaxed = { ...sale, taxPercent: 0, taxCents: 0, freightCents: 0, totalCents: sale.goodsCents };
    const paper = await Paper.open({ landscape: true });
    const price = (cents: number) => notation.number(cents / 100, 2);
    const width = paper.width - 2 * LEFT;
    paper.sheet.text(label('titleProforma'), paper.width / 2, 42, {
      size: 14,
      font: paper.sheet.fonts.bold,
      align: 'centre',
    });
    const facts: [string, string][] = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('seller'), [sale.seller.name, ...sale.seller.lines].join(', ')],
      [label('buyer'), [sale.buyer.name, ...sale.buyer.lines].join(', ')],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [label('origin'), sale.origin.name],
    ];
    let y = 56;
    for (const [name, value] of facts) {
      paper.sheet.frame(LEFT, y, 150, 17);
      paper.sheet.frame(LEFT + 150, y, width - 150, 17);
      paper.sheet.text(name, LEFT + 5, y + 12, { size: 8.5, font: paper.sheet.fonts.bold });
      paper.sheet.text(value, LEFT + 155, y + 12, { size: 8.5 });
      y += 17;
    }
    const weight = notation.weightUnit;
    drawTable(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('hs'), width: 80 },
        { title: label('description'), width: 212 },
        { title: label('quantity'), width: 70, align: 'right' },
        { title: label('unit'), width: 55 },
        { title: `${label('netWeight')} (${weight})`, width: 85, align: 'right' },
        { title: `${label('grossWeight')} (${weight})`, width: 85, align: 'right' },
        { title: `${label('unitPrice')} ${sale.currency}`, width: 80, align: 'right' },
        { title: `${label('amount')} ${sale.currency}`, width: width - 667, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            line.hs,
            line.description,
            notation.number(line.quantity, 0),
            line.unit,
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
            price(line.unitPriceCents),
            price(line.amountCents),
          ],
        })),
        { cells: ['', label('total'), '', '', '', '', '', price(untaxed.totalCents)], bold: true },
      ],
    );
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, grossKg: true };
    return { paper, truth: invoiceTruth(untaxed, parts, notation) };
  },
};

export const FIRST_INVOICES: readonly Layout[] = [letterhead, boxedForm, letter, longTable, grid];
