import { GREY, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Chance } from '../../facts/chance.ts';
import type { Sale } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { packingSums } from '../../layouts/packing-truth.ts';
import { drawGrid } from './grid.ts';
import { PHRASES } from './phrases.ts';
import { cell, emblem, fitted, TEAL } from './strokes.ts';
import { soldBy } from './trades.ts';

const LEFT = 34;
const WIDTH = 527;
const FOOT = 690;

interface Discounted extends Sale {
  /** Per cent, line by line. */
  discounts: number[];
}

function discounted(sale: Sale, chance: Chance): Discounted {
  const discounts = sale.lines.map(() => chance.one([0, 0, 0, 5, 10, 15]));
  const lines = sale.lines.map((line, index) => ({
    ...line,
    amountCents: Math.round((line.quantity * line.unitPriceCents * (100 - (discounts[index] ?? 0))) / 100),
  }));
  const goodsCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const taxCents = Math.round(((goodsCents + sale.freightCents) * sale.taxPercent) / 100);
  return { ...sale, lines, discounts, goodsCents, taxCents, totalCents: goodsCents + sale.freightCents + taxCents };
}

/** Several sheets of the same printed form: window at the right, strips of cells, sums in cells at the foot of the last. */
const footCells: Layout = {
  kind: 'invoice',
  name: 'foot-cells',
  languages: ['it', 'fr', 'es', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = discounted(soldBy(desk, chance.whole(22, 48)), chance);
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const price = (cents: number) => notation.number(cents / 100, 2);
    const customer = chance.digits(5);
    const taxId = `QQ${chance.digits(11)}`;
    const fifth = WIDTH / 5;
    const begin = (): Sheet => {
      const { sheet } = paper;
      emblem(sheet, LEFT, 32, 26, TEAL, 'sail');
      sheet.text(sale.seller.name, LEFT + 36, 46, {
        size: fitted(sheet.fonts.bold, sale.seller.name, 13, 220),
        font: sheet.fonts.bold,
      });
      for (const [index, line] of sale.seller.lines.entries()) {
        sheet.text(line, LEFT + 36, 60 + index * 10.5, { size: 8 });
      }
      cell(sheet, [LEFT + 272, 32, WIDTH - 272, 74], label('buyer'), [sale.buyer.name, ...sale.buyer.lines], {
        size: 9.5,
      });
      sheet.text(label('titleInvoice'), LEFT, 118, { size: 11, font: sheet.fonts.bold });
      const strip = [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [phrases.customer, customer],
        [phrases.taxId, taxId],
        [label('page'), String(paper.pages)],
      ];
      for (const [index, [name = '', value = '']] of strip.entries()) {
        cell(sheet, [LEFT + index * fifth, 124, fifth, 27], name, value);
      }
      cell(sheet, [LEFT, 151, fifth * 2, 27], phrases.bank, `Cassa del Molo - IBAN QQ${'12 0345 0678'.slice(0, 10)}`);
      cell(
        sheet,
        [LEFT + fifth * 2, 151, fifth * 2, 27],
        label('incoterm'),
        `${sale.incoterm.code} ${sale.incoterm.place}`,
      );
      cell(sheet, [LEFT + fifth * 4, 151, fifth, 27], label('currency'), sale.currency);
      for (const [index, name] of footLabels.entries()) {
        cell(sheet, footBox(index), name, '', { boldLabel: index === footLabels.length - 1 });
      }
      return sheet;
    };
    const footLabels = [
      label('subtotal'),
      label('freightCharge'),
      `${phrases.taxBase}`,
      '%',
      label('tax'),
      label('packages'),
      `${label('grossWeight')} ${notation.weightUnit}`,
      label('dueDate'),
      label('total'),
    ];
    const footBox = (index: number): readonly [number, number, number, number] =>
      index < 5
        ? [LEFT + index * fifth, FOOT, fifth, 32]
        : [LEFT + (index - 5) * fifth, FOOT + 32, index === 8 ? fifth * 2 : fifth, 38];
    let sheet = begin();
    drawGrid(
      paper,
      LEFT,
      184,
      [
        { title: phrases.itemCode, width: 58 },
        { title: label('description'), width: 193 },
        { title: label('unit'), width: 36, align: 'centre' },
        { title: label('quantity'), width: 50, align: 'right' },
        { title: label('unitPrice'), width: 68, align: 'right' },
        { title: phrases.discount, width: 40, align: 'right' },
        { title: label('amount'), width: WIDTH - 445, align: 'right' },
      ],
      sale.lines.map((line, index) => [
        `${chance.digits(3)}.${chance.digits(3)}`,
        `${line.description}\n${label('hs')} ${line.hs}`,
        line.unit,
        notation.number(line.quantity, 0),
        price(line.unitPriceCents),
        sale.discounts[index] ? notation.number(sale.discounts[index], 0) : '',
        price(line.amountCents),
      ]),
      { size: 8, air: 4 },
      {
        down: FOOT - 8,
        pages: {
          bottom: FOOT - 8,
          resume() {
            const [x, y, width] = footBox(8);
            sheet.text(label('carriedForward'), x + width - 6, y + 28, {
              size: 9,
              font: sheet.fonts.italic,
              align: 'right',
            });
            sheet = begin();
            return 184;
          },
        },
      },
    );
    const sums = packingSums(sale);
    const values = [
      price(sale.goodsCents),
      price(sale.freightCents),
      price(sale.goodsCents + sale.freightCents),
      `${sale.taxPercent}`,
      price(sale.taxCents),
      notation.number(sums.packages, 0),
      notation.weight(sums.grossKg),
      notation.date(sale.dueDate),
      `${sale.currency} ${price(sale.totalCents)}`,
    ];
    for (const [index, value] of values.entries()) {
      const [x, y, width, height] = footBox(index);
      const last = index === values.length - 1;
      sheet.text(value, x + width - 6, y + height - 8, {
        size: last ? 12 : 9,
        font: last ? sheet.fonts.bold : sheet.fonts.plain,
        align: 'right',
      });
    }
    sheet.text(label('payment'), LEFT, FOOT + 86, { size: 8 });
    sheet.text(phrases.lineNote, LEFT, FOOT + 98, { size: 7, color: GREY });
    const parts = { ...ALL_PARTS, origin: false, billOfLading: false, containers: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const NINTH_LEDGER_INVOICES: readonly Layout[] = [footCells];
