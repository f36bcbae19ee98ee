import { boxRow, labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 30;

/** Parties stacked in one cell with their labels, cargo to the right of them, one ruled row for each container. */
const labelledCells: Layout = {
  kind: 'manifest',
  name: 'labelled-cells',
  languages: ['en', 'es', 'fr', 'de', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(3, 6), 2, chance);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(`${voyage.carrier}: ${label('titleManifest')}`, LEFT, 22, { size: 12, font: sheet.fonts.bold });
    boxRow(sheet, LEFT, 28, 34, [
      { label: label('sailing'), value: notation.date(voyage.onBoard), width: width * 0.24 },
      { label: label('vessel'), value: voyage.vessel.name, width: width * 0.2 },
      { label: label('voyage'), value: voyage.voyage, width: width * 0.12 },
      { label: label('loading'), value: `${voyage.loading.code}  ${voyage.loading.name}`, width: width * 0.22 },
      { label: label('discharge'), value: `${voyage.discharge.code}  ${voyage.discharge.name}`, width: width * 0.22 },
    ]);
    drawTable(
      paper,
      LEFT,
      68,
      [
        { title: label('billRef'), width: 88 },
        { title: label('shipper'), width: 130 },
        { title: label('consignee'), width: 130 },
        { title: label('notify'), width: 130 },
        { title: label('containerRef'), width: 84 },
        { title: label('seal'), width: 62 },
        { title: label('packages'), width: 76 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: width - 700, align: 'right' },
      ],
      voyage.consignments.flatMap((consignment) =>
        consignment.loads.map((load, index) => {
          const first = index === 0;
          const party = (one: typeof consignment.shipper) => (first ? [one.name, ...one.lines].join('\n') : '');
          return {
            cells: [
              first ? consignment.billOfLading : '',
              party(consignment.shipper),
              party(consignment.consignee),
              party(consignment.notify),
              load.container,
              load.seals.join('\n'),
              `${notation.number(load.packages, 0)} ${load.packageKind}`,
              notation.weight(load.grossKg),
            ],
          };
        }),
      ),
      { size: 7.5, headFill: false },
      { bottom: paper.height - 24, repeatHead: true, onNewPage: () => 26 },
    );
    const parts = { ...ALL_CARGO, imo: false, sizeType: false, onBoard: 'unjudged' } as const;
    const truth = cargoTruth(voyage, parts, notation);
    return { paper, truth: withoutGoods(truth) };
  },
};

/** Portrait, serif; for each bill a line of labels above values, its parties in two columns, a rule, its containers. */
const dividers: Layout = {
  kind: 'manifest',
  name: 'dividers',
  languages: ['de', 'en', 'it', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(2, 4), 3, chance);
    const paper = await Paper.open({ face: 'serif' });
    const width = paper.width - 2 * LEFT;
    paper.sheet.text(label('titleManifest').toUpperCase(), LEFT, 40, { size: 14, font: paper.sheet.fonts.bold });
    let y = labelsLeft(
      paper.sheet,
      LEFT,
      60,
      [
        [label('vessel'), `${voyage.vessel.name}`],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
      ],
      { labelWidth: 150, size: 9.5, step: 13, colon: ' ' },
    );
    for (const consignment of voyage.consignments) {
      if (y + 130 + consignment.loads.length * 24 > 810) {
        paper.turnPage();
        y = 30;
      }
      paper.sheet.rule(LEFT, y, width, 1.4);
      paper.sheet.text(`${label('billRef')} ${consignment.billOfLading}`, LEFT, y + 14, {
        size: 10,
        font: paper.sheet.fonts.bold,
      });
      y = labelsAbove(
        paper.sheet,
        LEFT,
        y + 28,
        [
          [label('shipper'), [consignment.shipper.name, ...consignment.shipper.lines]],
          [label('consignee'), [consignment.consignee.name, ...consignment.consignee.lines]],
        ],
        { width: width / 2, size: 9 },
      );
      y =
        drawTable(
          paper,
          LEFT,
          y,
          [
            { title: label('containerRef'), width: 86 },
            { title: label('sizeType'), width: 44 },
            { title: label('seal'), width: 74 },
            { title: label('description'), width: 150 },
            { title: label('packages'), width: 90 },
            { title: `${label('grossWeight')} ${notation.weightUnit}`, width: width - 444, align: 'right' },
          ],
          consignment.loads.map((load) => ({
            cells: [
              load.container,
              load.sizeType,
              load.seals.join('\n'),
              load.description,
              `${notation.number(load.packages, 0)} ${load.packageKind}`,
              notation.weight(load.grossKg),
            ],
          })),
          { lines: 'none', headFill: true, size: 8.5 },
        ) + 8;
    }
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, portCodes: false, notify: false }, notation) };
  },
};

