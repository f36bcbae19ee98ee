import { GREY } from '../../../events/generator/papers/sheet.ts';
import { printed } from '../../../events/generator/shipment.ts';
import type { Fields } from '../papers/draft.ts';
import { boxes, countryName, countText, dateText, form, kgText, LEFT, parties, WIDTH } from './printed-form.ts';

const amount = (value: string | null) => (value === null ? '' : printed(Number(value), 2));

/** A commercial invoice with its charges below the lines. */
export function invoicePdf(fields: Fields<'invoice'>): Promise<Uint8Array> {
  return form('Commercial invoice', fields.seller?.name ?? '', (sheet, y) => {
    const below = parties(sheet, y, [
      ['Seller', fields.seller],
      ['Buyer', fields.buyer],
    ]);
    const contact = (kind: string) => fields.identifiers.find((one) => one.kind === kind)?.value ?? null;
    const facts = boxes(sheet, below, [
      ['Invoice No.', fields.invoiceNumber],
      ['Invoice date', dateText(fields.issueDate)],
      ['Terms of delivery', fields.incoterm === null ? null : `${fields.incoterm} ${fields.incotermPlace ?? ''}`],
      ['Country of origin', fields.originCountry === null ? null : countryName(fields.originCountry)],
      ['Bill of lading No.', fields.billOfLading],
      ['Currency', fields.currency],
      ['Telephone', contact('telephone')],
      ['Account No.', contact('account')],
      ...fields.references.map(({ label, value }) => [label, value] as const),
    ]);
    const containers = fields.containers.join(', ');
    if (containers !== '') sheet.field(LEFT, facts, WIDTH, 31, 'Container No.', [containers], 8.5);
    const next = sheet.table(
      LEFT,
      facts + 40,
      [
        { title: 'Description of goods', width: 150 },
        { title: 'HS code', width: 58 },
        { title: 'Quantity', width: 56, align: 'right' },
        { title: 'Unit', width: 34 },
        { title: 'Unit price', width: 62, align: 'right' },
        { title: 'Net weight KG', width: 70, align: 'right' },
        { title: 'Amount', width: WIDTH - 430, align: 'right' },
      ],
      fields.lines.map((line) => [
        ...[line.description ?? '', line.hsCode ?? '', countText(line.quantity), line.unit ?? ''],
        ...[amount(line.unitPrice), kgText(line.netKg), amount(line.amount)],
      ]),
      8,
    );
    const right = LEFT + WIDTH - 4;
    const sums = [
      ['Subtotal', fields.subtotal],
      ['Freight', fields.freight],
      ['Insurance', fields.insurance],
      [`Total ${fields.currency ?? ''}`, fields.total],
    ].filter(([, value]) => value !== null);
    for (const [index, [label, value]] of sums.entries()) {
      sheet.text(label ?? '', right - 150, next + 18 + index * 15);
      sheet.text(amount(value ?? null), right, next + 18 + index * 15, { align: 'right' });
    }
    sheet.text('The exporter declares that these particulars are true and correct.', LEFT, next + 110, {
      size: 8,
      color: GREY,
    });
  });
}

export function packingListPdf(fields: Fields<'packing-list'>): Promise<Uint8Array> {
  return form('Packing list', fields.seller?.name ?? '', (sheet, y) => {
    const below = parties(sheet, y, [
      ['Seller', fields.seller],
      ['Buyer', fields.buyer],
    ]);
    const facts = boxes(sheet, below, [
      ['Invoice No.', fields.invoiceNumber],
      ['Container No.', fields.containers.join(', ')],
    ]);
    const next = sheet.table(
      LEFT,
      facts + 10,
      [
        { title: 'Description of goods', width: 190 },
        { title: 'Packages', width: 60, align: 'right' },
        { title: 'Kind', width: 60 },
        { title: 'Net weight KG', width: 74, align: 'right' },
        { title: 'Gross weight KG', width: 80, align: 'right' },
        { title: 'Volume M3', width: WIDTH - 464, align: 'right' },
      ],
      fields.lines.map((line) => [
        ...[line.description ?? '', countText(line.packages), line.packageType ?? ''],
        ...[kgText(line.netKg), kgText(line.grossKg), kgText(line.volumeM3)],
      ]),
      8,
    );
    const sums = [
      ['Total packages', countText(fields.totalPackages)],
      ['Total net weight', fields.totalNetKg === null ? '' : `${kgText(fields.totalNetKg)} KG`],
      ['Total gross weight', fields.totalGrossKg === null ? '' : `${kgText(fields.totalGrossKg)} KG`],
      ['Total volume', fields.totalVolumeM3 === null ? '' : `${kgText(fields.totalVolumeM3)} M3`],
    ].filter(([, value]) => value !== '');
    for (const [index, [label, value]] of sums.entries()) {
      sheet.text(`${label}:`, LEFT, next + 22 + index * 15, { font: sheet.fonts.bold });
      sheet.text(value ?? '', LEFT + 110, next + 22 + index * 15);
    }
  });
}

