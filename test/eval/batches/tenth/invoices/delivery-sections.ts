import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { sold } from '../desks.ts';
import { type LedgerRow, ledger } from '../ledger.ts';
import { beside, compartment, HAZE, mark, STEEL, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 38;
const WIDTH = 520;
const RIGHT = LEFT + WIDTH;

/** One invoice for the deliveries of a month: each delivery note a band, the sum carried from page to page, tax in a table at the foot. */
export const deliverySections: Layout = {
  kind: 'invoice',
  name: 'delivery-sections',
  languages: ['it', 'de', 'es', 'nl', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = sold(desk, chance.whole(14, 34), { taxed: true });
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const price = (cents: number) => notation.number(cents / 100, 2);
    const taxNumber = `${phrase('taxNumber')} QQ${chance.digits(11)}`;
    const top = () => {
      const { sheet } = paper;
      mark(sheet, [LEFT, 30, 28], STEEL, 2);
      stack(sheet, [sale.seller.name, sale.seller.lines.join(' - ')], LEFT + 38, 42, { boldFirst: true, room: 300 });
      write(sheet, taxNumber, LEFT + 38, 65, { size: 7.5, color: GREY });
      write(sheet, label('titleInvoice'), RIGHT, 42, { size: 14, bold: true, align: 'right', room: 170 });
      write(sheet, `${label('invoiceNumber')} ${sale.invoiceNumber}`, RIGHT, 58, { align: 'right', bold: true });
      write(sheet, `${label('date')} ${notation.date(sale.date)}   ${label('page')} ${paper.pages}`, RIGHT, 71, {
        size: 8.5,
        align: 'right',
      });
      sheet.rule(LEFT, 80, WIDTH, 1.2, STEEL);
    };
    top();
    const { sheet } = paper;
    compartment(sheet, [RIGHT - 252, 92, 252, 68], label('buyer'), [sale.buyer.name, ...sale.buyer.lines], {
      size: 9.5,
    });
    beside(
      sheet,
      [
        [phrase('customerNumber'), chance.digits(5)],
        [label('orderNumber'), sale.orderNumber],
        [label('incoterm'), `${sale.incoterm.code} - ${sale.incoterm.place}`],
        [label('currency'), sale.currency],
        [label('dueDate'), notation.date(sale.dueDate)],
      ],
      LEFT,
      104,
      { labelRoom: 110, room: 140, step: 13 },
    );
    const rows: LedgerRow[] = [];
    const runningCents: number[] = [];
    let running = 0;
    for (const [index, line] of sale.lines.entries()) {
      if (index % 6 === 0) {
        const day = notation.date(`${sale.date.slice(0, 8)}${String(1 + index / 3).padStart(2, '0')}`);
        rows.push({ band: `${phrase('deliveryNote')} ${chance.digits(6)} ${phrase('ofDay')} ${day}` });
        runningCents.push(running);
      }
      running += line.amountCents;
      runningCents.push(running);
      rows.push([
        `${chance.letters(3)}${chance.digits(3)}`,
        line.description,
        line.hs,
        line.unit,
        notation.number(line.quantity, 0),
        price(line.unitPriceCents),
        price(line.amountCents),
        `${sale.taxPercent}`,
      ]);
    }
    const end = ledger(
      paper,
      LEFT,
      174,
      [
        { title: phrase('material'), width: 54 },
        { title: label('description'), width: 160 },
        { title: label('hs'), width: 56 },
        { title: label('unit'), width: 50, align: 'centre' },
        { title: label('quantity'), width: 50, align: 'right' },
        { title: label('unitPrice'), width: 58, align: 'right' },
        { title: label('amount'), width: 66, align: 'right' },
        { title: '%', width: WIDTH - 494, align: 'right' },
      ],
      rows,
      { size: 8, headSize: 7.5, headFill: HAZE, uprights: true, outline: true, air: 6 },
      {
        bottom: 752,
        resume(done, y) {
          const forward = `${label('carriedForward')}  ${price(runningCents[done - 1] ?? 0)}`;
          write(paper.sheet, forward, RIGHT - 30, y + 14, { size: 8, italic: true, align: 'right' });
          paper.turnPage();
          top();
          write(paper.sheet, forward, RIGHT - 30, 94, { size: 8, italic: true, align: 'right' });
          return 102;
        },
      },
    );
    let y = end + 14;
    if (y > 660) {
      paper.turnPage();
      top();
      y = 98;
    }
    ledger(
      paper,
      LEFT,
      y,
      [
        { title: `${phrase('rate')} %`, width: 44, align: 'right' },
        { title: phrase('base'), width: 90, align: 'right' },
        { title: label('tax'), width: 90, align: 'right' },
      ],
      [[notation.number(sale.taxPercent, 2), price(sale.goodsCents + sale.freightCents), price(sale.taxCents)]],
      { size: 8, headFill: HAZE, uprights: true, outline: true },
    );
    const sums: [string, number][] = [
      [label('subtotal'), sale.goodsCents],
      [label('freightCharge'), sale.freightCents],
      [label('tax'), sale.taxCents],
    ];
    const last = paper.sheet;
    for (const [index, [name, cents]] of sums.entries()) {
      write(last, name, RIGHT - 226, y + 12 + index * 15, { room: 120 });
      write(last, price(cents), RIGHT - 6, y + 12 + index * 15, { align: 'right' });
    }
    last.frame(RIGHT - 232, y + 50, 232, 24);
    write(last, `${label('total')} ${sale.currency}`, RIGHT - 226, y + 66, { size: 10.5, bold: true, room: 130 });
    write(last, price(sale.totalCents), RIGHT - 6, y + 66, { size: 10.5, bold: true, align: 'right' });
    write(last, label('payment'), LEFT, y + 66, { size: 8.5, room: 270 });
    const parts = { ...ALL_PARTS, origin: false, billOfLading: false, containers: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
