import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { type DangerousFacts, dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { drawGrid } from './grid.ts';
import { PHRASES } from './phrases.ts';
import { cell, fitted, MIST, NAVY, paragraph, WHITE } from './strokes.ts';
import { sailedFrom } from './trades.ts';

const LEFT = 36;
const WIDTH = 523;
const HALF = WIDTH / 2;

/** Schedules for fire and spillage that are usual for a class. Source: IMDG Code, EmS Guide. */
const SCHEDULES: Record<string, string> = {
  '3': 'F-E, S-D',
  '5.1': 'F-A, S-Q',
  '6.1': 'F-A, S-A',
  '8': 'F-A, S-B',
  '9': 'F-A, S-F',
};

/** The declaration's items, on a voyage out of a country of the paper's language. */
function declared(desk: Desk): DangerousFacts {
  const voyage = sailedFrom(desk, 1, 1);
  const [consignment] = voyage.consignments;
  const load = consignment?.loads[0];
  if (!consignment || !load) throw new RangeError('a declaration is about one container');
  return { ...dangerousFacts(desk), voyage, consignment, load };
}

/** Boxes above and below an open body, where each substance is written out in the order of the code, with commas. */
const writtenOut: Layout = {
  kind: 'dangerous-goods',
  name: 'written-out',
  languages: ['en', 'nl', 'de', 'en', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = declared(desk);
    const { voyage, consignment, load, items } = facts;
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const { sheet } = paper;
    const hatch = () => {
      for (let y = 30; y < 760; y += 14) sheet.fill(LEFT - 12, y, 5, 8, NAVY);
    };
    hatch();
    const title = label('titleDangerous');
    sheet.text(title, LEFT, 40, { size: fitted(sheet.fonts.bold, title, 13, WIDTH), font: sheet.fonts.bold });
    const party = (one: typeof consignment.shipper) => [one.name, ...one.lines];
    cell(sheet, [LEFT, 48, HALF, 70], `1 ${label('shipper')}`, party(consignment.shipper));
    cell(sheet, [LEFT + HALF, 48, HALF, 35], `2 ${label('billRef')}`, consignment.billOfLading, { bold: true });
    cell(sheet, [LEFT + HALF, 83, HALF, 35], `3 ${label('page')}`, '1 / 1');
    cell(sheet, [LEFT, 118, HALF, 70], `4 ${label('consignee')}`, party(consignment.consignee));
    cell(sheet, [LEFT + HALF, 118, HALF, 70], `5 ${label('remarks')}`, [
      voyage.carrier,
      `${label('emergency')}: +00 ${chance.digits(9)}`,
    ]);
    const quarter = WIDTH / 4;
    const strip = [
      [`6 ${label('vessel')}`, voyage.vessel.name],
      [`7 ${label('voyage')}`, voyage.voyage],
      [`8 ${label('loading')}`, voyage.loading.name],
      [`9 ${label('discharge')}`, voyage.discharge.name],
    ];
    for (const [index, [name = '', value = '']] of strip.entries()) {
      cell(sheet, [LEFT + index * quarter, 188, quarter, 32], name, value);
    }
    const heads = [
      label('unNumber'),
      label('properName'),
      label('hazardClass'),
      label('packingGroup'),
      label('flashPoint'),
    ];
    const end = drawGrid(
      paper,
      LEFT,
      220,
      [
        { title: `10 ${heads.join(', ')}`, width: 300 },
        { title: label('packages'), width: 73 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 75, align: 'right' },
        { title: `${label('netWeight')} (${notation.weightUnit})`, width: 75, align: 'right' },
      ],
      items.map((item) => [
        [
          `UN ${item.unNumber}, ${item.name}, ${item.hazardClass}, PG ${item.packingGroup}`,
          ...(item.flashPointC === null ? [] : [`, (${item.flashPointC} °C c.c.)`]),
        ].join(''),
        `${item.packages} ${item.packageKind}`,
        notation.weight(item.grossKg),
        notation.weight(item.netKg),
      ]),
      { size: 9, columnRules: false, frame: false, centredHead: false, air: 14 },
    );
    sheet.frame(LEFT, 220, WIDTH, Math.max(300, end - 210));
    const y = 220 + Math.max(300, end - 210);
    const third = WIDTH / 3;
    cell(sheet, [LEFT, y, third, 32], `11 ${label('containerRef')}`, load.container);
    cell(sheet, [LEFT + third, y, third, 32], `12 ${label('seal')}`, load.seals.join(' + '));
    cell(sheet, [LEFT + 2 * third, y, third, 32], `13 ${label('sizeType')}`, load.sizeType);
    sheet.frame(LEFT, y + 32, WIDTH, 76);
    paragraph(sheet, LEFT + 6, y + 46, WIDTH - 12, phrases.declaration, { size: 8 });
    sheet.text(
      `${phrases.place} / ${label('date')}: ${voyage.receipt}, ${notation.date(voyage.onBoard)}`,
      LEFT + 6,
      y + 94,
      { size: 8.5 },
    );
    sheet.text(phrases.signature, LEFT + WIDTH - 6, y + 94, { size: 7.5, align: 'right' });
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** A carrier's sheet across the page: a column for every particular, schedules and pollution among them. */
const acrossThePage: Layout = {
  kind: 'dangerous-goods',
  name: 'across-the-page',
  languages: ['de', 'en', 'it', 'fr', 'nl'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = declared(desk);
    const { voyage, consignment, load, items } = facts;
    const phrases = PHRASES[language];
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.fill(LEFT, 30, width, 24, NAVY);
    const title = label('titleDangerous');
    sheet.text(title, LEFT + 8, 46.5, {
      size: fitted(sheet.fonts.bold, title, 12, 420),
      font: sheet.fonts.bold,
      color: WHITE,
    });
    sheet.text(voyage.carrier, LEFT + width - 8, 46.5, { size: 10, color: WHITE, align: 'right' });
    const half = width / 2;
    const left = labelsLeft(
      sheet,
      LEFT,
      74,
      [
        [label('shipper'), [consignment.shipper.name, ...consignment.shipper.lines]],
        [label('consignee'), [consignment.consignee.name, ...consignment.consignee.lines]],
      ],
      { labelWidth: 150, size: 8.5, step: 12, bold: true },
    );
    labelsLeft(
      sheet,
      LEFT + half,
      74,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.code} ${voyage.loading.name}`],
        [label('discharge'), `${voyage.discharge.code} ${voyage.discharge.name}`],
        [label('containerRef'), load.container],
        [label('sizeType'), load.sizeType],
        [label('seal'), load.seals.join(', ')],
      ],
      { labelWidth: 130, size: 8.5, step: 12, bold: true },
    );
    const end = drawGrid(
      paper,
      LEFT,
      left + 14,
      [
        { title: label('unNumber'), width: 44, align: 'centre' },
        { title: label('properName'), width: 210 },
        { title: label('hazardClass'), width: 50, align: 'centre' },
        { title: label('packingGroup'), width: 54, align: 'centre' },
        { title: 'EmS', width: 58, align: 'centre' },
        { title: 'MP', width: 30, align: 'centre' },
        { title: `${label('flashPoint')} °C`, width: 62, align: 'right' },
        { title: label('packages'), width: 52, align: 'right' },
        { title: label('packageKind'), width: 70 },
        { title: `${label('netWeight')}\n${notation.weightUnit}`, width: 68, align: 'right' },
        { title: `${label('grossWeight')}\n${notation.weightUnit}`, width: width - 698, align: 'right' },
      ],
      items.map((item) => [
        item.unNumber,
        item.name,
        item.hazardClass,
        item.packingGroup,
        SCHEDULES[item.hazardClass] ?? '',
        item.unNumber === '3077' ? 'Y' : 'N',
        item.flashPointC === null ? '-' : String(item.flashPointC),
        String(item.packages),
        item.packageKind,
        notation.weight(item.netKg),
        notation.weight(item.grossKg),
      ]),
      { size: 8, headColour: MIST, boldHead: true, rowRules: true, air: 8 },
    );
    sheet.text(`${label('emergency')}: +00 ${chance.digits(10)}`, LEFT, end + 26, { size: 9, font: sheet.fonts.bold });
    sheet.text(phrases.declaration, LEFT, end + 44, { size: fitted(sheet.fonts.plain, phrases.declaration, 8, width) });
    sheet.text(`${phrases.signature}: ______________________`, LEFT, end + 84, { size: 8.5 });
    const parts = { consignee: true, portCodes: true, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** A shipper's letter to the harbour master: labels and entries throughout, a block of them for each substance. */
const toTheHarbour: Layout = {
  kind: 'dangerous-goods',
  name: 'block-for-each',
  languages: ['es', 'fr', 'pt', 'en', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = declared(desk);
    const { voyage, consignment, load, items } = facts;
    const phrases = PHRASES[language];
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    const title = label('titleDangerous').toUpperCase();
    sheet.text(title, paper.width / 2, 48, {
      size: fitted(sheet.fonts.bold, title, 12, WIDTH),
      font: sheet.fonts.bold,
      align: 'centre',
    });
    const joined = ({ lines }: typeof consignment.shipper) => lines.join(', ');
    let y = labelsLeft(
      sheet,
      LEFT,
      78,
      [
        [label('billRef'), consignment.billOfLading],
        [label('shipper'), [consignment.shipper.name, joined(consignment.shipper)]],
        [label('consignee'), [consignment.consignee.name, joined(consignment.consignee)]],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
        [label('containerRef'), load.container],
        [label('seal'), load.seals.join(' / ')],
      ],
      { labelWidth: 160, size: 8.5, step: 12.5 },
    );
    for (const [index, item] of items.entries()) {
      sheet.rule(LEFT, y + 4, WIDTH, 0.6);
      sheet.text(`${index + 1}.`, LEFT, y + 20, { size: 9, font: sheet.fonts.bold });
      const left = labelsLeft(
        sheet,
        LEFT + 22,
        y + 20,
        [
          [label('unNumber'), item.unNumber],
          [label('properName'), item.name],
          [label('hazardClass'), item.hazardClass],
          [label('packingGroup'), item.packingGroup],
          ...(item.flashPointC === null ? [] : [[label('flashPoint'), `${item.flashPointC} °C`] as const]),
          [label('packages'), `${item.packages} ${item.packageKind}`],
          [label('grossWeight'), `${notation.weight(item.grossKg)} ${notation.weightUnit}`],
          [label('netWeight'), `${notation.weight(item.netKg)} ${notation.weightUnit}`],
        ],
        { labelWidth: 200, size: 8.5, step: 12.5 },
      );
      y = left;
    }
    sheet.rule(LEFT, y + 4, WIDTH, 0.6);
    sheet.text(`${label('emergency')}: +00 ${chance.digits(9)}`, LEFT, y + 24, { size: 8.5 });
    paragraph(sheet, LEFT, y + 42, WIDTH, phrases.declaration, { size: 8 });
    sheet.text(
      `${phrases.place}, ${label('date')}: ${voyage.receipt}, ${notation.date(voyage.onBoard)}`,
      LEFT,
      y + 76,
      { size: 8.5 },
    );
    const parts = { consignee: true, portCodes: true, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

export const NINTH_DANGEROUS_GOODS: readonly Layout[] = [writtenOut, acrossThePage, toTheHarbour];
