import { GREY, PALE, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { type Sale, saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { fittingSize, linesOf, paragraph } from './form.ts';
import { barCode, footColumns, logo, squareCode, type Tint, tiles, tintOf, WHITE } from './modern.ts';
import { discounted, neighbourOf, officeOf } from './office.ts';
import { sundry } from './sundry.ts';

const LEFT = 48;
const WIDTH = 499;
const RIGHT = LEFT + WIDTH;

/** The last line is what is to be paid: white on the firm's colour. */
function totalsBox(sheet: Sheet, y: number, rows: readonly (readonly [string, string])[], tint: Tint): number {
  const left = RIGHT - 210;
  sheet.fill(left, y, 210, rows.length * 18 + 6, PALE);
  for (const [index, [name, value]] of rows.entries()) {
    const last = index === rows.length - 1;
    const at = y + 16 + index * 18;
    if (last) sheet.fill(left, at - 14, 210, 22, tint);
    const look = { font: last ? sheet.fonts.bold : sheet.fonts.plain, ...(last ? { color: WHITE } : {}) };
    sheet.text(name, left + 8, at, { ...look, size: fittingSize([name], look.font, 9.5, 105) });
    sheet.text(value, RIGHT - 8, at, { ...look, size: 9.5, align: 'right' });
  }
  return y + rows.length * 18 + 12;
}

function sums(sale: Sale, { label, notation }: Desk, money: (cents: number) => string): [string, string][] {
  return [
    [label('subtotal'), money(sale.goodsCents)],
    ...(sale.freightCents > 0 ? [[label('freightCharge'), money(sale.freightCents)] satisfies [string, string]] : []),
    [`${label('tax')} ${notation.number(sale.taxPercent, 0)} %`, money(sale.taxCents)],
    [label('total'), money(sale.totalCents)],
  ];
}

/** Accounting in the cloud: a large logo, facts in a row of tiles, a table without borders, a code to pay with. */
const cloudTiles: Layout = {
  kind: 'invoice',
  name: 'cloud-tiles',
  languages: ['en', 'de', 'nl', 'fr', 'it', 'es', 'pt'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(1, 6), chance);
    const office = officeOf(sale.seller, desk);
    const tint = tintOf(chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    logo(sheet, LEFT, 40, 62, tint, chance);
    const senderAbove = chance.likely(0.5);
    sheet.text(label('titleInvoice'), RIGHT, 62, {
      size: fittingSize([label('titleInvoice')], sheet.fonts.bold, 24, 300),
      font: sheet.fonts.bold,
      color: tint,
      align: 'right',
    });
    if (senderAbove) {
      for (const [index, line] of linesOf(sale.seller).entries()) {
        sheet.text(line, RIGHT, 80 + index * 11, { size: 8.5, align: 'right', color: index === 0 ? tint : GREY });
      }
    }
    sheet.text(label('buyer'), LEFT, 142, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT, 156, sale.buyer, { size: 10 });
    const below = tiles(sheet, { x: LEFT, y: 218, width: WIDTH }, [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('dueDate'), notation.date(sale.dueDate)],
      [label('orderNumber'), sale.orderNumber],
      [label('total'), `${sale.currency} ${price(sale.totalCents)}`],
    ]);
    const end = drawTable(
      paper,
      LEFT,
      below + 14,
      [
        { title: label('description'), width: 205 },
        { title: label('quantity'), width: 75, align: 'right' },
        { title: label('unitPrice'), width: 75, align: 'right' },
        { title: sundry(language, 'vatRate'), width: 54, align: 'right' },
        { title: label('amount'), width: 90, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          `${line.description}\n${label('hs')} ${line.hs}`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          `${notation.number(sale.taxPercent, 0)} %`,
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', headFill: false, size: 9, air: 10 },
    );
    totalsBox(sheet, end + 14, sums(sale, desk, price), tint);
    squareCode(sheet, LEFT, end + 20, 66, chance);
    sheet.text(sundry(language, 'scanToPay'), LEFT + 76, end + 30, { size: 8, font: sheet.fonts.bold });
    sheet.text(office.iban, LEFT + 76, end + 43, { size: 8 });
    sheet.text(`${label('origin')}: ${sale.origin.name}`, LEFT, end + 112, { size: 8 });
    sheet.text(`${label('incoterm')}: ${sale.incoterm.code} ${sale.incoterm.place}`, LEFT, end + 124, { size: 8 });
    paragraph(sheet, `${label('payment')} ${sundry(language, 'thanks')}`, { x: LEFT, y: end + 142, width: WIDTH });
    footColumns(sheet, { x: LEFT, y: 776, width: WIDTH }, [
      senderAbove
        ? [sale.seller.name, office.register, `${sundry(language, 'vatNumber')} ${office.vat}`]
        : linesOf(sale.seller),
      [office.phone, office.mail, office.site],
      [office.bank, office.iban, `BIC ${office.bic}`],
    ]);
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

const SIGNS: Record<string, string> = { EUR: '€', GBP: '£', USD: 'US$' };

/** A shop's invoice: an order with its way of paying and sending, two addresses, discounts, the currency by its sign. */
const shopOrder: Layout = {
  kind: 'invoice',
  name: 'shop-order',
  languages: ['en', 'nl', 'de', 'es', 'fr', 'it'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = discounted(saleOf(set, language, chance.whole(1, 5), chance), chance);
    const office = officeOf(sale.seller, desk);
    const tint = tintOf(chance);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const price = (cents: number) => `${SIGNS[sale.currency] ?? sale.currency} ${notation.number(cents / 100, 2)}`;
    sheet.fill(0, 0, paper.width, 12, tint);
    logo(sheet, LEFT, 30, 34, tint, chance);
    sheet.text(office.site, LEFT + 44, 53, { size: 15, font: sheet.fonts.bold, color: tint });
    const title = label('titleInvoice').toUpperCase();
    sheet.text(title, RIGHT, 46, {
      size: fittingSize([title], sheet.fonts.bold, 14, 230),
      font: sheet.fonts.bold,
      align: 'right',
    });
    barCode(sheet, RIGHT - 110, 54, 110, 18, chance);
    const delivery = neighbourOf(sale.buyer, desk);
    const third = WIDTH / 3;
    for (const [x, name, party] of [
      [LEFT, label('seller'), sale.seller],
      [LEFT + third, label('buyer'), sale.buyer],
      [LEFT + 2 * third, word('deliveryAddress'), { ...delivery, name: sale.buyer.name }],
    ] as const) {
      sheet.text(name.toUpperCase(), x, 98, { size: 7, font: sheet.fonts.bold, color: tint });
      const size = fittingSize(linesOf(party), sheet.fonts.bold, 8.5, third - 10);
      partyLines(sheet, x, 111, party, { size, boldName: false });
    }
    const facts: [string, string][] = [
      [label('orderNumber'), sale.orderNumber],
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [word('customerNumber'), chance.digits(6)],
      [word('paymentMethod'), word('bankTransfer')],
      [word('shippingMethod'), chance.one(['Standard', 'Express', 'Economy'])],
    ];
    for (const [index, [name, value]] of facts.entries()) {
      const x = LEFT + (index % 2) * (WIDTH / 2);
      const y = 178 + Math.floor(index / 2) * 16;
      sheet.text(name, x, y, { size: 8.5, font: sheet.fonts.bold });
      sheet.text(value, x + 120, y, { size: 8.5 });
    }
    const end = drawTable(
      paper,
      LEFT,
      232,
      [
        { title: label('quantity'), width: 46, align: 'right' },
        { title: label('description'), width: 178 },
        { title: label('unitPrice'), width: 82, align: 'right' },
        { title: word('discount'), width: 48, align: 'right' },
        { title: word('vatRate'), width: 50, align: 'right' },
        { title: label('amount'), width: 95, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          notation.number(line.quantity, 0),
          `${line.description}\n${word('articleNumber')} ${chance.letters(2)}-${chance.digits(4)}`,
          price(line.unitPriceCents),
          sale.discounts[index] === 0 ? '' : notation.number(sale.discounts[index] ?? 0, 0),
          notation.number(sale.taxPercent, 0),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', zebra: true, size: 8.5, air: 8 },
    );
    const below = totalsBox(sheet, end + 12, sums(sale, desk, price), tint);
    paragraph(sheet, `${label('payment')} ${word('thanks')}`, { x: LEFT, y: end + 24, width: 250, size: 7.5 });
    sheet.text(`${label('origin')}: ${sale.origin.name}`, LEFT, below + 14, { size: 8 });
    footColumns(sheet, { x: LEFT, y: 790, width: WIDTH }, [
      [office.register, `${word('vatNumber')} ${office.vat}`],
      [office.mail, office.phone],
      [`IBAN ${office.iban}`, `BIC ${office.bic}`],
    ]);
    const none = { incoterm: false, billOfLading: false, containers: false, unit: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, ...none }, notation) };
  },
};

export const MODERN_INVOICES: readonly Layout[] = [cloudTiles, shopOrder];
