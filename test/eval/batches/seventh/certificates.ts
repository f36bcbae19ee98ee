import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import type { Layout } from '../../layouts/layout.ts';
import { markOf, originFacts, originTruth } from '../../layouts/origin-truth.ts';
import { packingSums } from '../../layouts/packing-truth.ts';
import { boxes, fittingSize, linesOf, paragraph, withEnglish } from './form.ts';
import { logo, tintOf } from './modern.ts';
import { officeOf } from './office.ts';
import { sundry } from './sundry.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;

/** Numbered boxes of a certificate for preferential trade: marks, packages and goods in lines of one open box. */
const movement: Layout = {
  kind: 'certificate-of-origin',
  name: 'movement-boxes',
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const left = (y: number, height: number) => ({ x: LEFT, y, width: HALF, height });
    const right = (y: number, height: number) => ({ x: LEFT + HALF, y, width: HALF, height });
    boxes(sheet, left(36, 76), [[`1. ${label('shipper')}`, linesOf(sale.seller), 1]]);
    boxes(sheet, left(112, 76), [[`3. ${label('consignee')}`, linesOf(sale.buyer), 1]]);
    sheet.frame(LEFT + HALF, 36, HALF, 76);
    for (const [index, line] of broken(label('titleOrigin'), sheet.fonts.bold, 10.5, HALF - 20).entries()) {
      sheet.text(line, LEFT + HALF + 8, 54 + index * 13, { size: 10.5, font: sheet.fonts.bold });
    }
    const number = `${label('certificateNumber')}  ${facts.number}`;
    sheet.text(number, LEFT + HALF + 8, 102, { size: 11, font: sheet.fonts.bold });
    boxes(sheet, right(112, 46), [
      [`2. ${word('preferenceBetween')}`, `${sale.origin.name} ${word('and')} ${facts.destination.name}`, 1],
    ]);
    boxes(sheet, right(158, 30), [
      [`4. ${label('origin')}`, sale.origin.name, 1],
      [`5. ${label('destination')}`, facts.destination.name, 1],
    ]);
    boxes(sheet, { x: LEFT, y: 188, width: WIDTH, height: 44 }, [
      [`6. ${label('transport')}`, facts.transport, 1],
      [`7. ${label('remarks')}`, '', 1],
    ]);
    drawTable(
      paper,
      LEFT,
      232,
      [
        {
          title: `8. ${label('position')}; ${label('marks')}; ${label('packages')}; ${label('description')}`,
          width: 335,
        },
        { title: `9. ${label('grossWeight')} (${notation.weightUnit})`, width: 90, align: 'right' },
        { title: `10. ${word('invoices')}`, width: 90 },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          `${index + 1}.  ${markOf(sale, index)}   ${notation.number(line.packages, 0)} ${line.packageKind}\n${line.description}`,
          notation.weight(line.grossKg),
          index === 0 ? sale.invoiceNumber : '',
        ],
      })),
      { lines: 'head', headFill: false, size: 8.5, air: 12 },
    );
    sheet.frame(LEFT, 232, WIDTH, 328);
    sheet.upright(LEFT + 335, 232, 328);
    sheet.upright(LEFT + 425, 232, 328);
    boxes(sheet, { x: LEFT, y: 560, width: WIDTH, height: 130 }, [
      [`11. ${word('customsEndorsement')}`, '', 1],
      [`12. ${word('signature')}`, '', 1],
    ]);
    sheet.text(`${label('date')}: ${notation.date(sale.date)}`, LEFT + 8, 640, { size: 8.5 });
    paragraph(sheet, word('declaration'), { x: LEFT + HALF + 8, y: 584, width: HALF - 20 });
    const place = sale.seller.lines[1] ?? '';
    sheet.text(`${word('placeAndDate')}: ${place}, ${notation.date(sale.date)}`, LEFT + HALF + 8, 640, { size: 7.5 });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

