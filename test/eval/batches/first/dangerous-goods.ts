import { boxRow, labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 36;
const WIDTH = 523;

/** The multimodal form: boxes above, one ruled table with a column for each particular. */
const multimodal: Layout = {
  kind: 'dangerous-goods',
  name: 'multimodal',
  languages: ['en', 'en', 'de', 'fr', 'es'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.text(label('titleDangerous'), LEFT, 34, { size: 12, font: sheet.fonts.bold });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    const half = WIDTH / 2;
    boxRow(sheet, LEFT, 44, 72, [
      { label: label('shipper'), value: party(consignment.shipper), width: half },
      { label: label('billRef'), value: consignment.billOfLading, width: half },
    ]);
    boxRow(sheet, LEFT, 116, 72, [
      { label: label('consignee'), value: party(consignment.consignee), width: half },
      { label: label('remarks'), value: '', width: half },
    ]);
    const quarter = WIDTH / 4;
    boxRow(sheet, LEFT, 188, 32, [
      { label: label('vessel'), value: voyage.vessel.name, width: quarter },
      { label: label('voyage'), value: voyage.voyage, width: quarter },
      { label: label('loading'), value: voyage.loading.name, width: quarter },
      { label: label('discharge'), value: voyage.discharge.name, width: quarter },
    ]);
    const end = drawTable(
      paper,
      LEFT,
      228,
      [
        { title: label('packages'), width: 88 },
        { title: label('unNumber'), width: 44 },
        { title: label('properName'), width: 139 },
        { title: label('hazardClass'), width: 42 },
        { title: label('packingGroup'), width: 60 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 76, align: 'right' },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 74, align: 'right' },
      ],
      items.map((item) => ({
        cells: [
          `${notation.number(item.packages, 0)} ${item.packageKind}`,
          `UN ${item.unNumber}`,
          item.name,
          item.hazardClass,
          item.packingGroup,
          notation.weight(item.grossKg),
          notation.weight(item.netKg),
        ],
      })),
      { size: 8 },
    );
    boxRow(sheet, LEFT, Math.max(end + 20, 480), 32, [
      { label: label('containerRef'), value: load.container, width: WIDTH / 3 },
      { label: label('seal'), value: load.seals.join(' '), width: WIDTH / 3 },
      { label: label('sizeType'), value: load.sizeType, width: WIDTH / 3 },
    ]);
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: false };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** Labels at the left; each substance a line of its own in the usual order: UN number, name, class, packing group. */
const lines: Layout = {
  kind: 'dangerous-goods',
  name: 'lines',
  languages: ['en', 'pt', 'it', 'nl'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    sheet.text(label('titleDangerous'), LEFT, 44, { size: 12, font: sheet.fonts.bold });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    const y = labelsLeft(
      sheet,
      LEFT,
      72,
      [
        [label('billRef'), consignment.billOfLading],
        [label('shipper'), party(consignment.shipper)],
        [label('consignee'), party(consignment.consignee)],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
        [label('containerRef'), load.container],
        [label('seal'), load.seals.join(', ')],
      ],
      { labelWidth: 170, size: 8.5, step: 12 },
    );
    drawTable(
      paper,
      LEFT,
      y + 12,
      [
        { title: label('unNumber'), width: 56 },
        { title: label('properName'), width: 165 },
        { title: label('hazardClass'), width: 52 },
        { title: label('packingGroup'), width: 66 },
        { title: label('flashPoint'), width: 62 },
        { title: label('packages'), width: 122 - 40 },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 40 + 30, align: 'right' },
      ],
      items.map((item) => ({
        cells: [
          item.unNumber,
          item.name,
          item.hazardClass,
          item.packingGroup,
          item.flashPointC === null ? '' : `${item.flashPointC} °C`,
          `${item.packages} ${item.packageKind}`,
          notation.weight(item.netKg),
        ],
      })),
      { lines: 'none', headFill: false, size: 7.5 },
    );
    const parts = { consignee: true, portCodes: true, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: false }, notation) };
  },
};

export const FIRST_DANGEROUS_GOODS: readonly Layout[] = [multimodal, lines];
