import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { fittingSize, linesOf, paragraph } from './form.ts';
import { barCode, logo, tiles, tintOf, WHITE } from './modern.ts';
import { neighbourOf } from './office.ts';
import { sundry } from './sundry.ts';

const LEFT = 42;
const WIDTH = 511;
const RIGHT = LEFT + WIDTH;

/** A forwarder's house bill out of its software: goods in one table, the containers in another at the foot. */
const twoTables: Layout = {
  kind: 'bill-of-lading',
  name: 'house-two-tables',
  languages: ['en', 'nl', 'de', 'es', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, masterBill, freightTerms } = billFacts(desk, 3);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const tint = tintOf(chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    sheet.fill(LEFT, 30, WIDTH, 40, tint);
    logo(sheet, LEFT + 8, 35, 30, WHITE, chance);
    const forwarder = `${chance.one(['Sundrow', 'Fallowbrook', 'Corvane'])} Forwarding`;
    sheet.text(forwarder, LEFT + 50, 55, { size: 14, font: sheet.fonts.bold, color: WHITE });
    const title = label('titleHouse');
    const titleSize = fittingSize([title], sheet.fonts.bold, 12, 250);
    sheet.text(title, RIGHT - 10, 55, { size: titleSize, font: sheet.fonts.bold, color: WHITE, align: 'right' });
    for (const [index, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
      sheet.text(label(role), LEFT, 88 + index * 68, { size: 7, font: sheet.fonts.bold, color: tint });
      partyLines(sheet, LEFT, 100 + index * 68, consignment[role], { size: 9, boldName: false });
      sheet.rule(LEFT, 147 + index * 68, 240, 0.4, GREY);
    }
    const entries: [string, string][] = [
      [label('billRef'), consignment.billOfLading],
      [label('masterRef'), masterBill],
      [word('booking'), chance.digits(8)],
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('receipt'), voyage.receipt],
      [label('loading'), voyage.loading.name],
      [label('discharge'), voyage.discharge.name],
      [label('delivery'), voyage.delivery],
      [label('shippedOnBoard'), notation.date(voyage.onBoard)],
    ];
    labelsLeft(sheet, LEFT + 262, 92, entries, { labelWidth: 124, size: 8.5, step: 15, colon: '' });
    const agent = neighbourOf(consignment.consignee, desk);
    sheet.text(`${word('agentAtDestination')}: ${[agent.name, agent.lines[1]].join(', ')}`, LEFT + 262, 256, {
      size: 7,
      color: GREY,
    });
    const unit = notation.weightUnit;
    let y = drawTable(
      paper,
      LEFT,
      300,
      [
        { title: label('marks'), width: 80 },
        { title: label('packages'), width: 60, align: 'right' },
        { title: label('packageKind'), width: 72 },
        { title: label('description'), width: 145 },
        { title: `${label('grossWeight')} ${unit}`, width: 84, align: 'right' },
        { title: label('measure'), width: 70, align: 'right' },
      ],
      consignment.loads.map((load, index) => ({
        cells: [
          `${consignment.consignee.name.slice(0, 3).toUpperCase()} ${index + 1}-UP`,
          notation.number(load.packages, 0),
          load.packageKind,
          load.description,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 2),
        ],
      })),
      { lines: 'rows', headFill: false, size: 8.5, air: 9 },
    );
    sheet.text(word(freightTerms === 'prepaid' ? 'freightPrepaid' : 'freightCollect'), LEFT + 4, y + 20, { size: 9 });
    y = drawTable(
      paper,
      LEFT,
      Math.max(y + 50, 520),
      [
        { title: label('containerRef'), width: 110 },
        { title: label('sizeType'), width: 70 },
        { title: label('seal'), width: 135 },
        { title: label('packages'), width: 90, align: 'right' },
        { title: `${label('grossWeight')} ${unit}`, width: 106, align: 'right' },
      ],
      [
        ...consignment.loads.map((load) => ({
          cells: [
            load.container,
            load.sizeType,
            load.seals.join(', '),
            notation.number(load.packages, 0),
            notation.weight(load.grossKg),
          ],
        })),
        {
          cells: [
            label('totalRow'),
            '',
            '',
            notation.number(
              totalOf(consignment.loads, ({ packages }) => packages),
              0,
            ),
            notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg)),
          ],
          bold: true,
        },
      ],
      { lines: 'all', size: 8 },
    );
    paragraph(sheet, word('received'), { x: LEFT, y: y + 20, width: WIDTH });
    sheet.text(`${word('placeAndDate')}: ${voyage.receipt}, ${notation.date(voyage.onBoard)}`, LEFT, 770, {
      size: 8.5,
    });
    sheet.text(word('signature'), RIGHT - 120, 770, { size: 7, color: GREY });
    const parts = {
      ...ALL_CARGO,
      imo: false,
      portCodes: false,
      places: true,
      onBoard: true,
      form: 'house',
      freightTerms,
      masterBill,
    } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A carrier's bill as its portal prints it: tiles of facts, and a card with tiles for each container. */
