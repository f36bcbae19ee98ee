import { Paper } from '../../../drawing/paper.ts';
import { saleOf } from '../../../facts/sale.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { fitted, partyBlock } from '../drawing.ts';
import { phoneNumber } from '../printing.ts';

const LEFT = 56;
const COLUMNS = { count: 56, description: 156, net: 404, gross: 484, measure: 545 };

/** Typed by a small exporter: columns held by blanks alone, figures with their units in every line, sums between dashes. */
export const typedColumns: Layout = {
  kind: 'packing-list',
  name: 'typed-columns',
  languages: ['en', 'es', 'pt', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 7), chance);
    const paper = await Paper.open({ face: chance.one(['typewriter', 'serif'] as const) });
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    const middle = paper.width / 2;
    fitted(sheet, sale.seller.name.toUpperCase(), middle, 54, 470, { size: 14, font: bold, align: 'centre' });
    fitted(sheet, sale.seller.lines.join(', '), middle, 68, 470, { size: 9, align: 'centre' });
    sheet.text(`TEL ${phoneNumber(chance)}`, middle, 80, { size: 8.5, align: 'centre' });
    fitted(sheet, label('titlePacking').toUpperCase(), middle, 110, 470, { size: 13, font: bold, align: 'centre' });
    sheet.text(`${label('buyer').toUpperCase()}:`, LEFT, 140);
    for (const [index, line] of partyBlock(sale.buyer).entries()) fitted(sheet, line, LEFT, 153 + index * 12, 250);
    for (const [index, [name, value]] of (
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('containerRef'), sale.containers.join(' ')],
      ] as const
    ).entries()) {
      fitted(sheet, `${name}: ${value}`, 330, 140 + index * 14, 215);
    }
    const unit = notation.weightUnit;
    const look = { size: 8.5 };
    fitted(sheet, label('packages').toUpperCase(), COLUMNS.count, 224, 92, look);
    fitted(sheet, label('description').toUpperCase(), COLUMNS.description, 224, 180, look);
    fitted(sheet, label('netWeight').toUpperCase(), COLUMNS.net, 224, 66, { ...look, align: 'right' });
    fitted(sheet, label('grossWeight').toUpperCase(), COLUMNS.gross, 224, 66, { ...look, align: 'right' });
    fitted(sheet, label('measure').toUpperCase(), COLUMNS.measure, 224, 52, { ...look, align: 'right' });
    let y = 246;
    for (const line of sale.lines) {
      fitted(sheet, `${notation.number(line.packages, 0)} ${line.packageKind}`, COLUMNS.count, y, 94, look);
      fitted(sheet, line.description, COLUMNS.description, y, 172, look);
      fitted(sheet, `${notation.weight(line.netKg)} ${unit}`, COLUMNS.net, y, 72, { ...look, align: 'right' });
      fitted(sheet, `${notation.weight(line.grossKg)} ${unit}`, COLUMNS.gross, y, 74, { ...look, align: 'right' });
      fitted(sheet, notation.number(line.grossKg / 420, 3), COLUMNS.measure, y, 50, { ...look, align: 'right' });
      y += 18;
    }
    const sums = packingSums(sale);
    const dash = sheet.fonts.plain.widthOfTextAtSize('-', 9);
    const dashes = '-'.repeat(Math.floor((COLUMNS.measure - LEFT) / dash));
    sheet.text(dashes, LEFT, y);
    fitted(sheet, `${label('totalRow').toUpperCase()}:`, COLUMNS.description, y + 13, 172, look);
    fitted(sheet, notation.number(sums.packages, 0), COLUMNS.count, y + 13, 94, look);
    fitted(sheet, `${notation.weight(sums.netKg)} ${unit}`, COLUMNS.net, y + 13, 72, { ...look, align: 'right' });
    fitted(sheet, `${notation.weight(sums.grossKg)} ${unit}`, COLUMNS.gross, y + 13, 74, { ...look, align: 'right' });
    sheet.text(dashes, LEFT, y + 24);
    fitted(
      sheet,
      `${label('marks').toUpperCase()}: ${sale.buyer.name.slice(0, 3).toUpperCase()} - ${sale.orderNumber}`,
      LEFT,
      y + 46,
      300,
    );
    sheet.text('____________________________', 380, y + 110);
    fitted(sheet, sale.seller.name, 380, y + 124, 165, { size: 8.5 });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
