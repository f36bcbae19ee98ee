import { rgb } from 'pdf-lib';
import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { labelsAbove } from '../../../drawing/entries.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { type CarriedConsignment, voyageOf } from '../../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { unjudgedOfContainers } from '../cargo.ts';
import { fitted, partyBlock } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 42;
const WIDTH = 511;
const TEAL = rgb(0.05, 0.4, 0.45);

/** Printed from a platform in the browser: tiles for the voyage, a section for each bill, boxes and goods in two tables. */
export const platformExport: Layout = {
  kind: 'manifest',
  name: 'platform-export',
  languages: ['en', 'nl', 'de', 'fr', 'es'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const voyage = voyageOf(set, language, chance.whole(2, 5), 3, chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const footer = () =>
      paper.sheet.text(`${label('page')} ${paper.pages}`, LEFT + WIDTH, 822, { size: 7, color: GREY, align: 'right' });
    footer();
    sheet.text(label('titleManifest'), LEFT, 48, { size: 17, color: TEAL });
    sheet.text(voyage.carrier, LEFT + WIDTH, 48, { size: 10, color: GREY, align: 'right' });
    const tiles = [
      [label('vessel'), voyage.vessel.name],
      [label('imo'), voyage.vessel.imo],
      [label('voyage'), voyage.voyage],
      [label('loading'), `${voyage.loading.name}, ${voyage.loading.code}`],
      [label('discharge'), `${voyage.discharge.name}, ${voyage.discharge.code}`],
    ];
    for (const [index, [name = '', value = '']] of tiles.entries()) {
      const width = WIDTH / tiles.length;
      const x = LEFT + index * width;
      sheet.fill(x, 60, width - 5, 36, rgb(0.91, 0.96, 0.96));
      fitted(sheet, name, x + 6, 73, width - 17, { size: 7, color: GREY });
      fitted(sheet, value, x + 6, 87, width - 17, { size: 9, font: sheet.fonts.bold });
    }
    let y = 116;
    for (const consignment of voyage.consignments) {
      if (y + 170 + consignment.loads.length * 40 > 800) {
        paper.turnPage();
        footer();
        y = 44;
      }
      y = drawBill(desk, consignment, paper, y) + 26;
    }
    const truth = cargoTruth(voyage, { ...ALL_CARGO, tare: true, hs: true, net: true }, notation);
    return { paper, truth: unjudgedOfContainers(truth, ['packages', 'grossKg']) };
  },
};

function drawBill(desk: Desk, consignment: CarriedConsignment, paper: Paper, top: number): number {
  const { language, notation, label } = desk;
  const { sheet } = paper;
  const words = SMALL_PRINT[language];
  const { weightUnit } = notation;
  sheet.text(`${label('billRef')} ${consignment.billOfLading}`, LEFT, top, { size: 11, font: sheet.fonts.bold });
  sheet.rule(LEFT, top + 5, WIDTH, 1.2, TEAL);
  let y = labelsAbove(
    sheet,
    LEFT,
    top + 18,
    (['shipper', 'consignee', 'notify'] as const).map((role) => [label(role), partyBlock(consignment[role])]),
    { width: WIDTH / 3, size: 7.8 },
  );
  sheet.text(words.equipment, LEFT, y + 4, { size: 8, font: sheet.fonts.bold, color: TEAL });
  y = drawTable(
    paper,
    LEFT,
    y + 8,
    [
      { title: label('containerRef'), width: 140 },
      { title: label('sizeType'), width: 90 },
      { title: label('seal'), width: 170 },
      { title: `${label('tare')} ${weightUnit}`, width: 111, align: 'right' },
    ],
    consignment.loads.map((load) => ({
      cells: [load.container, load.sizeType, load.seals.join(', '), notation.weight(load.tareKg)],
    })),
    { lines: 'rows', headFill: false, size: 8 },
  );
  sheet.text(words.cargo, LEFT, y + 14, { size: 8, font: sheet.fonts.bold, color: TEAL });
  return drawTable(
    paper,
    LEFT,
    y + 18,
    [
      { title: label('containerRef'), width: 74 },
      { title: label('description'), width: 150 },
      { title: label('hs'), width: 56 },
      { title: label('packages'), width: 48, align: 'right' },
      { title: label('packageKind'), width: 55 },
      { title: `${label('grossWeight')} ${weightUnit}`, width: 64, align: 'right' },
      { title: `${label('netWeight')} ${weightUnit}`, width: 64, align: 'right' },
    ],
    consignment.loads.map((load) => ({
      cells: [
        load.container,
        load.description,
        load.hs,
        notation.number(load.packages, 0),
        load.packageKind,
        notation.weight(load.grossKg),
        notation.weight(load.netKg),
      ],
    })),
    { lines: 'rows', headFill: false, size: 8 },
  );
}
