import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { sold } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { HAZE, mark, PINE, prose, SAND, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 52;
const WIDTH = 491;
const RIGHT = LEFT + WIDTH;

/** A proforma out of a sales team's software: cards for both parties, origin and code in small type, sums in a card, terms as a list. */
export const quotationCards: Layout = {
  kind: 'invoice',
  name: 'quotation-cards',
  languages: ['nl', 'en', 'es', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = sold(desk, chance.whole(1, 6));
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => `${sale.currency} ${notation.number(cents / 100, 2)}`;
    sheet.fill(0, 0, paper.width, 9, PINE);
    mark(sheet, [LEFT, 34, 30], PINE, 1);
    write(sheet, label('titleProforma'), LEFT + 42, 55, { size: 17, bold: true, color: PINE, room: 300 });
    write(sheet, `# ${sale.invoiceNumber}`, RIGHT, 48, { size: 11, align: 'right', bold: true });
    write(sheet, notation.date(sale.date), RIGHT, 62, { size: 9, align: 'right', color: GREY });
    const half = WIDTH / 2 - 7;
    const cards = [
      [label('seller'), sale.seller],
      [label('buyer'), sale.buyer],
    ] as const;
    for (const [index, [name, party]] of cards.entries()) {
      const x = LEFT + index * (half + 14);
      sheet.fill(x, 84, half, 74, SAND);
      write(sheet, name, x + 9, 99, { size: 7.5, color: PINE, bold: true });
      stack(sheet, [party.name, ...party.lines], x + 9, 114, { size: 9, boldFirst: true, room: half - 18 });
    }
    const end = ledger(
      paper,
      LEFT,
      178,
      [
        { title: '', width: 34 },
        { title: label('description'), width: 214 },
        { title: label('quantity'), width: 68, align: 'right' },
        { title: label('unitPrice'), width: 85, align: 'right' },
        { title: label('amount'), width: 90, align: 'right' },
      ],
      sale.lines.map((line) => [
        '',
        `${line.description}\n${label('hs')} ${line.hs}   ${label('origin')}: ${sale.origin.name}`,
        `${notation.number(line.quantity, 0)} ${line.unit}`,
        price(line.unitPriceCents),
        price(line.amountCents),
      ]),
      { size: 9, underSize: 7, headFill: HAZE, headRule: false, levels: true, air: 13 },
    );
    const rowHeight = (end - 195) / sale.lines.length;
    for (const index of sale.lines.keys()) mark(sheet, [LEFT + 8, end - (index + 1) * rowHeight + 8, 17], SAND, 0);
    sheet.fill(RIGHT - 210, end + 12, 210, 30, PINE);
    write(sheet, label('total'), RIGHT - 200, end + 31, { size: 11, bold: true, color: SAND, room: 90 });
    write(sheet, price(sale.totalCents), RIGHT - 8, end + 31, { size: 11, bold: true, color: SAND, align: 'right' });
    const terms = [
      `${label('incoterm')}: ${sale.incoterm.code} ${sale.incoterm.place}`,
      `${label('orderNumber')}: ${sale.orderNumber}`,
      label('payment'),
      phrase('validity'),
      `${phrase('bank')}: Banco Speicherhof, IBAN QQ${chance.digits(14)}`,
    ];
    for (const [index, term] of terms.entries()) {
      sheet.fill(LEFT + 1, end + 64 + index * 16, 3.5, 3.5, PINE);
      write(sheet, term, LEFT + 12, end + 69 + index * 16, { size: 9, room: WIDTH - 12 });
    }
    write(sheet, `${phrase('signature')}:`, LEFT, 742, { size: 8.5 });
    sheet.rule(LEFT + 120, 744, 180, 0.5);
    prose(sheet, `${sale.seller.name} - ${phrase('taxNumber')} QQ${chance.digits(9)}`, LEFT, 806, WIDTH, {
      color: GREY,
    });
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
