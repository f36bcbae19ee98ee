import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { settled } from './conditions.ts';
import { phoneNumber } from './form.ts';
import { saleTexts } from './texts-of-sales.ts';

const LEFT = 48;
const RIGHT = 550;

/** A proforma as a line printer gives it: a heading of two lines, each item in three, without rules but dashes. */
export const proformaListing: Layout = {
  kind: 'invoice',
  name: 'proforma-listing',
  languages: ['en', 'de', 'es', 'it', 'fr', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const drawn = saleOf(set, language, chance.whole(2, 7), chance);
    const sale = settled(drawn, { taxPercent: 0 });
    const say = saleTexts(language);
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name.toUpperCase(), LEFT, 44, { size: 11, font: sheet.fonts.bold });
    for (const [line, text] of [...sale.seller.lines, `TEL ${phoneNumber(chance)}`].entries()) {
      sheet.text(text, LEFT, 57 + line * 11, { size: 8.5 });
    }
    sheet.text(label('titleProforma'), LEFT, 122, { size: 13, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT,
      142,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [say('validUntil'), notation.date(sale.dueDate)],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('origin'), sale.origin.name],
        [label('currency'), sale.currency],
      ],
      { labelWidth: 170, size: 8.5, step: 12 },
    );
    const dashes = (y: number) => sheet.text('-'.repeat(98), LEFT, y, { size: 8.5 });
    const edges = [LEFT + 250, LEFT + 262, RIGHT - 100, RIGHT];
    let y = 272;
    dashes(y);
    sheet.text(label('position'), LEFT, y + 11, { size: 8 });
    sheet.text(label('description'), LEFT + 60, y + 11, { size: 8 });
    sheet.text(label('quantity'), edges[0] ?? 0, y + 22, { size: 8, align: 'right' });
    sheet.text(label('unit'), edges[1] ?? 0, y + 22, { size: 8 });
    sheet.text(label('unitPrice'), edges[2] ?? 0, y + 22, { size: 8, align: 'right' });
    sheet.text(label('amount'), edges[3] ?? 0, y + 22, { size: 8, align: 'right' });
    dashes(y + 32);
    y += 46;
    for (const [index, line] of sale.lines.entries()) {
      sheet.text(String((index + 1) * 10), LEFT, y, { size: 8.5 });
      sheet.text(line.description, LEFT + 60, y, { size: 8.5 });
      sheet.text(notation.number(line.quantity, 0), edges[0] ?? 0, y + 12, { size: 8.5, align: 'right' });
      sheet.text(line.unit, edges[1] ?? 0, y + 12, { size: 8.5 });
      sheet.text(price(line.unitPriceCents), edges[2] ?? 0, y + 12, { size: 8.5, align: 'right' });
      sheet.text(price(line.amountCents), edges[3] ?? 0, y + 12, { size: 8.5, align: 'right' });
      const weights = `${label('netWeight')} ${notation.weight(line.netKg)} ${notation.weightUnit}`;
      sheet.text(`${label('hs')} ${line.hs}   ${weights}`, LEFT + 60, y + 24, { size: 8 });
      y += 42;
    }
    dashes(y);
    for (const [name, value] of [
      [label('subtotal'), price(sale.goodsCents)],
      [label('freightCharge'), price(sale.freightCents)],
      [`${label('total')} ${sale.currency}`, price(sale.totalCents)],
    ] as const) {
      y += 14;
      sheet.text(name, LEFT + 250, y, { size: 9 });
      sheet.text(value, RIGHT, y, { size: 9, align: 'right' });
    }
    sheet.text('='.repeat(24), RIGHT, y + 10, { size: 8.5, align: 'right' });
    sheet.text(say('customsOnly'), LEFT, y + 36, { size: 7.5 });
    const parts = { ...ALL_PARTS, tax: false, billOfLading: false, containers: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
