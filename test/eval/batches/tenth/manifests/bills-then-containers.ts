import { Paper } from '../../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { consignmentTruth, USUAL_CARGO } from '../cargo.ts';
import { sailing } from '../desks.ts';
import { type LedgerRow, ledger } from '../ledger.ts';
import { PAPER_WHITE, STEEL, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const EDGE = 28;

/** An extract from the customs system: bills in one table, containers in another that names the bill of each. */
export const billsThenContainers: Layout = {
  kind: 'manifest',
  name: 'bills-then-containers',
  languages: ['es', 'fr', 'en', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const voyage = sailing(desk, { consignments: chance.whole(3, 8), loads: 3, inward: true });
    const phrase = phrasesIn(language);
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * EDGE;
    const unit = notation.weightUnit;
    const begin = () => {
      const { sheet } = paper;
      write(sheet, label('titleManifest'), EDGE, 36, { size: 13, bold: true });
      write(sheet, `${label('page')} ${paper.pages}`, EDGE + width, 36, { size: 8, align: 'right' });
      const facts: [string, string][] = [
        [phrase('carrier'), voyage.carrier],
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.code} - ${voyage.loading.name}`],
        [label('discharge'), `${voyage.discharge.code} - ${voyage.discharge.name}`],
      ];
      for (const [index, [name, value]] of facts.entries()) {
        const x = EDGE + (index % 3) * (width / 3);
        const y = 56 + Math.floor(index / 3) * 15;
        const after = write(sheet, `${name}: `, x, y, { size: 8.5, bold: true, room: 130 });
        write(sheet, value, x + after + 2, y, { size: 8.5, room: width / 3 - after - 8 });
      }
      return 84;
    };
    const pages = {
      bottom: paper.height - 26,
      resume() {
        paper.turnPage();
        return begin();
      },
    };
    const look = { size: 7.5, headSize: 7, headFill: STEEL, headInk: PAPER_WHITE, levels: true, air: 6 };
    let y = begin();
    write(paper.sheet, phrase('bills'), EDGE, y + 8, { size: 9.5, bold: true, color: STEEL });
    y = ledger(
      paper,
      EDGE,
      y + 14,
      [
        { title: label('position'), width: 28, align: 'centre' },
        { title: label('billRef'), width: 82 },
        { title: label('shipper'), width: 138 },
        { title: label('consignee'), width: 138 },
        { title: label('notify'), width: 128 },
        { title: label('description'), width: 128 },
        { title: label('packages'), width: 46, align: 'right' },
        { title: label('packageKind'), width: 50 },
        { title: `${label('grossWeight')} (${unit})`, width: width - 738, align: 'right' },
      ],
      voyage.consignments.flatMap(({ loads, ...one }, index): LedgerRow[] =>
        loads.map((load, at) => [
          at === 0 ? String(index + 1) : '',
          at === 0 ? one.billOfLading : '',
          at === 0 ? one.shipper.name : '',
          at === 0 ? one.consignee.name : '',
          at === 0 ? one.notify.name : '',
          load.description,
          notation.number(load.packages, 0),
          load.packageKind,
          notation.weight(load.grossKg),
        ]),
      ),
      look,
      pages,
    );
    if (y > paper.height - 110) y = pages.resume();
    write(paper.sheet, phrase('equipment'), EDGE, y + 22, { size: 9.5, bold: true, color: STEEL });
    const all = voyage.consignments.flatMap((consignment) => consignment.loads.map((load) => ({ consignment, load })));
    ledger(
      paper,
      EDGE,
      y + 28,
      [
        { title: label('position'), width: 34, align: 'centre' },
        { title: label('containerRef'), width: 110 },
        { title: label('sizeType'), width: 70, align: 'centre' },
        { title: label('seal'), width: 150 },
        { title: label('billRef'), width: 110 },
        { title: label('packages'), width: 80, align: 'right' },
        { title: `${label('tare')} (${unit})`, width: 90, align: 'right' },
        { title: `${label('grossWeight')} (${unit})`, width: width - 644, align: 'right' },
      ],
      all.map(({ consignment, load }, index) => [
        String(index + 1),
        load.container,
        load.sizeType,
        load.seals.join(', '),
        consignment.billOfLading,
        notation.number(load.packages, 0),
        notation.weight(load.tareKg),
        notation.weight(load.grossKg),
      ]),
      look,
      pages,
    );
    const printed = { ...USUAL_CARGO, addresses: false, tare: true };
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: voyage.consignments.map((one) => consignmentTruth(one, printed, notation)),
      },
    };
  },
};
