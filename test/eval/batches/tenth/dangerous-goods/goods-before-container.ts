import { Paper } from '../../../drawing/paper.ts';
import { dangerousTruth } from '../../../layouts/dangerous-truth.ts';
import type { Layout } from '../../../layouts/layout.ts';
import { declared } from '../declared.ts';
import { partyOf } from '../desks.ts';
import { ledger } from '../ledger.ts';
import { BRICK, beside, prose, write } from '../pen.ts';
import { phrasesIn } from '../phrases.ts';

const LEFT = 50;
const WIDTH = 495;
const RIGHT = LEFT + WIDTH;

/** A forwarder's sheet for the ship: the goods first in a narrow table, then the container in a table of its own, the parties last. */
export const goodsBeforeContainer: Layout = {
  kind: 'dangerous-goods',
  name: 'goods-before-container',
  languages: ['fr', 'nl', 'pt', 'de', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = declared(desk);
    const { voyage, consignment, load, items } = facts;
    const phrase = phrasesIn(language);
    const unit = notation.weightUnit;
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    for (let x = LEFT; x < RIGHT - 8; x += 22) sheet.fill(x, 26, 11, 5, BRICK);
    write(sheet, label('titleDangerous'), LEFT, 56, { size: 15, bold: true, room: WIDTH });
    beside(
      sheet,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
      ],
      LEFT,
      80,
      { labelRoom: 110, room: 140, size: 10, step: 14, colon: '' },
    );
    beside(
      sheet,
      [
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [label('date'), notation.date(voyage.onBoard)],
      ],
      LEFT + 262,
      80,
      { labelRoom: 110, room: 120, size: 10, step: 14, colon: '' },
    );
    const goods = ledger(
      paper,
      LEFT,
      132,
      [
        { title: label('unNumber'), width: 46 },
        { title: label('properName'), width: 157 },
        { title: label('hazardClass'), width: 62, align: 'centre' },
        { title: label('packingGroup'), width: 52, align: 'centre' },
        { title: label('flashPoint'), width: 52, align: 'right' },
        {
          title: `${label('packages')}\n${label('netWeight')} (${unit})\n${label('grossWeight')} (${unit})`,
          width: WIDTH - 369,
          align: 'right',
        },
      ],
      items.map((item) => [
        item.unNumber,
        item.name,
        item.hazardClass,
        item.packingGroup,
        item.flashPointC === null ? '' : `${item.flashPointC} °C`,
        `${item.packages} ${item.packageKind}\n${notation.weight(item.netKg)}\n${notation.weight(item.grossKg)}`,
      ]),
      { size: 9.5, headSize: 8, outline: true, uprights: true, levels: true, air: 9 },
    );
    const boxes = ledger(
      paper,
      LEFT,
      goods + 18,
      [
        { title: label('containerRef'), width: 165 },
        { title: label('sizeType'), width: 120 },
        { title: label('seal'), width: WIDTH - 285 },
      ],
      [[load.container, load.sizeType, load.seals.join(' + ')]],
      { size: 9.5, headSize: 8, outline: true, uprights: true, air: 9 },
    );
    const below = beside(
      sheet,
      [
        [label('shipper'), partyOf(consignment.shipper)],
        [label('consignee'), partyOf(consignment.consignee)],
        [label('emergency'), `+00 ${chance.digits(9)}`],
      ],
      LEFT,
      boxes + 26,
      { labelRoom: 140, room: 340, size: 10, step: 13.5, boldLabel: true, colon: '' },
    );
    prose(sheet, phrase('statement'), LEFT, below + 14, WIDTH, { size: 9, italic: true });
    write(sheet, phrase('signature'), RIGHT, below + 84, { size: 8.5, align: 'right' });
    sheet.rule(RIGHT - 170, below + 72, 170, 0.5);
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};
