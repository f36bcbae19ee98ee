import { GREY, PALE, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import { type CarriedConsignment, voyageOf } from '../../facts/voyage.ts';
import type { Truth } from '../../labelled-paper.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 28;

/** A forwarder's list of what is in one container: the container and the carrier's bill above, a row for each house bill. */
const groupage: Layout = {
  kind: 'manifest',
  name: 'groupage',
  languages: ['en', 'de', 'es', 'fr', 'nl', 'it', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const drawn = voyageOf(set, language, chance.whole(3, 9), 1, chance);
    const box = drawn.consignments[0]?.loads[0];
    if (!box) throw new RangeError('a container is wanted');
    const { container, sizeType, seals, tareKg } = box;
    const consignments = drawn.consignments.map((one) => ({
      ...one,
      loads: one.loads.map((load) => ({ ...load, container, sizeType, seals, tareKg })),
    }));
    const voyage = { ...drawn, consignments };
    const masterBill = `${chance.letters(4)}${chance.digits(9)}`;
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titleManifest'), LEFT, 34, { size: 15, font: sheet.fonts.bold });
    sheet.text(`${label('page')} 1`, LEFT + width, 34, { size: 8, align: 'right' });
    const columns = [
      [
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('sailing'), notation.date(voyage.onBoard)],
      ],
      [
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('masterRef'), masterBill],
      ],
      [
        [label('containerRef'), container],
        [label('sizeType'), sizeType],
        [label('seal'), seals.join(' / ')],
      ],
    ] as const;
    for (const [index, entries] of columns.entries())
      labelsLeft(sheet, LEFT + (index * width) / 3, 56, entries, { labelWidth: 110, size: 9 });
    const party = (one: CarriedConsignment['shipper']) => [one.name, ...one.lines].join('\n');
    const loads = consignments.flatMap((one) => one.loads);
    drawTable(
      paper,
      LEFT,
      104,
      [
        { title: label('billRef'), width: 84 },
        { title: label('shipper'), width: 132 },
        { title: label('consignee'), width: 132 },
        { title: label('notify'), width: 132 },
        { title: label('packages'), width: 76 },
        { title: label('description'), width: 112 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 66, align: 'right' },
        { title: label('measure'), width: width - 734, align: 'right' },
      ],
      [
        ...consignments.flatMap((one) =>
          one.loads.map((load) => ({
            cells: [
              one.billOfLading,
              party(one.shipper),
              party(one.consignee),
              party(one.notify),
              `${notation.number(load.packages, 0)} ${load.packageKind}`,
              load.description,
              notation.weight(load.grossKg),
              notation.number(load.cubicMetres, 3),
            ],
          })),
        ),
        {
          cells: [
            label('totalRow'),
            '',
            '',
            '',
            notation.number(
              totalOf(loads, ({ packages }) => packages),
              0,
            ),
            '',
            notation.weight(totalOf(loads, ({ grossKg }) => grossKg)),
            notation.number(
              totalOf(loads, ({ cubicMetres }) => cubicMetres),
              3,
            ),
          ],
          bold: true,
        },
      ],
      { lines: 'all', size: 7.5, air: 5 },
      { bottom: paper.height - 30, repeatHead: true, onNewPage: () => 34 },
    );
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, onBoard: 'unjudged', masterBill } as const;
    return { paper, truth: withoutWeightsOfContainers(cargoTruth(voyage, parts, notation)) };
  },
};

/** Several bills share the container: what is said of each one's weight is the goods'. */
function withoutWeightsOfContainers(truth: Truth): Truth {
  const consignments = Array.isArray(truth.consignments) ? truth.consignments : [];
  return {
    ...truth,
    consignments: consignments.map((one) => {
      if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
      const containers = Array.isArray(one.containers) ? one.containers : [];
      return {
        ...one,
        containers: containers.map((container) => {
          if (typeof container !== 'object' || container === null || Array.isArray(container)) return container;
          const { packages: _packages, grossKg: _gross, ...rest } = container;
          return rest;
        }),
      };
    }),
  };
}

