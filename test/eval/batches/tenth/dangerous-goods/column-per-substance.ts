import { Paper } from '../../../drawing/paper.ts';
import { dangerousTruth } from '../../../layouts/dangerous-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { declared, EMERGENCY_SCHEDULES } from '../declared.ts';
import { kilograms } from '../desks.ts';
import { type LedgerRow, ledger } from '../ledger.ts';
import { HAZE, PAPER_WHITE, prose, STEEL, stack, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 32;

/** A booking desk's spreadsheet: particulars down the side, a column for each substance. */
export const columnPerSubstance: Layout = {
  kind: 'dangerous-goods',
  name: 'column-per-substance',
  languages: ['en', 'nl', 'de', 'fr'],
  async draw(desk) {
    const { language, chance, label } = desk;
    const notation = kilograms(desk.notation, 'kg', 1);
    const facts = declared(desk);
    const { voyage, consignment, load, items } = facts;
    const phrase = phrasesIn(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.fill(LEFT, 28, width, 22, STEEL);
    write(sheet, label('titleDangerous'), LEFT + 8, 43, { size: 12, bold: true, color: PAPER_WHITE, room: width - 16 });
    const entries: [string, string[]][] = [
      [label('billRef'), [consignment.billOfLading]],
      [label('shipper'), [consignment.shipper.name, consignment.shipper.lines.join(', ')]],
      [label('consignee'), [consignment.consignee.name, consignment.consignee.lines.join(', ')]],
      [label('vessel'), [voyage.vessel.name]],
      [label('voyage'), [voyage.voyage]],
      [label('loading'), [voyage.loading.name]],
      [label('discharge'), [voyage.discharge.name]],
      [label('containerRef'), [load.container]],
      [label('sizeType'), [load.sizeType]],
      [label('seal'), [load.seals.join(', ')]],
    ];
    let y = 58;
    for (const [name, lines] of entries) {
      const height = 5 + lines.length * 11.5;
      sheet.fill(LEFT, y, 130, height, HAZE);
      sheet.frame(LEFT, y, 130, height);
      sheet.frame(LEFT + 130, y, width - 130, height);
      write(sheet, name, LEFT + 4, y + 11.5, { size: 8.5, bold: true, room: 122 });
      stack(sheet, lines, LEFT + 135, y + 11.5, { size: 8.5, step: 11.5, room: width - 140 });
      y += height;
    }
    const rowOf = (name: string, of: (item: (typeof items)[number]) => string): LedgerRow => [name, ...items.map(of)];
    const column = (width - 130) / Math.max(2, items.length);
    const end = ledger(
      paper,
      LEFT,
      y + 14,
      [
        { title: phrase('particulars'), width: 130 },
        ...items.map((_, index) => ({ title: `${phrase('substance')} ${index + 1}`, width: column })),
      ],
      [
        rowOf(label('unNumber'), (item) => `UN ${item.unNumber}`),
        rowOf(label('properName'), (item) => item.name),
        rowOf(label('hazardClass'), (item) => item.hazardClass),
        rowOf(label('packingGroup'), (item) => item.packingGroup),
        rowOf(label('flashPoint'), (item) => (item.flashPointC === null ? '-' : `${item.flashPointC} °C`)),
        rowOf(phrase('marinePollutant'), (item) => (item.unNumber === '3082' ? 'P' : '-')),
        rowOf('EmS', (item) => EMERGENCY_SCHEDULES[item.hazardClass] ?? ''),
        rowOf(label('packages'), (item) => `${item.packages} ${item.packageKind}`),
        rowOf(`${label('netWeight')} (kg)`, (item) => notation.weight(item.netKg)),
        rowOf(`${label('grossWeight')} (kg)`, (item) => notation.weight(item.grossKg)),
      ],
      { size: 8.5, headSize: 8.5, headFill: HAZE, outline: true, uprights: true, levels: true, air: 6 },
    );
    write(sheet, `${label('emergency')}: +00 ${chance.digits(10)}`, LEFT, end + 24, { bold: true });
    prose(sheet, phrase('statement'), LEFT, end + 44, width, { size: 8 });
    write(sheet, `${phrase('placeDate')}: ${voyage.receipt}, ${notation.date(voyage.onBoard)}`, LEFT, end + 74);
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};
