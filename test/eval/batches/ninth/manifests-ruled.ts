import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import type { CarriedConsignment } from '../../facts/voyage.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { consignmentTruth, type FreightTerms } from './cargo.ts';
import { drawGrid } from './grid.ts';
import { PHRASES } from './phrases.ts';
import { cell, emblem, MIST, NAVY } from './strokes.ts';
import { oneCargo, sailedFrom, sumOf } from './trades.ts';

const EDGE = 30;

interface ListedConsignment {
  consignment: CarriedConsignment;
  terms: FreightTerms;
  asConsignee: boolean;
}

/** A liner's long list: three parties under one another with their ordinal, three lines to a container, all bills ruled off. */
const ordinals: Layout = {
  kind: 'manifest',
  name: 'parties-by-ordinal',
  languages: ['en', 'de', 'nl', 'it', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const voyage = sailedFrom(desk, chance.whole(7, 14), 3);
    const phrases = PHRASES[language];
    const listed: ListedConsignment[] = voyage.consignments.map((consignment) => ({
      consignment,
      terms: chance.one(['prepaid', 'collect'] as const),
      asConsignee: chance.likely(0.4),
    }));
    const paper = await Paper.open({ landscape: true });
    const width = paper.width - 2 * EDGE;
    const begin = () => {
      const { sheet } = paper;
      emblem(sheet, EDGE, 24, 22, NAVY, 'sail');
      sheet.text(voyage.carrier, EDGE + 30, 40, { size: 12, font: sheet.fonts.bold });
      sheet.text(label('titleManifest'), paper.width / 2, 40, { size: 13, font: sheet.fonts.bold, align: 'centre' });
      sheet.text(`${label('page')} ${paper.pages}`, EDGE + width, 40, { size: 8, align: 'right' });
      const facts = [
        [label('vessel'), voyage.vessel.name],
        [label('imo'), voyage.vessel.imo],
        [label('voyage'), voyage.voyage],
        [label('loading'), `${voyage.loading.name} ${voyage.loading.code}`],
        [label('discharge'), `${voyage.discharge.name} ${voyage.discharge.code}`],
      ];
      let x = EDGE;
      for (const [name = '', value = ''] of facts) {
        sheet.text(`${name}:`, x, 62, { size: 8, color: GREY });
        const after = x + sheet.fonts.plain.widthOfTextAtSize(`${name}: `, 8) + 2;
        sheet.text(value, after, 62, { size: 8.5, font: sheet.fonts.bold });
        x = after + sheet.fonts.bold.widthOfTextAtSize(value, 8.5) + 18;
      }
      return 70;
    };
    const ofLoads = (consignment: CarriedConsignment, of: (at: number) => string) =>
      consignment.loads.map((_, at) => `${of(at)}\n\n`).join('');
    const partyText = (ordinal: number, one: CarriedConsignment['shipper']) =>
      `${ordinal}) ${one.name}\n${one.lines.join(', ')}`;
    const loads = voyage.consignments.flatMap((consignment) => consignment.loads);
    drawGrid(
      paper,
      EDGE,
      begin(),
      [
        { title: label('billRef'), width: 84 },
        { title: `1) ${label('shipper')}  2) ${label('consignee')}  3) ${label('notify')}`, width: 210 },
        { title: `${label('containerRef')} / ${label('sizeType')}\n${label('seal')}`, width: 98 },
        { title: label('packages'), width: 80 },
        { title: label('description'), width: 172 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 74, align: 'right' },
        { title: label('measure'), width: width - 718, align: 'right' },
      ],
      [
        ...listed.map(({ consignment, terms, asConsignee }) =>
          [
            `${consignment.billOfLading}\n${phrases[terms]}`,
            [
              partyText(1, consignment.shipper),
              partyText(2, consignment.consignee),
              asConsignee ? `3) ${phrases.asConsignee}` : partyText(3, consignment.notify),
            ].join('\n'),
            consignment.loads
              .map(({ container, sizeType, seals }) => `${container} ${sizeType}\n${seals.join(' / ')}\n`)
              .join('\n'),
            ofLoads(consignment, (at) => {
              const load = consignment.loads[at];
              return load ? `${notation.number(load.packages, 0)} ${load.packageKind}\n` : '';
            }),
            ofLoads(consignment, (at) => `${consignment.loads[at]?.description ?? ''}\n`),
            ofLoads(consignment, (at) => `${notation.weight(consignment.loads[at]?.grossKg ?? 0)}\n`),
            ofLoads(consignment, (at) => `${notation.number(consignment.loads[at]?.cubicMetres ?? 0, 3)}\n`),
          ].map((text) => text.replace(/\n+$/, '')),
        ),
        {
          cells: [
            label('totalRow'),
            `${voyage.consignments.length} B/L`,
            `${loads.length} ${phrases.containers}`,
            '',
            '',
            notation.weight(sumOf(loads, ({ grossKg }) => grossKg)),
            notation.number(
              sumOf(loads, ({ cubicMetres }) => cubicMetres),
              3,
            ),
          ],
          bold: true,
        },
      ],
      { size: 7.5, headSize: 7, rowRules: true, boldHead: true, headColour: MIST },
      { pages: { bottom: paper.height - 26, resume: begin } },
    );
    const parts = { addresses: true, sizeType: true, tare: false, hs: false, goods: 'each' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: listed.map(({ consignment, terms, asConsignee }) =>
          consignmentTruth(consignment, { ...parts, notify: asConsignee ? 'unjudged' : true }, notation, {
            freightTerms: terms,
          }),
        ),
      },
    };
  },
};

