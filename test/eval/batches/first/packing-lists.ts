import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsAbove, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';

const LEFT = 44;
const WIDTH = 507;

/** Like its invoice: letterhead, two parties, facts, a ruled table with a line of totals. */
const ruled: Layout = {
  kind: 'packing-list',
  name: 'ruled',
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titlePacking'), LEFT, 50, { size: 15, font: sheet.fonts.bold });
    sheet.text(label('seller'), LEFT, 74, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT, 87, sale.seller);
    sheet.text(label('buyer'), LEFT + 260, 74, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT + 260, 87, sale.buyer);
    labelsLeft(sheet, LEFT, 155, [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('containerRef'), sale.containers.join(', ')],
    ]);
    labelsLeft(sheet, LEFT + 260, 155, [[label('date'), notation.date(sale.date)]]);
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      200,
      [
        { title: label('description'), width: 190 },
        { title: label('packages'), width: 70, align: 'right' },
        { title: label('packageKind'), width: 77 },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: 85, align: 'right' },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 85, align: 'right' },
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
          bold: true,
        },
      ],
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** Marks in a column of their own, count and kind of packages in one cell, weights and volume under a merged heading. */
const marksFirst: Layout = {
  kind: 'packing-list',
  name: 'marks-first',
  languages: ['en', 'es', 'pt', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(3, 7), chance);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titlePacking'), paper.width / 2, 40, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    boxRow(sheet, LEFT, 52, 70, [
      { label: label('seller'), value: [sale.seller.name, ...sale.seller.lines], width: width * 0.35 },
      { label: label('buyer'), value: [sale.buyer.name, ...sale.buyer.lines], width: width * 0.35 },
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: width * 0.15 },
      { label: label('date'), value: notation.date(sale.date), width: width * 0.15 },
    ]);
    const sums = packingSums(sale);
    const mark = sale.buyer.name.slice(0, 3).toUpperCase();
    drawTable(
      paper,
      LEFT,
      134,
      [
        { title: label('marks'), width: 105 },
        { title: label('packages'), width: 120 },
        { title: label('description'), width: 240 },
        { title: label('netWeight'), width: 95, align: 'right', group: notation.weightUnit },
        { title: label('grossWeight'), width: 95, align: 'right', group: notation.weightUnit },
        { title: label('measure'), width: width - 655, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            `${mark} ${index + 1}/${sale.lines.length}`,
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            line.description,
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
            notation.number(line.grossKg / 310, 3),
          ],
        })),
        {
          cells: [
            label('totalRow'),
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
            '',
          ],
          bold: true,
        },
      ],
      { lines: 'rows' },
    );
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};

/** Typewritten, without a rule; totals in lines of their own below. */
const plain: Layout = {
  kind: 'packing-list',
  name: 'plain',
  languages: ['en', 'fr', 'de', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(1, 5), chance);
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    sheet.text(label('titlePacking'), LEFT, 50, { size: 12, font: sheet.fonts.bold });
    const y = labelsLeft(
      sheet,
      LEFT,
      80,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('containerRef'), sale.containers.join(' ')],
      ],
      { labelWidth: 140, size: 8.5, step: 12 },
    );
    const end = drawTable(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('packages'), width: 112 },
        { title: label('description'), width: 215 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 90, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 90, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'none', headFill: false, size: 8 },
    );
    const sums = packingSums(sale);
    labelsLeft(
      sheet,
      LEFT,
      end + 24,
      [
        [`${label('totalRow')} ${label('packages').toLowerCase()}`, notation.number(sums.packages, 0)],
        [
          `${label('totalRow')} ${label('netWeight').toLowerCase()}`,
          `${notation.weight(sums.netKg)} ${notation.weightUnit}`,
        ],
        [
          `${label('totalRow')} ${label('grossWeight').toLowerCase()}`,
          `${notation.weight(sums.grossKg)} ${notation.weightUnit}`,
        ],
      ],
      { labelWidth: 220, size: 8.5 },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** Facts as labels above values, dozens of lines over pages, only gross weights, with the unit beside each figure. */
const longList: Layout = {
  kind: 'packing-list',
  name: 'long-list',
  languages: ['en', 'it', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(40, 70), chance);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(sale.seller.name, LEFT, 48, { size: 15, font: sheet.fonts.bold });
    sheet.text(sale.seller.lines.join(', '), LEFT, 61, { size: 8, color: GREY });
    sheet.text(label('titlePacking'), LEFT + WIDTH, 48, { size: 13, font: sheet.fonts.bold, align: 'right' });
    labelsAbove(
      sheet,
      LEFT,
      84,
      [
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
      ],
      { width: 180 },
    );
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      150,
      [
        { title: label('position'), width: 32 },
        { title: label('description'), width: 240 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('packageKind'), width: 75 },
        { title: label('grossWeight'), width: 100, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            line.description,
            notation.number(line.packages, 0),
            line.packageKind,
            `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
          ],
        })),
        {
          cells: [
            '',
            label('totalRow'),
            notation.number(sums.packages, 0),
            '',
            `${notation.weight(sums.grossKg)} ${notation.weightUnit}`,
          ],
          bold: true,
        },
      ],
      { lines: 'head', headFill: false, zebra: true },
      { bottom: 800, repeatHead: true, onNewPage: () => 40 },
    );
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false, net: false }, notation) };
  },
};

export const FIRST_PACKING_LISTS: readonly Layout[] = [ruled, marksFirst, plain, longList];
