import { boxRow } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';

const LEFT = 36;
const WIDTH = 523;
const HALF = WIDTH / 2;

/** The form of the IMO with its numbered boxes: each substance as one entry of text, the container in a row of boxes below. */
const imoForm: Layout = {
  kind: 'dangerous-goods',
  name: 'imo-form',
  languages: ['en', 'es', 'nl', 'de', 'fr', 'it', 'pt'],
  async draw(desk) {
    const { notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const paper = await Paper.open({});
    const { sheet } = paper;
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    sheet.text(label('titleDangerous'), LEFT, 38, { size: 12, font: sheet.fonts.bold });
    boxRow(sheet, LEFT, 46, 70, [{ label: `1  ${label('shipper')}`, value: party(consignment.shipper), width: HALF }]);
    boxRow(sheet, LEFT + HALF, 46, 35, [
      { label: `2  ${label('billRef')}`, value: consignment.billOfLading, width: HALF },
    ]);
    boxRow(sheet, LEFT + HALF, 81, 35, [{ label: `3  ${label('page')}`, value: '1 / 1', width: HALF }]);
    boxRow(sheet, LEFT, 116, 70, [
      { label: `6  ${label('consignee')}`, value: party(consignment.consignee), width: HALF },
      { label: '7  Carrier', value: voyage.carrier, width: HALF },
    ]);
    boxRow(sheet, LEFT, 186, 36, [
      { label: `10  ${label('vessel')}`, value: voyage.vessel.name, width: HALF * 0.65 },
      { label: label('voyage'), value: voyage.voyage, width: HALF * 0.35 },
      { label: `11  ${label('loading')}`, value: voyage.loading.name, width: HALF / 2 },
      { label: `12  ${label('discharge')}`, value: voyage.discharge.name, width: HALF / 2 },
    ]);
    const particulars = ['unNumber', 'properName', 'hazardClass', 'packingGroup'] as const;
    const end = drawTable(
      paper,
      LEFT,
      230,
      [
        { title: `14  ${label('packages')}`, width: 92 },
        {
          title: `${particulars.map((one) => label(one)).join(', ')}, ${label('flashPoint')}`,
          width: WIDTH - 252,
        },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 80, align: 'right' },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: 80, align: 'right' },
      ],
      items.map((item) => {
        const flash = item.flashPointC === null ? '' : `, (${item.flashPointC} °C c.c.)`;
        return {
          cells: [
            `${item.packages} ${item.packageKind}`,
            `UN ${item.unNumber}, ${item.name}, ${item.hazardClass}, PG ${item.packingGroup}${flash}`,
            notation.weight(item.grossKg),
            notation.weight(item.netKg),
          ],
        };
      }),
      { lines: 'head', headFill: false, size: 9, air: 10 },
    );
    const y = Math.max(end + 10, 470);
    const gross = items.reduce((sum, { grossKg }) => sum + grossKg, load.tareKg);
    boxRow(sheet, LEFT, y, 34, [
      { label: `15  ${label('containerRef')}`, value: load.container, width: WIDTH * 0.26 },
      { label: `16  ${label('seal')}`, value: load.seals.join(', '), width: WIDTH * 0.24 },
      { label: `17  ${label('sizeType')}`, value: load.sizeType, width: WIDTH * 0.14 },
      {
        label: `18  ${label('tare')} (${notation.weightUnit})`,
        value: notation.weight(load.tareKg),
        width: WIDTH * 0.16,
      },
      {
        label: `19  ${label('totalRow')} ${label('grossWeight')}`,
        value: `${notation.weight(gross)} ${notation.weightUnit}`,
        width: WIDTH * 0.2,
      },
    ]);
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

export const FOURTH_DANGEROUS_GOODS: readonly Layout[] = [imoForm];
