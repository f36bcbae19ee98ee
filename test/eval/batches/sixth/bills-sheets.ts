import { Paper } from '../../drawing/paper.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { PHRASES } from './phrases.ts';
import { drawGrid, type GridRow } from './sheet-grid.ts';
import { partyOf, typed, withColon } from './typing.ts';

const LEFT = 38;
const WIDTH = 519;

/** A carrier's form made again in a spreadsheet: every cell framed, labels in the cells of their values. */
export const sheetForm: Layout = {
  kind: 'bill-of-lading',
  name: 'spreadsheet-form',
  languages: ['en', 'pt', 'fr', 'en', 'es', 'it'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 4);
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const { loads } = consignment;
    typed(sheet, paper.width / 2, 40, [voyage.carrier.toUpperCase()], { size: 13, bold: true, align: 'centre' });
    const cell = (name: string, lines: readonly string[]) => [withColon(name), ...lines].join('\n');
    const halves = [
      { title: label('titleBill').toUpperCase(), width: WIDTH / 2 },
      { title: `${withColon(label('billRef'))} ${consignment.billOfLading}`, width: WIDTH / 2 },
    ];
    const parties = drawGrid(
      paper,
      LEFT,
      50,
      halves,
      [
        {
          cells: [
            cell(label('shipper'), partyOf(consignment.shipper)),
            cell(label('notify'), partyOf(consignment.notify)),
          ],
        },
        {
          cells: [
            cell(label('consignee'), partyOf(consignment.consignee)),
            cell(label('remarks'), ['RCVD IN APPARENT GOOD ORDER AND CONDITION', '3 (THREE) ORIGINALS']),
          ],
        },
      ],
      { size: 8.5, headFill: true },
    );
    const quarter = WIDTH / 4;
    const places = drawGrid(
      paper,
      LEFT,
      parties.bottom,
      [label('receipt'), label('vessel'), label('voyage'), label('loading')].map((title) => ({
        title,
        width: quarter,
        align: 'centre' as const,
      })),
      [
        { cells: [voyage.receipt, voyage.vessel.name, voyage.voyage, voyage.loading.name] },
        { cells: [label('discharge'), label('delivery'), label('shippedOnBoard'), label('freightCharge')], bold: true },
        {
          cells: [
            voyage.discharge.name,
            voyage.delivery,
            notation.date(voyage.onBoard),
            freightTerms === 'prepaid' ? phrases.prepaid : phrases.collect,
          ],
        },
      ],
      { size: 7.5 },
    );
    const rows: GridRow[] = loads.map((load) => ({
      cells: [
        `${load.container}\n${load.sizeType}\n${load.seals.join('\n')}`,
        `${notation.number(load.packages, 0)}\n${load.packageKind}`,
        load.description,
        notation.weight(load.grossKg),
        notation.number(load.cubicMetres, 3),
      ],
    }));
    const { bottom } = drawGrid(
      paper,
      LEFT,
      places.bottom,
      [
        { title: `${label('containerRef')}\n${label('sizeType')} / ${label('seal')}`, width: 128 },
        { title: label('packages'), width: 90, align: 'centre' },
        { title: label('description'), width: 161 },
        { title: `${label('grossWeight')}\n(${notation.weightUnit})`, width: 76, align: 'right' },
        { title: label('measure'), width: 64, align: 'right' },
      ],
      [
        { cells: ['', { text: phrases.saidToContain, columns: 2, align: 'left' }, '', ''] },
        ...rows,
        {
          cells: [
            label('totalRow'),
            notation.number(
              totalOf(loads, ({ packages }) => packages),
              0,
            ),
            '',
            notation.weight(totalOf(loads, ({ grossKg }) => grossKg)),
            notation.number(
              totalOf(loads, ({ cubicMetres }) => cubicMetres),
              3,
            ),
          ],
          bold: true,
        },
      ],
      { lines: 'columns', size: 8, air: 9 },
    );
    const signing = [`${voyage.receipt}, ${notation.date(voyage.onBoard)}`, '', '', voyage.carrier.toUpperCase()];
    typed(sheet, LEFT + WIDTH - 20, bottom + 40, [...signing, 'AS CARRIER'], { size: 8.5, align: 'right' });
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, places: true, onBoard: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A draft for the shipper to check: two columns of a spreadsheet, labels and entries, a row for each container. */
export const draftRows: Layout = {
  kind: 'bill-of-lading',
  name: 'draft-in-rows',
  languages: ['en', 'de', 'es', 'nl', 'it', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment } = billFacts(desk, 3);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    typed(sheet, LEFT, 44, [label('titleBill').toUpperCase()], { size: 15, bold: true });
    typed(sheet, LEFT, 58, [PHRASES[language].draft], { size: 8.5 });
    const single: (readonly [string, string])[] = [
      [label('shipper'), partyOf(consignment.shipper).join('\n')],
      [label('consignee'), partyOf(consignment.consignee).join('\n')],
      [label('notify'), partyOf(consignment.notify).join('\n')],
      [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`],
      [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
      [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
      [label('delivery'), voyage.delivery],
      [label('shippedOnBoard'), notation.date(voyage.onBoard)],
    ];
    const goods = consignment.loads.flatMap((load): (readonly [string, string])[] => [
      [
        `${label('containerRef')} / ${label('seal')}`,
        `${load.container} / ${load.seals.join(' / ')}   (${load.sizeType})`,
      ],
      [
        label('description'),
        `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}\nHS ${load.hs}`,
      ],
      [
        `${label('grossWeight')} / ${label('measure')}`,
        `${notation.weight(load.grossKg)} ${notation.weightUnit} / ${notation.number(load.cubicMetres, 3)} CBM`,
      ],
    ]);
    const number: readonly [string, string] = [label('billRef'), consignment.billOfLading];
    drawGrid(
      paper,
      LEFT,
      70,
      [
        { title: number[0], width: 175 },
        { title: number[1], width: WIDTH - 175 },
      ],
      [...single, ...goods].map(([name, value]) => ({ cells: [name, value] })),
      { size: 8.5, headAlign: 'left' },
    );
    const parts = { ...ALL_CARGO, imo: false, hs: true, onBoard: true, places: true };
    return { paper, truth: { ...cargoTruth(voyage, parts, notation), placeOfReceipt: null } };
  },
};
