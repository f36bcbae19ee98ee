import { rgb } from 'pdf-lib';
import { GREY } from '../../../../../events/generator/papers/sheet.ts';
import { labelsAbove, labelsLeft } from '../../../drawing/entries.ts';
import { Paper } from '../../../drawing/paper.ts';
import { type DangerousItem, dangerousFacts, dangerousTruth } from '../../../layouts/dangerous-truth.ts';
import type { Desk, Layout } from '../../../layouts/layout.ts';
import { fitted, paragraph, partyBlock } from '../drawing.ts';
import { phoneNumber } from '../printing.ts';
import { SMALL_PRINT } from '../small-print.ts';

const LEFT = 44;
const WIDTH = 507;
const HALF = WIDTH / 2;
const WARNING = rgb(0.8, 0.35, 0.05);

/** Printed from a carrier's booking system: a frame for each substance, its particulars in two lines of small columns. */
export const bookingPrint: Layout = {
  kind: 'dangerous-goods',
  name: 'booking-system-print',
  languages: ['en', 'de', 'es', 'fr', 'it', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const words = SMALL_PRINT[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.fill(LEFT, 34, WIDTH, 3, WARNING);
    fitted(sheet, label('titleDangerous'), LEFT, 60, 330, { size: 14, font: sheet.fonts.bold });
    sheet.text(voyage.carrier, LEFT + WIDTH, 60, { size: 11, align: 'right', color: GREY });
    const port = ({ code, name }: { code: string; name: string }) => `${code} ${name}`;
    labelsLeft(
      sheet,
      LEFT,
      88,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('sailing'), notation.date(voyage.onBoard)],
      ],
      { labelWidth: 105, size: 8.5 },
    );
    labelsLeft(
      sheet,
      LEFT + HALF,
      88,
      [
        [label('loading'), port(voyage.loading)],
        [label('discharge'), port(voyage.discharge)],
        [label('containerRef'), `${load.container}  ${load.sizeType}`],
        [label('emergency'), phoneNumber(chance)],
      ],
      { labelWidth: 110, size: 8.5 },
    );
    let y = labelsAbove(
      sheet,
      LEFT,
      160,
      [
        [label('shipper'), partyBlock(consignment.shipper)],
        [label('consignee'), partyBlock(consignment.consignee)],
      ],
      { width: HALF },
    );
    y += 8;
    for (const [index, item] of items.entries()) {
      drawItem(desk, item, index, paper, y);
      y += 108;
    }
    paragraph(sheet, words.dangerousDeclaration, LEFT, y + 22, WIDTH, { size: 8 });
    sheet.text(`${words.signature}: ______________________`, LEFT, y + 84, { size: 8.5 });
    const parts = { consignee: true, portCodes: true, sizeType: true, seals: false, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

function drawItem({ notation, label }: Desk, item: DangerousItem, index: number, { sheet }: Paper, top: number): void {
  sheet.frame(LEFT, top, WIDTH, 98);
  sheet.fill(LEFT, top, 20, 98, rgb(0.98, 0.92, 0.86));
  sheet.text(String(index + 1), LEFT + 7, top + 54, { size: 11, font: sheet.fonts.bold });
  const unit = notation.weightUnit;
  const flash = item.flashPointC === null ? '-' : `${item.flashPointC} °C`;
  const x = LEFT + 28;
  const columns = { width: (WIDTH - 32) / 5, size: 9 };
  labelsAbove(
    sheet,
    x,
    top + 12,
    [
      [label('unNumber'), item.unNumber],
      [label('hazardClass'), item.hazardClass],
      [label('packingGroup'), item.packingGroup],
      [label('flashPoint'), flash],
      ['EmS', 'F-A, S-B'],
    ],
    columns,
  );
  labelsAbove(sheet, x, top + 42, [[label('properName'), item.name]], { width: WIDTH - 32, size: 9 });
  labelsAbove(
    sheet,
    x,
    top + 72,
    [
      [label('packages'), notation.number(item.packages, 0)],
      [label('packageKind'), item.packageKind],
      [label('grossWeight'), `${notation.weight(item.grossKg)} ${unit}`],
      [label('netWeight'), `${notation.weight(item.netKg)} ${unit}`],
    ],
    columns,
  );
}
