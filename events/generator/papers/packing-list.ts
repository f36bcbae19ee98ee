import { longDate, printed, type SaleInvoice, type Shipment } from '../shipment.ts';
import { A4, drawPdf, GREY } from './sheet.ts';

const LEFT = 44;
const WIDTH = A4[0] - 2 * LEFT;

/** A packing list to an invoice: what is packed in what, and its weights. */
export function packingListPdf(shipment: Shipment, invoice: SaleInvoice): Promise<Uint8Array> {
  return drawPdf(A4, `Packing list to ${invoice.number}`, (sheet) => {
    const { bold } = sheet.fonts;
    sheet.text('PACKING LIST', LEFT, 56, { size: 18, font: bold });
    sheet.rule(LEFT, 66, WIDTH, 1.2);
    const half = WIDTH / 2;
    sheet.field(LEFT, 78, half, 62, 'Seller', [invoice.seller.name, ...invoice.seller.lines], 8.5);
    sheet.field(LEFT + half, 78, half, 62, 'Buyer', [invoice.buyer.name, ...invoice.buyer.lines], 8.5);
    sheet.field(LEFT, 140, half / 2, 32, 'Invoice No.', [invoice.number]);
    sheet.field(LEFT + half / 2, 140, half / 2, 32, 'Date', [longDate(invoice.date)]);
    sheet.field(LEFT + half, 140, half, 32, 'Container No.', [invoice.containers.join(', ')]);
    const next = sheet.table(
      LEFT,
      190,
      [
        { title: 'Description of goods', width: 210 },
        { title: 'Packages', width: 66, align: 'right' },
        { title: 'Kind', width: 66 },
        { title: 'Net weight KG', width: 80, align: 'right' },
        { title: 'Gross weight KG', width: WIDTH - 422, align: 'right' },
      ],
      shipment.goods.map((goods) => [
        goods.description,
        String(goods.packages),
        goods.packageType.word,
        printed(goods.netKg, 2),
        printed(goods.grossKg, 2),
      ]),
    );
    const sum = (of: (goods: Shipment['goods'][number]) => number) =>
      shipment.goods.reduce((total, goods) => total + of(goods), 0);
    for (const [index, [label, value]] of [
      ['Total packages', String(sum((goods) => goods.packages))],
      [
        'Total net weight',
        `${printed(
          sum((goods) => goods.netKg),
          2,
        )} KG`,
      ],
      [
        'Total gross weight',
        `${printed(
          sum((goods) => goods.grossKg),
          2,
        )} KG`,
      ],
    ].entries()) {
      sheet.text(`${label}:`, LEFT, next + 24 + index * 15, { font: bold });
      sheet.text(value ?? '', LEFT + 110, next + 24 + index * 15);
    }
    sheet.text('All names on this paper are invented.', LEFT, 812, { size: 7, color: GREY });
  });
}
