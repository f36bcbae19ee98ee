import { Paper } from '../../drawing/paper.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { countriesOf, HOMES } from './countries.ts';
import { NINTH_FACTS } from './facts.ts';
import { drawGrid } from './grid.ts';
import { shippersDate } from './notation.ts';
import { PHRASES } from './phrases.ts';
import { cell, fitted, MIST, NAVY } from './strokes.ts';
import { soldBy } from './trades.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;

/** The fellow of the Far East's invoice: numbered boxes, the unit in every cell, weights of one package below those of all. */
const eachAndAll: Layout = {
  kind: 'packing-list',
  name: 'each-and-all',
  languages: ['en', 'fr', 'en', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const asia = countriesOf('CN', 'KR', 'VN', 'IN', 'JP');
    const sale = soldBy(desk, chance.whole(1, 5), language === 'en' ? asia : HOMES[language]);
    const phrases = PHRASES[language];
    const sums = packingSums(sale);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const date = language === 'en' ? shippersDate(sale.date) : notation.date(sale.date);
    const title = label('titlePacking');
    sheet.text(title, paper.width / 2, 42, {
      size: fitted(sheet.fonts.bold, title, 15, WIDTH),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    const look = { labelColour: NAVY, labelSize: 7 };
    const ports = countriesOf(sale.seller.country).flatMap((country) => country.ports.map(({ name }) => name));
    cell(sheet, [LEFT, 54, HALF, 66], `1) ${label('seller')}`, [sale.seller.name, ...sale.seller.lines], look);
    cell(sheet, [LEFT, 120, HALF, 66], `2) ${label('buyer')}`, [sale.buyer.name, ...sale.buyer.lines], look);
    cell(sheet, [LEFT + HALF, 54, HALF, 33], `3) ${label('invoiceNumber')}`, sale.invoiceNumber, look);
    cell(sheet, [LEFT + HALF, 87, HALF, 33], `4) ${label('date')}`, date, look);
    cell(
      sheet,
      [LEFT + HALF, 120, HALF, 66],
      `5) ${label('remarks')}`,
      [`L/C M${chance.digits(9)}`, `${label('orderNumber')} ${sale.orderNumber}`],
      look,
    );
    cell(sheet, [LEFT, 186, HALF / 2, 30], `6) ${label('loading')}`, chance.one(ports), look);
    cell(
      sheet,
      [LEFT + HALF / 2, 186, HALF / 2, 30],
      `7) ${label('destination')}`,
      sale.buyer.lines.at(-1) ?? '',
      look,
    );
    cell(sheet, [LEFT + HALF, 186, HALF / 2, 30], `8) ${label('vessel')}`, chance.one(NINTH_FACTS.vessels), look);
    cell(sheet, [LEFT + HALF * 1.5, 186, HALF / 2, 30], `9) ${label('sailing')}`, date, look);
    const each = (kg: number, packages: number) =>
      packages > 1 ? `\n@ ${notation.weight(kg / packages)} ${notation.weightUnit}` : '';
    const end = drawGrid(
      paper,
      LEFT,
      216,
      [
        { title: `10) ${label('description')}`, width: 175 },
        { title: `11) ${label('packages')}`, width: 90 },
        { title: `12) ${label('netWeight')}`, width: 95, align: 'right' },
        { title: `13) ${label('grossWeight')}`, width: 95, align: 'right' },
        { title: `14) ${label('measure')}`, width: 60, align: 'right' },
      ],
      sale.lines.map((line) => [
        line.description,
        `${notation.number(line.packages, 0)} ${line.packageKind}`,
        `${notation.weight(line.netKg)} ${notation.weightUnit}${each(line.netKg, line.packages)}`,
        `${notation.weight(line.grossKg)} ${notation.weightUnit}${each(line.grossKg, line.packages)}`,
        notation.number(line.grossKg / 420, 3),
      ]),
      { columnRules: false, frame: false, centredHead: false, air: 10, headSize: 7 },
    );
    sheet.rule(LEFT + 178, end + 2, WIDTH - 182, 0.5);
    const total = [
      [LEFT + 4, label('totalRow'), 'left'],
      [LEFT + 178.5, notation.number(sums.packages, 0), 'left'],
      [LEFT + 356.5, `${notation.weight(sums.netKg)} ${notation.weightUnit}`, 'right'],
      [LEFT + 451.5, `${notation.weight(sums.grossKg)} ${notation.weightUnit}`, 'right'],
    ] as const;
    for (const [x, text, align] of total) sheet.text(text, x, end + 15, { size: 8.5, font: sheet.fonts.bold, align });
    sheet.rule(LEFT + 178, end + 20, WIDTH - 182, 0.5);
    sheet.rule(LEFT + 178, end + 22, WIDTH - 182, 0.5);
    sheet.frame(LEFT, 216, WIDTH, 470);
    cell(sheet, [LEFT, 686, WIDTH, 62], phrases.signature, ['', '', sale.seller.name], look);
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};

/** An Iberian or Latin American form: facts in a grid of shaded labels, packages and weights under merged headings, container and seal below. */
const shadedLabels: Layout = {
  kind: 'packing-list',
  name: 'shaded-labels',
  languages: ['es', 'pt', 'it', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = soldBy(desk, chance.whole(2, 7));
    const phrases = PHRASES[language];
    const sums = packingSums(sale);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.fill(LEFT, 30, width, 24, NAVY);
    const title = label('titlePacking');
    sheet.text(title, paper.width / 2, 46, { size: 12, font: sheet.fonts.bold, align: 'centre', color: MIST });
    const address = ({ lines }: typeof sale.seller) => lines.join(', ');
    const facts: [string, string, string, string][] = [
      [label('seller'), sale.seller.name, label('invoiceNumber'), sale.invoiceNumber],
      [phrases.address, address(sale.seller), label('date'), notation.date(sale.date)],
      [label('buyer'), sale.buyer.name, label('incoterm'), `${sale.incoterm.code} ${sale.incoterm.place}`],
      [phrases.address, address(sale.buyer), label('orderNumber'), sale.orderNumber],
    ];
    const widths = [100, 370, 110, width - 580] as const;
    for (const [index, row] of facts.entries()) {
      let x = LEFT;
      for (const [at, text] of row.entries()) {
        const box = widths[at] ?? 0;
        if (at % 2 === 0) sheet.fill(x, 60 + index * 18, box, 18, MIST);
        sheet.frame(x, 60 + index * 18, box, 18);
        const font = at % 2 === 0 ? sheet.fonts.bold : sheet.fonts.plain;
        sheet.text(text, x + 4, 72.5 + index * 18, { size: fitted(font, text, 8.5, box - 8), font });
        x += box;
      }
    }
    const units = notation.weightUnit;
    const columns = [
      { title: label('position'), width: 34, align: 'centre' as const },
      { title: label('hs'), width: 74 },
      { title: label('description'), width: 254 },
      { title: label('packages'), width: 76, align: 'right' as const },
      { title: label('packageKind'), width: 94 },
      { title: `${label('netWeight')} (${units})`, width: 90, align: 'right' as const },
      { title: `${label('grossWeight')} (${units})`, width: width - 622, align: 'right' as const },
    ];
    const end = drawGrid(
      paper,
      LEFT,
      140,
      columns,
      [
        ...sale.lines.map((line, index) => [
          String(index + 1),
          line.hs,
          line.description,
          notation.number(line.packages, 0),
          line.packageKind,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
        ]),
        {
          cells: [
            '',
            '',
            label('totalRow'),
            notation.number(sums.packages, 0),
            '',
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
          ],
          bold: true,
        },
      ],
      { size: 9, headColour: MIST, boldHead: true, rowRules: true, air: 7, headSize: 8 },
    );
    const seals = sale.containers.map(() => chance.digits(7));
    cell(sheet, [LEFT, end + 10, width * 0.6, 30], label('containerRef'), sale.containers.join('   /   '), { size: 9 });
    cell(sheet, [LEFT + width * 0.6, end + 10, width * 0.4, 30], label('seal'), seals.join('   /   '), { size: 9 });
    sheet.text(phrases.declaration, LEFT, end + 58, { size: 8 });
    sheet.rule(LEFT + width - 200, end + 100, 200, 0.6);
    sheet.text(phrases.signature, LEFT + width - 100, end + 111, { size: 8, align: 'centre' });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

export const NINTH_BOXED_PACKING: readonly Layout[] = [eachAndAll, shadedLabels];
