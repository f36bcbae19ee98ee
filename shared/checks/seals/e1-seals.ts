import { compactNumber } from '../../dossier/identifiers.ts';
import { inspectionsOf, type SealSet, sealsByContainer } from '../../dossier/seals.ts';
import { linked, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToVerify, type Doubt, doubted, VERIFY_FROM } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

export const e1Seals: Check = {
  id: 'E1',
  version: 2,
  title: 'Seal numbers of a container differ',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    "Several seals on one container of which each paper names another; characters misread; the carrier's prefix dropped.",
  needs: "a container's seals stated in two places: papers, reports of gate and terminal, scan",
  examine({ dossier }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const [number, sets] of sealsByContainer(dossier)) {
      const [first, ...others] = sets;
      if (first === undefined || others.length === 0) continue;
      compared++;
      const own = new Set(first.seals.map(compactNumber));
      const differing = others.filter(
        ({ seals }) => !seals.some((seal) => own.has(compactNumber(seal))) || seals.length > 1,
      );
      if (differing.length === 0) continue;
      const renewed = inspectionsOf(dossier, number)
        .map(({ notes }) => notes)
        .join(' ');
      const discrepancies = differing.flatMap((other) => compare(number, first, other, renewed) ?? []);
      // The surest of them, and of equals the first.
      const [gravest] = discrepancies.toSorted((a, b) => (a.misreadChance ?? 0) - (b.misreadChance ?? 0));
      if (gravest) found.push(gravest);
    }
    return compared > 0
      ? { found: toldTogether(found, 'seals') }
      : { notExamined: say`no container has its seals stated in two places` };
  },
};

function compare(number: string, one: SealSet, other: SealSet, renewed: string): Discrepancy | null {
  const isKnown = (seal: string) => renewed.includes(compactNumber(seal));
  const missing = without(one.seals, other.seals);
  const extra = without(other.seals, one.seals).filter((seal) => !isKnown(seal));
  const replaced = other.seals.some(isKnown);
  if ((missing.length === 0 || replaced) && extra.length === 0) return null;
  // Of several seals one paper names all and another the one that counts: with one in common nothing is amiss.
  if (missing.length === 0 || extra.length === 0) return null;
  const evidence = [...one.evidence, ...other.evidence];
  const doubt = doubtOf(missing, extra, evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, 'likely');
  const message = sentences(
    say`Container ${number}: seal ${linked(one.seals)} on ${one.where}, but ${linked(other.seals)} on ${other.where}.`,
    askToVerify(doubt, certainty),
  );
  // A seal that is most likely misread is looked at in its turn, not before others.
  const milder = certainty === 'verify' && { severity: 'medium' as const };
  return { subject: number, certainty, ...milder, misreadChance, evidence, message };
}

/** The members of a set that have no counterpart in the other. */
function without(seals: string[], others: string[]): string[] {
  const there = new Set(others.map(compactNumber));
  return seals.filter((seal) => !there.has(compactNumber(seal)));
}

/** Of the seals that differ, the pair that is hardest to take for one decides. */
function doubtOf(missing: string[], extra: string[], evidence: FindingEvidence[]): Doubt {
  const [fewer, more] = missing.length <= extra.length ? [missing, extra] : [extra, missing];
  const best = fewer.map((seal) =>
    more.map((other) => textDoubt(seal, other, evidence)).reduce((a, b) => (a.chance >= b.chance ? a : b)),
  );
  const least = best.reduce((a, b) => (a.chance <= b.chance ? a : b));
  const leftOver = more.length > fewer.length;
  return leftOver ? { ...least, chance: Math.min(least.chance, VERIFY_FROM) } : least;
}
