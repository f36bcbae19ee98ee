import { INK } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { saleOf } from '../../../facts/sale.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { markOf } from '../../../layouts/origin-truth.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { box, fitted, partyBlock } from '../drawing.ts';
import { bystander, inKilograms, inTwoLanguages } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;
const MIDDLE = LEFT + HALF;
const GOODS_TOP = 300;
const GOODS_BOTTOM = 690;

/** A form after the layout key of the United Nations: count, kind and ware in one column, the sums in boxes at the foot. */
export const alignedList: Layout = {
  kind: 'packing-list',
  name: 'aligned-form',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { set, language, chance, label } = desk;
    const notation = inKilograms(desk.notation, chance.one([1, 2]));
    const sale = saleOf(set, language, chance.whole(1, 7), chance);
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const both = (concept: Parameters<typeof label>[0]) => inTwoLanguages(desk, concept);
    const look = { labelColor: INK, size: 9 };
    const quarter = HALF / 2;
    fitted(sheet, both('titlePacking'), LEFT, 40, WIDTH, { size: 13, font: sheet.fonts.bold });
    box(sheet, [LEFT, 50, HALF, 80], both('seller'), partyBlock(sale.seller), look);
    box(sheet, [MIDDLE, 50, quarter, 40], both('invoiceNumber'), sale.invoiceNumber, look);
    box(sheet, [MIDDLE + quarter, 50, quarter, 40], both('date'), notation.date(sale.date), look);
    box(sheet, [MIDDLE, 90, HALF, 40], both('orderNumber'), sale.orderNumber, look);
    box(sheet, [LEFT, 130, HALF, 80], both('buyer'), partyBlock(sale.buyer), look);
    box(sheet, [MIDDLE, 130, HALF, 80], words.shipTo, partyBlock(bystander(desk)), look);
    box(sheet, [LEFT, 210, HALF, 40], both('containerRef'), sale.containers.join('   '), look);
    box(sheet, [MIDDLE, 210, HALF, 40], both('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`, look);
    box(sheet, [LEFT, 250, WIDTH, 50], both('remarks'), '', look);
    drawTable(
      paper,
      LEFT,
      GOODS_TOP,
      [
        { title: label('marks'), width: 80 },
        { title: `${label('packages')}; ${label('description')}`, width: 215 },
        { title: `${label('netWeight')} kg`, width: 75, align: 'right' },
        { title: `${label('grossWeight')} kg`, width: 75, align: 'right' },
        { title: label('measure'), width: 70, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          markOf(sale, index),
          `${notation.number(line.packages, 0)} ${line.packageKind}\n${line.description}`,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
          notation.number(line.grossKg / 380, 3),
        ],
      })),
      { lines: 'head', headFill: false, size: 8.5, air: 10 },
    );
    sheet.frame(LEFT, GOODS_TOP, WIDTH, GOODS_BOTTOM - GOODS_TOP);
    const sums = packingSums(sale);
    const third = WIDTH / 3;
    const total = label('totalRow');
    for (const [index, [name, value]] of (
      [
        [label('packages'), notation.number(sums.packages, 0)],
        [`${label('netWeight')} kg`, notation.weight(sums.netKg)],
        [`${label('grossWeight')} kg`, notation.weight(sums.grossKg)],
      ] as const
    ).entries()) {
      box(sheet, [LEFT + index * third, GOODS_BOTTOM, third, 32], `${total} - ${name}`, value, look);
    }
    box(sheet, [LEFT, GOODS_BOTTOM + 32, WIDTH, 48], `${words.placeAndDate}; ${words.signature}`, '', look);
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