/** A carrier's list: a strip of headings on every page, each bill's parties below one another at the left, its containers beside. */
const carrierList: Layout = {
  kind: 'manifest',
  name: 'carrier-list',
  languages: ['en', 'es', 'pt', 'it', 'fr', 'nl', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(4, 8), 4, chance);
    const paper = await Paper.open({ landscape: true, face: 'serif' });
    const width = paper.width - 2 * LEFT;
    const columns = [
      { title: label('containerRef'), x: 250 },
      { title: label('sizeType'), x: 336 },
      { title: label('seal'), x: 388 },
      { title: label('packages'), x: 456 },
      { title: label('description'), x: 540 },
      { title: `${label('grossWeight')} (${notation.weightUnit})`, x: width - 4 },
    ];
    const last = columns.length - 1;
    const strip = (sheet: Sheet, y: number) => {
      sheet.fill(LEFT, y, width, 18, PALE);
      for (const [index, { title, x }] of columns.entries()) {
        const { bold } = sheet.fonts;
        const room = index < last - 1 ? (columns[index + 1]?.x ?? width) - x - 6 : 100;
        const size = Math.min(7.5, (7.5 * room) / bold.widthOfTextAtSize(title, 7.5));
        sheet.text(title, LEFT + x, y + 12, { size, font: bold, align: index === last ? 'right' : 'left' });
      }
      return y + 18;
    };
    const { sheet } = paper;
    sheet.text(voyage.carrier, LEFT, 34, { size: 13, font: sheet.fonts.bold });
    sheet.text(label('titleManifest').toUpperCase(), LEFT + width, 34, { size: 13, align: 'right' });
    const heads: [string, string, number][] = [
      [label('vessel'), voyage.vessel.name, LEFT],
      [label('imo'), voyage.vessel.imo, LEFT + 200],
      [label('voyage'), voyage.voyage, LEFT + 300],
      [label('loading'), `${voyage.loading.name} ${voyage.loading.code}`, LEFT + 420],
      [label('discharge'), `${voyage.discharge.name} ${voyage.discharge.code}`, LEFT + 600],
    ];
    for (const [name, value, x] of heads) {
      sheet.text(`${name}:`, x, 52, { size: 7.5, color: GREY });
      sheet.text(value, x, 64, { size: 10, font: sheet.fonts.bold });
    }
    let y = strip(paper.sheet, 74);
    for (const consignment of voyage.consignments) {
      const { loads } = consignment;
      const height = Math.max(182, loads.length * 26 + 30);
      if (y + height > paper.height - 24) {
        paper.turnPage();
        y = strip(paper.sheet, 26);
      }
      const page = paper.sheet;
      page.text(`${label('billRef')}: ${consignment.billOfLading}`, LEFT + 4, y + 13, {
        size: 9.5,
        font: page.fonts.bold,
      });
      let at = y + 26;
      for (const role of ['shipper', 'consignee', 'notify'] as const) {
        page.text(label(role), LEFT + 4, at, { size: 7, color: GREY });
        for (const [line, text] of [consignment[role].name, ...consignment[role].lines].entries())
          page.text(text, LEFT + 4, at + 10 + line * 10, { size: 8.5 });
        at += 51;
      }
      for (const [index, load] of loads.entries()) {
        const line = y + 13 + index * 26;
        const cells = [
          [load.container],
          [load.sizeType],
          load.seals,
          [`${notation.number(load.packages, 0)} ${load.packageKind}`],
          broken(load.description, page.fonts.plain, 8.5, 165),
          [notation.weight(load.grossKg)],
        ];
        for (const [column, texts] of cells.entries())
          for (const [row, text] of texts.entries())
            page.text(text, LEFT + (columns[column]?.x ?? 0), line + row * 10, {
              size: 8.5,
              align: column === last ? 'right' : 'left',
            });
      }
      y += height;
      page.rule(LEFT, y, width, 0.5, GREY);
    }
    return { paper, truth: cargoTruth(voyage, ALL_CARGO, notation) };
  },
};

export const FOURTH_MANIFESTS: readonly Layout[] = [groupage, carrierList];
