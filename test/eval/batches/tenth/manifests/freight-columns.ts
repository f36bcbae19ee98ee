import { Paper } from '../../../drawing/paper.ts';
import type { CarriedConsignment } from '../../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { sailing, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { mark, STEEL, write } from '../pen.ts';

const EDGE = 34;

/** A liner agency's freight manifest: the money of each bill beside its goods, one ruled row a bill, sums at the end. */
export const freighted: Layout = {
  kind: 'manifest',
  name: 'freight-columns',
  languages: ['en', 'it', 'es', 'en', 'nl'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const voyage = sailing(desk, { consignments: chance.whole(5, 11), loads: 2 });
    const listed = voyage.consignments.map((consignment) => ({
      consignment,
      terms: chance.one(['prepaid', 'collect'] as const),
      money: chance.whole(400, 5200),
    }));
    const paper = await Paper.open({ landscape: true, face: 'serif' });
    const width = paper.width - 2 * EDGE;
    const begin = () => {
      const { sheet } = paper;
      mark(sheet, [EDGE, 24, 24], STEEL, 1);
      write(sheet, voyage.carrier, EDGE + 34, 42, { size: 15, bold: true });
      write(sheet, label('titleManifest'), EDGE + width, 40, { size: 14, align: 'right' });
      const facts = [
        `${label('vessel')} ${voyage.vessel.name}`,
        `${label('imo')} ${voyage.vessel.imo}`,
        `${label('voyage')} ${voyage.voyage}`,
        `${label('loading')} ${voyage.loading.name} ${voyage.loading.code}`,
        `${label('discharge')} ${voyage.discharge.name} ${voyage.discharge.code}`,
        `${label('page')} ${paper.pages}`,
      ];
      const shares = [0.2, 0.15, 0.14, 0.22, 0.22, 0.07];
      let x = EDGE;
      for (const [index, text] of facts.entries()) {
        write(sheet, text, x, 66, { size: 9, room: width * (shares[index] ?? 0) - 8 });
        x += width * (shares[index] ?? 0);
      }
      return 74;
    };
    const cellsOf = (one: CarriedConsignment) => ({
      parties: [one.shipper, one.consignee, one.notify]
        .map(({ name, lines }, at) => `${'SCN'[at]}: ${name}\n${lines.join(', ')}`)
        .join('\n'),
      boxes: one.loads
        .map((load) => `${load.container} ${load.sizeType}\n${label('seal')} ${load.seals.join('/')}`)
        .join('\n\n\n'),
      goods: one.loads
        .map(
          (load) =>
            `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}\n${label('hs')} ${load.hs}`,
        )
        .join('\n\n'),
      gross: one.loads.map((load) => notation.weight(load.grossKg)).join('\n\n\n\n'),
      measure: one.loads.map((load) => notation.number(load.cubicMetres, 2)).join('\n\n\n\n'),
    });
    const money = (value: number) => notation.number(value, 2);
    const sumOf = (terms: 'prepaid' | 'collect') =>
      money(listed.filter((one) => one.terms === terms).reduce((sum, one) => sum + one.money, 0));
    const loads = voyage.consignments.flatMap((one) => one.loads);
    ledger(
      paper,
      EDGE,
      begin(),
      [
        { title: label('billRef'), width: 84 },
        { title: `S: ${label('shipper')}  C: ${label('consignee')}\nN: ${label('notify')}`, width: 200 },
        { title: label('containerRef'), width: 104 },
        { title: `${label('packages')}, ${label('description')}`, width: 150 },
        { title: `${label('grossWeight')}\n${notation.weightUnit}`, width: 62, align: 'right' },
        { title: label('measure'), width: 46, align: 'right' },
        { title: 'PREPAID', width: 62, align: 'right', group: `${label('freightCharge')} USD` },
        { title: 'COLLECT', width: width - 708, align: 'right', group: `${label('freightCharge')} USD` },
      ],
      [
        ...listed.map(({ consignment, terms, money: charge }) => {
          const { parties, boxes, goods, gross, measure } = cellsOf(consignment);
          const paid = terms === 'prepaid' ? money(charge) : '';
          const due = terms === 'collect' ? money(charge) : '';
          return [consignment.billOfLading, parties, boxes, goods, gross, measure, paid, due];
        }),
        {
          strong: [
            label('totalRow'),
            '',
            '',
            '',
            notation.weight(summed(loads, (load) => load.grossKg)),
            notation.number(
              summed(loads, (load) => load.cubicMetres),
              2,
            ),
            sumOf('prepaid'),
            sumOf('collect'),
          ],
        },
      ],
      { size: 8, headSize: 7.5, uprights: true, outline: true, levels: true, air: 7 },
      {
        bottom: paper.height - 24,
        resume() {
          paper.turnPage();
          return begin();
        },
      },
    );
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: listed.map(({ consignment, terms }) =>
          consignmentTruth(consignment, { ...USUAL_CARGO, hs: true }, notation, { freightTerms: terms }),
        ),
      },
    };
  },
};
