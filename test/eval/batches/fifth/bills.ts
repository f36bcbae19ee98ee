import { INK, PALE } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { houseTwoLanguages } from './bills-house.ts';
import { waybillSummary } from './bills-waybill.ts';
import { wideParticulars } from './bills-wide.ts';
import { RECEIVED } from './clauses.ts';
import { neighbourOf } from './conditions.ts';
import { emblem, FORM_LOOK, formRow, HOUSE_BLUE, partyAsLines, smallPrint } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 34;
const WIDTH = 527;
const HALF = WIDTH / 2;

/** A carrier's bill from the press, every box with a number in brackets, weight and measure in one column. */
const numberedMaster: Layout = {
  kind: 'bill-of-lading',
  name: 'numbered-ocean',
  languages: ['en', 'es', 'en', 'fr', 'pt', 'de'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 3);
    const say = cargoTexts(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const look = { ...FORM_LOOK, typed: chance.likely(0.5), size: 8 };
    emblem(sheet, LEFT, 16, 20);
    sheet.text(voyage.carrier.toUpperCase(), LEFT + 28, 31, { size: 12, font: sheet.fonts.bold, color: HOUSE_BLUE });
    sheet.text(label('titleBill'), LEFT + WIDTH, 31, { size: 10.5, font: sheet.fonts.bold, align: 'right' });
    const left = [
      [`(2) ${label('shipper')}`, partyAsLines(consignment.shipper)],
      [`(3) ${label('consignee')}`, partyAsLines(consignment.consignee)],
      [`(4) ${label('notify')}`, partyAsLines(consignment.notify)],
    ] as const;
    for (const [row, [name, value]] of left.entries()) {
      formRow(sheet, LEFT, 40 + row * 62, 62, [{ label: name, value, width: HALF }], look);
    }
    formRow(
      sheet,
      LEFT + HALF,
      40,
      31,
      [
        { label: `(5) ${label('billRef')}`, value: consignment.billOfLading, width: HALF / 2 },
        { label: `(5a) ${say('booking')}`, value: `${chance.letters(3)}${chance.digits(7)}`, width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      71,
      31,
      [{ label: `(6) ${say('exportReferences')}`, value: `${chance.letters(2)} ${chance.digits(6)}`, width: HALF }],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      102,
      62,
      [
        {
          label: `(7) ${say('forwardingAgent')}`,
          value: partyAsLines(neighbourOf(consignment.shipper, desk)),
          width: HALF,
        },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      164,
      62,
      [
        {
          label: `(8) ${say('deliveryAgent')}`,
          value: partyAsLines(neighbourOf(consignment.consignee, desk)),
          width: HALF,
        },
      ],
      look,
    );
    const quarter = WIDTH / 4;
    let y = formRow(
      sheet,
      LEFT,
      226,
      29,
      [
        { label: `(12) ${label('receipt')}`, value: voyage.receipt, width: quarter },
        { label: `(13) ${label('vessel')}`, value: voyage.vessel.name, width: quarter },
        { label: `(14) ${label('voyage')}`, value: voyage.voyage, width: quarter },
        { label: `(15) ${label('loading')}`, value: voyage.loading.name, width: quarter },
      ],
      look,
    );
    y = formRow(
      sheet,
      LEFT,
      y,
      29,
      [
        { label: `(16) ${label('discharge')}`, value: voyage.discharge.name, width: quarter },
        { label: `(17) ${label('delivery')}`, value: voyage.delivery, width: quarter },
        { label: 'FCL / LCL', value: 'FCL/FCL   CY/CY', width: quarter * 2 },
      ],
      look,
    );
    sheet.fill(LEFT, y, WIDTH, 13, PALE);
    sheet.text(say('particulars'), LEFT + HALF, y + 9.5, { size: 7.5, font: sheet.fonts.bold, align: 'centre' });
    y += 13;
    const widths = [132, 92, 203, 100];
    const end = drawTable(
      paper,
      LEFT,
      y,
      [
        { title: `(18) ${label('containerRef')}\n${label('seal')}`, width: 132 },
        { title: `(19) ${label('packages')}`, width: 92 },
        { title: `(20) ${label('description')}`, width: 203 },
        { title: `(21) ${label('grossWeight')}\n${label('measure')}`, width: 100, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          `${load.container} / ${load.sizeType}\n${load.seals.join('\n')}`,
          `${notation.number(load.packages, 0)}\n${load.packageKind}`,
          `${say('saidToContain')}\n${load.description}\nHS CODE ${load.hs}`,
          `${notation.weight(load.grossKg)} ${notation.weightUnit}\n${notation.number(load.cubicMetres, 3)} CBM`,
        ],
      })),
      { lines: 'head', headFill: false, size: 8, air: 10 },
    );
    const bottom = Math.max(end + 26, 560);
    sheet.frame(LEFT, y, WIDTH, bottom - y);
    let edge = LEFT;
    for (const width of widths.slice(0, 3)) {
      edge += width;
      sheet.upright(edge, y, bottom - y, 0.5, INK);
    }
    sheet.text(say(freightTerms), LEFT + 230, end + 16, { size: 8.5 });
    y = formRow(
      sheet,
      LEFT,
      bottom,
      28,
      [
        {
          label: `(22) ${label('totalRow')}`,
          value: `${consignment.loads.length} CNTR(S) / ${notation.number(
            totalOf(consignment.loads, ({ packages }) => packages),
            0,
          )} PKGS`,
          width: WIDTH,
        },
      ],
      look,
    );
    const amount = `USD ${notation.number(chance.whole(900, 4800), 2)}`;
    y = formRow(
      sheet,
      LEFT,
      y,
      32,
      [
        { label: `(23) ${say('charges')}`, value: say('oceanFreight'), width: quarter },
        { label: say('prepaidColumn'), value: freightTerms === 'prepaid' ? amount : '', width: quarter },
        { label: say('collectColumn'), value: freightTerms === 'collect' ? amount : '', width: quarter },
        { label: `(25) ${say('originals')}`, value: '3 (THREE)', width: quarter },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT,
      y,
      42,
      [
        {
          label: `(26) ${say('issued')}`,
          value: `${voyage.loading.name.toUpperCase()} ${notation.date(voyage.onBoard)}`,
          width: HALF,
        },
        { label: `(27) ${label('shippedOnBoard')}`, value: notation.date(voyage.onBoard), width: HALF },
      ],
      look,
    );
    smallPrint(sheet, LEFT, y + 54, WIDTH, RECEIVED, 5.6);
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true, hs: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const FIFTH_BILLS: readonly Layout[] = [numberedMaster, wideParticulars, waybillSummary, houseTwoLanguages];
