import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import type { CarriedConsignment } from '../../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { alike, ordinaryUnit, sailing, summed } from '../desks.ts';
import { beside, HAZE, STEEL, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const EDGE = 34;

/** Item by item down the page, as consignees' agents hand it in: labels and entries in two columns, each container a line of text. */
export const itemByItem: Layout = {
  kind: 'manifest',
  name: 'item-by-item',
  languages: ['fr', 'de', 'pt', 'es', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sailed = sailing(desk, { consignments: chance.whole(2, 5), loads: 4, inward: true });
    const voyage = { ...sailed, consignments: sailed.consignments.map(alike) };
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const width = paper.width - 2 * EDGE;
    const { sheet: first } = paper;
    write(first, label('titleManifest'), EDGE, 44, { size: 16, bold: true });
    write(first, voyage.carrier, EDGE + width, 44, { size: 10, align: 'right', color: STEEL, bold: true });
    first.rule(EDGE, 52, width, 1.5, STEEL);
    beside(
      first,
      [
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
      ],
      EDGE,
      68,
      {
        colon: '',
        grey: true,
      },
    );
    beside(
      first,
      [
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
      ],
      EDGE + width / 2,
      68,
      { colon: '', grey: true },
    );
    let y = 112;
    for (const [index, one] of voyage.consignments.entries()) {
      const { loads } = one;
      if (y + 176 + loads.length * 12 > paper.height - 30) {
        paper.turnPage();
        y = 40;
      }
      const { sheet } = paper;
      sheet.fill(EDGE, y, width, 17, HAZE);
      write(sheet, `${phrase('article')} ${index + 1}`, EDGE + 6, y + 12, { bold: true });
      write(sheet, `${label('billRef')} ${one.billOfLading}`, EDGE + width - 6, y + 12, { bold: true, align: 'right' });
      const party = ({ name, lines }: CarriedConsignment['shipper']) => [
        name,
        lines.slice(0, 2).join(', '),
        ...lines.slice(2),
      ];
      const left = beside(
        sheet,
        [
          [label('shipper'), party(one.shipper)],
          [label('consignee'), party(one.consignee)],
          [label('notify'), party(one.notify)],
        ],
        EDGE,
        y + 32,
        { colon: '', grey: true, labelRoom: 84, room: 186, size: 8.5, step: 11.5 },
      );
      const [load] = loads;
      const right = beside(
        sheet,
        [
          [label('description'), load?.description ?? ''],
          [label('hs'), load?.hs ?? ''],
          [
            label('packages'),
            `${notation.number(
              summed(loads, ({ packages }) => packages),
              0,
            )} ${load?.packageKind ?? ''}`,
          ],
          [label('grossWeight'), `${notation.weight(summed(loads, ({ grossKg }) => grossKg))} ${notation.weightUnit}`],
          [
            label('measure'),
            `${notation.number(
              summed(loads, ({ cubicMetres }) => cubicMetres),
              1,
            )} m3`,
          ],
        ],
        EDGE + width / 2 + 14,
        y + 32,
        { colon: '', grey: true, labelRoom: 92, room: 155, size: 8.5, step: 13.5 },
      );
      y = Math.max(left, right) + 4;
      write(sheet, `${phrase('equipment')} (${loads.length})`, EDGE, y, { size: 7.5, color: GREY });
      const lines = loads.map((each) =>
        [
          each.container,
          ordinaryUnit(each),
          `${label('seal')} ${each.seals.join(' + ')}`,
          `${notation.number(each.packages, 0)} ${each.packageKind}`,
          `${notation.weight(each.grossKg)} ${notation.weightUnit}`,
        ].join('   '),
      );
      y = stack(sheet, lines, EDGE + 84, y, { size: 8.5, step: 12, room: width - 84 }) + 8;
    }
    const printed = { ...USUAL_CARGO, sizeType: 'unjudged', hs: true, goods: 'once' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: voyage.consignments.map((one) => consignmentTruth(one, printed, notation)),
      },
    };
  },
};
