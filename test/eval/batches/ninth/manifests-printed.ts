import { Paper } from '../../drawing/paper.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { consignmentTruth } from './cargo.ts';
import { drawGrid } from './grid.ts';
import { fitted, MIST, NAVY, WHITE } from './strokes.ts';
import { sailedFrom, sumOf } from './trades.ts';

const EDGE = 36;

/** A line printer's manifest: typed labels with colons, dashes for rules, a sum after each bill. */
const dashes: Layout = {
  kind: 'manifest',
  name: 'dashed-print',
  languages: ['es', 'pt', 'it', 'en'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const voyage = sailedFrom(desk, chance.whole(2, 5), 3, { home: chance.one(['loading', 'discharge'] as const) });
    const paper = await Paper.open({ face: 'typewriter' });
    const width = paper.width - 2 * EDGE;
    const size = 8;
    const type = (text: string, x: number, y: number) => paper.sheet.text(text, x, y, { size });
    const dash = (y: number) => type('-'.repeat(109), EDGE, y);
    const labelWidth = 122;
    const entry = (name: string, value: string, x: number, y: number, room: number) => {
      const text = name.toUpperCase();
      paper.sheet.text(text, x, y, { size: fitted(paper.sheet.fonts.plain, text, size, room - 12) });
      type(`: ${value}`, x + room - 8, y);
    };
    const begin = () => {
      type(voyage.carrier.toUpperCase(), EDGE, 40);
      type(`${label('page').toUpperCase()} ${paper.pages}`, EDGE + width - 60, 40);
      paper.sheet.text(label('titleManifest').toUpperCase(), paper.width / 2, 54, { size: 9, align: 'centre' });
      dash(64);
      entry(label('vessel'), voyage.vessel.name, EDGE, 76, labelWidth);
      entry(label('voyage'), voyage.voyage, EDGE + 290, 76, 104);
      entry(label('loading'), `${voyage.loading.code} ${voyage.loading.name.toUpperCase()}`, EDGE, 88, labelWidth);
      entry(label('discharge'), `${voyage.discharge.code} ${voyage.discharge.name.toUpperCase()}`, EDGE + 290, 88, 104);
      dash(98);
      return 112;
    };
    let y = begin();
    for (const consignment of voyage.consignments) {
      if (y + 128 + consignment.loads.length * 24 > paper.height - 40) {
        paper.turnPage();
        y = begin();
      }
      entry(label('billRef'), consignment.billOfLading, EDGE, y, labelWidth);
      for (const role of ['shipper', 'consignee', 'notify'] as const) {
        y += 12;
        entry(label(role), consignment[role].name, EDGE, y, labelWidth);
        y += 11;
        type(`  ${consignment[role].lines.join(', ')}`, EDGE + labelWidth - 8, y);
      }
      y = drawGrid(
        paper,
        EDGE,
        y + 6,
        [
          { title: label('containerRef').toUpperCase(), width: 72 },
          { title: label('sizeType').toUpperCase(), width: 42 },
          { title: label('seal').toUpperCase(), width: 92 },
          { title: label('packages').toUpperCase(), width: 80 },
          { title: label('description').toUpperCase(), width: 160 },
          { title: `${label('grossWeight').toUpperCase()} ${notation.weightUnit}`, width: width - 446, align: 'right' },
        ],
        consignment.loads.map((load) => [
          load.container,
          load.sizeType,
          load.seals.join(' '),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description.toUpperCase(),
          notation.weight(load.grossKg),
        ]),
        { size: 7.5, headSize: 7.5, centredHead: false, columnRules: false, frame: false, air: 3 },
      );
      type(`${label('totalRow')} B/L ${consignment.billOfLading}`, EDGE, y + 10);
      const gross = notation.weight(sumOf(consignment.loads, ({ grossKg }) => grossKg));
      paper.sheet.text(gross, EDGE + width - 3.5, y + 10, { size: 7.5, align: 'right' });
      dash(y + 20);
      y += 34;
    }
    const parts = { addresses: true, notify: true, sizeType: true, tare: false, hs: false, goods: 'each' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, { ...ALL_CARGO, imo: false }, notation),
        consignments: voyage.consignments.map((consignment) => consignmentTruth(consignment, parts, notation)),
      },
    };
  },
};

/** A spreadsheet that a terminal sends round: one row a container, the bill on every row, small type and many columns. */
const terminalSheet: Layout = {
  kind: 'manifest',
  name: 'terminal-sheet',
  languages: ['en', 'nl', 'es', 'de', 'pt'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const voyage = sailedFrom(desk, chance.whole(9, 18), 3);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const edge = 22;
    const width = paper.width - 2 * edge;
    sheet.text(label('titleManifest'), edge, 34, { size: 12, font: sheet.fonts.bold, color: NAVY });
    const facts = [
      [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`],
      [label('imo'), voyage.vessel.imo],
      [label('loading'), voyage.loading.code],
      [label('discharge'), voyage.discharge.code],
    ];
    for (const [index, [name = '', value = '']] of facts.entries()) {
      const x = edge + index * (width / 4);
      sheet.fill(x, 42, width / 4, 15, MIST);
      sheet.frame(x, 42, width / 4, 15);
      sheet.frame(x, 57, width / 4, 15);
      sheet.text(name, x + 4, 52.5, {
        size: fitted(sheet.fonts.bold, name, 7.5, width / 4 - 8),
        font: sheet.fonts.bold,
      });
      sheet.text(value, x + 4, 67.5, { size: 8 });
    }
    const rows = voyage.consignments.flatMap((consignment) => consignment.loads.map((load) => ({ consignment, load })));
    const columns = [
      { title: label('position'), width: 24, align: 'right' as const },
      { title: label('containerRef'), width: 68 },
      { title: label('sizeType'), width: 36, align: 'centre' as const },
      { title: label('seal'), width: 58 },
      { title: label('billRef'), width: 74 },
      { title: label('shipper'), width: 112 },
      { title: label('consignee'), width: 112 },
      { title: label('description'), width: 118 },
      { title: label('packages'), width: 42, align: 'right' as const },
      { title: label('packageKind'), width: 50 },
      { title: `${label('tare')} ${notation.weightUnit}`, width: 46, align: 'right' as const },
      { title: `${label('grossWeight')} ${notation.weightUnit}`, width: width - 740, align: 'right' as const },
    ];
    drawGrid(
      paper,
      edge,
      80,
      columns,
      rows.map(({ consignment, load }, index) => [
        String(index + 1),
        load.container,
        load.sizeType,
        load.seals.join('\n'),
        consignment.billOfLading,
        consignment.shipper.name,
        consignment.consignee.name,
        load.description,
        notation.number(load.packages, 0),
        load.packageKind,
        notation.weight(load.tareKg),
        notation.weight(load.grossKg),
      ]),
      {
        size: 6.6,
        headSize: 6.6,
        headColour: NAVY,
        headInk: WHITE,
        boldHead: true,
        rowRules: true,
        zebra: true,
        air: 4,
      },
      { pages: { bottom: paper.height - 24, resume: () => 26 } },
    );
    const parts = { addresses: false, notify: false, sizeType: true, tare: true, hs: false, goods: 'each' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: voyage.consignments.map((consignment) => consignmentTruth(consignment, parts, notation)),
      },
    };
  },
};

export const NINTH_PRINTED_MANIFESTS: readonly Layout[] = [dashes, terminalSheet];
