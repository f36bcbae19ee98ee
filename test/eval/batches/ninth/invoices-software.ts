import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { drawGrid } from './grid.ts';
import { PHRASES } from './phrases.ts';
import { emblem, fitted, MIST, TEAL, WHITE } from './strokes.ts';
import { soldBy, untaxed } from './trades.ts';

const LEFT = 48;
const WIDTH = 500;
const RIGHT = LEFT + WIDTH;

/** As bookkeeping in the browser sets it: a round mark, much air, a dark heading, the sum to be paid on a band. */
const cloudLedger: Layout = {
  kind: 'invoice',
  name: 'cloud-ledger',
  languages: ['en', 'nl', 'de', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = soldBy(desk, chance.whole(2, 6));
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    emblem(sheet, LEFT, 40, 36, TEAL, 'disc');
    partyLines(sheet, LEFT + 48, 52, sale.seller, { size: 9 });
    const title = label('titleInvoice');
    const titleSize = fitted(sheet.fonts.plain, title, 22, 250);
    sheet.text(title, RIGHT, 58, { size: titleSize, color: TEAL, align: 'right' });
    const facts = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('dueDate'), notation.date(sale.dueDate)],
      [label('orderNumber'), sale.orderNumber],
      [phrases.customer, chance.digits(5)],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
    ];
    for (const [index, [name = '', value = '']] of facts.entries()) {
      sheet.text(name, RIGHT - 118, 136 + index * 15, { size: 8.5, color: GREY, align: 'right' });
      sheet.text(value, RIGHT, 136 + index * 15, { size: 9, align: 'right' });
    }
    sheet.text(label('buyer').toUpperCase(), LEFT, 136, { size: 7.5, font: sheet.fonts.bold, color: TEAL });
    partyLines(sheet, LEFT, 151, sale.buyer, { size: 9.5 });
    sheet.text(phrases.shipTo.toUpperCase(), LEFT, 212, { size: 7.5, font: sheet.fonts.bold, color: TEAL });
    sheet.text(sale.buyer.lines.slice(1).join(', '), LEFT, 226, { size: 9 });
    const end = drawGrid(
      paper,
      LEFT,
      256,
      [
        { title: label('description'), width: 196 },
        { title: label('quantity'), width: 58, align: 'right' },
        { title: label('unit'), width: 46 },
        { title: label('unitPrice'), width: 78, align: 'right' },
        { title: '%', width: 38, align: 'right' },
        { title: label('amount'), width: 84, align: 'right' },
      ],
      sale.lines.map((line) => [
        line.description,
        notation.number(line.quantity, 0),
        line.unit,
        price(line.unitPriceCents),
        `${sale.taxPercent}%`,
        price(line.amountCents),
      ]),
      {
        size: 9,
        headSize: 8,
        headColour: TEAL,
        headInk: WHITE,
        boldHead: true,
        centredHead: false,
        columnRules: false,
        rowRules: true,
        frame: false,
        air: 10,
      },
    );
    const sums = [
      [label('subtotal'), price(sale.goodsCents)],
      ...(sale.freightCents > 0 ? [[label('freightCharge'), price(sale.freightCents)]] : []),
      [`${label('tax')} ${sale.taxPercent}%`, price(sale.taxCents)],
    ];
    let y = end + 22;
    for (const [name = '', value = ''] of sums) {
      sheet.text(name, RIGHT - 210, y, { size: 9 });
      sheet.text(value, RIGHT - 4, y, { size: 9, align: 'right' });
      y += 16;
    }
    sheet.fill(RIGHT - 220, y - 8, 220, 24, MIST);
    sheet.text(label('total'), RIGHT - 210, y + 8, { size: 10, font: sheet.fonts.bold });
    sheet.text(`${sale.currency} ${price(sale.totalCents)}`, RIGHT - 4, y + 8, {
      size: 11,
      font: sheet.fonts.bold,
      align: 'right',
    });
    sheet.text(label('payment'), LEFT, y + 8, { size: 8.5 });
    sheet.text(phrases.lineNote, LEFT, y + 21, { size: 8, color: GREY });
    sheet.rule(LEFT, 786, WIDTH, 0.5, GREY);
    const foot = `${phrases.bank}: Tallow Quay Bank - IBAN QQ${chance.digits(2)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)} - BIC TALQQQ2X`;
    sheet.text(foot, LEFT, 798, { size: 7, color: GREY });
    const numbers = `${phrases.taxId} QQ${chance.digits(9)} - ${phrases.register} ${chance.digits(8)} - ${phrases.phone} +00 ${chance.digits(3)} ${chance.digits(6)}`;
    sheet.text(numbers, LEFT, 808, { size: 7, color: GREY });
    const parts = { ...ALL_PARTS, origin: false, billOfLading: false, containers: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** A proforma as an offer by letter: every article with its tariff number and weight below it, the terms as clauses. */
const clausesBelow: Layout = {
  kind: 'invoice',
  name: 'clauses-below',
  languages: ['de', 'en', 'nl', 'it', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = untaxed(soldBy(desk, chance.whole(1, 5)));
    const phrases = PHRASES[language];
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name, paper.width / 2, 52, { size: 18, font: sheet.fonts.bold, align: 'centre' });
    sheet.text(sale.seller.lines.join(' · '), paper.width / 2, 66, { size: 8.5, align: 'centre' });
    sheet.rule(LEFT, 74, WIDTH, 1.4);
    sheet.rule(LEFT, 76.5, WIDTH, 0.4);
    partyLines(sheet, LEFT, 122, sale.buyer, { size: 10.5, boldName: false });
    const title = `${label('titleProforma')}  ${sale.invoiceNumber}`;
    sheet.text(title, LEFT, 204, { size: fitted(sheet.fonts.bold, title, 14, WIDTH), font: sheet.fonts.bold });
    sheet.text(`${label('date')}: ${notation.date(sale.date)}`, LEFT, 222, { size: 10 });
    sheet.text(`${phrases.customer}: ${chance.digits(6)}`, RIGHT, 222, { size: 10, align: 'right' });
    const end = drawGrid(
      paper,
      LEFT,
      238,
      [
        { title: label('position'), width: 32, align: 'centre' },
        { title: label('description'), width: 242 },
        { title: label('quantity'), width: 70, align: 'right' },
        { title: `${label('unitPrice')} ${sale.currency}`, width: 72, align: 'right' },
        { title: `${label('amount')} ${sale.currency}`, width: 84, align: 'right' },
      ],
      sale.lines.map((line, index) => [
        String((index + 1) * 10),
        [
          line.description,
          `${label('hs')} ${line.hs.slice(0, 4)}.${line.hs.slice(4)}`,
          `${label('netWeight')} ${notation.weight(line.netKg)} ${notation.weightUnit}`,
        ].join('\n'),
        `${notation.number(line.quantity, 0)} ${line.unit}`,
        price(line.unitPriceCents),
        price(line.amountCents),
      ]),
      { size: 9.5, headSize: 8.5, boldHead: true, centredHead: false, columnRules: false, frame: false, air: 9 },
    );
    sheet.rule(RIGHT - 230, end + 2, 230, 0.8);
    sheet.text(label('total'), RIGHT - 226, end + 17, { size: 10.5, font: sheet.fonts.bold });
    sheet.text(`${sale.currency} ${price(sale.totalCents)}`, RIGHT - 4, end + 17, {
      size: 10.5,
      font: sheet.fonts.bold,
      align: 'right',
    });
    const y = labelsLeft(
      sheet,
      LEFT,
      end + 50,
      [
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('origin'), sale.origin.name],
        [label('orderNumber'), sale.orderNumber],
        [phrases.bank, `Kontor am Siel, BIC KOSIQQ22, IBAN QQ${chance.digits(12)}`],
      ],
      { labelWidth: 160, size: 10, step: 16, bold: true },
    );
    sheet.text(label('payment'), LEFT, y + 8, { size: 10 });
    sheet.rule(LEFT, 740, 170, 0.5);
    sheet.text(phrases.signature, LEFT, 751, { size: 8, font: sheet.fonts.italic });
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const NINTH_SOFTWARE_INVOICES: readonly Layout[] = [cloudLedger, clausesBelow];
