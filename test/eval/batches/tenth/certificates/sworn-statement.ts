import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { markOf, originTruth } from '../../../layouts/origin-truth.ts';
import { packingSums } from '../../../layouts/packing-truth.ts';
import { certified } from '../certified.ts';
import { CHAMBER } from '../chamber.ts';
import { ledger } from '../ledger.ts';
import { BRICK, beside, prose, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 54;
const WIDTH = 487;
const RIGHT = LEFT + WIDTH;

/** What exporters of the Americas type on a plain form: a sworn sentence, the goods in columns, a chamber's line below. */
export const swornStatement: Layout = {
  kind: 'certificate-of-origin',
  name: 'sworn-statement',
  languages: ['en', 'es', 'pt', 'nl', 'de'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const facts = certified(desk, 6);
    const { sale } = facts;
    const phrase = phrasesIn(language);
    const sums = packingSums(sale);
    const chamber = CHAMBER[language];
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    sheet.frame(LEFT - 16, 36, WIDTH + 32, 760);
    write(sheet, label('titleOrigin').toUpperCase(), paper.width / 2, 70, {
      size: 14,
      bold: true,
      align: 'centre',
      color: BRICK,
      room: WIDTH,
    });
    write(sheet, `${label('certificateNumber')}: ${facts.number}`, RIGHT, 94, { size: 9.5, align: 'right' });
    const y = beside(
      sheet,
      [
        [phrase('exporter'), [sale.seller.name, ...sale.seller.lines]],
        [label('consignee'), [sale.buyer.name, ...sale.buyer.lines]],
        [label('transport'), facts.transport],
        [label('destination'), facts.destination.name],
        [label('invoiceNumber'), sale.invoiceNumber],
        [phrase('originCountry'), sale.origin.name],
      ],
      LEFT,
      120,
      { labelRoom: 150, room: 330, size: 9.5, step: 13, boldLabel: true },
    );
    const said = prose(sheet, chamber.swears(sale.origin.name.toUpperCase()), LEFT, y + 12, WIDTH, { size: 9.5 });
    ledger(
      paper,
      LEFT,
      said + 8,
      [
        { title: label('marks'), width: 84 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('packageKind'), width: 84 },
        { title: label('description'), width: 159 },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: WIDTH - 387, align: 'right' },
      ],
      [
        ...sale.lines.map((line, index) => [
          markOf(sale, index),
          notation.number(line.packages, 0),
          line.packageKind,
          line.description,
          notation.weight(line.grossKg),
        ]),
        { strong: [label('totalRow'), notation.number(sums.packages, 0), '', '', notation.weight(sums.grossKg)] },
      ],
      { size: 8.8, headSize: 8, levels: true, air: 8 },
    );
    write(sheet, `${phrase('placeDate')}: ${sale.seller.lines.at(-1) ?? ''}, ${notation.date(sale.date)}`, LEFT, 660, {
      size: 9.5,
      room: WIDTH,
    });
    write(sheet, `${phrase('signature')}: ______________________`, LEFT, 690, { size: 9.5 });
    sheet.rule(LEFT - 16, 706, WIDTH + 32, 0.6);
    write(sheet, chamber.name, LEFT, 724, { size: 9.5, bold: true });
    prose(sheet, chamber.certifies, LEFT, 740, WIDTH, { size: 8.5 });
    const parts = { date: true, transport: true, destination: true, invoice: true, hs: false, marks: true };
    return { paper, truth: originTruth(facts, { ...parts, gross: true, totals: true }, notation) };
  },
};
