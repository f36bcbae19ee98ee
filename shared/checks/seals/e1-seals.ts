import type { Dossier, DossierScan } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, containersByNumber, paperName } from '../../dossier/papers.ts';
import type { Check, Discrepancy } from '../check.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { certaintyOf, paperEvidence, scanEvidence, verifyNote } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';

/** The seals of one container as one source names them. */
interface SealSet {
  where: string;
  seals: string[];
  evidence: FindingEvidence[];
}

export const e1Seals: Check = {
  id: 'E1',
  version: 1,
  title: 'Seal numbers of a container differ',
  severity: 'high',
  lane: 'documents',
  wrongBy:
    "Several seals on one container of which each paper names another; characters misread; the carrier's prefix dropped.",
  needs: "a container's seals stated in two places",
  examine({ dossier }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const [number, sets] of sealSets(dossier)) {
      const [first, ...others] = sets;
      if (first === undefined || others.length === 0) continue;
      compared++;
      const discrepancy = others.map((other) => compare(number, first, other)).find((one) => one !== null);
      if (discrepancy) found.push(discrepancy);
    }
    return compared > 0 ? { found } : { notExamined: 'no container has its seals stated in two places' };
  },
};

function sealSets(dossier: Dossier): Map<string, SealSet[]> {
  const byContainer = new Map<string, SealSet[]>();
  const add = (number: string, set: SealSet) => {
    if (set.seals.length > 0) byContainer.set(number, [...(byContainer.get(number) ?? []), set]);
  };
  for (const [number, parts] of containersByNumber(consignmentsOf(dossier))) {
    for (const { paper, path, value } of parts) {
      const where = paperName(paper.reading.kind);
      const evidence = value.seals.map((seal, index) =>
        paperEvidence(paper, `${path}.seals[${index}]`, `Seal on ${where}`, seal),
      );
      add(number, { where, seals: value.seals, evidence });
    }
  }
  for (const scan of dossier.scans) {
    const numbers = scan.record?.reading.record.containers.map(({ number }) => compactNumber(number)) ?? [];
    const [only] = numbers;
    if (only !== undefined && numbers.length === 1) add(only, sealsAtScan(scan));
  }
  return byContainer;
}

/** The scan record has no field of its own for seals: an operator notes one as a mark labelled `seal`, its number in the note. */
function sealsAtScan(scan: DossierScan): SealSet {
  const marks = (scan.record?.reading.record.marks ?? []).flatMap(({ label, note }, index) =>
    /^seal\b/i.test(label.trim()) && note ? [{ seal: note, path: `record.marks[${index}].note` }] : [],
  );
  const evidence = marks.map(({ seal, path }) =>
    scanEvidence(scan, scan.record, path, 'Seal noted by the operator', seal),
  );
  return { where: 'the scan', seals: marks.map(({ seal }) => seal), evidence };
}

function compare(number: string, one: SealSet, other: SealSet): Discrepancy | null {
  const missing = without(one.seals, other.seals, isSameSeal);
  const extra = without(other.seals, one.seals, isSameSeal);
  if (missing.length === 0 && extra.length === 0) return null;
  const evidence = [...one.evidence, ...other.evidence];
  const subset = missing.length === 0 || extra.length === 0;
  const misread =
    without(missing, extra, mayBeOneSeal).length === 0 && without(extra, missing, mayBeOneSeal).length === 0;
  const certainty: Certainty = subset || misread ? 'verify' : certaintyOf(evidence);
  const note = misread
    ? ' The numbers differ only by characters that are easily misread or by a prefix: please verify.'
    : subset
      ? ' One names a seal more than the other, as happens where a container bears several: please verify.'
      : verifyNote(certainty);
  const message = `Container ${number}: seal ${list(one)} on ${one.where}, but ${list(other)} on ${other.where}.${note}`;
  return { subject: number, certainty, severity: subset ? 'medium' : 'high', evidence, message };
}

function list({ seals }: SealSet): string {
  return seals.join(' and ');
}

/** The members of a set that have no counterpart in the other. */
function without(seals: string[], others: string[], isSame: (a: string, b: string) => boolean): string[] {
  return seals.filter((seal) => !others.some((other) => isSame(seal, other)));
}

function isSameSeal(a: string, b: string): boolean {
  return compactNumber(a) === compactNumber(b);
}

/** Two careless readings of one seal: look-alike characters, or the carrier's prefix left out. */
function mayBeOneSeal(a: string, b: string): boolean {
  const [long, short] = [foldLookAlikes(a), foldLookAlikes(b)].sort((one, other) => other.length - one.length);
  return long !== undefined && short !== undefined && (long === short || (short.length >= 5 && long.endsWith(short)));
}
