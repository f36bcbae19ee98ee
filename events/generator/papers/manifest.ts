import { longDate, printed, type Shipment, type TradeParty } from '../shipment.ts';
import { CONTAINERS } from '../xray/container-model.ts';
import { A4, drawPdf, GREY, INK, PALE } from './sheet.ts';

const LEFT = 36;
const WIDTH = A4[0] - 2 * LEFT;

const partyLines = (party: TradeParty) => [party.name, ...party.lines];

/** A carrier's cargo manifest of one consignment, with net weights and tares as some carriers print them. */
export function manifestPdf(shipment: Shipment): Promise<Uint8Array> {
  return drawPdf(A4, `Cargo manifest ${shipment.manifestNumber}`, (sheet) => {
    const { bold } = sheet.fonts;
    sheet.fill(LEFT, 34, WIDTH, 30, INK);
    sheet.text('CARGO MANIFEST', LEFT + 10, 54, { size: 16, font: bold, color: PALE });
    sheet.text(shipment.carrier, LEFT + WIDTH - 10, 54, { size: 10, font: bold, color: PALE, align: 'right' });

    const third = WIDTH / 3;
    const top = 72;
    sheet.field(LEFT, top, third, 30, 'Vessel', [shipment.vessel.name]);
    sheet.field(LEFT + third, top, third, 30, 'IMO No.', [shipment.vessel.imo]);
    sheet.field(LEFT + 2 * third, top, third, 30, 'Voyage No.', [shipment.voyage]);
    const place = ({ code, name }: Shipment['loading']) => [`${code} ${name}`];
    sheet.field(LEFT, top + 30, third, 30, 'Port of loading', place(shipment.loading));
    sheet.field(LEFT + third, top + 30, third, 30, 'Port of discharge', place(shipment.discharge));
    sheet.field(LEFT + 2 * third, top + 30, third, 30, 'On board date', [longDate(shipment.onBoard)]);

    const block = top + 74;
    sheet.field(LEFT, block, WIDTH / 2, 28, 'Bill of lading No.', [shipment.billOfLading], 10);
    sheet.field(LEFT + WIDTH / 2, block, WIDTH / 2, 28, 'Manifest No.', [shipment.manifestNumber], 10);
    sheet.field(LEFT, block + 28, third, 68, 'Shipper', partyLines(shipment.shipper), 8.2);
    sheet.field(LEFT + third, block + 28, third, 68, 'Consignee', partyLines(shipment.consignee), 8.2);
    sheet.field(LEFT + 2 * third, block + 28, third, 68, 'Notify party', partyLines(shipment.notify), 8.2);

    sheet.text('Containers', LEFT, block + 116, { size: 9.5, font: bold });
    let next = sheet.table(
      LEFT,
      block + 122,
      [
        { title: 'Container No.', width: 90 },
        { title: 'Size/Type', width: 54 },
        { title: 'Seal No.', width: 92 },
        { title: 'Packages', width: 62, align: 'right' },
        { title: 'Gross weight KG', width: 95, align: 'right' },
        { title: 'Tare KG', width: 65, align: 'right' },
        { title: 'Status', width: WIDTH - 458 },
      ],
      shipment.containers.map((container) => [
        container.number,
        container.sizeType,
        container.seals.join(' '),
        String(container.packages),
        printed(container.grossKg, 2),
        printed(CONTAINERS[container.sizeType].tareKg, 2),
        container.empty ? 'EMPTY' : 'FULL',
      ]),
    );
    sheet.text('Goods', LEFT, next + 22, { size: 9.5, font: bold });
    next = sheet.table(
      LEFT,
      next + 28,
      [
        { title: 'Description of goods', width: 158 },
        { title: 'HS code', width: 52 },
        { title: 'Packages', width: 56, align: 'right' },
        { title: 'Kind', width: 58 },
        { title: 'Gross weight KG', width: 84, align: 'right' },
        { title: 'Net weight KG', width: 72, align: 'right' },
        { title: 'UN No.', width: WIDTH - 480 },
      ],
      shipment.goods.map((goods) => [
        goods.description,
        goods.hsCode,
        String(goods.packages),
        goods.packageType.word,
        printed(goods.grossKg, 2),
        printed(goods.netKg, 2),
        goods.unNumber ?? '',
      ]),
    );
    sheet.rule(LEFT, 800, WIDTH, 0.4, GREY);
    sheet.text('Issued for customs clearance. All names on this paper are invented.', LEFT, 812, {
      size: 7,
      color: GREY,
    });
    sheet.text('Page 1 of 1', LEFT + WIDTH, 812, { size: 7, color: GREY, align: 'right' });
  });
}
