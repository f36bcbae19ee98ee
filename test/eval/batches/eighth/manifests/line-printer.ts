import { Paper } from '../../../drawing/paper.ts';
import { broken } from '../../../drawing/table.ts';
import { type CarriedConsignment, type Voyage, voyageOf } from '../../../facts/voyage.ts';
import { totalOf } from '../../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { unjudgedOfBills } from '../cargo.ts';
import { fitted, partyBlock } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 30;
const SIZE = 7.5;
const STEP = 9;
const COLUMNS = { bill: LEFT, parties: 112, container: 336, goods: 446, gross: 690, measure: 806 };
const PARTY_WIDTH = 216;
const GOODS_WIDTH = 168;

/** From a carrier's old system: fixed type, lines of dashes, parties down the left of a bill and its boxes down the right. */
export const linePrinter: Layout = {
  kind: 'manifest',
  name: 'line-printer',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'],
  async draw(desk) {
    const { set, language, chance, notation } = desk;
    const voyage = voyageOf(set, language, chance.whole(4, 9), 3, chance);
    const paper = await Paper.open({ face: 'typewriter', landscape: true });
    const same = new Set(voyage.consignments.filter(() => chance.likely(0.25)).map(({ billOfLading }) => billOfLading));
    let y = drawHeading(desk, voyage, paper);
    for (const consignment of voyage.consignments) {
      const height = Math.max(13.5 * STEP, consignment.loads.length * 4 * STEP + 2 * STEP);
      if (y + height > paper.height - 36) {
        paper.turnPage();
        y = drawHeading(desk, voyage, paper);
      }
      drawBill(desk, consignment, same.has(consignment.billOfLading), paper, y);
      y += height;
      dashes(paper, y - STEP);
    }
    return {
      paper,
      truth: unjudgedOfBills(cargoTruth(voyage, { ...ALL_CARGO, onBoard: 'unjudged' }, notation), same, ['notify']),
    };
  },
};

function dashes({ sheet, width }: Paper, y: number): void {
  const dash = sheet.fonts.plain.widthOfTextAtSize('-', SIZE);
  sheet.text('-'.repeat(Math.floor((width - 2 * LEFT) / dash)), LEFT, y, { size: SIZE });
}

function drawHeading({ notation, label }: Desk, voyage: Voyage, paper: Paper): number {
  const { sheet } = paper;
  const right = paper.width - LEFT;
  sheet.text(voyage.carrier.toUpperCase(), LEFT, 34, { size: 9, font: sheet.fonts.bold });
  sheet.text(label('titleManifest').toUpperCase(), paper.width / 2, 34, {
    size: 10,
    font: sheet.fonts.bold,
    align: 'centre',
  });
  sheet.text(`${label('page').toUpperCase()} ${paper.pages}`, right, 34, { size: 8, align: 'right' });
  const entry = (concept: Parameters<Desk['label']>[0], value: string, x: number, y: number, width: number) =>
    fitted(sheet, `${label(concept).toUpperCase()}: ${value}`, x, y, width, { size: 8 });
  entry('vessel', voyage.vessel.name, LEFT, 50, 300);
  entry('voyage', voyage.voyage, 340, 50, 170);
  entry('sailing', notation.date(voyage.onBoard), 560, 50, 250);
  entry('imo', voyage.vessel.imo, LEFT, 61, 300);
  entry('loading', `${voyage.loading.code} ${voyage.loading.name.toUpperCase()}`, 340, 61, 215);
  entry('discharge', `${voyage.discharge.code} ${voyage.discharge.name.toUpperCase()}`, 560, 61, 250);
  dashes(paper, 72);
  const head = (text: string, x: number, width: number, align: 'left' | 'right' = 'left') =>
    fitted(sheet, text.toUpperCase(), x, 81, width, { size: SIZE, align });
  head(label('billRef'), COLUMNS.bill, 76);
  head(`${label('shipper')} / ${label('consignee')} / ${label('notify')}`, COLUMNS.parties, PARTY_WIDTH);
  head(`${label('containerRef')} / ${label('seal')}`, COLUMNS.container, 104);
  head(`${label('packages')} / ${label('description')}`, COLUMNS.goods, 168);
  head(`${label('grossWeight')} ${notation.weightUnit}`, COLUMNS.gross, 72, 'right');
  head(label('measure'), COLUMNS.measure, 96, 'right');
  dashes(paper, 90);
  return 90 + STEP;
}

function drawBill(desk: Desk, consignment: CarriedConsignment, same: boolean, { sheet }: Paper, top: number): void {
  const { language, notation, label } = desk;
  const text = (value: string, x: number, y: number, align: 'left' | 'right' = 'left') =>
    sheet.text(value, x, y, { size: SIZE, align });
  text(consignment.billOfLading, COLUMNS.bill, top);
  let y = top;
  for (const [role, initial] of [
    ['shipper', 'S'],
    ['consignee', 'C'],
    ['notify', 'N'],
  ] as const) {
    const known = role === 'notify' && same;
    const lines = known ? [SMALL_PRINT[language].sameAsConsignee] : partyBlock(consignment[role]);
    for (const [index, line] of lines.entries()) {
      fitted(sheet, index === 0 ? `${initial}: ${line}` : `   ${line}`, COLUMNS.parties, y, PARTY_WIDTH, {
        size: SIZE,
      });
      y += STEP;
    }
  }
  y = top;
  for (const load of consignment.loads) {
    text(`${load.container} ${load.sizeType}`, COLUMNS.container, y);
    for (const [index, seal] of load.seals.entries()) text(seal, COLUMNS.container, y + (index + 1) * STEP);
    text(`${notation.number(load.packages, 0)} ${load.packageKind}`, COLUMNS.goods, y);
    for (const [index, line] of broken(load.description, sheet.fonts.plain, SIZE, GOODS_WIDTH).entries()) {
      text(line, COLUMNS.goods, y + (index + 1) * STEP);
    }
    text(notation.weight(load.grossKg), COLUMNS.gross, y, 'right');
    text(notation.number(load.cubicMetres, 3), COLUMNS.measure, y, 'right');
    y += 4 * STEP;
  }
  if (consignment.loads.length < 2) return;
  const gross = totalOf(consignment.loads, ({ grossKg }) => grossKg);
  text(`** ${label('totalRow').toUpperCase()}`, COLUMNS.goods, y);
  text(notation.weight(gross), COLUMNS.gross, y, 'right');
  text(
    notation.number(
      totalOf(consignment.loads, ({ cubicMetres }) => cubicMetres),
      3,
    ),
    COLUMNS.measure,
    y,
    'right',
  );
}
