import { rgb } from 'pdf-lib';
import { longDate, printed, type SaleInvoice } from '../shipment.ts';
import { A4, drawPdf, GREY } from './sheet.ts';

const LEFT = 44;
const WIDTH = A4[0] - 2 * LEFT;
/** Sellers don't share a letterhead: each takes its colour from its name. */
const ACCENTS = [rgb(0.09, 0.33, 0.46), rgb(0.42, 0.16, 0.2), rgb(0.16, 0.36, 0.24), rgb(0.35, 0.24, 0.48)];

/** A commercial invoice on the seller's letterhead. */
export function invoicePdf(invoice: SaleInvoice): Promise<Uint8Array> {
  return drawPdf(A4, `Invoice ${invoice.number}`, (sheet) => {
    const { bold } = sheet.fonts;
    const accent = ACCENTS[invoice.seller.name.length % ACCENTS.length] ?? GREY;
    sheet.fill(0, 0, A4[0], 10, accent);
    sheet.text(invoice.seller.name, LEFT, 46, { size: 15, font: bold, color: accent });
    sheet.text(invoice.seller.lines.join(', '), LEFT, 60, { size: 8, color: GREY });
    sheet.text('COMMERCIAL INVOICE', LEFT + WIDTH, 46, { size: 13, font: bold, align: 'right' });

    sheet.text('Seller', LEFT, 92, { size: 7.5, color: GREY });
    sheet.text('Buyer', LEFT + WIDTH / 2, 92, { size: 7.5, color: GREY });
    for (const [x, party] of [
      [LEFT, invoice.seller],
      [LEFT + WIDTH / 2, invoice.buyer],
    ] as const) {
      sheet.text(party.name, x, 105, { size: 9.5, font: bold });
      for (const [index, line] of party.lines.entries()) sheet.text(line, x, 118 + index * 12);
    }

    const facts = [
      ['Invoice No.', invoice.number],
      ['Invoice date', longDate(invoice.date)],
      ['Terms of delivery', `${invoice.incoterm} (Incoterms 2020)`],
      ['Country of origin', invoice.origin.name],
      ['Bill of lading No.', invoice.billOfLading],
      ['Container No.', invoice.containers.join(', ')],
    ];
    sheet.rule(LEFT, 172, WIDTH, 1, accent);
    for (const [index, [label = '', value = '']] of facts.entries()) {
      const x = LEFT + (index % 2) * (WIDTH / 2);
      const y = 188 + Math.floor(index / 2) * 15;
      sheet.text(`${label}:`, x, y, { size: 8.5, color: GREY });
      sheet.text(value, x + 92, y, { size: 9 });
    }

    const amountOf = (line: SaleInvoice['lines'][number]) => line.quantity * line.unitPrice;
    const sum = invoice.lines.reduce((total, line) => total + amountOf(line), 0);
    const total = invoice.printedTotal ?? sum;
    const next = sheet.table(
      LEFT,
      240,
      [
        { title: 'Description of goods', width: 170 },
        { title: 'HS code', width: 52 },
        { title: 'Quantity', width: 54, align: 'right' },
        { title: 'Unit', width: 36 },
        { title: 'Unit price', width: 62, align: 'right' },
        { title: 'Net weight KG', width: 62, align: 'right' },
        { title: 'Amount', width: WIDTH - 436, align: 'right' },
      ],
      invoice.lines.map((line) => [
        line.description,
        line.hsCode,
        printed(line.quantity, 0),
        line.unit,
        printed(line.unitPrice, 2),
        printed(line.netKg, 2),
        printed(amountOf(line), 2),
      ]),
    );
    const right = LEFT + WIDTH - 4;
    sheet.text('Subtotal', right - 130, next + 18);
    sheet.text(printed(total, 2), right, next + 18, { align: 'right' });
    sheet.text('VAT 0 %', right - 130, next + 33);
    sheet.text('0.00', right, next + 33, { align: 'right' });
    sheet.rule(right - 134, next + 40, 138, 1, accent);
    sheet.text(`Total ${invoice.currency}`, right - 130, next + 54, { size: 10.5, font: bold });
    sheet.text(printed(total, 2), right, next + 54, { size: 10.5, font: bold, align: 'right' });

    sheet.text('Payment within 45 days of the date of invoice.', LEFT, next + 90, { size: 8, color: GREY });
    sheet.text('The exporter declares that these particulars are true and correct.', LEFT, next + 102, {
      size: 8,
      color: GREY,
    });
    sheet.text('All names on this paper are invented.', LEFT, 812, { size: 7, color: GREY });
  });
}
