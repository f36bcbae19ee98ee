import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../../layouts/packing-truth.ts';
import { partyOf, sold, summed } from '../desks.ts';
import { type LedgerRow, ledger } from '../ledger.ts';
import { compartment, HAZE, mark, STEEL, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 36;

/** A forwarding department's list, container by container: its number and seal on a band, its rows, its sums; all sums last. */
export const byContainer: Layout = {
  kind: 'packing-list',
  name: 'band-by-container',
  languages: ['de', 'nl', 'fr', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const drawn = sold(desk, chance.whole(6, 26));
    const half = Math.ceil(drawn.lines.length / drawn.containers.length);
    const phrase = phrasesIn(language);
    const sums = packingSums(drawn);
    const paper = await Paper.open({});
    const width = paper.width - 2 * LEFT;
    const { sheet } = paper;
    mark(sheet, [LEFT, 30, 22], STEEL, 1);
    write(sheet, drawn.seller.name, LEFT + 30, 46, { size: 12, bold: true });
    write(sheet, drawn.seller.lines.join(', '), LEFT, 64, { size: 8, color: GREY });
    write(sheet, label('titlePacking'), LEFT + width, 46, { size: 14, align: 'right', room: 240 });
    compartment(sheet, [LEFT, 78, width * 0.5, 66], label('buyer'), partyOf(drawn.buyer), { size: 9 });
    const cells: [string, string][] = [
      [label('invoiceNumber'), drawn.invoiceNumber],
      [label('date'), notation.date(drawn.date)],
      [label('orderNumber'), drawn.orderNumber],
      [label('incoterm'), `${drawn.incoterm.code} ${drawn.incoterm.place}`],
    ];
    for (const [index, [name, value]] of cells.entries()) {
      const x = LEFT + width * 0.5 + (index % 2) * width * 0.25;
      compartment(sheet, [x, 78 + Math.floor(index / 2) * 33, width * 0.25, 33], name, value, { size: 9 });
    }
    const sumRow = (name: string, lines: typeof drawn.lines): LedgerRow => ({
      strong: [
        '',
        name,
        notation.number(
          summed(lines, (line) => line.packages),
          0,
        ),
        '',
        notation.weight(summed(lines, (line) => line.netKg)),
        notation.weight(summed(lines, (line) => line.grossKg)),
      ],
    });
    const rows = drawn.containers.flatMap((container, index): LedgerRow[] => {
      const lines = drawn.lines.slice(index * half, (index + 1) * half);
      return [
        { band: `${label('containerRef')} ${container}   ${label('seal')} ${chance.letters(2)}${chance.digits(6)}` },
        ...lines.map((line, at) => [
          String(index * half + at + 1),
          line.description,
          notation.number(line.packages, 0),
          line.packageKind,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
        ]),
        sumRow(`${phrase('allPackages')} ${container}`, lines),
      ];
    });
    const end = ledger(
      paper,
      LEFT,
      156,
      [
        { title: label('position'), width: 36, align: 'right' },
        { title: label('description'), width: 200 },
        { title: label('packages'), width: 64, align: 'right' },
        { title: label('packageKind'), width: 72 },
        { title: `${label('netWeight')} [${notation.weightUnit}]`, width: 74, align: 'right' },
        { title: `${label('grossWeight')} [${notation.weightUnit}]`, width: width - 446, align: 'right' },
      ],
      drawn.containers.length > 1 ? rows : rows.slice(0, -1),
      { size: 8.5, headSize: 7.5, levels: true, air: 6 },
      {
        bottom: paper.height - 44,
        resume() {
          write(paper.sheet, `${label('page')} ${paper.pages}`, LEFT + width, paper.height - 24, {
            size: 7.5,
            align: 'right',
          });
          paper.turnPage();
          write(paper.sheet, `${label('titlePacking')} - ${label('invoiceNumber')} ${drawn.invoiceNumber}`, LEFT, 34, {
            size: 8,
          });
          return 44;
        },
      },
    );
    const last = paper.sheet;
    last.fill(LEFT, end + 8, width, 20, HAZE);
    write(last, label('totalRow'), LEFT + 39, end + 21.5, { bold: true });
    write(last, notation.number(sums.packages, 0), LEFT + 297, end + 21.5, { bold: true, align: 'right' });
    write(last, notation.weight(sums.netKg), LEFT + 443, end + 21.5, { bold: true, align: 'right' });
    write(last, notation.weight(sums.grossKg), LEFT + width - 3, end + 21.5, { bold: true, align: 'right' });
    write(last, `${label('page')} ${paper.pages}`, LEFT + width, paper.height - 24, { size: 7.5, align: 'right' });
    return { paper, truth: packingTruth(drawn, ALL_PACKING, notation) };
  },
};
