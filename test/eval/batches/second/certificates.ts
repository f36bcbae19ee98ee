import { boxRow, labelsAbove } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import type { Layout } from '../../layouts/layout.ts';
import { originFacts, originTruth } from '../../layouts/origin-truth.ts';
import { packingSums } from '../../layouts/packing-truth.ts';

const LEFT = 46;
const WIDTH = 503;

/** A preferential form: parties side by side in boxes, countries in a row, a full grid with a line of totals. */
const preferential: Layout = {
  kind: 'certificate-of-origin',
  name: 'preferential',
  languages: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titleOrigin').toUpperCase(), LEFT, 46, { size: 15, font: sheet.fonts.bold });
    sheet.text(`${label('certificateNumber')} ${facts.number}`, LEFT + WIDTH, 46, { size: 10, align: 'right' });
    let y = boxRow(sheet, LEFT, 58, 72, [
      { label: label('seller'), value: [sale.seller.name, ...sale.seller.lines], width: WIDTH / 2 },
      { label: label('consignee'), value: [sale.buyer.name, ...sale.buyer.lines], width: WIDTH / 2 },
    ]);
    y = boxRow(
      sheet,
      LEFT,
      y,
      34,
      [
        { label: label('origin'), value: sale.origin.name, width: WIDTH / 3 },
        { label: label('destination'), value: facts.destination.name, width: WIDTH / 3 },
        { label: label('transport'), value: facts.transport, width: WIDTH / 3 },
      ],
      8.5,
    );
    const sums = packingSums(sale);
    const end = drawTable(
      paper,
      LEFT,
      y + 8,
      [
        { title: label('position'), width: 40 },
        { title: label('hs'), width: 68 },
        { title: label('description'), width: 175 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('packageKind'), width: 75 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 85, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            line.hs,
            line.description,
            notation.number(line.packages, 0),
            line.packageKind,
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: [label('totalRow'), '', '', notation.number(sums.packages, 0), '', notation.weight(sums.grossKg)],
          bold: true,
        },
      ],
      { size: 8 },
    );
    labelsAbove(sheet, LEFT, end + 26, [[label('date'), notation.date(sale.date)]]);
    const parts = { date: true, transport: true, destination: true, invoice: false, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};

export const SECOND_CERTIFICATES: readonly Layout[] = [preferential];
