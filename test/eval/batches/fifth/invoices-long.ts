import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable, type TableRow } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { settled } from './conditions.ts';
import { accountNumber, emblem, phoneNumber, smallPrint, taxNumber } from './form.ts';
import { saleTexts } from './texts-of-sales.ts';

const LEFT = 56;
const WIDTH = 496;
const RIGHT = LEFT + WIDTH;

/** Business software's export invoice: window, grey block of facts, four lines to an item, its footer on every page. */
export const materialLines: Layout = {
  kind: 'invoice',
  name: 'material-lines',
  languages: ['de', 'en', 'fr', 'it', 'nl', 'es', 'pt'],
  async draw({ set, language, chance, notation, label }) {
    const sale = settled(saleOf(set, language, chance.whole(11, 24), chance), {
      discountPercent: chance.one([0, 1.5, 2, 3]),
      surchargeCents: chance.likely(0.4) ? chance.whole(20, 900) * 100 : 0,
    });
    const say = saleTexts(language);
    const paper = await Paper.open({});
    const price = (cents: number) => notation.number(cents / 100, 2);
    const phone = phoneNumber(chance);
    const footers = [
      [sale.seller.name, ...sale.seller.lines.slice(0, 2)],
      [`${say('phone')} ${phone}`, `Fax ${phoneNumber(chance)}`, 'sales@example.com'],
      [`${say('bank')} Quillensee`, `IBAN ${accountNumber(sale.seller.country, chance)}`, 'BIC QUILXX00'],
      [`${say('vatId')} ${taxNumber(sale.seller.country, chance)}`, `${say('register')} ${chance.digits(6)}`],
    ];
    const footer = () => {
      paper.sheet.rule(LEFT, 786, WIDTH, 0.4, GREY);
      for (const [column, lines] of footers.entries()) {
        for (const [line, text] of lines.entries()) {
          paper.sheet.text(text, LEFT + column * 124, 796 + line * 8, { size: 6, color: GREY });
        }
      }
      paper.sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 778, { size: 7.5, align: 'right' });
    };
    const { sheet } = paper;
    emblem(sheet, RIGHT - 34, 34, 34);
    sheet.text(sale.seller.name, RIGHT - 42, 50, { size: 12, font: sheet.fonts.bold, align: 'right' });
    sheet.text([sale.seller.name, ...sale.seller.lines].join(' · '), LEFT, 118, { size: 6, color: GREY });
    partyLines(sheet, LEFT, 134, sale.buyer, { size: 9.5, boldName: false });
    sheet.fill(RIGHT - 208, 100, 208, 122, PALE);
    sheet.text(say('information'), RIGHT - 202, 112, { size: 8, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      RIGHT - 202,
      125,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [say('customer'), chance.digits(7)],
        [label('orderNumber'), sale.orderNumber],
        [say('deliveryNote'), `8${chance.digits(7)}`],
        [say('contact'), 'A. Sarnebeck'],
        [say('phone'), phone],
        [`${say('vatId')} (${sale.buyer.country})`, taxNumber(sale.buyer.country, chance)],
      ],
      { labelWidth: 96, size: 8, step: 12, colon: '' },
    );
    sheet.text(label('titleInvoice'), LEFT, 246, { size: 15, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT,
      262,
      [
        [label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place} (Incoterms 2020)`],
        [label('currency'), sale.currency],
      ],
      { labelWidth: 110, size: 8.5, step: 11 },
    );
    footer();
    const rows = sale.lines.map((line, index): TableRow => {
      const material = `${chance.digits(2)}-${chance.digits(4)}-${chance.letters(1)}${chance.digits(2)}`;
      return {
        cells: [
          String((index + 1) * 10).padStart(6, '0'),
          `${line.description}\n${say('material')}: ${material}\n${label('hs')}: ${line.hs}  ${label('origin')}: ${sale.origin.code}\n${say('batch')}: ${chance.digits(8)}`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          `${price(line.unitPriceCents)}\n/ 1 ${line.unit}`,
          price(line.amountCents),
        ],
      };
    });
    const end = drawTable(
      paper,
      LEFT,
      284,
      [
        { title: label('position'), width: 44 },
        { title: label('description'), width: 226 },
        { title: label('quantity'), width: 66, align: 'right' },
        { title: label('unitPrice'), width: 76, align: 'right' },
        { title: `${label('amount')}\n${sale.currency}`, width: 84, align: 'right' },
      ],
      rows,
      { lines: 'head', headFill: false, size: 8, air: 7 },
      {
        bottom: 760,
        repeatHead: true,
        onNewPage: () => {
          footer();
          paper.sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber} / ${notation.date(sale.date)}`, LEFT, 44, {
            size: 8.5,
          });
          return 56;
        },
      },
    );
    let y = end + 16;
    if (y > 660) {
      paper.turnPage();
      footer();
      y = 60;
    }
    const sums = [
      [label('subtotal'), price(sale.goodsCents)],
      ...(sale.discountCents > 0
        ? [[`${say('discount')} ${notation.number(sale.discountPercent, 1)} %`, `${price(sale.discountCents)}-`]]
        : []),
      ...(sale.surchargeCents > 0 ? [[say('surcharge'), price(sale.surchargeCents)]] : []),
      ...(sale.freightCents > 0 ? [[label('freightCharge'), price(sale.freightCents)]] : []),
      [`${label('tax')} ${notation.number(sale.taxPercent, 1)} %`, price(sale.taxCents)],
    ];
    for (const [name = '', value = ''] of sums) {
      paper.sheet.text(name, LEFT + 270, y, { size: 8.5 });
      paper.sheet.text(value, RIGHT - 4, y, { size: 8.5, align: 'right' });
      y += 13;
    }
    paper.sheet.rule(LEFT + 266, y - 6, WIDTH - 266, 0.8);
    paper.sheet.text(`${label('total')} (${sale.currency})`, LEFT + 270, y + 6, { font: paper.sheet.fonts.bold });
    paper.sheet.text(price(sale.totalCents), RIGHT - 4, y + 6, { font: paper.sheet.fonts.bold, align: 'right' });
    paper.sheet.rule(LEFT + 266, y + 11, WIDTH - 266, 1.4);
    paper.sheet.text(label('payment'), LEFT, y + 32, { size: 8 });
    smallPrint(paper.sheet, LEFT, y + 46, WIDTH, say('retention'), 6.5);
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
