import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { boxes, fittingSize, linesOf, paragraph, withEnglish } from './form.ts';
import { footColumns, logo, tintOf } from './modern.ts';
import { discounted, neighbourOf, officeOf } from './office.ts';
import { sundry } from './sundry.ts';

const LEFT = 56;
const WIDTH = 487;
const RIGHT = LEFT + WIDTH;

/** A small firm's software: the address in the window of the envelope, many lines over pages with sums carried on. */
const windowLetter: Layout = {
  kind: 'invoice',
  name: 'window-pages',
  languages: ['de', 'nl', 'en', 'fr', 'it', 'pt', 'es'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = discounted(saleOf(set, language, chance.whole(16, 58), chance), chance);
    const office = officeOf(sale.seller, desk);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const tint = tintOf(chance);
    const paper = await Paper.open({ face: chance.one(['sans', 'sans', 'serif']) });
    const price = (cents: number) => notation.number(cents / 100, 2);
    const foot = () =>
      footColumns(paper.sheet, { x: LEFT, y: 782, width: WIDTH }, [
        linesOf(sale.seller),
        [office.phone, office.mail, `${word('vatNumber')} ${office.vat}`, office.register],
        [office.bank, `IBAN ${office.iban}`, `BIC ${office.bic}`],
      ]);
    const { sheet } = paper;
    sheet.text(sale.seller.name, RIGHT - 50, 52, { size: 15, font: sheet.fonts.bold, color: tint, align: 'right' });
    logo(sheet, RIGHT - 42, 30, 42, tint, chance);
    sheet.text([sale.seller.name, ...sale.seller.lines.slice(0, 2)].join(' · '), LEFT, 118, { size: 6.5, color: GREY });
    for (const [index, line] of linesOf(sale.buyer).entries()) sheet.text(line, LEFT, 136 + index * 13, { size: 10 });
    labelsLeft(
      sheet,
      RIGHT - 190,
      118,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [word('customerNumber'), chance.digits(5)],
        [label('orderNumber'), sale.orderNumber],
        [label('dueDate'), notation.date(sale.dueDate)],
      ],
      { labelWidth: 100, size: 8.5, step: 13, colon: chance.one([':', '']) },
    );
    sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 222, { size: 13, font: sheet.fonts.bold });
    sheet.text(word('greeting'), LEFT, 242, { size: 9 });
    foot();
    const carried = (rows: number) => sale.lines.slice(0, rows).reduce((sum, { amountCents }) => sum + amountCents, 0);
    let done = 0;
    const end = drawTable(
      paper,
      LEFT,
      256,
      [
        { title: label('position'), width: 30 },
        { title: word('articleNumber'), width: 56 },
        { title: label('description'), width: 148 },
        { title: label('quantity'), width: 48, align: 'right' },
        { title: label('unit'), width: 40 },
        { title: label('unitPrice'), width: 56, align: 'right' },
        { title: word('discount'), width: 38, align: 'right' },
        { title: label('amount'), width: 71, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          String(index + 1).padStart(2, '0'),
          `${chance.letters(2)}${chance.digits(5)}`,
          line.description,
          notation.number(line.quantity, 0),
          line.unit,
          price(line.unitPriceCents),
          sale.discounts[index] === 0 ? '' : `${sale.discounts[index]}`,
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, size: 8.5, air: 7 },
      {
        bottom: 740,
        repeatHead: true,
        beforeTurn(rows, y) {
          done = rows;
          paper.sheet.text(label('carriedForward'), RIGHT - 90, y + 14, { size: 8.5, align: 'right' });
          paper.sheet.text(price(carried(rows)), RIGHT - 4, y + 14, { size: 8.5, align: 'right' });
        },
        onNewPage() {
          foot();
          paper.sheet.text(`${label('titleInvoice')} ${sale.invoiceNumber}`, LEFT, 50, { size: 9 });
          paper.sheet.text(`${label('page')} ${paper.pages}`, RIGHT, 50, { size: 9, align: 'right' });
          paper.sheet.text(label('carriedForward'), RIGHT - 90, 68, { size: 8.5, align: 'right' });
          paper.sheet.text(price(carried(done)), RIGHT - 4, 68, { size: 8.5, align: 'right' });
          return 78;
        },
      },
    );
    let y = end + 20;
    if (y > 640) {
      paper.turnPage();
      foot();
      y = 60;
    }
    const rows = [
      [label('subtotal'), price(sale.goodsCents)],
      ...(sale.freightCents > 0 ? [[label('freightCharge'), price(sale.freightCents)]] : []),
      [`${label('tax')} ${sale.taxPercent} %`, price(sale.taxCents)],
      [`${label('total')} (${sale.currency})`, price(sale.totalCents)],
    ];
    for (const [index, [name = '', value = '']] of rows.entries()) {
      const last = index === rows.length - 1;
      const font = last ? paper.sheet.fonts.bold : paper.sheet.fonts.plain;
      if (last) paper.sheet.rule(RIGHT - 230, y - 11, 230, 0.9);
      paper.sheet.text(name, RIGHT - 225, y, { font, size: 9.5 });
      paper.sheet.text(value, RIGHT - 4, y, { font, size: 9.5, align: 'right' });
      y += 16;
    }
    paper.sheet.text(`${label('incoterm')}: ${sale.incoterm.code} ${sale.incoterm.place}`, LEFT, y + 10, { size: 9 });
    paragraph(paper.sheet, label('payment'), { x: LEFT, y: y + 26, width: WIDTH, size: 8.5 });
    const none = { origin: false, billOfLading: false, containers: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, { ...ALL_PARTS, ...none }, notation) };
  },
};

