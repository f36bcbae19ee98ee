import { PALE } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { packedSale } from './packed-sale.ts';
import { PHRASES, saidTotal } from './phrases.ts';
import { drawGrid } from './sheet-grid.ts';
import { unjudged } from './truth-rows.ts';
import { paragraph, partyOf, typed, withColon } from './typing.ts';

const LEFT = 42;
const PARTS = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, hs: false, netKg: false };

/** Dozens of rows of a spreadsheet over pages, a merged row above each order's goods and a sum below them. */
export const orderGroups: Layout = {
  kind: 'invoice',
  name: 'exporter-order-groups',
  languages: ['en', 'de', 'nl', 'es', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(34, 58));
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * LEFT;
    const price = (cents: number) => notation.number(cents / 100, 2);
    const { sheet } = paper;
    sheet.text(label('titleInvoice').toUpperCase(), paper.width / 2, 38, {
      size: 16,
      font: sheet.fonts.bold,
      align: 'centre',
    });
    drawGrid(
      paper,
      LEFT,
      50,
      [
        { title: label('seller'), width: width * 0.36 },
        { title: label('buyer'), width: width * 0.36 },
        { title: label('invoiceNumber'), width: width * 0.28, align: 'centre' },
      ],
      [
        {
          cells: [
            partyOf(sale.seller).join('\n'),
            partyOf(sale.buyer).join('\n'),
            `${sale.invoiceNumber}\n\n${withColon(label('date'))} ${notation.date(sale.date)}`,
          ],
        },
        {
          cells: [
            { text: `${withColon(label('incoterm'))} ${sale.incoterm.code} ${sale.incoterm.place}`, columns: 1 },
            { text: `${withColon(label('origin'))} ${sale.origin.name}`, columns: 1 },
            { text: `${withColon(label('currency'))} ${sale.currency}`, columns: 1, align: 'left' },
          ],
        },
      ],
      { headFill: true, headAlign: 'left' },
    );
    const perOrder = Math.ceil(sale.lines.length / chance.whole(3, 5));
    const orders = Array.from({ length: Math.ceil(sale.lines.length / perOrder) }, (_, index) => ({
      number: `${chance.letters(2)}-${chance.digits(5)}`,
      lines: sale.lines.slice(index * perOrder, (index + 1) * perOrder),
    }));
    const footer = () => {
      const text = `${label('page')} ${paper.pages}`;
      paper.sheet.text(text, paper.width / 2, paper.height - 18, { size: 7.5, align: 'centre' });
    };
    footer();
    const { bottom } = drawGrid(
      paper,
      LEFT,
      142,
      [
        { title: '', width: 62, align: 'centre' },
        { title: label('description'), width: 246 },
        { title: label('hs'), width: 76, align: 'centre' },
        { title: label('packages'), width: 66, align: 'right' },
        { title: label('quantity'), width: 72, align: 'right' },
        { title: label('unit'), width: 56, align: 'centre' },
        { title: `${label('unitPrice')}\n(${sale.currency})`, width: 82, align: 'right' },
        { title: `${label('amount')}\n(${sale.currency})`, width: width - 660, align: 'right' },
      ],
      [
        ...orders.flatMap(({ number, lines }) => [
          { cells: [{ text: `${withColon(label('orderNumber'))} ${number}`, columns: 8 }], fill: true },
          ...lines.map((line) => ({
            cells: [
              line.article,
              line.description,
              line.hs,
              String(line.packages),
              notation.number(line.quantity, 0),
              line.unit,
              price(line.unitPriceCents),
              price(line.amountCents),
            ],
          })),
          {
            cells: [
              '',
              { text: label('subtotal'), columns: 6, align: 'right' as const },
              price(lines.reduce((sum, { amountCents }) => sum + amountCents, 0)),
            ],
            bold: true,
          },
        ]),
        {
          cells: [
            '',
            { text: label('total'), columns: 6, align: 'right' },
            `${sale.currency} ${price(sale.totalCents)}`,
          ],
          bold: true,
          fill: true,
        },
      ],
      { size: 7.5, air: 5, headFill: true },
      {
        bottom: paper.height - 44,
        repeatHead: true,
        beforeTurn: (_, y) =>
          paper.sheet.text(`${label('carriedForward')} ...`, LEFT + width, y + 11, { size: 7.5, align: 'right' }),
        onNewPage: () => {
          footer();
          return 34;
        },
      },
    );
    if (bottom < paper.height - 90)
      typed(paper.sheet, LEFT, bottom + 24, [PHRASES[language].signedFor, sale.seller.name]);
    return { paper, truth: invoiceTruth(sale, { ...PARTS, hs: true }, notation) };
  },
};

