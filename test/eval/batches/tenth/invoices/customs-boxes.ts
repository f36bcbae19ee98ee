import { Paper } from '../../../drawing/paper.ts';
import { partyIn } from '../../../facts/parties.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { countriesOf } from '../countries.ts';
import { kilograms, partyOf, sold, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { compartment, HAZE, prose, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 45;
const WIDTH = 505;
const RIGHT = LEFT + WIDTH;
const HALF = WIDTH / 2;

/** The customs administration's own invoice form, numbered boxes all over: who buys stands apart from where the goods go. */
export const customsBoxes: Layout = {
  kind: 'invoice',
  name: 'customs-boxes',
  languages: ['en', 'fr', 'pt', 'en', 'es'],
  async draw(desk) {
    const { set, language, chance, label } = desk;
    const notation = kilograms(desk.notation, 'kg', 1);
    const sale = sold(desk, chance.whole(1, 7));
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    const receiver = partyIn(chance.one(countriesOf(sale.buyer.country)), set, language, chance);
    write(sheet, label('titleInvoice'), LEFT, 38, { size: 13, bold: true, room: 300 });
    write(sheet, `${label('page')} 1 ${phrase('sheetOf')} 1`, RIGHT, 38, { size: 8, align: 'right' });
    const box = (
      number: number,
      name: string,
      place: readonly [number, number, number, number],
      entry: string | readonly string[],
    ) => compartment(sheet, place, `${number}. ${name}`, entry, { labelSize: 6.8 });
    box(1, label('seller'), [LEFT, 46, HALF, 70], partyOf(sale.seller));
    box(2, label('date'), [LEFT + HALF, 46, HALF, 30], notation.date(sale.date));
    box(3, `${label('invoiceNumber')}`, [LEFT + HALF, 76, HALF / 2, 40], sale.invoiceNumber);
    box(4, label('orderNumber'), [LEFT + HALF * 1.5, 76, HALF / 2, 40], sale.orderNumber);
    box(5, label('consignee'), [LEFT, 116, HALF, 70], partyOf(receiver));
    box(6, label('buyer'), [LEFT + HALF, 116, HALF, 70], partyOf(sale.buyer));
    box(7, label('transport'), [LEFT, 186, HALF, 48], [`${label('containerRef')} ${sale.containers.join(' + ')}`]);
    box(8, label('origin'), [LEFT + HALF, 186, HALF, 24], '');
    write(sheet, sale.origin.name, LEFT + HALF + 100, 202, { bold: true });
    box(9, label('incoterm'), [LEFT + HALF, 210, HALF, 34], `${sale.incoterm.code} ${sale.incoterm.place}`);
    box(10, label('currency'), [LEFT + HALF, 244, HALF, 28], sale.currency);
    box(11, label('billRef'), [LEFT, 234, HALF, 38], sale.billOfLading);
    const end = ledger(
      paper,
      LEFT,
      272,
      [
        { title: `12. ${label('packages')}`, width: 76 },
        { title: `13. ${label('description')}`, width: 188 },
        { title: `14. ${label('quantity')}`, width: 83, align: 'right' },
        { title: `15. ${label('unitPrice')}`, width: 72, align: 'right' },
        { title: `16. ${label('amount')}`, width: WIDTH - 419, align: 'right' },
      ],
      sale.lines.map((line) => [
        `${notation.number(line.packages, 0)} ${line.packageKind}`,
        `${line.description}\n${label('hs')} ${line.hs}`,
        `${notation.number(line.quantity, 0)} ${line.unit}`,
        price(line.unitPriceCents),
        price(line.amountCents),
      ]),
      { size: 8.5, underSize: 7.5, headSize: 6.8, headBold: false, uprights: true, outline: true, air: 9 },
      { down: 560 },
    );
    const third = WIDTH / 4;
    sheet.fill(LEFT + 3 * third, end, third, 34, HAZE);
    box(
      17,
      `${label('netWeight')} (kg)`,
      [LEFT, end, third, 34],
      notation.weight(summed(sale.lines, (line) => line.netKg)),
    );
    box(
      18,
      `${label('grossWeight')} (kg)`,
      [LEFT + third, end, third, 34],
      notation.weight(summed(sale.lines, (line) => line.grossKg)),
    );
    box(
      19,
      label('packages'),
      [LEFT + 2 * third, end, third, 34],
      notation.number(
        summed(sale.lines, (line) => line.packages),
        0,
      ),
    );
    box(20, label('total'), [LEFT + 3 * third, end, third, 34], '');
    write(sheet, price(sale.totalCents), RIGHT - 6, end + 27, { size: 10.5, bold: true, align: 'right' });
    sheet.frame(LEFT, end + 34, WIDTH, 74);
    write(sheet, `21. ${phrase('signature')}`, LEFT + 3, end + 43, { size: 6.8 });
    prose(sheet, phrase('statement'), LEFT + 5, end + 60, WIDTH - 10, { size: 8 });
    sheet.rule(LEFT + 5, end + 98, 180, 0.4);
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, tax: false, netKg: false }, notation) };
  },
};
