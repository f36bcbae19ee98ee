import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { originTruth } from '../../../layouts/origin-truth.ts';
import { packingSums } from '../../../layouts/packing-truth.ts';
import { certified } from '../certified.ts';
import { CHAMBER } from '../chamber.ts';
import { ledger } from '../ledger.ts';
import { beside, HAZE, PINE, prose, speckle, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 40;
const WIDTH = 515;
const RIGHT = LEFT + WIDTH;

/** A certificate out of a chamber's portal: shaded labels in rows over the whole width, a code to verify it, goods and sums in one table. */
export const verifiedOnline: Layout = {
  kind: 'certificate-of-origin',
  name: 'verified-online',
  languages: ['pt', 'es', 'en', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = certified(desk, 9);
    const { sale } = facts;
    const phrase = phrasesIn(language);
    const sums = packingSums(sale);
    const paper = await Paper.open({});
    const { sheet } = paper;
    write(sheet, CHAMBER[language].name, LEFT, 46, { size: 11, color: PINE, bold: true });
    write(sheet, label('titleOrigin'), LEFT, 70, { size: 15, bold: true, room: 400 });
    speckle(sheet, [RIGHT - 58, 30, 58], facts.number);
    beside(
      sheet,
      [
        [label('certificateNumber'), facts.number],
        [label('date'), notation.date(sale.date)],
      ],
      LEFT,
      88,
      { labelRoom: 110, size: 9, step: 13, boldEntry: true },
    );
    const rows: [string, string[]][] = [
      [phrase('exporter'), [sale.seller.name, sale.seller.lines.join(', ')]],
      [label('consignee'), [sale.buyer.name, sale.buyer.lines.join(', ')]],
      [phrase('originCountry'), [sale.origin.name]],
      [label('destination'), [facts.destination.name]],
      [label('transport'), [facts.transport]],
      [label('invoiceNumber'), [sale.invoiceNumber]],
    ];
    let y = 112;
    for (const [name, lines] of rows) {
      const height = lines.length * 12 + 7;
      sheet.fill(LEFT, y, 130, height, HAZE);
      sheet.frame(LEFT, y, WIDTH, height);
      write(sheet, name, LEFT + 5, y + 13, { size: 8.5, bold: true, room: 120 });
      stack(sheet, lines, LEFT + 136, y + 13, { size: 9, step: 12, room: WIDTH - 142 });
      y += height;
    }
    const end = ledger(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('position'), width: 40, align: 'centre' },
        { title: label('hs'), width: 62 },
        { title: label('description'), width: 185 },
        { title: label('packages'), width: 62, align: 'right' },
        { title: label('packageKind'), width: 78 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: WIDTH - 427, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => [
          String(index + 1),
          line.hs,
          line.description,
          notation.number(line.packages, 0),
          line.packageKind,
          notation.weight(line.grossKg),
        ]),
        { strong: ['', '', label('totalRow'), notation.number(sums.packages, 0), '', notation.weight(sums.grossKg)] },
      ],
      { size: 8.5, headSize: 7.5, headFill: HAZE, outline: true, levels: true, air: 8 },
    );
    prose(sheet, CHAMBER[language].certifies, LEFT, end + 28, WIDTH, { size: 9 });
    write(sheet, `ID ${chance.letters(4)}-${chance.digits(4)}-${chance.letters(4)}`, RIGHT, 96, {
      size: 6.5,
      align: 'right',
      color: GREY,
    });
    sheet.rule(LEFT, 770, 190, 0.5);
    write(sheet, phrase('signature'), LEFT, 782, { size: 8, color: GREY });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: true, marks: false };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};
