import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable, type TableRow } from '../../drawing/table.ts';
import { voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import type { Layout } from '../../layouts/layout.ts';
import { listTruth, slotIn, tradeSize } from './container-lists.ts';
import { boxes, fittingSize } from './form.ts';
import { sundry } from './sundry.ts';

const LEFT = 30;
const WIDTH = 535;

/** A terminal's loading list: one row for each container, small print over pages, counts by type at the end. */
const loadingList: Layout = {
  kind: 'manifest',
  name: 'terminal-loading',
  languages: ['en', 'de', 'nl', 'es', 'fr', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(16, 40), 3, chance);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({});
    const terminal = `${chance.one(['Tallowquay', 'Nordkai', 'Muelle 7', 'Westdock'])} ${word('terminal')}`;
    const printed = `${word('printed')} ${notation.date(voyage.onBoard)} 0${chance.whole(1, 9)}:${chance.whole(10, 59)}`;
    const head = () => {
      const { sheet } = paper;
      sheet.text(terminal, LEFT, 32, { size: 9, font: sheet.fonts.bold });
      sheet.text(printed, LEFT + WIDTH, 24, { size: 7, align: 'right', color: GREY });
      sheet.text(`${label('page')} ${paper.pages}`, LEFT + WIDTH, 34, { size: 7, align: 'right', color: GREY });
      sheet.text(word('loadingList'), LEFT + WIDTH / 2, 32, { size: 12, font: sheet.fonts.bold, align: 'centre' });
      return boxes(sheet, { x: LEFT, y: 42, width: WIDTH, height: 28 }, [
        [label('vessel'), voyage.vessel.name, 3],
        [label('imo'), voyage.vessel.imo, 1.4],
        [label('voyage'), voyage.voyage, 1.2],
        [label('loading'), `${voyage.loading.code} ${voyage.loading.name}`, 2.4],
        [label('discharge'), `${voyage.discharge.code} ${voyage.discharge.name}`, 2.4],
      ]);
    };
    let number = 0;
    const rows: TableRow[] = voyage.consignments.flatMap((consignment) =>
      consignment.loads.map((load) => {
        number += 1;
        return {
          cells: [
            String(number),
            load.container,
            load.sizeType,
            word('full'),
            load.seals.join(' / '),
            consignment.billOfLading,
            load.description,
            slotIn(chance.whole(1, 38), chance),
            notation.weight(load.grossKg),
          ],
        };
      }),
    );
    const loads = voyage.consignments.flatMap((consignment) => consignment.loads);
    const end = drawTable(
      paper,
      LEFT,
      head() + 8,
      [
        { title: label('position'), width: 26, align: 'right' },
        { title: label('containerRef'), width: 66 },
        { title: label('sizeType'), width: 34 },
        { title: word('fullEmpty'), width: 24 },
        { title: label('seal'), width: 82 },
        { title: label('billRef'), width: 72 },
        { title: label('description'), width: 124 },
        { title: word('slot'), width: 45 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 62, align: 'right' },
      ],
      rows,
      { size: 7, air: 4, lines: 'rows', zebra: true },
      { bottom: 800, repeatHead: true, onNewPage: () => head() + 8 },
    );
    const sizes = [...new Set(loads.map(({ sizeType }) => sizeType))].sort();
    if (end > 760) paper.turnPage();
    const y = (end > 760 ? head() : end) + 20;
    const counts = sizes.map((size) => `${size}: ${loads.filter(({ sizeType }) => sizeType === size).length}`);
    paper.sheet.text(`${label('totalRow')}: ${loads.length} ${word('units')} (${counts.join(', ')})`, LEFT, y, {
      size: 8,
    });
    paper.sheet.text(
      `${notation.weight(totalOf(loads, ({ grossKg }) => grossKg))} ${notation.weightUnit}`,
      LEFT + WIDTH - 4,
      y,
      {
        size: 8,
        font: paper.sheet.fonts.bold,
        align: 'right',
      },
    );
    const parts = { imo: true, portCodes: true, consignee: false, packages: false, tare: false };
    return { paper, truth: listTruth(voyage, { ...parts, sizeOf: ({ sizeType }) => sizeType }, notation) };
  },
};

