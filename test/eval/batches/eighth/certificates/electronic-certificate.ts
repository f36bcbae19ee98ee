import { rgb } from 'pdf-lib';
import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { labelsAbove } from '../../../drawing/entries.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { originFacts, originTruth } from '../../../layouts/origin-truth.ts';
import { packingSums } from '../../../layouts/packing-truth.ts';
import { fitted, matrixCode, paragraph, partyBlock } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 52;
const WIDTH = 491;
const GOLD = rgb(0.6, 0.45, 0.1);

/** Issued in a portal: a code to verify it by, entries in light columns, a ruled table with the sums below it. */
export const electronicCertificate: Layout = {
  kind: 'certificate-of-origin',
  name: 'portal-issued',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.page.drawRectangle({
      x: 24,
      y: 24,
      width: paper.width - 48,
      height: paper.height - 48,
      borderColor: GOLD,
      borderWidth: 2,
    });
    fitted(sheet, label('titleOrigin'), LEFT, 72, 360, { size: 20, color: GOLD });
    matrixCode(sheet, LEFT + WIDTH - 64, 44, 64, chance);
    fitted(
      sheet,
      `${words.verification}: ${chance.letters(4)}-${chance.digits(4)}-${chance.letters(4)}`,
      LEFT,
      92,
      360,
      { size: 8, color: GREY },
    );
    let y = labelsAbove(
      sheet,
      LEFT,
      130,
      [
        [label('certificateNumber'), facts.number],
        [label('date'), notation.date(sale.date)],
        [label('invoiceNumber'), sale.invoiceNumber],
      ],
      { width: WIDTH / 3, size: 10 },
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 10,
      [
        [words.exporter, partyBlock(sale.seller)],
        [label('consignee'), partyBlock(sale.buyer)],
      ],
      { width: WIDTH / 2, size: 9.5 },
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 10,
      [
        [label('origin'), sale.origin.name],
        [label('destination'), facts.destination.name],
        [label('transport'), facts.transport],
      ],
      { width: WIDTH / 3, size: 9.5 },
    );
    const unit = notation.weightUnit;
    const end = drawTable(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('position'), width: 42 },
        { title: label('hs'), width: 66 },
        { title: label('description'), width: 173 },
        { title: label('packages'), width: 58, align: 'right' },
        { title: label('packageKind'), width: 68 },
        { title: `${label('grossWeight')} ${unit}`, width: 84, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          line.hs,
          line.description,
          notation.number(line.packages, 0),
          line.packageKind,
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'rows', size: 8.5, air: 8 },
    );
    const sums = packingSums(sale);
    const bold = sheet.fonts.bold;
    fitted(
      sheet,
      `${label('totalRow')} ${label('packages')}: ${notation.number(sums.packages, 0)}`,
      LEFT + 4,
      end + 20,
      230,
      { font: bold },
    );
    fitted(
      sheet,
      `${label('totalRow')} ${label('grossWeight')}: ${notation.weight(sums.grossKg)} ${unit}`,
      LEFT + 245,
      end + 20,
      240,
      { font: bold },
    );
    paragraph(sheet, words.officialStatement, LEFT, end + 54, WIDTH, { size: 8.5, color: GREY });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};
