import { isRecognised } from '../../documents/reading.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { containersOf, paperName } from '../../dossier/papers.ts';
import { sealsByContainer } from '../../dossier/seals.ts';
import { shipmentsOf } from '../../dossier/shipments.ts';
import { say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { absentEvidence, paperEvidence } from '../evidence.ts';
import type { Certainty } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { sizeTypeOf } from '../transport/size-type.ts';

export const e2NoSeal: Check = {
  id: 'E2',
  version: 1,
  title: 'A full container without a seal',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Empty containers and open ones, which bear none; papers of a line that prints no seals; a seal lost in reading.',
  needs: 'a full container on a transport paper',
  examine({ dossier }) {
    const seals = sealsByContainer(dossier);
    const found: Discrepancy[] = [];
    let looked = 0;
    for (const { subject, consignments } of shipmentsOf(dossier)) {
      const byNumber = Map.groupBy(containersOf(consignments), ({ value }) => compactNumber(value.number ?? ''));
      const closed = [...byNumber].filter(
        ([number, lines]) => number !== '' && lines.every(({ value }) => mustBeSealed(value)),
      );
      if (closed.length === 0) continue;
      looked++;
      const others = [...byNumber.keys()].some((number) => seals.has(number));
      const bare = closed.filter(([number]) => !seals.has(number));
      found.push(
        ...toldTogether(
          bare.flatMap(([number, lines]) => discrepancy(number, lines, others, dossier)),
          subject,
        ),
      );
    }
    const unseen = say`the class of seals by ISO 17712 stands on no paper that is read`;
    return looked > 0 ? { found, unseen } : { notExamined: say`no transport paper names a full, closed container` };
  },
};

/** Full, or said to hold something, and of a kind that has doors. */
function mustBeSealed({
  empty,
  grossKg,
  packages,
  sizeType,
}: {
  empty: boolean | null;
  grossKg: number | null;
  packages: number | null;
  sizeType: string | null;
}): boolean {
  const group = sizeTypeOf(sizeType)?.group;
  if (group === 'open-top' || group === 'platform') return false;
  return empty === false || (empty === null && ((grossKg ?? 0) > 0 || (packages ?? 0) > 0));
}

function discrepancy(
  number: string,
  lines: ReturnType<typeof containersOf>,
  others: boolean,
  dossier: Dossier,
): Discrepancy[] {
  const [first] = lines;
  if (first === undefined) return [];
  const where = paperName(first.paper.reading.kind);
  const evidence = [
    paperEvidence(first.paper, `${first.path}.number`, say`Container on ${where}`, number),
    absentEvidence(say`Seal of ${number} on ${where}`, first.paper),
  ];
  const lost =
    lines.some(({ paper }) => paper.reading.partial || isRecognised(paper.reading.reader)) ||
    dossier.unreadable.length > 0;
  const certainty: Certainty = lost || !others ? 'verify' : 'likely';
  const note = lost
    ? say`Not everything could be read with certainty: please verify on the original.`
    : others
      ? say`Others of the same consignment have one.`
      : say`No container of the consignment has one, so the paper may not print them: please verify.`;
  const message = sentences(say`Container ${number} is full, but no paper names a seal for it.`, note);
  return [{ subject: number, certainty, severity: others && !lost ? 'medium' : 'low', evidence, message }];
}
