import { Paper } from '../../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { alike, kilograms, ordinaryUnit, partyOf, shipment, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { BRICK, compartment, mark, prose, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 36;
const WIDTH = 523;
const RIGHT = LEFT + WIDTH;
const HALF = WIDTH / 2;
const PLACES = { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true } as const;

/** A forwarder's bill for carriage by several means: open body, containers with their seals typed among the marks. */
export const severalMeans: Layout = {
  kind: 'bill-of-lading',
  name: 'several-means',
  languages: ['de', 'nl', 'en', 'it'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = kilograms(desk.notation, 'KGS', 2);
    const { voyage, consignment: carried, terms } = shipment(desk, 3);
    const consignment = alike(carried);
    const { loads } = consignment;
    const masterBill = `${chance.letters(4)}${chance.digits(8)}`;
    const phrase = phrasesIn(language);
    const forwarder = chance.one(['Reedmoor Forwarding', 'Elster & Vaart Spedition', 'Passo Largo Spedizioni']);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.frame(LEFT, 34, WIDTH, 760);
    const parties = [
      [label('shipper'), partyOf(consignment.shipper)],
      [label('consignee'), partyOf(consignment.consignee)],
      [label('notify'), partyOf(consignment.notify)],
    ] as const;
    for (const [index, [name, lines]] of parties.entries()) {
      compartment(sheet, [LEFT, 34 + index * 72, HALF, 72], name, lines, { size: 9 });
    }
    sheet.frame(LEFT + HALF, 34, HALF, 216);
    mark(sheet, [LEFT + HALF + 12, 50, 34], BRICK, 1);
    write(sheet, label('billRef'), RIGHT - 10, 50, { size: 7, align: 'right' });
    write(sheet, consignment.billOfLading, RIGHT - 10, 64, { size: 11, bold: true, align: 'right' });
    write(sheet, label('titleHouse'), LEFT + HALF * 1.5, 112, {
      size: 13,
      bold: true,
      align: 'centre',
      room: HALF - 20,
    });
    write(sheet, forwarder, LEFT + HALF * 1.5, 140, { size: 12, align: 'centre', color: BRICK });
    prose(sheet, phrase('conditions'), LEFT + HALF + 10, 164, HALF - 20, { size: 6.5 });
    const third = HALF / 2;
    const steps: [string, string][] = [
      [label('receipt'), voyage.receipt],
      [label('vessel'), voyage.vessel.name],
      [label('loading'), voyage.loading.name],
      [label('voyage'), voyage.voyage],
      [label('discharge'), voyage.discharge.name],
      [label('delivery'), voyage.delivery],
    ];
    for (const [index, [name, value]] of steps.entries()) {
      compartment(sheet, [LEFT + (index % 2) * third, 250 + Math.floor(index / 2) * 27, third, 27], name, value);
    }
    compartment(sheet, [LEFT + HALF, 250, HALF, 81], phrase('agent'), [
      'Corsa & Filhos Agencies',
      'Quay House 4',
      `${phrase('phone')} +00 ${chance.digits(9)}`,
    ]);
    const marks = loads.map(
      (load) => `${load.container}\n${label('seal')} ${load.seals.join(' / ')}\n${ordinaryUnit(load)}`,
    );
    ledger(
      paper,
      LEFT,
      331,
      [
        { title: label('marks'), width: 128 },
        { title: `${label('packages')}; ${label('packageKind')}`, width: 104 },
        { title: label('description'), width: 146 },
        { title: label('grossWeight'), width: 80, align: 'right' },
        { title: label('measure'), width: WIDTH - 458, align: 'right' },
      ],
      [
        [
          marks.join('\n\n'),
          `${notation.number(
            summed(loads, (load) => load.packages),
            0,
          )} ${loads[0]?.packageKind ?? ''}`,
          `${loads.length} x FCL ${phrase('saidToContain')}:\n${loads[0]?.description ?? ''}\n${label('hs')} ${loads[0]?.hs ?? ''}\n\n${phrase(terms)}`,
          `${notation.weight(summed(loads, (load) => load.grossKg))} KGS`,
          `${notation.number(
            summed(loads, (load) => load.cubicMetres),
            3,
          )} CBM`,
        ],
      ],
      { size: 9, headSize: 7, headBold: false, air: 12 },
    );
    const foot = WIDTH / 3;
    compartment(sheet, [LEFT, 640, foot, 40], label('masterRef'), masterBill);
    compartment(sheet, [LEFT + foot, 640, foot, 40], phrase('originals'), chance.one(['3 / THREE', '2 / TWO']));
    compartment(sheet, [LEFT + 2 * foot, 640, foot, 40], label('shippedOnBoard'), notation.date(voyage.onBoard));
    compartment(
      sheet,
      [LEFT, 680, HALF, 114],
      phrase('placeDate'),
      `${voyage.receipt}, ${notation.date(voyage.onBoard)}`,
    );
    compartment(sheet, [LEFT + HALF, 680, HALF, 114], phrase('signature'), ['', '', '', '', forwarder]);
    const printed = { ...USUAL_CARGO, sizeType: 'unjudged', hs: true, goods: 'once', perContainer: false } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...PLACES, form: 'house' }, notation),
        consignments: [
          consignmentTruth(consignment, printed, notation, {
            freightTerms: terms,
            masterBill,
          }),
        ],
      },
    };
  },
};
