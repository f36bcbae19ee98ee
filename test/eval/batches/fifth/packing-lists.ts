import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { type SaleLine, saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { withRows } from './amended-truth.ts';
import { barCode, emblem, phoneNumber } from './form.ts';
import { containerSections, shipConfirmation } from './packing-lists-ruled.ts';
import { saleTexts } from './texts-of-sales.ts';

const LEFT = 50;
const WIDTH = 500;
const RIGHT = LEFT + WIDTH;

/** A delivery over some pages: each item with the range of its handling units, its material and batch in lines below. */
const deliveryWithUnits: Layout = {
  kind: 'packing-list',
  name: 'delivery-with-units',
  languages: ['de', 'en', 'nl', 'fr', 'it', 'es'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(10, 22), chance);
    const say = saleTexts(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const delivery = `80${chance.digits(6)}`;
    const phone = phoneNumber(chance);
    const foot = () => {
      paper.sheet.rule(LEFT, 800, WIDTH, 0.4, GREY);
      paper.sheet.text(`${sale.seller.name} · ${say('phone')} ${phone}`, LEFT, 810, {
        size: 6.5,
        color: GREY,
      });
      paper.sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 810, { size: 7.5, align: 'right' });
    };
    emblem(sheet, LEFT, 30, 26);
    partyLines(sheet, LEFT + 34, 40, sale.seller, { size: 8 });
    sheet.text(label('buyer'), LEFT, 108, { size: 7, color: GREY });
    partyLines(sheet, LEFT, 122, sale.buyer, { size: 9.5, boldName: false });
    sheet.text(label('titlePacking'), LEFT + 270, 54, { size: 15, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT + 270,
      84,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [say('deliveryNote'), delivery],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [say('customer'), chance.digits(6)],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
        [label('containerRef'), sale.containers],
      ],
      { labelWidth: 115, size: 8.5, step: 12 },
    );
    foot();
    const sums = packingSums(sale);
    const unit = notation.weightUnit;
    let at = chance.whole(1000, 9000);
    const units = (line: SaleLine) => {
      const from = at;
      at += line.packages;
      return `${say('handlingUnit')} 0034${delivery}${from} - 0034${delivery}${at - 1}`;
    };
    const end = drawTable(
      paper,
      LEFT,
      196,
      [
        { title: label('position'), width: 46 },
        { title: label('description'), width: 222 },
        { title: label('quantity'), width: 62, align: 'right' },
        { title: label('packages'), width: 50, align: 'right' },
        { title: `${label('netWeight')}\n${unit}`, width: 60, align: 'right' },
        { title: `${label('grossWeight')}\n${unit}`, width: 60, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => ({
          cells: [
            String((index + 1) * 10).padStart(6, '0'),
            `${line.description}\n${say('material')} ${chance.digits(6)}  ${say('batch')} ${chance.letters(2)}${chance.digits(5)}\n${units(line)}`,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            notation.number(line.packages, 0),
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
          ],
        })),
        {
          cells: [
            '',
            label('totalRow'),
            '',
            notation.number(sums.packages, 0),
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
          ],
          bold: true,
        },
      ],
      { lines: 'head', headFill: true, size: 8, air: 7 },
      {
        bottom: 780,
        repeatHead: true,
        onNewPage: () => {
          foot();
          paper.sheet.text(`${label('titlePacking')} ${say('deliveryNote')} ${delivery}`, LEFT, 40, { size: 8.5 });
          return 52;
        },
      },
    );
    if (end < 740) {
      paper.sheet.text(say('collected'), LEFT, end + 30, { size: 8 });
      paper.sheet.rule(LEFT + 250, end + 32, 200, 0.5);
    }
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, packageKind: false }, notation) };
  },
};

