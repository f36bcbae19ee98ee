import { boxRow, labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 34;

/** One table in which a merged row over all columns begins each bill, naming it and its parties. */
const grouped: Layout = {
  kind: 'manifest',
  name: 'grouped-rows',
  languages: ['en', 'es', 'pt', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(3, 6), 3, chance);
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * LEFT;
    paper.sheet.text(label('titleManifest'), LEFT, 40, { size: 14, font: paper.sheet.fonts.bold });
    labelsLeft(paper.sheet, LEFT + 330, 34, [
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
    ]);
    labelsLeft(paper.sheet, LEFT + 560, 34, [
      [label('loading'), `${voyage.loading.name}, ${voyage.loading.code}`],
      [label('discharge'), `${voyage.discharge.name}, ${voyage.discharge.code}`],
    ]);
    drawTable(
      paper,
      LEFT,
      66,
      [
        { title: label('containerRef'), width: 100 },
        { title: label('sizeType'), width: 80 },
        { title: label('seal'), width: 110 },
        { title: label('packages'), width: 80, align: 'right' },
        { title: label('packageKind'), width: 90 },
        { title: label('description'), width: 210 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: width - 670, align: 'right' },
      ],
      voyage.consignments.flatMap((consignment) => [
        {
          span: `${label('billRef')}: ${consignment.billOfLading}    ${label('shipper')}: ${consignment.shipper.name}    ${label('consignee')}: ${consignment.consignee.name}`,
        },
        ...consignment.loads.map((load) => ({
          cells: [
            load.container,
            load.sizeType,
            load.seals.join(', '),
            notation.number(load.packages, 0),
            load.packageKind,
            load.description,
            notation.weight(load.grossKg),
          ],
        })),
      ]),
      { lines: 'rows', size: 8 },
      { bottom: paper.height - 30, repeatHead: true, onNewPage: () => 30 },
    );
    const parts = { ...ALL_CARGO, imo: false, addresses: false, notify: false };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A page of boxes for each bill, portrait, with its containers in a grid at the foot. */
const pages: Layout = {
  kind: 'manifest',
  name: 'page-for-each-bill',
  languages: ['en', 'fr', 'de', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(2, 3), 4, chance);
    const paper = await Paper.open({});
    const width = paper.width - 2 * LEFT;
    for (const [index, consignment] of voyage.consignments.entries()) {
      const sheet = index === 0 ? paper.sheet : paper.turnPage();
      sheet.text(label('titleManifest'), paper.width / 2, 40, { size: 13, font: sheet.fonts.bold, align: 'centre' });
      let y = boxRow(sheet, LEFT, 52, 32, [
        { label: label('vessel'), value: voyage.vessel.name, width: width * 0.4 },
        { label: label('imo'), value: voyage.vessel.imo, width: width * 0.2 },
        { label: label('voyage'), value: voyage.voyage, width: width * 0.2 },
        { label: label('page'), value: `${index + 1}`, width: width * 0.2 },
      ]);
      y = boxRow(sheet, LEFT, y, 32, [
        { label: label('loading'), value: `${voyage.loading.code} - ${voyage.loading.name}`, width: width / 3 },
        { label: label('discharge'), value: `${voyage.discharge.code} - ${voyage.discharge.name}`, width: width / 3 },
        { label: label('billRef'), value: consignment.billOfLading, width: width / 3 },
      ]);
      for (const role of ['shipper', 'consignee', 'notify'] as const) {
        const value = [consignment[role].name, ...consignment[role].lines];
        y = boxRow(sheet, LEFT, y, 70, [{ label: label(role), value, width }]);
      }
      drawTable(
        paper,
        LEFT,
        y + 8,
        [
          { title: label('containerRef'), width: 84 },
          { title: label('seal'), width: 74 },
          { title: label('packages'), width: 100 },
          { title: label('description'), width: 160 },
          { title: `${label('grossWeight')} ${notation.weightUnit}`, width: width - 418, align: 'right' },
        ],
        [
          ...consignment.loads.map((load) => ({
            cells: [
              load.container,
              load.seals.join('\n'),
              `${notation.number(load.packages, 0)} ${load.packageKind}`,
              load.description,
              notation.weight(load.grossKg),
            ],
          })),
          {
            cells: [
              label('totalRow'),
              '',
              notation.number(
                totalOf(consignment.loads, ({ packages }) => packages),
                0,
              ),
              '',
              notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg)),
            ],
            bold: true,
          },
        ],
      );
    }
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, sizeType: false }, notation) };
  },
};

/** A full grid whose headings have two rows: weights under a merged one, bills in the first column of every row. */
const twoRowHead: Layout = {
  kind: 'manifest',
  name: 'two-row-head',
  languages: ['en', 'de', 'es', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(5, 12), 2, chance);
    const paper = await Paper.open({ landscape: true, face: 'serif' });
    const width = paper.width - 2 * LEFT;
    paper.sheet.text(`${voyage.carrier} - ${label('titleManifest')}`, LEFT, 40, { size: 14 });
    labelsAbove(
      paper.sheet,
      LEFT,
      58,
      [
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
      ],
      { width: 180, size: 10 },
    );
    drawTable(
      paper,
      LEFT,
      92,
      [
        { title: label('billRef'), width: 92 },
        { title: label('consignee'), width: 150 },
        { title: label('containerRef'), width: 86 },
        { title: label('seal'), width: 76 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('description'), width: 150 },
        { title: label('grossWeight'), width: 80, align: 'right', group: notation.weightUnit },
        { title: label('tare'), width: width - 694, align: 'right', group: notation.weightUnit },
      ],
      voyage.consignments.flatMap((consignment) =>
        consignment.loads.map((load) => ({
          cells: [
            consignment.billOfLading,
            consignment.consignee.name,
            load.container,
            load.seals.join(' '),
            notation.number(load.packages, 0),
            load.description,
            notation.weight(load.grossKg),
            notation.weight(load.tareKg),
          ],
        })),
      ),
      { size: 8 },
      { bottom: paper.height - 30, repeatHead: true, onNewPage: () => 30 },
    );
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, addresses: false, notify: false, tare: true };
    const truth = cargoTruth(voyage, { ...parts, sizeType: false, packageKind: false, shipper: false }, notation);
    return { paper, truth };
  },
};

export const SECOND_MANIFESTS: readonly Layout[] = [grouped, pages, twoRowHead];
