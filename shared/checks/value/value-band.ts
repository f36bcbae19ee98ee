import { paperName } from '../../dossier/papers.ts';
import { bandFor } from '../../experience/band-for.ts';
import type { MeasuredGoods } from '../../experience/goods-measures.ts';
import type { Band } from '../../experience/robust-band.ts';
import { formatHs } from '../../goods/hs-code.ts';
import { english, figure, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Discrepancy, Examination } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { isShiftedPoint, unitConfusion } from '../doubt/unit-confusions.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import { toldTogether } from '../many-subjects.ts';

export const BAND_THRESHOLDS = {
  fewest: { usual: 12, unit: 'cases', says: 'of the same goods; fewer teach nothing' },
  width: { usual: 4, unit: 'robust deviations', says: 'of what was seen in closed cases lie within' },
} as const;

/**
 * The lines whose value lies outside the band that closed cases have taught: of the same origin where that was seen often
 * enough, else of all origins. Null where nothing was seen often enough.
 */
export function valueDiscrepancies(
  { dossier, experience }: Examination,
  measured: readonly MeasuredGoods[],
  limits: { fewest: number; width: number },
): Discrepancy[] | null {
  const judged = measured.flatMap((one) => {
    const origin = one.line.originCountry;
    const own = origin === null ? null : bandFor(experience, { ...one, origin }, dossier.asOf, limits);
    const band = own ?? bandFor(experience, { ...one, origin: null }, dossier.asOf, limits);
    return band === null ? [] : [{ one, band, ofOrigin: own !== null }];
  });
  if (judged.length === 0) return null;
  const outside = judged.filter(({ one: { value }, band }) => value < band.low || value > band.high);
  const found = outside.map(({ one, band, ofOrigin }) => discrepancy(one, band, ofOrigin));
  return toldTogether(found, 'goods');
}

function discrepancy(one: MeasuredGoods, band: Band, ofOrigin: boolean): Discrepancy {
  const { value, line, hs6, unit, currency, fields } = one;
  const where = paperName(line.paper.reading.kind);
  const per = unit === null ? say`kilogram` : unit === 'pieces' ? say`piece` : say`unit (${unit})`;
  const goods = line.description ?? say`goods of HS ${formatHs(hs6)}`;
  const range = say`${short(band.low)} to ${short(band.high)} ${currency ?? ''}`;
  const evidence = [
    ...fields.map((field) =>
      paperEvidence(line.paper, `${line.path}.${field}`, say`${LABELS[field]} on ${where}`, String(line[field])),
    ),
    registerEvidence(
      ofOrigin
        ? say`Usual value of a ${per} of HS ${formatHs(hs6)} from the same country, by ${band.count} closed cases`
        : say`Usual value of a ${per} of HS ${formatHs(hs6)}, by ${band.count} closed cases`,
      range,
    ),
  ];
  const confused =
    unit === null ? unitConfusion(value, band.middle, 'mass', 0.1) : unitConfusion(value, band.middle, 'count', 0.05);
  const shifted = isShiftedPoint(Number(value.toPrecision(2)), Number(band.middle.toPrecision(2)));
  const because = confused
    ? say`the ratio suggests ${confused.says}`
    : shifted
      ? say`a decimal point may be misread`
      : null;
  const doubt = { chance: because === null ? 0.04 : 0.3, because };
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const price = say`${short(value)} ${currency ?? ''}`;
  const such = ofOrigin ? say`such goods from the same country` : say`such goods`;
  const message = sentences(
    value < band.low
      ? say`“${goods}” on ${where}: ${price} a ${per} is less than the ${range} that ${such} were worth in ${band.count} closed cases.`
      : say`“${goods}” on ${where}: ${price} a ${per} is more than the ${range} that ${such} were worth in ${band.count} closed cases.`,
    askToVerify(doubt, certainty),
  );
  return { subject: `${line.paper.file}, ${english(goods)}`, certainty, misreadChance, evidence, message };
}

const LABELS: Record<MeasuredGoods['fields'][number], Phrase> = {
  amount: say`Amount`,
  unitPrice: say`Price of one`,
  quantity: say`Quantity`,
  netKg: say`Net weight`,
  grossKg: say`Gross weight`,
  volumeM3: say`Volume`,
};

function short(value: number): Phrase {
  return figure(Number(value.toPrecision(3)), 10);
}
