import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../../layouts/dangerous-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { fitted, paragraph, partyBlock } from '../drawing.ts';
import { phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 46;
const WIDTH = 504;

/** A small shipper's note from a word processor: parties side by side, facts with colons, a table with a line for each substance. */
export const typedNote: Layout = {
  kind: 'dangerous-goods',
  name: 'word-processor-note',
  languages: ['en', 'es', 'pt', 'it', 'fr', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({ face: chance.one(['serif', 'typewriter'] as const) });
    const { sheet } = paper;
    const { bold } = sheet.fonts;
    fitted(sheet, label('titleDangerous').toUpperCase(), paper.width / 2, 56, WIDTH, {
      size: 13,
      font: bold,
      align: 'centre',
    });
    for (const [index, role] of (['shipper', 'consignee'] as const).entries()) {
      const x = LEFT + index * 258;
      sheet.text(`${label(role)}:`, x, 86, { size: 9, font: bold });
      for (const [row, line] of partyBlock(consignment[role]).entries()) fitted(sheet, line, x, 99 + row * 12, 245);
    }
    const entries = [
      [label('billRef'), consignment.billOfLading],
      [label('vessel'), `${voyage.vessel.name}   ${label('voyage')}: ${voyage.voyage}`],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('containerRef'), load.container],
      [label('seal'), load.seals.join(', ')],
      [label('emergency'), phoneNumber(chance)],
    ];
    let y = 168;
    for (const [name = '', value = ''] of entries) {
      fitted(sheet, `${name}:`, LEFT, y, 138, { size: 9 });
      fitted(sheet, value, LEFT + 146, y, WIDTH - 146, { size: 9 });
      y += 15;
    }
    const end = drawTable(
      paper,
      LEFT,
      y + 6,
      [
        { title: label('unNumber'), width: 58 },
        { title: label('properName'), width: 160 },
        { title: label('hazardClass'), width: 54 },
        { title: label('packingGroup'), width: 56 },
        { title: label('packages'), width: 96 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 80, align: 'right' },
      ],
      items.map((item) => ({
        cells: [
          `UN${item.unNumber}`,
          item.name,
          item.hazardClass,
          item.packingGroup,
          `${notation.number(item.packages, 0)} ${item.packageKind}`,
          notation.weight(item.grossKg),
        ],
      })),
      { lines: chance.one(['all', 'head'] as const), headFill: false, size: 8.5, air: 7 },
    );
    const below = paragraph(sheet, words.dangerousDeclaration, LEFT, end + 30, WIDTH, { size: 9 });
    sheet.text(`${voyage.receipt}, ${notation.date(voyage.onBoard)}`, LEFT, below + 30);
    sheet.text(`${words.signature}: ______________________`, LEFT, below + 66);
    const parts = { consignee: true, portCodes: false, sizeType: false, seals: true, flashPoint: false };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: false, gross: true }, notation) };
  },
};
