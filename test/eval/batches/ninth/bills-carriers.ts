import { Paper } from '../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { billOut, sizesOf } from './bill-desk.ts';
import { consignmentTruth } from './cargo.ts';
import { drawGrid } from './grid.ts';
import { inKilos, stampDate } from './notation.ts';
import { PHRASES } from './phrases.ts';
import { cell, fitted, NAVY, paragraph, WHITE } from './strokes.ts';
import { oneCargo, sumOf } from './trades.ts';

const LEFT = 32;
const WIDTH = 531;
const HALF = WIDTH / 2;
const IN_ENGLISH = {
  shipper: 'Shipper',
  consignee: 'Consignee',
  notify: 'Notify party',
  billRef: 'B/L No.',
  vessel: 'Vessel',
  voyage: 'Voyage No.',
  receipt: 'Place of receipt',
  loading: 'Port of loading',
  discharge: 'Port of discharge',
  delivery: 'Place of delivery',
  marks: 'Marks and numbers',
  packages: 'No. of packages',
  description: 'Description of goods',
  grossWeight: 'Gross weight',
  measure: 'Measurement',
  containerRef: 'Container No.',
  sizeType: 'Type',
  seal: 'Seal No.',
  tare: 'Tare',
  shippedOnBoard: 'Shipped on board',
} as const;
const POUNDS_A_KILO = 2.20462262;