const portalCards: Layout = {
  kind: 'bill-of-lading',
  name: 'portal-cards',
  languages: ['en', 'de', 'fr', 'it', 'pt', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment } = billFacts(desk, 3);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const tint = tintOf(chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    logo(sheet, LEFT, 32, 36, tint, chance);
    sheet.text(voyage.carrier, LEFT + 46, 48, { size: 11, font: sheet.fonts.bold });
    sheet.text(label('titleBill'), LEFT + 46, 64, { size: 10, color: tint });
    barCode(sheet, RIGHT - 130, 34, 130, 22, chance);
    sheet.text(consignment.billOfLading, RIGHT - 65, 66, { size: 7, align: 'centre' });
    let y = tiles(sheet, { x: LEFT, y: 82, width: WIDTH }, [
      [label('billRef'), consignment.billOfLading],
      [word('documentType'), word('masterBill')],
      [label('shippedOnBoard'), notation.date(voyage.onBoard)],
    ]);
    const third = WIDTH / 3;
    for (const [index, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
      const x = LEFT + index * third;
      sheet.text(label(role), x, y + 16, { size: 7, color: GREY });
      const size = fittingSize(linesOf(consignment[role]), sheet.fonts.bold, 9, third - 12);
      partyLines(sheet, x, y + 29, consignment[role], { size });
    }
    y = tiles(sheet, { x: LEFT, y: y + 86, width: WIDTH }, [
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('imo'), voyage.vessel.imo],
    ]);
    y = tiles(sheet, { x: LEFT, y, width: WIDTH }, [
      [label('loading'), `${voyage.loading.name} · ${voyage.loading.code}`],
      [label('discharge'), `${voyage.discharge.name} · ${voyage.discharge.code}`],
      [word('booking'), chance.digits(9)],
    ]);
    y += 14;
    for (const load of consignment.loads) {
      sheet.fill(LEFT, y, WIDTH, 104, PALE);
      sheet.fill(LEFT, y, 3, 104, tint);
      const inside = { x: LEFT + 14, width: WIDTH - 24 };
      tiles(sheet, { ...inside, y }, [
        [label('containerRef'), load.container],
        [label('sizeType'), load.sizeType],
        [label('seal'), load.seals.join(' / ')],
        [label('tare'), `${notation.weight(load.tareKg)} ${notation.weightUnit}`],
      ]);
      tiles(sheet, { ...inside, y: y + 34 }, [
        [label('packages'), `${notation.number(load.packages, 0)} ${load.packageKind}`],
        [label('hs'), load.hs],
        [label('grossWeight'), `${notation.weight(load.grossKg)} ${notation.weightUnit}`],
        [label('measure'), notation.number(load.cubicMetres, 3)],
      ]);
      tiles(sheet, { ...inside, y: y + 66 }, [[label('description'), load.description]]);
      y += 112;
    }
    paragraph(sheet, word('received'), { x: LEFT, y: 780, width: WIDTH, size: 6.5 });
    const parts = { ...ALL_CARGO, hs: true, tare: true, onBoard: true, form: 'master' } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const MODERN_BILLS: readonly Layout[] = [twoTables, portalCards];
