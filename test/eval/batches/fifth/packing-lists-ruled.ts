import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { labelsAbove } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable, type TableRow } from '../../drawing/table.ts';
import { containerIn, type SaleLine, saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { neighbourOf } from './conditions.ts';
import { FORM_LOOK, formRow, HOUSE_BLUE, partyAsLines, phoneNumber, smallPrint } from './form.ts';
import { saleTexts } from './texts-of-sales.ts';

const LEFT = 40;
const WIDTH = 515;

/** A slip with who pays and where it goes in boxes, ordered and shipped under one heading, its sums in boxes at the foot. */
export const shipConfirmation: Layout = {
  kind: 'packing-list',
  name: 'ship-confirmation',
  languages: ['en', 'es', 'pt', 'it', 'fr'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(2, 8), chance);
    const say = saleTexts(language);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const unit = notation.weightUnit;
    const look = { ...FORM_LOOK, boldLabels: true };
    sheet.text(sale.seller.name, LEFT, 42, { size: 13, font: sheet.fonts.bold, color: HOUSE_BLUE });
    sheet.text(sale.seller.lines.join(', '), LEFT, 54, { size: 8 });
    sheet.text(`${say('phone')} ${phoneNumber(chance)}`, LEFT, 65, { size: 8 });
    sheet.text(label('titlePacking'), LEFT + WIDTH, 42, { size: 15, font: sheet.fonts.bold, align: 'right' });
    let y = formRow(
      sheet,
      LEFT,
      76,
      66,
      [
        { label: label('buyer'), value: partyAsLines(sale.buyer), width: WIDTH / 2 },
        { label: say('shipTo'), value: partyAsLines(neighbourOf(sale.buyer, desk)), width: WIDTH / 2 },
      ],
      look,
    );
    const quarter = WIDTH / 4;
    y = formRow(
      sheet,
      LEFT,
      y,
      27,
      [
        { label: label('invoiceNumber'), value: sale.invoiceNumber, width: quarter },
        { label: label('date'), value: notation.date(sale.date), width: quarter },
        { label: label('orderNumber'), value: sale.orderNumber, width: quarter },
        { label: say('deliveryNote'), value: chance.digits(7), width: quarter },
      ],
      look,
    );
    y = formRow(
      sheet,
      LEFT,
      y,
      27,
      [
        { label: say('shipVia'), value: chance.one(['OCEAN FCL', 'VESSEL', 'SEA / TRUCK']), width: quarter },
        { label: label('incoterm'), value: `${sale.incoterm.code} ${sale.incoterm.place}`, width: quarter },
        { label: label('containerRef'), value: sale.containers.join(' / '), width: quarter * 2 },
      ],
      look,
    );
    const end = drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('position'), width: 30 },
        { title: label('description'), width: 157 },
        { title: say('ordered'), width: 48, align: 'right', group: label('quantity') },
        { title: say('shipped'), width: 48, align: 'right', group: label('quantity') },
        { title: label('unit'), width: 34 },
        { title: `${label('packages')} / ${label('packageKind')}`, width: 84 },
        { title: label('netWeight'), width: 57, align: 'right', group: unit },
        { title: label('grossWeight'), width: 57, align: 'right', group: unit },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1),
          `${line.description}\n${chance.letters(3)}${chance.digits(6)}`,
          notation.number(line.quantity, 0),
          notation.number(line.quantity, 0),
          line.unit,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
        ],
      })),
      { lines: 'rows', size: 8, air: 5 },
    );
    const sums = packingSums(sale);
    const foot = Math.max(end + 30, 660);
    formRow(
      sheet,
      LEFT,
      foot,
      30,
      [
        {
          label: `${label('totalRow')}: ${label('packages')}`,
          value: notation.number(sums.packages, 0),
          width: WIDTH / 3,
        },
        {
          label: `${label('totalRow')}: ${label('netWeight')} (${unit})`,
          value: notation.weight(sums.netKg),
          width: WIDTH / 3,
        },
        {
          label: `${label('totalRow')}: ${label('grossWeight')} (${unit})`,
          value: notation.weight(sums.grossKg),
          width: WIDTH / 3,
        },
      ],
      { ...look, size: 10 },
    );
    sheet.text(say('collected'), LEFT, foot + 56, { size: 8 });
    sheet.rule(LEFT + 250, foot + 58, 220, 0.5);
    smallPrint(sheet, LEFT, foot + 76, WIDTH, say('retention'));
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** A wide list in sections, one to a container, each with its own sum; units stand in the cells, the grand total last. */
export const containerSections: Layout = {
  kind: 'packing-list',
  name: 'container-sections',
  languages: ['en', 'it', 'pt', 'de', 'es', 'nl'],
  async draw({ set, language, chance, notation, label }) {
    const containers = Array.from({ length: chance.whole(2, 3) }, () => containerIn(set, chance));
    const sale = { ...saleOf(set, language, chance.whole(containers.length + 2, 9), chance), containers };
    const say = saleTexts(language);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    const unit = notation.weightUnit;
    sheet.rule(LEFT, 30, width, 2);
    sheet.text(label('titlePacking'), LEFT, 50, { size: 15, font: sheet.fonts.bold });
    sheet.text(`${label('invoiceNumber')} ${sale.invoiceNumber}`, LEFT + width, 46, { size: 9.5, align: 'right' });
    sheet.text(`${label('date')} ${notation.date(sale.date)}`, LEFT + width, 58, { size: 9.5, align: 'right' });
    labelsAbove(
      sheet,
      LEFT,
      74,
      [
        [label('seller'), partyAsLines(sale.seller)],
        [label('buyer'), partyAsLines(sale.buyer)],
        [label('orderNumber'), sale.orderNumber],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      ],
      { width: width / 4, size: 8.5 },
    );
    const share = Math.floor(sale.lines.length / containers.length);
    const rows: TableRow[] = [];
    const sumRow = (name: string, lines: SaleLine[]): TableRow => {
      const sums = packingSums({ ...sale, lines });
      return {
        cells: [
          '',
          name,
          notation.number(sums.packages, 0),
          '',
          '',
          `${notation.weight(sums.netKg)} ${unit}`,
          `${notation.weight(sums.grossKg)} ${unit}`,
        ],
        bold: true,
      };
    };
    for (const [index, container] of containers.entries()) {
      const last = index === containers.length - 1;
      const lines = sale.lines.slice(index * share, last ? undefined : (index + 1) * share);
      rows.push({
        span: `${label('containerRef')} ${container}   ${label('seal')} ${chance.letters(2)}${chance.digits(6)}`,
      });
      for (const line of lines) {
        rows.push({
          cells: [
            `${chance.digits(3)}.${chance.digits(3)}`,
            line.description,
            notation.number(line.packages, 0),
            line.packageKind,
            `${notation.number(line.quantity, 0)} ${line.unit}`,
            `${notation.weight(line.netKg)} ${unit}`,
            `${notation.weight(line.grossKg)} ${unit}`,
          ],
        });
      }
      rows.push(sumRow(`${say('sumOf')} ${container}`, lines));
    }
    rows.push(sumRow(label('totalRow'), sale.lines));
    drawTable(
      paper,
      LEFT,
      140,
      [
        { title: label('position'), width: 70 },
        { title: label('description'), width: 240 },
        { title: label('packages'), width: 72, align: 'right' },
        { title: label('packageKind'), width: 110 },
        { title: label('quantity'), width: 84, align: 'right' },
        { title: label('netWeight'), width: 93, align: 'right' },
        { title: label('grossWeight'), width: 93, align: 'right' },
      ],
      rows,
      { lines: 'rows', size: 8.5, capitals: chance.likely(0.4) },
      {
        bottom: paper.height - 40,
        repeatHead: true,
        onNewPage: () => {
          paper.sheet.fill(LEFT, 28, width, 14, PALE);
          paper.sheet.text(`${label('titlePacking')} ${sale.invoiceNumber}`, LEFT + 4, 38, { size: 8, color: GREY });
          return 50;
        },
      },
    );
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
