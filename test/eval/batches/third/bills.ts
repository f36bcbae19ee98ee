import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 38;
const WIDTH = 519;
const HALF = WIDTH / 2;

/** The usual form mirrored: numbers and carrier at the left, parties at the right; particulars in a full grid. */
const mirrored: Layout = {
  kind: 'bill-of-lading',
  name: 'mirrored-form',
  languages: ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 4);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    sheet.text(voyage.carrier, LEFT + 4, 56, { size: 16, font: sheet.fonts.bold });
    sheet.text(label('titleBill'), LEFT + 4, 78, { size: 9.5, font: sheet.fonts.bold });
    boxRow(sheet, LEFT, 100, 32, [{ label: label('billRef'), value: consignment.billOfLading, width: HALF }], 11);
    boxRow(sheet, LEFT, 132, 32, [
      { label: label('vessel'), value: voyage.vessel.name, width: HALF * 0.65 },
      { label: label('voyage'), value: voyage.voyage, width: HALF * 0.35 },
    ]);
    boxRow(sheet, LEFT, 164, 36, [
      { label: label('loading'), value: voyage.loading.name, width: HALF / 2 },
      { label: label('discharge'), value: voyage.discharge.name, width: HALF / 2 },
    ]);
    boxRow(sheet, LEFT, 200, 38, [
      { label: label('delivery'), value: voyage.delivery, width: HALF / 2 },
      { label: label('shippedOnBoard'), value: notation.date(voyage.onBoard), width: HALF / 2 },
    ]);
    for (const [index, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
      const box = { label: label(role), value: party(consignment[role]), width: HALF };
      boxRow(sheet, LEFT + HALF, 34 + index * 68, 68, [box], 8.5);
    }
    const end = drawTable(
      paper,
      LEFT,
      246,
      [
        { title: label('marks'), width: 62 },
        { title: label('containerRef'), width: 82 },
        { title: label('seal'), width: 66 },
        { title: label('packages'), width: 88 },
        { title: label('description'), width: 136 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 85, align: 'right' },
      ],
      [
        ...consignment.loads.map((load, index) => ({
          cells: [
            `NO. ${index + 1}`,
            load.container,
            load.seals.join('\n'),
            `${notation.number(load.packages, 0)} ${load.packageKind}`,
            load.description,
            notation.weight(load.grossKg),
          ],
        })),
        {
          cells: [
            label('totalRow'),
            '',
            '',
            notation.number(
              totalOf(consignment.loads, ({ packages }) => packages),
              0,
            ),
            '',
            notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg)),
          ],
        },
      ],
      { size: 8, air: 6 },
    );
    const terms = freightTerms === 'prepaid' ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT';
    sheet.text(terms, LEFT + WIDTH, end + 22, { size: 10, font: sheet.fonts.bold, align: 'right' });
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, sizeType: false, onBoard: true, freightTerms };
    const { placeOfReceipt: _none, ...truth } = cargoTruth(voyage, parts, notation);
    return { paper, truth: { ...truth, placeOfDelivery: voyage.delivery } };
  },
};

/** A waybill of two pages: parties and voyage on the first, the containers on the second, with a short head of its own. */
const attached: Layout = {
  kind: 'bill-of-lading',
  name: 'attached-list',
  languages: ['en', 'es', 'nl', 'de'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const facts = billFacts(desk, 1);
    const more = Array.from({ length: chance.whole(6, 18) }, () => billFacts(desk, 1).consignment.loads[0]);
    const consignment = { ...facts.consignment, loads: more.flatMap((load) => (load ? [load] : [])) };
    const voyage = { ...facts.voyage, consignments: [consignment] };
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(label('titleWaybill'), paper.width / 2, 48, { size: 15, font: sheet.fonts.bold, align: 'centre' });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    const y = labelsLeft(
      sheet,
      LEFT,
      84,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} [${voyage.loading.code}]`],
        [label('discharge'), `${voyage.discharge.name} [${voyage.discharge.code}]`],
        [label('shipper'), party(consignment.shipper)],
        [label('consignee'), party(consignment.consignee)],
        [label('notify'), party(consignment.notify)],
      ],
      { labelWidth: 180, size: 10, step: 15, bold: true },
    );
    sheet.text(`${consignment.loads.length} x ${label('containerRef')}`, LEFT, y + 20, { size: 10 });
    const second = paper.turnPage();
    second.text(consignment.billOfLading, LEFT + WIDTH, 40, { size: 9, align: 'right', color: GREY });
    drawTable(
      paper,
      LEFT,
      56,
      [
        { title: label('containerRef'), width: 96 },
        { title: label('seal'), width: 84 },
        { title: label('sizeType'), width: 50 },
        { title: label('description'), width: 130 },
        { title: label('packages'), width: 84 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 75, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          load.container,
          load.seals.join('\n'),
          load.sizeType,
          load.description,
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          notation.weight(load.grossKg),
        ],
      })),
      { lines: 'rows', headFill: true, size: 8 },
    );
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, imo: false, form: 'sea-waybill' }, notation) };
  },
};

/** A house bill in typewriter: parties in two columns without boxes, particulars below one another with weights at the right. */
const typedHouse: Layout = {
  kind: 'bill-of-lading',
  name: 'typed-house',
  languages: ['en', 'it', 'pt', 'fr'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment, masterBill } = billFacts(desk, 3);
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    sheet.text(label('titleHouse'), LEFT, 44, { size: 11, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT,
      66,
      [
        [label('billRef'), consignment.billOfLading],
        [label('masterRef'), masterBill],
      ],
      { labelWidth: 200, size: 8.5 },
    );
    for (const [index, role] of (['shipper', 'consignee'] as const).entries()) {
      sheet.text(`${label(role)}:`, LEFT + index * HALF, 108, { size: 8 });
      partyLines(sheet, LEFT + index * HALF, 121, consignment[role], { size: 8.5, boldName: false });
    }
    sheet.text(`${label('notify')}:`, LEFT, 182, { size: 8 });
    partyLines(sheet, LEFT, 195, consignment.notify, { size: 8.5, boldName: false });
    labelsAbove(
      sheet,
      LEFT,
      256,
      [
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.code],
        [label('discharge'), voyage.discharge.code],
      ],
      { width: WIDTH / 4, size: 8.5 },
    );
    drawTable(
      paper,
      LEFT,
      288,
      [
        { title: `${label('containerRef')} / ${label('seal')}`, width: 140 },
        { title: label('packages'), width: 100 },
        { title: label('description'), width: 180 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 99, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          `${load.container} / ${load.seals.join(' / ')}`,
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          notation.weight(load.grossKg),
        ],
      })),
      { lines: 'head', headFill: false, size: 8, air: 6 },
    );
    const parts = { ...ALL_CARGO, imo: false, sizeType: false, form: 'house', masterBill } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const THIRD_BILLS: readonly Layout[] = [mirrored, attached, typedHouse];
