import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { fittingSize, linesOf, paragraph } from './form.ts';
import { logo, tintOf, WHITE } from './modern.ts';
import { officeOf } from './office.ts';
import { sundry } from './sundry.ts';

const SIDE = 158;
const LEFT = SIDE + 24;
const WIDTH = 380;
const RIGHT = LEFT + WIDTH;

/** A proforma with the seller and the facts in a coloured band at the left; the currency in every sum's cell. */
const colouredBand: Layout = {
  kind: 'invoice',
  name: 'proforma-band',
  languages: ['en', 'es', 'pt', 'fr', 'it'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const known = saleOf(set, language, chance.whole(1, 5), chance);
    const sale = { ...known, taxPercent: 0, taxCents: 0, totalCents: known.goodsCents + known.freightCents };
    const office = officeOf(sale.seller, desk);
    const tint = tintOf(chance);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const price = (cents: number) => `${sale.currency} ${notation.number(cents / 100, 2)}`;
    sheet.fill(0, 0, SIDE, paper.height, tint);
    logo(sheet, 22, 34, 40, WHITE, chance);
    const own = linesOf(sale.seller);
    const ownSize = fittingSize(own, sheet.fonts.bold, 9, SIDE - 34);
    for (const [index, line] of own.entries()) {
      const font = index === 0 ? sheet.fonts.bold : sheet.fonts.plain;
      sheet.text(line, 22, 100 + index * 12, { size: ownSize, font, color: WHITE });
    }
    const facts: [string, string][] = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('orderNumber'), sale.orderNumber],
      [label('origin'), sale.origin.name],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [sundry(language, 'vatNumber'), office.vat],
    ];
    for (const [index, [name, value]] of facts.entries()) {
      sheet.text(name, 22, 180 + index * 36, { size: 7, color: WHITE });
      sheet.text(value, 22, 193 + index * 36, {
        size: fittingSize([value], sheet.fonts.bold, 10, SIDE - 34),
        font: sheet.fonts.bold,
        color: WHITE,
      });
    }
    for (const [index, line] of [office.phone, office.mail, office.bank, office.iban].entries()) {
      sheet.text(line, 22, 740 + index * 11, {
        size: fittingSize([line], sheet.fonts.plain, 7.5, SIDE - 34),
        color: WHITE,
      });
    }
    sheet.text(label('titleProforma'), LEFT, 58, { size: 21, font: sheet.fonts.bold, color: tint });
    sheet.text(label('buyer'), LEFT, 92, { size: 8, color: GREY });
    for (const [index, line] of linesOf(sale.buyer).entries()) sheet.text(line, LEFT, 107 + index * 13, { size: 10 });
    const end = drawTable(
      paper,
      LEFT,
      180,
      [
        { title: label('description'), width: 128 },
        { title: label('netWeight'), width: 68, align: 'right' },
        { title: label('quantity'), width: 48, align: 'right' },
        { title: label('unitPrice'), width: 62, align: 'right' },
        { title: label('amount'), width: 74, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          `${line.description}\n${label('hs')} ${line.hs}`,
          `${notation.weight(line.netKg)} ${notation.weightUnit}`,
          notation.number(line.quantity, 0),
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', headFill: false, size: 8, air: 10, capitals: chance.likely(0.5) },
    );
    const rows: [string, string][] = [
      [label('freightCharge'), price(sale.freightCents)],
      [label('total'), price(sale.totalCents)],
    ];
    for (const [index, [name, value]] of rows.entries()) {
      const font = index === 1 ? sheet.fonts.bold : sheet.fonts.plain;
      sheet.text(name, RIGHT - 190, end + 24 + index * 18, { size: 10, font });
      sheet.text(value, RIGHT - 4, end + 24 + index * 18, { size: 10, font, align: 'right' });
    }
    paragraph(sheet, sundry(language, 'validity'), { x: LEFT, y: end + 90, width: WIDTH, size: 8 });
    sheet.rule(LEFT, 780, 150, 0.5);
    sheet.text(sundry(language, 'signature'), LEFT, 790, { size: 7, color: GREY });
    const none = { billOfLading: false, containers: false, tax: false, unit: false };
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, ...none, hs: true }, notation) };
  },
};

export const PROFORMA_INVOICES: readonly Layout[] = [colouredBand];
