import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken, drawTable } from '../../drawing/table.ts';
import { type CarriedConsignment, voyageOf } from '../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Desk, Layout } from '../../layouts/layout.ts';
import { withRows } from './amended-truth.ts';
import { FORM_LOOK, formRow } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 34;
const SIZE = 7.5;
const STEP = 9.2;
/** Parties; bill; marks, containers, seals; packages and goods; weight; measurement. */
const EDGES = [LEFT, 224, 312, 446, 660, 742, 808] as const;

/** The declaration that ships bring in: numbered boxes and headings, one bill below another with its parties stacked. */
export const inwardDeclaration: Layout = {
  kind: 'manifest',
  name: 'inward-declaration',
  languages: ['en', 'es', 'fr', 'pt', 'en', 'de'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const voyage = voyageOf(set, language, chance.whole(3, 9), 3, chance);
    const say = cargoTexts(language);
    const paper = await Paper.open({ landscape: true, face: chance.one(['typewriter', 'sans'] as const) });
    const width = EDGES[6] - LEFT;
    const bottom = paper.height - 34;
    const flag = chance.one(['PANAMA', 'MALTA', 'LIBERIA']);
    const captain = `CAPT. ${chance.one(['O. DUINROTH', 'M. SARNEBECK'])}`;
    const ports = [voyage.loading, voyage.discharge].map(({ code, name }) => `${name} (${code})`);
    const heading = (): number => {
      const { sheet } = paper;
      sheet.text(label('titleManifest'), LEFT, 28, { size: 12, font: sheet.fonts.bold });
      sheet.text(voyage.carrier.toUpperCase(), LEFT + width / 2, 28, { size: 9 });
      sheet.text(`${label('page')} ${paper.pages}`, LEFT + width, 28, { size: 8, align: 'right' });
      const boxes = [
        [
          [`1. ${label('vessel')}`, voyage.vessel.name, 0.28],
          [`2. ${label('imo')}`, voyage.vessel.imo, 0.14],
          [`3. ${say('reportedAt')}`, voyage.discharge.name, 0.26],
          [`4. ${say('flag')}`, flag, 0.14],
          [`5. ${say('callSign')}`, `${voyage.vessel.imo.slice(0, 1)}QX${voyage.vessel.imo.slice(1, 3)}`, 0.18],
        ],
        [
          [`6. ${say('master')}`, captain, 0.28],
          [`7. ${label('voyage')}`, voyage.voyage, 0.14],
          [`8. ${label('loading')}`, ports[0] ?? '', 0.29],
          [`9. ${label('discharge')}`, ports[1] ?? '', 0.29],
        ],
      ] as const;
      let y = 36;
      for (const row of boxes) {
        const cells = row.map(([name, value, share]) => ({ label: name, value, width: share * width }));
        y = formRow(sheet, LEFT, y, 27, cells, { ...FORM_LOOK, size: 8 });
      }
      const titles = [
        `10. ${label('shipper')} / ${label('consignee')} / ${label('notify')}`,
        `11. ${label('billRef')}`,
        `12. ${label('marks')}; ${label('containerRef')}; ${label('seal')}`,
        `13. ${label('packages')}; ${label('description')}`,
        `14. ${label('grossWeight')} (${notation.weightUnit})`,
        `15. ${label('measure')}`,
      ];
      for (const [column, title] of titles.entries()) {
        const left = EDGES[column] ?? LEFT;
        const columnWidth = (EDGES[column + 1] ?? 0) - left;
        for (const [line, text] of broken(title, sheet.fonts.bold, 6.5, columnWidth - 8).entries()) {
          sheet.text(text, left + 4, y + 9 + line * 7.5, { size: 6.5, font: sheet.fonts.bold });
        }
      }
      sheet.rule(LEFT, y + 34, width);
      sheet.frame(LEFT, y, width, bottom - y);
      for (const edge of EDGES.slice(1, 6)) sheet.upright(edge, y, bottom - y);
      return y + 34;
    };
    let y = heading();
    for (const consignment of voyage.consignments) {
      const block = blockOf(paper, consignment, desk);
      const height = Math.max(...block.columns.map((lines) => lines.length)) * STEP + 8;
      if (y + height > bottom) {
        paper.turnPage();
        y = heading();
      }
      for (const [column, lines] of block.columns.entries()) {
        const right = column >= 4;
        const x = right ? (EDGES[column + 1] ?? 0) - 4 : (EDGES[column] ?? 0) + 4;
        for (const [line, text] of lines.entries()) {
          const small = column === 0 && block.roles.includes(line);
          paper.sheet.text(text, x, y + 10 + line * STEP, {
            size: small ? SIZE - 1 : SIZE,
            align: right ? 'right' : 'left',
            ...(small ? { color: GREY } : {}),
          });
        }
      }
      y += height;
      paper.sheet.rule(LEFT, y, width, 0.4, GREY);
    }
    return { paper, truth: cargoTruth(voyage, ALL_CARGO, notation) };
  },
};

