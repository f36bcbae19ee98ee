import { rgb } from 'pdf-lib';
import { INK } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { markOf, type OriginFacts, originFacts, originTruth } from '../../../layouts/origin-truth.ts';
import { box, fitted, paragraph, partyBlock, stamp } from '../drawing.ts';
import { inKilograms } from '../printing.ts';
import type { SmallPrint } from '../small-print/small-print.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 38;
const WIDTH = 519;
const HALF = WIDTH / 2;
const MIDDLE = LEFT + HALF;
const GOODS_TOP = 268;
const GOODS_BOTTOM = 560;
const STAMP_RED = rgb(0.7, 0.15, 0.2);

/** The combined declaration and certificate of trade agreements: twelve numbered boxes, countries in the exporter's own. */
export const combinedForm: Layout = {
  kind: 'certificate-of-origin',
  name: 'combined-twelve-boxes',
  languages: ['en', 'es', 'fr', 'pt', 'it', 'nl', 'de'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = inKilograms(desk.notation, 1);
    const facts = originFacts(desk);
    const { sale } = facts;
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const look = { labelColor: INK, labelSize: 7, size: 9 };
    box(sheet, [LEFT, 36, HALF, 78], `1. ${words.exporter}`, partyBlock(sale.seller), look);
    box(sheet, [LEFT, 114, HALF, 78], `2. ${label('consignee')}`, partyBlock(sale.buyer), look);
    sheet.frame(MIDDLE, 36, HALF, 156);
    fitted(sheet, `${label('certificateNumber')} ${facts.number}`, MIDDLE + 8, 52, HALF - 16, { size: 10 });
    const title = label('titleOrigin').toUpperCase();
    fitted(sheet, title, MIDDLE + HALF / 2, 104, HALF - 16, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    sheet.text('FORM K', MIDDLE + HALF / 2, 124, { size: 11, align: 'centre' });
    box(sheet, [LEFT, 192, HALF, 76], `3. ${label('transport')}`, facts.transport, look);
    box(sheet, [MIDDLE, 192, HALF, 76], `4. ${words.officialUse}`, '', look);
    const invoiced = notation.date(`${sale.date.slice(0, 8)}0${Number(sale.date.slice(8)) % 9 || 4}`);
    drawTable(
      paper,
      LEFT,
      GOODS_TOP,
      [
        { title: `5. ${words.item}`, width: 44 },
        { title: `6. ${label('marks')}`, width: 74 },
        { title: `7. ${label('packages')}; ${label('description')}`, width: 186 },
        { title: `8. ${words.originCriterion}`, width: 54 },
        { title: `9. ${label('grossWeight')} (kg)`, width: 71, align: 'right' },
        { title: `10. ${words.invoices}`, width: 90 },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          markOf(sale, index),
          `${notation.number(line.packages, 0)} ${line.packageKind}\n${line.description}`,
          '"P"',
          notation.weight(line.grossKg),
          index === 0 ? `${sale.invoiceNumber}\n${invoiced}` : '',
        ],
      })),
      { lines: 'head', headFill: false, size: 8.5, air: 12 },
    );
    sheet.frame(LEFT, GOODS_TOP, WIDTH, GOODS_BOTTOM - GOODS_TOP);
    drawDeclarations(facts, paper, {
      place: `${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`,
      origin: `${label('origin')}: ${sale.origin.name}`,
      destination: `${label('destination')}: ${facts.destination.name}`,
      words,
    });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

function drawDeclarations(
  { sale }: OriginFacts,
  { sheet }: Paper,
  texts: { place: string; origin: string; destination: string; words: SmallPrint },
): void {
  const { words } = texts;
  sheet.frame(LEFT, GOODS_BOTTOM, HALF, 170);
  sheet.frame(MIDDLE, GOODS_BOTTOM, HALF, 170);
  const below = paragraph(sheet, `11. ${words.exporterDeclaration}`, LEFT + 5, GOODS_BOTTOM + 12, HALF - 12, {
    size: 7.5,
  });
  fitted(sheet, texts.origin, LEFT + 5, below + 12, HALF - 12);
  fitted(sheet, texts.destination, LEFT + 5, below + 28, HALF - 12);
  fitted(sheet, texts.place, LEFT + 5, GOODS_BOTTOM + 146, HALF - 12);
  sheet.text(`${words.placeAndDate}, ${words.signature}`, LEFT + 5, GOODS_BOTTOM + 162, { size: 6.5 });
  paragraph(sheet, `12. ${words.officialStatement}`, MIDDLE + 5, GOODS_BOTTOM + 12, HALF - 12, { size: 7.5 });
  stamp(sheet, MIDDLE + 200, GOODS_BOTTOM + 92, 42, ['KONTOR', sale.seller.country], STAMP_RED);
  fitted(sheet, texts.place, MIDDLE + 5, GOODS_BOTTOM + 146, 145);
  sheet.text(`${words.placeAndDate}, ${words.signature}`, MIDDLE + 5, GOODS_BOTTOM + 162, { size: 6.5 });
}
