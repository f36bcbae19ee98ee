import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { neighbourOf } from './conditions.ts';
import { FORM_LOOK, formRow, inTwoLanguages, partyAsLines, smallPrint } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;

/** A bill of one who has no ships, with labels in two languages, the carrier's bill named and the agent for delivery. */
export const houseTwoLanguages: Layout = {
  kind: 'bill-of-lading',
  name: 'house-two-languages',
  languages: ['fr', 'en', 'de', 'es', 'pt', 'nl', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, masterBill, freightTerms } = billFacts(desk, 2);
    const say = cargoTexts(language);
    const both = (concept: Parameters<typeof inTwoLanguages>[1]) => inTwoLanguages(desk, concept);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const look = { ...FORM_LOOK, typed: true, size: 8 };
    sheet.text(`${chance.one(['WICKELHAIN', 'MIRAVENTA', 'DUINROTH'])} OVERSEAS FORWARDING`, LEFT, 36, {
      size: 13,
      font: sheet.fonts.bold,
    });
    sheet.text(label('titleHouse'), LEFT + WIDTH, 52, { size: 9.5, font: sheet.fonts.bold, align: 'right' });
    const parties = [
      [both('shipper'), partyAsLines(consignment.shipper)],
      [both('consignee'), partyAsLines(consignment.consignee)],
      [both('notify'), partyAsLines(consignment.notify)],
    ] as const;
    for (const [row, [name, value]] of parties.entries()) {
      formRow(sheet, LEFT, 60 + row * 64, 64, [{ label: name, value, width: HALF }], look);
    }
    formRow(
      sheet,
      LEFT + HALF,
      60,
      32,
      [
        { label: both('billRef'), value: consignment.billOfLading, width: HALF / 2 },
        { label: both('masterRef'), value: masterBill, width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      92,
      32,
      [
        { label: say('shipperReference'), value: `${chance.digits(4)}/${chance.letters(2)}`, width: HALF / 2 },
        { label: say('originals'), value: chance.one(['THREE', '3', '0 (ZERO)']), width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      124,
      64,
      [{ label: say('deliveryAgent'), value: partyAsLines(neighbourOf(consignment.consignee, desk)), width: HALF }],
      look,
    );
    sheet.frame(LEFT + HALF, 188, HALF, 64);
    smallPrint(
      sheet,
      LEFT + HALF + 5,
      198,
      HALF - 10,
      'The undersigned undertakes to perform, or in his own name to procure, the entire transport from the place where the goods are taken in charge to the place named for their delivery in this bill, and is liable for it as his standard conditions say.',
      5.8,
    );
    const third = WIDTH / 3;
    let y = formRow(
      sheet,
      LEFT,
      252,
      31,
      [
        { label: both('receipt'), value: voyage.receipt, width: third },
        { label: both('loading'), value: voyage.loading.name.toUpperCase(), width: third },
        { label: both('vessel'), value: voyage.vessel.name, width: third },
      ],
      look,
    );
    y = formRow(
      sheet,
      LEFT,
      y,
      31,
      [
        { label: both('discharge'), value: voyage.discharge.name.toUpperCase(), width: third },
        { label: both('delivery'), value: voyage.delivery, width: third },
        { label: both('voyage'), value: voyage.voyage, width: third },
      ],
      look,
    );
    const end = drawTable(
      paper,
      LEFT,
      y + 6,
      [
        { title: `${label('marks')}\n${label('containerRef')}\n${label('seal')}`, width: 108 },
        { title: `${label('packages')}\n${label('packageKind')}`, width: 96 },
        { title: both('description'), width: 171 },
        { title: `${both('grossWeight')} (${notation.weightUnit})`, width: 76, align: 'right' },
        { title: both('measure'), width: 64, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          [load.container, ...load.seals].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 2),
        ],
      })),
      { lines: 'all', headFill: false, size: 8, air: 12 },
    );
    sheet.text(say(freightTerms), LEFT + 208, end + 20, { size: 9, font: sheet.fonts.mono });
    const sums = [
      notation.number(
        totalOf(consignment.loads, ({ packages }) => packages),
        0,
      ),
      `${notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg))} ${notation.weightUnit}`,
    ];
    sheet.text(`${label('totalRow')}: ${sums.join(' / ')}`, LEFT + 4, end + 40, { size: 8.5 });
    formRow(
      sheet,
      LEFT,
      Math.max(end + 60, 620),
      60,
      [
        { label: both('shippedOnBoard'), value: notation.date(voyage.onBoard), width: third },
        { label: say('issued'), value: consignment.shipper.lines[1] ?? '', width: third },
        { label: say('carrier'), value: 'P. P. Tramontelle', width: third },
      ],
      look,
    );
    const parts = {
      ...ALL_CARGO,
      imo: false,
      portCodes: false,
      sizeType: false,
      places: true,
      onBoard: true,
      form: 'house',
      freightTerms,
      masterBill,
    } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};
