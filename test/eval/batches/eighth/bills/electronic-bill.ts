import { rgb } from 'pdf-lib';
import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { labelsAbove } from '../../../drawing/entries.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable, type TableColumn, type TableRow } from '../../../drawing/table.ts';
import { billFacts } from '../../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { fitted, matrixCode, partyBlock } from '../drawing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 46;
const WIDTH = 503;
const NIGHT = rgb(0.1, 0.15, 0.35);

/** Printed from an electronic bill: entries in light columns, boxes with their own figures, the goods of each in a second table. */
export const electronicBill: Layout = {
  kind: 'bill-of-lading',
  name: 'electronic-print',
  languages: ['en', 'de', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 8);
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const footer = () =>
      fitted(paper.sheet, `${consignment.billOfLading} - ${label('page')} ${paper.pages}`, LEFT, 820, 300, {
        size: 7,
        color: GREY,
      });
    footer();
    matrixCode(sheet, LEFT + WIDTH - 52, 30, 52, chance);
    fitted(sheet, label('titleBill'), LEFT, 50, 320, { size: 16, color: NIGHT });
    sheet.text(voyage.carrier, LEFT, 68, { size: 10, font: sheet.fonts.bold });
    let y = labelsAbove(
      sheet,
      LEFT,
      98,
      [
        [label('billRef'), consignment.billOfLading],
        [label('shippedOnBoard'), notation.date(voyage.onBoard)],
        [words.paymentTerms, freightTerms === 'prepaid' ? words.freightPrepaid : words.freightCollect],
      ],
      { width: WIDTH / 3 },
    );
    sheet.rule(LEFT, y, WIDTH, 0.5, GREY);
    const roles = (['shipper', 'consignee', 'notify'] as const).map(
      (role) => [label(role), partyBlock(consignment[role])] as const,
    );
    y = labelsAbove(sheet, LEFT, y + 14, roles, { width: WIDTH / 3, size: 8 });
    sheet.rule(LEFT, y, WIDTH, 0.5, GREY);
    y = labelsAbove(
      sheet,
      LEFT,
      y + 14,
      [
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('receipt'), voyage.receipt],
      ],
      { width: WIDTH / 4 },
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 8,
      [
        [label('loading'), `${voyage.loading.name} [${voyage.loading.code}]`],
        [label('discharge'), `${voyage.discharge.name} [${voyage.discharge.code}]`],
        [label('delivery'), voyage.delivery],
      ],
      { width: WIDTH / 4 },
    );
    const onNewPage = () => {
      footer();
      return 44;
    };
    const pages = { bottom: 800, repeatHead: true, onNewPage };
    const section = (title: string, top: number, columns: TableColumn[], rows: TableRow[]) => {
      paper.sheet.text(title, LEFT, top, { size: 9, font: paper.sheet.fonts.bold, color: NIGHT });
      return drawTable(paper, LEFT, top + 6, columns, rows, { lines: 'rows', size: 8, headFill: true }, pages);
    };
    y = section(
      words.equipment,
      y + 16,
      [
        { title: label('containerRef'), width: 92 },
        { title: label('sizeType'), width: 58 },
        { title: label('seal'), width: 118 },
        { title: label('packages'), width: 65, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 90, align: 'right' },
        { title: `${label('tare')} ${notation.weightUnit}`, width: 80, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          load.container,
          load.sizeType,
          load.seals.join(', '),
          notation.number(load.packages, 0),
          notation.weight(load.grossKg),
          notation.weight(load.tareKg),
        ],
      })),
    );
    if (y > 720) {
      paper.turnPage();
      footer();
      y = 40;
    }
    section(
      words.cargo,
      y + 22,
      [
        { title: label('hs'), width: 62 },
        { title: label('description'), width: 176 },
        { title: label('packages'), width: 55, align: 'right' },
        { title: label('packageKind'), width: 66 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 74, align: 'right' },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 70, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          load.hs,
          load.description,
          notation.number(load.packages, 0),
          load.packageKind,
          notation.weight(load.grossKg),
          notation.weight(load.netKg),
        ],
      })),
    );
    const parts = { ...ALL_CARGO, tare: true, net: true, hs: true, places: true, onBoard: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};