/** The large carriers' form: booking, agents and charges around it, body columns, the unit beside every figure. */
const furnished: Layout = {
  kind: 'bill-of-lading',
  name: 'furnished-by-shipper',
  languages: ['en', 'es', 'en', 'pt', 'nl'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const { voyage, consignment, terms } = billOut(desk, 3);
    const notation = inKilos(desk.notation, 'KGS', chance.one([2, 3] as const));
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const onBoard = language === 'en' ? stampDate(voyage.onBoard) : notation.date(voyage.onBoard);
    const title = label('titleBill');
    sheet.text(voyage.carrier.toUpperCase(), LEFT, 36, { size: 13, font: sheet.fonts.bold, color: NAVY });
    sheet.text(title, LEFT + WIDTH, 36, {
      size: fitted(sheet.fonts.bold, title, 12, 240),
      font: sheet.fonts.bold,
      align: 'right',
    });
    const look = { labelColour: NAVY };
    const parties = (['shipper', 'consignee', 'notify'] as const).map(
      (role) => [label(role), consignment[role]] as const,
    );
    for (const [index, [name, party]] of parties.entries()) {
      const telephone = index === 1 ? [`${phrases.phone} +00 ${chance.digits(8)}`] : [];
      cell(sheet, [LEFT, 44 + index * 68, HALF, 68], name, [party.name, ...party.lines, ...telephone], look);
    }
    cell(sheet, [LEFT + HALF, 44, HALF / 2, 30], phrases.booking, `${chance.letters(3)}${chance.digits(7)}`, look);
    cell(sheet, [LEFT + HALF * 1.5, 44, HALF / 2, 30], label('billRef'), consignment.billOfLading, {
      ...look,
      bold: true,
    });
    cell(sheet, [LEFT + HALF, 74, HALF, 38], label('orderNumber'), `${chance.letters(2)}-${chance.digits(5)}`, look);
    cell(
      sheet,
      [LEFT + HALF, 112, HALF, 68],
      phrases.agent,
      ['Fenmoor Port Agencies', `${phrases.phone} +00 ${chance.digits(9)}`],
      look,
    );
    sheet.frame(LEFT + HALF, 180, HALF, 68);
    paragraph(sheet, LEFT + HALF + 5, 190, HALF - 10, phrases.terms, { size: 5.4 });
    const quarter = WIDTH / 4;
    const places = [
      [label('receipt'), voyage.receipt],
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [phrases.original, language === 'en' ? 'THREE (3)' : '3/3'],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('delivery'), voyage.delivery],
      [label('marks'), 'N/M'],
    ];
    for (const [index, [name = '', value = '']] of places.entries()) {
      const [x, y] = [LEFT + (index % 4) * quarter, 248 + Math.floor(index / 4) * 28];
      cell(sheet, [x, y, quarter, 28], name, value, look);
    }
    const pounds = (kg: number) => (language === 'en' ? `\n${notation.number(kg * POUNDS_A_KILO, 0)} LBS` : '');
    const { loads } = consignment;
    const packages = sumOf(loads, (load) => load.packages);
    const gross = sumOf(loads, (load) => load.grossKg);
    drawGrid(
      paper,
      LEFT,
      312,
      [
        { title: `${label('containerRef')} / ${label('sizeType')}\n${label('seal')}`, width: 118 },
        { title: label('packages'), width: 84 },
        { title: label('description'), width: 175 },
        { title: label('grossWeight'), width: 84, align: 'right' },
        { title: label('measure'), width: 70, align: 'right' },
      ],
      [
        ...loads.map((load) => [
          `${load.container} / ${load.sizeType}\n${load.seals.join(', ')}`,
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          `${load.description}\n${label('hs')} ${load.hs}`,
          `${notation.weight(load.grossKg)} KGS${pounds(load.grossKg)}`,
          notation.number(load.cubicMetres, 3),
        ]),
        ['', '', `\n${phrases.weightNote}\n${phrases[terms]}`, '', ''],
      ],
      { size: 8, air: 9, headSize: 6.8 },
      { down: 620 },
    );
    const total = `${label('totalRow')}: ${sizesOf(consignment)}   ${label('packages')}: ${notation.number(packages, 0)}   ${notation.weight(gross)} KGS`;
    sheet.frame(LEFT, 620, WIDTH, 20);
    sheet.text(total, LEFT + 5, 633, { size: fitted(sheet.fonts.bold, total, 8, WIDTH - 10), font: sheet.fonts.bold });
    cell(
      sheet,
      [LEFT, 640, HALF, 60],
      label('freightCharge'),
      ['OCEAN BASE  -  AS AGREED', 'BAF / THC  -  AS AGREED'],
      look,
    );
    cell(sheet, [LEFT + HALF, 640, HALF, 30], label('shippedOnBoard'), onBoard, look);
    cell(
      sheet,
      [LEFT + HALF, 670, HALF, 30],
      `${phrases.place} / ${label('date')}`,
      `${voyage.loading.name}, ${onBoard}`,
      look,
    );
    cell(sheet, [LEFT, 700, WIDTH, 60], phrases.signature, ['', '', voyage.carrier], look);
    const parts = { addresses: true, notify: true, sizeType: true, tare: false, hs: true, goods: 'each' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true }, notation),
        consignments: [consignmentTruth(consignment, parts, notation, { freightTerms: terms, masterBill: null })],
      },
    };
  },
};

