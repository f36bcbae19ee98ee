import { GREY, INK } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { type Sale, type SaleLine, saleOf } from '../../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../../layouts/invoice-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { fitted, partyBlock } from '../drawing.ts';
import { accountNumber, phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 56;
const WIDTH = 490;
const RIGHT = LEFT + WIDTH;
const INFO = LEFT + 262;

/** Of a large firm's business system: an address window, an information box, items of several lines over several pages. */
export const businessSystem: Layout = {
  kind: 'invoice',
  name: 'system-items',
  languages: ['de', 'en', 'fr', 'nl', 'it', 'es'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(13, 26), chance);
    const paper = await Paper.open({});
    const price = (cents: number) => notation.number(cents / 100, 2);
    const footer = footerOf(desk, sale, paper);
    footer();
    drawHeading(desk, sale, paper);
    const carried = (text: string, cents: number, y: number) => {
      paper.sheet.text(text, LEFT + 40, y, { size: 8 });
      paper.sheet.text(price(cents), RIGHT - 4, y, { size: 8, align: 'right' });
    };
    let done = 0;
    const sumSoFar = () => sale.lines.slice(0, done).reduce((sum, { amountCents }) => sum + amountCents, 0);
    const end = drawTable(
      paper,
      LEFT,
      292,
      [
        { title: label('position'), width: 40 },
        { title: label('description'), width: 210 },
        { title: label('quantity'), width: 80, align: 'right' },
        { title: label('unitPrice'), width: 80, align: 'right' },
        { title: `${label('amount')}\n${sale.currency}`, width: 80, align: 'right' },
      ],
      sale.lines.map((line, index) => ({ cells: itemCells(desk, sale, line, index) })),
      { lines: 'head', headFill: false, size: 8.5, air: 7 },
      {
        bottom: 735,
        repeatHead: true,
        beforeTurn(rows, y) {
          done = rows;
          carried(label('carriedForward'), sumSoFar(), y + 12);
        },
        onNewPage() {
          footer();
          fitted(paper.sheet, `${label('invoiceNumber')} ${sale.invoiceNumber}`, LEFT, 50, 240, { size: 8.5 });
          carried(label('carriedForward'), sumSoFar(), 72);
          return 80;
        },
      },
    );
    let y = end + 18;
    if (y > 690) {
      paper.turnPage();
      footer();
      y = 70;
    }
    const sums = [
      [label('subtotal'), price(sale.goodsCents)],
      ...(sale.freightCents > 0 ? [[label('freightCharge'), price(sale.freightCents)]] : []),
      [`${label('tax')} ${notation.number(sale.taxPercent, 2)} %`, price(sale.taxCents)],
    ];
    for (const [name = '', value = ''] of sums) {
      paper.sheet.text(name, INFO, y);
      paper.sheet.text(value, RIGHT - 4, y, { align: 'right' });
      y += 14;
    }
    paper.sheet.rule(INFO, y - 9, RIGHT - INFO, 0.8);
    const bold = { font: paper.sheet.fonts.bold, size: 10 };
    paper.sheet.text(label('total'), INFO, y + 5, bold);
    paper.sheet.text(sale.currency, RIGHT - 92, y + 5, bold);
    paper.sheet.text(price(sale.totalCents), RIGHT - 4, y + 5, { ...bold, align: 'right' });
    paper.sheet.rule(INFO, y + 10, RIGHT - INFO, 0.8);
    paper.sheet.rule(INFO, y + 12, RIGHT - INFO, 0.8);
    paper.sheet.text(label('payment'), LEFT, y + 38, { size: 8.5 });
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, billOfLading: false, containers: false }, notation) };
  },
};

function itemCells({ chance, notation, label }: Desk, sale: Sale, line: SaleLine, index: number): string[] {
  const price = (cents: number) => notation.number(cents / 100, 2);
  return [
    String((index + 1) * 10).padStart(6, '0'),
    [
      `${chance.digits(3)}-${chance.digits(5)}`,
      line.description,
      `${label('hs')}: ${line.hs}`,
      `${label('origin')}: ${sale.origin.name}`,
      `${label('netWeight')}: ${notation.weight(line.netKg)} ${notation.weightUnit}`,
    ].join('\n'),
    `\n${notation.number(line.quantity, 0)} ${line.unit}`,
    `\n${price(line.unitPriceCents)}`,
    `\n${price(line.amountCents)}`,
  ];
}

function drawHeading({ chance, language, notation, label }: Desk, sale: Sale, { sheet }: Paper): void {
  const words = SMALL_PRINT[language];
  sheet.fill(RIGHT - 26, 30, 26, 26, INK);
  sheet.text(sale.seller.name, RIGHT - 34, 49, { size: 15, font: sheet.fonts.bold, align: 'right' });
  fitted(sheet, partyBlock(sale.seller).join(' · '), LEFT, 118, 240, { size: 6.5, color: GREY });
  for (const [index, line] of partyBlock(sale.buyer).entries())
    fitted(sheet, line, LEFT, 136 + index * 13, 240, { size: 10 });
  sheet.text(label('titleInvoice'), INFO, 112, { size: 13, font: sheet.fonts.bold });
  sheet.frame(INFO, 120, RIGHT - INFO, 112);
  const delivered = notation.date(`${sale.date.slice(0, 8)}${Number(sale.date.slice(8)) - 3}`);
  const info = [
    [`${label('invoiceNumber')} / ${label('date')}`, `${sale.invoiceNumber} / ${notation.date(sale.date)}`],
    [words.deliveryNote, `${chance.digits(8)} / ${delivered}`],
    [label('orderNumber'), sale.orderNumber],
    [words.customerNumber, chance.digits(6)],
  ];
  for (const [index, [name = '', value = '']] of info.entries()) {
    fitted(sheet, name, INFO + 6, 132 + index * 26, 210, { size: 7, color: GREY });
    fitted(sheet, value, INFO + 6, 143 + index * 26, 215, { size: 9 });
  }
  sheet.text(`${label('incoterm')}:`, LEFT, 256, { size: 8.5 });
  sheet.text(`${sale.incoterm.code} ${sale.incoterm.place}`, LEFT + 130, 256, { size: 8.5 });
  sheet.text(`${label('currency')}:`, LEFT, 269, { size: 8.5 });
  sheet.text(sale.currency, LEFT + 130, 269, { size: 8.5 });
}

/** What stands at the foot of every page: the firm, its bank, its numbers. */
function footerOf({ chance, language, label }: Desk, { seller }: Sale, paper: Paper): () => void {
  const words = SMALL_PRINT[language];
  const columns = [
    [...seller.lines],
    [`Tel. ${phoneNumber(chance)}`, `Fax ${phoneNumber(chance)}`],
    [`${words.bank}: Kaibank`, `IBAN ${accountNumber(seller.country, chance)}`, 'BIC KAIBXX0XXXX'],
    [`${words.vatId} ${seller.country}${chance.digits(9)}`, `HR ${chance.digits(5)}`],
  ];
  return () => {
    const { sheet } = paper;
    sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 770, { size: 7.5, align: 'right' });
    sheet.rule(LEFT, 778, WIDTH, 0.4, GREY);
    for (const [column, lines] of columns.entries()) {
      const x = LEFT + column * (WIDTH / columns.length);
      for (const [index, line] of lines.entries())
        fitted(sheet, line, x, 788 + index * 9, WIDTH / 4 - 6, { size: 6.5, color: GREY });
    }
  };
}