function blockOf(paper: Paper, consignment: CarriedConsignment, { notation, label }: Desk) {
  const { fonts } = paper.sheet;
  const fitting = (text: string, column: number) =>
    broken(text, fonts.plain, SIZE, (EDGES[column + 1] ?? 0) - (EDGES[column] ?? 0) - 8);
  const parties: string[] = [];
  const roles: number[] = [];
  for (const role of ['shipper', 'consignee', 'notify'] as const) {
    roles.push(parties.length);
    const { name, lines } = consignment[role];
    parties.push(`${label(role)}:`, ...[name, ...lines].flatMap((line) => fitting(line, 0)));
  }
  const columns: string[][] = [parties, [consignment.billOfLading], [], [], [], []];
  const [, , marks = [], goods = [], weights = [], measures = []] = columns;
  for (const load of consignment.loads) {
    const ofMarks = [
      `${load.container}  ${load.sizeType}`,
      ...load.seals.map((seal) => `${label('seal')} ${seal}`),
    ].flatMap((line) => fitting(line, 2));
    const ofGoods = [
      ...fitting(`${notation.number(load.packages, 0)} ${load.packageKind}`, 3),
      ...fitting(load.description, 3),
    ];
    const height = Math.max(ofMarks.length, ofGoods.length) + 1;
    const padded = (lines: string[]) => Array.from({ length: height }, (_, line) => lines[line] ?? '');
    marks.push(...padded(ofMarks));
    goods.push(...padded(ofGoods));
    weights.push(...padded([notation.weight(load.grossKg)]));
    measures.push(...padded([notation.number(load.cubicMetres, 3)]));
  }
  return { columns, roles };
}

/** The form of the FAL convention: numbered boxes, no parties, marks and containers in one column, a place to sign. */
export const falForm: Layout = {
  kind: 'manifest',
  name: 'fal-numbered',
  languages: ['en', 'fr', 'es', 'pt', 'it', 'nl', 'de'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const voyage = voyageOf(set, language, chance.whole(2, 6), 2, chance);
    const say = cargoTexts(language);
    const paper = await Paper.open({});
    const width = 525;
    const ship = {
      callSign: `9QX${chance.digits(2)}`,
      flag: chance.one(['PA', 'MT', 'LR', 'CY']),
      master: chance.one(['O. Duinroth', 'M. Sarnebeck']),
    };
    const heading = (): number => {
      const { sheet } = paper;
      sheet.text(say('cargoDeclaration'), LEFT + width / 2, 38, { size: 12, font: sheet.fonts.bold, align: 'centre' });
      for (const [index, [name, ticked]] of [
        [say('arrival'), true] as const,
        [say('departure'), false] as const,
      ].entries()) {
        const x = LEFT + 150 + index * 130;
        sheet.frame(x, 47, 8, 8);
        if (ticked) sheet.text('X', x + 1.2, 54, { size: 8, font: sheet.fonts.bold });
        sheet.text(name, x + 13, 54, { size: 8 });
      }
      sheet.text(`${label('page')} ${paper.pages}`, LEFT + width, 54, { size: 8, align: 'right' });
      let y = formRow(sheet, LEFT, 62, 29, [
        { label: `1.1 ${label('vessel')}`, value: voyage.vessel.name, width: 190 },
        { label: `1.2 ${label('imo')}`, value: voyage.vessel.imo, width: 95 },
        { label: `1.3 ${say('callSign')}`, value: ship.callSign, width: 110 },
        { label: `1.4 ${label('voyage')}`, value: voyage.voyage, width: 130 },
      ]);
      y = formRow(sheet, LEFT, y, 29, [
        { label: `2. ${say('reportedAt')}`, value: voyage.discharge.name, width: 190 },
        { label: `3. ${say('flag')}`, value: ship.flag, width: 95 },
        { label: `4. ${say('master')}`, value: ship.master, width: 240 },
      ]);
      return formRow(sheet, LEFT, y, 29, [
        { label: `5. ${label('loading')}`, value: `${voyage.loading.code} ${voyage.loading.name}`, width: 285 },
        { label: label('discharge'), value: `${voyage.discharge.code} ${voyage.discharge.name}`, width: 240 },
      ]);
    };
    const end = drawTable(
      paper,
      LEFT,
      heading(),
      [
        { title: `6. ${label('billRef')}`, width: 88 },
        { title: `7. ${label('marks')}\n${label('containerRef')}\n${label('seal')}`, width: 112 },
        {
          title: `8. ${label('packages')}; ${label('packageKind')}; ${label('description')}; ${label('hs')}`,
          width: 185,
        },
        { title: `9. ${label('grossWeight')} ${notation.weightUnit}`, width: 76, align: 'right' },
        { title: `10. ${label('measure')}`, width: 64, align: 'right' },
      ],
      voyage.consignments.flatMap((consignment) =>
        consignment.loads.map((load, index) => ({
          cells: [
            index === 0 ? consignment.billOfLading : '',
            ['N/M', load.container, ...load.seals].join('\n'),
            `${notation.number(load.packages, 0)} ${load.packageKind}\n${load.description}\nHS ${load.hs}`,
            notation.weight(load.grossKg),
            notation.number(load.cubicMetres, 2),
          ],
        })),
      ),
      { size: 8, air: 6, headFill: false },
      { bottom: 740, repeatHead: true, onNewPage: heading },
    );
    formRow(paper.sheet, LEFT + 200, Math.max(end, 700) + 14, 46, [
      { label: `11. ${say('signedBy')}`, value: '', width: 325 },
    ]);
    const parts = { ...ALL_CARGO, shipper: false, notify: false, sizeType: false, hs: true };
    const truth = withRows(cargoTruth(voyage, parts, notation), 'consignments', (row) => ({ ...row, consignee: null }));
    return { paper, truth };
  },
};
