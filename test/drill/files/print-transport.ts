import type { Sheet } from '../../../events/generator/papers/sheet.ts';
import type { Consignment } from '../../../shared/documents/manifest-fields.ts';
import type { Fields } from '../papers/draft.ts';
import { boxes, countText, dateText, form, kgText, LEFT, parties, portText, WIDTH } from './printed-form.ts';

const CARRIER = 'SALTWHISTLE LINES';

/** A carrier's cargo manifest, one block for each consignment. */
export function manifestPdf(fields: Fields<'manifest'>): Promise<Uint8Array> {
  return form('Cargo manifest', CARRIER, (sheet, y) => {
    let next = voyage(sheet, y, fields);
    for (const consignment of fields.consignments) next = block(sheet, next + 10, consignment);
  });
}

/** A bill of lading of one consignment. */
export function billPdf(fields: Fields<'bill-of-lading'>): Promise<Uint8Array> {
  return form('Bill of lading', CARRIER, (sheet, y) => {
    let next = voyage(sheet, y, fields);
    for (const consignment of fields.consignments) next = block(sheet, next + 10, consignment);
    sheet.field(LEFT, next + 12, WIDTH / 2, 31, 'Number of original bills', ['THREE (3)']);
  });
}

function voyage(sheet: Sheet, y: number, fields: Fields<'manifest'>): number {
  return boxes(sheet, y, [
    ['Vessel', fields.vessel.name],
    ['IMO No.', fields.vessel.imo],
    ['Voyage No.', fields.voyage],
    ['Place of receipt', portText(fields.placeOfReceipt)],
    ['Port of loading', portText(fields.portOfLoading)],
    ['Port of discharge', portText(fields.portOfDischarge)],
    ['Place of delivery', portText(fields.placeOfDelivery)],
    ['Shipped on board date', dateText(fields.onBoardDate)],
    ['Date of issue', dateText(fields.issueDate)],
  ]);
}

function block(sheet: Sheet, y: number, one: Consignment): number {
  const top = boxes(sheet, y, [
    ['Bill of lading No.', one.billOfLading],
    ['Master B/L No.', one.masterBill],
    ['Freight', one.freightTerms === null ? null : `FREIGHT ${one.freightTerms.toUpperCase()}`],
  ]);
  const below = parties(sheet, top, [
    ['Shipper', one.shipper],
    ['Consignee', one.consignee],
    ['Notify party', one.notify],
  ]);
  const withVgm = one.containers.some(({ vgmKg }) => vgmKg !== null);
  const next = sheet.table(
    LEFT,
    below + 8,
    [
      { title: 'Container No.', width: 84 },
      { title: 'Size/Type', width: 48 },
      { title: 'Seal No.', width: 92 },
      { title: 'Packages', width: 56, align: 'right' },
      { title: 'Gross weight KG', width: 86, align: 'right' },
      { title: 'Tare KG', width: 54, align: 'right' },
      ...(withVgm ? [{ title: 'VGM KG', width: 54, align: 'right' as const }] : []),
      { title: 'Status', width: WIDTH - 420 - (withVgm ? 54 : 0) },
    ],
    one.containers.map((box) => [
      ...[box.number ?? '', box.sizeType ?? '', box.seals.join(' '), countText(box.packages)],
      ...[kgText(box.grossKg), kgText(box.tareKg), ...(withVgm ? [kgText(box.vgmKg)] : [])],
      box.empty === null ? '' : box.empty ? 'EMPTY' : 'FULL',
    ]),
    8,
  );
  return sheet.table(
    LEFT,
    next + 8,
    [
      { title: 'Description of goods', width: 180 },
      { title: 'HS code', width: 52 },
      { title: 'Packages', width: 54, align: 'right' },
      { title: 'Kind', width: 56 },
      { title: 'Gross weight KG', width: 84, align: 'right' },
      { title: 'Volume M3', width: 52, align: 'right' },
      { title: 'UN No.', width: WIDTH - 478 },
    ],
    one.goods.map((goods) => [
      ...[goods.description ?? '', goods.hsCode ?? '', countText(goods.packages), goods.packageType ?? ''],
      ...[kgText(goods.grossKg), kgText(goods.volumeM3), goods.unNumber ?? ''],
    ]),
    8,
  );
}
