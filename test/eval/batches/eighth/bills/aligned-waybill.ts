import { INK } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { billFacts, totalOf } from '../../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { box, fitted, paragraph, partyBlock } from '../drawing.ts';
import { inKilograms } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 42;
const WIDTH = 511;
const HALF = WIDTH / 2;
const MIDDLE = LEFT + HALF;
const GOODS_TOP = 362;
const GOODS_BOTTOM = 650;

/** A waybill after the layout key of the United Nations: count, kind and description of the goods in one open column. */
export const alignedWaybill: Layout = {
  kind: 'bill-of-lading',
  name: 'aligned-waybill',
  languages: ['en', 'fr', 'de', 'nl', 'es', 'pt', 'it'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = inKilograms(desk.notation, chance.one([1, 2]));
    const { voyage, consignment, freightTerms } = billFacts(desk, 3);
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const look = { labelColor: INK, labelSize: 7, size: 9 };
    fitted(sheet, label('titleWaybill'), MIDDLE + 8, 54, HALF - 16, { size: 14, font: sheet.fonts.bold });
    box(sheet, [LEFT, 36, HALF, 76], label('shipper'), partyBlock(consignment.shipper), look);
    sheet.frame(MIDDLE, 36, HALF, 76);
    fitted(sheet, `${label('billRef')}  ${consignment.billOfLading}`, MIDDLE + 8, 74, HALF - 16, { size: 9.5 });
    fitted(sheet, `Ref. ${chance.letters(2)}/${chance.digits(6)}`, MIDDLE + 8, 92, HALF - 16, { size: 9 });
    box(sheet, [LEFT, 112, HALF, 76], label('consignee'), partyBlock(consignment.consignee), look);
    sheet.frame(MIDDLE, 112, HALF, 76);
    sheet.text(voyage.carrier, MIDDLE + HALF / 2, 154, { size: 14, font: sheet.fonts.bold, align: 'centre' });
    box(sheet, [LEFT, 188, HALF, 76], label('notify'), partyBlock(consignment.notify), look);
    sheet.frame(MIDDLE, 188, HALF, 174);
    paragraph(sheet, words.carriageTerms, MIDDLE + 8, 202, HALF - 16, { size: 7.5 });
    const quarter = HALF / 2;
    for (const [index, [name, value]] of (
      [
        [words.preCarriage, ''],
        [label('receipt'), voyage.receipt],
        [`${label('vessel')}; ${label('voyage')}`, `${voyage.vessel.name}  ${voyage.voyage}`],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('delivery'), voyage.delivery],
      ] as const
    ).entries()) {
      const x = LEFT + (index % 2) * quarter;
      box(sheet, [x, 264 + Math.floor(index / 2) * 32.67, quarter, 32.67], name, value, { ...look, size: 8.5 });
    }
    const end = drawTable(
      paper,
      LEFT,
      GOODS_TOP,
      [
        { title: `${label('marks')}; ${label('containerRef')}`, width: 118 },
        { title: `${label('packages')}; ${label('description')}`, width: 225 },
        { title: `${label('grossWeight')} (kg)`, width: 88, align: 'right' },
        { title: label('measure'), width: 80, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          [load.container, ...load.seals.map((seal) => `${label('seal')} ${seal}`)].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}`,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 2),
        ],
      })),
      { lines: 'none', headFill: false, size: 9, air: 12 },
    );
    sheet.frame(LEFT, GOODS_TOP, WIDTH, GOODS_BOTTOM - GOODS_TOP);
    if (consignment.loads.length > 1) {
      const gross = totalOf(consignment.loads, ({ grossKg }) => grossKg);
      sheet.rule(LEFT + 350, end + 2, 77);
      sheet.text(notation.weight(gross), LEFT + 427, end + 14, { align: 'right' });
    }
    const terms = freightTerms === 'prepaid' ? words.freightPrepaid : words.freightCollect;
    sheet.text(terms, LEFT + 122, GOODS_BOTTOM - 16, { size: 9 });
    box(
      sheet,
      [LEFT, GOODS_BOTTOM, HALF, 70],
      words.placeAndDate,
      `${voyage.receipt}, ${notation.date(voyage.onBoard)}`,
      look,
    );
    box(sheet, [MIDDLE, GOODS_BOTTOM, HALF, 70], words.signature, '', look);
    const parts = {
      ...ALL_CARGO,
      imo: false,
      portCodes: false,
      sizeType: false,
      places: true,
      form: 'sea-waybill',
    } as const;
    return { paper, truth: cargoTruth(voyage, { ...parts, freightTerms }, notation) };
  },
};
