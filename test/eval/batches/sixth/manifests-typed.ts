import { Paper } from '../../drawing/paper.ts';
import { type Load, voyageOf } from '../../facts/voyage.ts';
import { totalOf } from '../../layouts/bill-facts.ts';
import { ALL_CARGO, cargoTruth } from '../../layouts/cargo-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { paragraph, partyOf, typed, withColon } from './typing.ts';

const LEFT = 44;

/** How forwarders' pre-alerts begin. */
const ALERTS: Record<string, { subject: string; opening: string; closing: string }> = {
  en: {
    subject: 'PRE-ALERT',
    opening: 'Dear colleagues, please find below the pre-alert of our shipments on the above vessel.',
    closing: 'Kindly confirm receipt and arrange delivery on arrival. Best regards, Export Dept.',
  },
  de: {
    subject: 'VORAVIS',
    opening: 'Liebe Kollegen, nachstehend das Voravis unserer Sendungen auf dem oben genannten Schiff.',
    closing: 'Bitte bestätigen Sie den Erhalt. Mit freundlichen Grüßen, Abteilung Export',
  },
  es: {
    subject: 'PRE-AVISO',
    opening: 'Estimados colegas: les detallamos el pre-aviso de nuestros embarques en el buque de referencia.',
    closing: 'Agradecemos confirmar la recepción. Saludos cordiales, Depto. de Exportación',
  },
  it: {
    subject: 'PRE-ALERT',
    opening: 'Cari colleghi, vi diamo qui sotto il preavviso delle nostre spedizioni sulla nave in oggetto.',
    closing: 'Vogliate confermare la ricezione. Cordiali saluti, Ufficio Export',
  },
};

/** A message, printed: no table, a numbered paragraph for each house bill with its values divided by strokes. */
export const preAlert: Layout = {
  kind: 'manifest',
  name: 'pre-alert',
  languages: ['en', 'de', 'es', 'it'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(2, 5), 2, chance);
    const masterBill = `${chance.letters(4)}${chance.digits(9)}`;
    const words = ALERTS[language] ?? ALERTS.en;
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const width = paper.width - 2 * LEFT;
    const size = 9;
    const first = paper.sheet;
    first.text(`${words?.subject ?? ''} / ${label('titleManifest').toUpperCase()}`, LEFT, 48, {
      size: 12,
      font: first.fonts.bold,
    });
    typed(first, LEFT, 66, [`${voyage.carrier} - Export`, `fax ${chance.digits(8)}`], { size: 8 });
    first.rule(LEFT, 84, width);
    const vessel = `${withColon(label('vessel'))} ${voyage.vessel.name}   ${withColon(label('voyage'))} ${voyage.voyage}`;
    let y = typed(
      first,
      LEFT,
      100,
      [
        `${vessel}   IMO ${voyage.vessel.imo}`,
        `${withColon(label('loading'))} ${voyage.loading.name} (${voyage.loading.code})`,
        `${withColon(label('discharge'))} ${voyage.discharge.name} (${voyage.discharge.code})`,
        `${withColon(label('sailing'))} ${notation.date(voyage.onBoard)}`,
        `${withColon(label('masterRef'))} ${masterBill}`,
      ],
      { size },
    );
    y = paragraph(first, LEFT, y + 8, words?.opening ?? '', width, { size });
    const loadLine = (load: Load) =>
      [
        load.container,
        load.sizeType,
        load.seals.join('+'),
        `${notation.number(load.packages, 0)} ${load.packageKind}`,
        `${notation.weight(load.grossKg)} ${notation.weightUnit}`,
        `${notation.number(load.cubicMetres, 2)} CBM`,
      ].join(' / ');
    for (const [index, bill] of voyage.consignments.entries()) {
      if (y > 650) {
        paper.turnPage();
        y = 44;
      }
      const { sheet } = paper;
      y += 10;
      sheet.text(`${index + 1}. ${withColon(label('billRef'))} ${bill.billOfLading}`, LEFT, y, {
        size,
        font: sheet.fonts.bold,
      });
      y += size + 4;
      for (const role of ['shipper', 'consignee', 'notify'] as const) {
        y = paragraph(sheet, LEFT + 16, y, `${withColon(label(role))} ${partyOf(bill[role]).join(', ')}`, width - 16, {
          size,
        });
      }
      for (const load of bill.loads) {
        y = typed(
          sheet,
          LEFT + 16,
          y,
          [
            `${withColon(label('containerRef'))} ${loadLine(load)}`,
            `${withColon(label('description'))} ${load.description}`,
          ],
          { size },
        );
      }
    }
    paragraph(paper.sheet, LEFT, y + 16, words?.closing ?? '', width, { size });
    const parts = { ...ALL_CARGO, onBoard: 'unjudged', masterBill } as const;
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};

