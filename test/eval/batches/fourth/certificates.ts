import { boxRow } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import type { Layout } from '../../layouts/layout.ts';
import { markOf, originFacts, originTruth } from '../../layouts/origin-truth.ts';

const LEFT = 42;
const WIDTH = 511;
const HALF = WIDTH / 2;

/** The numbered form of chambers overseas: packages and goods in one cell, code, weight and invoice beside, origin in a box below. */
const numbered: Layout = {
  kind: 'certificate-of-origin',
  name: 'numbered-overseas',
  languages: ['en', 'es', 'de', 'fr', 'pt', 'nl', 'it'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({});
    const { sheet } = paper;
    const party = (one: typeof sale.seller) => [one.name, ...one.lines];
    boxRow(sheet, LEFT, 40, 72, [{ label: `1. ${label('seller')}`, value: party(sale.seller), width: HALF }]);
    boxRow(sheet, LEFT, 112, 72, [{ label: `2. ${label('consignee')}`, value: party(sale.buyer), width: HALF }]);
    boxRow(sheet, LEFT, 184, 36, [{ label: `3. ${label('transport')}`, value: facts.transport, width: HALF }]);
    boxRow(sheet, LEFT, 220, 32, [{ label: `4. ${label('destination')}`, value: facts.destination.name, width: HALF }]);
    sheet.frame(LEFT + HALF, 40, HALF, 212);
    sheet.text(`${label('certificateNumber')} ${facts.number}`, LEFT + HALF + 10, 58, { size: 10 });
    sheet.text(label('titleOrigin'), LEFT + HALF * 1.5, 130, {
      size: Math.min(13, (13 * (HALF - 20)) / sheet.fonts.bold.widthOfTextAtSize(label('titleOrigin'), 13)),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    const end = drawTable(
      paper,
      LEFT,
      252,
      [
        { title: `5. ${label('marks')}`, width: 76 },
        { title: `6. ${label('packages')}; ${label('description')}`, width: 197 },
        { title: `7. ${label('hs')}`, width: 68 },
        { title: `8. ${label('grossWeight')}`, width: 82, align: 'right' },
        { title: `9. ${label('invoiceNumber')}`, width: 88 },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          markOf(sale, index),
          `${notation.number(line.packages, 0)} ${line.packageKind}\n${line.description}`,
          line.hs,
          `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
          index === 0 ? sale.invoiceNumber : '',
        ],
      })),
      { lines: 'all', headFill: false, size: 8.5, air: 8 },
    );
    const y = Math.max(end, 560);
    boxRow(sheet, LEFT, y, 60, [
      { label: `10. ${label('origin')}`, value: sale.origin.name, width: HALF },
      { label: `11. ${label('date')}`, value: notation.date(sale.date), width: HALF },
    ]);
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: true, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

export const FOURTH_CERTIFICATES: readonly Layout[] = [numbered];
