import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { ALL_PARTS, invoiceTruth } from '../../layouts/invoice-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import type { Language } from '../../words/words.ts';
import { packedSale, routeOf } from './packed-sale.ts';
import { PHRASES } from './phrases.ts';
import { drawGrid } from './sheet-grid.ts';
import { paragraph, partyOf, typed, withColon } from './typing.ts';

const LEFT = 46;
const WIDTH = 503;
const RIGHT = LEFT + WIDTH;

/**
 * A spreadsheet printed without its grid: the currency in a narrow column of its own, sums without a label below rules, the
 * seller only where the paper is signed.
 */
export const signedFoot: Layout = {
  kind: 'invoice',
  name: 'exporter-signed-foot',
  languages: ['en', 'es', 'it', 'nl', 'pt', 'de'],
  async draw(desk) {
    const { chance, notation, label } = desk;
    const drawn = packedSale(desk, chance.whole(2, 7));
    const freightCents = chance.likely(0.5) ? chance.whole(80, 1900) * 100 : 0;
    const sale = { ...drawn, freightCents, totalCents: drawn.goodsCents + freightCents };
    const paper = await Paper.open({ face: chance.one(['sans', 'serif', 'sans'] as const) });
    const { sheet } = paper;
    const price = (cents: number) => notation.number(cents / 100, 2);
    sheet.text(label('titleInvoice').toUpperCase(), LEFT, 56, { size: 18, font: sheet.fonts.bold });
    labelsLeft(
      sheet,
      LEFT,
      84,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [label('billRef'), sale.billOfLading],
        [label('containerRef'), sale.containers.join(' / ')],
      ],
      { labelWidth: 112 },
    );
    const x = LEFT + 272;
    sheet.text(label('buyer'), x, 84, { size: 9, font: sheet.fonts.bold });
    typed(sheet, x, 97, partyOf(sale.buyer), { size: 9.5 });
    const { bottom } = drawGrid(
      paper,
      LEFT,
      176,
      [
        { title: label('description'), width: 196 },
        { title: label('hs'), width: 60 },
        { title: label('quantity'), width: 54, align: 'right' },
        { title: label('unit'), width: 38 },
        { title: '', width: 30 },
        { title: label('unitPrice'), width: 48, align: 'right' },
        { title: '', width: 30 },
        { title: label('amount'), width: 67, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          line.description,
          line.hs,
          notation.number(line.quantity, 0),
          line.unit,
          sale.currency,
          price(line.unitPriceCents),
          sale.currency,
          price(line.amountCents),
        ],
      })),
      { lines: 'none', headAlign: null, size: 8.5, air: 7 },
    );
    const sums: (readonly [name: string, cents: number])[] =
      sale.freightCents > 0
        ? [
            ['', sale.goodsCents],
            [label('freightCharge'), sale.freightCents],
            ['', sale.totalCents],
          ]
        : [['', sale.totalCents]];
    let y = bottom + 14;
    for (const [index, [name, cents]] of sums.entries()) {
      const last = index === sums.length - 1;
      if (index === 0 || last) sheet.rule(RIGHT - 98, y - 10, 98, 0.7);
      sheet.text(name, LEFT + 3, y, { size: 8.5 });
      sheet.text(sale.currency, RIGHT - 94, y, { size: 8.5, font: last ? sheet.fonts.bold : sheet.fonts.plain });
      sheet.text(price(cents), RIGHT - 3, y, {
        size: 8.5,
        font: last ? sheet.fonts.bold : sheet.fonts.plain,
        align: 'right',
      });
      y += 15;
    }
    sheet.rule(RIGHT - 98, y - 11, 98, 0.6);
    sheet.rule(RIGHT - 98, y - 9, 98, 0.6);
    const terms = `${sale.incoterm.code} ${sale.incoterm.place}`;
    y = typed(sheet, LEFT, y + 20, [
      `${withColon(label('incoterm'))} ${terms}`,
      `${withColon(label('origin'))} ${sale.origin.name}`,
      label('payment'),
    ]);
    sheet.text(`${withColon(label('seller'))}`, LEFT + 272, y + 40, { size: 8.5 });
    typed(sheet, LEFT + 272, y + 54, partyOf(sale.seller), { size: 9.5 });
    sheet.rule(LEFT + 272, y + 130, 180, 0.5);
    const parts = { ...ALL_PARTS, tax: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

/** What the letter says around its list of goods. */
const LETTERS: Record<string, { greeting: string; opening: string; closing: string }> = {
  en: {
    greeting: 'Dear Sirs,',
    opening: 'Referring to your order we have to-day shipped to your address, carefully packed, the goods below:',
    closing: 'We trust that the goods reach you in good order and thank you for your remittance. Yours faithfully,',
  },
  fr: {
    greeting: 'Messieurs,',
    opening: 'Suite à votre commande, nous vous avons expédié ce jour les marchandises suivantes :',
    closing: 'Dans l’attente de votre règlement, nous vous prions d’agréer nos salutations distinguées.',
  },
  de: {
    greeting: 'Sehr geehrte Damen und Herren,',
    opening: 'gemäß Ihrer Bestellung haben wir Ihnen heute, sorgfältig verpackt, die folgenden Waren gesandt:',
    closing: 'Wir hoffen, dass die Ware wohlbehalten eintrifft, und danken für Ihren Auftrag. Mit freundlichen Grüßen',
  },
  es: {
    greeting: 'Muy señores nuestros:',
    opening: 'De acuerdo con su pedido les hemos remitido con esta fecha la mercancía siguiente:',
    closing: 'Confiando en que la reciban a su entera satisfacción, les saludamos atentamente.',
  },
  nl: {
    greeting: 'Mijne heren,',
    opening: 'Naar aanleiding van uw bestelling zonden wij u heden, zorgvuldig verpakt, de volgende goederen:',
    closing: 'Wij vertrouwen dat de goederen in goede orde aankomen en danken u voor uw betaling. Hoogachtend,',
  },
};
const LETTER_LANGUAGES: readonly Language[] = ['en', 'de', 'nl', 'fr', 'es'];

/** A letter: no table, each of the goods a numbered paragraph that ends in its amount behind dots. */
export const amountsInLetter: Layout = {
  kind: 'invoice',
  name: 'letter-of-amounts',
  languages: LETTER_LANGUAGES,
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = packedSale(desk, chance.whole(1, 4));
    const words = LETTERS[language] ?? LETTERS.en;
    const paper = await Paper.open({ face: chance.one(['serif', 'typewriter', 'serif'] as const) });
    const { sheet } = paper;
    const size = sheet.fonts.plain.name === 'Courier' ? 8.5 : 10.5;
    const price = (cents: number) => `${sale.currency} ${notation.number(cents / 100, 2)}`;
    typed(sheet, RIGHT, 54, partyOf(sale.seller), { size, align: 'right' });
    sheet.text(`${PHRASES[language].telephone} ${chance.digits(4)}-${chance.digits(6)}`, RIGHT, 54 + 4 * (size + 3), {
      size,
      align: 'right',
    });
    typed(sheet, LEFT, 140, [label('buyer'), ...partyOf(sale.buyer)], { size });
    typed(sheet, RIGHT, 222, [`${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`], { size, align: 'right' });
    const subject = `${label('titleInvoice')}, ${withColon(label('invoiceNumber'))} ${sale.invoiceNumber}`;
    sheet.text(subject, LEFT, 248, { size, font: sheet.fonts.bold });
    let y = paragraph(sheet, LEFT, 272, `${words?.greeting ?? ''}\n${words?.opening ?? ''}`, WIDTH, { size });
    for (const [index, line] of sale.lines.entries()) {
      y += 8;
      sheet.text(`${index + 1})`, LEFT, y, { size });
      const goods = `${notation.number(line.quantity, 0)} ${line.unit}  ${line.description}`;
      y = paragraph(sheet, LEFT + 26, y, goods, WIDTH - 26, { size });
      const rate = `@ ${price(line.unitPriceCents)} / ${line.unit}`;
      dotted(sheet, LEFT + 26, RIGHT, y, rate, price(line.amountCents), size);
      y += size + 3;
    }
    sheet.rule(RIGHT - 130, y - 2, 130, 0.6);
    y += size + 4;
    sheet.text(withColon(label('total')), LEFT + 26, y, { size, font: sheet.fonts.bold });
    sheet.text(price(sale.totalCents), RIGHT, y, { size, font: sheet.fonts.bold, align: 'right' });
    const { from, to } = routeOf(sale);
    y = typed(
      sheet,
      LEFT,
      y + 28,
      [
        `${withColon(label('incoterm'))} ${sale.incoterm.code} ${sale.incoterm.place}`,
        `${withColon(label('loading'))} ${from}   ${withColon(label('discharge'))} ${to}`,
        `${withColon(label('origin'))} ${sale.origin.name}`,
        label('payment'),
      ],
      { size },
    );
    y = paragraph(sheet, LEFT, y + 10, words?.closing ?? '', WIDTH, { size });
    typed(sheet, LEFT, y + 14, [sale.seller.name], { size });
    const parts = { ...ALL_PARTS, billOfLading: false, containers: false, tax: false, hs: false, netKg: false };
    return { paper, truth: invoiceTruth(sale, parts, notation) };
  },
};

function dotted(sheet: Paper['sheet'], x: number, right: number, y: number, text: string, end: string, size: number) {
  const { plain } = sheet.fonts;
  const free = right - x - plain.widthOfTextAtSize(`${text}  ${end}  `, size);
  const dots = '.'.repeat(Math.max(3, Math.floor(free / plain.widthOfTextAtSize('.', size))));
  sheet.text(`${text} ${dots}`, x, y, { size });
  sheet.text(end, right, y, { size, align: 'right' });
}
