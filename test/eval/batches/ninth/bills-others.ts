import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { billOut, commercialSize, sizesOf } from './bill-desk.ts';
import { consignmentTruth } from './cargo.ts';
import { drawGrid } from './grid.ts';
import { inKilos } from './notation.ts';
import { PHRASES } from './phrases.ts';
import { cell, emblem, fitted, paragraph, TEAL } from './strokes.ts';
import { oneCargo, sumOf } from './trades.ts';

const LEFT = 40;
const WIDTH = 515;

/** A forwarder's bill as typed into a form: the goods as text, each container in a line with slashes. */
const slashes: Layout = {
  kind: 'bill-of-lading',
  name: 'slashed-containers',
  languages: ['en', 'de', 'nl', 'it'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = inKilos(desk.notation, 'KGS', 2);
    const { voyage, consignment: loaded, terms } = billOut(desk, 4);
    const consignment = oneCargo(loaded);
    const masterBill = `${chance.letters(4)}${chance.digits(9)}`;
    const phrases = PHRASES[language];
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const half = WIDTH / 2;
    cell(sheet, [LEFT, 36, half, 70], label('shipper'), [consignment.shipper.name, ...consignment.shipper.lines], {
      size: 9.5,
    });
    cell(
      sheet,
      [LEFT, 106, half, 70],
      label('consignee'),
      [consignment.consignee.name, ...consignment.consignee.lines],
      { size: 9.5 },
    );
    cell(sheet, [LEFT, 176, half, 70], label('notify'), [consignment.notify.name, ...consignment.notify.lines], {
      size: 9.5,
    });
    sheet.frame(LEFT + half, 36, half, 140);
    sheet.text(`${label('billRef')} ${consignment.billOfLading}`, LEFT + WIDTH - 8, 52, { size: 10, align: 'right' });
    const title = label('titleHouse');
    sheet.text(title, LEFT + half * 1.5, 90, {
      size: fitted(sheet.fonts.bold, title, 14, half - 20),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    emblem(sheet, LEFT + half * 1.5 - 13, 102, 26, TEAL, 'bars');
    sheet.text('Ussenbrick & Lind Forwarding', LEFT + half * 1.5, 146, {
      size: 12,
      font: sheet.fonts.bold,
      align: 'centre',
    });
    sheet.text(`${label('masterRef')}: ${masterBill}`, LEFT + half * 1.5, 166, { size: 9, align: 'centre' });
    cell(
      sheet,
      [LEFT + half, 176, half, 70],
      phrases.agent,
      ['Corvelano Port Services', 'Pier 9, Warehouse C', `${phrases.phone} +00 ${chance.digits(8)}`],
      { size: 9.5 },
    );
    const third = WIDTH / 3;
    const strip = [
      [label('receipt'), voyage.receipt],
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('delivery'), voyage.delivery],
    ];
    for (const [index, [name = '', value = '']] of strip.entries()) {
      cell(sheet, [LEFT + (index % 3) * third, 246 + Math.floor(index / 3) * 29, third, 29], name, value, {
        size: 9.5,
      });
    }
    const { loads } = consignment;
    const packages = sumOf(loads, (load) => load.packages);
    const gross = sumOf(loads, (load) => load.grossKg);
    const end = drawGrid(
      paper,
      LEFT,
      304,
      [
        { title: label('marks'), width: 80 },
        { title: label('packages'), width: 85 },
        { title: label('description'), width: 190 },
        { title: label('grossWeight'), width: 90, align: 'right' },
        { title: label('measure'), width: 70, align: 'right' },
      ],
      [
        [
          'N/M',
          `${notation.number(packages, 0)} ${loads[0]?.packageKind ?? ''}`,
          `${sizesOf(consignment)} ${phrases.count}:\n${loads[0]?.description ?? ''}\n${label('hs')} ${loads[0]?.hs ?? ''}`,
          `${notation.weight(gross)} KGS`,
          `${notation.number(
            sumOf(loads, (load) => load.cubicMetres),
            3,
          )} CBM`,
        ],
      ],
      { size: 9.5, columnRules: false, frame: false, centredHead: false, headSize: 7.5, air: 8 },
    );
    let y = end + 18;
    for (const load of loads) {
      const line = [
        load.container,
        commercialSize(load.sizeType),
        load.seals.join(' + '),
        `${notation.number(load.packages, 0)} ${load.packageKind}`,
        `${notation.weight(load.grossKg)} KGS`,
        `${notation.number(load.cubicMetres, 3)} CBM`,
      ].join(' / ');
      sheet.text(line, LEFT + 8, y, { size: 9 });
      y += 13;
    }
    sheet.text(phrases[terms], LEFT + 168, y + 20, { size: 10, font: sheet.fonts.bold });
    sheet.frame(LEFT, 304, WIDTH, 320);
    paragraph(sheet, LEFT, 638, WIDTH, phrases.terms, { size: 6.5 });
    cell(sheet, [LEFT, 676, half, 56], label('shippedOnBoard'), notation.date(voyage.onBoard), { size: 9.5 });
    cell(sheet, [LEFT + half, 676, half, 56], phrases.signature, ['', 'Ussenbrick & Lind Forwarding'], { size: 9.5 });
    const parts = {
      addresses: true,
      notify: true,
      sizeType: 'unjudged',
      tare: false,
      hs: true,
      goods: 'once',
    } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(
          voyage,
          { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true, form: 'house' },
          notation,
        ),
        consignments: [consignmentTruth(consignment, parts, notation, { freightTerms: terms, masterBill })],
      },
    };
  },
};

