import { boxRow, labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import type { Layout } from '../../layouts/layout.ts';
import { originFacts, originTruth } from '../../layouts/origin-truth.ts';

const LEFT = 44;
const WIDTH = 507;

/** Parties over the whole width, countries and invoice in a row of boxes, an unruled list of goods. */
const wideBoxes: Layout = {
  kind: 'certificate-of-origin',
  name: 'wide-boxes',
  languages: ['en', 'es', 'it', 'fr', 'de', 'nl', 'pt'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(label('titleOrigin'), paper.width / 2, 44, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    const party = (one: typeof sale.seller) => [one.name, one.lines.join(', ')];
    let y = boxRow(sheet, LEFT, 56, 46, [{ label: label('seller'), value: party(sale.seller), width: WIDTH }]);
    y = boxRow(sheet, LEFT, y, 46, [{ label: label('consignee'), value: party(sale.buyer), width: WIDTH }]);
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('certificateNumber'), value: facts.number, width: WIDTH / 4 },
      { label: label('invoiceNumber'), value: sale.invoiceNumber, width: WIDTH / 4 },
      { label: label('origin'), value: sale.origin.name, width: WIDTH / 4 },
      { label: label('destination'), value: facts.destination.name, width: WIDTH / 4 },
    ]);
    drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('description'), width: 210 },
        { title: label('hs'), width: 80 },
        { title: label('packages'), width: 117 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 100, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          line.hs,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'none', headFill: false, size: 9, air: 7 },
    );
    const parts = { date: false, transport: false, destination: true, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

/** Landscape: labels at the left in one column, conveyance and date in another, a full grid without weights in its heads. */
const landscape: Layout = {
  kind: 'certificate-of-origin',
  name: 'landscape',
  languages: ['en', 'fr', 'pt', 'de'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titleOrigin'), LEFT, 44, { size: 16, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT,
      70,
      [
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('consignee'), [sale.buyer.name, ...sale.buyer.lines]],
      ],
      { labelWidth: 130, size: 9.5 },
    );
    labelsAbove(
      sheet,
      LEFT + width / 2,
      70,
      [
        [label('certificateNumber'), facts.number],
        [label('date'), notation.date(sale.date)],
        [label('origin'), sale.origin.name],
      ],
      { width: width / 6 },
    );
    labelsAbove(sheet, LEFT + width / 2, 110, [[label('transport'), facts.transport]], { width: width / 2 });
    drawTable(
      paper,
      LEFT,
      196,
      [
        { title: label('position'), width: 50 },
        { title: label('packages'), width: 160 },
        { title: label('description'), width: width - 340 },
        { title: label('grossWeight'), width: 130, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
        ],
      })),
    );
    const parts = { date: true, transport: true, destination: false, invoice: false, hs: false, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

export const THIRD_CERTIFICATES: readonly Layout[] = [wideBoxes, landscape];
