import { Paper } from '../../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { alike, shipment, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { beside, compartment, prose, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 44;
const WIDTH = 507;
const RIGHT = LEFT + WIDTH;

/** A regional line's bill: labels to the left of their entries in ruled rows, goods as one line of sums, the containers listed beneath with tare and weight. */
export const rowsThenList: Layout = {
  kind: 'bill-of-lading',
  name: 'sums-then-containers',
  languages: ['it', 'es', 'pt', 'fr', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment: carried, terms } = shipment(desk, 6);
    const consignment = alike(carried);
    const { loads } = consignment;
    const phrase = phrasesIn(language);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    write(sheet, voyage.carrier, paper.width / 2, 46, { size: 18, bold: true, align: 'centre' });
    write(sheet, label('titleBill'), paper.width / 2, 66, { size: 12, align: 'centre' });
    write(sheet, `${label('billRef')} ${consignment.billOfLading}`, RIGHT, 86, {
      size: 11,
      bold: true,
      align: 'right',
    });
    const rows: [string, string[]][] = [
      [label('shipper'), [consignment.shipper.name, consignment.shipper.lines.join(', ')]],
      [label('consignee'), [consignment.consignee.name, consignment.consignee.lines.join(', ')]],
      [label('notify'), [consignment.notify.name, consignment.notify.lines.join(', ')]],
    ];
    for (const [index, [name, lines]] of rows.entries()) {
      const y = 94 + index * 34;
      sheet.frame(LEFT, y, WIDTH, 34);
      sheet.upright(LEFT + 108, y, 34);
      beside(sheet, [[name, lines]], LEFT + 5, y + 14, {
        labelRoom: 110,
        room: 385,
        size: 9.5,
        step: 12.5,
        colon: '',
        boldLabel: true,
      });
    }
    const pairs: [string, string, string, string][] = [
      [label('vessel'), voyage.vessel.name, label('voyage'), voyage.voyage],
      [label('receipt'), voyage.receipt, label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name, label('delivery'), voyage.delivery],
    ];
    for (const [index, [first, one, second, other]] of pairs.entries()) {
      const y = 196 + index * 21;
      sheet.frame(LEFT, y, WIDTH, 21);
      for (const x of [108, 262, 358]) sheet.upright(LEFT + x, y, 21);
      write(sheet, first, LEFT + 5, y + 14, { size: 9.5, bold: true, room: 98 });
      write(sheet, one, LEFT + 113, y + 14, { size: 9.5, room: 145 });
      write(sheet, second, LEFT + 267, y + 14, { size: 9.5, bold: true, room: 87 });
      write(sheet, other, LEFT + 363, y + 14, { size: 9.5, room: 140 });
    }
    const body = ledger(
      paper,
      LEFT,
      272,
      [
        { title: label('marks'), width: 92 },
        { title: label('packages'), width: 96 },
        { title: label('description'), width: 168 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 84, align: 'right' },
        { title: label('measure'), width: WIDTH - 440, align: 'right' },
      ],
      [
        [
          'N/M',
          `${notation.number(
            summed(loads, (load) => load.packages),
            0,
          )} ${loads[0]?.packageKind ?? ''}`,
          `${loads[0]?.description ?? ''}\n${label('hs')} ${loads[0]?.hs ?? ''}`,
          notation.weight(summed(loads, (load) => load.grossKg)),
          notation.number(
            summed(loads, (load) => load.cubicMetres),
            3,
          ),
        ],
      ],
      { size: 9.5, headSize: 8.5, outline: true, uprights: true, air: 14 },
    );
    write(sheet, `${phrase('equipment')}:`, LEFT, body + 22, { size: 9.5, bold: true });
    const list = ledger(
      paper,
      LEFT,
      body + 28,
      [
        { title: label('containerRef'), width: 96 },
        { title: label('sizeType'), width: 70 },
        { title: label('seal'), width: 118 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: `${label('tare')} (${notation.weightUnit})`, width: 78, align: 'right' },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: WIDTH - 422, align: 'right' },
      ],
      loads.map((load) => [
        load.container,
        load.sizeType,
        load.seals.join(' + '),
        notation.number(load.packages, 0),
        notation.weight(load.tareKg),
        notation.weight(load.grossKg),
      ]),
      { size: 9.5, headSize: 8.5, headBold: false, air: 4 },
    );
    write(sheet, phrase(terms), LEFT, list + 26, { size: 11, bold: true });
    compartment(
      sheet,
      [LEFT, 640, WIDTH / 2, 60],
      phrase('agent'),
      ['Bruma Mare Agency', `${phrase('phone')} +00 ${chance.digits(8)}`],
      { size: 9 },
    );
    compartment(sheet, [LEFT + WIDTH / 2, 640, WIDTH / 2, 60], label('shippedOnBoard'), notation.date(voyage.onBoard), {
      size: 10,
    });
    prose(sheet, phrase('conditions'), LEFT, 716, WIDTH, { size: 7.5, italic: true });
    write(sheet, phrase('signature'), RIGHT, 780, { size: 8, align: 'right' });
    sheet.rule(RIGHT - 180, 770, 180, 0.5);
    const printed = { ...USUAL_CARGO, tare: true, hs: true, goods: 'once' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true }, notation),
        consignments: [consignmentTruth(consignment, printed, notation, { freightTerms: terms, masterBill: null })],
      },
    };
  },
};