/** A proforma from a spreadsheet in landscape: pictures of the wares, packing, the unit in a heading, the bank below. */
export const offerSheet: Layout = {
  kind: 'invoice',
  name: 'proforma-offer-sheet',
  languages: ['en', 'fr', 'pt', 'en', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const drawn = packedSale(desk, chance.whole(2, 5));
    const [first] = drawn.lines;
    const unit = first?.unit ?? '';
    const sale = { ...drawn, lines: drawn.lines.map((line) => ({ ...line, unit })) };
    const phrases = PHRASES[language];
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(sale.seller.name, LEFT, 42, { size: 14, font: sheet.fonts.bold });
    sheet.text(sale.seller.lines.join(', '), LEFT, 55, { size: 8 });
    sheet.text(label('titleProforma').toUpperCase(), LEFT + width, 44, {
      size: 17,
      font: sheet.fonts.bold,
      align: 'right',
    });
    const facts = [
      { cells: [withColon(label('buyer')), sale.buyer.name, withColon(label('invoiceNumber')), sale.invoiceNumber] },
      { cells: ['', sale.buyer.lines.slice(0, 2).join(', '), withColon(label('date')), notation.date(sale.date)] },
      { cells: ['', sale.buyer.lines.at(-1) ?? '', withColon(label('dueDate')), notation.date(sale.dueDate)] },
    ];
    let y = 76;
    for (const { cells } of facts) {
      for (const [index, x] of [0, 136, 430, 560].entries()) sheet.text(cells[index] ?? '', LEFT + x, y, { size: 9 });
      y += 13;
    }
    const { bottom, rowTops } = drawGrid(
      paper,
      LEFT,
      y + 4,
      [
        { title: label('position'), width: 26, align: 'centre' },
        { title: ' ', width: 62 },
        { title: label('description'), width: 196 },
        { title: label('hs'), width: 72, align: 'centre' },
        { title: label('packageKind'), width: 92, align: 'centre' },
        { title: label('packages'), width: 56, align: 'centre' },
        { title: `${label('quantity')} (${unit})`, width: 72, align: 'centre' },
        { title: `${sale.incoterm.code} ${sale.incoterm.place}\n${sale.currency}/${unit}`, width: 88, align: 'right' },
        { title: `${label('amount')}\n${sale.currency}`, width: width - 664, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            '',
            line.description,
            line.hs,
            `${line.piecesEach} ${unit} / ${line.packageKind}`,
            String(line.packages),
            notation.number(line.quantity, 0),
            price(line.unitPriceCents),
            price(line.amountCents),
          ],
        })),
        {
          cells: [
            { text: '', columns: 5 },
            String(sale.lines.reduce((sum, { packages }) => sum + packages, 0)),
            notation.number(
              sale.lines.reduce((sum, { quantity }) => sum + quantity, 0),
              0,
            ),
            '',
            price(sale.totalCents),
          ],
          bold: true,
        },
      ],
      { air: 24, headFill: true },
    );
    for (const top of rowTops.slice(0, sale.lines.length)) sheet.fill(LEFT + 40, top + 5, 34, 24, PALE);
    const end = paragraph(sheet, LEFT, bottom + 16, saidTotal(sale, language, notation), width, { size: 8.5 });
    typed(
      sheet,
      LEFT,
      end + 8,
      [
        `${withColon(phrases.bank)} PLOVER COMMERCE BANK`,
        `A/C: ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(6)}   SWIFT: ${chance.letters(8)}`,
        label('payment'),
      ],
      { size: 8.5 },
    );
    typed(sheet, LEFT + width - 110, end + 20, [phrases.signedFor, sale.seller.name], { size: 8.5, align: 'centre' });
    const truth = invoiceTruth(sale, { ...PARTS, hs: true, origin: false }, notation);
    return { paper, truth: unjudged(truth, 'lines', 'unit') };
  },
};
