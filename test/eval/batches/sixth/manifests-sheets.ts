import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { type CarriedConsignment, type Load, voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { drawGrid } from './sheet-grid.ts';
import { unjudged, withEach } from './truth-rows.ts';
import { partyOf, typed, withColon } from './typing.ts';

const LEFT = 36;
const NO_MARKS = ['N/M', 'AS PER INV.', 'NIL'] as const;

/**
 * A forwarder's consolidation: a filled row for each container with its seal, type and carrier's bill, below it the house
 * bills whose goods share the container.
 */
export const consolidation: Layout = {
  kind: 'manifest',
  name: 'consol-by-box',
  languages: ['en', 'es', 'en', 'de', 'pt', 'fr'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const boxes = Array.from({ length: chance.whole(1, 3) }, () => chance.whole(2, 4));
    const count = boxes.reduce((sum, bills) => sum + bills, 0);
    const drawn = voyageOf(set, language, count, 1, chance);
    const groups = sharingContainers(drawn.consignments, boxes);
    const voyage = { ...drawn, consignments: groups.flat() };
    const masterBill = `${chance.letters(4)}${chance.digits(9)}`;
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(voyage.carrier, LEFT, 38, { size: 13, font: sheet.fonts.bold });
    sheet.text(label('titleManifest').toUpperCase(), LEFT + width, 38, {
      size: 13,
      font: sheet.fonts.bold,
      align: 'right',
    });
    const facts = { labelWidth: 92, size: 8.5, step: 12 };
    labelsLeft(
      sheet,
      LEFT,
      58,
      [
        [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`],
        [label('masterRef'), masterBill],
      ],
      { ...facts, labelWidth: 118 },
    );
    labelsLeft(
      sheet,
      LEFT + 330,
      58,
      [
        [label('loading'), `${voyage.loading.name}, ${voyage.loading.code}`],
        [label('discharge'), `${voyage.discharge.name}, ${voyage.discharge.code}`],
      ],
      facts,
    );
    labelsLeft(
      sheet,
      LEFT + 600,
      58,
      [
        [label('sailing'), notation.date(voyage.onBoard)],
        [label('page'), '1'],
      ],
      { ...facts, labelWidth: 80 },
    );
    const measure = (loads: CarriedConsignment['loads']) =>
      notation.number(
        totalOf(loads, (load) => load.cubicMetres),
        3,
      );
    drawGrid(
      paper,
      LEFT,
      86,
      [
        { title: label('billRef'), width: 78 },
        { title: label('shipper'), width: 148 },
        { title: label('consignee'), width: 148 },
        { title: label('marks'), width: 62 },
        { title: label('packages'), width: 54, align: 'right' },
        { title: label('packageKind'), width: 64 },
        { title: label('description'), width: 110 },
        { title: `${label('grossWeight')}\n${notation.weightUnit}`, width: 58, align: 'right' },
        { title: label('measure'), width: width - 722, align: 'right' },
      ],
      groups.flatMap((bills) => {
        const loads = bills.flatMap((bill) => bill.loads);
        const [shared] = loads;
        const box = [
          `${withColon(label('containerRef'))} ${shared?.container ?? ''}`,
          `${withColon(label('sizeType'))} ${shared?.sizeType ?? ''}`,
          `${withColon(label('seal'))} ${shared?.seals.join(' / ') ?? ''}`,
        ];
        return [
          { cells: [{ text: box.join('      '), columns: 9, align: 'left' as const }], fill: true, bold: true },
          ...bills.flatMap((bill) =>
            bill.loads.map((load) => ({
              cells: [
                bill.billOfLading,
                partyOf(bill.shipper).join('\n'),
                partyOf(bill.consignee).join('\n'),
                chance.one(NO_MARKS),
                notation.number(load.packages, 0),
                load.packageKind,
                load.description,
                notation.weight(load.grossKg),
                notation.number(load.cubicMetres, 3),
              ],
            })),
          ),
          {
            cells: [
              { text: label('subtotal'), columns: 4, align: 'right' as const },
              notation.number(
                totalOf(loads, ({ packages }) => packages),
                0,
              ),
              '',
              '',
              notation.weight(totalOf(loads, ({ grossKg }) => grossKg)),
              measure(loads),
            ],
            bold: true,
          },
        ];
      }),
      { size: 7.5, headFill: true, air: 5 },
      { bottom: paper.height - 34, repeatHead: true, onNewPage: () => 34 },
    );
    const parts = { ...ALL_CARGO, imo: false, notify: false, onBoard: 'unjudged', masterBill } as const;
    const truth = cargoTruth(voyage, parts, notation);
    // Of the packages in a shared container only the share of each bill is printed, which is a matter of its goods.
    return { paper, truth: unjudged(truth, 'consignments.containers', 'packages', 'grossKg') };
  },
};

/** So many bills for each container, their goods a part of its load. */
function sharingContainers(bills: readonly CarriedConsignment[], sizes: readonly number[]): CarriedConsignment[][] {
  let from = 0;
  return sizes.map((size) => {
    const group = bills.slice(from, from + size);
    from += size;
    const shared = group[0]?.loads[0];
    if (!shared) return group;
    const { container, sizeType, seals } = shared;
    const part = (load: Load): Load => ({
      ...load,
      container,
      sizeType,
      seals,
      packages: Math.ceil(load.packages / 6),
      grossKg: Math.round((load.grossKg * 10) / 6) / 10,
      cubicMetres: Math.round((load.cubicMetres * 100) / 5) / 100,
    });
    return group.map((bill) => ({ ...bill, loads: bill.loads.map(part) }));
  });
}

/** Many house bills in a spreadsheet over pages: numbered rows, container, type and seal in one cell, who pays freight. */
export const houseList: Layout = {
  kind: 'manifest',
  name: 'house-list-pages',
  languages: ['en', 'nl', 'it', 'es', 'en'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(11, 22), 1, chance);
    const bills = voyage.consignments.map((bill) => ({ ...bill, terms: chance.one(['prepaid', 'collect'] as const) }));
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * LEFT;
    const heading = () => {
      const { sheet } = paper;
      sheet.text(`${label('titleManifest').toUpperCase()}`, LEFT, 34, { size: 12, font: sheet.fonts.bold });
      sheet.text(`${label('page')} ${paper.pages}`, LEFT + width, 34, { size: 8, align: 'right' });
      const facts = [
        `${withColon(label('vessel'))} ${voyage.vessel.name}`,
        `${withColon(label('voyage'))} ${voyage.voyage}`,
        `${withColon(label('loading'))} ${voyage.loading.name}`,
        `${withColon(label('discharge'))} ${voyage.discharge.name}`,
      ];
      for (const [index, fact] of facts.entries()) sheet.text(fact, LEFT + index * (width / 4), 50, { size: 8.5 });
      return 58;
    };
    const loads = bills.flatMap((bill) => bill.loads);
    const { bottom } = drawGrid(
      paper,
      LEFT,
      heading(),
      [
        { title: label('position'), width: 26, align: 'centre' },
        { title: label('billRef'), width: 74 },
        { title: label('shipper'), width: 132 },
        { title: label('consignee'), width: 132 },
        { title: `${label('containerRef')}/\n${label('sizeType')}/${label('seal')}`, width: 88, align: 'centre' },
        { title: label('packages'), width: 66, align: 'centre' },
        { title: label('description'), width: 104 },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: 56, align: 'right' },
        { title: 'CBM', width: 42, align: 'right' },
        { title: 'P/C', width: width - 720, align: 'centre' },
      ],
      bills.flatMap((bill, index) =>
        bill.loads.map((load) => ({
          cells: [
            String(index + 1),
            bill.billOfLading,
            partyOf(bill.shipper).join('\n'),
            partyOf(bill.consignee).join('\n'),
            `${load.container}/\n${load.sizeType}/${load.seals.join('/')}`,
            `${notation.number(load.packages, 0)}\n${load.packageKind}`,
            load.description,
            notation.weight(load.grossKg),
            notation.number(load.cubicMetres, 2),
            bill.terms === 'prepaid' ? 'PREPAID' : 'COLLECT',
          ],
        })),
      ),
      { size: 6.8, air: 5 },
      { bottom: paper.height - 30, repeatHead: true, onNewPage: heading },
    );
    const sums = [
      notation.number(
        totalOf(loads, ({ packages }) => packages),
        0,
      ),
      `${notation.weight(totalOf(loads, ({ grossKg }) => grossKg))} ${notation.weightUnit}`,
      `${notation.number(
        totalOf(loads, ({ cubicMetres }) => cubicMetres),
        2,
      )} CBM`,
    ];
    if (bottom < paper.height - 50) typed(paper.sheet, LEFT, bottom + 16, [`${label('totalRow')} ${sums.join(' / ')}`]);
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, notify: false };
    const truth = cargoTruth({ ...voyage, consignments: bills }, parts, notation);
    const terms = bills.map((bill) => bill.terms);
    return { paper, truth: withEach(truth, 'consignments', 'freightTerms', terms) };
  },
};