/** A waybill from a web portal: two columns of labels and entries under thin rules, a table with its sums. */
const portal: Layout = {
  kind: 'bill-of-lading',
  name: 'portal-waybill',
  languages: ['en', 'es', 'de', 'pt', 'fr', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, terms } = billOut(desk, 5);
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    emblem(sheet, LEFT, 34, 22, TEAL, 'disc');
    sheet.text(voyage.carrier, LEFT + 30, 50, { size: 12, color: TEAL, font: sheet.fonts.bold });
    const title = label('titleWaybill');
    sheet.text(title, LEFT, 84, { size: fitted(sheet.fonts.bold, title, 17, WIDTH), font: sheet.fonts.bold });
    sheet.rule(LEFT, 92, WIDTH, 1.2, TEAL);
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    const left = labelsLeft(
      sheet,
      LEFT,
      110,
      [
        [label('shipper'), party(consignment.shipper)],
        [label('consignee'), party(consignment.consignee)],
        [label('notify'), phrases.asConsignee],
      ],
      { labelWidth: 92, size: 8.5, step: 13, colon: '' },
    );
    const right = labelsLeft(
      sheet,
      LEFT + 300,
      110,
      [
        [label('billRef'), consignment.billOfLading],
        [phrases.booking, chance.digits(8)],
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
        [label('shippedOnBoard'), notation.date(voyage.onBoard)],
      ],
      { labelWidth: 94, size: 8.5, step: 14.5, colon: '' },
    );
    const { loads } = consignment;
    const end = drawGrid(
      paper,
      LEFT,
      Math.max(left, right) + 8,
      [
        { title: label('containerRef'), width: 78 },
        { title: label('sizeType'), width: 44 },
        { title: label('seal'), width: 66 },
        { title: label('description'), width: 150 },
        { title: label('packages'), width: 88 },
        { title: `${label('grossWeight')} [${notation.weightUnit}]`, width: 89, align: 'right' },
      ],
      [
        ...loads.map((load) => [
          load.container,
          load.sizeType,
          load.seals.join('\n'),
          load.description,
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          notation.weight(load.grossKg),
        ]),
        {
          cells: [
            label('totalRow'),
            '',
            '',
            '',
            notation.number(
              sumOf(loads, (load) => load.packages),
              0,
            ),
            notation.weight(sumOf(loads, (load) => load.grossKg)),
          ],
          bold: true,
        },
      ],
      {
        size: 8,
        rowRules: true,
        columnRules: false,
        frame: false,
        centredHead: false,
        boldHead: true,
        headSize: 7.5,
        air: 8,
      },
    );
    sheet.text(phrases[terms], LEFT, end + 24, { size: 9, font: sheet.fonts.bold });
    sheet.text(phrases.weightNote, LEFT, end + 38, { size: 8 });
    paragraph(sheet, LEFT, 760, WIDTH, phrases.terms, { size: 6.5, color: GREY });
    const parts = {
      addresses: true,
      notify: 'unjudged',
      sizeType: true,
      tare: false,
      hs: false,
      goods: 'each',
    } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...ALL_CARGO, onBoard: true, form: 'sea-waybill' }, notation),
        consignments: [consignmentTruth(consignment, parts, notation, { freightTerms: terms, masterBill: null })],
      },
    };
  },
};

export const NINTH_OTHER_BILLS: readonly Layout[] = [slashes, portal];