/** Labels in two tongues; goods once for all, the containers with their tares in a list below. */
const twoTongues: Layout = {
  kind: 'bill-of-lading',
  name: 'two-tongues',
  languages: ['fr', 'it', 'fr', 'es', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment: loaded, terms } = billOut(desk, 6);
    const consignment = oneCargo(loaded);
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const both = (concept: keyof typeof IN_ENGLISH) => `${label(concept)} / ${IN_ENGLISH[concept]}`;
    sheet.fill(LEFT, 30, WIDTH, 34, NAVY);
    sheet.text(voyage.carrier, LEFT + 10, 52, { size: 14, font: sheet.fonts.bold, color: WHITE });
    sheet.text(label('titleBill'), LEFT + WIDTH - 10, 46, {
      size: 11,
      font: sheet.fonts.bold,
      color: WHITE,
      align: 'right',
    });
    sheet.text('BILL OF LADING', LEFT + WIDTH - 10, 58, { size: 7.5, color: WHITE, align: 'right' });
    cell(sheet, [LEFT, 64, HALF, 64], both('shipper'), [consignment.shipper.name, ...consignment.shipper.lines]);
    cell(sheet, [LEFT + HALF, 64, HALF, 32], both('billRef'), consignment.billOfLading, { bold: true, size: 10 });
    cell(sheet, [LEFT + HALF, 96, HALF, 32], phrases.booking, `${chance.digits(3)}/${chance.digits(5)}`);
    cell(sheet, [LEFT, 128, HALF, 64], both('consignee'), [consignment.consignee.name, ...consignment.consignee.lines]);
    cell(sheet, [LEFT + HALF, 128, HALF, 64], both('notify'), [consignment.notify.name, ...consignment.notify.lines]);
    const third = WIDTH / 3;
    const strip = [
      [both('vessel'), voyage.vessel.name],
      [both('voyage'), voyage.voyage],
      [both('receipt'), voyage.receipt],
      [both('loading'), voyage.loading.name],
      [both('discharge'), voyage.discharge.name],
      [both('delivery'), voyage.delivery],
    ];
    for (const [index, [name = '', value = '']] of strip.entries()) {
      cell(sheet, [LEFT + (index % 3) * third, 192 + Math.floor(index / 3) * 28, third, 28], name, value);
    }
    const { loads } = consignment;
    const packages = sumOf(loads, (load) => load.packages);
    const gross = sumOf(loads, (load) => load.grossKg);
    const y = drawGrid(
      paper,
      LEFT,
      254,
      [
        { title: both('marks'), width: 96 },
        { title: both('packages'), width: 96 },
        { title: both('description'), width: 176 },
        { title: `${both('grossWeight')}\n(${notation.weightUnit})`, width: 92, align: 'right' },
        { title: both('measure'), width: 71, align: 'right' },
      ],
      [
        [
          consignment.consignee.name.slice(0, 5).toUpperCase(),
          `${notation.number(packages, 0)} ${loads[0]?.packageKind ?? ''}`,
          `${loads[0]?.description ?? ''}\n\n${phrases[terms]}`,
          notation.weight(gross),
          notation.number(
            sumOf(loads, (load) => load.cubicMetres),
            2,
          ),
        ],
      ],
      { size: 8.5, air: 10 },
      { down: 410 },
    );
    drawGrid(
      paper,
      LEFT,
      y + 8,
      [
        { title: both('containerRef'), width: 110 },
        { title: both('sizeType'), width: 62, align: 'centre' },
        { title: both('seal'), width: 113 },
        { title: both('packages'), width: 82, align: 'right' },
        { title: `${both('tare')} ${notation.weightUnit}`, width: 74, align: 'right' },
        { title: `${both('grossWeight')} ${notation.weightUnit}`, width: 90, align: 'right' },
      ],
      loads.map((load) => [
        load.container,
        load.sizeType,
        load.seals.join(' + '),
        notation.number(load.packages, 0),
        notation.weight(load.tareKg),
        notation.weight(load.grossKg),
      ]),
      { size: 8, rowRules: true, headSize: 6.5 },
    );
    paragraph(sheet, LEFT, 660, WIDTH * 0.55, phrases.terms);
    cell(sheet, [LEFT + WIDTH * 0.6, 650, WIDTH * 0.4, 30], both('shippedOnBoard'), notation.date(voyage.onBoard));
    cell(sheet, [LEFT + WIDTH * 0.6, 680, WIDTH * 0.4, 60], phrases.signature, voyage.carrier);
    const parts = { addresses: true, notify: true, sizeType: true, tare: true, hs: false, goods: 'once' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true }, notation),
        consignments: [consignmentTruth(consignment, parts, notation, { freightTerms: terms, masterBill: null })],
      },
    };
  },
};

export const NINTH_CARRIER_BILLS: readonly Layout[] = [furnished, twoTongues];
