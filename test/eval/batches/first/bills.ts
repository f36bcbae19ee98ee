import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 36;
const WIDTH = 523;
const HALF = WIDTH / 2;

/** The usual form: parties in boxes at the left, numbers at the right, a grid of places, particulars in open columns. */
const classicForm: Layout = {
  kind: 'bill-of-lading',
  name: 'classic-form',
  languages: ['en', 'en', 'es', 'fr', 'de'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 3);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    boxRow(sheet, LEFT, 36, 70, [{ label: label('shipper'), value: party(consignment.shipper), width: HALF }], 8.5);
    boxRow(
      sheet,
      LEFT,
      106,
      70,
      [{ label: label('consignee'), value: party(consignment.consignee), width: HALF }],
      8.5,
    );
    boxRow(sheet, LEFT, 176, 70, [{ label: label('notify'), value: party(consignment.notify), width: HALF }], 8.5);
    boxRow(sheet, LEFT + HALF, 36, 35, [{ label: label('billRef'), value: consignment.billOfLading, width: HALF }]);
    sheet.frame(LEFT + HALF, 71, HALF, 175);
    for (const [index, line] of broken(label('titleBill'), sheet.fonts.bold, 12, HALF - 40).entries()) {
      sheet.text(line, LEFT + HALF * 1.5, 100 + index * 15, { size: 12, font: sheet.fonts.bold, align: 'centre' });
    }
    sheet.text(voyage.carrier, LEFT + HALF * 1.5, 150, { size: 15, font: sheet.fonts.bold, align: 'centre' });
    const quarter = WIDTH / 4;
    let y = boxRow(sheet, LEFT, 246, 30, [
      { label: label('receipt'), value: voyage.receipt, width: quarter },
      { label: label('loading'), value: voyage.loading.name, width: quarter },
      { label: label('vessel'), value: voyage.vessel.name, width: quarter },
      { label: label('voyage'), value: voyage.voyage, width: quarter },
    ]);
    y = boxRow(sheet, LEFT, y, 30, [
      { label: label('discharge'), value: voyage.discharge.name, width: quarter },
      { label: label('delivery'), value: voyage.delivery, width: quarter },
      { label: label('shippedOnBoard'), value: notation.date(voyage.onBoard), width: quarter * 2 },
    ]);
    const columns = [
      { title: `${label('containerRef')} / ${label('seal')}`, width: 118 },
      { title: label('packages'), width: 100 },
      { title: label('description'), width: 155 },
      { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 80, align: 'right' as const },
      { title: label('measure'), width: 70, align: 'right' as const },
    ];
    const end = drawTable(
      paper,
      LEFT,
      y,
      columns,
      consignment.loads.map((load) => ({
        cells: [
          [`${load.container} ${load.sizeType}`, ...load.seals].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 3),
        ],
      })),
      { lines: 'head', headFill: false, size: 8, air: 8 },
    );
    sheet.frame(LEFT, y, WIDTH, 330);
    sheet.text(freightTerms === 'prepaid' ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT', LEFT + 120, end + 40, { size: 9 });
    const total = notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg));
    sheet.text(label('totalRow'), LEFT + 222, y + 318, { size: 8, font: sheet.fonts.bold });
    sheet.text(total, LEFT + 449, y + 318, { size: 8, font: sheet.fonts.bold, align: 'right' });
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A sea waybill: labels above values without boxes, particulars in a ruled table. */
const waybill: Layout = {
  kind: 'bill-of-lading',
  name: 'waybill',
  languages: ['en', 'es', 'en', 'de', 'pt'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment } = billFacts(desk, 2);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(voyage.carrier, LEFT, 50, { size: 18, font: sheet.fonts.bold });
    sheet.text(label('titleWaybill'), LEFT + WIDTH, 50, { size: 13, font: sheet.fonts.bold, align: 'right' });
    sheet.text(`${label('billRef')} ${consignment.billOfLading}`, LEFT + WIDTH, 66, { size: 10, align: 'right' });
    let y = labelsAbove(
      sheet,
      LEFT,
      92,
      (['shipper', 'consignee', 'notify'] as const).map((role) => [
        label(role),
        [consignment[role].name, ...consignment[role].lines],
      ]),
      { width: WIDTH / 3, size: 9 },
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 14,
      [
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.code} ${voyage.loading.name}`],
        [label('discharge'), `${voyage.discharge.code} ${voyage.discharge.name}`],
      ],
      { width: WIDTH / 4, size: 9.5 },
    );
    drawTable(
      paper,
      LEFT,
      y + 8,
      [
        { title: label('containerRef'), width: 82 },
        { title: label('seal'), width: 68 },
        { title: label('sizeType'), width: 48 },
        { title: label('packages'), width: 55, align: 'right' },
        { title: label('packageKind'), width: 65 },
        { title: label('description'), width: 120 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 85, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          load.container,
          load.seals.join('\n'),
          load.sizeType,
          notation.number(load.packages, 0),
          load.packageKind,
          load.description,
          notation.weight(load.grossKg),
        ],
      })),
    );
    sheet.text('Non-negotiable. Delivery to the named party against proof of identity.', LEFT, 790, {
      size: 7,
      color: GREY,
    });
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, imo: false, form: 'sea-waybill' }, notation) };
  },
};

/** A forwarder's house bill: labels at the left of values, the carrier's bill named, one block for each container. */
const house: Layout = {
  kind: 'bill-of-lading',
  name: 'house',
  languages: ['en', 'nl', 'it', 'fr'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment, masterBill, freightTerms } = billFacts(desk, 2);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titleHouse'), LEFT, 50, { size: 14, font: sheet.fonts.bold });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    let y = labelsLeft(
      sheet,
      LEFT,
      80,
      [
        [label('billRef'), consignment.billOfLading],
        [label('masterRef'), masterBill],
        [label('shipper'), party(consignment.shipper)],
        [label('consignee'), party(consignment.consignee)],
        [label('notify'), party(consignment.notify)],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
      ],
      { labelWidth: 150, step: 13 },
    );
    for (const load of consignment.loads) {
      y = drawTable(
        paper,
        LEFT,
        y + 10,
        [
          { title: label('containerRef'), width: 95 },
          { title: label('seal'), width: 95 },
          { title: label('packages'), width: 100 },
          { title: label('description'), width: 145 },
          { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 88, align: 'right' },
        ],
        [
          {
            cells: [
              load.container,
              load.seals.join(' '),
              `${notation.number(load.packages, 0)} ${load.packageKind}`,
              load.description,
              notation.weight(load.grossKg),
            ],
          },
        ],
        { lines: 'rows', headFill: false },
      );
    }
    sheet.text(freightTerms === 'prepaid' ? 'Freight prepaid' : 'Freight collect', LEFT, y + 24, { size: 9 });
    const parts = { ...ALL_CARGO, imo: false, sizeType: false, form: 'house', freightTerms, masterBill } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** Many containers: the first page names parties and voyage, a rider of one or two pages lists the containers. */
const rider: Layout = {
  kind: 'bill-of-lading',
  name: 'rider',
  languages: ['en', 'pt', 'es'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const facts = billFacts(desk, 1);
    const more = Array.from({ length: chance.whole(20, 45) }, () => billFacts(desk, 1).consignment.loads[0]);
    const consignment = { ...facts.consignment, loads: more.flatMap((load) => (load ? [load] : [])) };
    const voyage = { ...facts.voyage, consignments: [consignment] };
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titleBill'), LEFT + HALF, 42, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    sheet.frame(LEFT, 56, HALF, 190);
    for (const [index, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
      sheet.text(label(role), LEFT + 5, 68 + index * 62, { size: 7, color: GREY });
      partyLines(sheet, LEFT + 5, 79 + index * 62, consignment[role], { size: 8.5 });
    }
    labelsLeft(
      sheet,
      LEFT + HALF + 14,
      72,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('shippedOnBoard'), notation.date(voyage.onBoard)],
      ],
      { labelWidth: 110, step: 20 },
    );
    const heading = () => {
      paper.sheet.text(`${label('titleBill')} ${consignment.billOfLading}`, LEFT, 36, { size: 8 });
      paper.sheet.text(`${label('page')} ${paper.pages}`, LEFT + WIDTH, 36, { size: 8, align: 'right' });
      return 46;
    };
    drawTable(
      paper,
      LEFT,
      262,
      [
        { title: label('containerRef'), width: 84 },
        { title: label('sizeType'), width: 48 },
        { title: label('seal'), width: 72 },
        { title: label('packages'), width: 92 },
        { title: label('description'), width: 150 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 77, align: 'right' },
      ],
      [
        ...consignment.loads.map((load) => ({
          cells: [
            load.container,
            load.sizeType,
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
          bold: true,
        },
      ],
      { size: 8, lines: 'rows' },
      { bottom: 790, repeatHead: true, onNewPage: heading },
    );
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, onBoard: true };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const FIRST_BILLS: readonly Layout[] = [classicForm, waybill, house, rider];
