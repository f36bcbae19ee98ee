import { paperName } from '../../dossier/papers.ts';
import { bandFor } from '../../experience/band-for.ts';
import { type MeasuredGoods, measuresOf } from '../../experience/goods-measures.ts';
import { goodsLines } from '../../goods/goods-lines.ts';
import { formatHs } from '../../goods/hs-code.ts';
import { pieceMass } from '../../goods/piece-masses.ts';
import { english, type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck, type Examination } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { confusionInto } from '../doubt/unit-confusions.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import { statedKg } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';

export const d6UnitMass = defineCheck({
  id: 'D6',
  version: 1,
  title: 'A piece of the goods weighs too much or too little',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Sets or cartons counted as pieces; the weight of several lines printed beside one; goods of another make.',
  needs:
    'quantity and net weight of the same goods, and experience with such goods or a heading whose pieces are alike',
  thresholds: {
    fewest: { usual: 12, unit: 'cases', says: 'fewer teach nothing' },
    width: { usual: 4, unit: 'robust deviations', says: 'of what was seen in closed cases' },
    margin: { usual: 2, unit: 'times', says: 'beyond the bounds of the heading, where there is no experience' },
  },
  examine(examination, limits) {
    const measured = goodsLines(examination.dossier).flatMap((line) =>
      measuresOf(line).filter(({ measure }) => measure === 'kg-per-unit'),
    );
    const judged = measured.flatMap((one) => {
      const usual = usualOf(one, examination, limits);
      return usual === null ? [] : [{ one, usual }];
    });
    if (judged.length === 0)
      return {
        notExamined: say`no goods with a quantity and a net weight of which the usual mass of a piece is known`,
      };
    const outside = judged.filter(({ one, usual }) => one.value < usual.low || one.value > usual.high);
    const found = outside.map(({ one, usual }) => discrepancy(one, usual));
    return { found: toldTogether(found, 'goods') };
  },
});

interface Usual {
  low: number;
  high: number;
  by: Phrase;
}

function usualOf(
  one: MeasuredGoods,
  { dossier, experience }: Examination,
  { fewest, width, margin }: { fewest: number; width: number; margin: number },
): Usual | null {
  const band = bandFor(experience, { ...one, origin: null }, dossier.asOf, { fewest, width });
  if (band !== null) return { low: band.low, high: band.high, by: say`${band.count} closed cases` };
  const heading = one.hs6.slice(0, 4);
  const piece = one.unit === 'pieces' ? pieceMass(heading) : null;
  return (
    piece && { low: piece.low / margin, high: piece.high * margin, by: say`what is traded under HS heading ${heading}` }
  );
}

function discrepancy({ value, line, hs6, unit }: MeasuredGoods, { low, high, by }: Usual): Discrepancy {
  const { paper, path, netKg, quantity } = line;
  const where = paperName(paper.reading.kind);
  const goods = line.description ?? say`goods of HS ${formatHs(hs6)}`;
  const per = unit === 'pieces' ? say`piece` : say`unit (${unit ?? ''})`;
  const evidence = [
    paperEvidence(paper, `${path}.netKg`, say`Net weight on ${where}`, statedKg(netKg ?? 0)),
    paperEvidence(paper, `${path}.quantity`, say`Quantity on ${where}`, `${quantity} ${line.unit ?? ''}`.trim()),
    registerEvidence(
      say`Usual mass of one ${per} of HS ${formatHs(hs6)}, by ${by}`,
      say`${short(low)} to ${short(high)} kg`,
    ),
  ];
  const confused = confusionInto(value, low, high, 'count') ?? confusionInto(value, low, high, 'mass');
  const doubt = { chance: confused ? 0.4 : 0.04, because: confused && say`the figures suggest ${confused.says}` };
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = sentences(
    say`“${goods}” on ${where}: ${statedKg(netKg ?? 0)} for ${stated(quantity ?? 0)} ${line.unit ?? say`pieces`} is ${short(value)} kg for each, but one ${per} of HS ${formatHs(hs6)} usually weighs ${short(low)} to ${short(high)} kg, by ${by}.`,
    askToVerify(doubt, certainty),
  );
  return { subject: `${paper.file}, ${english(goods)}`, certainty, misreadChance, evidence, message };
}

function short(kg: number): Phrase {
  return stated(Number(kg.toPrecision(2)));
}
