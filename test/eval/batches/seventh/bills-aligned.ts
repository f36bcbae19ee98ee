import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { tradeSize } from './container-lists.ts';
import { boxes, fittingSize, linesOf, paragraph, withEnglish } from './form.ts';
import { logo, tintOf } from './modern.ts';
import { neighbourOf } from './office.ts';
import { sundry } from './sundry.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;

/** As `billFacts`, its containers' sizes as the trade says them. */
function facts(desk: Desk, mostLoads: number): ReturnType<typeof billFacts> {
  const own = billFacts(desk, mostLoads);
  const loads = own.consignment.loads.map((load) => ({ ...load, sizeType: tradeSize(load) }));
  const consignment = { ...own.consignment, loads };
  return { ...own, consignment, voyage: { ...own.voyage, consignments: [consignment] } };
}

const freightWord = ({ language }: Desk, terms: 'prepaid' | 'collect') =>
  sundry(language, terms === 'prepaid' ? 'freightPrepaid' : 'freightCollect');

/** The layout key's bill: parties at the left, references and carrier at the right, labels with English beside them. */
const layoutKey: Layout = {
  kind: 'bill-of-lading',
  name: 'layout-key-bill',
  languages: ['en', 'fr', 'de', 'es', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, freightTerms } = facts(desk, 3);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif']) });
    const { sheet } = paper;
    const left = (y: number, height: number) => ({ x: LEFT, y, width: HALF, height });
    const right = (y: number, height: number) => ({ x: LEFT + HALF, y, width: HALF, height });
    let y = 40;
    for (const role of ['shipper', 'consignee', 'notify'] as const) {
      y = boxes(sheet, left(y, 66), [[withEnglish(desk, role), linesOf(consignment[role]), 1]]);
    }
    boxes(sheet, right(40, 32), [
      [withEnglish(desk, 'billRef'), consignment.billOfLading, 1],
      [word('booking'), chance.digits(9), 1],
    ]);
    boxes(sheet, right(72, 32), [
      [word('forwarderRef'), `${chance.letters(3)}/${chance.digits(5)}`, 1],
      [word('originals'), chance.one(['3 / THREE', '3', '2 / TWO']), 1],
    ]);
    sheet.frame(LEFT + HALF, 104, HALF, 134);
    const tint = tintOf(chance);
    logo(sheet, LEFT + HALF + 16, 118, 34, tint, chance);
    sheet.text(voyage.carrier, LEFT + HALF + 60, 141, { size: 13, font: sheet.fonts.bold, color: tint });
    for (const [index, line] of broken(label('titleBill'), sheet.fonts.bold, 12, HALF - 30).entries()) {
      sheet.text(line, LEFT + HALF + 16, 178 + index * 14, { size: 12, font: sheet.fonts.bold });
    }
    paragraph(sheet, word('received'), { x: LEFT + HALF + 16, y: 212, width: HALF - 30, size: 5.5 });
    y = boxes(sheet, { x: LEFT, y, width: WIDTH, height: 30 }, [
      [word('preCarriage'), chance.one(['TRUCK', 'RAIL', 'BARGE']), 1],
      [withEnglish(desk, 'receipt'), voyage.receipt, 1],
      [withEnglish(desk, 'shippedOnBoard'), notation.date(voyage.onBoard), 1],
    ]);
    y = boxes(sheet, { x: LEFT, y, width: WIDTH, height: 30 }, [
      [`${label('vessel')} / ${label('voyage')}`, `${voyage.vessel.name} / ${voyage.voyage}`, 1],
      [withEnglish(desk, 'loading'), voyage.loading.name, 1],
      [word('carrier'), voyage.carrier, 1],
    ]);
    y = boxes(sheet, { x: LEFT, y, width: WIDTH, height: 30 }, [
      [withEnglish(desk, 'discharge'), voyage.discharge.name, 1],
      [withEnglish(desk, 'delivery'), voyage.delivery, 1],
      ['', freightWord(desk, freightTerms), 1],
    ]);
    const end = drawTable(
      paper,
      LEFT,
      y,
      [
        { title: `${label('marks')}\n${label('containerRef')}`, width: 108 },
        { title: label('packages'), width: 76 },
        { title: label('description'), width: 142 },
        { title: label('hs'), width: 58 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 72, align: 'right' },
        { title: label('measure'), width: 59, align: 'right' },
      ],
      consignment.loads.map((load) => ({
        cells: [
          `${load.container}\n${load.sizeType}\n${label('seal')} ${load.seals.join(' ')}`,
          `${notation.number(load.packages, 0)} ${load.packageKind}`,
          load.description,
          load.hs,
          notation.weight(load.grossKg),
          notation.number(load.cubicMetres, 3),
        ],
      })),
      { size: 8, air: 10, lines: 'head', headFill: false },
    );
    sheet.frame(LEFT, y, WIDTH, 660 - y);
    sheet.text(`${label('totalRow')}: ${consignment.loads.length} ${word('container')}`, LEFT + 8, 650, { size: 8 });
    const gross = notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg));
    if (end < 630) sheet.text(gross, LEFT + 452, 650, { size: 8, align: 'right', font: sheet.fonts.bold });
    boxes(sheet, { x: LEFT, y: 660, width: WIDTH, height: 90 }, [
      [withEnglish(desk, 'remarks'), '', 1],
      [word('placeAndDate'), `${voyage.loading.name}, ${notation.date(voyage.onBoard)}`, 1],
    ]);
    sheet.text(word('signature'), LEFT + HALF + 8, 742, { size: 6.5, color: GREY });
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, hs: true, places: true, onBoard: true, freightTerms };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A liner's sea waybill: several containers in the area of goods, each in lines of free text. */
const freeText: Layout = {
  kind: 'bill-of-lading',
  name: 'free-text-goods',
  languages: ['en', 'es', 'de', 'pt', 'fr', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const { voyage, consignment, freightTerms } = facts(desk, 5);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const paper = await Paper.open({ face: chance.one(['typewriter', 'sans']) });
    const { sheet } = paper;
    const title = label('titleWaybill');
    sheet.text(voyage.carrier.toUpperCase(), LEFT, 42, { size: 13, font: sheet.fonts.bold });
    sheet.text(title, LEFT + WIDTH, 42, {
      size: fittingSize([title], sheet.fonts.bold, 12, HALF),
      font: sheet.fonts.bold,
      align: 'right',
    });
    const look = { size: 8.5, boldLabel: true };
    const third = { x: LEFT, width: WIDTH };
    let y = boxes(
      sheet,
      { ...third, y: 52, height: 68 },
      [
        [label('shipper'), linesOf(consignment.shipper), 1],
        [label('consignee'), linesOf(consignment.consignee), 1],
      ],
      look,
    );
    y = boxes(
      sheet,
      { ...third, y, height: 68 },
      [
        [label('notify'), linesOf(consignment.notify), 2],
        [label('billRef'), consignment.billOfLading, 1],
        [word('booking'), chance.digits(8), 1],
      ],
      look,
    );
    y = boxes(
      sheet,
      { ...third, y, height: 30 },
      [
        [label('vessel'), voyage.vessel.name, 1.4],
        [label('voyage'), voyage.voyage, 0.7],
        [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`, 1.5],
        [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`, 1.5],
      ],
      look,
    );
    const weighed = LEFT + WIDTH - 96;
    sheet.text(`${label('packages')} - ${label('description')}`, LEFT + 6, y + 13, { size: 8, font: sheet.fonts.bold });
    for (const [concept, edge] of [
      ['grossWeight', weighed],
      ['measure', LEFT + WIDTH - 6],
    ] as const) {
      const wide = concept === 'measure' ? 84 : 90;
      const size = fittingSize([label(concept)], sheet.fonts.bold, 8, wide);
      sheet.text(label(concept), edge, y + 13, { size, font: sheet.fonts.bold, align: 'right' });
    }
    sheet.rule(LEFT, y + 19, WIDTH, 0.5);
    let line = y + 34;
    const print = (text: string) => {
      sheet.text(text, LEFT + 6, line, { size: 8.5 });
      line += 11.5;
    };
    for (const load of consignment.loads) {
      sheet.text(`${notation.weight(load.grossKg)} ${notation.weightUnit}`, weighed, line, {
        size: 8.5,
        align: 'right',
      });
      sheet.text(notation.number(load.cubicMetres, 3), LEFT + WIDTH - 6, line, { size: 8.5, align: 'right' });
      print(`1 x ${load.sizeType} ${word('container')} ${load.container}`);
      print(`${label('seal')} ${load.seals.join(' / ')}`);
      print(word('saidToContain'));
      print(`${notation.number(load.packages, 0)} ${load.packageKind}`);
      print(load.description);
      line += 8;
    }
    sheet.frame(LEFT, y, WIDTH, 690 - y);
    sheet.text(`*** ${freightWord(desk, freightTerms)} ***`, LEFT + 6, 680, { size: 9, font: sheet.fonts.bold });
    boxes(
      sheet,
      { ...third, y: 690, height: 34 },
      [
        [word('placeAndDate'), `${voyage.receipt}, ${notation.date(voyage.onBoard)}`, 1],
        [word('agentAtDestination'), neighbourOf(consignment.consignee, desk).name, 1],
      ],
      look,
    );
    paragraph(sheet, word('nonNegotiable'), { x: LEFT, y: 738, width: WIDTH, size: 6.5 });
    const parts = { ...ALL_CARGO, imo: false, form: 'sea-waybill', freightTerms, onBoard: 'unjudged' } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

export const ALIGNED_BILLS: readonly Layout[] = [layoutKey, freeText];
