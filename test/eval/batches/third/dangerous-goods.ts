import { boxRow, labelsAbove, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 40;
const WIDTH = 515;

/** A note with labels above values in rows, and a grid whose first column is the number of the substance. */
const note: Layout = {
  kind: 'dangerous-goods',
  name: 'note',
  languages: ['en', 'es', 'de', 'nl', 'fr', 'it', 'pt'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    sheet.text(label('titleDangerous'), LEFT, 42, { size: 14, font: sheet.fonts.bold });
    let y = labelsAbove(
      sheet,
      LEFT,
      62,
      [
        [label('shipper'), [consignment.shipper.name, ...consignment.shipper.lines]],
        [label('consignee'), [consignment.consignee.name, ...consignment.consignee.lines]],
      ],
      { width: WIDTH / 2 },
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 12,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
      ],
      { width: WIDTH / 3 },
    );
    y = labelsAbove(
      sheet,
      LEFT,
      y + 12,
      [
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
        [label('containerRef'), load.container],
      ],
      { width: WIDTH / 3 },
    );
    drawTable(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('unNumber'), width: 56 },
        { title: label('properName'), width: 155 },
        { title: label('hazardClass'), width: 50 },
        { title: label('packingGroup'), width: 52 },
        { title: label('packages'), width: 92 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 55, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 55, align: 'right' },
      ],
      items.map((item) => ({
        cells: [
          item.unNumber,
          item.name,
          item.hazardClass,
          item.packingGroup,
          `${item.packages} ${item.packageKind}`,
          notation.weight(item.netKg),
          notation.weight(item.grossKg),
        ],
      })),
      { size: 8, lines: 'rows' },
    );
    const parts = { consignee: true, portCodes: true, sizeType: false, seals: false, flashPoint: false };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** Typewritten labels at the left, a block for each substance instead of a table. */
const blocks: Layout = {
  kind: 'dangerous-goods',
  name: 'blocks',
  languages: ['en', 'de', 'fr', 'es'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titleDangerous'), LEFT, 40, { size: 12, font: sheet.fonts.bold });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    let y = boxRow(sheet, LEFT, 50, 70, [
      { label: label('shipper'), value: party(consignment.shipper), width: WIDTH / 2 },
      { label: label('consignee'), value: party(consignment.consignee), width: WIDTH / 2 },
    ]);
    y = labelsLeft(
      sheet,
      LEFT,
      y + 18,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('containerRef'), load.container],
        [label('seal'), load.seals.join(', ')],
      ],
      { labelWidth: 160 },
    );
    for (const item of items) {
      y = boxRow(
        sheet,
        LEFT,
        y + 8,
        32,
        [
          { label: label('unNumber'), value: `UN ${item.unNumber}`, width: WIDTH * 0.14 },
          { label: label('properName'), value: item.name.slice(0, 46), width: WIDTH * 0.5 },
          { label: label('hazardClass'), value: item.hazardClass, width: WIDTH * 0.12 },
          { label: label('packingGroup'), value: item.packingGroup, width: WIDTH * 0.24 },
        ],
        8,
      );
      y = boxRow(sheet, LEFT, y, 32, [
        { label: label('packages'), value: `${item.packages} ${item.packageKind}`, width: WIDTH / 2 },
        {
          label: label('grossWeight'),
          value: `${notation.weight(item.grossKg)} ${notation.weightUnit}`,
          width: WIDTH / 2,
        },
      ]);
    }
    const named = { ...facts, items: items.map((item) => ({ ...item, name: item.name.slice(0, 46) })) };
    const parts = { consignee: true, portCodes: false, sizeType: false, seals: true, flashPoint: false };
    return { paper, truth: dangerousTruth(named, { ...parts, net: false, gross: true }, notation) };
  },
};

export const THIRD_DANGEROUS_GOODS: readonly Layout[] = [note, blocks];