/** Pallets one below another, each with its number, weights and what is on it: goods have quantities and net weights only. */
const unitContents: Layout = {
  kind: 'packing-list',
  name: 'unit-contents',
  languages: ['en', 'de', 'fr', 'es', 'nl', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = saleOf(set, language, chance.whole(4, 9), chance);
    const say = saleTexts(language);
    const paper = await Paper.open({ face: chance.one(['sans', 'typewriter'] as const) });
    const unit = notation.weightUnit;
    const pallets: SaleLine[][] = [];
    for (const line of sale.lines) {
      const last = pallets.at(-1);
      if (last && last.length < 3 && chance.likely(0.5)) last.push(line);
      else pallets.push([line]);
    }
    const { sheet } = paper;
    sheet.text(label('titlePacking'), LEFT, 46, { size: 14, font: sheet.fonts.bold });
    barCode(sheet, RIGHT - 130, 24, `0034${chance.digits(6)}`, chance);
    sheet.text(label('seller'), LEFT, 72, { size: 7.5, font: sheet.fonts.bold });
    partyLines(sheet, LEFT, 84, sale.seller, { size: 8.5, boldName: false });
    sheet.text(label('buyer'), LEFT + 260, 72, { size: 7.5, font: sheet.fonts.bold });
    partyLines(sheet, LEFT + 260, 84, sale.buyer, { size: 8.5, boldName: false });
    labelsLeft(
      sheet,
      LEFT,
      146,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
      ],
      { size: 8.5, step: 12, labelWidth: 120 },
    );
    labelsLeft(
      sheet,
      LEFT + 260,
      146,
      [
        [label('orderNumber'), sale.orderNumber],
        [say('deliveryNote'), chance.digits(8)],
      ],
      { size: 8.5, step: 12, labelWidth: 120 },
    );
    let y = 182;
    for (const [index, lines] of pallets.entries()) {
      const height = 52 + lines.length * 15;
      if (y + height > 780) {
        paper.turnPage();
        y = 44;
      }
      const sums = packingSums({ ...sale, lines });
      paper.sheet.fill(LEFT, y, WIDTH, 28, PALE);
      const number = `00340${chance.digits(9)}`;
      paper.sheet.text(`${say('handlingUnit')} ${index + 1}/${pallets.length}: ${number}`, LEFT + 4, y + 11, {
        size: 8.5,
        font: paper.sheet.fonts.bold,
      });
      paper.sheet.text(`${say('pallet')}  120 x 80 x ${chance.whole(60, 190)} cm`, RIGHT - 4, y + 11, {
        size: 8,
        align: 'right',
      });
      paper.sheet.text(`${label('netWeight')}: ${notation.weight(sums.netKg)} ${unit}`, LEFT + 4, y + 23, { size: 8 });
      paper.sheet.text(`${label('grossWeight')}: ${notation.weight(sums.grossKg)} ${unit}`, LEFT + 250, y + 23, {
        size: 8,
      });
      y = drawTable(
        paper,
        LEFT + 18,
        y + 28,
        [
          { title: say('material'), width: 74 },
          { title: label('description'), width: 232 },
          { title: label('quantity'), width: 62, align: 'right' },
          { title: label('unit'), width: 44 },
          { title: `${label('netWeight')} ${unit}`, width: 70, align: 'right' },
        ],
        lines.map((line) => ({
          cells: [
            `${chance.letters(2)}-${chance.digits(5)}`,
            line.description,
            notation.number(line.quantity, 0),
            line.unit,
            notation.weight(line.netKg),
          ],
        })),
        { lines: 'none', headFill: false, size: 7.5, air: 3 },
      );
      y += 8;
    }
    const sums = packingSums(sale);
    paper.sheet.rule(LEFT, y, WIDTH, 0.8);
    labelsLeft(
      paper.sheet,
      LEFT,
      y + 16,
      [
        [`${label('totalRow')} ${label('packages')}`, String(pallets.length)],
        [`${label('totalRow')} ${label('netWeight')}`, `${notation.weight(sums.netKg)} ${unit}`],
        [`${label('totalRow')} ${label('grossWeight')}`, `${notation.weight(sums.grossKg)} ${unit}`],
      ],
      { labelWidth: 200, step: 13, bold: true },
    );
    const truth = packingTruth(sale, { ...ALL_PACKING, containers: false }, notation);
    // Whether a pallet is a package of each of the goods on it is for nobody to say.
    const goods = withRows(truth, 'lines', ({ description = null, netKg = null }) => ({ description, netKg }));
    return { paper, truth: { ...goods, totalPackages: pallets.length } };
  },
};

export const FIFTH_PACKING_LISTS: readonly Layout[] = [
  deliveryWithUnits,
  unitContents,
  shipConfirmation,
  containerSections,
];
