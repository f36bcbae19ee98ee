import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { packedSale, routeOf, stencilOf } from './packed-sale.ts';
import { PHRASES, saidTotal, signOf } from './phrases.ts';
import { drawGrid } from './sheet-grid.ts';
import { paragraph, partyOf, typed, underlined, withColon } from './typing.ts';

const LEFT = 42;
const WIDTH = 511;
const RIGHT = LEFT + WIDTH;
const PARTS = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, hs: false, netKg: false };

/**
 * All in the middle: letterhead and title; marks in a column of their own over all rows, the price terms in the first row
 * of prices, the total's label in the column of descriptions, the sum in words.
 */
export const marksColumn: Layout = {
  kind: 'invoice',
  name: 'exporter-marks-column',
  languages: ['en', 'en', 'es', 'pt', 'fr', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(2, 5));
    const phrases = PHRASES[language];
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const price = (cents: number) => `${signOf(sale.currency)}${notation.number(cents / 100, 2)}`;
    const { from, to } = routeOf(sale);
    typed(sheet, paper.width / 2, 46, [sale.seller.name.toUpperCase()], { size: 15, bold: true, align: 'centre' });
    const dialled = `${phrases.telephone}: +${chance.digits(2)} ${chance.digits(3)} ${chance.digits(7)}`;
    typed(sheet, paper.width / 2, 61, [sale.seller.lines.join(', '), `${dialled}   E-mail: sales@example.com`], {
      size: 8.5,
      align: 'centre',
    });
    sheet.rule(LEFT, 79, WIDTH, 1.4);
    underlined(sheet, label('titleInvoice').toUpperCase(), 102);
    typed(sheet, LEFT, 128, [withColon(label('buyer')), ...partyOf(sale.buyer)], { size: 9.5 });
    labelsLeft(
      sheet,
      RIGHT - 190,
      128,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [phrases.creditNumber, `LC${chance.digits(9)}`],
      ],
      { labelWidth: 95, size: 9.5 },
    );
    const shipped = `${withColon(label('vessel'))} ${chance.one(['JADE PLOVER', 'EASTERN QUILL'])} ${chance.digits(3)}W`;
    sheet.text(shipped, LEFT, 202, { size: 9 });
    sheet.text(`${withColon(label('loading'))} ${from.toUpperCase()}`, LEFT + 225, 202, { size: 9 });
    sheet.text(`${withColon(label('discharge'))} ${to.toUpperCase()}`, LEFT + 370, 202, { size: 9 });
    const columns = [
      { title: label('marks'), width: 92 },
      { title: label('description'), width: 168 },
      { title: label('quantity'), width: 78, align: 'right' as const },
      { title: label('unitPrice'), width: 78, align: 'right' as const },
      { title: label('amount'), width: 95, align: 'right' as const },
    ];
    const terms = `${sale.incoterm.code} ${sale.incoterm.place.toUpperCase()}`;
    const { bottom, rowTops } = drawGrid(
      paper,
      LEFT,
      214,
      columns,
      [
        { cells: ['', '', '', { text: terms, columns: 2, align: 'centre' }] },
        ...sale.lines.map((line) => ({
          cells: [
            '',
            line.description,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            price(line.unitPriceCents),
            price(line.amountCents),
          ],
        })),
        { cells: ['', ' ', '', '', ''] },
        { cells: ['', withColon(label('totalRow')), '', '', price(sale.totalCents)], bold: true },
      ],
      { lines: 'columns', size: 8.5, air: 11 },
    );
    typed(sheet, LEFT + 46, (rowTops[0] ?? 0) + 16, stencilOf(sale), { size: 8.5, align: 'centre', step: 13 });
    sheet.rule(RIGHT - 90, bottom - 21, 86, 0.6);
    sheet.rule(RIGHT - 90, bottom - 3, 86, 0.6);
    sheet.rule(RIGHT - 90, bottom - 5, 86, 0.6);
    const y = paragraph(sheet, LEFT, bottom + 20, saidTotal(sale, language, notation), WIDTH, { size: 9, bold: true });
    typed(sheet, LEFT, y + 8, [`${withColon(label('origin'))} ${sale.origin.name.toUpperCase()}`, label('payment')]);
    typed(sheet, RIGHT - 80, y + 60, [phrases.signedFor, sale.seller.name.toUpperCase()], { align: 'centre' });
    sheet.rule(RIGHT - 150, y + 118, 140, 0.5);
    return { paper, truth: invoiceTruth(sale, PARTS, notation) };
  },
};
