import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { countriesOf, WRITING } from '../countries.ts';
import { partyOf, sold, summed } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { beside, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 36;

/** An Asian exporter's list across the page: what one package holds and weighs under a merged heading, what all weigh under another. */
export const oneAndAll: Layout = {
  kind: 'packing-list',
  name: 'one-package-and-all',
  languages: ['en', 'es', 'en', 'it', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const homes = language === 'en' ? countriesOf('CN', 'TH', 'MY', 'TR') : WRITING[language];
    const sale = sold(desk, chance.whole(2, 9), { from: homes });
    const phrase = phrasesIn(language);
    const sums = packingSums(sale);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    write(sheet, sale.seller.name, paper.width / 2, 42, { size: 15, bold: true, align: 'centre' });
    write(sheet, sale.seller.lines.join(', '), paper.width / 2, 56, { size: 8.5, align: 'centre' });
    write(sheet, label('titlePacking'), paper.width / 2, 82, { size: 13, bold: true, align: 'centre' });
    beside(sheet, [[label('buyer'), partyOf(sale.buyer)]], LEFT, 104, { labelRoom: 76, room: 300, size: 9 });
    beside(
      sheet,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('orderNumber'), sale.orderNumber],
        [label('containerRef'), sale.containers.join(', ')],
      ],
      LEFT + width - 250,
      104,
      { labelRoom: 104, room: 146, size: 9 },
    );
    const single = (value: number, packages: number) => notation.weight(value / packages);
    const [one, all] = [phrase('perPackage'), phrase('allPackages')];
    const unit = notation.weightUnit;
    ledger(
      paper,
      LEFT,
      160,
      [
        { title: label('marks'), width: 62 },
        { title: label('description'), width: 186 },
        { title: label('packages'), width: 56, align: 'right' },
        { title: label('packageKind'), width: 88 },
        { title: `N.W. ${unit}`, width: 62, align: 'right', group: one },
        { title: `G.W. ${unit}`, width: 62, align: 'right', group: one },
        { title: `${label('netWeight')} ${unit}`, width: 78, align: 'right', group: all },
        { title: `${label('grossWeight')} ${unit}`, width: 78, align: 'right', group: all },
        { title: label('measure'), width: width - 672, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => {
          const from = 1 + summed(sale.lines.slice(0, index), ({ packages }) => packages);
          return [
            line.packages > 1 ? `${from}-${from + line.packages - 1}` : `${from}`,
            line.description,
            notation.number(line.packages, 0),
            line.packageKind,
            single(line.netKg, line.packages),
            single(line.grossKg, line.packages),
            notation.weight(line.netKg),
            notation.weight(line.grossKg),
            notation.number(line.grossKg / 380, 2),
          ];
        }),
        {
          strong: [
            label('totalRow'),
            '',
            notation.number(sums.packages, 0),
            '',
            '',
            '',
            notation.weight(sums.netKg),
            notation.weight(sums.grossKg),
            notation.number(sums.grossKg / 380, 2),
          ],
        },
      ],
      { size: 8.5, headSize: 7.5, outline: true, uprights: true, levels: true, air: 7 },
    );
    write(sheet, sale.seller.name, LEFT + width, 520, { size: 9, bold: true, align: 'right' });
    write(sheet, phrase('signature'), LEFT + width, 560, { size: 8, align: 'right' });
    sheet.rule(LEFT + width - 180, 550, 180, 0.5);
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
