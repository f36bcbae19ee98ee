import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { partyOf, sold } from '../desks.ts';
import { beside, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 48;
const WIDTH = 499;

/** A small firm's list out of a word processor: each article a paragraph with its packages and weights labelled in one line. */
export const labelledParagraphs: Layout = {
  kind: 'packing-list',
  name: 'labelled-paragraphs',
  languages: ['fr', 'pt', 'es', 'de'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sale = sold(desk, chance.whole(2, 8));
    const phrase = phrasesIn(language);
    const sums = packingSums(sale);
    const unit = notation.weightUnit;
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    stack(sheet, partyOf(sale.seller), LEFT, 56, { size: 10.5, boldFirst: true });
    stack(sheet, partyOf(sale.buyer), LEFT + 270, 120, { size: 10.5, room: 230 });
    write(sheet, label('buyer'), LEFT + 270, 105, { size: 8.5, italic: true, color: GREY });
    write(sheet, label('titlePacking'), LEFT, 204, { size: 15, bold: true });
    beside(
      sheet,
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('date'), notation.date(sale.date)],
        [label('containerRef'), sale.containers.join(', ')],
      ],
      LEFT,
      224,
      { labelRoom: 130, room: 340, size: 10, step: 14 },
    );
    let y = 286;
    for (const [index, line] of sale.lines.entries()) {
      write(sheet, `${index + 1}.  ${line.description}`, LEFT, y, { size: 10.5, bold: true });
      const said = [
        `${label('packages')}: ${notation.number(line.packages, 0)} ${line.packageKind}`,
        `${label('netWeight')}: ${notation.weight(line.netKg)} ${unit}`,
        `${label('grossWeight')}: ${notation.weight(line.grossKg)} ${unit}`,
      ];
      for (const [at, text] of said.entries())
        write(sheet, text, LEFT + 18 + at * 160, y + 14, { size: 10, room: 154 });
      y += 36;
    }
    sheet.rule(LEFT, y - 8, WIDTH, 0.6);
    y = beside(
      sheet,
      [
        [`${label('totalRow')} ${label('packages')}`, notation.number(sums.packages, 0)],
        [`${label('totalRow')} ${label('netWeight')}`, `${notation.weight(sums.netKg)} ${unit}`],
        [`${label('totalRow')} ${label('grossWeight')}`, `${notation.weight(sums.grossKg)} ${unit}`],
      ],
      LEFT,
      y + 10,
      { labelRoom: 180, room: 200, size: 10.5, step: 15, boldEntry: true },
    );
    write(sheet, `${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`, LEFT, y + 34, { size: 10 });
    write(sheet, phrase('signature'), LEFT, y + 78, { size: 9, italic: true });
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};
