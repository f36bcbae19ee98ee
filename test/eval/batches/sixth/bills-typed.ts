import { Paper } from '../../drawing/paper.ts';
import type { Load } from '../../facts/voyage.ts';
import { billFacts, totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { inWords } from './in-words.ts';
import { PHRASES } from './phrases.ts';
import { paragraph, partyOf, typed, withColon } from './typing.ts';

const LEFT = 50;
const WIDTH = 495;

/** A house bill typed on plain paper: labels above indented entries, the goods and containers as typed lines. */
export const plainHouse: Layout = {
  kind: 'bill-of-lading',
  name: 'plain-paper-house',
  languages: ['en', 'es', 'en', 'it', 'nl', 'fr'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const { voyage, consignment, masterBill, freightTerms } = billFacts(desk, 2);
    const phrases = PHRASES[language];
    const paper = await Paper.open({ face: 'typewriter' });
    const { sheet } = paper;
    const size = 8.5;
    const { loads } = consignment;
    sheet.text(label('titleHouse').toUpperCase(), LEFT, 48, { size: 12, font: sheet.fonts.bold });
    typed(sheet, LEFT + WIDTH, 48, [`${withColon(label('billRef'))} ${consignment.billOfLading}`], {
      size: 10,
      align: 'right',
    });
    typed(sheet, LEFT + WIDTH, 62, [`${withColon(label('masterRef'))} ${masterBill}`], { size, align: 'right' });
    let y = 84;
    for (const role of ['shipper', 'consignee', 'notify'] as const) {
      sheet.text(withColon(label(role)), LEFT, y, { size });
      y = typed(sheet, LEFT + 28, y + 12, partyOf(consignment[role]), { size }) + 8;
    }
    typed(
      sheet,
      LEFT,
      y,
      [`${withColon(label('vessel'))} ${voyage.vessel.name}`, `${withColon(label('loading'))} ${voyage.loading.name}`],
      { size },
    );
    y = typed(
      sheet,
      LEFT + 250,
      y,
      [`${withColon(label('voyage'))} ${voyage.voyage}`, `${withColon(label('discharge'))} ${voyage.discharge.name}`],
      { size },
    );
    const line = '='.repeat(97);
    sheet.text(line, LEFT, y + 4, { size });
    y = typed(sheet, LEFT, y + 20, [phrases.saidToContain], { size });
    for (const load of loads) {
      const goods = `${notation.number(load.packages, 0)} ${load.packageKind}   ${load.description}`;
      y = typed(sheet, LEFT + 28, y + 6, [goods], { size });
      const weights = `${withColon(label('grossWeight'))} ${notation.weight(load.grossKg)} ${notation.weightUnit}`;
      const measure = `${notation.number(load.cubicMetres, 3)} M3`;
      y = typed(
        sheet,
        LEFT + 28,
        y,
        [`${weights}   ${measure}`, containerLine(load, label('containerRef'), label('seal'))],
        {
          size,
        },
      );
    }
    const packages = totalOf(loads, (load) => load.packages);
    if (language === 'en') {
      y = paragraph(sheet, LEFT, y + 10, `SAY: ${inWords(packages)} PACKAGES ONLY.`, WIDTH, { size });
    }
    y = typed(sheet, LEFT, y + 10, [freightTerms === 'prepaid' ? phrases.prepaid : phrases.collect], { size });
    sheet.text(line, LEFT, y + 2, { size });
    typed(
      sheet,
      LEFT,
      y + 24,
      [
        `${withColon(label('shippedOnBoard'))} ${notation.date(voyage.onBoard)}`,
        '',
        voyage.carrier.toUpperCase(),
        '',
        '',
        '______________________________',
        'AS AGENT FOR THE CARRIER',
      ],
      { size },
    );
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, onBoard: true, form: 'house', masterBill } as const;
    return { paper, truth: cargoTruth(voyage, { ...parts, freightTerms }, notation) };
  },
};

