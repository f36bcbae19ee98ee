import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { kilograms } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';
import { type ContainerWeights, containerWeights, type StatedMass } from './container-weights.ts';

/** What a chassis or a whole empty truck weighs, about: a weighing that forgot to take it off is off by that. */
const CHASSIS_KG: readonly (readonly [from: number, to: number])[] = [
  [3_500, 7_500],
  [12_000, 17_500],
];

export const d4Weighbridge = defineCheck({
  id: 'D4',
  version: 1,
  title: 'The verified gross mass is not what the gate weighed',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'Fuel, driver or chassis weighed with the container; two containers on one truck; a weighbridge out of calibration.',
  needs: "a container's verified gross mass, and its weight at a gate",
  thresholds: {
    share: { usual: 0.05, unit: 'share of the verified mass', says: 'what weighing a truck leaves uncertain' },
    kg: { usual: 750, unit: 'kg', says: 'fuel, driver and dirt' },
  },
  examine({ dossier }, limits) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const weights of containerWeights(dossier)) {
      const pairs = weights.verified.flatMap((verified) => weights.weighed.map((weighed) => ({ verified, weighed })));
      if (pairs.length === 0) continue;
      compared++;
      const discrepancy = pairs.flatMap(({ verified, weighed }) => compare(weights, verified, weighed, limits)).at(0);
      if (discrepancy) found.push(discrepancy);
    }
    return compared > 0
      ? { found: toldTogether(found, 'containers') }
      : { notExamined: say`no container has both a verified gross mass and a weight at a gate` };
  },
});

function compare(
  { number, tare }: ContainerWeights,
  verified: StatedMass,
  weighed: StatedMass,
  limits: { share: number; kg: number },
): Discrepancy[] {
  const apart = weighed.kg - verified.kg;
  const limit = Math.max(limits.share * verified.kg, limits.kg);
  if (Math.abs(apart) <= limit) return [];
  const evidence = [...verified.evidence, ...weighed.evidence];
  const cargoOnly = tare !== null && Math.abs(weighed.kg + tare.kg - verified.kg) <= limit + tare.spreadKg;
  const truck = CHASSIS_KG.some(([from, to]) => apart >= from && apart <= to);
  const doubt: Doubt = cargoOnly
    ? { chance: 0.7, because: say`the weight at the gate may leave the container out` }
    : truck
      ? { chance: 0.5, because: say`the difference is about that of a chassis or a truck` }
      : numberDoubt(weighed.kg, verified.kg, 'mass', evidence, 0.02);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = sentences(
    say`Container ${number}: its verified gross mass on ${verified.where} is ${kilograms(verified.kg)}, but the gate weighed ${kilograms(weighed.kg)}; ${kilograms(Math.round(limit))} of difference would be within the band.`,
    askToVerify(doubt, certainty),
  );
  return [{ subject: number, certainty, misreadChance, evidence, message }];
}
