import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import type { CarriedConsignment, Voyage } from '../../../facts/voyage.ts';
import { billFacts, totalOf } from '../../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { firstLoad, goodsAsOne, inTradeNames, ofOneWare } from '../cargo.ts';
import { box, fitted, paragraph, partyBlock } from '../drawing.ts';
import { inTwoLanguages } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 28;
const WIDTH = 539;
const HALF = WIDTH / 2;
const MIDDLE = LEFT + HALF;
const GOODS_TOP = 338;
const GOODS_BOTTOM = 660;

/** A large carrier's form: boxes everywhere, the goods described once with their sums, below them a line for each box. */
export const linerForm: Layout = {
  kind: 'bill-of-lading',
  name: 'liner-boxes',
  languages: ['en', 'en', 'es', 'pt', 'fr', 'de'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const facts = billFacts(desk, 5);
    const voyage = ofOneWare(inTradeNames(facts.voyage));
    const [consignment = facts.consignment] = voyage.consignments;
    const paper = await Paper.open({});
    const { sheet } = paper;
    const words = SMALL_PRINT[language];
    drawParties(desk, voyage, consignment, paper);
    drawGoods(desk, consignment, paper);
    const terms = facts.freightTerms === 'prepaid' ? words.freightPrepaid : words.freightCollect;
    sheet.text(terms, LEFT + 212, GOODS_BOTTOM - 22, { size: 8.5, font: sheet.fonts.mono });
    const quarter = WIDTH / 4;
    const issued = `${voyage.onBoard.slice(0, 8)}${Number(voyage.onBoard.slice(8)) + 1}`;
    const mono = { valueFont: 'mono' } as const;
    box(sheet, [LEFT, GOODS_BOTTOM, quarter, 36], words.originals, 'THREE (3)', mono);
    box(
      sheet,
      [LEFT + quarter, GOODS_BOTTOM, quarter, 36],
      inTwoLanguages(desk, 'shippedOnBoard'),
      notation.date(voyage.onBoard),
      mono,
    );
    box(
      sheet,
      [MIDDLE, GOODS_BOTTOM, HALF, 36],
      words.placeAndDate,
      `${voyage.receipt}, ${notation.date(issued)}`,
      mono,
    );
    sheet.frame(LEFT, GOODS_BOTTOM + 36, HALF, 76);
    paragraph(sheet, words.carriageTerms, LEFT + 4, GOODS_BOTTOM + 46, HALF - 8, { size: 5.8 });
    box(sheet, [MIDDLE, GOODS_BOTTOM + 36, HALF, 76], words.signature, ['', '', '', `${voyage.carrier}`]);
    fitted(sheet, `${label('page')} 1 / 1`, LEFT + WIDTH, 790, 80, { size: 7, align: 'right' });
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true, hs: true };
    const truth = cargoTruth(voyage, { ...parts, freightTerms: facts.freightTerms }, notation);
    return { paper, truth: goodsAsOne(truth, consignment, notation) };
  },
};

function drawParties(desk: Desk, voyage: Voyage, consignment: CarriedConsignment, { sheet }: Paper): void {
  const { chance, language } = desk;
  const both = (concept: Parameters<Desk['label']>[0]) => inTwoLanguages(desk, concept);
  const words = SMALL_PRINT[language];
  const mono = { valueFont: 'mono' } as const;
  sheet.text(voyage.carrier.toUpperCase(), LEFT, 34, { size: 15, font: sheet.fonts.bold });
  fitted(sheet, both('titleBill'), LEFT + WIDTH, 34, 270, { size: 13, font: sheet.fonts.bold, align: 'right' });
  for (const [index, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
    box(sheet, [LEFT, 42 + index * 72, HALF, 72], both(role), partyBlock(consignment[role]), mono);
  }
  box(sheet, [MIDDLE, 42, HALF / 2, 34], both('billRef'), consignment.billOfLading, { ...mono, size: 9.5 });
  box(sheet, [MIDDLE + HALF / 2, 42, HALF / 2, 34], 'Booking', chance.digits(9), mono);
  box(sheet, [MIDDLE, 76, HALF, 38], 'Export references', `${chance.letters(3)}-${chance.digits(5)}`, mono);
  sheet.frame(MIDDLE, 114, HALF, 144);
  paragraph(sheet, words.carriageTerms, MIDDLE + 6, 126, HALF - 12, { size: 6.4 });
  const third = WIDTH / 3;
  box(sheet, [LEFT, 258, third, 30], words.preCarriage, '');
  box(sheet, [LEFT + third, 258, third, 30], both('receipt'), voyage.receipt.toUpperCase(), mono);
  box(
    sheet,
    [LEFT + 2 * third, 258, third, 30],
    `${both('vessel')} - ${desk.label('voyage')}`,
    `${voyage.vessel.name} / ${voyage.voyage}`,
    mono,
  );
  box(sheet, [LEFT, 288, third, 30], both('loading'), voyage.loading.name.toUpperCase(), mono);
  box(sheet, [LEFT + third, 288, third, 30], both('discharge'), voyage.discharge.name.toUpperCase(), mono);
  box(sheet, [LEFT + 2 * third, 288, third, 30], both('delivery'), voyage.delivery.toUpperCase(), mono);
  fitted(sheet, words.particulars, LEFT + WIDTH / 2, 330, WIDTH, {
    size: 7.5,
    font: sheet.fonts.bold,
    align: 'centre',
  });
}

function drawGoods({ notation, label }: Desk, consignment: CarriedConsignment, paper: Paper): void {
  const { sheet } = paper;
  const { description, hs, packageKind } = firstLoad(consignment);
  const { loads } = consignment;
  const packages = totalOf(loads, (load) => load.packages);
  const gross = totalOf(loads, ({ grossKg }) => grossKg);
  const measure = totalOf(loads, ({ cubicMetres }) => cubicMetres);
  const { weightUnit } = notation;
  const end = drawTable(
    paper,
    LEFT,
    GOODS_TOP,
    [
      { title: label('marks'), width: 100 },
      { title: label('packages'), width: 108 },
      { title: label('description'), width: 175 },
      { title: label('grossWeight'), width: 86, align: 'right' },
      { title: label('measure'), width: 70, align: 'right' },
    ],
    [
      {
        cells: [
          'N/M',
          `${notation.number(packages, 0)} ${packageKind}`,
          `${description}\n${label('hs')} ${hs}`,
          `${notation.weight(gross)} ${weightUnit}`,
          notation.number(measure, 3),
        ],
      },
    ],
    { lines: 'head', headFill: false, size: 8, air: 12 },
  );
  sheet.frame(LEFT, GOODS_TOP, WIDTH, GOODS_BOTTOM - GOODS_TOP);
  for (const [index, load] of loads.entries()) {
    const y = end + 22 + index * 24;
    const look = { size: 8, font: sheet.fonts.mono };
    fitted(sheet, `${load.container} ${load.sizeType}`, LEFT + 4, y, 200, look);
    fitted(sheet, `${label('seal')}: ${load.seals.join(', ')}`, LEFT + 4, y + 10, 200, look);
    fitted(sheet, `${notation.number(load.packages, 0)} ${load.packageKind}`, LEFT + 212, y, 120, look);
    sheet.text(`${notation.weight(load.grossKg)} ${weightUnit}`, LEFT + 465, y, { ...look, align: 'right' });
    sheet.text(notation.number(load.cubicMetres, 3), LEFT + 535, y, { ...look, align: 'right' });
  }
}
