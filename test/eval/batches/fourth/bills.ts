import { boxRow } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 34;
const WIDTH = 527;
const HALF = WIDTH / 2;

/**
 * A carrier's standard form: booking and bill at the right of the shipper, the carrier's clause below its name, open
 * columns of particulars with container, type and seal below one another, boxes of charges and issue at the foot.
 */
const carrierForm: Layout = {
  kind: 'bill-of-lading',
  name: 'carrier-form',
  languages: ['en', 'es', 'en', 'fr', 'pt', 'de', 'it', 'nl'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 4);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    sheet.text(label('titleBill'), LEFT + WIDTH, 34, { size: 10, font: sheet.fonts.bold, align: 'right' });
    boxRow(sheet, LEFT, 42, 68, [{ label: label('shipper'), value: party(consignment.shipper), width: HALF }]);
    boxRow(sheet, LEFT + HALF, 42, 30, [
      { label: 'Booking No.', value: chance.digits(9), width: HALF / 2 },
      { label: label('billRef'), value: consignment.billOfLading, width: HALF / 2 },
    ]);
    boxRow(sheet, LEFT + HALF, 72, 38, [
      { label: 'Export references', value: `${chance.letters(2)}-${chance.digits(5)}`, width: HALF },
    ]);
    boxRow(sheet, LEFT, 110, 68, [{ label: label('consignee'), value: party(consignment.consignee), width: HALF }]);
    boxRow(sheet, LEFT, 178, 68, [{ label: label('notify'), value: party(consignment.notify), width: HALF }]);
    sheet.frame(LEFT + HALF, 110, HALF, 136);
    sheet.text(voyage.carrier.toUpperCase(), LEFT + HALF + 8, 136, { size: 14, font: sheet.fonts.bold });
    const clause =
      'Taken in charge in apparent good order and condition, unless noted otherwise herein, the number of units stated, for carriage subject to all the terms overleaf. One of the originals duly endorsed must be surrendered in exchange for the goods.';
    for (const [index, line] of broken(clause, sheet.fonts.plain, 6.5, HALF - 16).entries())
      sheet.text(line, LEFT + HALF + 8, 152 + index * 8, { size: 6.5 });
    boxRow(sheet, LEFT, 246, 30, [
      { label: label('receipt'), value: voyage.receipt, width: HALF },
      { label: label('delivery'), value: voyage.delivery, width: HALF },
    ]);
    boxRow(sheet, LEFT, 276, 30, [
      { label: label('vessel'), value: voyage.vessel.name, width: WIDTH * 0.3 },
      { label: label('voyage'), value: voyage.voyage, width: WIDTH * 0.16 },
      { label: label('loading'), value: voyage.loading.name, width: WIDTH * 0.27 },
      { label: label('discharge'), value: voyage.discharge.name, width: WIDTH * 0.27 },
    ]);
    const end = drawTable(
      paper,
      LEFT,
      312,
      [
        { title: `${label('containerRef')}\n${label('sizeType')}\n${label('seal')}`, width: 118 },
        { title: label('packages'), width: 96 },
        { title: label('description'), width: 168 },
        { title: label('grossWeight'), width: 82, align: 'right' },
        { title: label('measure'), width: 63, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          [load.container, load.sizeType, ...load.seals].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          `${notation.weight(load.grossKg)} ${notation.weightUnit}`,
          notation.number(load.cubicMetres, 3),
        ],
      })),
      { lines: 'head', headFill: false, size: 9, air: 9 },
    );
    sheet.text("SHIPPER'S LOAD, STOW, WEIGHT AND COUNT", LEFT + 220, end + 16, { size: 8 });
    const terms = freightTerms === 'prepaid' ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT';
    sheet.text(terms, LEFT + 220, end + 28, { size: 9, font: sheet.fonts.bold });
    boxRow(sheet, LEFT, 726, 34, [
      { label: label('shippedOnBoard'), value: notation.date(voyage.onBoard), width: WIDTH / 3 },
      { label: 'No. of originals', value: 'THREE (3)', width: WIDTH / 3 },
      { label: 'For the carrier', value: voyage.carrier, width: WIDTH / 3 },
    ]);
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, onBoard: true, places: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/**
 * A forwarder's combined transport bill: goods in a ruled grid with their sums, and below it a line of text for each
 * container with its seal, type, packages and weight.
 */
const forwarderBill: Layout = {
  kind: 'bill-of-lading',
  name: 'forwarder-bill',
  languages: ['en', 'de', 'nl', 'it', 'es', 'fr', 'pt'],
  async draw(desk) {
    const { notation, label } = desk;
    const { voyage, consignment } = billFacts(desk, 3);
    const { loads } = consignment;
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    sheet.text(label('titleBill').toUpperCase(), LEFT, 38, { size: 11, font: sheet.fonts.bold });
    sheet.text(`${label('billRef')} ${consignment.billOfLading}`, LEFT + WIDTH, 38, { size: 11, align: 'right' });
    let y = boxRow(sheet, LEFT, 48, 66, [{ label: label('shipper'), value: party(consignment.shipper), width: WIDTH }]);
    y = boxRow(sheet, LEFT, y, 66, [
      { label: label('consignee'), value: party(consignment.consignee), width: HALF },
      { label: label('notify'), value: party(consignment.notify), width: HALF },
    ]);
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('receipt'), value: voyage.receipt, width: WIDTH / 3 },
      { label: label('vessel'), value: voyage.vessel.name, width: WIDTH / 3 },
      { label: label('voyage'), value: voyage.voyage, width: WIDTH / 3 },
    ]);
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('loading'), value: `${voyage.loading.name}, ${voyage.loading.code}`, width: WIDTH / 3 },
      { label: label('discharge'), value: `${voyage.discharge.name}, ${voyage.discharge.code}`, width: WIDTH / 3 },
      { label: label('delivery'), value: voyage.delivery, width: WIDTH / 3 },
    ]);
    const end = drawTable(
      paper,
      LEFT,
      y + 8,
      [
        { title: label('marks'), width: 70 },
        { title: label('packages'), width: 105 },
        { title: label('description'), width: 198 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 84, align: 'right' },
        { title: label('measure'), width: 70, align: 'right' },
      ],
      [
        ...loads.map((load) => ({
          cells: [
            'N/M',
            `${notation.number(load.packages, 0)} ${load.packageKind}`,
            load.description,
            notation.weight(load.grossKg),
            notation.number(load.cubicMetres, 2),
          ],
        })),
        {
          cells: [
            label('totalRow'),
            notation.number(
              totalOf(loads, ({ packages }) => packages),
              0,
            ),
            '',
            notation.weight(totalOf(loads, ({ grossKg }) => grossKg)),
            notation.number(
              totalOf(loads, ({ cubicMetres }) => cubicMetres),
              2,
            ),
          ],
          bold: true,
        },
      ],
      { lines: 'all', headFill: true, size: 9, air: 6 },
    );
    for (const [index, load] of loads.entries()) {
      const seals = `${label('seal')} ${load.seals.join(', ')}`;
      const weight = `${notation.weight(load.grossKg)} ${notation.weightUnit}`;
      const packages = `${notation.number(load.packages, 0)} ${load.packageKind}`;
      sheet.text(
        `${label('containerRef')} ${load.container}  ${label('sizeType')} ${load.sizeType}  ${seals}  ${packages}  ${weight}`,
        LEFT + 4,
        end + 20 + index * 13,
        { size: 8.5 },
      );
    }
    const parts = { ...ALL_CARGO, imo: false, places: true };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const FOURTH_BILLS: readonly Layout[] = [carrierForm, forwarderBill];
