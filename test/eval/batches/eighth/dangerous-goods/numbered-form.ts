import { INK } from '../../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../../drawing/paper.ts';
import { drawTable } from '../../../drawing/table.ts';
import { type DangerousFacts, dangerousFacts, dangerousTruth } from '../../../layouts/dangerous-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { box, fitted, paragraph, partyBlock } from '../drawing.ts';
import { inKilograms, phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 34;
const WIDTH = 527;
const HALF = WIDTH / 2;
const QUARTER = WIDTH / 4;
const MIDDLE = LEFT + HALF;
const GOODS_TOP = 300;
const GOODS_BOTTOM = 590;
const LOOK = { labelColor: INK, labelSize: 6.8, size: 9 };

/** The official form in numbered boxes: each substance described in one line, in the order that the code gives. */
export const numberedForm: Layout = {
  kind: 'dangerous-goods',
  name: 'numbered-description',
  languages: ['en', 'en', 'de', 'fr', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { language, label } = desk;
    const notation = inKilograms(desk.notation, 1);
    const facts = dangerousFacts(desk);
    const { voyage, load, items } = facts;
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    fitted(sheet, label('titleDangerous'), LEFT, 34, WIDTH, { size: 12, font: sheet.fonts.bold });
    drawBoxes(desk, facts, paper);
    drawTable(
      paper,
      LEFT,
      GOODS_TOP,
      [
        { title: `14. ${label('marks')}`, width: 70 },
        { title: `${label('packages')}; ${label('description')}`, width: 297 },
        { title: `${label('grossWeight')} (kg)`, width: 80, align: 'right' },
        { title: `${label('netWeight')} (kg)`, width: 80, align: 'right' },
      ],
      items.map((item) => {
        const flash = item.flashPointC === null ? '' : `, (${item.flashPointC} °C c.c.)`;
        const description = `UN ${item.unNumber}, ${item.name}, ${item.hazardClass}, PG ${item.packingGroup}${flash}`;
        return {
          cells: [
            'N/M',
            `${notation.number(item.packages, 0)} ${item.packageKind}\n${description}`,
            notation.weight(item.grossKg),
            notation.weight(item.netKg),
          ],
        };
      }),
      { lines: 'head', headFill: false, size: 8.5, air: 14 },
    );
    sheet.frame(LEFT, GOODS_TOP, WIDTH, GOODS_BOTTOM - GOODS_TOP);
    box(sheet, [LEFT, GOODS_BOTTOM, QUARTER, 34], `15. ${label('containerRef')}`, load.container, LOOK);
    box(sheet, [LEFT + QUARTER, GOODS_BOTTOM, QUARTER, 34], `16. ${label('seal')}`, load.seals.join(' / '), LOOK);
    box(sheet, [MIDDLE, GOODS_BOTTOM, QUARTER, 34], `17. ${label('sizeType')}`, load.sizeType, LOOK);
    const tare = notation.number(load.tareKg, 0);
    box(sheet, [MIDDLE + QUARTER, GOODS_BOTTOM, QUARTER, 34], `18. ${label('tare')} (kg)`, tare, LOOK);
    sheet.frame(LEFT, GOODS_BOTTOM + 34, HALF, 110);
    paragraph(sheet, `20. ${words.dangerousDeclaration}`, LEFT + 5, GOODS_BOTTOM + 46, HALF - 10, { size: 7.2 });
    const issued = `22. ${words.placeAndDate}; ${words.signature}`;
    box(sheet, [MIDDLE, GOODS_BOTTOM + 34, HALF, 110], issued, [voyage.receipt, notation.date(voyage.onBoard)], LOOK);
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

function drawBoxes({ chance, label }: Desk, { voyage, consignment }: DangerousFacts, { sheet }: Paper): void {
  box(sheet, [LEFT, 42, HALF, 78], `1. ${label('shipper')}`, partyBlock(consignment.shipper), LOOK);
  box(sheet, [MIDDLE, 42, HALF, 28], `2. ${label('billRef')}`, consignment.billOfLading, LOOK);
  box(sheet, [MIDDLE, 70, QUARTER, 50], `3. ${label('page')}`, '1 / 1', LOOK);
  box(sheet, [MIDDLE + QUARTER, 70, QUARTER, 50], '4. Ref.', `${chance.letters(2)}-${chance.digits(5)}`, LOOK);
  box(sheet, [LEFT, 120, HALF, 78], `6. ${label('consignee')}`, partyBlock(consignment.consignee), LOOK);
  box(sheet, [MIDDLE, 120, HALF, 78], '7. Carrier', voyage.carrier, LOOK);
  box(sheet, [LEFT, 198, HALF, 34], `8. ${label('emergency')}`, phoneNumber(chance), LOOK);
  box(sheet, [MIDDLE, 198, HALF, 102], `9. ${label('remarks')}`, '', LOOK);
  const vessel = `${voyage.vessel.name} / ${voyage.voyage}`;
  box(sheet, [LEFT, 232, QUARTER, 34], `10. ${label('vessel')} / ${label('voyage')}`, vessel, { ...LOOK, size: 8 });
  box(sheet, [LEFT + QUARTER, 232, QUARTER, 34], `11. ${label('loading')}`, voyage.loading.name, LOOK);
  box(sheet, [LEFT, 266, QUARTER, 34], `12. ${label('discharge')}`, voyage.discharge.name, LOOK);
  box(sheet, [LEFT + QUARTER, 266, QUARTER, 34], `13. ${label('delivery')}`, voyage.delivery, LOOK);
}
