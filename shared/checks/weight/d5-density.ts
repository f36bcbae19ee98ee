import { paperName } from '../../dossier/papers.ts';
import { bandFor } from '../../experience/band-for.ts';
import type { Band } from '../../experience/robust-band.ts';
import { DENSEST_KG_PER_M3, LIGHTEST_KG_PER_M3, packedDensity } from '../../goods/densities.ts';
import { type GoodsLine, goodsLines } from '../../goods/goods-lines.ts';
import { formatHs, headingOf, hs6Of, hsDigits } from '../../goods/hs-code.ts';
import { type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { confusionInto } from '../doubt/unit-confusions.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import { kilograms, statedKg } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';

/** A volume so small is rounded so much that nothing can be told from it. */
const LEAST_M3 = 0.1;

export const d5Density = defineCheck({
  id: 'D5',
  version: 1,
  title: 'Goods too heavy or too light for their volume',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Cubic feet or litres printed as cubic metres; the volume of one package beside the weight of all; goods of several kinds under one code.',
  needs: 'weight and volume of the same goods',
  thresholds: {
    margin: { usual: 1.25, unit: 'times', says: 'beyond the bounds of the goods, which are wide themselves' },
    fewest: { usual: 12, unit: 'cases', says: 'of the same goods; fewer teach nothing' },
    width: { usual: 5, unit: 'robust deviations', says: 'of what was seen in closed cases' },
  },
  examine({ dossier, experience }, { margin, fewest, width }) {
    const lines = goodsLines(dossier).flatMap(weighed);
    if (lines.length === 0) return { notExamined: say`no goods with both a weight and a volume` };
    const found = lines.flatMap((one) => {
      const hs6 = hs6Of(one.line.hsCode);
      const kind = { hs6: hs6 ?? '', origin: null, measure: 'kg-per-m3' as const, currency: null, unit: null };
      const band = hs6 === null ? null : bandFor(experience, kind, dossier.asOf, { fewest, width });
      return examineLine(one, margin, band, lines);
    });
    return { found: toldTogether(found, 'goods') };
  },
});

interface Weighed {
  line: GoodsLine;
  kg: number;
  field: 'grossKg' | 'netKg';
  m3: number;
}

function weighed(line: GoodsLine): Weighed[] {
  const kg = line.grossKg ?? line.netKg;
  const m3 = line.volumeM3;
  if (kg === null || m3 === null || kg <= 0 || m3 < LEAST_M3) return [];
  return [{ line, kg, m3, field: line.grossKg === null ? 'netKg' : 'grossKg' }];
}

function examineLine(
  { line, kg, m3, field }: Weighed,
  margin: number,
  band: Band | null,
  all: readonly Weighed[],
): Discrepancy[] {
  const digits = hsDigits(line.hsCode);
  const known = packedDensity(digits);
  const low = band?.low ?? (known === null ? LIGHTEST_KG_PER_M3 : known.low / margin);
  const high = band?.high ?? (known === null ? DENSEST_KG_PER_M3 : known.high * margin);
  const density = kg / m3;
  if (density >= low && density <= high) return [];
  const { paper, path } = line;
  const where = paperName(paper.reading.kind);
  const goods = line.description ?? say`goods of HS ${formatHs(digits)}`;
  const what: Phrase =
    band !== null
      ? say`HS ${formatHs(digits.slice(0, 6))}, by ${band.count} closed cases,`
      : known === null
        ? say`any goods`
        : say`HS heading ${headingOf(digits) ?? digits}`;
  const evidence = [
    paperEvidence(paper, `${path}.${field}`, say`Weight on ${where}`, statedKg(kg)),
    paperEvidence(paper, `${path}.volumeM3`, say`Volume on ${where}`, say`${stated(m3)} m3`),
    registerEvidence(say`Usual density of ${what} as packed`, say`${Math.ceil(low)} to ${Math.round(high)} kg per m3`),
  ];
  const elsewhere = all.find(
    (other) =>
      other.line.paper !== paper &&
      other.line.description === line.description &&
      other.kg / other.m3 >= low &&
      other.kg / other.m3 <= high,
  );
  const doubt: Doubt =
    elsewhere === undefined
      ? doubtOf(density, low, high)
      : {
          chance: 0.8,
          because: say`another paper has ${kilograms(elsewhere.kg)} in ${stated(elsewhere.m3)} m3 for them`,
        };
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = sentences(
    say`“${goods}” on ${where}: ${kilograms(kg)} in ${stated(m3)} m3 is ${kilograms(Number(density.toPrecision(3)))} per m3, but ${what} as packed weighs ${Math.ceil(low)} to ${Math.round(high)} kg per m3.`,
    askToVerify(doubt, certainty),
  );
  return [{ subject: `${paper.file}, ${line.description ?? path}`, certainty, misreadChance, evidence, message }];
}

/** Whether the goods would be of a usual density if a unit was confused: the bounds are so wide that this proves little. */
function doubtOf(density: number, low: number, high: number): Doubt {
  const volume = confusionInto(density, low, high, 'volume');
  if (volume !== null) return { chance: EXPLAINED, because: say`the figures suggest ${volume.says}` };
  const mass = confusionInto(density, low, high, 'mass');
  return mass === null ? UNEXPLAINED : { chance: EXPLAINED, because: say`the figures suggest ${mass.says}` };
}

/** What was moved by hand is likely to be explained by no unit; what was, by one of several, about as often as not. */
const EXPLAINED = 0.4;
const UNEXPLAINED: Doubt = { chance: 0.04, because: null };