export function certificatePdf(fields: Fields<'certificate-of-origin'>): Promise<Uint8Array> {
  return form('Certificate of origin', fields.authority ?? '', (sheet, y) => {
    const below = parties(sheet, y, [
      ['Exporter', fields.exporter],
      ['Consignee', fields.consignee],
    ]);
    const facts = boxes(sheet, below, [
      ['Certificate No.', fields.number],
      ['Date of issue', dateText(fields.issueDate)],
      ['Invoice No.', fields.invoices.join(', ')],
      ['Country of origin', fields.originCountry === null ? null : countryName(fields.originCountry)],
      ['Country of destination', fields.destinationCountry === null ? null : countryName(fields.destinationCountry)],
    ]);
    sheet.field(LEFT, facts, WIDTH, 31, 'Means of transport and route', [fields.transport ?? ''], 8.5);
    sheet.table(
      LEFT,
      facts + 40,
      [
        { title: 'Description of goods', width: 200 },
        { title: 'HS code', width: 60 },
        { title: 'Packages', width: 60, align: 'right' },
        { title: 'Kind', width: 70 },
        { title: 'Gross weight KG', width: WIDTH - 390, align: 'right' },
      ],
      fields.lines.map((line) => [
        ...[
          line.description ?? '',
          line.hsCode ?? '',
          countText(line.packages),
          line.packageType ?? '',
          kgText(line.grossKg),
        ],
      ]),
      8,
    );
  });
}

export function dangerousGoodsPdf(fields: Fields<'dangerous-goods'>): Promise<Uint8Array> {
  return form('Dangerous goods declaration', 'IMDG Code 5.4.1', (sheet, y) => {
    const below = parties(sheet, y, [
      ['Shipper', fields.shipper],
      ['Consignee', fields.consignee],
    ]);
    const [box] = fields.containers;
    const facts = boxes(sheet, below, [
      ['Transport document No.', fields.reference],
      ['Date', dateText(fields.issueDate)],
      ['Vessel', fields.vessel.name],
      ['Voyage No.', fields.voyage],
      ['Port of loading', fields.portOfLoading],
      ['Port of discharge', fields.portOfDischarge],
      ['Container No.', fields.containers.map(({ number }) => number).join(', ')],
      ['Seal No.', box?.seals.join(' ') ?? null],
      ['Container size and type', box?.sizeType ?? null],
    ]);
    sheet.table(
      LEFT,
      facts + 10,
      [
        { title: 'UN No.', width: 46 },
        { title: 'Proper shipping name', width: 150 },
        { title: 'Class', width: 36 },
        { title: 'Packing group', width: 62 },
        { title: 'Packages', width: 54, align: 'right' },
        { title: 'Kind', width: 54 },
        { title: 'Gross weight KG', width: WIDTH - 402, align: 'right' },
      ],
      fields.lines.map((line) => [
        ...[line.unNumber ?? '', line.properShippingName ?? '', line.hazardClass ?? '', line.packingGroup ?? ''],
        ...[countText(line.packages), line.packageType ?? '', kgText(line.grossKg)],
      ]),
      8,
    );
  });
}
