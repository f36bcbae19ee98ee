import { PALE } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { RECEIVED } from './clauses.ts';
import { neighbourOf } from './conditions.ts';
import { barCode, FORM_LOOK, formRow, HOUSE_BLUE, partyAsLines, smallPrint } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 34;
const WIDTH = 527;
const HALF = WIDTH / 2;

/** A large number at the top, ship and voyage in one box, containers with their tare above each other in a wide column. */
export const wideParticulars: Layout = {
  kind: 'bill-of-lading',
  name: 'wide-particulars',
  languages: ['en', 'it', 'en', 'es', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 3);
    const say = cargoTexts(language);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const look = { ...FORM_LOOK, boldLabels: true };
    sheet.fill(LEFT, 14, 250, 26, HOUSE_BLUE);
    sheet.text(voyage.carrier, LEFT + 8, 31, { size: 12, font: sheet.fonts.bold, color: PALE });
    barCode(sheet, LEFT + 300, 12, consignment.billOfLading.replace(/\D/g, ''), chance, 16);
    sheet.text(label('titleBill'), LEFT, 58, { size: 12, font: sheet.fonts.bold });
    sheet.text(label('billRef'), LEFT + 340, 58, { size: 8.5 });
    sheet.text(consignment.billOfLading, LEFT + WIDTH, 58, { size: 12, font: sheet.fonts.bold, align: 'right' });
    let y = 66;
    for (const role of ['shipper', 'consignee', 'notify'] as const) {
      formRow(sheet, LEFT, y, 64, [{ label: label(role), value: partyAsLines(consignment[role]), width: HALF }], look);
      y += 64;
    }
    formRow(
      sheet,
      LEFT + HALF,
      66,
      32,
      [
        { label: say('booking'), value: chance.digits(9), width: HALF / 2 },
        { label: say('shipperReference'), value: `${chance.letters(2)}/${chance.digits(5)}`, width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      98,
      96,
      [{ label: say('deliveryAgent'), value: partyAsLines(neighbourOf(consignment.consignee, desk)), width: HALF }],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      194,
      64,
      [{ label: label('remarks'), value: ['SHIPPED AT SHIPPER’S RISK', 'FREE TIME 7 DAYS'], width: HALF }],
      look,
    );
    y = formRow(
      sheet,
      LEFT,
      y,
      30,
      [
        {
          label: `${label('vessel')} / ${label('voyage')}`,
          value: `${voyage.vessel.name} / ${voyage.voyage}`,
          width: WIDTH * 0.4,
        },
        { label: label('loading'), value: `${voyage.loading.name}, ${voyage.loading.code}`, width: WIDTH * 0.3 },
        { label: label('receipt'), value: voyage.receipt, width: WIDTH * 0.3 },
      ],
      look,
    );
    y = formRow(
      sheet,
      LEFT,
      y,
      30,
      [
        { label: label('shippedOnBoard'), value: notation.date(voyage.onBoard), width: WIDTH * 0.4 },
        { label: label('discharge'), value: `${voyage.discharge.name}, ${voyage.discharge.code}`, width: WIDTH * 0.3 },
        { label: label('delivery'), value: voyage.delivery, width: WIDTH * 0.3 },
      ],
      look,
    );
    sheet.text(say('particulars'), LEFT + HALF, y + 11, { size: 7.5, font: sheet.fonts.italic, align: 'centre' });
    const end = drawTable(
      paper,
      LEFT,
      y + 16,
      [
        { title: `${label('containerRef')}, ${label('seal')}, ${label('tare')}`, width: 150 },
        { title: `${label('packages')}; ${label('description')}`, width: 217 },
        { title: label('grossWeight'), width: 90, align: 'right' },
        { title: label('measure'), width: 70, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          [
            load.container,
            load.sizeType,
            ...load.seals.map((seal) => `${label('seal')}: ${seal}`),
            `${label('tare')}: ${notation.weight(load.tareKg)} ${notation.weightUnit}`,
          ].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}\n${label('hs')}: ${load.hs}`,
          `${notation.weight(load.grossKg)} ${notation.weightUnit}`,
          `${notation.number(load.cubicMetres, 3)} m3`,
        ],
      })),
      { lines: 'rows', headFill: true, size: 8.2, air: 8 },
    );
    sheet.text(say(freightTerms), LEFT + 154, end + 22, { size: 9 });
    const weight = `${notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg))} ${notation.weightUnit}`;
    sheet.text(`${label('totalRow')}:  ${weight}`, LEFT + 453, end + 38, {
      size: 8.5,
      font: sheet.fonts.bold,
      align: 'right',
    });
    y = Math.max(end + 60, 640);
    sheet.frame(LEFT, y, WIDTH, 1);
    smallPrint(sheet, LEFT, y + 12, HALF - 10, RECEIVED, 5.6);
    formRow(
      sheet,
      LEFT + HALF,
      y,
      30,
      [
        { label: say('issued'), value: voyage.loading.name, width: HALF * 0.6 },
        { label: say('originals'), value: '0/3', width: HALF * 0.4 },
      ],
      look,
    );
    formRow(sheet, LEFT + HALF, y + 30, 52, [{ label: say('carrier'), value: voyage.carrier, width: HALF }], look);
    const parts = { ...ALL_CARGO, imo: false, tare: true, places: true, onBoard: true, hs: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};
