import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { inWords } from './in-words.ts';
import { measureOf, type PackedLine, packedSale, routeOf, stencilOf } from './packed-sale.ts';
import { PHRASES } from './phrases.ts';
import { drawGrid } from './sheet-grid.ts';
import { unjudged } from './truth-rows.ts';
import { partyOf, typed, underlined, withColon } from './typing.ts';

const LEFT = 40;
const WIDTH = 515;

const rangeOf = ({ first, last }: PackedLine) => (first === last ? String(first) : `${first}-${last}`);

/**
 * Numbers of cartons at the left, weight of one carton behind @ above the weight of all; what a package is stands in
 * the heading of their count.
 */
export const cartonColumns: Layout = {
  kind: 'packing-list',
  name: 'carton-columns',
  languages: ['en', 'en', 'es', 'it', 'pt', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(2, 7));
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const { from, to } = routeOf(sale);
    const middle = paper.width / 2;
    typed(sheet, middle, 44, [sale.seller.name.toUpperCase()], { size: 14, bold: true, align: 'centre' });
    typed(sheet, middle, 58, [sale.seller.lines.join(', ')], { size: 8.5, align: 'centre' });
    underlined(sheet, label('titlePacking').toUpperCase(), 88, 13);
    typed(sheet, LEFT, 112, [withColon(label('buyer')), ...partyOf(sale.buyer)], { size: 9 });
    labelsLeft(
      sheet,
      LEFT + 320,
      112,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [label('containerRef'), sale.containers],
      ],
      { labelWidth: 95 },
    );
    typed(sheet, LEFT, 190, [`${withColon(label('loading'))} ${from}    ${withColon(label('discharge'))} ${to}`]);
    const kind = sale.lines[0]?.packageKind ?? '';
    const sums = packingSums(sale);
    const stacked = (each: number, all: number) => `@${notation.weight(each)}\n${notation.weight(all)}`;
    const { bottom } = drawGrid(
      paper,
      LEFT,
      200,
      [
        { title: 'C/NO.', width: 50, align: 'centre' },
        { title: label('description'), width: 165 },
        { title: kind, width: 52, align: 'centre' },
        { title: label('quantity'), width: 64, align: 'right' },
        { title: `${label('netWeight')}\n(${notation.weightUnit})`, width: 62, align: 'right' },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: 62, align: 'right' },
        { title: label('measure'), width: 60, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            rangeOf(line),
            line.description,
            String(line.packages),
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            stacked(line.netEachKg, line.netKg),
            stacked(line.grossEachKg, line.grossKg),
            notation.number(line.cubicMetres, 3),
          ],
        })),
        {
          cells: [
            { text: withColon(label('totalRow')), columns: 2, align: 'right' },
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
            notation.number(measureOf(sale), 3),
          ],
          bold: true,
        },
      ],
      { lines: chance.one(['all', 'columns'] as const), size: 8, air: 8 },
    );
    const said = language === 'en' ? [`SAY TOTAL ${inWords(sums.packages)} ${kind} ONLY.`] : [];
    const y = typed(sheet, LEFT, bottom + 18, said, { size: 8.5, bold: true });
    typed(sheet, LEFT, y + 10, [withColon(label('marks')), ...stencilOf(sale)], { size: 8.5 });
    typed(sheet, LEFT + WIDTH - 90, y + 30, [PHRASES[language].signedFor, sale.seller.name], { align: 'centre' });
    const truth = packingTruth(sale, ALL_PACKING, notation);
    return { paper, truth: unjudged(truth, 'lines', 'packageType') };
  },
};

/** Dozens of rows over landscape pages, all in the middle of their cells: one package's weights beside those of all. */
export const perPackage: Layout = {
  kind: 'packing-list',
  name: 'per-package-pages',
  languages: ['en', 'de', 'nl', 'en', 'es'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(36, 64));
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * LEFT;
    const { sheet } = paper;
    typed(sheet, paper.width / 2, 36, [label('titlePacking').toUpperCase()], { size: 15, bold: true, align: 'centre' });
    labelsLeft(
      sheet,
      LEFT,
      60,
      [
        [label('seller'), [sale.seller.name, sale.seller.lines.join(', ')]],
        [label('buyer'), [sale.buyer.name, sale.buyer.lines.join(', ')]],
      ],
      { labelWidth: 120, size: 8.5, step: 12 },
    );
    labelsLeft(
      sheet,
      LEFT + width - 210,
      60,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
      ],
      { labelWidth: 100, size: 8.5, step: 12 },
    );
    const sums = packingSums(sale);
    const unit = notation.weightUnit;
    const pages = () =>
      typed(paper.sheet, LEFT + width, 24, [`${label('page')} ${paper.pages}`], { size: 7.5, align: 'right' });
    pages();
    drawGrid(
      paper,
      LEFT,
      114,
      [
        { title: 'No.', width: 48, align: 'centre' },
        { title: label('description'), width: 222, align: 'centre' },
        { title: label('packages'), width: 58, align: 'centre' },
        { title: label('packageKind'), width: 70, align: 'centre' },
        { title: `@ ${label('netWeight')}\n(${unit})`, width: 72, align: 'centre' },
        { title: `@ ${label('grossWeight')}\n(${unit})`, width: 72, align: 'centre' },
        { title: 'cm', width: 66, align: 'centre' },
        { title: `TOTAL\n${label('netWeight')} (${unit})`, width: 77, align: 'centre' },
        { title: `TOTAL\n${label('grossWeight')} (${unit})`, width: width - 685, align: 'centre' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            rangeOf(line),
            line.description,
            String(line.packages),
            line.packageKind,
            notation.weight(line.netEachKg),
            notation.weight(line.grossEachKg),
            line.centimetres.join('x'),
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: [
            { text: '', columns: 2 },
            notation.number(sums.packages, 0),
            { text: '', columns: 4 },
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
          ],
          bold: true,
        },
      ],
      { size: 7.5, air: 5, headFill: true },
      {
        bottom: paper.height - 34,
        repeatHead: true,
        onNewPage: () => {
          pages();
          return 32;
        },
      },
    );
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};
