import { Paper } from '../../../drawing/paper.ts';
import { dangerousTruth } from '../../../layouts/dangerous-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { declared, EMERGENCY_SCHEDULES } from '../declared.ts';
import { partyOf } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { BRICK, compartment, HAZE, PAPER_WHITE, prose, STEEL, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 32;

/** As port authorities want it: cells with shaded labels, and for every substance a row of codes with its name across the row below. */
export const nameBelowCodes: Layout = {
  kind: 'dangerous-goods',
  name: 'name-below-codes',
  languages: ['es', 'it', 'pt', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = declared(desk);
    const { voyage, consignment, load, items } = facts;
    const phrase = phrasesIn(language);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    write(sheet, label('titleDangerous'), LEFT, 42, { size: 14, bold: true, color: BRICK, room: 500 });
    write(sheet, voyage.carrier, LEFT + width, 42, { size: 10, align: 'right' });
    const tint = { tint: HAZE };
    const cells: [string, string][][] = [
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.code} ${voyage.loading.name}`],
        [label('discharge'), `${voyage.discharge.code} ${voyage.discharge.name}`],
      ],
      [
        [label('containerRef'), load.container],
        [label('sizeType'), load.sizeType],
        [label('seal'), load.seals.join(' / ')],
        [label('emergency'), `+00 ${chance.digits(9)}`],
        [label('date'), notation.date(voyage.onBoard)],
      ],
    ];
    for (const [line, row] of cells.entries()) {
      for (const [index, [name, value]] of row.entries()) {
        compartment(sheet, [LEFT + index * (width / 5), 52 + line * 31, width / 5, 31], name, value, {
          ...tint,
          size: 9,
        });
      }
    }
    compartment(sheet, [LEFT, 114, width / 2, 66], label('shipper'), partyOf(consignment.shipper), {
      ...tint,
      size: 9,
    });
    compartment(sheet, [LEFT + width / 2, 114, width / 2, 66], label('consignee'), partyOf(consignment.consignee), {
      ...tint,
      size: 9,
    });
    const end = ledger(
      paper,
      LEFT,
      192,
      [
        { title: `${label('unNumber')}\n${label('properName')}`, width: 236 },
        { title: label('hazardClass'), width: 66, align: 'centre' },
        { title: label('packingGroup'), width: 74, align: 'centre' },
        { title: `${label('flashPoint')} °C`, width: 82, align: 'centre' },
        { title: 'EmS', width: 60, align: 'centre' },
        { title: label('packages'), width: 104 },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: 78, align: 'right' },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: width - 700, align: 'right' },
      ],
      items.map((item) => [
        `${item.unNumber}\n${item.name}`,
        item.hazardClass,
        item.packingGroup,
        item.flashPointC === null ? '' : String(item.flashPointC),
        EMERGENCY_SCHEDULES[item.hazardClass] ?? '',
        `${item.packages} ${item.packageKind}`,
        notation.weight(item.netKg),
        notation.weight(item.grossKg),
      ]),
      { size: 9, headSize: 7.5, headFill: STEEL, headInk: PAPER_WHITE, outline: true, levels: true, air: 8 },
    );
    prose(sheet, phrase('statement'), LEFT, end + 24, width, { size: 8.5 });
    write(sheet, `${phrase('signature')}: ______________________`, LEFT, end + 64);
    const parts = { consignee: true, portCodes: true, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};
