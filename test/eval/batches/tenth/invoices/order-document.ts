import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { sold } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { beside, STEEL, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 52;
const WIDTH = 491;
const RIGHT = LEFT + WIDTH;

/** What large systems of order processing print: six-digit items, three lines each, conditions and sums typed below without a rule. */
export const orderDocument: Layout = {
  kind: 'invoice',
  name: 'order-document',
  languages: ['de', 'en', 'nl', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = sold(desk, chance.whole(2, 12), { taxed: true });
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const price = (cents: number) => notation.number(cents / 100, 2);
    const top = () => {
      const { sheet } = paper;
      write(sheet, sale.seller.name, RIGHT, 46, { size: 13, bold: true, color: STEEL, align: 'right', room: 320 });
      write(sheet, `${label('page')} ${paper.pages}`, RIGHT, 64, { size: 8, align: 'right' });
    };
    const { sheet } = paper;
    top();
    write(sheet, `${sale.seller.name}, ${sale.seller.lines.join(', ')}`, LEFT, 112, {
      size: 6.2,
      color: GREY,
      room: 250,
    });
    sheet.rule(LEFT, 114.5, 236, 0.4, GREY);
    stack(sheet, [sale.buyer.name, ...sale.buyer.lines], LEFT, 130, { size: 10, step: 13.5, room: 240 });
    write(sheet, label('titleInvoice'), LEFT, 236, { size: 16, bold: true, room: 250 });
    beside(
      sheet,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [phrase('customerNumber'), `00${chance.digits(6)}`],
        [label('orderNumber'), sale.orderNumber],
        [phrase('deliveryNote'), `80${chance.digits(6)}`],
        [label('currency'), sale.currency],
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      ],
      RIGHT - 214,
      130,
      { labelRoom: 112, room: 102, size: 8.5, step: 14.5, colon: '' },
    );
    const end = ledger(
      paper,
      LEFT,
      254,
      [
        { title: label('position'), width: 48 },
        { title: `${phrase('material')}\n${label('description')}`, width: 196 },
        { title: label('quantity'), width: 62, align: 'right' },
        { title: label('unit'), width: 50 },
        { title: label('unitPrice'), width: 62, align: 'right' },
        { title: label('amount'), width: 73, align: 'right' },
      ],
      sale.lines.map((line, index) => [
        String((index + 1) * 10).padStart(6, '0'),
        [
          `${chance.digits(3)}-${chance.letters(2)}${chance.digits(4)}`,
          line.description,
          `${label('hs')}: ${line.hs}`,
          `${label('netWeight')}: ${notation.weight(line.netKg)} ${notation.weightUnit}`,
        ].join('\n'),
        notation.number(line.quantity, 0),
        line.unit,
        price(line.unitPriceCents),
        price(line.amountCents),
      ]),
      { size: 9, headSize: 8.5, headBold: false, air: 9 },
      {
        bottom: 740,
        resume() {
          paper.turnPage();
          top();
          write(paper.sheet, `${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 64, { size: 8 });
          return 80;
        },
      },
    );
    let y = end;
    if (y > 590) {
      paper.turnPage();
      top();
      y = 84;
    }
    const last = paper.sheet;
    const sums: [string, string][] = [
      [label('subtotal'), price(sale.goodsCents)],
      [label('freightCharge'), price(sale.freightCents)],
      [`${label('tax')}  ${notation.number(sale.taxPercent, 2)} %`, price(sale.taxCents)],
    ];
    last.rule(LEFT, y, WIDTH, 0.7);
    for (const [index, [name, value]] of sums.entries()) {
      write(last, name, LEFT + 52, y + 16 + index * 14, { room: 260 });
      write(last, value, RIGHT - 3, y + 16 + index * 14, { align: 'right' });
    }
    last.rule(LEFT + 48, y + 50, WIDTH - 48, 0.7);
    write(last, label('total'), LEFT + 52, y + 64, { size: 10, bold: true });
    write(last, sale.currency, RIGHT - 90, y + 64, { size: 10, bold: true, align: 'right' });
    write(last, price(sale.totalCents), RIGHT - 3, y + 64, { size: 10, bold: true, align: 'right' });
    write(last, `${label('origin')}: ${sale.origin.name}`, LEFT, y + 92);
    write(last, label('payment'), LEFT, y + 106);
    write(last, `${label('dueDate')} ${notation.date(sale.dueDate)}`, LEFT, y + 120);
    const small = [
      `${sale.seller.name}, ${sale.seller.lines.join(', ')}   ${phrase('phone')} +00 ${chance.digits(9)}`,
      `${phrase('taxNumber')} QQ${chance.digits(9)}   ${phrase('bank')}: Speicherhof Bank, IBAN QQ${chance.digits(14)}`,
    ];
    stack(last, small, LEFT, 802, { size: 6.5, color: GREY, room: WIDTH });
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
