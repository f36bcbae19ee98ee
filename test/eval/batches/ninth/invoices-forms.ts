import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { partyIn } from '../../facts/parties.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { packingSums } from '../../layouts/packing-truth.ts';
import { countriesOf, HOMES } from './countries.ts';
import { NINTH_FACTS } from './facts.ts';
import { drawGrid } from './grid.ts';
import { shippersDate, withPoints } from './notation.ts';
import { PHRASES } from './phrases.ts';
import { cell, emblem, fitted, NAVY, paragraph, pattern } from './strokes.ts';
import { soldBy, untaxed } from './trades.ts';

const LEFT = 40;
const WIDTH = 515;
const RIGHT = LEFT + WIDTH;

/** As tax offices in Latin America have it: taxpayer's number, title and number in a box of their own in the corner. */
const taxNumberCorner: Layout = {
  kind: 'invoice',
  name: 'tax-number-corner',
  languages: ['es', 'pt', 'es', 'en'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const overseas = language === 'pt' ? countriesOf('BR') : countriesOf('MX', 'CL', 'CO', 'PE');
    const sale = soldBy(desk, chance.whole(2, 6), overseas);
    const notation = language === 'pt' ? desk.notation : withPoints(desk.notation);
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    emblem(sheet, LEFT, 42, 40, NAVY, 'bars');
    sheet.text(sale.seller.name, LEFT + 54, 54, {
      size: fitted(sheet.fonts.bold, sale.seller.name, 12, 245),
      font: sheet.fonts.bold,
    });
    for (const [index, line] of sale.seller.lines.entries())
      sheet.text(line, LEFT + 54, 68 + index * 11, { size: 8.5 });
    sheet.text(`${phrases.phone} (00) ${chance.digits(7)}`, LEFT + 54, 102, { size: 7.5, color: GREY });
    sheet.frame(RIGHT - 200, 36, 200, 76);
    sheet.text(`${phrases.taxId} ${chance.digits(11)}`, RIGHT - 100, 55, { size: 10, align: 'centre' });
    const title = label('titleInvoice');
    sheet.text(title, RIGHT - 100, 76, {
      size: fitted(sheet.fonts.bold, title, 12, 182),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    sheet.text(`${language === 'en' ? 'No.' : 'N°'} ${sale.invoiceNumber}`, RIGHT - 100, 98, {
      size: 11,
      align: 'centre',
    });
    sheet.frame(LEFT, 122, WIDTH, 66);
    labelsLeft(
      sheet,
      LEFT + 6,
      136,
      [
        [label('buyer'), sale.buyer.name],
        [phrases.address, sale.buyer.lines],
      ],
      { labelWidth: 92, size: 8.5, step: 12, bold: true },
    );
    labelsLeft(
      sheet,
      LEFT + 322,
      136,
      [
        [label('date'), notation.date(sale.date)],
        [label('currency'), sale.currency],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('orderNumber'), sale.orderNumber],
      ],
      { labelWidth: 88, size: 8.5, step: 12, bold: true },
    );
    const end = drawGrid(
      paper,
      LEFT,
      196,
      [
        { title: label('position'), width: 26, align: 'centre' },
        { title: phrases.itemCode, width: 52 },
        { title: label('quantity'), width: 46, align: 'right' },
        { title: label('unit'), width: 40, align: 'centre' },
        { title: label('description'), width: 160 },
        { title: label('hs'), width: 55 },
        { title: label('unitPrice'), width: 62, align: 'right' },
        { title: label('amount'), width: 74, align: 'right' },
      ],
      sale.lines.map((line, index) => [
        String(index + 1),
        `${chance.letters(2)}-${chance.digits(4)}`,
        notation.number(line.quantity, 0),
        line.unit,
        line.description,
        line.hs,
        price(line.unitPriceCents),
        price(line.amountCents),
      ]),
      { size: 8, boldHead: true, headSize: 7.2 },
      { down: 520 },
    );
    const sums = packingSums(sale);
    cell(sheet, [LEFT, end + 8, 315, 80], label('remarks'), [
      `${label('billRef')}: ${sale.billOfLading}`,
      `${label('containerRef')}: ${sale.containers.join(' / ')}`,
      `${label('netWeight')}: ${notation.weight(sums.netKg)} ${notation.weightUnit}`,
      `${label('grossWeight')}: ${notation.weight(sums.grossKg)} ${notation.weightUnit}`,
    ]);
    const totals = [
      [label('subtotal'), price(sale.goodsCents)],
      [label('freightCharge'), price(sale.freightCents)],
      [`${label('tax')} (${sale.taxPercent}%)`, price(sale.taxCents)],
      [label('total'), `${sale.currency} ${price(sale.totalCents)}`],
    ];
    for (const [index, [name = '', value = '']] of totals.entries()) {
      const y = end + 8 + index * 20;
      const font = index === totals.length - 1 ? sheet.fonts.bold : sheet.fonts.plain;
      sheet.frame(RIGHT - 192, y, 100, 20);
      sheet.frame(RIGHT - 92, y, 92, 20);
      sheet.text(name, RIGHT - 188, y + 13, { size: fitted(font, name, 8.5, 92), font });
      sheet.text(value, RIGHT - 4, y + 13, { size: 8.5, font, align: 'right' });
    }
    pattern(sheet, LEFT, end + 106, 66, sale.invoiceNumber);
    paragraph(sheet, LEFT + 80, end + 118, 300, label('payment'), { size: 8 });
    paragraph(sheet, LEFT + 80, end + 134, 300, phrases.lineNote, { size: 7 });
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, origin: false, netKg: false }, notation) };
  },
};

