import { type Reported, reportedAt, reportedContainers, reportName } from '../../dossier/equipment.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { inspectionsOf } from '../../dossier/seals.ts';
import { isSamePlace, placeOf } from '../../geography/places.ts';
import { linked, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToVerify, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence } from '../evidence.ts';

/** A report of a container with its seals, at a time. */
interface Stage extends Reported {
  ms: number;
  local: boolean;
}

/** Clocks of two places may differ so much; of one place they do not. */
const CLOCKS_MS = 14 * 3_600_000;

export const e4SealChanged: Check = {
  id: 'E4',
  version: 1,
  title: 'A seal was changed on the way without an inspection',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'An inspection that nobody reported; several seals of which each report names another; numbers mistyped at the gate.',
  needs: 'two reports with times and seals of one container',
  examine({ dossier }) {
    const stages = reportedContainers(dossier).flatMap((one): Stage[] => {
      const when = reportedAt(one.value.at);
      return when === null || one.value.seals.length === 0 ? [] : [{ ...one, ...when }];
    });
    const several = [...Map.groupBy(stages, ({ number }) => number)].filter(([, all]) => all.length > 1);
    if (several.length === 0) return { notExamined: say`no container has its seals reported at two times` };
    return {
      found: several.flatMap(([number, all]) => {
        const inspections = inspectionsOf(dossier, number).map(({ at }) => at);
        return changeOf(
          number,
          all.toSorted((a, b) => a.ms - b.ms),
          inspections,
        );
      }),
    };
  },
};

function changeOf(number: string, stages: Stage[], inspections: number[]): Discrepancy[] {
  for (const [index, later] of stages.entries()) {
    const earlier = stages[index - 1];
    if (earlier === undefined || !comesAfter(later, earlier) || isOtherTrip(earlier, later)) continue;
    const before = earlier.value.seals.map(compactNumber);
    const after = later.value.seals.map(compactNumber);
    if (after.some((seal) => before.includes(seal))) continue;
    if (inspections.some((at) => at >= earlier.ms - CLOCKS_MS && at <= later.ms + CLOCKS_MS)) continue;
    const evidence = [earlier, later].flatMap(({ paper, path, value }) => {
      const label = say`Seal by ${reportName(value.event)} of ${value.at ?? ''}`;
      return paperEvidence(paper, `${path}.seals[0]`, label, value.seals.join(' and '));
    });
    const doubt = textDoubt(before[0] ?? '', after[0] ?? '', evidence);
    const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
    const message = sentences(
      say`Container ${number} bore seal ${sealed(earlier)}, then ${sealed(later)}, and no inspection between the two is known.`,
      askToVerify(doubt, certainty),
    );
    return [{ subject: number, certainty, misreadChance, evidence, message }];
  }
  return [];
}

function sealed({ value }: Stage): Phrase {
  return say`${linked(value.seals)} by ${reportName(value.event)} of ${value.at ?? ''}`;
}

function comesAfter(later: Stage, earlier: Stage): boolean {
  const [here, there] = [placeOf(earlier.paper.reading.fields.place), placeOf(later.paper.reading.fields.place)];
  const oneClock =
    !earlier.local && !later.local ? true : here !== null && there !== null && isSamePlace(here, there) === true;
  return later.ms - earlier.ms > (oneClock ? 0 : CLOCKS_MS);
}

/** Between a container's way out to a receiver or shipper and its way in again it was emptied or stuffed, and sealed anew. */
function isOtherTrip(earlier: Stage, later: Stage): boolean {
  return (
    earlier.value.empty === true ||
    later.value.empty === true ||
    (earlier.value.event === 'gate-out' && later.value.event === 'gate-in')
  );
}
