import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsAbove, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { neighbourOf, settled } from './conditions.ts';
import { accountNumber, emblem, FORM_LOOK, formRow, HOUSE_BLUE, phoneNumber, smallPrint, taxNumber } from './form.ts';
import { alignedInvoice } from './invoices-aligned.ts';
import { proformaListing } from './invoices-listed.ts';
import { materialLines } from './invoices-long.ts';
import { saleTexts } from './texts-of-sales.ts';

const LEFT = 56;
const WIDTH = 496;
const RIGHT = LEFT + WIDTH;

/** Three parties (bill to, ship to, remit to), a grid of facts, quantities under one heading, sums in a row of boxes. */
const billToShipTo: Layout = {
  kind: 'invoice',
  name: 'bill-to-ship-to',
  languages: ['en', 'es', 'fr', 'nl', 'pt'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(2, 7), chance);
    const shipTo = neighbourOf(sale.buyer, desk);
    const say = saleTexts(language);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name, 40, 46, { size: 13, font: sheet.fonts.bold, color: HOUSE_BLUE });
    for (const [line, text] of [...sale.seller.lines, `${say('phone')} ${phoneNumber(chance)}`].entries()) {
      sheet.text(text, 40, 58 + line * 10, { size: 8 });
    }
    sheet.text(label('titleInvoice'), 555, 48, { size: 18, font: sheet.fonts.bold, align: 'right' });
    const look = { ...FORM_LOOK, boldLabels: true };
    const facts = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('page'), '1'],
      [say('customer'), chance.digits(6)],
      [label('orderNumber'), sale.orderNumber],
      [label('dueDate'), notation.date(sale.dueDate)],
    ] as const;
    for (const row of [0, 1]) {
      formRow(
        sheet,
        315,
        58 + row * 26,
        26,
        facts.slice(row * 3, row * 3 + 3).map(([name, value]) => ({ label: name, value, width: 80 })),
        look,
      );
    }
    formRow(
      sheet,
      40,
      122,
      66,
      [
        { label: label('buyer'), value: [sale.buyer.name, ...sale.buyer.lines], width: 258 },
        { label: say('shipTo'), value: [shipTo.name, ...shipTo.lines], width: 257 },
      ],
      look,
    );
    formRow(
      sheet,
      40,
      194,
      26,
      [
        { label: label('incoterm'), value: `${sale.incoterm.code} ${sale.incoterm.place}`, width: 150 },
        { label: say('shipVia'), value: chance.one(['VESSEL', 'OCEAN LCL', 'SEA FREIGHT FCL']), width: 110 },
        { label: label('billRef'), value: sale.billOfLading, width: 135 },
        { label: label('currency'), value: sale.currency, width: 120 },
      ],
      look,
    );
    const end = drawTable(
      paper,
      40,
      230,
      [
        { title: label('position'), width: 30 },
        { title: label('description'), width: 198 },
        { title: say('ordered'), width: 52, align: 'right', group: label('quantity') },
        { title: say('shipped'), width: 52, align: 'right', group: label('quantity') },
        { title: label('unit'), width: 42 },
        { title: label('unitPrice'), width: 64, align: 'right' },
        { title: label('amount'), width: 77, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          `${index + 1}.1`,
          `${line.description}\n${label('hs')} ${line.hs.slice(0, 4)}.${line.hs.slice(4, 6)}${line.hs.slice(6) && '.'}${line.hs.slice(6)}`,
          notation.number(line.quantity, 0),
          notation.number(line.quantity, 0),
          line.unit,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', size: 8, air: 5, zebra: chance.likely(0.5) },
    );
    const y = Math.max(end + 24, 560);
    sheet.text(say('remitTo'), 40, y, { size: 7, font: sheet.fonts.bold });
    for (const [line, text] of [
      sale.seller.name,
      `${say('bank')} Miraventa`,
      accountNumber(sale.seller.country, chance),
    ].entries()) {
      sheet.text(text, 40, y + 12 + line * 10, { size: 8 });
    }
    formRow(
      sheet,
      40,
      y + 48,
      30,
      [
        { label: label('subtotal'), value: price(sale.goodsCents), width: 128 },
        { label: label('freightCharge'), value: price(sale.freightCents), width: 118 },
        { label: `${label('tax')} ${sale.taxPercent}%`, value: price(sale.taxCents), width: 118 },
        { label: `${label('total')} (${sale.currency})`, value: price(sale.totalCents), width: 151 },
      ],
      { ...look, size: 10 },
    );
    sheet.text(label('payment'), 40, y + 92, { size: 8 });
    smallPrint(sheet, 40, y + 106, 515, say('retention'));
    const parts = { ...ALL_PARTS, origin: false, containers: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** Items without rules, each with a block of small particulars below; a discount column; a table of taxes below. */
const positionBlocks: Layout = {
  kind: 'invoice',
  name: 'position-blocks',
  languages: ['nl', 'de', 'it', 'en', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const drawn = saleOf(set, language, chance.whole(2, 6), chance);
    const percents = drawn.lines.map(() => chance.one([0, 0, 5, 7.5, 12]));
    const discounted = drawn.lines.map((line, index) => ({
      ...line,
      amountCents: Math.round(line.amountCents * (1 - (percents[index] ?? 0) / 100)),
    }));
    const sale = settled(drawn, { lines: discounted, freightCents: 0 });
    const say = saleTexts(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    partyLines(sheet, LEFT, 70, sale.buyer, { size: 9.5 });
    emblem(sheet, RIGHT - 150, 30, 24);
    partyLines(sheet, RIGHT - 150, 70, sale.seller, { size: 8.5 });
    sheet.text(`${say('vatId')} ${taxNumber(sale.seller.country, chance)}`, RIGHT - 150, 117, { size: 8, color: GREY });
    sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 166, { size: 17 });
    const blue = { width: 124, size: 8.5, labelSize: 7.5 };
    let y = labelsAbove(
      sheet,
      LEFT,
      190,
      [
        [label('date'), notation.date(sale.date)],
        [label('dueDate'), notation.date(sale.dueDate)],
        [label('orderNumber'), sale.orderNumber],
        [say('contact'), 'T. Duinroth'],
      ],
      blue,
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 8,
      [
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('origin'), sale.origin.name],
        [label('containerRef'), sale.containers],
        [`${say('vatId')} (${say('customer')} ${chance.digits(5)})`, taxNumber(sale.buyer.country, chance)],
      ],
      blue,
    );
    y = drawTable(
      paper,
      LEFT,
      y + 14,
      [
        { title: label('position'), width: 46 },
        { title: label('description'), width: 178 },
        { title: label('quantity'), width: 54, align: 'right' },
        { title: label('unit'), width: 40 },
        { title: label('unitPrice'), width: 64, align: 'right' },
        { title: `${say('discount')}\n%`, width: 40, align: 'right' },
        { title: label('amount'), width: 74, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          `${chance.digits(4)}-${chance.letters(1)}`,
          `${line.description}\n${label('hs')} ${line.hs}\n${label('netWeight')} ${notation.weight(line.netKg)} ${notation.weightUnit}`,
          notation.number(line.quantity, 0),
          line.unit,
          price(line.unitPriceCents),
          percents[index] ? notation.number(percents[index] ?? 0, 1) : '',
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, size: 8.5, air: 9 },
    );
    y += 18;
    sheet.text(`${label('subtotal')} ${sale.currency}`, LEFT + 382, y, { align: 'right' });
    sheet.text(price(sale.netCents), RIGHT - 4, y, { align: 'right' });
    sheet.text(label('tax'), LEFT + 382, y + 14, { align: 'right' });
    sheet.text(price(sale.taxCents), RIGHT - 4, y + 14, { align: 'right' });
    sheet.rule(RIGHT - 180, y + 19, 180, 0.8);
    sheet.text(`${label('total')} ${sale.currency}`, LEFT + 382, y + 31, { font: sheet.fonts.bold, align: 'right' });
    sheet.text(price(sale.totalCents), RIGHT - 4, y + 31, { font: sheet.fonts.bold, align: 'right' });
    const taxEnd = drawTable(
      paper,
      LEFT,
      y + 54,
      [
        { title: say('taxCode'), width: 40 },
        { title: `${say('taxRate')} %`, width: 54, align: 'right' },
        { title: say('taxBase'), width: 96, align: 'right' },
        { title: label('tax'), width: 80, align: 'right' },
      ],
      [
        {
          cells: [
            chance.one(['A1', 'V0', 'S1']),
            notation.number(sale.taxPercent, 0),
            price(sale.netCents),
            price(sale.taxCents),
          ],
        },
      ],
      { lines: 'head', headFill: false, size: 7.5 },
    );
    sheet.text(label('payment'), LEFT, taxEnd + 20, { size: 8.5 });
    smallPrint(
      sheet,
      LEFT,
      800,
      WIDTH,
      `${sale.seller.name}, IBAN ${accountNumber(sale.seller.country, chance)}. ${say('retention')}`,
    );
    const parts = { ...ALL_PARTS, billOfLading: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const FIFTH_INVOICES: readonly Layout[] = [
  materialLines,
  billToShipTo,
  positionBlocks,
  alignedInvoice,
  proformaListing,
];
