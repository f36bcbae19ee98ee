import { boxRow, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import type { Layout } from '../../layouts/layout.ts';
import { markOf, originFacts, originTruth } from '../../layouts/origin-truth.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;

/** The numbered boxes of European chambers: parties at the left, number and title at the right, goods below. */
const chamberForm: Layout = {
  kind: 'certificate-of-origin',
  name: 'chamber-form',
  languages: ['en', 'fr', 'de', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({});
    const { sheet } = paper;
    const party = (one: typeof sale.seller) => [one.name, ...one.lines];
    boxRow(sheet, LEFT, 40, 74, [{ label: `1 ${label('seller')}`, value: party(sale.seller), width: HALF }]);
    boxRow(sheet, LEFT + HALF, 40, 34, [{ label: label('certificateNumber'), value: facts.number, width: HALF }]);
    sheet.frame(LEFT + HALF, 74, HALF, 114);
    sheet.text(label('titleOrigin'), LEFT + HALF * 1.5, 130, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    boxRow(sheet, LEFT, 114, 74, [{ label: `2 ${label('consignee')}`, value: party(sale.buyer), width: HALF }]);
    boxRow(sheet, LEFT, 188, 40, [
      { label: `4 ${label('transport')}`, value: facts.transport, width: HALF },
      { label: `3 ${label('origin')}`, value: sale.origin.name, width: HALF },
    ]);
    drawTable(
      paper,
      LEFT,
      228,
      [
        { title: label('marks'), width: 85 },
        { title: label('packages'), width: 115 },
        { title: label('description'), width: 215 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 100, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          markOf(sale, index),
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'head', headFill: false, air: 8 },
    );
    sheet.frame(LEFT, 228, WIDTH, 380);
    const parts = { date: false, transport: true, destination: false, invoice: false, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

/** A certificate typed on letter paper: labels at the left, a ruled table with HS codes, the invoice named. */
const typed: Layout = {
  kind: 'certificate-of-origin',
  name: 'typed',
  languages: ['en', 'es', 'pt', 'it'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = originFacts(desk);
    const { sale } = facts;
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(label('titleOrigin'), paper.width / 2, 56, { size: 17, font: sheet.fonts.bold, align: 'centre' });
    const y = labelsLeft(
      sheet,
      LEFT,
      90,
      [
        [label('certificateNumber'), facts.number],
        [label('date'), notation.date(sale.date)],
        [label('seller'), [sale.seller.name, ...sale.seller.lines]],
        [label('consignee'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('origin'), sale.origin.name],
        [label('destination'), facts.destination.name],
        [label('invoiceNumber'), sale.invoiceNumber],
      ],
      { labelWidth: 150, bold: true },
    );
    drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('position'), width: 35 },
        { title: label('description'), width: 190 },
        { title: label('hs'), width: 75 },
        { title: label('packages'), width: 110 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 105, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          line.description,
          line.hs,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          notation.weight(line.grossKg),
        ],
      })),
    );
    const parts = { date: true, transport: false, destination: true, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: false }, notation) };
  },
};

export const FIRST_CERTIFICATES: readonly Layout[] = [chamberForm, typed];
