import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { partyOf, sold } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { BRICK, compartment, prose, SAND, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 48;
const WIDTH = 499;
const RIGHT = LEFT + WIDTH;

/** A printed form with cells at its head and foot, few columns, and the sums in the cells below where the goods end. */
export const cellsAtFoot: Layout = {
  kind: 'packing-list',
  name: 'cells-at-foot',
  languages: ['it', 'es', 'nl', 'pt', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = sold(desk, chance.whole(3, 13));
    const phrase = phrasesIn(language);
    const sums = packingSums(sale);
    const unit = notation.weightUnit;
    const paper = await Paper.open({});
    const { sheet } = paper;
    const half = WIDTH / 2;
    write(sheet, sale.seller.name, LEFT, 48, { size: 14, bold: true, color: BRICK, room: 290 });
    stack(sheet, [sale.seller.lines.join(' - '), `${phrase('taxNumber')} QQ${chance.digits(11)}`], LEFT, 62, {
      size: 8,
    });
    write(sheet, label('titlePacking'), RIGHT, 48, { size: 12, bold: true, align: 'right', room: 200 });
    compartment(sheet, [LEFT, 84, half, 74], label('buyer'), partyOf(sale.buyer), { tint: SAND, size: 9 });
    compartment(sheet, [LEFT + half, 84, half, 74], label('delivery'), [sale.buyer.name, ...sale.buyer.lines], {
      tint: SAND,
      size: 9,
    });
    const strip: [string, string][] = [
      [label('invoiceNumber'), sale.invoiceNumber],
      [label('date'), notation.date(sale.date)],
      [label('orderNumber'), sale.orderNumber],
      [phrase('customerNumber'), chance.digits(6)],
    ];
    for (const [index, [name, value]] of strip.entries()) {
      compartment(sheet, [LEFT + index * (WIDTH / 4), 158, WIDTH / 4, 30], name, value, { tint: SAND });
    }
    const end = ledger(
      paper,
      LEFT,
      188,
      [
        { title: phrase('material'), width: 62 },
        { title: label('description'), width: 206 },
        { title: label('packages'), width: 92 },
        { title: `${label('netWeight')} ${unit}`, width: 68, align: 'right' },
        { title: `${label('grossWeight')} ${unit}`, width: WIDTH - 428, align: 'right' },
      ],
      sale.lines.map((line) => [
        `${chance.letters(2)}${chance.digits(4)}`,
        line.description,
        `${notation.number(line.packages, 0)} ${line.packageKind}`,
        notation.weight(line.netKg),
        notation.weight(line.grossKg),
      ]),
      { size: 8.5, headSize: 7.5, headFill: SAND, outline: true, uprights: true, air: 8 },
      { down: 610 },
    );
    const quarter = WIDTH / 4;
    const foot: [string, string][] = [
      [`${label('totalRow')} ${label('packages')}`, notation.number(sums.packages, 0)],
      [`${label('totalRow')} ${label('netWeight')} ${unit}`, notation.weight(sums.netKg)],
      [`${label('totalRow')} ${label('grossWeight')} ${unit}`, notation.weight(sums.grossKg)],
      [`${label('measure')}`, notation.number(sums.grossKg / 400, 2)],
      [label('containerRef'), sale.containers.join(' - ')],
      [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [phrase('carrier'), 'Trasmar Elster'],
      [phrase('signature'), ''],
    ];
    for (const [index, [name, value]] of foot.entries()) {
      const place = [LEFT + (index % 4) * quarter, end + Math.floor(index / 4) * 36, quarter, 36] as const;
      compartment(sheet, place, name, value, { tint: SAND, bold: index < 3 });
    }
    prose(sheet, phrase('statement'), LEFT, end + 88, WIDTH, { size: 7.5, color: GREY });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
