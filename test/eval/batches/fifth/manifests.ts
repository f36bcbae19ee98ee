import { PALE } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable, type TableRow } from '../../drawing/table.ts';
import { type Load, voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { withRows } from './amended-truth.ts';
import { emblem, FORM_LOOK, formRow, HOUSE_BLUE, partyAsLines } from './form.ts';
import { falForm, inwardDeclaration } from './manifests-reported.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 36;

/** A line printer's manifest with the freight: a paragraph for each bill, its charges in columns of prepaid and collect. */
const freightedPrintout: Layout = {
  kind: 'manifest',
  name: 'freighted-printout',
  languages: ['en', 'es', 'it', 'fr', 'de'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(3, 8), 3, chance);
    const terms = voyage.consignments.map(() => chance.one(['prepaid', 'collect'] as const));
    const say = cargoTexts(language);
    const paper = await Paper.open({ landscape: true, face: 'typewriter' });
    const right = paper.width - LEFT;
    const write = (text: string, x: number, y: number, align: 'left' | 'right' = 'left') =>
      paper.sheet.text(text, x, y, { size: 7.5, align });
    const ruled = (mark: string, y: number) => write(mark.repeat(171), LEFT, y);
    const heading = (): number => {
      paper.sheet.text(voyage.carrier.toUpperCase(), LEFT, 32, { size: 10, font: paper.sheet.fonts.bold });
      paper.sheet.text(say('freightManifest'), paper.width / 2, 32, {
        size: 11,
        font: paper.sheet.fonts.bold,
        align: 'centre',
      });
      write(`${label('page')}: ${String(paper.pages).padStart(3, '0')}`, right, 32, 'right');
      write(`${label('vessel')}: ${voyage.vessel.name}`, LEFT, 48);
      write(`${label('imo')}: ${voyage.vessel.imo}`, LEFT + 290, 48);
      write(`${label('voyage')}: ${voyage.voyage}`, LEFT + 520, 48);
      write(`${label('loading')}: ${voyage.loading.name}`, LEFT, 59);
      write(`${label('discharge')}: ${voyage.discharge.name}`, LEFT + 290, 59);
      write(`${label('sailing')}: ${notation.date(voyage.onBoard)}`, LEFT + 520, 59);
      ruled('=', 70);
      const y = 80;
      write(label('billRef'), LEFT, y);
      write(`${label('containerRef')} / ${label('sizeType')}`, LEFT + 222, y);
      write(label('seal'), LEFT + 222, y + 9);
      write(label('packages'), LEFT + 452, y + 9, 'right');
      write(label('packageKind'), LEFT + 460, y);
      write(label('description'), LEFT + 460, y + 9);
      write(`${label('grossWeight')} ${notation.weightUnit}`, right, y, 'right');
      ruled('-', y + 17);
      return y + 30;
    };
    let y = heading();
    for (const [index, consignment] of voyage.consignments.entries()) {
      const left = [
        `${label('billRef')}: ${consignment.billOfLading}`,
        ...(['shipper', 'consignee', 'notify'] as const).flatMap((role) => [
          `${label(role)}:`,
          ...partyAsLines(consignment[role]).map((line) => `  ${line}`),
        ]),
      ];
      const charges = ['oceanFreight', 'bunker', 'handling'] as const;
      const height = Math.max(left.length, consignment.loads.length * 3 + charges.length + 3) * 10 + 12;
      if (y + height > paper.height - 24) {
        paper.turnPage();
        y = heading();
      }
      for (const [line, text] of left.entries()) write(text, LEFT, y + line * 10);
      let at = y;
      for (const load of consignment.loads) {
        write(`${load.container} ${load.sizeType}`, LEFT + 222, at);
        for (const [line, seal] of load.seals.entries())
          write(`${label('seal')} ${seal}`, LEFT + 222, at + 10 + line * 10);
        write(notation.number(load.packages, 0), LEFT + 452, at, 'right');
        write(load.packageKind, LEFT + 460, at);
        write(load.description, LEFT + 460, at + 10);
        write(notation.weight(load.grossKg), right, at, 'right');
        at += load.seals.length > 1 ? 32 : 24;
      }
      const column = terms[index] === 'prepaid' ? LEFT + 600 : LEFT + 690;
      write(`${say('charges')} USD`, LEFT + 430, at + 4);
      write(say('prepaidColumn'), LEFT + 600, at + 4, 'right');
      write(say('collectColumn'), LEFT + 690, at + 4, 'right');
      for (const [line, charge] of charges.entries()) {
        write(say(charge), LEFT + 430, at + 14 + line * 10);
        write(notation.number(chance.whole(90, 3200), 2), column, at + 14 + line * 10, 'right');
      }
      write(say(terms[index] ?? 'prepaid'), LEFT + 222, at + 14);
      y += height + 6;
      ruled('-', y - 8);
      y += 4;
    }
    const parts = { ...ALL_CARGO, portCodes: false, onBoard: 'unjudged' } as const;
    const truth = withRows(cargoTruth(voyage, parts, notation), 'consignments', (row, index) => ({
      ...row,
      freightTerms: terms[index] ?? null,
    }));
    return { paper, truth };
  },
};

