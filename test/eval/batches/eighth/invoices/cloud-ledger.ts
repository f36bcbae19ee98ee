import { rgb } from 'pdf-lib';
import { GREY, PALE } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { saleOf } from '../../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { fitted, paragraph, partyBlock } from '../drawing.ts';
import { accountNumber, bystander, currencySign } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 50;
const WIDTH = 495;
const RIGHT = LEFT + WIDTH;
const ACCENTS = [rgb(0.1, 0.45, 0.7), rgb(0.35, 0.2, 0.6), rgb(0.05, 0.5, 0.4), rgb(0.75, 0.3, 0.2)];

/** Of accounting software in the browser: much air, grey labels, what is due in large type, a rate of tax on every line. */
export const cloudLedger: Layout = {
  kind: 'invoice',
  name: 'ledger-in-the-cloud',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'pt', 'it'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(1, 6), chance);
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    const accent = chance.one(ACCENTS);
    const sign = currencySign(sale.currency);
    const price = (cents: number) =>
      language === 'en' ? `${sign}${notation.number(cents / 100, 2)}` : `${notation.number(cents / 100, 2)} ${sign}`;
    sheet.fill(0, 0, paper.width, 6, accent);
    sheet.text(label('titleInvoice'), LEFT, 62, { size: 24, color: accent });
    fitted(sheet, sale.seller.name, RIGHT, 50, 250, { size: 11, font: bold, align: 'right' });
    for (const [index, line] of [
      ...sale.seller.lines,
      `${words.vatId} ${sale.seller.country}${chance.digits(9)}`,
    ].entries()) {
      sheet.text(line, RIGHT, 64 + index * 12, { size: 8.5, color: GREY, align: 'right' });
    }
    for (const [index, [name, value]] of (
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('dueDate'), notation.date(sale.dueDate)],
      ] as const
    ).entries()) {
      fitted(sheet, name, LEFT, 88 + index * 14, 96, { size: 8.5, color: GREY });
      sheet.text(value, LEFT + 102, 88 + index * 14, { size: 8.5 });
    }
    for (const [index, [name, party]] of (
      [
        [label('buyer'), sale.buyer],
        [words.shipTo, bystander(desk)],
      ] as const
    ).entries()) {
      const x = LEFT + index * 250;
      sheet.text(name.toUpperCase(), x, 158, { size: 7.5, color: accent, font: bold });
      for (const [row, line] of partyBlock(party).entries()) {
        fitted(sheet, line, x, 172 + row * 12.5, 235, { size: 9.5, font: row === 0 ? bold : sheet.fonts.plain });
      }
    }
    sheet.fill(LEFT, 238, WIDTH, 40, PALE);
    sheet.text(label('total'), LEFT + 14, 262, { size: 10 });
    sheet.text(price(sale.totalCents), RIGHT - 14, 264, { size: 17, font: bold, align: 'right' });
    const end = drawTable(
      paper,
      LEFT,
      298,
      [
        { title: label('description'), width: 225 },
        { title: label('quantity'), width: 60, align: 'right' },
        { title: label('unitPrice'), width: 80, align: 'right' },
        { title: '%', width: 45, align: 'right' },
        { title: label('amount'), width: 85, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          notation.number(line.quantity, 0),
          price(line.unitPriceCents),
          `${sale.taxPercent}%`,
          price(line.amountCents),
        ],
      })),
      { lines: 'rows', headFill: false, size: 9, air: 12 },
    );
    const sums = [
      [label('subtotal'), price(sale.goodsCents)],
      ...(sale.freightCents > 0 ? [[label('freightCharge'), price(sale.freightCents)]] : []),
      [`${label('tax')} (${sale.taxPercent}%)`, price(sale.taxCents)],
    ];
    let y = end + 22;
    for (const [name = '', value = ''] of sums) {
      sheet.text(name, RIGHT - 215, y, { size: 9, color: GREY });
      sheet.text(value, RIGHT - 4, y, { size: 9, align: 'right' });
      y += 16;
    }
    sheet.rule(RIGHT - 215, y - 8, 215, 1, accent);
    fitted(sheet, `${label('total')} (${sale.currency})`, RIGHT - 215, y + 8, 116, { size: 11, font: bold });
    sheet.text(price(sale.totalCents), RIGHT - 4, y + 8, { size: 11, font: bold, align: 'right' });
    sheet.text(words.notes, LEFT, y + 46, { size: 8, font: bold });
    const below = paragraph(sheet, `${label('payment')} ${words.saleTerms}`, LEFT, y + 59, WIDTH, {
      size: 8,
      color: GREY,
    });
    sheet.text(`IBAN ${accountNumber(sale.seller.country, chance)}   BIC KAIBXX0XXXX`, LEFT, below + 6, {
      size: 8,
      color: GREY,
    });
    const unprinted = { incoterm: false, origin: false, billOfLading: false, containers: false };
    const parts = { ...ALL_PARTS, ...unprinted, unit: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
