import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 42;
const WIDTH = 511;
const HALF = WIDTH / 2;

/** Title and number above, parties stacked over the whole width, ports in two columns, a grid of particulars. */
const stackedForm: Layout = {
  kind: 'bill-of-lading',
  name: 'stacked-form',
  languages: ['en', 'fr', 'es', 'it', 'de'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 4);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titleBill'), LEFT, 44, { size: 12, font: sheet.fonts.bold });
    sheet.text(`${label('billRef')}: ${consignment.billOfLading}`, LEFT + WIDTH, 44, { size: 10, align: 'right' });
    let y = 54;
    for (const role of ['shipper', 'consignee', 'notify'] as const) {
      const { name, lines } = consignment[role];
      y = boxRow(sheet, LEFT, y, 44, [{ label: label(role), value: [name, lines.join(', ')], width: WIDTH }]);
    }
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('vessel'), value: voyage.vessel.name, width: HALF },
      { label: label('voyage'), value: voyage.voyage, width: HALF },
    ]);
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('loading'), value: `${voyage.loading.name} (${voyage.loading.code})`, width: HALF },
      { label: label('discharge'), value: `${voyage.discharge.name} (${voyage.discharge.code})`, width: HALF },
    ]);
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('shippedOnBoard'), value: notation.date(voyage.onBoard), width: HALF },
      { label: label('freightCharge'), value: freightTerms === 'prepaid' ? 'PREPAID' : 'COLLECT', width: HALF },
    ]);
    drawTable(
      paper,
      LEFT,
      y + 6,
      [
        { title: label('containerRef'), width: 84 },
        { title: label('seal'), width: 70 },
        { title: label('sizeType'), width: 50 },
        { title: label('packages'), width: 58, align: 'right' },
        { title: label('packageKind'), width: 62 },
        { title: label('description'), width: 110 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: WIDTH - 434, align: 'right' },
      ],
      [
        ...consignment.loads.map((load) => ({
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
            '',
            notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg)),
          ],
          bold: true,
        },
      ],
      { size: 8 },
    );
    const parts = { ...ALL_CARGO, imo: false, onBoard: true };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A waybill with parties at the right of their labels, an open area of particulars, weights with their unit in the cell. */
const openArea: Layout = {
  kind: 'bill-of-lading',
  name: 'open-area',
  languages: ['en', 'de', 'pt', 'nl'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment } = billFacts(desk, 2);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.fill(LEFT, 30, WIDTH, 26, PALE);
    sheet.text(label('titleWaybill'), LEFT + 8, 48, { size: 14, font: sheet.fonts.bold });
    sheet.text(consignment.billOfLading, LEFT + WIDTH - 8, 48, { size: 12, align: 'right' });
    sheet.text(label('billRef'), LEFT + WIDTH - 110, 48, { size: 8, align: 'right', color: GREY });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    const y = labelsLeft(
      sheet,
      LEFT,
      80,
      [
        [label('shipper'), party(consignment.shipper)],
        [label('consignee'), party(consignment.consignee)],
        [label('notify'), party(consignment.notify)],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
      ],
      { labelWidth: 175, colon: '', size: 9.5 },
    );
    drawTable(
      paper,
      LEFT,
      y + 16,
      [
        { title: label('containerRef'), width: 100 },
        { title: label('seal'), width: 90 },
        { title: label('description'), width: 140 },
        { title: label('packages'), width: 90 },
        { title: label('grossWeight'), width: WIDTH - 420, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          load.container,
          load.seals.join(' / '),
          load.description,
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          `${notation.weight(load.grossKg)} ${notation.weightUnit}`,
        ],
      })),
      { lines: 'none', headFill: false, size: 9 },
    );
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, sizeType: false, form: 'sea-waybill' } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A house bill: three columns of parties, a strip of labels above values, container and cargo in two tables' worth of one. */
const houseStrip: Layout = {
  kind: 'bill-of-lading',
  name: 'house-strip',
  languages: ['en', 'es', 'fr'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment, masterBill } = billFacts(desk, 3);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titleHouse'), paper.width / 2, 42, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    for (const [index, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
      const x = LEFT + (index * width) / 3;
      sheet.frame(x, 56, width / 3, 76);
      sheet.text(label(role).toUpperCase(), x + 5, 67, { size: 7, font: sheet.fonts.bold });
      partyLines(sheet, x + 5, 80, consignment[role], { boldName: false });
    }
    labelsAbove(
      sheet,
      LEFT + 5,
      146,
      [
        [label('billRef'), consignment.billOfLading],
        [label('masterRef'), masterBill],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.code],
        [label('discharge'), voyage.discharge.code],
      ],
      { width: width / 6 },
    );
    drawTable(
      paper,
      LEFT,
      176,
      [
        { title: label('marks'), width: 90 },
        { title: label('containerRef'), width: 95 },
        { title: label('seal'), width: 95 },
        { title: label('packages'), width: 120 },
        { title: label('description'), width: 190 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 90, align: 'right' },
        { title: label('measure'), width: width - 680, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          'N/M',
          load.container,
          load.seals.join(', '),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 2),
        ],
      })),
      { lines: 'all' },
    );
    const parts = { ...ALL_CARGO, imo: false, sizeType: false, form: 'house', masterBill } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const SECOND_BILLS: readonly Layout[] = [stackedForm, openArea, houseStrip];
