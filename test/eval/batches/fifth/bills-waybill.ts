import { GREY, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { withRows } from './amended-truth.ts';
import { NOT_NEGOTIABLE } from './clauses.ts';
import { emblem, partyAsLines, smallPrint } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 46;
const WIDTH = 503;

/** A waybill of one kind of goods: the goods once, in a paragraph with their sums; below it the containers by themselves. */
export const waybillSummary: Layout = {
  kind: 'bill-of-lading',
  name: 'waybill-summary',
  languages: ['en', 'de', 'fr', 'pt', 'en', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const drawn = billFacts(desk, 1);
    const { freightTerms } = drawn;
    const [first] = drawn.consignment.loads;
    if (!first) throw new RangeError('a waybill is about one container at least');
    const { description, hs, packageKind } = first;
    const loads = [first, ...Array.from({ length: chance.whole(0, 6) }, () => billFacts(desk, 1).consignment.loads)]
      .flat()
      .map((load) => ({ ...load, description, hs, packageKind }));
    const consignment = { ...drawn.consignment, loads };
    const voyage = { ...drawn.voyage, consignments: [consignment] };
    const say = cargoTexts(language);
    const paper = await Paper.open({ face: chance.one(['serif', 'sans'] as const) });
    const { sheet } = paper;
    emblem(sheet, LEFT, 26, 30);
    sheet.text(voyage.carrier, LEFT + 40, 46, { size: 14, font: sheet.fonts.bold });
    sheet.text(label('titleWaybill'), LEFT, 78, { size: 12, font: sheet.fonts.bold });
    sheet.rule(LEFT, 84, WIDTH, 1.5);
    const roles = (['shipper', 'consignee', 'notify'] as const).map(
      (role) => [label(role), partyAsLines(consignment[role])] as const,
    );
    let y = 102;
    for (const entry of roles) y = labelsAbove(sheet, LEFT, y, [entry], { width: 240 }) + 6;
    labelsLeft(
      sheet,
      LEFT + 262,
      102,
      [
        [label('billRef'), consignment.billOfLading],
        [say('booking'), chance.digits(8)],
        [say('shipperReference'), `${chance.letters(3)}-${chance.digits(4)}`],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('receipt'), voyage.receipt],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('delivery'), voyage.delivery],
        [label('shippedOnBoard'), notation.date(voyage.onBoard)],
      ],
      { labelWidth: 118, size: 8.5, step: 17, colon: '' },
    );
    y = Math.max(y, 290);
    sheet.rule(LEFT, y, WIDTH, 0.5);
    const packages = totalOf(loads, (load) => load.packages);
    const gross = Math.round(totalOf(loads, (load) => load.grossKg) * 10) / 10;
    sheet.text(say('particulars'), LEFT, y + 12, { size: 7, color: GREY });
    const goods = [
      [label('packages'), `${notation.number(packages, 0)} ${packageKind}`],
      [label('description'), description],
      [label('hs'), hs],
      [label('grossWeight'), `${notation.weight(gross)} ${notation.weightUnit}`],
      [
        label('measure'),
        notation.number(
          totalOf(loads, (load) => load.cubicMetres),
          2,
        ),
      ],
    ] as const;
    y = labelsLeft(sheet, LEFT, y + 28, goods, { labelWidth: 150, step: 13 });
    sheet.text(say(freightTerms), LEFT, y + 6, { size: 9, font: sheet.fonts.bold });
    const end = drawTable(
      paper,
      LEFT,
      y + 18,
      [
        { title: label('position'), width: 40 },
        { title: label('containerRef'), width: 110 },
        { title: label('sizeType'), width: 70 },
        { title: label('seal'), width: 113 },
        { title: `${label('tare')} ${notation.weightUnit}`, width: 80, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 90, align: 'right' },
      ],
      loads.map((load, index) => ({
        cells: [
          String(index + 1),
          load.container,
          load.sizeType,
          load.seals.join(' / '),
          notation.weight(load.tareKg),
          notation.weight(load.grossKg),
        ],
      })),
      { lines: chance.one(['all', 'rows'] as const), size: 8.5 },
    );
    sign(sheet, Math.max(end + 40, 700), `${say('issued')}: ${voyage.loading.name}`);
    const parts = {
      ...ALL_CARGO,
      imo: false,
      portCodes: false,
      packages: false,
      tare: true,
      hs: true,
      places: true,
      onBoard: true,
      form: 'sea-waybill',
      freightTerms,
    } as const;
    const truth = withRows(cargoTruth(voyage, parts, notation), 'consignments', (row) => ({
      ...row,
      goods: [
        {
          description,
          hsCode: hs,
          packages,
          packageType: packageKind,
          grossKg: notation.weightRead(gross),
          netKg: null,
          unNumber: null,
        },
      ],
    }));
    return { paper, truth };
  },
};

function sign(sheet: Sheet, y: number, issued: string): void {
  sheet.rule(LEFT + 300, y, 200, 0.5);
  sheet.text(issued, LEFT + 300, y + 11, { size: 8 });
  smallPrint(sheet, LEFT, y, 270, NOT_NEGOTIABLE);
}