/** A carrier's list without freight: a band and three boxes for each bill, its containers with their goods in a line below. */
const containerLedger: Layout = {
  kind: 'manifest',
  name: 'container-ledger',
  languages: ['en', 'pt', 'nl', 'de', 'it', 'fr'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(2, 7), 4, chance);
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * LEFT;
    const heading = (): number => {
      const { sheet } = paper;
      emblem(sheet, LEFT, 18, 22);
      sheet.text(voyage.carrier, LEFT + 30, 34, { size: 12, font: sheet.fonts.bold, color: HOUSE_BLUE });
      sheet.text(label('titleManifest'), LEFT + width, 34, { size: 12, font: sheet.fonts.bold, align: 'right' });
      const end = formRow(sheet, LEFT, 46, 28, [
        {
          label: `${label('vessel')} / ${label('voyage')}`,
          value: `${voyage.vessel.name} / ${voyage.voyage}`,
          width: width * 0.3,
        },
        { label: label('imo'), value: voyage.vessel.imo, width: width * 0.12 },
        { label: label('loading'), value: `${voyage.loading.code} - ${voyage.loading.name}`, width: width * 0.23 },
        {
          label: label('discharge'),
          value: `${voyage.discharge.code} - ${voyage.discharge.name}`,
          width: width * 0.23,
        },
        { label: label('page'), value: String(paper.pages), width: width * 0.12 },
      ]);
      return end + 8;
    };
    const columns = [
      { title: label('containerRef'), width: 96 },
      { title: label('sizeType'), width: 62 },
      { title: label('seal'), width: 92 },
      { title: label('packages'), width: 74, align: 'right' as const },
      { title: label('packageKind'), width: 104 },
      { title: label('grossWeight'), width: 88, align: 'right' as const, group: notation.weightUnit },
      { title: label('tare'), width: 78, align: 'right' as const, group: notation.weightUnit },
      { title: 'VGM', width: 88, align: 'right' as const, group: notation.weightUnit },
      { title: label('measure'), width: width - 682, align: 'right' as const },
    ];
    const sumRow = (name: string, loads: readonly Load[]): TableRow => ({
      cells: [
        `${name} ${loads.length}`,
        '',
        '',
        notation.number(
          totalOf(loads.slice(), ({ packages }) => packages),
          0,
        ),
        '',
        notation.weight(totalOf(loads.slice(), ({ grossKg }) => grossKg)),
        notation.weight(totalOf(loads.slice(), ({ tareKg }) => tareKg)),
        notation.weight(totalOf(loads.slice(), ({ grossKg, tareKg }) => grossKg + tareKg)),
        notation.number(
          totalOf(loads.slice(), ({ cubicMetres }) => cubicMetres),
          2,
        ),
      ],
      bold: true,
    });
    let y = heading();
    for (const consignment of voyage.consignments) {
      if (y + 130 + consignment.loads.length * 30 > paper.height - 36) {
        paper.turnPage();
        y = heading();
      }
      paper.sheet.fill(LEFT, y, width, 15, PALE);
      paper.sheet.text(`${label('billRef')}  ${consignment.billOfLading}`, LEFT + 5, y + 11, {
        size: 9,
        font: paper.sheet.fonts.bold,
      });
      y = formRow(
        paper.sheet,
        LEFT,
        y + 15,
        54,
        (['shipper', 'consignee', 'notify'] as const).map((role) => ({
          label: label(role),
          value: partyAsLines(consignment[role]),
          width: width / 3,
        })),
        { ...FORM_LOOK, size: 8, boldLabels: true },
      );
      y = drawTable(
        paper,
        LEFT,
        y,
        columns,
        [
          ...consignment.loads.flatMap((load): TableRow[] => [
            {
              cells: [
                load.container,
                load.sizeType,
                load.seals.join(' '),
                notation.number(load.packages, 0),
                load.packageKind,
                notation.weight(load.grossKg),
                notation.weight(load.tareKg),
                notation.weight(load.grossKg + load.tareKg),
                notation.number(load.cubicMetres, 2),
              ],
            },
            { span: `${label('description')}: ${load.description}` },
          ]),
          sumRow(label('totalRow'), consignment.loads),
        ],
        { lines: 'rows', headFill: false, size: 8, air: 3 },
      );
      y += 14;
    }
    const all = voyage.consignments.flatMap(({ loads }) => loads);
    const sum = `${all.length} CNTR   ${notation.weight(totalOf(all, ({ grossKg }) => grossKg))} ${notation.weightUnit}`;
    if (y > paper.height - 30) {
      paper.turnPage();
      y = heading() + 8;
    }
    paper.sheet.text(`${label('titleManifest')} - ${label('totalRow')}: ${sum}`, LEFT + width, y + 4, {
      size: 9,
      font: paper.sheet.fonts.bold,
      align: 'right',
    });
    return { paper, truth: cargoTruth(voyage, { ...ALL_CARGO, tare: true }, notation) };
  },
};

export const FIFTH_MANIFESTS: readonly Layout[] = [inwardDeclaration, falForm, freightedPrintout, containerLedger];
