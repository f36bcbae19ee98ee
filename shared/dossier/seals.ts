import { paperEvidence, scanEvidence } from '../checks/evidence.ts';
import type { FindingEvidence } from '../checks/finding.ts';
import { type Phrase, say } from '../language/phrase.ts';
import type { Dossier, DossierScan } from './dossier.ts';
import { reportedContainers, reportName } from './equipment.ts';
import { compactNumber } from './identifiers.ts';
import { consignmentsOf, containersByNumber, paperName, papersOf } from './papers.ts';

/** The seals of one container as one source names them; at least one. */
export interface SealSet {
  where: Phrase;
  seals: string[];
  evidence: FindingEvidence[];
}

/** What the operator of a scanner noted of a container that was opened and sealed anew. */
const RESEALED = /\b(re-?seal|new seal|opened|inspect|examin)/i;

/** And what he noted of one that was not. */
const LEFT_CLOSED = /\b(not|never|without|no)( (been|yet|any|be|being))* (re-?seal|new seal|open|inspect|examin)/i;

/** Every place that names seals of a container, by container: papers first, then reports, then scans. */
export function sealsByContainer(dossier: Dossier): Map<string, SealSet[]> {
  const byContainer = new Map<string, SealSet[]>();
  const add = (number: string, set: SealSet) => {
    if (number === '' || set.seals.length === 0) return;
    const sets = byContainer.get(number);
    if (sets === undefined) byContainer.set(number, [set]);
    else sets.push(set);
  };
  for (const [number, parts] of containersByNumber(consignmentsOf(dossier)))
    for (const { paper, path, value } of parts) add(number, sealSet(paper, path, paperName(paper.reading.kind), value));
  for (const paper of papersOf(dossier, 'dangerous-goods'))
    for (const [index, value] of paper.reading.fields.containers.entries())
      add(
        compactNumber(value.number ?? ''),
        sealSet(paper, `containers[${index}]`, paperName('dangerous-goods'), value),
      );
  for (const { paper, path, number, value } of reportedContainers(dossier))
    add(number, sealSet(paper, path, reportName(value.event), value));
  for (const scan of dossier.scans) {
    const numbers = scan.record?.reading.record.containers.map(({ number }) => compactNumber(number)) ?? [];
    const [only] = numbers;
    if (only !== undefined && numbers.length === 1) add(only, sealsAtScan(scan));
  }
  return byContainer;
}

function sealSet(
  paper: Parameters<typeof paperEvidence>[0],
  path: string,
  where: Phrase,
  { seals }: { seals: string[] },
): SealSet {
  const evidence = seals.map((seal, index) =>
    paperEvidence(paper, `${path}.seals[${index}]`, say`Seal on ${where}`, seal),
  );
  return { where, seals, evidence };
}

/** The scan record has no field of its own for seals: an operator notes one as a mark labelled `seal`, its number in the note. */
function sealsAtScan(scan: DossierScan): SealSet {
  const marks = (scan.record?.reading.record.marks ?? []).flatMap(({ label, note }, index) =>
    /^seal\b/i.test(label.trim()) && note ? [{ seal: note, path: `record.marks[${index}].note` }] : [],
  );
  const evidence = marks.map(({ seal, path }) =>
    scanEvidence(scan, scan.record, path, say`Seal noted by the operator`, seal),
  );
  return { where: say`the scan`, seals: marks.map(({ seal }) => seal), evidence };
}

/** Scans at which a container was noted as opened, inspected or sealed anew: when, and the text of the notes. */
export function inspectionsOf(dossier: Dossier, number: string): { at: number; notes: string }[] {
  return dossier.scans.flatMap((scan) => {
    const { containers = [], marks = [], endedAt = '' } = scan.record?.reading.record ?? {};
    const notes = marks.filter(({ label, note }) => {
      const said = `${label} ${note ?? ''}`;
      return RESEALED.test(said) && !LEFT_CLOSED.test(said);
    });
    if (notes.length === 0 || !containers.some((one) => compactNumber(one.number) === number)) return [];
    return [{ at: Date.parse(endedAt), notes: compactNumber(notes.map(({ note }) => note ?? '').join(' ')) }];
  });
}
