import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { voyageOf } from '../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 40;

/** A strip of boxes for the voyage; below it a block for each bill: three parties side by side, then its containers. */
const blocks: Layout = {
  kind: 'manifest',
  name: 'blocks',
  languages: ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(1, 3), 3, chance);
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * LEFT;
    paper.sheet.text(voyage.carrier.toUpperCase(), LEFT, 40, { size: 13, font: paper.sheet.fonts.bold });
    paper.sheet.text(label('titleManifest'), LEFT + width, 40, {
      size: 14,
      font: paper.sheet.fonts.bold,
      align: 'right',
    });
    let y = boxRow(paper.sheet, LEFT, 50, 34, [
      { label: label('vessel'), value: voyage.vessel.name, width: width * 0.25 },
      { label: label('imo'), value: voyage.vessel.imo, width: width * 0.13 },
      { label: label('voyage'), value: voyage.voyage, width: width * 0.12 },
      { label: label('loading'), value: `${voyage.loading.name} (${voyage.loading.code})`, width: width * 0.25 },
      { label: label('discharge'), value: `${voyage.discharge.name} (${voyage.discharge.code})`, width: width * 0.25 },
    ]);
    for (const consignment of voyage.consignments) {
      const needed = 110 + consignment.loads.length * 26;
      if (y + needed > paper.height - 30) {
        paper.turnPage();
        y = 30;
      }
      paper.sheet.text(`${label('billRef')}: ${consignment.billOfLading}`, LEFT, y + 24, {
        size: 10,
        font: paper.sheet.fonts.bold,
      });
      y = labelsAbove(
        paper.sheet,
        LEFT,
        y + 40,
        (['shipper', 'consignee', 'notify'] as const).map((role) => [
          label(role),
          [consignment[role].name, ...consignment[role].lines],
        ]),
        { width: width / 3, size: 8.5 },
      );
      const total = (of: (load: (typeof consignment.loads)[number]) => number) =>
        consignment.loads.reduce((sum, load) => sum + of(load), 0);
      y = drawTable(
        paper,
        LEFT,
        y,
        [
          { title: label('containerRef'), width: 90 },
          { title: label('sizeType'), width: 60 },
          { title: label('seal'), width: 90 },
          { title: label('packages'), width: 110 },
          { title: label('description'), width: 230 },
          { title: label('hs'), width: 80 },
          { title: `${label('grossWeight')} (${notation.weightUnit})`, width: width - 660, align: 'right' },
        ],
        [
          ...consignment.loads.map((load) => ({
            cells: [
              load.container,
              load.sizeType,
              load.seals.join(' / '),
              `${notation.number(load.packages, 0)} ${load.packageKind}`,
              load.description,
              load.hs,
              notation.weight(load.grossKg),
            ],
          })),
          {
            cells: [
              label('totalRow'),
              '',
              '',
              notation.number(
                total(({ packages }) => packages),
                0,
              ),
              '',
              '',
              notation.weight(total(({ grossKg }) => grossKg)),
            ],
            bold: true,
          },
        ],
      );
    }
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, hs: true }, notation) };
  },
};

