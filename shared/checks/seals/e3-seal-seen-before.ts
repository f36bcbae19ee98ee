import { compactNumber } from '../../dossier/identifiers.ts';
import { type SealSet, sealsByContainer } from '../../dossier/seals.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy, Sighting } from '../check.ts';
import { hasContainerForm } from '../container-number.ts';
import { containerDoubt } from '../doubt/container-doubt.ts';
import { VERIFY_FROM } from '../doubt/doubt.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { askToLook, certaintyOf, registerEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

/** Makers number their seals each by themselves: short numbers without letters come twice by chance. */
const TELLING = /^(?=.*[A-Z])[A-Z0-9]{7,}$|^\d{8,}$/;

interface Hung {
  seal: string;
  container: string;
  where: Phrase;
  evidence: FindingEvidence;
}

export const e3SealSeenBefore: Check = {
  id: 'E3',
  version: 1,
  title: 'A seal that was seen on another container',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    'Short numbers that two makers use; a container number that one of the papers has wrong; one seal typed for all.',
  needs: 'a seal number and the container that it hangs on',
  examine({ dossier, seenElsewhere }) {
    const all = [...sealsByContainer(dossier)].flatMap(([container, sets]) => onContainer(container, sets));
    const hung = [...new Map(all.map((one) => [`${one.seal} ${one.container}`, one])).values()];
    if (hung.length === 0) return { notExamined: say`no paper names a seal with its container` };
    const before = Map.groupBy(
      seenElsewhere.filter(({ kind }) => kind === 'seal'),
      ({ value }) => value,
    );
    const here = Map.groupBy(hung, ({ seal }) => seal);
    const found = new Map<string, Discrepancy>();
    for (const one of hung) {
      if (found.has(one.seal)) continue;
      const twin = here.get(one.seal)?.find((other) => isOther(one.container, other.container, [one.evidence]));
      const sighting = before
        .get(one.seal)
        ?.find(({ about }) => hasContainerForm(about) && isOther(one.container, about, [one.evidence]));
      if (twin) found.set(one.seal, discrepancy(one, twin.container, say`on ${twin.where}`, twin.evidence));
      else if (sighting) found.set(one.seal, seenBefore(one, sighting));
    }
    return { found: toldTogether([...found.values()], 'seals') };
  },
};

function onContainer(container: string, sets: SealSet[]): Hung[] {
  return sets.flatMap(({ seals, where, evidence }) =>
    seals.flatMap((seal, index) => {
      const seen = evidence[index];
      return seen ? [{ seal: compactNumber(seal), container, where, evidence: seen }] : [];
    }),
  );
}

/** Two numbers that may be one container's are no two containers. */
function isOther(one: string, other: string, evidence: FindingEvidence[]): boolean {
  if (foldLookAlikes(one) === foldLookAlikes(other)) return false;
  return containerDoubt(one, other, evidence).chance < VERIFY_FROM;
}

function seenBefore(one: Hung, { about, caseId, seenAt, detail }: Sighting): Discrepancy {
  const day = seenAt.slice(0, 10);
  const there = registerEvidence(
    say`The same seal in case ${caseId}`,
    detail?.bill === undefined
      ? say`on container ${about}, ${day}`
      : say`on container ${about}, bill of lading ${detail.bill}, ${day}`,
  );
  return discrepancy(one, about, say`in case ${caseId}`, there);
}

function discrepancy(one: Hung, container: string, where: Phrase, there: FindingEvidence): Discrepancy {
  const evidence = [one.evidence, there];
  const telling = TELLING.test(one.seal);
  const certainty: Certainty = telling ? certaintyOf(evidence) : 'verify';
  const note = telling ? askToLook(certainty) : say`So short a number may come twice by chance: please verify.`;
  const message = sentences(
    say`Seal ${one.seal} hangs on container ${one.container} by ${one.where}, and on container ${container} ${where}.`,
    note,
  );
  return { subject: one.seal, certainty, severity: telling ? 'high' : 'medium', evidence, message };
}