/** A long list by container, bills repeated in a column of their own, both weights, sums at the end. */
const byContainer: Layout = {
  kind: 'manifest',
  name: 'by-container',
  languages: ['en', 'fr', 'es', 'nl', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(12, 22), 2, chance);
    const paper = await Paper.open({ landscape: true, face: 'typewriter' });
    const width = paper.width - 2 * LEFT;
    const loads = voyage.consignments.flatMap((one) => one.loads.map((load) => ({ load, bill: one.billOfLading })));
    labelsLeft(
      paper.sheet,
      LEFT,
      34,
      [
        [label('titleManifest'), `${label('vessel')}: ${voyage.vessel.name}   ${label('voyage')}: ${voyage.voyage}`],
        ['', `${label('loading')}: ${voyage.loading.code}   ${label('discharge')}: ${voyage.discharge.code}`],
      ],
      { labelWidth: 240, size: 9, colon: '' },
    );
    const all = loads.map(({ load }) => load);
    drawTable(
      paper,
      LEFT,
      70,
      [
        { title: label('position'), width: 36 },
        { title: label('containerRef'), width: 92 },
        { title: label('seal'), width: 84 },
        { title: label('billRef'), width: 98 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('description'), width: 216 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 98, align: 'right' },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: width - 684, align: 'right' },
      ],
      [
        ...loads.map(({ load, bill }, index) => ({
          cells: [
            String(index + 1),
            load.container,
            load.seals.join('\n'),
            bill,
            notation.number(load.packages, 0),
            load.description,
            notation.weight(load.grossKg),
            notation.weight(load.netKg),
          ],
        })),
        {
          cells: [
            '',
            label('totalRow'),
            '',
            '',
            notation.number(
              totalOf(all, ({ packages }) => packages),
              0,
            ),
            '',
            notation.weight(totalOf(all, ({ grossKg }) => grossKg)),
            notation.weight(totalOf(all, ({ netKg }) => netKg)),
          ],
        },
      ],
      { lines: 'head', headFill: false, size: 8 },
      { bottom: paper.height - 26, repeatHead: true, onNewPage: () => 30 },
    );
    const parts = { ...ALL_CARGO, imo: false, sizeType: false, packageKind: false, net: true, notify: false };
    const truth = cargoTruth(voyage, parts, notation);
    return { paper, truth: withoutParties(truth) };
  },
};

/** No description is printed: what is said of goods is not judged. */
function withoutGoods(truth: ReturnType<typeof cargoTruth>): ReturnType<typeof cargoTruth> {
  return without(truth, ['goods']);
}

function withoutParties(truth: ReturnType<typeof cargoTruth>): ReturnType<typeof cargoTruth> {
  return without(truth, ['shipper', 'consignee', 'notify']);
}

function without(truth: ReturnType<typeof cargoTruth>, keys: readonly string[]): ReturnType<typeof cargoTruth> {
  return JSON.parse(JSON.stringify(truth, (key, value: unknown) => (keys.includes(key) ? undefined : value)));
}

export const THIRD_MANIFESTS: readonly Layout[] = [labelledCells, dividers, byContainer];
