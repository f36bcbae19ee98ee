import { Paper } from '../../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { kilograms, partyOf, shipment, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { compartment, mark, prose, SAND, STEEL, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 36;
const WIDTH = 523;
const RIGHT = LEFT + WIDTH;
const HALF = WIDTH / 2;
const PLACES = { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true } as const;

/** A carrier's bill: every container a paragraph with type, seal, goods and tariff number, its tare below its weight; charges at the foot. */
export const paragraphByBox: Layout = {
  kind: 'bill-of-lading',
  name: 'paragraph-by-container',
  languages: ['en', 'fr', 'es', 'pt', 'en'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = kilograms(desk.notation, 'KGS', chance.one([1, 3] as const));
    const { voyage, consignment, terms } = shipment(desk, 4);
    const { loads } = consignment;
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    mark(sheet, [LEFT, 26, 26], STEEL, 0);
    write(sheet, voyage.carrier, LEFT + 34, 45, { size: 14, bold: true, color: STEEL });
    write(sheet, label('titleBill'), RIGHT, 44, { size: 12, bold: true, align: 'right', room: 260 });
    const tint = { tint: SAND };
    const strip: [string, string][] = [
      [label('voyage'), voyage.voyage],
      [label('billRef'), consignment.billOfLading],
      [phrase('booking'), `${chance.letters(2)}${chance.digits(7)}`],
      [phrase('originals'), '3'],
    ];
    for (const [index, [name, value]] of strip.entries()) {
      compartment(sheet, [LEFT + index * (WIDTH / 4), 58, WIDTH / 4, 28], name, value, { ...tint, bold: index === 1 });
    }
    const look = { ...tint, size: 8.5 };
    compartment(sheet, [LEFT, 86, HALF, 66], label('shipper'), partyOf(consignment.shipper), look);
    compartment(sheet, [LEFT, 152, HALF, 66], label('consignee'), partyOf(consignment.consignee), look);
    compartment(sheet, [LEFT, 218, HALF, 66], label('notify'), partyOf(consignment.notify), look);
    compartment(sheet, [LEFT + HALF, 86, HALF, 66], label('vessel'), ['', voyage.vessel.name], { ...look, bold: true });
    const places: [string, string][] = [
      [label('receipt'), voyage.receipt],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('delivery'), voyage.delivery],
    ];
    for (const [index, [name, value]] of places.entries()) {
      compartment(sheet, [LEFT + HALF, 152 + index * 33, HALF, 33], name, value, tint);
    }
    const space = '\n';
    const end = ledger(
      paper,
      LEFT,
      284,
      [
        { title: `${label('marks')}\n${label('containerRef')}, ${label('seal')}`, width: 132 },
        { title: `${label('packages')} - ${label('description')}`, width: 182 },
        { title: label('grossWeight'), width: 134, align: 'right' },
        { title: label('measure'), width: WIDTH - 448, align: 'right' },
      ],
      loads.map((load) => [
        `${load.container}\n${label('seal')}: ${load.seals.join(', ')}`,
        `1 x ${load.sizeType} ${phrase('saidToContain')}\n${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}\n${label('hs')}: ${load.hs}`,
        `${space}${notation.weight(load.grossKg)} KGS\n${label('tare')} ${notation.weight(load.tareKg)} KGS`,
        `${space}${notation.number(load.cubicMetres, 3)} CBM`,
      ]),
      { size: 8.5, headSize: 7, headBold: false, headFill: SAND, outline: true, uprights: true, air: 12 },
      { down: 620 },
    );
    const totals = [
      `${label('totalRow')}: ${loads.length} ${phrase('equipment')}`,
      `${label('packages')}: ${notation.number(
        summed(loads, (load) => load.packages),
        0,
      )}`,
      `${notation.weight(summed(loads, (load) => load.grossKg))} KGS`,
      `${notation.number(
        summed(loads, (load) => load.cubicMetres),
        3,
      )} CBM`,
    ];
    sheet.frame(LEFT, end, WIDTH, 18);
    for (const [index, text] of totals.entries()) {
      write(sheet, text, LEFT + 6 + index * (WIDTH / 4), end + 12, { size: 8.5, bold: true, room: WIDTH / 4 - 10 });
    }
    const money = notation.number(chance.whole(600, 4200), 2);
    const charges = ledger(
      paper,
      LEFT,
      end + 18,
      [
        { title: phrase('charges'), width: 132 },
        { title: 'USD', width: 60, align: 'right' },
        { title: 'PREPAID', width: 66, align: 'right' },
        { title: 'COLLECT', width: 66, align: 'right' },
      ],
      [
        [label('freightCharge'), money, terms === 'prepaid' ? money : '', terms === 'collect' ? money : ''],
        ['THC', '', '', ''],
      ],
      { size: 8, headSize: 6.5, headBold: false, uprights: true, outline: true, air: 4 },
      { down: end + 84 },
    );
    compartment(
      sheet,
      [LEFT + 324, end + 18, WIDTH - 324, 33],
      label('shippedOnBoard'),
      notation.date(voyage.onBoard),
      tint,
    );
    compartment(
      sheet,
      [LEFT + 324, end + 51, WIDTH - 324, 33],
      phrase('placeDate'),
      `${voyage.loading.name}, ${notation.date(voyage.onBoard)}`,
      tint,
    );
    prose(sheet, phrase('conditions'), LEFT, charges + 14, 300, { size: 6.5 });
    write(sheet, phrase(terms), LEFT, charges + 60, { size: 10, bold: true });
    stack(sheet, [voyage.carrier, '', `${phrase('signature')} ______________________`], LEFT + 324, charges + 18, {
      size: 8.5,
    });
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, PLACES, notation),
        consignments: [
          consignmentTruth(consignment, { ...USUAL_CARGO, tare: true, hs: true }, notation, {
            freightTerms: terms,
            masterBill: null,
          }),
        ],
      },
    };
  },
};
