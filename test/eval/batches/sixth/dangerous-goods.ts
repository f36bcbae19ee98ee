import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import type { Notation } from '../../facts/notation.ts';
import { type DangerousItem, dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { DECLARING } from './declaring.ts';
import { drawGrid } from './sheet-grid.ts';
import { paragraph, partyOf, typed, underlined, withColon } from './typing.ts';

const LEFT = 46;
const WIDTH = 503;

const weight = (kg: number, notation: Notation) => `${notation.weight(kg)} ${notation.weightUnit}`;

function flashOf({ flashPointC }: DangerousItem): string {
  return flashPointC === null ? '' : `${flashPointC} °C c.c.`;
}

/** Plain paper: a sentence for each substance with all its particulars between commas, in the order of the sea rules. */
const sentences: Layout = {
  kind: 'dangerous-goods',
  name: 'sentence-per-substance',
  languages: ['en', 'es', 'it', 'en', 'fr', 'pt', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const words = DECLARING[language];
    const paper = await Paper.open({ face: chance.one(['typewriter', 'sans', 'serif'] as const) });
    const { sheet } = paper;
    const size = sheet.fonts.plain.name === 'Courier' ? 8.5 : 10;
    const look = { labelWidth: 165, size, step: size + 4 };
    typed(sheet, LEFT, 54, [label('titleDangerous').toUpperCase()], { size: 12, bold: true });
    let y = labelsLeft(
      sheet,
      LEFT,
      84,
      [
        [label('shipper'), partyOf(consignment.shipper)],
        [label('consignee'), partyOf(consignment.consignee)],
        [label('billRef'), consignment.billOfLading],
        [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
        [`${label('containerRef')} / ${label('seal')}`, `${load.container} / ${load.seals.join(', ')}`],
      ],
      look,
    );
    const classed = chance.likely(0.5);
    y += 8;
    for (const item of items) {
      const sentence = [
        `UN ${item.unNumber} ${item.name}`,
        classed ? `${label('hazardClass')} ${item.hazardClass}` : item.hazardClass,
        `PG ${item.packingGroup}`,
        ...(item.flashPointC === null ? [] : [`(${flashOf(item)})`]),
        `${item.packages} ${item.packageKind}`,
        `${weight(item.grossKg, notation)} ${label('grossWeight').toLowerCase()}`,
      ];
      y = paragraph(sheet, LEFT, y, `${sentence.join(', ').replace(/\.$/, '')}.`, WIDTH, { size, step: size + 4 }) + 6;
    }
    y = paragraph(sheet, LEFT, y + 12, words.declared, WIDTH, { size });
    const signing = `${consignment.shipper.lines[1] ?? ''}, ${notation.date(voyage.onBoard)}`;
    y = typed(sheet, LEFT, y + 14, [`${withColon(label('emergency'))} +${chance.digits(11)}`, signing], { size });
    typed(sheet, LEFT, y + 50, ['______________________', words.signature], { size });
    const parts = { consignee: true, portCodes: false, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: false, gross: true }, notation) };
  },
};

