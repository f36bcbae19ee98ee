import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { boxRow, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { type OriginFacts, originFacts, originTruth } from '../../layouts/origin-truth.ts';
import { packingSums } from '../../layouts/packing-truth.ts';
import type { Language } from '../../words/words.ts';
import { CERTIFYING, type Certifying } from './certifying.ts';
import { type PackedSale, packedSale, routeOf, stencilOf } from './packed-sale.ts';
import { drawGrid } from './sheet-grid.ts';
import { withEach } from './truth-rows.ts';
import { paragraph, partyOf, typed, underlined, withColon } from './typing.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;

interface PackedOrigin extends OriginFacts {
  sale: PackedSale;
  /** On the packages of each line: the buyer's letters with the numbers of the packages. */
  marks: string[];
}

function packedOrigin(desk: Desk): PackedOrigin {
  const facts = originFacts(desk);
  const sale = packedSale(desk, desk.chance.whole(1, 4));
  const { from, to } = routeOf(sale);
  const transport = desk.chance.one([
    `M.V. JADE PLOVER 0${desk.chance.digits(2)}W, ${from} - ${to}`.toUpperCase(),
    `SEA FREIGHT, ${from} / ${to}`.toUpperCase(),
  ]);
  const [letters = ''] = stencilOf(sale);
  return {
    sale,
    number: facts.number,
    transport,
    destination: { code: sale.buyer.country, name: sale.buyer.lines.at(-1) ?? '' },
    marks: sale.lines.map(({ first, last }) => `${letters} ${first}-${last}`),
  };
}

const wordsOf = (language: Language): Certifying => CERTIFYING[language];

/** The twelve numbered boxes of preference papers overseas: packages and goods in one column, origin in the declaration. */
const consignedBoxes: Layout = {
  kind: 'certificate-of-origin',
  name: 'goods-consigned-boxes',
  languages: ['en', 'en', 'fr', 'es', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = packedOrigin(desk);
    const { sale, marks } = facts;
    const words = wordsOf(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const left = [
      { label: `1. ${words.consignedFrom}`, value: partyOf(sale.seller), width: HALF },
      { label: `2. ${words.consignedTo}`, value: partyOf(sale.buyer), width: HALF },
    ];
    boxRow(sheet, LEFT, 36, 76, left.slice(0, 1));
    boxRow(sheet, LEFT, 112, 76, left.slice(1));
    sheet.frame(LEFT + HALF, 36, HALF, 152);
    typed(sheet, LEFT + HALF + 6, 50, [`${withColon(label('certificateNumber'))} ${facts.number}`]);
    const title = label('titleOrigin').toUpperCase();
    typed(sheet, LEFT + HALF * 1.5, 100, [title], { size: 11.5, bold: true, align: 'centre' });
    typed(sheet, LEFT + HALF * 1.5, 118, [words.combined], { size: 8, align: 'centre' });
    boxRow(sheet, LEFT, 188, 66, [
      { label: `3. ${label('transport')}`, value: facts.transport, width: HALF },
      { label: `4. ${words.official}`, value: '', width: HALF },
    ]);
    const columns = [
      { title: `5. ${label('position')}`, width: 36, align: 'centre' as const },
      { title: `6. ${label('marks')}`, width: 84 },
      { title: `7. ${words.packagesAndGoods}`, width: 178 },
      { title: `8. ${words.criterion}`, width: 58, align: 'centre' as const },
      { title: `9. ${label('grossWeight')}`, width: 77, align: 'right' as const },
      { title: `10. ${label('invoiceNumber')}`, width: 82, align: 'centre' as const },
    ];
    const criterion = chance.one(['P', 'W']);
    drawGrid(
      paper,
      LEFT,
      254,
      columns,
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          marks[index] ?? '',
          `${notation.number(line.packages, 0)} ${line.packageKind} ${words.of} ${line.description}`,
          criterion === 'P' ? 'P' : `W ${line.hs.slice(0, 4)}`,
          `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
          index === 0 ? `${sale.invoiceNumber}\n${notation.date(sale.date)}` : '',
        ],
      })),
      { lines: 'none', headAlign: null, size: 8, air: 10 },
    );
    let x = LEFT;
    for (const { width } of columns) {
      sheet.frame(x, 254, width, 306);
      x += width;
    }
    const signing = `${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`;
    sheet.frame(LEFT, 560, HALF, 190);
    sheet.frame(LEFT + HALF, 560, HALF, 190);
    typed(sheet, LEFT + 4, 570, [`11. ${words.certification}`], { size: 7 });
    typed(sheet, LEFT + HALF + 4, 570, [`12. ${words.declaration}`], { size: 7 });
    paragraph(sheet, LEFT + 6, 588, words.certified, HALF - 12, { size: 8.5 });
    paragraph(sheet, LEFT + HALF + 6, 588, words.produced, HALF - 12, { size: 8.5 });
    const country = sale.origin.name.toUpperCase();
    typed(sheet, LEFT + HALF * 1.5, 640, [country], { size: 11, bold: true, align: 'centre' });
    sheet.rule(LEFT + HALF + 40, 644, HALF - 80, 0.4);
    typed(sheet, LEFT + HALF + 6, 720, [signing, words.signature], { size: 8 });
    const parts = { date: true, transport: true, destination: false, invoice: true, hs: false, marks: false };
    const truth = originTruth(facts, { ...parts, gross: true, totals: false }, notation);
    return { paper, truth: withEach(truth, 'lines', 'marks', marks) };
  },
};

/** A letter in which the exporter certifies the origin in a sentence; the goods as labelled lines, then their sums. */
const certifyingLetter: Layout = {
  kind: 'certificate-of-origin',
  name: 'certifying-letter',
  languages: ['en', 'de', 'it', 'nl', 'es', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = packedOrigin(desk);
    const { sale } = facts;
    const words = wordsOf(language);
    const paper = await Paper.open({ face: chance.one(['serif', 'typewriter'] as const) });
    const { sheet } = paper;
    const size = sheet.fonts.plain.name === 'Courier' ? 8.5 : 10;
    const middle = paper.width / 2;
    typed(sheet, middle, 50, [sale.seller.name], { size: 14, bold: true, align: 'centre' });
    typed(sheet, middle, 64, [sale.seller.lines.join(', ')], { size: 8.5, align: 'centre' });
    sheet.rule(LEFT, 74, WIDTH, 0.8);
    const reference = `${withColon(label('certificateNumber'))} ${facts.number}`;
    typed(sheet, LEFT + WIDTH, 98, [reference, `${withColon(words.issued)} ${notation.date(sale.date)}`], {
      size,
      align: 'right',
    });
    underlined(sheet, label('titleOrigin').toUpperCase(), 148, 13);
    const sentence = words.certify(sale.origin.name.toUpperCase());
    let y = paragraph(sheet, LEFT + 10, 178, sentence, WIDTH - 20, { size, step: size + 5 });
    const look = { labelWidth: 170, size, step: size + 3 };
    y = labelsLeft(
      sheet,
      LEFT + 10,
      y + 8,
      [
        [label('consignee'), partyOf(sale.buyer)],
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('transport'), facts.transport],
      ],
      look,
    );
    for (const line of sale.lines) {
      const goods = [
        [label('description'), line.description],
        [label('packages'), `${notation.number(line.packages, 0)} ${line.packageKind}`],
        [label('hs'), line.hs],
        [label('grossWeight'), `${notation.weight(line.grossKg)} ${notation.weightUnit}`],
      ] as const;
      y = labelsLeft(sheet, LEFT + 10, y + 7, goods, look);
    }
    const sums = packingSums(sale);
    const total = `${notation.number(sums.packages, 0)} ${sale.lines[0]?.packageKind ?? ''}`;
    const totals = `${total}, ${notation.weight(sums.grossKg)} ${notation.weightUnit}`;
    y = labelsLeft(sheet, LEFT + 10, y + 7, [[label('totalRow').replace(/:$/, ''), totals]], look);
    typed(sheet, LEFT + 10, y + 60, ['______________________', words.signature], { size });
    const parts = { date: true, transport: true, destination: false, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};

/** A spreadsheet: entries in framed pairs of cells, the country in a column of each row, a round stamp over the foot. */
const originSheet: Layout = {
  kind: 'certificate-of-origin',
  name: 'origin-in-each-row',
  languages: ['en', 'fr', 'pt', 'de', 'nl', 'it'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const facts = packedOrigin(desk);
    const { sale, marks } = facts;
    const words = wordsOf(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    typed(sheet, paper.width / 2, 46, [label('titleOrigin').toUpperCase()], { size: 15, bold: true, align: 'centre' });
    const head = drawGrid(
      paper,
      LEFT,
      60,
      [
        { title: label('seller'), width: HALF },
        { title: label('consignee'), width: HALF },
      ],
      [
        { cells: [partyOf(sale.seller).join('\n'), partyOf(sale.buyer).join('\n')] },
        {
          cells: [
            `${withColon(label('certificateNumber'))} ${facts.number}`,
            `${withColon(words.issued)} ${notation.date(sale.date)}`,
          ],
        },
        {
          cells: [
            `${withColon(label('invoiceNumber'))} ${sale.invoiceNumber}`,
            `${withColon(label('destination'))} ${facts.destination.name}`,
          ],
        },
      ],
      { size: 8.5, headFill: true, headAlign: 'left' },
    );
    const sums = packingSums(sale);
    const { bottom } = drawGrid(
      paper,
      LEFT,
      head.bottom + 12,
      [
        { title: label('marks'), width: 78 },
        { title: label('description'), width: 130 },
        { title: label('hs'), width: 62, align: 'centre' },
        { title: label('packages'), width: 48, align: 'right' },
        { title: label('packageKind'), width: 74, align: 'centre' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 58, align: 'right' },
        { title: label('origin'), width: 65, align: 'centre' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            marks[index] ?? '',
            line.description,
            line.hs,
            notation.number(line.packages, 0),
            line.packageKind,
            notation.weight(line.grossKg),
            sale.origin.name,
          ],
        })),
        {
          cells: [
            { text: withColon(label('totalRow')), columns: 3, align: 'right' },
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.grossKg),
            '',
          ],
          bold: true,
        },
      ],
      { size: 8, air: 9 },
    );
    paragraph(sheet, LEFT, bottom + 24, words.certified, WIDTH, { size: 8.5 });
    sheet.page.drawCircle({
      x: LEFT + 380,
      y: paper.height - bottom - 110,
      size: 38,
      borderColor: GREY,
      borderWidth: 1.2,
    });
    typed(sheet, LEFT + 380, bottom + 108, ['EXPORT', 'OFFICE'], { size: 9, bold: true, align: 'centre' });
    typed(sheet, LEFT, bottom + 120, ['______________________', words.signature], { size: 8.5 });
    const parts = { date: true, transport: false, destination: true, invoice: true, hs: true, marks: false };
    const truth = originTruth(facts, { ...parts, gross: true, totals: true }, notation);
    return { paper, truth: withEach(truth, 'lines', 'marks', marks) };
  },
};

export const SIXTH_CERTIFICATES: readonly Layout[] = [consignedBoxes, certifyingLetter, originSheet];
