import { compactNumber } from '../../dossier/identifiers.ts';
import { inspectionsOf, type SealSet, sealsByContainer } from '../../dossier/seals.ts';
import type { Check, Discrepancy } from '../check.ts';
import { type Doubt, doubted, doubtNote, VERIFY_FROM } from '../doubt/doubt.ts';
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
      const renewed = inspectionsOf(dossier, number)
        .map(({ notes }) => notes)
        .join(' ');
      const discrepancies = others.flatMap((other) => compare(number, first, other, renewed) ?? []);
      const gravest = discrepancies.find(({ severity }) => severity === 'high') ?? discrepancies[0];
      if (gravest) found.push(gravest);
    }
    return compared > 0
      ? { found: toldTogether(found, 'seals') }
      : { notExamined: 'no container has its seals stated in two places' };
  },
};

function compare(number: string, one: SealSet, other: SealSet, renewed: string): Discrepancy | null {
  const isKnown = (seal: string) => renewed.includes(compactNumber(seal));
  const missing = without(one.seals, other.seals);
  const extra = without(other.seals, one.seals).filter((seal) => !isKnown(seal));
  const replaced = other.seals.some(isKnown);
  if ((missing.length === 0 || replaced) && extra.length === 0) return null;
  const evidence = [...one.evidence, ...other.evidence];
  const subset = missing.length === 0 || extra.length === 0;
  const doubt = subset ? { chance: 0, because: null } : doubtOf(missing, extra, evidence);
  const { certainty, misreadChance } = doubted(doubt, evidence, subset ? 'verify' : 'likely');
  const note = subset
    ? ' One names a seal more than the other, as happens where a container bears several: please verify.'
    : doubtNote(doubt, certainty);
  const message = `Container ${number}: seal ${list(one)} on ${one.where}, but ${list(other)} on ${other.where}.${note}`;
  return { subject: number, certainty, misreadChance, severity: subset ? 'medium' : 'high', evidence, message };
}

function list({ seals }: SealSet): string {
  return seals.join(' and ');
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
