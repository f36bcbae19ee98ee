import { boxRow } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 40;

/** Landscape; voyage and container in one strip of boxes, a grid with the substance first and the packages last. */
const landscape: Layout = {
  kind: 'dangerous-goods',
  name: 'landscape',
  languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(label('titleDangerous'), paper.width / 2, 38, { size: 13, font: sheet.fonts.bold, align: 'centre' });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    let y = boxRow(sheet, LEFT, 50, 72, [
      { label: label('shipper'), value: party(consignment.shipper), width: width * 0.4 },
      { label: label('consignee'), value: party(consignment.consignee), width: width * 0.4 },
      { label: label('billRef'), value: consignment.billOfLading, width: width * 0.2 },
    ]);
    const sixth = width / 6;
    y = boxRow(sheet, LEFT, y, 32, [
      { label: label('vessel'), value: voyage.vessel.name, width: sixth },
      { label: label('voyage'), value: voyage.voyage, width: sixth },
      { label: label('loading'), value: voyage.loading.name, width: sixth },
      { label: label('discharge'), value: voyage.discharge.name, width: sixth },
      { label: label('containerRef'), value: load.container, width: sixth },
      { label: label('seal'), value: load.seals.join(' '), width: sixth },
    ]);
    drawTable(
      paper,
      LEFT,
      y + 10,
      [
        { title: label('properName'), width: 220 },
        { title: label('hazardClass'), width: 70 },
        { title: label('unNumber'), width: 80 },
        { title: label('packingGroup'), width: 90 },
        { title: label('flashPoint'), width: 90 },
        { title: label('packages'), width: 110 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: width - 660, align: 'right' },
      ],
      items.map((item) => ({
        cells: [
          item.name,
          item.hazardClass,
          `UN${item.unNumber}`,
          item.packingGroup,
          item.flashPointC === null ? '-' : `${item.flashPointC} °C`,
          `${item.packages} ${item.packageKind}`,
          notation.weight(item.grossKg),
        ],
      })),
    );
    const parts = { consignee: true, portCodes: false, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: false, gross: true }, notation) };
  },
};

export const SECOND_DANGEROUS_GOODS: readonly Layout[] = [landscape];
