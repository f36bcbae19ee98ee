import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { drawGrid } from './grid.ts';
import { PHRASES } from './phrases.ts';
import { bars, emblem, fitted, TEAL } from './strokes.ts';
import { soldBy } from './trades.ts';

const LEFT = 46;
const WIDTH = 503;
const RIGHT = LEFT + WIDTH;

/** What a warehouse's software prints: many rows over pages, bar code above, dimensions, the sums on the last page alone. */
const warehouse: Layout = {
  kind: 'packing-list',
  name: 'warehouse-print',
  languages: ['de', 'nl', 'en', 'fr', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = soldBy(desk, chance.whole(44, 72));
    const phrases = PHRASES[language];
    const sums = packingSums(sale);
    const paper = await Paper.open({});
    const foot = () => {
      const { sheet } = paper;
      sheet.rule(LEFT, 806, WIDTH, 0.4, GREY);
      sheet.text(`${sale.seller.name} · ${sale.seller.lines.join(' · ')}`, LEFT, 816, { size: 6.5, color: GREY });
      sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 816, { size: 7, align: 'right' });
    };
    const { sheet } = paper;
    emblem(sheet, LEFT, 36, 24, TEAL, 'bars');
    sheet.text(sale.seller.name, LEFT + 32, 50, { size: 11, font: sheet.fonts.bold });
    for (const [index, line] of sale.seller.lines.entries())
      sheet.text(line, LEFT + 32, 61 + index * 10, { size: 7.5 });
    bars(sheet, RIGHT - 150, 36, 150, 28, sale.orderNumber);
    sheet.text(sale.orderNumber, RIGHT - 75, 72, { size: 7, align: 'centre' });
    const title = label('titlePacking');
    sheet.text(title, LEFT, 122, { size: fitted(sheet.fonts.bold, title, 16, 260), font: sheet.fonts.bold });
    sheet.text(label('buyer'), LEFT, 142, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT, 155, sale.buyer, { boldName: false });
    labelsLeft(
      sheet,
      RIGHT - 222,
      142,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [phrases.customer, chance.digits(6)],
        [label('containerRef'), sale.containers.join(', ')],
      ],
      { labelWidth: 96, size: 8.5, step: 13, colon: '' },
    );
    foot();
    const end = drawGrid(
      paper,
      LEFT,
      216,
      [
        { title: label('position'), width: 26, align: 'right' },
        { title: phrases.itemCode, width: 50 },
        { title: label('description'), width: 168 },
        { title: label('packages'), width: 40, align: 'right' },
        { title: label('packageKind'), width: 48 },
        { title: phrases.dimensions, width: 61 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 54, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: WIDTH - 447, align: 'right' },
      ],
      sale.lines.map((line, index) => [
        String((index + 1) * 10),
        `${chance.letters(1)}${chance.digits(5)}`,
        line.description,
        notation.number(line.packages, 0),
        line.packageKind,
        `${chance.whole(3, 12) * 10}x${chance.whole(3, 8) * 10}x${chance.whole(2, 18) * 10}`,
        notation.weight(line.netKg),
        notation.weight(line.grossKg),
      ]),
      {
        size: 7.5,
        headSize: 7,
        boldHead: true,
        centredHead: false,
        columnRules: false,
        frame: false,
        zebra: true,
        air: 5,
      },
      {
        pages: {
          bottom: 790,
          resume() {
            foot();
            paper.sheet.text(`${title} ${sale.orderNumber}`, LEFT, 36, { size: 8, color: GREY });
            return 46;
          },
        },
      },
    );
    if (end > 730) {
      paper.turnPage();
      foot();
    }
    const y = end > 730 ? 50 : end + 16;
    paper.sheet.frame(RIGHT - 240, y, 240, 52);
    const totals = [
      [`${label('totalRow')} ${label('packages')}`, notation.number(sums.packages, 0)],
      [`${label('totalRow')} ${label('netWeight')}`, `${notation.weight(sums.netKg)} ${notation.weightUnit}`],
      [`${label('totalRow')} ${label('grossWeight')}`, `${notation.weight(sums.grossKg)} ${notation.weightUnit}`],
    ];
    for (const [index, [name = '', value = '']] of totals.entries()) {
      paper.sheet.text(name, RIGHT - 232, y + 14 + index * 15, { size: 8.5 });
      paper.sheet.text(value, RIGHT - 8, y + 14 + index * 15, {
        size: 8.5,
        font: paper.sheet.fonts.bold,
        align: 'right',
      });
    }
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** Typed on letter paper by a trader: the parties in sentences' place, numbers of packages from and to, no rule at all. */
const fromTo: Layout = {
  kind: 'packing-list',
  name: 'typed-from-to',
  languages: ['en', 'es', 'fr', 'it', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = soldBy(desk, chance.whole(2, 6));
    const phrases = PHRASES[language];
    const sums = packingSums(sale);
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    sheet.text(sale.seller.name.toUpperCase(), LEFT, 52, { size: 11, font: sheet.fonts.bold });
    sheet.text(sale.seller.lines.join(', '), LEFT, 65, { size: 8 });
    sheet.text(`${phrases.phone} +00 ${chance.digits(9)}`, LEFT, 76, { size: 8 });
    const title = label('titlePacking').toUpperCase();
    const titleSize = fitted(sheet.fonts.bold, title, 12, WIDTH);
    sheet.text(title, paper.width / 2, 116, { size: titleSize, font: sheet.fonts.bold, align: 'centre' });
    const titleWidth = sheet.fonts.bold.widthOfTextAtSize(title, titleSize);
    sheet.rule((paper.width - titleWidth) / 2, 120, titleWidth, 0.7);
    const y = labelsLeft(
      sheet,
      LEFT,
      148,
      [
        [label('date'), notation.date(sale.date)],
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('buyer'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('containerRef'), sale.containers.join(' + ')],
      ],
      { labelWidth: 150, size: 9, step: 13 },
    );
    let from = 1;
    const rows = sale.lines.map((line) => {
      const range = line.packages > 1 ? `${from}-${from + line.packages - 1}` : `${from}`;
      from += line.packages;
      return [
        range,
        `${notation.number(line.packages, 0)} ${line.packageKind}`,
        line.description,
        notation.weight(line.netKg),
        notation.weight(line.grossKg),
      ];
    });
    const end = drawGrid(
      paper,
      LEFT,
      y + 18,
      [
        { title: label('marks'), width: 74 },
        { title: label('packages'), width: 96 },
        { title: label('description'), width: 169 },
        { title: `${label('netWeight')}\n(${notation.weightUnit})`, width: 82, align: 'right' },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: 82, align: 'right' },
      ],
      [
        ...rows,
        ['', '', '', '-'.repeat(13), '-'.repeat(13)],
        [
          label('totalRow'),
          notation.number(sums.packages, 0),
          '',
          notation.weight(sums.netKg),
          notation.weight(sums.grossKg),
        ],
      ],
      { size: 8.5, headSize: 8.5, centredHead: false, columnRules: false, frame: false, air: 6 },
    );
    sheet.text(phrases.declaration, LEFT, end + 40, { size: fitted(sheet.fonts.plain, phrases.declaration, 8, WIDTH) });
    sheet.text(`${phrases.signature}: ____________________`, LEFT, end + 90, { size: 8.5 });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

export const NINTH_PLAIN_PACKING: readonly Layout[] = [warehouse, fromTo];