/** A typed cargo list: rows of dashes between bills, three columns of stacked lines, each party behind one letter. */
export const dashedList: Layout = {
  kind: 'manifest',
  name: 'dashed-list',
  languages: ['en', 'fr', 'nl', 'pt', 'en'],
  async draw({ set, language, chance, notation, label }) {
    const voyage = voyageOf(set, language, chance.whole(3, 6), 2, chance);
    const paper = await Paper.open({ face: 'typewriter' });
    const size = 7.2;
    const step = 10;
    const dashes = '-'.repeat(118);
    const title = `${label('titleManifest').toUpperCase()}`;
    typed(paper.sheet, LEFT, 44, [title, '='.repeat(title.length)], { size: 10 });
    const pair = (name: string, value: string) => `${withColon(name)} ${value}`;
    let y = typed(
      paper.sheet,
      LEFT,
      76,
      [
        pair(label('vessel'), voyage.vessel.name).padEnd(56) + pair(label('voyage'), voyage.voyage),
        pair(label('loading'), voyage.loading.name).padEnd(56) + pair(label('discharge'), voyage.discharge.name),
      ],
      { size, step: 12 },
    );
    const names = [label('shipper'), label('consignee'), label('notify')];
    const heading = () => {
      const { sheet } = paper;
      sheet.text(dashes, LEFT, y, { size });
      const roles = names.map((name, index) => `${'SCN'.at(index)}: ${name}`);
      typed(sheet, LEFT, y + step, [label('billRef'), label('containerRef'), label('seal')], { size, step });
      typed(sheet, LEFT + 96, y + step, roles, { size, step });
      typed(sheet, LEFT + 298, y + step, [label('packages'), label('description'), label('grossWeight')], {
        size,
        step,
      });
      y += 4 * step;
      sheet.text(dashes, LEFT, y, { size });
      y += step;
    };
    heading();
    for (const bill of voyage.consignments) {
      if (y > 620) {
        paper.turnPage();
        y = 44;
        heading();
      }
      const { sheet } = paper;
      const parties = (['shipper', 'consignee', 'notify'] as const).flatMap((role, index) =>
        partyOf(bill[role]).map((line, at) => `${at === 0 ? `${'SCN'.at(index)}: ` : '   '}${line}`),
      );
      const boxes = bill.loads.flatMap((load) => ['', load.container, ...load.seals]);
      const goods = bill.loads.flatMap((load) => [
        `${notation.number(load.packages, 0)} ${load.packageKind}`,
        load.description,
        `${notation.weight(load.grossKg)} ${notation.weightUnit}`,
        '',
      ]);
      const ends = [
        typed(sheet, LEFT, y, [bill.billOfLading, ...boxes.slice(1)], { size, step }),
        typed(sheet, LEFT + 96, y, parties, { size, step }),
        typed(sheet, LEFT + 298, y, goods, { size, step }),
      ];
      y = Math.max(...ends);
      sheet.text(dashes, LEFT, y, { size });
      y += step;
    }
    const loads = voyage.consignments.flatMap((bill) => bill.loads);
    const total = `${notation.weight(totalOf(loads, ({ grossKg }) => grossKg))} ${notation.weightUnit}`;
    typed(paper.sheet, LEFT + 298, y + 4, [`${withColon(label('totalRow'))} ${total}`], { size });
    const parts = { ...ALL_CARGO, imo: false, portCodes: false, sizeType: false };
    return { paper, truth: cargoTruth(voyage, parts, notation) };
  },
};
