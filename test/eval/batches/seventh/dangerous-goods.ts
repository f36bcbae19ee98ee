import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { boxes, fittingSize, linesOf, paragraph, tickBox, withEnglish } from './form.ts';
import { sundry } from './sundry.ts';

const LEFT = 38;
const WIDTH = 519;
const HALF = WIDTH / 2;

/** A note for road and sea: boxes as the layout key has them, tick boxes, a column for each particular. */
const tickBoxes: Layout = {
  kind: 'dangerous-goods',
  name: 'road-sea-note',
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const title = label('titleDangerous');
    sheet.text(title, LEFT, 32, { size: fittingSize([title], sheet.fonts.bold, 13, WIDTH), font: sheet.fonts.bold });
    const at = (x: number, y: number, height: number) => ({ x: LEFT + x, y, width: HALF, height });
    boxes(sheet, at(0, 40, 68), [[withEnglish(desk, 'shipper'), linesOf(consignment.shipper), 1]]);
    boxes(sheet, at(0, 108, 68), [[withEnglish(desk, 'consignee'), linesOf(consignment.consignee), 1]]);
    boxes(sheet, at(HALF, 40, 34), [
      [withEnglish(desk, 'billRef'), consignment.billOfLading, 1],
      [word('booking'), chance.digits(8), 1],
    ]);
    boxes(sheet, at(HALF, 74, 34), [
      [word('carrier'), voyage.carrier, 1],
      [word('vehicle'), `${chance.letters(2)}-${chance.digits(3)}-${chance.letters(1)}`, 1],
    ]);
    boxes(sheet, at(HALF, 108, 34), [[label('emergency'), `+00 ${chance.digits(2)} 555 0${chance.digits(3)}`, 1]]);
    sheet.frame(LEFT + HALF, 142, HALF, 34);
    tickBox(sheet, LEFT + HALF + 8, 156, chance.likely(0.5), word('marinePollutant'));
    tickBox(sheet, LEFT + HALF + 8, 169, chance.likely(0.5), word('limitedQuantity'));
    let y = boxes(sheet, { x: LEFT, y: 176, width: WIDTH, height: 32 }, [
      [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`, 1.4],
      [withEnglish(desk, 'loading'), voyage.loading.name, 1],
      [withEnglish(desk, 'discharge'), voyage.discharge.name, 1],
    ]);
    y = drawTable(
      paper,
      LEFT,
      y,
      [
        { title: label('packages'), width: 76 },
        { title: label('unNumber'), width: 44 },
        { title: label('properName'), width: 134 },
        { title: label('hazardClass'), width: 42 },
        { title: label('packingGroup'), width: 38 },
        { title: label('flashPoint'), width: 51, align: 'right' },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: 67, align: 'right' },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 67, align: 'right' },
      ],
      items.map((item) => ({
        cells: [
          `${notation.number(item.packages, 0)} ${item.packageKind}`,
          item.unNumber,
          item.name,
          item.hazardClass,
          item.packingGroup,
          item.flashPointC === null ? '-' : String(item.flashPointC),
          notation.weight(item.netKg),
          notation.weight(item.grossKg),
        ],
      })),
      { size: 8, air: 7, headFill: false, lines: chance.one(['all', 'head']) },
    );
    sheet.frame(LEFT, 208, WIDTH, 352);
    boxes(sheet, { x: LEFT, y: 560, width: WIDTH, height: 32 }, [
      [withEnglish(desk, 'containerRef'), load.container, 1],
      [withEnglish(desk, 'seal'), load.seals.join(' '), 1],
      [withEnglish(desk, 'sizeType'), load.sizeType, 0.7],
      [withEnglish(desk, 'tare'), `${notation.weight(load.tareKg)} ${notation.weightUnit}`, 0.8],
    ]);
    boxes(sheet, { x: LEFT, y: 592, width: WIDTH, height: 100 }, [
      ['', '', 1],
      [word('placeAndDate'), `${voyage.receipt}, ${notation.date(voyage.onBoard)}`, 1],
    ]);
    tickBox(sheet, LEFT + 8, 610, true, '');
    paragraph(sheet, word('packingCertificate'), { x: LEFT + 22, y: 610, width: HALF - 34 });
    paragraph(sheet, word('dangerousDeclaration'), { x: LEFT + HALF + 8, y: 630, width: HALF - 20 });
    sheet.text(word('signature'), LEFT + HALF + 8, 684, { size: 6.5, color: GREY });
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** A terminal's list on wide paper: the container in every row, crosses in narrow columns. */
const wideList: Layout = {
  kind: 'dangerous-goods',
  name: 'terminal-substances',
  languages: ['en', 'de', 'nl', 'es', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ landscape: true, face: chance.one(['sans', 'typewriter']) });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    const title = label('titleDangerous');
    sheet.text(title, paper.width / 2, 38, { size: 13, font: sheet.fonts.bold, align: 'centre' });
    const columns: [string, string][][] = [
      [
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('billRef'), consignment.billOfLading],
      ],
      [
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
        [label('sailing'), notation.date(voyage.onBoard)],
      ],
    ];
    for (const [index, entries] of columns.entries()) {
      labelsLeft(sheet, LEFT + index * 255, 62, entries, { labelWidth: 110, size: 8.5 });
    }
    sheet.text(`${label('shipper')}:`, LEFT + 520, 62, { size: 8.5 });
    const shipper = linesOf(consignment.shipper);
    const size = fittingSize(shipper, sheet.fonts.plain, 8.5, width - 524);
    for (const [index, line] of shipper.entries()) sheet.text(line, LEFT + 520, 74 + index * 11, { size });
    const unit = notation.weightUnit;
    const end = drawTable(
      paper,
      LEFT,
      124,
      [
        { title: `${label('containerRef')}\n${label('seal')}`, width: 92 },
        { title: label('unNumber'), width: 48 },
        { title: label('properName'), width: 180 },
        { title: label('hazardClass'), width: 52 },
        { title: label('packingGroup'), width: 48 },
        { title: label('flashPoint'), width: 56 },
        { title: word('marinePollutant'), width: 62 },
        { title: label('packages'), width: 50, align: 'right' },
        { title: label('packageKind'), width: 62 },
        { title: `${label('grossWeight')} (${unit})`, width: width - 650, align: 'right' },
      ],
      items.map((item, index) => ({
        cells: [
          index === 0 ? `${load.container}\n${load.seals.join('\n')}` : load.container,
          `UN${item.unNumber}`,
          item.name,
          item.hazardClass,
          item.packingGroup,
          item.flashPointC === null ? '' : `${item.flashPointC} °C`,
          chance.one(['[X]', '[ ]', '[ ]']),
          notation.number(item.packages, 0),
          item.packageKind,
          notation.weight(item.grossKg),
        ],
      })),
      { size: 8, air: 8, lines: chance.one(['rows', 'all']) },
    );
    sheet.text(`${label('emergency')}: +00 ${chance.digits(2)} 555 0${chance.digits(3)}`, LEFT, end + 22, {
      size: 8.5,
    });
    paragraph(sheet, word('dangerousDeclaration'), { x: LEFT, y: end + 40, width, size: 8 });
    const parts = { consignee: false, portCodes: true, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: false, gross: true }, notation) };
  },
};

/** Each substance in a sentence, in the order that the rules for road and sea want, its packages and weights below. */
const sentences: Layout = {
  kind: 'dangerous-goods',
  name: 'sentences',
  languages: ['en', 'fr', 'de', 'pt', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['sans', 'typewriter']) });
    const { sheet } = paper;
    const title = label('titleDangerous');
    sheet.text(title, LEFT, 44, { size: fittingSize([title], sheet.fonts.bold, 14, WIDTH), font: sheet.fonts.bold });
    sheet.rule(LEFT, 52, WIDTH, 1);
    const look = { framed: false, boldLabel: true, labelSize: 7 };
    let y = boxes(
      sheet,
      { x: LEFT, y: 58, width: WIDTH, height: 74 },
      [
        [label('shipper'), linesOf(consignment.shipper), 1],
        [label('consignee'), linesOf(consignment.consignee), 1],
      ],
      look,
    );
    y = boxes(
      sheet,
      { x: LEFT, y, width: WIDTH, height: 34 },
      [
        [label('billRef'), consignment.billOfLading, 1],
        [label('vessel'), voyage.vessel.name, 1.3],
        [label('voyage'), voyage.voyage, 0.7],
      ],
      look,
    );
    y = boxes(
      sheet,
      { x: LEFT, y, width: WIDTH, height: 34 },
      [
        [label('loading'), voyage.loading.name, 1],
        [label('discharge'), voyage.discharge.name, 1],
        [label('containerRef'), load.container, 1],
        [label('seal'), load.seals.join(', '), 1],
      ],
      look,
    );
    sheet.rule(LEFT, y + 4, WIDTH, 0.6);
    y += 24;
    const unit = notation.weightUnit;
    for (const item of items) {
      const group = chance.one([`PG ${item.packingGroup}`, item.packingGroup]);
      const flash = item.flashPointC === null ? '' : `, (${item.flashPointC} °C c.c.)`;
      sheet.text(`UN ${item.unNumber}, ${item.name}, ${item.hazardClass}, ${group}${flash}`, LEFT + 6, y, {
        size: 9,
        font: sheet.fonts.bold,
      });
      const gross = `${label('grossWeight')} ${notation.weight(item.grossKg)} ${unit}`;
      const net = `${label('netWeight')} ${notation.weight(item.netKg)} ${unit}`;
      sheet.text(`${notation.number(item.packages, 0)} ${item.packageKind}, ${gross}, ${net}`, LEFT + 6, y + 14, {
        size: 8.5,
      });
      tickBox(sheet, LEFT + 6, y + 28, chance.likely(0.4), word('marinePollutant'));
      tickBox(sheet, LEFT + 170, y + 28, chance.likely(0.3), word('limitedQuantity'));
      y += 50;
    }
    sheet.rule(LEFT, y - 6, WIDTH, 0.6);
    y = paragraph(sheet, word('dangerousDeclaration'), { x: LEFT, y: y + 16, width: WIDTH, size: 8 });
    sheet.text(`${word('placeAndDate')}: ${voyage.receipt}, ${notation.date(voyage.onBoard)}`, LEFT, y + 20, {
      size: 9,
    });
    sheet.text(`${label('emergency')}: +00 ${chance.digits(2)} 555 0${chance.digits(3)}`, LEFT, y + 36, { size: 9 });
    const parts = { consignee: true, portCodes: false, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

export const SEVENTH_DANGEROUS_GOODS: readonly Layout[] = [tickBoxes, wideList, sentences];
