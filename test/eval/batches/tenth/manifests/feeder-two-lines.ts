import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { sailing, summed, tonnes } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { HAZE, mark, PAPER_WHITE, PINE, SAND, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const EDGE = 28;

/** A feeder's list in tonnes: two lines to each container under a heading of two lines. */
export const twoLineFeeder: Layout = {
  kind: 'manifest',
  name: 'feeder-two-lines',
  languages: ['nl', 'de', 'en', 'it', 'pt'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = tonnes(desk.notation);
    const voyage = sailing(desk, { consignments: chance.whole(8, 17), loads: 3 });
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const width = paper.width - 2 * EDGE;
    const begin = () => {
      const { sheet } = paper;
      sheet.fill(EDGE, 24, width, 26, PINE);
      mark(sheet, [EDGE + 7, 29, 16], SAND, 0);
      write(sheet, label('titleManifest'), EDGE + 32, 42, { size: 13, bold: true, color: PAPER_WHITE, room: 270 });
      write(sheet, voyage.carrier, EDGE + width - 8, 41, { size: 9.5, color: PAPER_WHITE, align: 'right' });
      const cells: [string, string][] = [
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} / ${voyage.loading.code}`],
        [label('discharge'), `${voyage.discharge.name} / ${voyage.discharge.code}`],
      ];
      const shares = [0.25, 0.13, 0.12, 0.25, 0.25];
      let x = EDGE;
      for (const [index, [name, value]] of cells.entries()) {
        const room = width * (shares[index] ?? 0);
        write(sheet, name, x, 63, { size: 7, color: GREY, room: room - 5 });
        write(sheet, value, x, 75, { size: 9, bold: true, room: room - 5 });
        x += room;
      }
      write(sheet, `${label('page')} ${paper.pages}`, EDGE + width, paper.height - 20, { size: 7.5, align: 'right' });
      return 84;
    };
    const all = voyage.consignments.flatMap((consignment) => consignment.loads.map((load) => ({ consignment, load })));
    const end = ledger(
      paper,
      EDGE,
      begin(),
      [
        { title: `${label('containerRef')}\n${label('billRef')}`, width: 84 },
        { title: label('sizeType'), width: 52 },
        { title: `${label('seal')}\n`, width: 74 },
        { title: `${label('shipper')}\n${label('consignee')}`, width: 146 },
        { title: `${label('packages')}\n${label('description')}`, width: 134 },
        { title: `${label('grossWeight')}\n(t)`, width: width - 490, align: 'right' },
      ],
      all.map(({ consignment, load }) => [
        `${load.container}\n${consignment.billOfLading}`,
        load.sizeType,
        load.seals.join('\n'),
        `${consignment.shipper.name}\n${consignment.consignee.name}`,
        `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}`,
        notation.weight(load.grossKg),
      ]),
      { size: 7.5, headSize: 7, headFill: HAZE, levels: true, air: 6 },
      {
        bottom: paper.height - 40,
        resume() {
          paper.turnPage();
          return begin();
        },
      },
    );
    const total = `${label('totalRow')}: ${all.length} ${phrase('equipment')} / ${notation.weight(summed(all, ({ load }) => load.grossKg))} t`;
    write(paper.sheet, total, EDGE + width - 3, end + 14, { size: 8.5, bold: true, align: 'right' });
    const printed = { ...USUAL_CARGO, addresses: false, notify: false };
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: voyage.consignments.map((one) => consignmentTruth(one, printed, notation)),
      },
    };
  },
};