/** As customs along the coasts of Africa and the Antilles have it: cells for each bill, its containers listed below the goods. */
const cellsByBill: Layout = {
  kind: 'manifest',
  name: 'cells-by-bill',
  languages: ['fr', 'pt', 'es', 'en', 'fr'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const sailed = sailedFrom(desk, chance.whole(2, 5), 4, { home: 'discharge' });
    const voyage = { ...sailed, consignments: sailed.consignments.map(oneCargo) };
    const phrases = PHRASES[language];
    const paper = await Paper.open({});
    const width = paper.width - 2 * EDGE;
    const { sheet: first } = paper;
    first.text(label('titleManifest'), paper.width / 2, 38, { size: 13, font: first.fonts.bold, align: 'centre' });
    const sixth = width / 6;
    cell(first, [EDGE, 48, sixth * 2, 28], phrases.office, `${voyage.discharge.code}01`);
    cell(first, [EDGE + sixth * 2, 48, sixth * 2, 28], phrases.agent, voyage.carrier);
    cell(first, [EDGE + sixth * 4, 48, sixth, 28], phrases.flag, chance.one(['Malta', 'Madeira', 'Panamá']));
    cell(first, [EDGE + sixth * 5, 48, sixth, 28], phrases.master, 'W. Obakenda');
    const strip = [
      [label('vessel'), voyage.vessel.name],
      [label('imo'), voyage.vessel.imo],
      [label('voyage'), voyage.voyage],
      [label('loading'), `${voyage.loading.name} (${voyage.loading.code})`],
      [label('discharge'), `${voyage.discharge.name} (${voyage.discharge.code})`],
    ];
    const shares = [1.5, 0.8, 0.7, 1.5, 1.5];
    let x = EDGE;
    for (const [index, [name = '', value = '']] of strip.entries()) {
      const share = sixth * (shares[index] ?? 1);
      cell(first, [x, 76, share, 28], name, value);
      x += share;
    }
    let y = 112;
    for (const [index, consignment] of voyage.consignments.entries()) {
      const { loads } = consignment;
      if (y + 150 + loads.length * 15 > paper.height - 30) {
        paper.turnPage();
        paper.sheet.text(`${label('titleManifest')} - ${voyage.vessel.name} ${voyage.voyage}`, EDGE, 28, {
          size: 7.5,
          color: GREY,
        });
        paper.sheet.text(`${label('page')} ${paper.pages}`, EDGE + width, 28, { size: 7.5, align: 'right' });
        y = 36;
      }
      const { sheet } = paper;
      sheet.fill(EDGE, y, width, 18, MIST);
      sheet.frame(EDGE, y, width, 18);
      sheet.text(`${index + 1}`, EDGE + 6, y + 12.5, { size: 9, font: sheet.fonts.bold });
      sheet.text(`${label('billRef')} : ${consignment.billOfLading}`, EDGE + 40, y + 12.5, {
        size: 9,
        font: sheet.fonts.bold,
      });
      y += 18;
      for (const [at, role] of (['shipper', 'consignee', 'notify'] as const).entries()) {
        const party = consignment[role];
        cell(sheet, [EDGE + (at * width) / 3, y, width / 3, 54], label(role), [party.name, ...party.lines], {
          size: 8,
        });
      }
      y += 54;
      const [load] = loads;
      const packages = sumOf(loads, (one) => one.packages);
      const goods: [string, string, number][] = [
        [label('packages'), `${notation.number(packages, 0)} ${load?.packageKind ?? ''}`, 1.1],
        [label('description'), load?.description ?? '', 2.3],
        [label('hs'), load?.hs ?? '', 0.8],
        [`${label('grossWeight')} (${notation.weightUnit})`, notation.weight(sumOf(loads, (one) => one.grossKg)), 1],
        [
          label('measure'),
          notation.number(
            sumOf(loads, (one) => one.cubicMetres),
            2,
          ),
          0.8,
        ],
      ];
      x = EDGE;
      for (const [name, value, share] of goods) {
        cell(sheet, [x, y, sixth * share, 27], name, value, { size: 8 });
        x += sixth * share;
      }
      y = drawGrid(
        paper,
        EDGE,
        y + 27,
        [
          { title: label('containerRef'), width: width * 0.24 },
          { title: label('sizeType'), width: width * 0.12, align: 'centre' },
          { title: label('seal'), width: width * 0.26 },
          { title: label('packages'), width: width * 0.16, align: 'right' },
          { title: `${label('grossWeight')} (${notation.weightUnit})`, width: width * 0.22, align: 'right' },
        ],
        loads.map((one) => [
          one.container,
          one.sizeType,
          one.seals.join(' - '),
          notation.number(one.packages, 0),
          notation.weight(one.grossKg),
        ]),
        { size: 8, headSize: 6.5, air: 4 },
      );
      y += 10;
    }
    const parts = { addresses: true, notify: true, sizeType: true, tare: false, hs: true, goods: 'once' } as const;
    return {
      paper,
      truth: {
        ...cargoTruth(voyage, ALL_CARGO, notation),
        consignments: voyage.consignments.map((consignment) => consignmentTruth(consignment, parts, notation)),
      },
    };
  },
};

export const NINTH_RULED_MANIFESTS: readonly Layout[] = [ordinals, cellsByBill];