/** The layout key of the United Nations: seller at the top left, references at the top right, goods in open columns. */
const alignedExport: Layout = {
  kind: 'invoice',
  name: 'layout-key',
  languages: ['en', 'fr', 'es', 'de', 'it', 'pt'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const known = saleOf(set, language, chance.whole(2, 5), chance);
    const sale = { ...known, taxPercent: 0, taxCents: 0, totalCents: known.goodsCents + known.freightCents };
    const paper = await Paper.open({ face: chance.one(['sans', 'typewriter']) });
    const { sheet } = paper;
    const left = 42;
    const width = 517;
    const half = width / 2;
    const price = (cents: number) => notation.number(cents / 100, 2);
    const title = label('titleInvoice').toUpperCase();
    sheet.text(title, left + width, 36, {
      size: fittingSize([title], sheet.fonts.bold, 13, half),
      font: sheet.fonts.bold,
      align: 'right',
    });
    const at = (x: number, y: number, height: number) => ({ x: left + x, y, width: half, height });
    boxes(sheet, at(0, 44, 68), [[withEnglish(desk, 'seller'), linesOf(sale.seller), 1]]);
    boxes(sheet, at(0, 112, 68), [[withEnglish(desk, 'consignee'), linesOf(neighbourOf(sale.buyer, desk)), 1]]);
    boxes(sheet, at(half, 44, 34), [
      [withEnglish(desk, 'invoiceNumber'), sale.invoiceNumber, 1],
      [withEnglish(desk, 'date'), notation.date(sale.date), 1],
    ]);
    boxes(sheet, at(half, 78, 34), [
      [withEnglish(desk, 'orderNumber'), sale.orderNumber, 1],
      [sundry(language, 'forwarderRef'), chance.digits(7), 1],
    ]);
    boxes(sheet, at(half, 112, 68), [[withEnglish(desk, 'buyer'), linesOf(sale.buyer), 1]]);
    const port = { x: left, y: 180, width, height: 34 };
    boxes(sheet, port, [
      [withEnglish(desk, 'transport'), `${chance.one(['SEA', 'SEA/ROAD'])} ${notation.date(sale.date)}`, 2],
      [withEnglish(desk, 'origin'), sale.origin.name, 1],
      [withEnglish(desk, 'currency'), sale.currency, 1],
    ]);
    boxes(sheet, { ...port, y: 214 }, [
      [withEnglish(desk, 'containerRef'), sale.containers.join('  '), 2],
      [withEnglish(desk, 'billRef'), sale.billOfLading, 1],
      [withEnglish(desk, 'incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`, 1],
    ]);
    const mark = sale.buyer.name.slice(0, 4).toUpperCase();
    drawTable(
      paper,
      left,
      248,
      [
        { title: label('marks'), width: 54 },
        { title: label('packages'), width: 66 },
        { title: label('description'), width: 114 },
        { title: label('hs'), width: 54 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 62, align: 'right' },
        { title: label('quantity'), width: 58, align: 'right' },
        { title: label('unitPrice'), width: 47, align: 'right' },
        { title: label('amount'), width: 62, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          `${mark}\n${index + 1}/${sale.lines.length}`,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          line.hs,
          notation.weight(line.grossKg),
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          price(line.unitPriceCents),
          price(line.amountCents),
        ],
      })),
      { lines: 'head', headFill: false, size: 7.5, air: 10 },
    );
    sheet.frame(left, 248, width, 372);
    boxes(sheet, { x: left + half, y: 620, width: half, height: 34 }, [
      [withEnglish(desk, 'freightCharge'), price(sale.freightCents), 1],
      [withEnglish(desk, 'total'), `${sale.currency} ${price(sale.totalCents)}`, 1],
    ]);
    boxes(sheet, { x: left, y: 620, width: half, height: 34 }, [
      [withEnglish(desk, 'subtotal'), price(sale.goodsCents), 1],
    ]);
    boxes(sheet, { x: left, y: 654, width, height: 110 }, [
      ['', '', 1],
      [sundry(language, 'placeAndDate'), `${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`, 1],
    ]);
    paragraph(sheet, sundry(language, 'declaration'), { x: left + 6, y: 672, width: half - 14 });
    sheet.text(sundry(language, 'signature'), left + half + 6, 756, { size: 6.5, color: GREY });
    const parts = { ...ALL_PARTS, tax: false, netKg: false, grossKg: true };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

export const OFFICE_INVOICES: readonly Layout[] = [windowLetter, alignedExport];
