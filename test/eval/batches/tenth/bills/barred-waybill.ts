import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { partyOf, shipment, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { HAZE, mark, PAPER_WHITE, PINE, prose, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 44;
const WIDTH = 507;
const RIGHT = LEFT + WIDTH;

/** A waybill that a carrier's computer prints: coloured bars over parties, routing and cargo, labels above their entries without a box. */
export const barredWaybill: Layout = {
  kind: 'bill-of-lading',
  name: 'barred-waybill',
  languages: ['en', 'de', 'fr', 'nl', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, terms } = shipment(desk, 5);
    const { loads } = consignment;
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const bar = (text: string, y: number) => {
      sheet.fill(LEFT, y, WIDTH, 14, PINE);
      write(sheet, text.toUpperCase(), LEFT + 6, y + 10.2, { size: 8, bold: true, color: PAPER_WHITE });
    };
    const above = (name: string, value: string | readonly string[], x: number, y: number, room: number) => {
      write(sheet, name, x, y, { size: 7, color: GREY, room });
      return stack(sheet, typeof value === 'string' ? [value] : value, x, y + 12, { size: 9, room });
    };
    mark(sheet, [RIGHT - 28, 28, 28], PINE, 2);
    write(sheet, voyage.carrier, RIGHT - 36, 46, { size: 11, align: 'right', color: PINE, bold: true });
    write(sheet, label('titleWaybill'), LEFT, 46, { size: 13, bold: true, room: 270 });
    above(label('billRef'), consignment.billOfLading, LEFT, 68, 150);
    above(phrase('booking'), chance.digits(9), LEFT + 180, 68, 150);
    above(label('shippedOnBoard'), notation.date(voyage.onBoard), LEFT + 350, 68, 150);
    bar(phrase('parties'), 92);
    const third = WIDTH / 3;
    above(label('shipper'), partyOf(consignment.shipper), LEFT, 118, third - 8);
    above(label('consignee'), partyOf(consignment.consignee), LEFT + third, 118, third - 8);
    above(label('notify'), partyOf(consignment.notify), LEFT + 2 * third, 118, third - 8);
    bar(phrase('route'), 182);
    const legs: [string, string][] = [
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('imo'), voyage.vessel.imo],
      [label('receipt'), voyage.receipt],
      [label('loading'), `${voyage.loading.name} [${voyage.loading.code}]`],
      [label('discharge'), `${voyage.discharge.name} [${voyage.discharge.code}]`],
      [label('delivery'), voyage.delivery],
    ];
    for (const [index, [name, value]] of legs.entries()) {
      const four = index < 3 ? third : WIDTH / 4;
      const at = index < 3 ? index : index - 3;
      above(name, value, LEFT + at * four, index < 3 ? 208 : 236, four - 8);
    }
    bar(phrase('cargo'), 260);
    const end = ledger(
      paper,
      LEFT,
      278,
      [
        { title: `${label('containerRef')}\n${label('sizeType')}`, width: 78 },
        { title: label('seal'), width: 66 },
        { title: `${label('packages')}\n${label('packageKind')}`, width: 76 },
        { title: `${label('description')}\n${label('hs')}`, width: 146 },
        { title: `${label('grossWeight')}\n${notation.weightUnit}`, width: 77, align: 'right' },
        { title: `${label('measure')}\n`, width: 64, align: 'right' },
      ],
      [
        ...loads.map((load) => [
          `${load.container}\n${load.sizeType}`,
          load.seals.join('\n'),
          `${notation.number(load.packages, 0)}\n${load.packageKind}`,
          `${load.description}\n${load.hs}`,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 2),
        ]),
        {
          strong: [
            label('totalRow'),
            '',
            notation.number(
              summed(loads, (load) => load.packages),
              0,
            ),
            '',
            notation.weight(summed(loads, (load) => load.grossKg)),
            notation.number(
              summed(loads, (load) => load.cubicMetres),
              2,
            ),
          ],
        },
      ],
      { size: 8.5, headSize: 7, headFill: HAZE, levels: true, headRule: false, air: 8 },
    );
    write(sheet, phrase(terms), LEFT, end + 22, { bold: true });
    prose(sheet, phrase('conditions'), LEFT, 738, WIDTH, { size: 6.8, color: GREY });
    write(sheet, `${phrase('placeDate')}: ${voyage.loading.name}, ${notation.date(voyage.onBoard)}`, LEFT, 790, {
      size: 8.5,
    });
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...ALL_CARGO, places: true, onBoard: true, form: 'sea-waybill' }, notation),
        consignments: [
          consignmentTruth(consignment, { ...USUAL_CARGO, hs: true }, notation, {
            freightTerms: terms,
            masterBill: null,
          }),
        ],
      },
    };
  },
};
