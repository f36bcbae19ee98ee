import { rgb } from 'pdf-lib';
import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { saleOf } from '../../../facts/sale.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { fitted, matrixCode, partyBlock } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 48;
const WIDTH = 499;
const GREEN = rgb(0.1, 0.42, 0.28);
const MINT = rgb(0.92, 0.97, 0.94);

/** Of software in the browser: the sums in tiles above a light table, every other row shaded, no line of totals. */
export const summaryTiles: Layout = {
  kind: 'packing-list',
  name: 'summary-tiles',
  languages: ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 12), chance);
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const unit = notation.weightUnit;
    fitted(sheet, label('titlePacking'), LEFT, 58, 330, { size: 20, color: GREEN });
    fitted(sheet, `${label('invoiceNumber')} ${sale.invoiceNumber}`, LEFT, 76, 330, { size: 9.5 });
    fitted(sheet, `${label('date')} ${notation.date(sale.date)}`, LEFT, 90, 330, { size: 9.5, color: GREY });
    matrixCode(sheet, LEFT + WIDTH - 58, 36, 58, chance);
    for (const [index, [name, party]] of (
      [
        [label('seller'), sale.seller],
        [label('buyer'), sale.buyer],
      ] as const
    ).entries()) {
      const x = LEFT + index * 230;
      sheet.text(name, x, 122, { size: 8, font: sheet.fonts.bold, color: GREEN });
      for (const [row, line] of partyBlock(party).entries()) fitted(sheet, line, x, 136 + row * 12, 215);
    }
    const sums = packingSums(sale);
    for (const [index, [name, value]] of (
      [
        [`${label('totalRow')} ${label('packages')}`, notation.number(sums.packages, 0)],
        [`${label('totalRow')} ${label('netWeight')}`, `${notation.weight(sums.netKg)} ${unit}`],
        [`${label('totalRow')} ${label('grossWeight')}`, `${notation.weight(sums.grossKg)} ${unit}`],
      ] as const
    ).entries()) {
      const width = WIDTH / 3;
      const x = LEFT + index * width;
      sheet.fill(x, 196, width - 8, 44, MINT);
      fitted(sheet, name, x + 10, 211, width - 28, { size: 7.5, color: GREY });
      fitted(sheet, value, x + 10, 230, width - 28, { size: 13, font: sheet.fonts.bold });
    }
    const end = drawTable(
      paper,
      LEFT,
      256,
      [
        { title: label('description'), width: 207 },
        { title: label('quantity'), width: 70, align: 'right' },
        { title: label('packages'), width: 92 },
        { title: `${label('netWeight')} (${unit})`, width: 65, align: 'right' },
        { title: `${label('grossWeight')} (${unit})`, width: 65, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'head', headFill: false, zebra: true, size: 8.5, air: 9 },
    );
    fitted(sheet, `${label('containerRef')}: ${sale.containers.join(', ')}`, LEFT, end + 24, WIDTH, { size: 9 });
    fitted(sheet, `${words.notes}: ${label('orderNumber')} ${sale.orderNumber}`, LEFT, end + 40, WIDTH, {
      size: 8.5,
      color: GREY,
    });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