/** Numbered boxes as exporters of the Far East fill them: sale and sailing above, marks and an open body below. */
const messrsForm: Layout = {
  kind: 'invoice',
  name: 'messrs-form',
  languages: ['en', 'es', 'en', 'fr', 'pt'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const asia = countriesOf('CN', 'KR', 'VN', 'IN', 'JP');
    const sale = untaxed(soldBy(desk, chance.whole(1, 5), language === 'en' ? asia : HOMES[language]));
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const half = WIDTH / 2;
    const price = (cents: number) => `${sale.currency} ${notation.number(cents / 100, 2)}`;
    const date = language === 'en' ? shippersDate(sale.date) : notation.date(sale.date);
    const ports = countriesOf(sale.seller.country).flatMap((country) => country.ports.map(({ name }) => name));
    const loading = ports.includes(sale.incoterm.place) ? sale.incoterm.place : chance.one(ports);
    const notify = partyIn(chance.one(HOMES[language]), set, language, chance);
    sheet.text(label('titleInvoice'), paper.width / 2, 40, { size: 15, font: sheet.fonts.bold, align: 'centre' });
    const look = { labelSize: 7, labelColour: NAVY };
    cell(sheet, [LEFT, 52, half, 66], `1. ${label('seller')}`, [sale.seller.name, ...sale.seller.lines], look);
    cell(sheet, [LEFT, 118, half, 66], `2. ${label('buyer')}`, [sale.buyer.name, ...sale.buyer.lines], look);
    cell(sheet, [LEFT, 184, half, 60], `3. ${label('notify')}`, [notify.name, ...notify.lines], look);
    cell(sheet, [LEFT, 244, half / 2, 30], `4. ${label('loading')}`, loading, look);
    cell(
      sheet,
      [LEFT + half / 2, 244, half / 2, 30],
      `5. ${label('destination')}`,
      sale.buyer.lines.at(-1) ?? '',
      look,
    );
    cell(
      sheet,
      [LEFT, 274, half / 2, 30],
      `6. ${label('vessel')}`,
      `${chance.one(NINTH_FACTS.vessels)} ${chance.digits(3)}W`,
      look,
    );
    cell(sheet, [LEFT + half / 2, 274, half / 2, 30], `7. ${label('sailing')}`, date, look);
    cell(sheet, [LEFT + half, 52, half, 33], `8. ${label('invoiceNumber')}`, sale.invoiceNumber, look);
    cell(sheet, [LEFT + half, 85, half, 33], `9. ${label('date')}`, date, look);
    cell(
      sheet,
      [LEFT + half, 118, half, 33],
      '10. L/C',
      `M${chance.digits(4)}-${chance.digits(3)}-NS-${chance.digits(5)}`,
      look,
    );
    cell(sheet, [LEFT + half, 151, half, 33], `11. ${phrases.bank}`, 'Lotus Pond Merchant Bank', look);
    cell(
      sheet,
      [LEFT + half, 184, half, 120],
      `12. ${label('remarks')}`,
      [`${label('origin')}: ${sale.origin.name}`, `${label('orderNumber')}: ${sale.orderNumber}`, label('payment')],
      { ...look, step: 16 },
    );
    const marks = 104;
    cell(
      sheet,
      [LEFT, 304, marks, 370],
      `13. ${label('marks')}`,
      ['', sale.buyer.name.slice(0, 4).toUpperCase(), sale.incoterm.place.toUpperCase(), 'C/NO. 1-UP'],
      { ...look, frame: false, step: 12 },
    );
    const end = drawGrid(
      paper,
      LEFT + marks,
      304,
      [
        { title: `14. ${label('description')}`, width: 165 },
        { title: `15. ${label('quantity')}`, width: 72, align: 'right' },
        { title: `16. ${label('unitPrice')}`, width: 82, align: 'right' },
        { title: `17. ${label('amount')}`, width: WIDTH - marks - 319, align: 'right' },
      ],
      [
        ['', '', `${sale.incoterm.code} ${sale.incoterm.place}`, ''],
        ...sale.lines.map((line) => [
          `${line.description}\n${label('hs')} ${line.hs}`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ]),
      ],
      { columnRules: false, frame: false, centredHead: false, air: 10, headSize: 7 },
    );
    sheet.rule(RIGHT - 96, end + 2, 92, 0.5);
    sheet.text(`${label('total')} :`, LEFT + marks + 4, end + 16, { size: 9, font: sheet.fonts.bold });
    sheet.text(price(sale.totalCents), RIGHT - 4, end + 16, { size: 9, font: sheet.fonts.bold, align: 'right' });
    sheet.rule(RIGHT - 96, end + 20, 92, 0.5);
    sheet.rule(RIGHT - 96, end + 22, 92, 0.5);
    sheet.frame(LEFT, 304, WIDTH, 370);
    cell(sheet, [LEFT + half, 674, half, 70], `18. ${phrases.signature}`, ['', '', sale.seller.name], look);
    cell(sheet, [LEFT, 674, half, 70], phrases.phone, `+00-${chance.digits(2)}-${chance.digits(8)}`, look);
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const NINTH_FORM_INVOICES: readonly Layout[] = [taxNumberCorner, messrsForm];
