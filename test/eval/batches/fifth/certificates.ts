import { rgb } from 'pdf-lib';
import { INK, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { markOf, type OriginFacts, originFacts, originTruth } from '../../layouts/origin-truth.ts';
import { packingSums } from '../../layouts/packing-truth.ts';
import { FORM_LOOK, type FormLook, formRow, inTwoLanguages, partyAsLines, smallPrint } from './form.ts';
import { roundStamp, squareCode } from './stamp.ts';
import { originTexts } from './texts-of-origin.ts';

const LEFT = 42;
const WIDTH = 511;
const HALF = WIDTH / 2;
const GUILLOCHE = rgb(0.95, 0.92, 0.84);
const IN_UNION = ['DE', 'FR', 'ES', 'NL', 'PT', 'IT'];

/** Boxes 1 to 5 of the chambers' form, entries typed. Gives the y below box 5. */
function chamberBoxes(sheet: Sheet, desk: Desk, facts: OriginFacts, originName: string, look: FormLook): number {
  const { language, chance, notation, label } = desk;
  const { sale } = facts;
  const say = originTexts(language);
  sheet.fill(LEFT, 30, WIDTH, 730, GUILLOCHE);
  const exporter = inTwoLanguages(desk, 'shipper');
  formRow(sheet, LEFT, 30, 78, [{ label: `1  ${exporter}`, value: partyAsLines(sale.seller), width: HALF }], look);
  formRow(
    sheet,
    LEFT,
    108,
    78,
    [{ label: `2  ${inTwoLanguages(desk, 'consignee')}`, value: partyAsLines(sale.buyer), width: HALF }],
    look,
  );
  sheet.frame(LEFT + HALF, 30, HALF, 26);
  sheet.text(label('certificateNumber'), LEFT + HALF + 6, 47, { size: 8 });
  sheet.text(facts.number, LEFT + HALF + 110, 47, { size: 11, font: sheet.fonts.bold });
  sheet.text(say('original'), LEFT + WIDTH - 6, 47, { size: 9, font: sheet.fonts.bold, align: 'right' });
  sheet.frame(LEFT + HALF, 56, HALF, 82);
  const issuer = IN_UNION.includes(sale.seller.country) ? say('union') : say('chamber');
  sheet.text(issuer, LEFT + HALF * 1.5, 82, { size: 11, align: 'centre' });
  sheet.text(label('titleOrigin'), LEFT + HALF * 1.5, 108, { size: 13, font: sheet.fonts.bold, align: 'centre' });
  formRow(
    sheet,
    LEFT + HALF,
    138,
    48,
    [{ label: `3  ${inTwoLanguages(desk, 'origin')}`, value: originName, width: HALF }],
    look,
  );
  return formRow(
    sheet,
    LEFT,
    186,
    62,
    [
      { label: `4  ${label('transport')}`, value: facts.transport, width: HALF },
      {
        label: `5  ${label('remarks')}`,
        value: [`${label('invoiceNumber')} ${sale.invoiceNumber}`, `L/C ${chance.digits(6)}`],
        width: HALF,
      },
    ],
    { ...look, size: notation.weightUnit === 'LBS' ? look.size : look.size - 0.3 },
  );
}

/** Box 8: what the authority certifies, its place and date, its stamp. */
function certified(sheet: Sheet, { language, notation }: Desk, { sale }: OriginFacts, y: number, height: number): void {
  const say = originTexts(language);
  sheet.frame(LEFT, y, WIDTH, height);
  const below = smallPrint(sheet, LEFT + 5, y + 11, WIDTH - 10, `8  ${say('authority')}`, 7);
  const town = sale.seller.lines[1]?.replace(/^[\d\s-]+/, '') ?? '';
  sheet.text(`${town}, ${notation.date(sale.date)}`, LEFT + 20, below + 34, { size: 10, font: sheet.fonts.mono });
  sheet.text(say('placeDate'), LEFT + 5, y + height - 6, { size: 6 });
  roundStamp(sheet, LEFT + WIDTH - 90, y + height / 2 + 4, 34, [...say('chamber').split(' '), town.toUpperCase()]);
}

/** The chambers' form with its wide open box 6: item, marks, packages and goods in lines, weights over against them. */
const chamberFreeArea: Layout = {
  kind: 'certificate-of-origin',
  name: 'chamber-open-box',
  languages: ['de', 'fr', 'en', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const say = originTexts(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const { code } = sale.origin;
    const named = IN_UNION.includes(code) && IN_UNION.includes(sale.seller.country) && chance.likely(0.5);
    const originName = named ? `${say('union')} - ${sale.origin.name}` : sale.origin.name;
    const top = chamberBoxes(sheet, desk, facts, originName, { ...FORM_LOOK, typed: true, size: 8.5 });
    const width = WIDTH - 120;
    const bottom = 600;
    sheet.frame(LEFT, top, width, bottom - top);
    sheet.frame(LEFT + width, top, 120, bottom - top);
    smallPrint(sheet, LEFT + 4, top + 9, width - 8, `6  ${say('itemBox')}`, 6.3);
    smallPrint(sheet, LEFT + width + 4, top + 9, 112, `7  ${say('quantityBox')} (${label('grossWeight')})`, 6.3);
    const { mono } = sheet.fonts;
    let y = top + 40;
    for (const [index, line] of sale.lines.entries()) {
      sheet.text(`${index + 1}.`, LEFT + 8, y, { size: 8.5, font: mono });
      sheet.text(markOf(sale, index), LEFT + 32, y, { size: 8.5, font: mono });
      const packages = `${notation.number(line.packages, 0)} ${line.packageKind}`;
      sheet.text(packages, LEFT + 150, y, { size: 8.5, font: mono });
      const weight = `${notation.weight(line.grossKg)} ${notation.weightUnit}`;
      sheet.text(weight, LEFT + WIDTH - 8, y, { size: 8.5, font: mono, align: 'right' });
      const goods = [...broken(line.description, mono, 8.5, width - 160), `${label('hs')} ${line.hs}`];
      for (const text of goods) {
        y += 12;
        sheet.text(text, LEFT + 150, y, { size: 8.5, font: mono });
      }
      y += 26;
    }
    sheet.text('-'.repeat(40), LEFT + 32, y - 8, { size: 8.5, font: mono });
    certified(sheet, desk, facts, bottom, 130);
    const parts = { date: true, transport: true, destination: false, invoice: true, hs: true, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

/** The same boxes with box 6 ruled into columns and a line of sums, in a face with serifs. */
const chamberColumns: Layout = {
  kind: 'certificate-of-origin',
  name: 'chamber-columns',
  languages: ['fr', 'it', 'en', 'pt', 'es', 'de'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const say = originTexts(language);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const top = chamberBoxes(sheet, desk, facts, sale.origin.name, { ...FORM_LOOK, size: 9 });
    const sums = packingSums(sale);
    const columns = [
      { title: `6\n${label('position')}`, width: 34 },
      { title: label('marks'), width: 82 },
      { title: `${label('packages')}\n${label('packageKind')}`, width: 112 },
      { title: label('description'), width: 187 },
      { title: `7\n${label('grossWeight')} (${notation.weightUnit})`, width: 96, align: 'right' as const },
    ];
    const end = drawTable(
      paper,
      LEFT,
      top,
      columns,
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            markOf(sale, index),
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            line.description,
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: ['', label('totalRow'), notation.number(sums.packages, 0), '', notation.weight(sums.grossKg)],
          bold: true,
        },
      ],
      { lines: 'head', headFill: false, size: 8.8, air: 12 },
    );
    const bottom = Math.max(end + 20, 560);
    sheet.frame(LEFT, top, WIDTH, bottom - top);
    let edge = LEFT;
    for (const { width } of columns.slice(0, -1)) {
      edge += width;
      sheet.upright(edge, top, bottom - top, 0.4, INK);
    }
    certified(sheet, desk, facts, bottom, 120);
    smallPrint(sheet, LEFT + 5, bottom + 134, WIDTH - 10, `9  ${say('applicant')}`, 7);
    const parts = { date: true, transport: true, destination: false, invoice: true, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};

/** A certificate from a chamber's web site: rows of label and value, a code to check it with, goods in a shaded table. */
const electronic: Layout = {
  kind: 'certificate-of-origin',
  name: 'chamber-electronic',
  languages: ['en', 'nl', 'de', 'es', 'pt', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const say = originTexts(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    squareCode(sheet, LEFT + WIDTH - 62, 30, 62, chance);
    sheet.text(say('chamber'), LEFT, 44, { size: 10, font: sheet.fonts.bold });
    sheet.text(label('titleOrigin'), LEFT, 68, { size: 17, font: sheet.fonts.bold });
    sheet.text(`${say('verify')} ${chance.letters(4)}-${chance.digits(4)}-${chance.letters(4)}`, LEFT, 86, {
      size: 7.5,
    });
    const facing: [string, readonly string[]][] = [
      [label('certificateNumber'), [facts.number]],
      [say('issuedOn'), [notation.date(sale.date)]],
      [label('shipper'), partyAsLines(sale.seller)],
      [label('consignee'), partyAsLines(sale.buyer)],
      [label('origin'), [sale.origin.name]],
      [label('destination'), [facts.destination.name]],
      [label('transport'), [facts.transport]],
      [label('invoiceNumber'), [sale.invoiceNumber]],
    ];
    let y = 104;
    for (const [name, lines] of facing) {
      const height = 8 + lines.length * 11;
      sheet.frame(LEFT, y, 150, height);
      sheet.frame(LEFT + 150, y, WIDTH - 150, height);
      for (const [line, text] of broken(name, sheet.fonts.bold, 8, 140).entries()) {
        sheet.text(text, LEFT + 5, y + 12 + line * 9, { size: 8, font: sheet.fonts.bold });
      }
      for (const [line, text] of lines.entries()) sheet.text(text, LEFT + 155, y + 12 + line * 11, { size: 9 });
      y += Math.max(height, 19);
    }
    const sums = packingSums(sale);
    const end = drawTable(
      paper,
      LEFT,
      y + 14,
      [
        { title: label('position'), width: 66 },
        { title: label('hs'), width: 82 },
        { title: label('description'), width: 163 },
        { title: label('packages'), width: 100 },
        { title: label('grossWeight'), width: 100, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            line.hs,
            line.description,
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
          ],
        })),
        {
          cells: [
            label('totalRow'),
            '',
            '',
            notation.number(sums.packages, 0),
            `${notation.weight(sums.grossKg)} ${notation.weightUnit}`,
          ],
          bold: true,
        },
      ],
      { lines: 'all', zebra: true, size: 8.5, air: 6 },
    );
    smallPrint(sheet, LEFT, Math.max(end + 30, 690), WIDTH, `${say('applicant')} ${say('placeDate')}.`, 7);
    roundStamp(sheet, LEFT + WIDTH - 60, Math.max(end + 80, 750), 32, [...say('chamber').split(' ')]);
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};

export const FIFTH_CERTIFICATES: readonly Layout[] = [chamberFreeArea, chamberColumns, electronic];
