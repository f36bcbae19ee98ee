import { rgb } from 'pdf-lib';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { saleOf } from '../../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { fitted, paragraph } from '../drawing.ts';
import { accountNumber, phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 40;
const WIDTH = 762;
const BANNER = rgb(0.16, 0.33, 0.52);
const WHITE = rgb(1, 1, 1);

/** A proforma kept in a spreadsheet: filled cells for headings, facts in pairs of cells, the term in the line of the total. */
export const proformaSheet: Layout = {
  kind: 'invoice',
  name: 'proforma-spreadsheet',
  languages: ['en', 'es', 'de', 'nl', 'pt', 'fr'],
  async draw({ set, language, chance, notation, label }) {
    const drawn = saleOf(set, language, chance.whole(2, 6), chance);
    const sale = { ...drawn, totalCents: drawn.goodsCents };
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.fill(LEFT, 30, WIDTH, 28, BANNER);
    sheet.text(label('titleProforma'), LEFT + WIDTH / 2, 49, {
      size: 15,
      font: sheet.fonts.bold,
      align: 'centre',
      color: WHITE,
    });
    const phone = `Tel. ${phoneNumber(chance)}`;
    for (const [index, [name, party]] of (
      [
        [label('seller'), sale.seller],
        [label('buyer'), sale.buyer],
      ] as const
    ).entries()) {
      const x = LEFT + index * 254;
      sheet.fill(x, 64, 250, 15, rgb(0.82, 0.88, 0.95));
      sheet.text(name, x + 4, 75, { size: 8.5, font: sheet.fonts.bold });
      sheet.frame(x, 64, 250, 88);
      const lines = [party.name, ...party.lines, ...(index === 0 ? [phone] : [])];
      for (const [row, line] of lines.entries()) fitted(sheet, line, x + 4, 92 + row * 13, 242, { size: 9 });
    }
    const facts = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [words.validUntil, notation.date(sale.dueDate)],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [label('origin'), sale.origin.name],
    ];
    for (const [index, [name = '', value = '']] of facts.entries()) {
      const y = 64 + index * 17.6;
      sheet.frame(LEFT + 508, y, 110, 17.6);
      sheet.frame(LEFT + 618, y, 144, 17.6);
      fitted(sheet, name, LEFT + 512, y + 12, 102, { size: 8, font: sheet.fonts.bold });
      fitted(sheet, value, LEFT + 622, y + 12, 136, { size: 8.5 });
    }
    const weight = notation.weightUnit;
    const end = drawTable(
      paper,
      LEFT,
      164,
      [
        { title: label('position'), width: 36 },
        { title: label('description'), width: 220 },
        { title: label('hs'), width: 72 },
        { title: label('quantity'), width: 60, align: 'right' },
        { title: label('unit'), width: 52 },
        { title: `${label('unitPrice')}\n${sale.currency}`, width: 74, align: 'right' },
        { title: `${label('amount')}\n${sale.currency}`, width: 88, align: 'right' },
        { title: `${label('netWeight')}\n${weight}`, width: 80, align: 'right' },
        { title: `${label('grossWeight')}\n${weight}`, width: 80, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            line.description,
            line.hs,
            notation.number(line.quantity, 0),
            line.unit,
            price(line.unitPriceCents),
            price(line.amountCents),
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: [
            '',
            `${label('totalRow')} ${sale.incoterm.code} ${sale.incoterm.place}`,
            '',
            '',
            '',
            '',
            price(sale.totalCents),
            '',
            '',
          ],
          bold: true,
        },
      ],
      { size: 8.5, air: 6 },
    );
    let y = paragraph(sheet, `${words.paymentTerms}: ${label('payment')}`, LEFT, end + 24, WIDTH, { size: 8.5 });
    y = paragraph(
      sheet,
      `${words.bank}: Kaibank, IBAN ${accountNumber(sale.seller.country, chance)}, BIC KAIBXX0XXXX`,
      LEFT,
      y + 4,
      WIDTH,
      { size: 8.5 },
    );
    paragraph(sheet, words.saleTerms, LEFT, y + 4, WIDTH, { size: 8.5 });
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, grossKg: true };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
