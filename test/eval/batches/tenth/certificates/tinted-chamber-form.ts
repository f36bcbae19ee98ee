import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { markOf, originTruth } from '../../../layouts/origin-truth.ts';
import { certified } from '../certified.ts';
import { CHAMBER } from '../chamber.ts';
import { partyOf } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { compartment, PINE, prose, SAND, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 40;
const WIDTH = 515;
const RIGHT = LEFT + WIDTH;
const HALF = WIDTH / 2;

/** The chambers' form on tinted paper: goods as paragraphs with marks and packages, quantities in a column of their own. */
export const tintedForm: Layout = {
  kind: 'certificate-of-origin',
  name: 'tinted-chamber-form',
  languages: ['de', 'nl', 'fr', 'it', 'en'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const facts = certified(desk, 4);
    const { sale } = facts;
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.fill(0, 0, paper.width, paper.height, SAND);
    compartment(sheet, [LEFT, 36, HALF, 82], `1 ${label('shipper')}`, partyOf(sale.seller), {
      size: 9.5,
      labelSize: 7,
    });
    sheet.frame(LEFT + HALF, 36, HALF, 82);
    write(sheet, facts.number, RIGHT - 8, 58, { size: 12, bold: true, align: 'right' });
    write(sheet, label('certificateNumber'), LEFT + HALF + 6, 56, { size: 7.5, color: GREY });
    write(sheet, 'ORIGINAL', LEFT + HALF * 1.5, 100, { size: 10, align: 'centre', color: PINE });
    compartment(sheet, [LEFT, 118, HALF, 82], `2 ${label('consignee')}`, partyOf(sale.buyer), {
      size: 9.5,
      labelSize: 7,
    });
    sheet.frame(LEFT + HALF, 118, HALF, 50);
    write(sheet, label('titleOrigin'), LEFT + HALF * 1.5, 148, {
      size: 15,
      bold: true,
      align: 'centre',
      color: PINE,
      room: HALF - 14,
    });
    compartment(sheet, [LEFT + HALF, 168, HALF, 32], `3 ${phrase('originCountry')}`, sale.origin.name, {
      size: 10,
      labelSize: 7,
      bold: true,
    });
    compartment(sheet, [LEFT, 200, HALF, 60], `4 ${label('transport')}`, ['', facts.transport], { labelSize: 7 });
    compartment(
      sheet,
      [LEFT + HALF, 200, HALF, 60],
      `5 ${label('remarks')}`,
      ['', `${label('invoiceNumber')} ${sale.invoiceNumber}`],
      { labelSize: 7 },
    );
    ledger(
      paper,
      LEFT,
      260,
      [
        {
          title: `6 ${label('position')}; ${label('marks')}; ${label('packages')}; ${label('description')}`,
          width: WIDTH - 120,
        },
        { title: `7 ${label('grossWeight')}`, width: 120, align: 'right' },
      ],
      sale.lines.map((line, index) => [
        `${index + 1}.  ${markOf(sale, index)}\n${notation.number(line.packages, 0)} ${line.packageKind}\n${line.description}`,
        `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
      ]),
      { size: 9.5, headSize: 7, headBold: false, headRule: false, outline: true, uprights: true, air: 12 },
      { down: 570 },
    );
    sheet.frame(LEFT, 570, WIDTH, 190);
    write(sheet, '8', LEFT + 4, 580, { size: 7, color: GREY });
    prose(sheet, CHAMBER[language].certifies, LEFT + 14, 584, WIDTH - 26, { size: 9 });
    write(sheet, CHAMBER[language].name, LEFT + WIDTH / 2, 650, { size: 12, bold: true, align: 'centre', color: PINE });
    write(sheet, `${CHAMBER[language].town}, ${notation.date(sale.date)}`, LEFT + 14, 738, { size: 9.5 });
    write(sheet, phrase('placeDate'), LEFT + 14, 750, { size: 7, color: GREY });
    write(sheet, phrase('signature'), RIGHT - 8, 750, { size: 7, color: GREY, align: 'right' });
    const parts = { date: true, transport: true, destination: false, invoice: true, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};
