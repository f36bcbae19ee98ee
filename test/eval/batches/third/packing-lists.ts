import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';

const LEFT = 42;
const WIDTH = 511;

/** Letter with the addressee alone at the left and facts at the right; HS codes and quantities beside the packages. */
const letter: Layout = {
  kind: 'packing-list',
  name: 'letter',
  languages: ['de', 'en', 'es', 'nl', 'fr', 'it', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 7), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(`${label('seller')}: ${[sale.seller.name, ...sale.seller.lines].join(', ')}`, LEFT, 40, { size: 8 });
    sheet.text(`${label('buyer')}:`, LEFT, 70, { size: 8 });
    partyLines(sheet, LEFT, 84, sale.buyer, { size: 10 });
    labelsLeft(
      sheet,
      LEFT + 290,
      84,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('containerRef'), sale.containers],
      ],
      { labelWidth: 110 },
    );
    sheet.text(label('titlePacking'), LEFT, 170, { size: 15, font: sheet.fonts.bold });
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      184,
      [
        { title: label('position'), width: 32 },
        { title: label('description'), width: 169 },
        { title: label('quantity'), width: 70, align: 'right' },
        { title: label('packages'), width: 100 },
        { title: `${label('grossWeight')} [${notation.weightUnit}]`, width: 70, align: 'right' },
        { title: `${label('netWeight')} [${notation.weightUnit}]`, width: 70, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            line.description,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            notation.weight(line.grossKg),
            notation.weight(line.netKg),
          ],
        })),
        {
          cells: [
            '',
            label('totalRow'),
            '',
            notation.number(sums.packages, 0),
            notation.weight(sums.grossKg),
            notation.weight(sums.netKg),
          ],
          bold: true,
        },
      ],
      { lines: 'head', headFill: false, size: 8.5 },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** A boxed form with totals in boxes at its head, before the goods. */
const totalsFirst: Layout = {
  kind: 'packing-list',
  name: 'totals-first',
  languages: ['en', 'fr', 'pt', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(label('titlePacking').toUpperCase(), LEFT, 44, { size: 13, font: sheet.fonts.bold });
    const sums = packingSums(sale);
    const weighed = (kg: number) => `${notation.weight(kg)} ${notation.weightUnit}`;
    let y = boxRow(sheet, LEFT, 54, 72, [
      { label: label('seller'), value: [sale.seller.name, ...sale.seller.lines], width: WIDTH * 0.4 },
      { label: label('buyer'), value: [sale.buyer.name, ...sale.buyer.lines], width: WIDTH * 0.4 },
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: WIDTH * 0.2 },
    ]);
    y = boxRow(sheet, LEFT, y, 32, [
      {
        label: `${label('totalRow')} ${label('packages')}`,
        value: notation.number(sums.packages, 0),
        width: WIDTH / 3,
      },
      { label: `${label('totalRow')} ${label('netWeight')}`, value: weighed(sums.netKg), width: WIDTH / 3 },
      { label: `${label('totalRow')} ${label('grossWeight')}`, value: weighed(sums.grossKg), width: WIDTH / 3 },
    ]);
    drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('packages'), width: 62, align: 'right' },
        { title: label('packageKind'), width: 79 },
        { title: label('description'), width: 200 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 85, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 85, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          notation.number(line.packages, 0),
          line.packageKind,
          line.description,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'all', headFill: false, size: 9 },
    );
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};

/** Landscape over two pages, sums in the last row only, the container named in a line of labels above values. */
const wide: Layout = {
  kind: 'packing-list',
  name: 'wide',
  languages: ['en', 'es', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(26, 40), chance);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titlePacking'), paper.width / 2, 38, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    labelsAbove(
      sheet,
      LEFT,
      56,
      [
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('containerRef'), sale.containers],
      ],
      { width: width / 4 },
    );
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      124,
      [
        { title: label('hs'), width: 90 },
        { title: label('description'), width: 260 },
        { title: label('packages'), width: 90, align: 'right' },
        { title: label('packageKind'), width: 110 },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: 100, align: 'right' },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: width - 650, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            line.hs,
            line.description,
            notation.number(line.packages, 0),
            line.packageKind,
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: [
            label('totalRow'),
            '',
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
          ],
          bold: true,
        },
      ],
      { lines: 'rows', size: 8 },
      { bottom: 560, repeatHead: true, onNewPage: () => 34 },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

export const THIRD_PACKING_LISTS: readonly Layout[] = [letter, totalsFirst, wide];