/** One wide ruled table over all bills and pages; the parties' names and addresses wrap in their cells. */
const oneTable: Layout = {
  kind: 'manifest',
  name: 'one-table',
  languages: ['en', 'pt', 'es', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(6, 14), 2, chance);
    const paper = await Paper.open({ landscape: true });
    const heading = () => {
      paper.sheet.text(label('titleManifest'), paper.width / 2, 36, {
        size: 13,
        font: paper.sheet.fonts.bold,
        align: 'centre',
      });
      labelsLeft(paper.sheet, LEFT, 54, [
        [label('vessel'), voyage.vessel.name],
        [label('loading'), `${voyage.loading.code} ${voyage.loading.name}`],
      ]);
      labelsLeft(paper.sheet, LEFT + 400, 54, [
        [label('voyage'), voyage.voyage],
        [label('discharge'), `${voyage.discharge.code} ${voyage.discharge.name}`],
      ]);
      paper.sheet.text(`${label('page')} ${paper.pages}`, paper.width - LEFT, 36, { size: 8, align: 'right' });
      return 90;
    };
    heading();
    drawTable(
      paper,
      LEFT,
      90,
      [
        { title: label('billRef'), width: 78 },
        { title: label('shipper'), width: 118 },
        { title: label('consignee'), width: 118 },
        { title: label('containerRef'), width: 76 },
        { title: label('seal'), width: 62 },
        { title: label('packages'), width: 52, align: 'right' },
        { title: label('packageKind'), width: 62 },
        { title: label('description'), width: 126 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 70, align: 'right' },
      ],
      voyage.consignments.flatMap((consignment) =>
        consignment.loads.map((load, index) => ({
          cells: [
            index === 0 ? consignment.billOfLading : '',
            index === 0 ? [consignment.shipper.name, ...consignment.shipper.lines].join('\n') : '',
            index === 0 ? [consignment.consignee.name, ...consignment.consignee.lines].join('\n') : '',
            load.container,
            load.seals.join('\n'),
            notation.number(load.packages, 0),
            load.packageKind,
            load.description,
            notation.weight(load.grossKg),
          ],
        })),
      ),
      { size: 7.5 },
      { bottom: paper.height - 30, repeatHead: true, onNewPage: heading },
    );
    const parts = { ...ALL_CARGO, imo: false, notify: false, sizeType: false };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** Container, seal and type stacked in one cell; gross and tare below one another's heading; grey rules between rows. */
const stacked: Layout = {
  kind: 'manifest',
  name: 'stacked-cells',
  languages: ['en', 'fr', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(2, 5), 2, chance);
    const paper = await Paper.open({ landscape: true, face: 'serif' });
    const { sheet } = paper;
    sheet.text(`${label('titleManifest')} - ${voyage.carrier}`, LEFT, 42, { size: 15, font: sheet.fonts.bold });
    labelsAbove(
      sheet,
      LEFT,
      62,
      [
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('sailing'), notation.date(voyage.onBoard)],
      ],
      { width: 127, size: 10 },
    );
    drawTable(
      paper,
      LEFT,
      96,
      [
        { title: label('billRef'), width: 88 },
        { title: `${label('shipper')}\n${label('consignee')}`, width: 205 },
        { title: `${label('containerRef')}\n${label('seal')}`, width: 100 },
        { title: label('sizeType'), width: 50 },
        { title: label('packages'), width: 86 },
        { title: label('description'), width: 140 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 92, align: 'right' },
      ],
      voyage.consignments.flatMap((consignment) =>
        consignment.loads.map((load, index) => ({
          cells: [
            index === 0 ? consignment.billOfLading : '',
            index === 0 ? `${consignment.shipper.name}\n${consignment.consignee.name}` : '',
            [load.container, ...load.seals].join('\n'),
            load.sizeType,
            `${notation.number(load.packages, 0)} ${load.packageKind}`,
            load.description,
            notation.weight(load.grossKg),
          ],
        })),
      ),
      { lines: 'rows', headFill: false, size: 8.5, air: 6 },
      { bottom: paper.height - 40, repeatHead: true, onNewPage: () => 40 },
    );
    const parts = { ...ALL_CARGO, portCodes: false, addresses: false, notify: false, onBoard: 'unjudged' } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A typewritten listing without a rule: labels with colons, a paragraph for each bill, its containers in plain columns. */
const listing: Layout = {
  kind: 'manifest',
  name: 'listing',
  languages: ['en', 'de', 'es'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(2, 4), 3, chance);
    const paper = await Paper.open({ face: 'typewriter' });
    const text = (value: string, x: number, y: number) => paper.sheet.text(value, x, y, { size: 8 });
    text(label('titleManifest'), 220, 40);
    let y = labelsLeft(
      paper.sheet,
      LEFT,
      64,
      [
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} / ${voyage.loading.code}`],
        [label('discharge'), `${voyage.discharge.name} / ${voyage.discharge.code}`],
      ],
      { labelWidth: 130, size: 8, step: 12 },
    );
    for (const consignment of voyage.consignments) {
      if (y > 640) {
        paper.turnPage();
        y = 30;
      }
      y += 14;
      const roles = (['shipper', 'consignee', 'notify'] as const).map(
        (role) => [label(role), [consignment[role].name, ...consignment[role].lines]] as const,
      );
      y = labelsLeft(paper.sheet, LEFT, y, [[label('billRef'), consignment.billOfLading], ...roles], {
        labelWidth: 130,
        size: 8,
        step: 11,
      });
      y = drawTable(
        paper,
        LEFT,
        y + 4,
        [
          { title: label('containerRef'), width: 86 },
          { title: label('seal'), width: 76 },
          { title: label('packages'), width: 96 },
          { title: label('description'), width: 170 },
          { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 88, align: 'right' },
        ],
        consignment.loads.map((load) => ({
          cells: [
            `${load.container.slice(0, 4)} ${load.container.slice(4, 10)}-${load.container.slice(10)}`,
            load.seals.join(', '),
            `${notation.number(load.packages, 0)} ${load.packageKind}`,
            load.description,
            notation.weight(load.grossKg),
          ],
        })),
        { lines: 'none', headFill: false, size: 7.5 },
      );
    }
    paper.sheet.text(`${label('page')} 1`, LEFT, 815, { size: 7, color: GREY });
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, imo: false, sizeType: false }, notation) };
  },
};

export const FIRST_MANIFESTS: readonly Layout[] = [blocks, oneTable, stacked, listing];