/** A statement on letter paper: whom it is for, the goods with their codes in a light table, the sentence on origin. */
const statement: Layout = {
  kind: 'certificate-of-origin',
  name: 'statement-letter',
  languages: ['en', 'nl', 'fr', 'de', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const office = officeOf(sale.seller, desk);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const tint = tintOf(chance);
    const paper = await Paper.open({ face: chance.one(['serif', 'sans']) });
    const { sheet } = paper;
    logo(sheet, LEFT, 34, 40, tint, chance);
    partyLines(sheet, LEFT + 52, 44, sale.seller, { size: 8.5 });
    const title = label('titleOrigin');
    sheet.text(title, LEFT, 116, { size: fittingSize([title], sheet.fonts.bold, 15, WIDTH), font: sheet.fonts.bold });
    sheet.text(label('consignee'), LEFT, 140, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT, 153, sale.buyer, { size: 9 });
    labelsLeft(
      sheet,
      LEFT + 280,
      142,
      [
        [label('certificateNumber'), facts.number],
        [label('date'), notation.date(sale.date)],
        [label('invoiceNumber'), sale.invoiceNumber],
        [word('exporterReference'), `${sale.seller.country}REX${chance.digits(8)}`],
      ],
      { labelWidth: 118, size: 8.5, step: 15 },
    );
    const end = drawTable(
      paper,
      LEFT,
      222,
      [
        { title: label('position'), width: 40 },
        { title: label('description'), width: 175 },
        { title: label('hs'), width: 68 },
        { title: label('packages'), width: 92 },
        { title: label('grossWeight'), width: 80, align: 'right' },
        { title: label('origin'), width: 60 },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          line.description,
          line.hs,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
          sale.origin.name,
        ],
      })),
      { lines: 'rows', headFill: false, size: 8.5, air: 8 },
    );
    paragraph(sheet, `${word('originStatement')} ${sale.origin.name}.`, {
      x: LEFT,
      y: end + 30,
      width: WIDTH,
      size: 9.5,
    });
    sheet.rule(LEFT, end + 130, 180, 0.5);
    sheet.text(word('signature'), LEFT, end + 141, { size: 7, color: GREY });
    sheet.text(`${office.phone} · ${office.mail} · ${office.register}`, LEFT, 810, { size: 7, color: GREY });
    const parts = { date: true, transport: false, destination: false, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

/** The layout key's certificate: references at the top right, codes and gross mass in columns, a line of sums. */
const layoutKey: Layout = {
  kind: 'certificate-of-origin',
  name: 'layout-key-origin',
  languages: ['en', 'es', 'fr', 'it', 'de'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({ face: chance.one(['sans', 'typewriter']) });
    const { sheet } = paper;
    const at = (x: number, y: number, height: number) => ({ x: LEFT + x, y, width: HALF, height });
    boxes(sheet, at(0, 40, 72), [[withEnglish(desk, 'shipper'), linesOf(sale.seller), 1]]);
    boxes(sheet, at(0, 112, 72), [[withEnglish(desk, 'consignee'), linesOf(sale.buyer), 1]]);
    boxes(sheet, at(HALF, 40, 36), [
      [withEnglish(desk, 'certificateNumber'), facts.number, 1],
      [withEnglish(desk, 'invoiceNumber'), sale.invoiceNumber, 1],
    ]);
    sheet.frame(LEFT + HALF, 76, HALF, 72);
    for (const [index, line] of broken(label('titleOrigin'), sheet.fonts.bold, 12, HALF - 24).entries()) {
      sheet.text(line, LEFT + HALF * 1.5, 104 + index * 15, { size: 12, font: sheet.fonts.bold, align: 'centre' });
    }
    boxes(sheet, at(HALF, 148, 36), [
      [withEnglish(desk, 'origin'), sale.origin.name, 1],
      [withEnglish(desk, 'destination'), facts.destination.name, 1],
    ]);
    boxes(sheet, { x: LEFT, y: 184, width: WIDTH, height: 34 }, [[withEnglish(desk, 'transport'), facts.transport, 1]]);
    const sums = packingSums(sale);
    drawTable(
      paper,
      LEFT,
      218,
      [
        { title: label('marks'), width: 80 },
        { title: label('packages'), width: 70, align: 'right' },
        { title: label('packageKind'), width: 78 },
        { title: label('description'), width: 140 },
        { title: label('hs'), width: 65 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 82, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            markOf(sale, index),
            notation.number(line.packages, 0),
            line.packageKind,
            line.description,
            line.hs,
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: [label('totalRow'), notation.number(sums.packages, 0), '', '', '', notation.weight(sums.grossKg)],
          bold: true,
        },
      ],
      { lines: chance.one(['head', 'rows']), headFill: false, size: 8, air: 9 },
    );
    sheet.frame(LEFT, 218, WIDTH, 382);
    boxes(sheet, { x: LEFT, y: 600, width: WIDTH, height: 110 }, [
      [sundry(language, 'signature'), '', 1],
      [sundry(language, 'placeAndDate'), `${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`, 1],
    ]);
    paragraph(sheet, sundry(language, 'declaration'), { x: LEFT + 8, y: 624, width: HALF - 20 });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: true, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};

export const SEVENTH_CERTIFICATES: readonly Layout[] = [movement, statement, layoutKey];
