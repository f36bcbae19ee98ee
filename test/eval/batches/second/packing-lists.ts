import { boxRow, labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';

const LEFT = 48;
const WIDTH = 499;

/** Boxes for the parties, weights with their unit in every cell, totals in a strip of labels above values. */
const totalsStrip: Layout = {
  kind: 'packing-list',
  name: 'totals-strip',
  languages: ['en', 'fr', 'de', 'pt', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titlePacking'), LEFT + WIDTH, 44, { size: 15, font: sheet.fonts.bold, align: 'right' });
    let y = boxRow(sheet, LEFT, 56, 70, [
      { label: label('seller'), value: [sale.seller.name, ...sale.seller.lines], width: WIDTH / 2 },
      { label: label('buyer'), value: [sale.buyer.name, ...sale.buyer.lines], width: WIDTH / 2 },
    ]);
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: WIDTH / 3 },
      { label: label('date'), value: notation.date(sale.date), width: WIDTH / 3 },
      { label: label('containerRef'), value: sale.containers.join(' '), width: WIDTH / 3 },
    ]);
    const weighed = (kg: number) => `${notation.weight(kg)} ${notation.weightUnit}`;
    const end = drawTable(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('position'), width: 45 },
        { title: label('packages'), width: 100 },
        { title: label('description'), width: 184 },
        { title: label('netWeight'), width: 85, align: 'right' },
        { title: label('grossWeight'), width: 85, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          weighed(line.netKg),
          weighed(line.grossKg),
        ],
      })),
      { lines: 'head' },
    );
    const sums = packingSums(sale);
    labelsAbove(
      sheet,
      LEFT + 45,
      end + 22,
      [
        [`${label('totalRow')} - ${label('packages')}`, notation.number(sums.packages, 0)],
        [`${label('totalRow')} - ${label('netWeight')}`, weighed(sums.netKg)],
        [`${label('totalRow')} - ${label('grossWeight')}`, weighed(sums.grossKg)],
      ],
      { width: 150 },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** Landscape grid, kind of packages before their number, weights before the description. */
const otherOrder: Layout = {
  kind: 'packing-list',
  name: 'other-order',
  languages: ['en', 'es', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(3, 12), chance);
    const paper = await Paper.open({ landscape: true, face: 'serif' });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titlePacking'), LEFT, 46, { size: 16, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT,
      70,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
      ],
      { labelWidth: 130 },
    );
    labelsLeft(
      sheet,
      LEFT + width / 2,
      70,
      [
        [label('date'), notation.date(sale.date)],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
      ],
      { labelWidth: 130 },
    );
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      150,
      [
        { title: label('packageKind'), width: 110 },
        { title: label('packages'), width: 85, align: 'right' },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: 100, align: 'right' },
        { title: `${label('netWeight')}\n(${notation.weightUnit})`, width: 100, align: 'right' },
        { title: label('description'), width: width - 395 },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            line.packageKind,
            notation.number(line.packages, 0),
            notation.weight(line.grossKg),
            notation.weight(line.netKg),
            line.description,
          ],
        })),
        {
          cells: [
            label('totalRow'),
            notation.number(sums.packages, 0),
            notation.weight(sums.grossKg),
            notation.weight(sums.netKg),
            '',
          ],
          bold: true,
        },
      ],
    );
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};

/** Typewritten over two pages, one heading only, the totals as the last row. */
const listing: Layout = {
  kind: 'packing-list',
  name: 'listing',
  languages: ['en', 'de', 'fr'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(40, 60), chance);
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    sheet.text(label('titlePacking').toUpperCase(), paper.width / 2, 50, { size: 12, align: 'centre' });
    labelsAbove(
      sheet,
      LEFT,
      72,
      [
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
      ],
      { width: 260, size: 8.5 },
    );
    labelsAbove(
      sheet,
      LEFT,
      140,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('containerRef'), sale.containers.join(', ')],
      ],
      { width: 260, size: 8.5 },
    );
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      172,
      [
        { title: label('description'), width: 210 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('packageKind'), width: 80 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 74, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 75, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
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
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
          ],
        },
      ],
      { lines: 'none', headFill: false, size: 7.5 },
      { bottom: 800, repeatHead: false, onNewPage: () => 40 },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

export const SECOND_PACKING_LISTS: readonly Layout[] = [totalsStrip, otherOrder, listing];
