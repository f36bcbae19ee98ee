import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { type Sale, saleOf } from '../../../facts/sale.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { barcode, fitted, partyBlock } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 50;
const WIDTH = 495;
const RIGHT = LEFT + WIDTH;

/** Of a large firm's business system: dozens of positions over several pages, a number of the material over each ware. */
export const deliveryOutput: Layout = {
  kind: 'packing-list',
  name: 'system-delivery',
  languages: ['de', 'en', 'fr', 'it', 'es', 'nl'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(24, 48), chance);
    const paper = await Paper.open({});
    const footer = () => {
      paper.sheet.rule(LEFT, 792, WIDTH, 0.4, GREY);
      fitted(paper.sheet, partyBlock(sale.seller).join(' | '), LEFT, 803, 400, { size: 6.5, color: GREY });
      paper.sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 803, { size: 7.5, align: 'right' });
    };
    footer();
    drawHeading(desk, sale, paper);
    const unit = notation.weightUnit;
    const end = drawTable(
      paper,
      LEFT,
      252,
      [
        { title: label('position'), width: 38 },
        { title: label('description'), width: 217 },
        { title: label('packages'), width: 50, align: 'right' },
        { title: label('packageKind'), width: 60 },
        { title: `${label('netWeight')}\n${unit}`, width: 65, align: 'right' },
        { title: `${label('grossWeight')}\n${unit}`, width: 65, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String((index + 1) * 10).padStart(4, '0'),
          `${chance.digits(3)}.${chance.digits(3)}.${chance.letters(2)}\n${line.description}`,
          `\n${notation.number(line.packages, 0)}`,
          `\n${line.packageKind}`,
          `\n${notation.weight(line.netKg)}`,
          `\n${notation.weight(line.grossKg)}`,
        ],
      })),
      { lines: 'head', headFill: false, size: 8, air: 5 },
      {
        bottom: 775,
        repeatHead: true,
        onNewPage() {
          footer();
          fitted(
            paper.sheet,
            `${label('titlePacking')} - ${label('invoiceNumber')} ${sale.invoiceNumber}`,
            LEFT,
            44,
            320,
            { size: 8 },
          );
          return 54;
        },
      },
    );
    let y = end + 22;
    if (y > 730) {
      paper.turnPage();
      footer();
      y = 60;
    }
    const sums = packingSums(sale);
    const totals = [
      [`${label('totalRow')} ${label('packages')}`, notation.number(sums.packages, 0)],
      [`${label('totalRow')} ${label('netWeight')}`, `${notation.weight(sums.netKg)} ${unit}`],
      [`${label('totalRow')} ${label('grossWeight')}`, `${notation.weight(sums.grossKg)} ${unit}`],
    ];
    for (const [index, [name = '', value = '']] of totals.entries()) {
      fitted(paper.sheet, name, LEFT + 245, y + index * 15, 150, { font: paper.sheet.fonts.bold });
      paper.sheet.text(value, RIGHT - 4, y + index * 15, { font: paper.sheet.fonts.bold, align: 'right' });
    }
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

function drawHeading({ chance, language, notation, label }: Desk, sale: Sale, { sheet }: Paper): void {
  const words = SMALL_PRINT[language];
  sheet.text(sale.seller.name, LEFT, 48, { size: 15, font: sheet.fonts.bold });
  barcode(sheet, RIGHT - 130, 32, 130, 24, chance);
  fitted(sheet, partyBlock(sale.seller).join(' · '), LEFT, 106, 250, { size: 6.5, color: GREY });
  for (const [index, line] of partyBlock(sale.buyer).entries())
    fitted(sheet, line, LEFT, 122 + index * 12.5, 250, { size: 9.5 });
  fitted(sheet, label('titlePacking'), 330, 92, RIGHT - 330, { size: 14, font: sheet.fonts.bold });
  const facts = [
    [words.deliveryNote, chance.digits(8)],
    [label('date'), notation.date(sale.date)],
    [label('invoiceNumber'), sale.invoiceNumber],
    [label('orderNumber'), sale.orderNumber],
    [words.customerNumber, chance.digits(6)],
    [label('containerRef'), sale.containers.join(', ')],
  ];
  for (const [index, [name = '', value = '']] of facts.entries()) {
    fitted(sheet, name, 330, 112 + index * 15, 84, { size: 8.5 });
    fitted(sheet, value, 420, 112 + index * 15, RIGHT - 420, { size: 8.5 });
  }
}
