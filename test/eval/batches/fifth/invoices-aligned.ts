import { INK } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { neighbourOf, settled } from './conditions.ts';
import { accountNumber, barCode, FORM_LOOK, formRow, inTwoLanguages, partyAsLines, smallPrint } from './form.ts';
import { saleTexts } from './texts-of-sales.ts';

const LEFT = 38;
const WIDTH = 520;
const HALF = WIDTH / 2;

/** The aligned series of export papers: two-language labels in boxes, goods in an open frame, entries typed into it. */
export const alignedInvoice: Layout = {
  kind: 'invoice',
  name: 'aligned-two-languages',
  languages: ['fr', 'en', 'es', 'pt', 'it'],
  async draw(desk) {
    const { set, language, chance, notation } = desk;
    const sale = settled(saleOf(set, language, chance.whole(1, 5), chance), { taxPercent: 0 });
    const say = saleTexts(language);
    const delivered = neighbourOf(sale.buyer, desk);
    const both = (concept: Parameters<typeof inTwoLanguages>[1]) => inTwoLanguages(desk, concept);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    const look = { ...FORM_LOOK, typed: chance.likely(0.6), boldLabels: false };
    sheet.text(both('titleInvoice').toUpperCase(), LEFT + WIDTH, 34, {
      size: 11,
      font: sheet.fonts.bold,
      align: 'right',
    });
    barCode(sheet, LEFT, 14, `*${chance.digits(8)}*`, chance, 14);
    formRow(sheet, LEFT, 42, 72, [{ label: both('seller'), value: partyAsLines(sale.seller), width: HALF }], look);
    formRow(
      sheet,
      LEFT + HALF,
      42,
      36,
      [
        { label: both('invoiceNumber'), value: sale.invoiceNumber, width: HALF / 2 },
        { label: both('date'), value: notation.date(sale.date), width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      78,
      36,
      [
        { label: both('orderNumber'), value: sale.orderNumber, width: HALF / 2 },
        { label: say('customer'), value: `K${chance.digits(5)}`, width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT,
      114,
      72,
      [
        { label: both('buyer'), value: partyAsLines(sale.buyer), width: HALF },
        { label: say('shipTo'), value: partyAsLines(delivered), width: HALF },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT,
      186,
      36,
      [
        { label: both('origin'), value: sale.origin.name, width: HALF },
        { label: both('incoterm'), value: `${sale.incoterm.code} ${sale.incoterm.place}`, width: HALF },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT,
      222,
      36,
      [
        { label: both('containerRef'), value: sale.containers.join(' '), width: HALF },
        { label: both('billRef'), value: sale.billOfLading, width: HALF / 2 },
        { label: both('currency'), value: sale.currency, width: HALF / 2 },
      ],
      look,
    );
    const end = drawTable(
      paper,
      LEFT,
      258,
      [
        { title: both('description'), width: 176 },
        { title: both('hs'), width: 70 },
        { title: both('quantity'), width: 74, align: 'right' },
        { title: both('unitPrice'), width: 62, align: 'right' },
        {
          title: both('grossWeight').replace(' / ', '\n').concat(`\n(${notation.weightUnit})`),
          width: 66,
          align: 'right',
        },
        { title: both('amount'), width: 72, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          line.hs,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          notation.weight(line.grossKg),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, size: 8, air: 10 },
    );
    const bottom = Math.max(end + 40, 560);
    sheet.frame(LEFT, 258, WIDTH, bottom - 258);
    let left = LEFT;
    for (const width of [176, 70, 74, 62, 66]) {
      left += width;
      sheet.upright(left, 258, bottom - 258, 0.4, INK);
    }
    const rows = [
      [both('subtotal'), price(sale.goodsCents)],
      [both('freightCharge'), price(sale.freightCents)],
      [`${both('total')} ${sale.currency}`, price(sale.totalCents)],
    ];
    for (const [row, [name = '', value = '']] of rows.entries()) {
      sheet.frame(LEFT + HALF, bottom + row * 20, HALF, 20);
      sheet.text(name, LEFT + HALF + 4, bottom + row * 20 + 13, { size: 7.5 });
      sheet.text(value, LEFT + WIDTH - 4, bottom + row * 20 + 13, { size: 9.5, align: 'right' });
    }
    sheet.text(`${say('bank')}: Kestrelmoor, ${accountNumber(sale.seller.country, chance)}`, LEFT, bottom + 14, {
      size: 8,
    });
    smallPrint(sheet, LEFT, bottom + 28, HALF - 14, say('retention'));
    sheet.frame(LEFT + HALF, bottom + 66, HALF, 60);
    sheet.text('A. Calderwhit', LEFT + HALF + 16, bottom + 108, { size: 14, font: sheet.fonts.italic });
    const parts = { ...ALL_PARTS, tax: false, netKg: false, grossKg: true };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};
