import { longDate, printed, type Shipment, type TradeParty } from '../shipment.ts';
import { A4, drawPdf, GREY } from './sheet.ts';

const LEFT = 40;
const WIDTH = A4[0] - 2 * LEFT;
const HALF = WIDTH / 2;

const partyLines = (party: TradeParty) => [party.name, ...party.lines];

/** A liner bill of lading in the usual box layout: parties left, references right, one table of goods. */
export function billOfLadingPdf(shipment: Shipment): Promise<Uint8Array> {
  return drawPdf(A4, `Bill of lading ${shipment.billOfLading}`, (sheet) => {
    const { bold, italic } = sheet.fonts;
    sheet.text('BILL OF LADING', LEFT, 52, { size: 18, font: bold });
    sheet.text('for port to port shipment', LEFT, 64, { size: 8, font: italic, color: GREY });
    sheet.text(shipment.carrier, LEFT + WIDTH, 52, { size: 11, font: bold, align: 'right' });

    sheet.field(LEFT, 74, HALF, 66, 'Shipper', partyLines(shipment.shipper), 8.5);
    sheet.field(LEFT, 140, HALF, 66, 'Consignee', partyLines(shipment.consignee), 8.5);
    sheet.field(LEFT, 206, HALF, 66, 'Notify party', partyLines(shipment.notify), 8.5);
    sheet.field(LEFT + HALF, 74, HALF, 33, 'Bill of lading No.', [shipment.billOfLading], 11);
    sheet.field(LEFT + HALF, 107, HALF, 33, 'Shipped on board date', [longDate(shipment.onBoard)]);
    sheet.field(LEFT + HALF, 140, HALF / 2, 33, 'Vessel', [shipment.vessel.name], 8.5);
    sheet.field(LEFT + HALF * 1.5, 140, HALF / 2, 33, 'Voyage No.', [shipment.voyage]);
    sheet.field(LEFT + HALF, 173, HALF, 33, 'IMO No.', [shipment.vessel.imo]);
    const place = ({ code, name }: Shipment['loading']) => [`${code} ${name}`];
    sheet.field(LEFT + HALF, 206, HALF, 33, 'Port of loading', place(shipment.loading));
    sheet.field(LEFT + HALF, 239, HALF, 33, 'Port of discharge', place(shipment.discharge));

    sheet.text('Particulars furnished by the shipper', LEFT, 290, { size: 8, font: italic, color: GREY });
    const next = sheet.table(
      LEFT,
      296,
      [
        { title: 'Container No.', width: 88 },
        { title: 'Seal No.', width: 78 },
        { title: 'No. of packages', width: 76, align: 'right' },
        { title: 'Description of goods', width: WIDTH - 334 },
        { title: 'Gross weight KG', width: 92, align: 'right' },
      ],
      shipment.containers.map((container, index) => {
        const goods = shipment.goods[Math.min(index, shipment.goods.length - 1)];
        return [
          container.number,
          container.seals.join(' '),
          container.empty || goods === undefined ? '' : `${container.packages} ${goods.packageType.word}`,
          container.empty || goods === undefined ? 'EMPTY CONTAINER' : `${goods.description} HS ${goods.hsCode}`,
          printed(container.grossKg, 2),
        ];
      }),
    );
    sheet.field(LEFT, next + 16, HALF, 33, 'Freight', [`FREIGHT ${shipment.freight.toUpperCase()}`]);
    sheet.field(LEFT + HALF, next + 16, HALF, 33, 'Number of original bills', ['THREE (3)']);
    sheet.text('Shipped in apparent good order and condition. All names on this paper are invented.', LEFT, 790, {
      size: 7.5,
      color: GREY,
    });
    sheet.rule(LEFT + HALF + 40, 776, HALF - 40);
    sheet.text('Signed for the carrier', LEFT + HALF + 40, 786, { size: 7, color: GREY });
  });
}
