import { INK } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { type Voyage, voyageOf } from '../../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { changed, flagOf } from '../cargo.ts';
import { box } from '../drawing.ts';
import { inKilograms } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 40;
const WIDTH = 515;

/** The ship's declaration of cargo that the convention on facilitation gives a form for: numbered boxes and no parties. */
export const cargoDeclaration: Layout = {
  kind: 'manifest',
  name: 'facilitation-form',
  languages: ['en', 'fr', 'es', 'de', 'nl', 'pt', 'it'],
  async draw(desk) {
    const { set, language, chance, label } = desk;
    const notation = inKilograms(desk.notation, 2);
    const voyage = voyageOf(set, language, chance.whole(3, 7), 2, chance);
    const paper = await Paper.open({});
    const { declared, top } = drawHeading(desk, voyage, paper);
    drawTable(
      paper,
      LEFT,
      top,
      [
        { title: `6. ${label('billRef')}`, width: 84 },
        { title: `7. ${label('marks')}; ${label('containerRef')}, ${label('seal')}`, width: 112 },
        { title: `8. ${label('packages')}; ${label('description')}; ${label('hs')}`, width: 175 },
        { title: `9. ${label('grossWeight')} (kg)`, width: 76, align: 'right' },
        { title: `10. ${label('measure')}`, width: 68, align: 'right' },
      ],
      voyage.consignments.flatMap((consignment) =>
        consignment.loads.map((load, index) => ({
          cells: [
            index === 0 ? consignment.billOfLading : '',
            [load.container, ...load.seals].join('\n'),
            `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}\n${load.hs}`,
            notation.weight(load.grossKg),
            notation.number(load.cubicMetres, 1),
          ],
        })),
      ),
      { headFill: false, size: 8.5, air: 5 },
      { bottom: 745, repeatHead: true, onNewPage: () => drawHeading(desk, voyage, paper, declared).top },
    );
    const parts = { ...ALL_CARGO, shipper: false, notify: false, sizeType: false, hs: true };
    return { paper, truth: changed(cargoTruth(voyage, parts, notation), (one) => ({ ...one, consignee: null })) };
  },
};

interface Declared {
  title: string;
  flag: string;
  master: string;
  callSign: string;
}

/** On every page, with the same entries. */
function drawHeading(
  desk: Desk,
  voyage: Voyage,
  { sheet, width, pages }: Paper,
  before?: Declared,
): { declared: Declared; top: number } {
  const { chance, language, notation, label } = desk;
  const words = SMALL_PRINT[language];
  const declared = before ?? {
    title: chance.likely(0.5) ? words.cargoDeclaration : label('titleManifest'),
    flag: flagOf(desk),
    master: chance.one(['A. P. Wilgenaar', 'O. Corviale', 'C. L. Hazelmoor']),
    callSign: `${chance.letters(2)}${chance.digits(2)}${chance.letters(1)}`,
  };
  sheet.text(declared.title.toUpperCase(), width / 2, 44, { size: 13, font: sheet.fonts.bold, align: 'centre' });
  sheet.text('(IMO FAL Form 2)', width / 2, 56, { size: 8, align: 'centre' });
  sheet.text(`${label('page')} ${pages}`, LEFT + WIDTH, 56, { size: 8, align: 'right' });
  const look = { labelColor: INK, labelSize: 7, size: 9.5 };
  const half = WIDTH / 2;
  const port = ({ code, name }: { code: string; name: string }) => `${name} (${code})`;
  box(sheet, [LEFT, 66, half, 32], `1.1 ${label('vessel')}`, voyage.vessel.name, look);
  box(sheet, [LEFT + half, 66, half, 32], `1.2 ${label('imo')}`, voyage.vessel.imo, look);
  box(sheet, [LEFT, 98, half, 32], `1.3 ${words.callSign}`, declared.callSign, look);
  box(sheet, [LEFT + half, 98, half, 32], `1.4 ${label('voyage')}`, voyage.voyage, look);
  box(sheet, [LEFT, 130, half, 32], `3. ${words.flagState}`, declared.flag, look);
  box(sheet, [LEFT + half, 130, half, 32], `4. ${words.master}`, declared.master, look);
  box(sheet, [LEFT, 162, half, 32], `5.1 ${label('loading')}`, port(voyage.loading), look);
  box(sheet, [LEFT + half, 162, half, 32], `5.2 ${label('discharge')}`, port(voyage.discharge), look);
  box(
    sheet,
    [LEFT, 752, WIDTH, 46],
    `11. ${words.placeAndDate}; ${words.signature}`,
    notation.date(voyage.onBoard),
    look,
  );
  return { declared, top: 200 };
}