/** A letter to the ship: the substances numbered, each a block of labelled values in two columns of text. */
const letterToShip: Layout = {
  kind: 'dangerous-goods',
  name: 'letter-to-ship',
  languages: ['en', 'de', 'nl', 'es', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const words = DECLARING[language];
    const paper = await Paper.open({ face: chance.one(['serif', 'sans'] as const) });
    const { sheet } = paper;
    const size = 9.5;
    const { shipper } = consignment;
    typed(sheet, LEFT + WIDTH, 50, [shipper.name, shipper.lines.join(', ')], { size, align: 'right' });
    sheet.rule(LEFT, 70, WIDTH, 0.6);
    const vessel = `${withColon(label('vessel'))} ${voyage.vessel.name}, ${withColon(label('voyage'))} ${voyage.voyage}`;
    const ports = `${withColon(label('loading'))} ${voyage.loading.name} (${voyage.loading.code})`;
    const landing = `${withColon(label('discharge'))} ${voyage.discharge.name} (${voyage.discharge.code})`;
    const sent = `${withColon(label('shipper'))} ${[shipper.name, ...shipper.lines].join(', ')}`;
    typed(sheet, LEFT, 92, [words.to, vessel, `${ports}   ${landing}`], { size });
    underlined(sheet, label('titleDangerous').toUpperCase(), 150, 12);
    let y = paragraph(sheet, LEFT, 176, words.opening, WIDTH, { size });
    y = paragraph(sheet, LEFT, y + 6, sent, WIDTH, { size });
    y = typed(
      sheet,
      LEFT,
      y,
      [
        `${withColon(label('billRef'))} ${consignment.billOfLading}`,
        `${withColon(label('containerRef'))} ${load.container} (${load.sizeType}), ${withColon(label('seal'))} ${load.seals.join(' + ')}`,
      ],
      { size },
    );
    const short = chance.likely(0.5);
    for (const [index, item] of items.entries()) {
      typed(sheet, LEFT, y + 10, [`${index + 1}.`], { size });
      y = typed(
        sheet,
        LEFT + 20,
        y + 10,
        [
          `${withColon(label('properName'))} ${item.name}`,
          `${withColon(label('unNumber'))} ${short ? item.unNumber : `UN ${item.unNumber}`}     ${withColon(label('hazardClass'))} ${item.hazardClass}     ${withColon(label('packingGroup'))} ${item.packingGroup}`,
          ...(item.flashPointC === null ? [] : [`${withColon(label('flashPoint'))} ${item.flashPointC} °C`]),
          `${withColon(label('packages'))} ${item.packages} ${item.packageKind}`,
          `${withColon(label('netWeight'))} ${weight(item.netKg, notation)}     ${withColon(label('grossWeight'))} ${weight(item.grossKg, notation)}`,
        ],
        { size },
      );
    }
    y = paragraph(sheet, LEFT, y + 14, words.declared, WIDTH, { size });
    typed(sheet, LEFT, y + 14, [notation.date(voyage.onBoard), '', '', '______________________', words.signature], {
      size,
    });
    const parts = { consignee: false, portCodes: true, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** A spreadsheet: head in framed cells, the particulars of each substance as lines of one cell, weights beside it. */
const particularsInCell: Layout = {
  kind: 'dangerous-goods',
  name: 'particulars-in-one-cell',
  languages: ['en', 'fr', 'pt', 'de', 'es', 'en'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const words = DECLARING[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    typed(sheet, paper.width / 2, 44, [label('titleDangerous').toUpperCase()], {
      size: 13,
      bold: true,
      align: 'centre',
    });
    const half = WIDTH / 2;
    const cell = (name: string, value: string) => `${withColon(name)} ${value}`;
    const head = drawGrid(
      paper,
      LEFT,
      58,
      [
        { title: label('shipper'), width: half },
        { title: label('consignee'), width: half },
      ],
      [
        { cells: [partyOf(consignment.shipper).join('\n'), partyOf(consignment.consignee).join('\n')] },
        { cells: [cell(label('billRef'), consignment.billOfLading), cell(label('containerRef'), load.container)] },
        { cells: [cell(label('vessel'), voyage.vessel.name), cell(label('sizeType'), load.sizeType)] },
        { cells: [cell(label('voyage'), voyage.voyage), cell(label('seal'), load.seals.join(' / '))] },
        {
          cells: [
            cell(label('loading'), `${voyage.loading.name}, ${voyage.loading.code}`),
            cell(label('discharge'), `${voyage.discharge.name}, ${voyage.discharge.code}`),
          ],
        },
      ],
      { size: 8.5, headAlign: 'left', headFill: true, air: 7 },
    );
    const unit = notation.weightUnit;
    const heading = [label('unNumber'), label('properName'), label('hazardClass'), label('packingGroup')];
    const { bottom } = drawGrid(
      paper,
      LEFT,
      head.bottom + 14,
      [
        { title: label('packages'), width: 92, align: 'centre' },
        { title: heading.join(' / '), width: 243 },
        { title: `${label('netWeight')}\n(${unit})`, width: 62, align: 'right' },
        { title: `${label('grossWeight')}\n(${unit})`, width: 62, align: 'right' },
        { title: 'EmS', width: WIDTH - 459, align: 'centre' },
      ],
      items.map((item) => ({
        cells: [
          `${item.packages} ${item.packageKind}`,
          [
            `UN ${item.unNumber}`,
            item.name,
            `${label('hazardClass')} ${item.hazardClass}, PG ${item.packingGroup}`,
            ...(item.flashPointC === null ? [] : [`${label('flashPoint')} ${item.flashPointC} °C`]),
          ].join('\n'),
          notation.weight(item.netKg),
          notation.weight(item.grossKg),
          chance.one(['F-E, S-E', 'F-A, S-B', 'F-A, S-Q']),
        ],
      })),
      { size: 8.5, air: 8 },
    );
    const emergency = `${withColon(label('emergency'))} +${chance.digits(11)}`;
    const y = paragraph(sheet, LEFT, bottom + 22, words.declared, WIDTH, { size: 8.5 });
    typed(sheet, LEFT, y + 10, [emergency, '', '', '______________________', words.signature], { size: 8.5 });
    const parts = { consignee: true, portCodes: true, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

export const SIXTH_DANGEROUS_GOODS: readonly Layout[] = [sentences, letterToShip, particularsInCell];
