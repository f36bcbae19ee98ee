import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { billFacts } from '../../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { inTradeNames, unjudgedOfBills } from '../cargo.ts';
import { fitted, paragraph, partyBlock } from '../drawing.ts';
import { bystander, phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 48;
const WIDTH = 500;
const RIGHT_COLUMN = 316;

/** A small forwarder's house bill from a word processor: labels with colons, an agent for delivery, the goods in open columns. */
export const typedForwarder: Layout = {
  kind: 'bill-of-lading',
  name: 'word-processor-house',
  languages: ['en', 'es', 'it', 'nl', 'en', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage: coded, masterBill, freightTerms } = billFacts(desk, 2);
    const voyage = inTradeNames(coded);
    const [consignment] = voyage.consignments;
    if (!consignment) throw new RangeError('a bill is about one consignment');
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['typewriter', 'serif'] as const) });
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    sheet.text(label('titleHouse'), LEFT, 50, { size: 14, font: bold });
    fitted(sheet, bystander(desk).name, LEFT + WIDTH, 50, 210, { size: 10, align: 'right' });
    sheet.rule(LEFT, 58, WIDTH, 1.4);
    const toOrder = chance.likely(0.25);
    let y = 78;
    for (const role of ['shipper', 'consignee', 'notify'] as const) {
      sheet.text(`${label(role).toUpperCase()}:`, LEFT, y, { size: 8.5, font: bold });
      const lines = role === 'consignee' && toOrder ? ['TO ORDER'] : partyBlock(consignment[role]);
      for (const [index, line] of lines.entries()) fitted(sheet, line, LEFT, y + 12 + index * 11.5, 255, { size: 9 });
      y += 72;
    }
    const agent = bystander(desk);
    const numbers = [
      [label('billRef'), consignment.billOfLading],
      [label('masterRef'), masterBill],
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('delivery'), voyage.delivery],
      [label('shippedOnBoard'), notation.date(voyage.onBoard)],
    ];
    for (const [index, [name = '', value = '']] of numbers.entries()) {
      fitted(sheet, `${name}:`, RIGHT_COLUMN, 78 + index * 17, 112, { size: 8.5, font: bold });
      fitted(sheet, value, RIGHT_COLUMN + 118, 78 + index * 17, 116, { size: 9 });
    }
    const reach = ['Delivery agent:', agent.name, `Tel. ${phoneNumber(chance)}`];
    for (const [index, line] of reach.entries())
      fitted(sheet, line, RIGHT_COLUMN, 232 + index * 11.5, 234, { size: 8.5 });
    sheet.rule(LEFT, 288, WIDTH);
    const end = drawTable(
      paper,
      LEFT,
      294,
      [
        { title: `${label('containerRef')}\n${label('seal')}`, width: 112 },
        { title: label('packages'), width: 92 },
        { title: label('description'), width: 156 },
        { title: `${label('grossWeight')}\n${notation.weightUnit}`, width: 76, align: 'right' },
        { title: label('measure'), width: 64, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          [`${load.container} ${load.sizeType}`, ...load.seals].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 3),
        ],
      })),
      { lines: 'none', headFill: false, size: 8.5, air: 14 },
    );
    sheet.rule(LEFT, end + 6, WIDTH);
    const terms = freightTerms === 'prepaid' ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT';
    sheet.text(terms, LEFT, end + 24, { size: 10, font: bold });
    sheet.text("SHIPPER'S LOAD, STOW AND COUNT", LEFT, end + 38, { size: 8.5 });
    const below = paragraph(sheet, words.carriageTerms, LEFT, end + 66, WIDTH, { size: 8 });
    sheet.text(`${words.signature}: ______________________`, LEFT, below + 40, { size: 9 });
    const parts = {
      ...ALL_CARGO,
      imo: false,
      portCodes: false,
      onBoard: true,
      form: 'house',
      freightTerms,
      masterBill,
    } as const;
    const truth = { ...cargoTruth(voyage, parts, notation), placeOfDelivery: voyage.delivery };
    const unjudged = new Set(toOrder ? [consignment.billOfLading] : []);
    return { paper, truth: unjudgedOfBills(truth, unjudged, ['consignee']) };
  },
};
