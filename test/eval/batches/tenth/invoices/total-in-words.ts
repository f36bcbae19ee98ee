import { Paper } from '../../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { sayTotal } from '../amount-in-words.ts';
import { countriesOf } from '../countries.ts';
import { partyOf, sold } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { BRICK, beside, prose, stack, write } from '../pen.ts';

const LEFT = 45;
const WIDTH = 505;
const RIGHT = LEFT + WIDTH;

/** An exporter's invoice from China, Thailand or Turkey: firm and title centred, voyage as a sentence, the sum in words below. */
export const sayTotalInvoice: Layout = {
  kind: 'invoice',
  name: 'total-in-words',
  languages: ['en'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const homes = countriesOf('CN', 'TH', 'TR', 'MY');
    const sale = sold(desk, chance.whole(1, 7), { from: homes });
    const paper = await Paper.open({ face: chance.one(['serif', 'sans'] as const) });
    const { sheet } = paper;
    const middle = paper.width / 2;
    const price = (cents: number) => notation.number(cents / 100, 2);
    const portsOf = (code: string) => countriesOf(code).flatMap((country) => country.ports.map(({ name }) => name));
    const place = sale.incoterm.place;
    const portIn = (code: string) => (portsOf(code).includes(place) ? place : chance.one(portsOf(code)));
    const loaded = portIn(sale.seller.country).toUpperCase();
    const landed = portIn(sale.buyer.country).toUpperCase();
    write(sheet, sale.seller.name.toUpperCase(), middle, 48, { size: 15, bold: true, align: 'centre', room: WIDTH });
    write(sheet, sale.seller.lines.join(', ').toUpperCase(), middle, 62, { size: 8.5, align: 'centre' });
    write(sheet, `TEL: 00-${chance.digits(8)}  FAX: 00-${chance.digits(8)}`, middle, 74, {
      size: 8.5,
      align: 'centre',
    });
    const titled = write(sheet, label('titleInvoice'), middle, 104, { size: 14, bold: true, align: 'centre' });
    sheet.rule(middle - titled / 2, 107, titled, 0.7);
    const name = label('buyer');
    write(sheet, `${name}:`, LEFT, 136, { size: 9.5, room: 62 });
    stack(sheet, partyOf(sale.buyer), LEFT + 66, 136, { size: 9.5, room: 230 });
    beside(
      sheet,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        ['L/C NO.', `LC${chance.digits(10)}`],
      ],
      RIGHT - 190,
      136,
      { labelRoom: 92, room: 98, size: 9.5, step: 14 },
    );
    const route = `FROM ${loaded} TO ${landed} BY SEA`;
    write(sheet, route, LEFT, 204, { size: 9.5 });
    const end = ledger(
      paper,
      LEFT,
      214,
      [
        { title: label('marks'), width: 84 },
        { title: label('description'), width: 185 },
        { title: label('quantity'), width: 72, align: 'right' },
        { title: `${label('unitPrice')}\n(${sale.currency})`, width: 74, align: 'right' },
        { title: `${label('amount')}\n(${sale.currency})`, width: 90, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => [
          index === 0 ? `${sale.buyer.name.slice(0, 3).toUpperCase()}\n${landed}\nNO.1-UP` : '',
          `${line.description.toUpperCase()}\n${label('hs')}: ${line.hs.slice(0, 4)}.${line.hs.slice(4)}`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ]),
        {
          strong: [
            '',
            `${label('total')} ${sale.incoterm.code} ${sale.incoterm.place.toUpperCase()}`,
            '',
            '',
            price(sale.totalCents),
          ],
        },
      ],
      { size: 9, headSize: 8.5, uprights: true, outline: true, air: 12 },
      { down: 480 },
    );
    const y = prose(sheet, sayTotal(sale.currency, sale.totalCents), LEFT, end + 18, WIDTH, { size: 9.5, bold: true });
    stack(
      sheet,
      [
        `${label('origin').toUpperCase()}: ${sale.origin.name.toUpperCase()}`,
        `${label('billRef').toUpperCase()} ${sale.billOfLading}`,
        `${label('containerRef').toUpperCase()}: ${sale.containers.join(', ')}`,
        label('payment').toUpperCase(),
      ],
      LEFT,
      y + 14,
      { size: 9, step: 14, room: WIDTH },
    );
    write(sheet, sale.seller.name.toUpperCase(), RIGHT, 706, { size: 9.5, align: 'right', color: BRICK, bold: true });
    sheet.rule(RIGHT - 190, 748, 190, 0.6);
    write(sheet, 'AUTHORIZED SIGNATURE', RIGHT - 95, 760, { size: 8, align: 'centre' });
    const upper = (text: string) => text.toUpperCase();
    const printed = {
      ...sale,
      seller: { ...sale.seller, name: upper(sale.seller.name), lines: sale.seller.lines.map(upper) },
      lines: sale.lines.map((line) => ({ ...line, description: upper(line.description) })),
    };
    const truth = invoiceTruth(printed, { ...ALL_PARTS, tax: false, netKg: false }, notation);
    return { paper, truth };
  },
};