function containerLine({ container, sizeType, seals }: Load, name: string, seal: string): string {
  return `${withColon(name)} ${container} / ${sizeType} / ${withColon(seal)} ${seals.join(' & ')}`;
}

/** A sea waybill of columns without a rule: values indented below their labels, each container's goods stacked. */
export const unruledWaybill: Layout = {
  kind: 'bill-of-lading',
  name: 'unruled-waybill',
  languages: ['en', 'de', 'pt', 'nl', 'en'],
  async draw(desk) {
    const { language, notation, label } = desk;
    const { voyage, consignment, freightTerms } = billFacts(desk, 3);
    const phrases = PHRASES[language];
    const paper = await Paper.open({ face: 'serif' });
    const { sheet } = paper;
    const size = 9.5;
    const right = LEFT + 280;
    sheet.text(voyage.carrier, LEFT, 50, { size: 16, font: sheet.fonts.bold });
    const title = label('titleWaybill').toUpperCase();
    const fitting = (11 * (WIDTH - 280)) / sheet.fonts.bold.widthOfTextAtSize(title, 11);
    typed(sheet, right, 46, [title], { size: Math.min(11, fitting), bold: true });
    sheet.rule(LEFT, 58, WIDTH, 1);
    let y = 76;
    for (const role of ['shipper', 'consignee', 'notify'] as const) {
      sheet.text(label(role), LEFT, y, { size: 8, font: sheet.fonts.italic });
      y = typed(sheet, LEFT + 12, y + 12, partyOf(consignment[role]), { size }) + 6;
    }
    const facts: (readonly [string, string])[] = [
      [label('billRef'), consignment.billOfLading],
      [label('receipt'), voyage.receipt],
      [label('vessel'), `${voyage.vessel.name}`],
      [label('voyage'), voyage.voyage],
      [label('loading'), `${voyage.loading.name} / ${voyage.loading.code}`],
      [label('discharge'), `${voyage.discharge.name} / ${voyage.discharge.code}`],
      [label('delivery'), voyage.delivery],
    ];
    let at = 76;
    for (const [name, value] of facts) {
      sheet.text(name, right, at, { size: 8, font: sheet.fonts.italic });
      sheet.text(value, right + 12, at + 12, { size });
      at += 28;
    }
    y = Math.max(y, at) + 8;
    const columns = [
      { x: LEFT, title: `${label('containerRef')} / ${label('seal')}` },
      { x: LEFT + 155, title: label('packages') },
      { x: LEFT + 250, title: label('description') },
    ];
    const weightX = LEFT + WIDTH;
    for (const { x, title } of columns) sheet.text(title, x, y, { size: 8.5, font: sheet.fonts.bold });
    typed(sheet, weightX, y, [`${label('grossWeight')} ${notation.weightUnit}`], {
      size: 8.5,
      bold: true,
      align: 'right',
    });
    y += 18;
    for (const load of consignment.loads) {
      typed(sheet, weightX, y, [notation.weight(load.grossKg)], { size, align: 'right' });
      const ends = [
        typed(sheet, LEFT, y, [`${load.container}  ${load.sizeType}`, load.seals.join(', ')], { size }),
        typed(sheet, LEFT + 155, y, [notation.number(load.packages, 0), load.packageKind], { size }),
        paragraph(sheet, LEFT + 250, y, load.description, 160, { size }),
      ];
      y = Math.max(...ends) + 8;
    }
    sheet.rule(weightX - 80, y - 6, 80, 0.5);
    const total = notation.weight(totalOf(consignment.loads, ({ grossKg }) => grossKg));
    typed(sheet, weightX, y + 8, [total], { size, align: 'right' });
    y = typed(sheet, LEFT + 250, y + 34, [freightTerms === 'prepaid' ? phrases.prepaid : phrases.collect], { size });
    typed(sheet, LEFT, y + 30, [`${withColon(label('shippedOnBoard'))} ${notation.date(voyage.onBoard)}`], { size });
    const parts = { ...ALL_CARGO, imo: false, places: true, onBoard: true, form: 'sea-waybill', freightTerms } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};
