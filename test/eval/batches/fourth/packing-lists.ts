import { boxRow, labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';

const LEFT = 45;
const WIDTH = 505;

/** As exporters of the Far East write it: ranges of package numbers first, sums as a last row, the containers below. */
const ranges: Layout = {
  kind: 'packing-list',
  name: 'number-ranges',
  languages: ['en', 'fr', 'en', 'es', 'de', 'nl', 'it', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 10), chance);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const middle = paper.width / 2;
    sheet.text(sale.seller.name, middle, 46, { size: 16, font: sheet.fonts.bold, align: 'centre' });
    sheet.text(sale.seller.lines.join(', '), middle, 60, { size: 9, align: 'centre' });
    sheet.text(label('titlePacking'), middle, 88, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    const to = label('buyer');
    sheet.text(`${to}:`, LEFT, 112, { size: 9 });
    partyLines(sheet, LEFT + 60, 112, sale.buyer, { size: 10 });
    labelsLeft(
      sheet,
      LEFT + 300,
      112,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
      ],
      { labelWidth: 100, size: 10 },
    );
    const sums = packingSums(sale);
    let next = 1;
    const range = (packages: number) => {
      const first = next;
      next += packages;
      return packages === 1 ? String(first) : `${first}-${next - 1}`;
    };
    const end = drawTable(
      paper,
      LEFT,
      180,
      [
        { title: label('marks'), width: 66 },
        { title: label('description'), width: 168 },
        { title: label('quantity'), width: 62, align: 'right' },
        { title: label('packages'), width: 83, align: 'right' },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: 63, align: 'right' },
        { title: `${label('netWeight')}\n(${notation.weightUnit})`, width: 63, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            range(line.packages),
            line.description,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            notation.weight(line.grossKg),
            notation.weight(line.netKg),
          ],
        })),
        {
          cells: [
            `${label('totalRow')}:`,
            '',
            '',
            notation.number(sums.packages, 0),
            notation.weight(sums.grossKg),
            notation.weight(sums.netKg),
          ],
          bold: true,
        },
      ],
      { lines: 'all', headFill: false, size: 8.5, air: 6 },
    );
    sheet.text(`${label('containerRef')}: ${sale.containers.join(', ')}`, LEFT, end + 22, { size: 10 });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** From business software: facts in a grid of boxes, sizes of packages among the columns, every weight with its unit, sums below. */
const withSizes: Layout = {
  kind: 'packing-list',
  name: 'with-sizes',
  languages: ['de', 'en', 'it', 'nl', 'fr', 'es', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(1, 8), chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const weighed = (kg: number) => `${notation.weight(kg)} ${notation.weightUnit}`;
    sheet.text(label('titlePacking'), LEFT + WIDTH, 48, { size: 16, font: sheet.fonts.bold, align: 'right' });
    let y = boxRow(sheet, LEFT, 62, 66, [
      { label: label('seller'), value: [sale.seller.name, ...sale.seller.lines], width: WIDTH / 2 },
      { label: label('buyer'), value: [sale.buyer.name, ...sale.buyer.lines], width: WIDTH / 2 },
    ]);
    y = boxRow(sheet, LEFT, y, 30, [
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: WIDTH / 4 },
      { label: label('date'), value: notation.date(sale.date), width: WIDTH / 4 },
      { label: label('orderNumber'), value: sale.orderNumber, width: WIDTH / 4 },
      { label: label('incoterm'), value: `${sale.incoterm.code} ${sale.incoterm.place}`, width: WIDTH / 4 },
    ]);
    const end = drawTable(
      paper,
      LEFT,
      y + 14,
      [
        { title: label('position'), width: 32 },
        { title: label('packages'), width: 48, align: 'right' },
        { title: label('packageKind'), width: 66 },
        { title: 'L x B x H cm', width: 70 },
        { title: label('description'), width: 133 },
        { title: label('netWeight'), width: 78, align: 'right' },
        { title: label('grossWeight'), width: 78, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          notation.number(line.packages, 0),
          line.packageKind,
          `${chance.one([120, 80, 60])} x ${chance.one([80, 60, 40])} x ${chance.whole(20, 140)}`,
          line.description,
          weighed(line.netKg),
          weighed(line.grossKg),
        ],
      })),
      { lines: 'rows', headFill: true, size: 8, air: 5 },
    );
    const sums = packingSums(sale);
    labelsLeft(
      sheet,
      LEFT,
      end + 22,
      [
        [`${label('totalRow')} ${label('packages')}`, notation.number(sums.packages, 0)],
        [`${label('totalRow')} ${label('netWeight')}`, weighed(sums.netKg)],
        [`${label('totalRow')} ${label('grossWeight')}`, weighed(sums.grossKg)],
      ],
      { labelWidth: 170, bold: true },
    );
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};

export const FOURTH_PACKING_LISTS: readonly Layout[] = [ranges, withSizes];
