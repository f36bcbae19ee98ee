import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable, type TableRow } from '../../drawing/table.ts';
import { type Sale, saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { SEVENTH_FACTS } from './facts.ts';
import { boxes, fittingSize, linesOf, paragraph } from './form.ts';
import { sundry } from './sundry.ts';

const LEFT = 40;
const WIDTH = 515;
const RIGHT = LEFT + WIDTH;

/** A title that says of itself that it is a note of weights. */
const WEIGHING = /WEIGHT|POIDS|GEWICHT|PES[OI]/;

/** Weights of some lines together, rounded as the facts are. */
function weighed(lines: Sale['lines'], of: (line: Sale['lines'][number]) => number): number {
  return Math.round(lines.reduce((sum, line) => sum + of(line), 0) * 10) / 10;
}

/** Pallet by pallet over pages: a line over what stands on each, its sum below, the sums of all at the end. */
const byPallet: Layout = {
  kind: 'packing-list',
  name: 'pallet-by-pallet',
  languages: ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const known = saleOf(set, language, chance.whole(16, 34), chance);
    const [carton = ''] = SEVENTH_FACTS.packageWords[language];
    const sale = { ...known, lines: known.lines.map((line) => ({ ...line, packageKind: carton })) };
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const title = label('titlePacking').toUpperCase();
    sheet.text(title, LEFT, 46, { size: fittingSize([title], sheet.fonts.bold, 14, 360), font: sheet.fonts.bold });
    for (const [x, concept, party] of [
      [LEFT, 'seller', sale.seller],
      [LEFT + 190, 'buyer', sale.buyer],
    ] as const) {
      sheet.text(label(concept), x, 70, { size: 7.5, color: GREY });
      partyLines(sheet, x, 83, party, { size: 8.5 });
    }
    labelsLeft(
      sheet,
      LEFT + 370,
      72,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [label('containerRef'), sale.containers],
      ],
      { labelWidth: 78, size: 8, step: 12.5 },
    );
    const rows: TableRow[] = [];
    let at = 0;
    for (let pallet = 1; at < sale.lines.length; pallet++) {
      const lines = sale.lines.slice(at, at + chance.whole(1, 4));
      at += lines.length;
      const size = chance.one(['120 x 80', '120 x 100', '110 x 110']);
      rows.push({
        span: `${word('pallet')} ${pallet} - ${word('dimensions')} ${size} x ${chance.whole(60, 190)}`,
      });
      for (const line of lines) {
        rows.push({
          cells: [
            `${chance.letters(1)}${chance.digits(5)}`,
            line.description,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            notation.number(line.packages, 0),
            line.packageKind,
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
          ],
        });
      }
      const net = notation.weight(weighed(lines, ({ netKg }) => netKg));
      const gross = notation.weight(weighed(lines, ({ grossKg }) => grossKg));
      if (lines.length > 1) {
        const count = weighed(lines, ({ packages }) => packages);
        rows.push({ cells: ['', word('subtotal'), '', notation.number(count, 0), '', net, gross], bold: true });
      }
    }
    const sums = packingSums(sale);
    const all = [notation.number(sums.packages, 0), '', notation.weight(sums.netKg), notation.weight(sums.grossKg)];
    rows.push({ cells: ['', label('totalRow'), '', ...all], bold: true });
    drawTable(
      paper,
      LEFT,
      152,
      [
        { title: word('articleNumber'), width: 52 },
        { title: label('description'), width: 156 },
        { title: label('quantity'), width: 70, align: 'right' },
        { title: label('packages'), width: 50, align: 'right' },
        { title: label('packageKind'), width: 55 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 66, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 66, align: 'right' },
      ],
      rows,
      { size: 8, air: 5, lines: chance.one(['rows', 'all', 'head']) },
      {
        bottom: 790,
        repeatHead: true,
        onNewPage() {
          paper.sheet.text(`${label('titlePacking')} - ${sale.invoiceNumber}`, LEFT, 34, { size: 8 });
          paper.sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 34, { size: 8, align: 'right' });
          return 44;
        },
      },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** A weight note: gross, tare and net of each item in this order, as the scale gave them. */
const weightNote: Layout = {
  kind: 'packing-list',
  name: 'weight-note',
  languages: ['en', 'fr', 'it', 'es', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(2, 8), chance);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['typewriter', 'serif']) });
    const { sheet } = paper;
    const known = label('titlePacking').toUpperCase();
    const title = WEIGHING.test(known) ? known : `${known} - ${word('weightNote')}`;
    sheet.text(title, LEFT + WIDTH / 2, 44, {
      size: fittingSize([title], sheet.fonts.bold, 14, WIDTH),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    let y = labelsLeft(
      sheet,
      LEFT,
      76,
      [
        [label('seller'), linesOf(sale.seller).join(', ')],
        [label('buyer'), linesOf(sale.buyer).join(', ')],
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('billRef'), sale.billOfLading],
        [label('containerRef'), sale.containers.join(', ')],
      ],
      { labelWidth: 130, size: 8, step: 16, bold: chance.likely(0.4) },
    );
    const sums = packingSums(sale);
    const tareOf = ({ grossKg, netKg }: { grossKg: number; netKg: number }) => Math.round((grossKg - netKg) * 10) / 10;
    const unit = notation.weightUnit;
    y = drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('position'), width: 62 },
        { title: label('packages'), width: 92 },
        { title: label('description'), width: 136 },
        { title: label('grossWeight'), width: 75, align: 'right', group: unit },
        { title: label('tare'), width: 75, align: 'right', group: unit },
        { title: label('netWeight'), width: 75, align: 'right', group: unit },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String(index + 1),
            `${notation.number(line.packages, 0)} ${line.packageKind}`,
            line.description,
            notation.weight(line.grossKg),
            notation.weight(tareOf(line)),
            notation.weight(line.netKg),
          ],
        })),
        {
          cells: [
            label('totalRow'),
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.grossKg),
            notation.weight(tareOf(sums)),
            notation.weight(sums.netKg),
          ],
          bold: true,
        },
      ],
      { size: 8, lines: chance.one(['all', 'head']), headFill: false, air: 6 },
    );
    paragraph(sheet, `${word('weighedBy')}. ${notation.date(sale.date)}`, {
      x: LEFT,
      y: y + 24,
      width: WIDTH,
      size: 8,
    });
    boxes(sheet, { x: RIGHT - 220, y: y + 50, width: 220, height: 60 }, [[word('signature'), '', 1]]);
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

export const DETAILED_PACKING_LISTS: readonly Layout[] = [byPallet, weightNote];
