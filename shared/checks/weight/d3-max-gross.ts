import {
  isOftenRatedHigher,
  isOld20Foot,
  MAX_GROSS_ANY_KG,
  MAX_GROSS_KG,
  MAX_GROSS_OLD_20_KG,
} from '../../goods/container-masses.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { askToLook, certaintyOf, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { kilograms } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';
import { type ContainerWeights, containerWeights } from './container-weights.ts';

export const d3MaxGross = defineCheck({
  id: 'D3',
  version: 1,
  title: 'A container heavier than it may be',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'Containers rated above the rule, as many of today are: their safety plate tells; a gross weight that includes the chassis; pounds read as kilograms.',
  needs: "a container's verified gross mass, or its gross weight and size-type",
  thresholds: {
    maxKg: { usual: MAX_GROSS_KG, unit: 'kg', says: 'cargo and container, as a rule' },
    maxOld20Kg: { usual: MAX_GROSS_OLD_20_KG, unit: 'kg', says: '20-foot boxes with a size-type code of 1984' },
    roundingKg: { usual: 20, unit: 'kg', says: 'weighing steps of terminals' },
  },
  examine({ dossier }, { maxKg, maxOld20Kg, roundingKg }) {
    const loads = containerWeights(dossier).flatMap(loadOf);
    if (loads.length === 0)
      return { notExamined: say`no container has a gross weight together with its tare or size-type` };
    const found = loads.flatMap((load): Discrepancy[] => {
      const limit = isOld20Foot(load.sizeType) ? maxOld20Kg : maxKg;
      return load.kg - load.spreadKg > limit + roundingKg ? [discrepancy(load, limit)] : [];
    });
    return { found: toldTogether(found, 'containers') };
  },
});

interface Load {
  number: string;
  sizeType: string | null;
  kg: number;
  spreadKg: number;
  what: Phrase;
  evidence: FindingEvidence[];
}

/** The heaviest of what is stated: verified, weighed, or cargo and tare together. */
function loadOf({ number, sizeType, verified, weighed, cargo, tare }: ContainerWeights): Load[] {
  const loads = [
    ...verified.map((one) => ({ ...one, spreadKg: 0, what: say`its verified gross mass on ${one.where}` })),
    ...weighed.map((one) => ({ ...one, spreadKg: 0, what: say`its weight at the gate` })),
    ...(tare === null
      ? []
      : cargo.map(({ kg, where, evidence }) => ({
          kg: kg + tare.kg,
          spreadKg: tare.spreadKg,
          evidence: [...evidence, ...tare.evidence],
          what: say`its cargo on ${where} and its tare together`,
        }))),
  ];
  const [heaviest] = loads.toSorted((a, b) => b.kg - b.spreadKg - (a.kg - a.spreadKg));
  return heaviest ? [{ number, sizeType, ...heaviest }] : [];
}

function discrepancy({ number, sizeType, kg, what, evidence }: Load, limit: number): Discrepancy {
  const ratedHigher = isOftenRatedHigher(sizeType) && kg <= MAX_GROSS_ANY_KG;
  const certainty = ratedHigher ? 'verify' : certaintyOf(evidence);
  const note = ratedHigher
    ? say`Such containers are often rated higher: please verify on its safety plate.`
    : askToLook(certainty);
  const atMost = kilograms(limit);
  return {
    subject: number,
    certainty,
    severity: ratedHigher ? 'medium' : 'high',
    evidence: [...evidence, registerEvidence(say`Highest gross mass of a container, as a rule`, atMost)],
    message: sentences(
      say`Container ${number}: ${what} is ${kilograms(kg)}, but a container may weigh ${atMost} at most.`,
      note,
    ),
  };
}
