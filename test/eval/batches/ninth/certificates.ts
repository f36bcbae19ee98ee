import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { markOf, type OriginFacts, originFacts, originTruth } from '../../layouts/origin-truth.ts';
import { packingSums } from '../../layouts/packing-truth.ts';
import { CHAMBERS } from './chambers.ts';
import { NINTH_FACTS } from './facts.ts';
import { drawGrid } from './grid.ts';
import { PHRASES } from './phrases.ts';
import { cell, emblem, fitted, MIST, NAVY, paragraph } from './strokes.ts';
import { soldBy } from './trades.ts';

const LEFT = 42;
const WIDTH = 511;
const RIGHT = LEFT + WIDTH;
const HALF = WIDTH / 2;

function certified(desk: Desk, mostLines: number): OriginFacts {
  const { chance } = desk;
  const sale = soldBy(desk, chance.whole(1, mostLines));
  const ship = `${chance.one(NINTH_FACTS.vessels)} ${chance.digits(3)}E`;
  return {
    ...originFacts(desk),
    sale,
    transport: chance.one([`BY SEA - ${ship}`, 'MARITIME', `M.V. ${ship}`, 'SEA FREIGHT, CONTAINER']),
    destination: { code: sale.buyer.country, name: sale.buyer.lines.at(-1) ?? '' },
  };
}

