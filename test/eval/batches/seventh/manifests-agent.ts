import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable, type TableRow } from '../../drawing/table.ts';
import { voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { boxes, linesOf } from './form.ts';
import { sundry } from './sundry.ts';

const LEFT = 32;

/** A port agent's manifest: the three parties in one cell with their labels, containers and goods beside them. */
const partiesInCell: Layout = {
  kind: 'manifest',
  name: 'agent-parties-in-cell',
  languages: ['en', 'fr', 'pt', 'it', 'es', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(3, 8), 3, chance);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ landscape: true, face: chance.one(['sans', 'typewriter']) });
    const width = paper.width - 2 * LEFT;
    const head = () => {
      const { sheet } = paper;
      sheet.text(label('titleManifest'), LEFT, 36, { size: 13, font: sheet.fonts.bold });
      sheet.text(`${voyage.carrier} - ${word('asAgents')}`, LEFT + width, 30, { size: 8, align: 'right', color: GREY });
      sheet.text(`${label('page')} ${paper.pages}`, LEFT + width, 41, { size: 8, align: 'right' });
      const port = ({ code, name }: typeof voyage.loading) => `${name}, ${code}`;
      return boxes(sheet, { x: LEFT, y: 48, width, height: 30 }, [
        [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`, 3],
        [label('imo'), voyage.vessel.imo, 1.2],
        [label('loading'), port(voyage.loading), 2],
        [label('discharge'), port(voyage.discharge), 2],
        [label('sailing'), notation.date(voyage.onBoard), 1.4],
      ]);
    };
    const parties = (consignment: (typeof voyage.consignments)[number]) =>
      (['shipper', 'consignee', 'notify'] as const)
        .map((role) => `${label(role)}:\n${linesOf(consignment[role]).join('\n')}`)
        .join('\n');
    const rows: TableRow[] = voyage.consignments.flatMap((consignment) =>
      consignment.loads.map((load, index) => ({
        cells: [
          index === 0 ? consignment.billOfLading : '',
          index === 0 ? parties(consignment) : '',
          [load.container, load.sizeType, ...load.seals.map((seal) => `${label('seal')}: ${seal}`)].join('\n'),
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          `${load.description}\n${label('hs')} ${load.hs}`,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 3),
        ],
      })),
    );
    const loads = voyage.consignments.flatMap((consignment) => consignment.loads);
    const sum = [totalOf(loads, ({ grossKg }) => grossKg), totalOf(loads, ({ cubicMetres }) => cubicMetres)] as const;
    drawTable(
      paper,
      LEFT,
      head() + 6,
      [
        { title: label('billRef'), width: 86 },
        { title: `${label('shipper')} / ${label('consignee')} / ${label('notify')}`, width: 200 },
        { title: label('containerRef'), width: 116 },
        { title: label('packages'), width: 84 },
        { title: label('description'), width: 150 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 78, align: 'right' },
        { title: label('measure'), width: width - 714, align: 'right' },
      ],
      [
        ...rows,
        {
          cells: [
            label('totalRow'),
            '',
            String(loads.length),
            '',
            '',
            notation.weight(sum[0]),
            notation.number(sum[1], 3),
          ],
          bold: true,
        },
      ],
      { size: 7.5, air: 6, lines: chance.one(['all', 'rows']), headFill: chance.likely(0.5) },
      { bottom: paper.height - 30, repeatHead: true, onNewPage: () => head() + 6 },
    );
    const parts = { ...ALL_CARGO, hs: true, onBoard: 'unjudged' } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const AGENT_MANIFESTS: readonly Layout[] = [partiesInCell];
