import { rgb } from 'pdf-lib';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { originFacts, originTruth } from '../../../layouts/origin-truth.ts';
import { packingSums } from '../../../layouts/packing-truth.ts';
import { fitted, paragraph, partyBlock, stamp } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 60;
const WIDTH = 475;
const STAMP_BLUE = rgb(0.1, 0.25, 0.55);

/** A statement that an exporter types and has stamped: the country of origin stands at the end of its sentence. */
export const exporterStatement: Layout = {
  kind: 'certificate-of-origin',
  name: 'exporter-statement',
  languages: ['en', 'es', 'pt', 'it', 'fr', 'de', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['typewriter', 'serif'] as const) });
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    fitted(sheet, label('titleOrigin'), paper.width / 2, 62, WIDTH, { size: 16, font: bold, align: 'centre' });
    fitted(sheet, `${label('certificateNumber')}: ${facts.number}`, LEFT, 92, 230, { size: 9.5 });
    fitted(sheet, `${label('date')}: ${notation.date(sale.date)}`, LEFT + WIDTH, 92, 230, {
      size: 9.5,
      align: 'right',
    });
    let y = 120;
    for (const [name, party] of [
      [words.exporter.split(' (')[0] ?? '', sale.seller],
      [label('consignee'), sale.buyer],
    ] as const) {
      fitted(sheet, `${name}:`, LEFT, y, 142, { size: 9.5, font: bold });
      for (const [index, line] of partyBlock(party).entries()) {
        fitted(sheet, line, LEFT + 150, y + index * 13, WIDTH - 150, { size: 9.5 });
      }
      y += 66;
    }
    fitted(sheet, `${label('invoiceNumber')}:`, LEFT, y, 142, { size: 9.5, font: bold });
    sheet.text(sale.invoiceNumber, LEFT + 150, y, { size: 9.5 });
    y = paragraph(sheet, `${words.originSentence} ${sale.origin.name.toUpperCase()}.`, LEFT, y + 30, WIDTH, {
      size: 10.5,
    });
    const unit = notation.weightUnit;
    const sums = packingSums(sale);
    const end = drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('packages'), width: 105 },
        { title: label('description'), width: 195 },
        { title: label('hs'), width: 75 },
        { title: label('grossWeight'), width: 100, align: 'right' },
      ],
      [
        ...sale.lines.map((line) => ({
          cells: [
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            line.description,
            line.hs,
            `${notation.weight(line.grossKg)} ${unit}`,
          ],
        })),
        {
          cells: [notation.number(sums.packages, 0), label('totalRow'), '', `${notation.weight(sums.grossKg)} ${unit}`],
          bold: true,
        },
      ],
      { lines: chance.one(['all', 'head'] as const), headFill: false, size: 9, air: 7 },
    );
    stamp(sheet, 440, end + 80, 44, sale.seller.name.toUpperCase().split(' ').slice(0, 3), STAMP_BLUE);
    sheet.text('______________________________', LEFT, end + 104);
    sheet.text(`${words.signature} (${sale.seller.name})`, LEFT, end + 118, { size: 8 });
    const parts = { date: true, transport: false, destination: false, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};