/** A list by bay: typewritten, a line over the containers of each bay and their sum below, tare beside gross weight. */
const bayList: Layout = {
  kind: 'manifest',
  name: 'by-bay',
  languages: ['en', 'es', 'pt', 'de', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(4, 9), 4, chance);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: 'typewriter', landscape: true });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.text(word('bayList'), LEFT, 34, { size: 13, font: sheet.fonts.bold });
    sheet.text(voyage.carrier, LEFT + width, 34, { size: 9, align: 'right' });
    const port = ({ name }: { name: string }) => name.toUpperCase();
    const facts: [string, string][] = [
      [label('vessel'), voyage.vessel.name],
      [label('voyage'), voyage.voyage],
      [label('loading'), port(voyage.loading)],
      [label('discharge'), port(voyage.discharge)],
      [label('sailing'), notation.date(voyage.onBoard)],
    ];
    for (const [index, [name, value]] of facts.entries()) {
      const x = LEFT + (index % 3) * (width / 3);
      const y = 54 + Math.floor(index / 3) * 14;
      sheet.text(`${name}:`, x, y, { size: fittingSize([name], sheet.fonts.plain, 8.5, 100) });
      sheet.text(value, x + 112, y, { size: 8.5, font: sheet.fonts.bold });
    }
    const rows: TableRow[] = [];
    let bay = chance.whole(1, 5);
    for (const consignment of voyage.consignments) {
      rows.push({ span: `${word('bay')} ${String(bay).padStart(2, '0')}` });
      for (const load of consignment.loads) {
        rows.push({
          cells: [
            slotIn(bay, chance),
            `${load.container.slice(0, 4)} ${load.container.slice(4, 10)} ${load.container.slice(10)}`,
            tradeSize(load),
            consignment.billOfLading,
            load.seals.join(', '),
            load.description,
            notation.weight(load.tareKg),
            notation.weight(load.grossKg),
          ],
        });
      }
      const { loads } = consignment;
      const sums = [totalOf(loads, ({ tareKg }) => tareKg), totalOf(loads, ({ grossKg }) => grossKg)];
      const counted = `${loads.length} ${word('units')}`;
      rows.push({ cells: ['', word('subtotal'), counted, '', '', '', ...sums.map(notation.weight)], bold: true });
      bay += chance.whole(1, 4);
    }
    const unit = notation.weightUnit;
    drawTable(
      paper,
      LEFT,
      84,
      [
        { title: word('slot'), width: 72 },
        { title: label('containerRef'), width: 96 },
        { title: label('sizeType'), width: 92 },
        { title: label('billRef'), width: 92 },
        { title: label('seal'), width: 102 },
        { title: label('description'), width: 160 },
        { title: `${label('tare')} ${unit}`, width: 76, align: 'right' },
        { title: `${label('grossWeight')} ${unit}`, width: width - 690, align: 'right' },
      ],
      rows,
      { size: 8, lines: chance.one(['head', 'none']), headFill: false, air: 4 },
      { bottom: paper.height - 40, repeatHead: true, onNewPage: () => 40 },
    );
    const parts = { imo: false, portCodes: false, consignee: false, packages: false, tare: true };
    return { paper, truth: listTruth(voyage, { ...parts, sizeOf: tradeSize }, notation) };
  },
};

/** A port agent's transhipment list: the ship that brought the containers above, the one that takes them on in each row. */
const transhipment: Layout = {
  kind: 'manifest',
  name: 'transhipment',
  languages: ['en', 'nl', 'es', 'pt', 'fr'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(3, 9), 3, chance);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ landscape: true, face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const width = paper.width - 2 * LEFT;
    sheet.fill(LEFT, 24, width, 24, PALE);
    sheet.text(`${word('transhipmentList')} ${chance.digits(4)}`, LEFT + 8, 41, { size: 14, font: sheet.fonts.bold });
    const agent = `${chance.one(['Sundrow', 'Fallowbrook', 'Corvane'])} Ship Agency - ${word('asAgents')}`;
    sheet.text(agent, LEFT + width - 8, 41, { size: 8.5, align: 'right' });
    boxes(
      sheet,
      { x: LEFT, y: 54, width, height: 30 },
      [
        [label('vessel'), voyage.vessel.name, 3],
        [label('voyage'), voyage.voyage, 1],
        [label('loading'), voyage.loading.name, 2],
        [label('discharge'), voyage.discharge.name, 2],
        [label('imo'), voyage.vessel.imo, 1.3],
      ],
      { framed: false, boldLabel: true, size: 11 },
    );
    const onward = [0, 1].map(
      () => `${chance.one(['FEEDER', 'SHUTTLE'])} ${chance.letters(2)}-${chance.whole(2, 9)} / ${chance.digits(3)}N`,
    );
    const finals = ['KLAIPEDA', 'GDYNIA', 'HELSINKI', 'CASABLANCA', 'MALTA'];
    drawTable(
      paper,
      LEFT,
      92,
      [
        { title: `${label('billRef')}\n${label('consignee')}`, width: 146 },
        { title: `${label('containerRef')} / ${label('sizeType')}`, width: 116 },
        { title: label('seal'), width: 76 },
        { title: label('packages'), width: 84 },
        { title: label('description'), width: 132 },
        { title: `${label('grossWeight')} (${notation.weightUnit})`, width: 76, align: 'right' },
        { title: word('onCarrier'), width: 72 },
        { title: word('finalPort'), width: width - 702 },
      ],
      voyage.consignments.flatMap((consignment) => {
        const carrier = chance.one(onward);
        const final = chance.one(finals);
        return consignment.loads.map((load, index) => ({
          cells: [
            index === 0 ? `${consignment.billOfLading}\n${consignment.consignee.name}` : '',
            `${load.container} / ${tradeSize(load)}`,
            load.seals.join('\n'),
            `${notation.number(load.packages, 0)} ${load.packageKind}`,
            load.description,
            notation.weight(load.grossKg),
            carrier,
            final,
          ],
        }));
      }),
      { size: 8, air: 5, lines: chance.one(['all', 'rows']) },
      { bottom: paper.height - 36, repeatHead: true, onNewPage: () => 36 },
    );
    const parts = { imo: true, portCodes: false, consignee: true, packages: true, tare: false };
    return { paper, truth: listTruth(voyage, { ...parts, sizeOf: tradeSize }, notation) };
  },
};

export const TERMINAL_MANIFESTS: readonly Layout[] = [loadingList, bayList, transhipment];
