import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { kilograms } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';
import { type ContainerWeights, containerWeights, type StatedMass } from './container-weights.ts';

/** Beyond this many times the limit no dunnage explains it. */
const GRAVE = 2;

export const d2VerifiedMass = defineCheck({
  id: 'D2',
  version: 1,
  title: 'The verified gross mass is not cargo and container together',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Dunnage and lashing left out of the cargo weight; a gross weight that already includes the container; a verified mass without it; other consignments in the same container.',
  needs: "a container's gross weight and its verified gross mass",
  thresholds: {
    share: {
      usual: 0.05,
      unit: 'share of the verified mass',
      says: 'the band within which authorities do not enforce',
    },
    kg: { usual: 500, unit: 'kg', says: 'the least band, for light containers' },
  },
  examine({ dossier }, limits) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const weights of containerWeights(dossier)) {
      const pairs = weights.cargo.flatMap((cargo) => weights.verified.map((verified) => ({ cargo, verified })));
      if (pairs.length === 0 || weights.tare === null) continue;
      compared++;
      const discrepancy = pairs.flatMap((pair) => compare(weights, pair, limits)).at(0);
      if (discrepancy) found.push(discrepancy);
    }
    return compared > 0
      ? { found: toldTogether(found, 'containers') }
      : { notExamined: say`no container has a gross weight, a tare or size-type, and a verified gross mass` };
  },
});

interface Pair {
  cargo: StatedMass & { partOnly: boolean };
  verified: StatedMass;
}

function compare({ number, tare }: ContainerWeights, { cargo, verified }: Pair, limits: { share: number; kg: number }) {
  if (tare === null) return [];
  const together = cargo.kg + tare.kg;
  const limit = Math.max(limits.share * verified.kg, limits.kg);
  const apart = Math.abs(together - verified.kg) - tare.spreadKg;
  if (apart <= limit) return [];
  const evidence = [...cargo.evidence, ...tare.evidence, ...verified.evidence];
  const withoutBox = Math.abs(cargo.kg - verified.kg) <= Math.max(limits.share * verified.kg, limits.kg);
  const shared = cargo.partOnly && verified.kg > together;
  const doubt: Doubt = withoutBox
    ? { chance: 0.85, because: say`the difference is the container: the one may include it, or the other leave it out` }
    : shared
      ? { chance: 0.6, because: say`the bill may be for a part of what is in the container` }
      : numberDoubt(together, verified.kg, 'mass', evidence, 0.02);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = sentences(
    say`Container ${number}: ${kilograms(cargo.kg)} of cargo on ${cargo.where} and ${kilograms(tare.kg)} of container make ${kilograms(together)}, but its verified gross mass on ${verified.where} is ${kilograms(verified.kg)}; ${kilograms(Math.round(limit + tare.spreadKg))} of difference would be within the band.`,
    askToVerify(doubt, certainty),
  );
  const severity = apart > GRAVE * limit && certainty !== 'verify' ? ('high' as const) : ('medium' as const);
  return [{ subject: number, certainty, misreadChance, severity, evidence, message }];
}
