import { rgb } from 'pdf-lib';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { voyageOf } from '../../../facts/voyage.ts';
import { totalOf } from '../../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../../layouts/cargo-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { inTradeNames } from '../cargo.ts';
import { fitted } from '../drawing.ts';

const LEFT = 24;

/** An agent's spreadsheet: a row for each box with the bill's number in every row, parties by name, sizes as the trade says. */
export const agentSheet: Layout = {
  kind: 'manifest',
  name: 'agent-spreadsheet',
  languages: ['en', 'es', 'pt', 'it', 'nl'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const voyage = inTradeNames(voyageOf(set, language, chance.whole(4, 9), 2, chance));
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    const width = paper.width - 2 * LEFT;
    sheet.fill(LEFT, 24, width, 20, rgb(1, 0.93, 0.6));
    sheet.text(label('titleManifest'), LEFT + 6, 38, { size: 12, font: bold });
    const facts = [
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('sailing'), notation.date(voyage.onBoard)],
    ];
    const share = width / facts.length;
    for (const [index, [name = '', value = '']] of facts.entries()) {
      const x = LEFT + index * share;
      sheet.frame(x, 48, share, 15);
      sheet.frame(x, 63, share, 16);
      fitted(sheet, name, x + 4, 58.5, share - 8, { size: 7.5, font: bold });
      fitted(sheet, value, x + 4, 74.5, share - 8, { size: 8.5 });
    }
    const loads = voyage.consignments.flatMap((consignment) => consignment.loads);
    drawTable(
      paper,
      LEFT,
      86,
      [
        { title: label('billRef'), width: 82 },
        { title: label('shipper'), width: 110 },
        { title: label('consignee'), width: 110 },
        { title: label('containerRef'), width: 70 },
        { title: label('sizeType'), width: 42 },
        { title: label('seal'), width: 58 },
        { title: label('packages'), width: 44, align: 'right' },
        { title: label('packageKind'), width: 54 },
        { title: label('description'), width: 106 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 66, align: 'right' },
        { title: label('measure'), width: width - 742, align: 'right' },
      ],
      [
        ...voyage.consignments.flatMap((consignment) =>
          consignment.loads.map((load) => ({
            cells: [
              consignment.billOfLading,
              consignment.shipper.name,
              consignment.consignee.name,
              load.container,
              load.sizeType,
              load.seals.join('\n'),
              notation.number(load.packages, 0),
              load.packageKind,
              load.description,
              notation.weight(load.grossKg),
              notation.number(load.cubicMetres, 2),
            ],
          })),
        ),
        {
          cells: [
            label('totalRow'),
            '',
            '',
            '',
            '',
            '',
            notation.number(
              totalOf(loads, ({ packages }) => packages),
              0,
            ),
            '',
            '',
            notation.weight(totalOf(loads, ({ grossKg }) => grossKg)),
            notation.number(
              totalOf(loads, ({ cubicMetres }) => cubicMetres),
              2,
            ),
          ],
          bold: true,
        },
      ],
      { size: 7.2 },
      { bottom: paper.height - 24, repeatHead: false, onNewPage: () => 24 },
    );
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, addresses: false, notify: false };
    return { paper, truth: cargoTruth(voyage, { ...parts, onBoard: 'unjudged' }, notation) };
  },
};