/** A chamber's certificate on good paper: dotted lines to be filled in, a table, what the chamber says under its seal. */
const dottedLines: Layout = {
  kind: 'certificate-of-origin',
  name: 'dotted-lines',
  languages: ['fr', 'de', 'it', 'pt', 'nl', 'es'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const facts = certified(desk, 5);
    const { sale } = facts;
    const phrases = PHRASES[language];
    const chamber = CHAMBERS[language];
    const sums = packingSums(sale);
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.frame(24, 24, paper.width - 48, paper.height - 48);
    sheet.frame(28, 28, paper.width - 56, paper.height - 56);
    emblem(sheet, paper.width / 2 - 16, 42, 32, NAVY, 'disc');
    sheet.text(chamber.name, paper.width / 2, 92, { size: 12, align: 'centre' });
    const title = label('titleOrigin').toUpperCase();
    sheet.text(title, paper.width / 2, 122, {
      size: fitted(sheet.fonts.bold, title, 17, WIDTH),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    sheet.text(`${label('certificateNumber')} ${facts.number}`, RIGHT, 146, { size: 10.5, align: 'right' });
    const entries: [string, string][] = [
      [label('seller'), sale.seller.name],
      ['', sale.seller.lines.join(', ')],
      [label('consignee'), sale.buyer.name],
      ['', sale.buyer.lines.join(', ')],
      [label('origin'), sale.origin.name],
      [label('destination'), facts.destination.name],
      [label('transport'), facts.transport],
      [label('invoiceNumber'), sale.invoiceNumber],
    ];
    let y = 172;
    for (const [name, value] of entries) {
      const size = fitted(sheet.fonts.bold, name, 10, 145);
      sheet.text(name, LEFT, y, { size, font: sheet.fonts.bold });
      const from = name === '' ? LEFT + 156 : LEFT + sheet.fonts.bold.widthOfTextAtSize(name, size) + 4;
      const dots = '.'.repeat(Math.max(0, Math.floor((LEFT + 152 - from) / 2.5)));
      if (name !== '') sheet.text(dots, from, y, { size: 10, color: GREY });
      sheet.text(value, LEFT + 158, y, { size: 10.5 });
      y += 18;
    }
    const end = drawGrid(
      paper,
      LEFT,
      y + 6,
      [
        { title: label('marks'), width: 92 },
        { title: label('packages'), width: 104 },
        { title: label('description'), width: 215 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 100, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => [
          markOf(sale, index),
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          notation.weight(line.grossKg),
        ]),
        {
          cells: [label('totalRow'), notation.number(sums.packages, 0), '', notation.weight(sums.grossKg)],
          bold: true,
        },
      ],
      { size: 9.5, headSize: 8.5, rowRules: true, air: 8 },
    );
    paragraph(sheet, LEFT, end + 34, WIDTH, chamber.certifies, { size: 10.5, color: NAVY, font: sheet.fonts.italic });
    sheet.text(`${label('date')}: ${notation.date(sale.date)}`, LEFT, 740, { size: 10 });
    sheet.rule(RIGHT - 190, 736, 190, 0.6);
    sheet.text(phrases.signature, RIGHT - 95, 748, { size: 8.5, align: 'centre' });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};

/** The numbered boxes of trade agreements around the Pacific: reference at the top right, a criterion and an invoice on every line. */
const criterion: Layout = {
  kind: 'certificate-of-origin',
  name: 'criterion-boxes',
  languages: ['en', 'es', 'en', 'fr', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = certified(desk, 6);
    const { sale } = facts;
    const phrases = PHRASES[language];
    const chamber = CHAMBERS[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const look = { labelSize: 7 };
    cell(sheet, [LEFT, 32, HALF, 76], `1. ${label('seller')}`, [sale.seller.name, ...sale.seller.lines], look);
    cell(sheet, [LEFT, 108, HALF, 76], `2. ${label('consignee')}`, [sale.buyer.name, ...sale.buyer.lines], look);
    sheet.frame(LEFT + HALF, 32, HALF, 152);
    sheet.text(`${label('certificateNumber')}: ${facts.number}`, RIGHT - 6, 47, { size: 9.5, align: 'right' });
    const title = label('titleOrigin');
    sheet.text(title, LEFT + HALF * 1.5, 92, {
      size: fitted(sheet.fonts.bold, title, 14, HALF - 16),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    sheet.text(`${label('origin')}: ${sale.origin.name}`, LEFT + HALF * 1.5, 124, { size: 10, align: 'centre' });
    sheet.text(phrases.original, LEFT + HALF * 1.5, 166, { size: 9, font: sheet.fonts.italic, align: 'centre' });
    cell(sheet, [LEFT, 184, HALF, 46], `3. ${label('transport')}`, facts.transport, look);
    cell(sheet, [LEFT + HALF, 184, HALF, 46], `4. ${label('destination')}`, facts.destination.name, look);
    const codes = ['WO', 'CTH', 'PE', 'RVC 40%'];
    drawGrid(
      paper,
      LEFT,
      230,
      [
        { title: `5. ${label('position')}`, width: 30, align: 'centre' },
        { title: `6. ${label('marks')}`, width: 66 },
        { title: `7. ${label('packages')}; ${label('description')}; ${label('hs')}`, width: 196 },
        { title: `8. ${chamber.criterion}`, width: 54, align: 'centre' },
        { title: `9. ${label('grossWeight')}`, width: 85, align: 'right' },
        { title: `10. ${label('invoiceNumber')}; ${label('date')}`, width: 80 },
      ],
      sale.lines.map((line, index) => [
        String(index + 1),
        markOf(sale, index),
        `${notation.number(line.packages, 0)} ${line.packageKind}\n${line.description}\n${label('hs')} ${line.hs.slice(0, 4)}.${line.hs.slice(4)}`,
        chance.one(codes),
        `${notation.weight(line.grossKg)} ${notation.weightUnit}`,
        index === 0 ? `${sale.invoiceNumber}\n${notation.date(sale.date)}` : '',
      ]),
      { size: 8.5, headSize: 6.8, air: 9 },
      { down: 590 },
    );
    const date = notation.date(sale.date);
    sheet.frame(LEFT, 590, HALF, 150);
    sheet.frame(LEFT + HALF, 590, HALF, 150);
    paragraph(sheet, LEFT + 5, 602, HALF - 10, `11. ${phrases.declaration}`, { size: 7.5 });
    paragraph(sheet, LEFT + HALF + 5, 602, HALF - 10, `12. ${chamber.certifies}`, { size: 7.5 });
    sheet.text(`${label('date')}: ${date}`, LEFT + 6, 712, { size: 8.5 });
    sheet.text(`${label('date')}: ${date}`, LEFT + HALF + 6, 712, { size: 8.5 });
    sheet.text(phrases.signature, LEFT + 6, 732, { size: 7, color: GREY });
    sheet.text(chamber.name, LEFT + HALF + 6, 732, { size: 7, color: GREY });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: true, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

/** As between the republics of Latin America: goods by order number, the rule of each below, exporter and importer at the foot. */
const orderNumbers: Layout = {
  kind: 'certificate-of-origin',
  name: 'order-numbers',
  languages: ['es', 'pt', 'es', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = certified(desk, 7);
    const { sale } = facts;
    const phrases = PHRASES[language];
    const chamber = CHAMBERS[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const title = label('titleOrigin');
    sheet.text(title, paper.width / 2, 48, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    sheet.text(`${label('certificateNumber')} ${facts.number}`, RIGHT, 68, { size: 9.5, align: 'right' });
    cell(sheet, [LEFT, 78, HALF, 30], label('origin'), sale.origin.name, { boldLabel: true, bold: true });
    cell(sheet, [LEFT + HALF, 78, HALF, 30], label('destination'), facts.destination.name, {
      boldLabel: true,
      bold: true,
    });
    const goods = drawGrid(
      paper,
      LEFT,
      116,
      [
        { title: label('position'), width: 46, align: 'centre' },
        { title: label('hs'), width: 92, align: 'centre' },
        { title: label('description'), width: 263 },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: 110, align: 'right' },
      ],
      sale.lines.map((line, index) => [String(index + 1), line.hs, line.description, notation.weight(line.netKg)]),
      { size: 9, headColour: MIST, rowRules: true, air: 8 },
    );
    sheet.text(phrases.declaration, LEFT, goods + 18, {
      size: fitted(sheet.fonts.plain, phrases.declaration, 8.5, WIDTH),
    });
    sheet.text(`${label('invoiceNumber')}: ${sale.invoiceNumber}`, LEFT, goods + 34, {
      size: 9.5,
      font: sheet.fonts.bold,
    });
    const rules = drawGrid(
      paper,
      LEFT,
      goods + 46,
      [
        { title: label('position'), width: 46, align: 'centre' },
        { title: chamber.rule, width: WIDTH - 46 },
      ],
      sale.lines.map((_, index) => [
        String(index + 1),
        `Art. ${chance.whole(2, 9)}, ${chance.one(['a)', 'b)', 'c)'])}`,
      ]),
      { size: 8.5, headColour: MIST, rowRules: true, air: 5 },
    );
    const y = Math.max(rules + 14, 440);
    cell(sheet, [LEFT, y, HALF, 78], label('seller'), [sale.seller.name, ...sale.seller.lines], { boldLabel: true });
    cell(sheet, [LEFT + HALF, y, HALF, 78], label('consignee'), [sale.buyer.name, ...sale.buyer.lines], {
      boldLabel: true,
    });
    cell(sheet, [LEFT, y + 78, HALF, 40], label('date'), notation.date(sale.date), { boldLabel: true });
    cell(sheet, [LEFT + HALF, y + 78, HALF, 40], phrases.signature, '', { boldLabel: true });
    sheet.frame(LEFT, y + 126, WIDTH, 92);
    paragraph(sheet, LEFT + 6, y + 140, WIDTH - 12, chamber.certifies, { size: 8.5 });
    sheet.text(chamber.name, RIGHT - 8, y + 208, { size: 8.5, font: sheet.fonts.italic, align: 'right' });
    const parts = { date: true, transport: false, destination: true, invoice: true, hs: true, marks: false };
    return {
      paper,
      truth: {
        ...originTruth(facts, { ...parts, gross: false, totals: false }, notation),
        lines: sale.lines.map((line) => ({
          marks: null,
          description: line.description,
          hsCode: line.hs,
          packages: null,
          packageType: null,
          grossKg: null,
          netKg: notation.weightRead(line.netKg),
        })),
      },
    };
  },
};

export const NINTH_CERTIFICATES: readonly Layout[] = [dottedLines, criterion, orderNumbers];
