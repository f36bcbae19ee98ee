import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { measureOf, packedSale } from './packed-sale.ts';
import { PHRASES } from './phrases.ts';
import { drawGrid } from './sheet-grid.ts';
import { unjudged } from './truth-rows.ts';
import { paragraph, partyOf, typed, withColon } from './typing.ts';

const LEFT = 48;
const WIDTH = 499;
const RIGHT = LEFT + WIDTH;

/**
 * No grid and no column that counts packages: the first and last number say it, as do the pieces in one and in all. Units
 * stand behind each weight, the totals below a rule without a label.
 */
export const countedByNumbers: Layout = {
  kind: 'packing-list',
  name: 'counted-by-numbers',
  languages: ['en', 'de', 'fr', 'es', 'en', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(2, 8));
    const paper = await Paper.open({ face: chance.one(['serif', 'sans'] as const) });
    const { sheet } = paper;
    const unit = notation.weightUnit;
    sheet.text(label('titlePacking').toUpperCase(), RIGHT, 52, { size: 15, font: sheet.fonts.bold, align: 'right' });
    typed(sheet, LEFT, 50, partyOf(sale.seller), { size: 9.5 });
    typed(sheet, LEFT, 122, [label('buyer')], { size: 8.5, bold: true });
    typed(sheet, LEFT, 135, partyOf(sale.buyer), { size: 9.5 });
    labelsLeft(
      sheet,
      RIGHT - 200,
      122,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
      ],
      { labelWidth: 100 },
    );
    const kind = sale.lines[0]?.packageKind ?? '';
    const { bottom } = drawGrid(
      paper,
      LEFT,
      204,
      [
        { title: `${kind}\nNo.`, width: 66 },
        { title: label('description'), width: 177 },
        { title: label('quantity'), width: 86, align: 'right' },
        { title: label('netWeight'), width: 82, align: 'right' },
        { title: label('grossWeight'), width: 88, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.first === line.last ? String(line.first) : `${line.first} - ${line.last}`,
          line.description,
          `@ ${line.piecesEach}\n${notation.number(line.quantity, 0)} ${line.unit}`,
          `${notation.weight(line.netKg)} ${unit}`,
          `${notation.weight(line.grossKg)} ${unit}`,
        ],
      })),
      { lines: 'none', headAlign: null, size: 8.5, air: 8 },
    );
    const sums = packingSums(sale);
    sheet.rule(LEFT, bottom + 2, WIDTH, 0.8);
    const size = 8.5;
    sheet.text(`${notation.number(sums.packages, 0)} ${kind}`, LEFT + 3, bottom + 14, { size });
    sheet.text(`${notation.weight(sums.netKg)} ${unit}`, LEFT + 408, bottom + 14, { size, align: 'right' });
    sheet.text(`${notation.weight(sums.grossKg)} ${unit}`, RIGHT - 3, bottom + 14, { size, align: 'right' });
    sheet.rule(LEFT, bottom + 19, WIDTH, 0.5);
    sheet.rule(LEFT, bottom + 21, WIDTH, 0.5);
    typed(sheet, LEFT, bottom + 44, [`${withColon(label('measure'))} ${notation.number(measureOf(sale), 3)}`]);
    typed(sheet, RIGHT, bottom + 70, [PHRASES[language].signedFor, sale.seller.name], { align: 'right' });
    const truth = packingTruth(sale, { ...ALL_PACKING, containers: false }, notation);
    return { paper, truth: unjudged(truth, 'lines', 'packageType') };
  },
};

/** A note of sentences: for each kind of goods how many packages of it there are, then its weights as labelled values. */
export const packingSentences: Layout = {
  kind: 'packing-list',
  name: 'typed-sentences',
  languages: ['en', 'it', 'pt', 'de', 'en'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(1, 5));
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    const size = 8.5;
    const unit = notation.weightUnit;
    const weight = (kg: number) => `${notation.weight(kg)} ${unit}`;
    typed(sheet, LEFT, 50, [sale.seller.name, sale.seller.lines.join(', ')], { size });
    typed(sheet, LEFT, 96, [label('titlePacking').toUpperCase()], { size: 12, bold: true });
    let y = labelsLeft(
      sheet,
      LEFT,
      120,
      [
        [label('invoiceNumber'), `${sale.invoiceNumber}, ${notation.date(sale.date)}`],
        [label('buyer'), partyOf(sale.buyer)],
        [label('containerRef'), sale.containers.join(', ')],
      ],
      { labelWidth: 170, size, step: 12 },
    );
    y += 10;
    for (const line of sale.lines) {
      const numbers = line.first === line.last ? `No. ${line.first}` : `Nos. ${line.first}/${line.last}`;
      const goods = `${notation.number(line.packages, 0)} ${line.packageKind} (${numbers}): ${line.description}, @ ${line.piecesEach} ${line.unit}`;
      y = paragraph(sheet, LEFT, y, goods, WIDTH, { size });
      const weights = [
        `${withColon(label('netWeight'))} ${weight(line.netKg)}`,
        `${withColon(label('grossWeight'))} ${weight(line.grossKg)}`,
      ];
      y = typed(sheet, LEFT + 24, y, [weights.join('     ')], { size }) + 7;
    }
    const sums = packingSums(sale);
    const [line] = sale.lines;
    typed(sheet, LEFT, y + 4, ['-'.repeat(60)], { size });
    labelsLeft(
      sheet,
      LEFT,
      y + 18,
      [
        [label('totalRow').replace(/:$/, ''), `${notation.number(sums.packages, 0)} ${line?.packageKind ?? ''}`],
        [label('netWeight'), weight(sums.netKg)],
        [label('grossWeight'), weight(sums.grossKg)],
        [label('measure'), notation.number(measureOf(sale), 3)],
      ],
      { labelWidth: 170, size, step: 12 },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
