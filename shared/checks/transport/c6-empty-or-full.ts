import type { Dossier } from '../../dossier/dossier.ts';
import { type Reported, reportedAt, reportedContainers, reportName } from '../../dossier/equipment.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, containersByNumber, paperName } from '../../dossier/papers.ts';
import { isSamePlace, placeOf } from '../../geography/places.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToLook, certaintyOf, paperEvidence, scanEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

interface Status {
  empty: boolean;
  where: Phrase;
  evidence: FindingEvidence;
}

export const c6EmptyOrFull: Check = {
  id: 'C6',
  version: 1,
  title: 'A container is full on one paper and empty on another',
  severity: 'high',
  lane: 'documents',
  wrongBy: 'A gate that reports late: the container came back empty, or had not been stuffed yet.',
  needs: 'the status of a container, full or empty, stated twice',
  examine({ dossier }) {
    const twice = [...statuses(dossier)].filter(([, all]) => all.length > 1);
    if (twice.length === 0) return { notExamined: say`no container is called full or empty in two places` };
    return {
      found: toldTogether(
        twice.flatMap(([number, all]) => differing(number, all)),
        'status',
      ),
    };
  },
};

function differing(number: string, all: Status[]): Discrepancy[] {
  const [first] = all;
  const other = all.find(({ empty }) => empty !== first?.empty);
  if (first === undefined || other === undefined) return [];
  const evidence = [first.evidence, other.evidence];
  const certainty: Certainty = certaintyOf(evidence);
  const message = sentences(
    say`Container ${number} is ${told(first.empty)} on ${first.where}, but ${told(other.empty)} on ${other.where}.`,
    askToLook(certainty),
  );
  return [{ subject: number, certainty, evidence, message }];
}

function told(empty: boolean): Phrase {
  return empty ? say`empty` : say`full`;
}

/** Of each container on the papers: what every source calls it, that of the papers first. */
function statuses(dossier: Dossier): Map<string, Status[]> {
  const byNumber = new Map<string, Status[]>();
  const ports = new Map<string, { loading: string | null; discharge: string | null }>();
  for (const [number, parts] of containersByNumber(consignmentsOf(dossier))) {
    const all: Status[] = [];
    byNumber.set(number, all);
    for (const { paper, path, value } of parts) {
      const { portOfLoading, portOfDischarge } = paper.reading.fields;
      ports.set(number, {
        loading: portOfLoading ?? ports.get(number)?.loading ?? null,
        discharge: portOfDischarge ?? ports.get(number)?.discharge ?? null,
      });
      const empty = value.empty ?? impliedBy(value);
      if (empty === null) continue;
      const where = paperName(paper.reading.kind);
      const field = value.empty === null ? (value.grossKg === null ? 'packages' : 'grossKg') : 'empty';
      const label = say`Status on ${where}`;
      all.push({ empty, where, evidence: paperEvidence(paper, `${path}.${field}`, label, told(empty)) });
    }
  }
  for (const reported of reportedContainers(dossier)) {
    const all = byNumber.get(reported.number);
    const { empty, event } = reported.value;
    if (all === undefined || empty === null || !bearsOnVoyage(reported, ports.get(reported.number), dossier)) continue;
    const where = reportName(event);
    const label = say`Status on ${where}`;
    const evidence = paperEvidence(reported.paper, `${reported.path}.empty`, label, told(empty));
    all.push({ empty, where, evidence });
  }
  for (const scan of dossier.scans) {
    const { declared = null, containers = [] } = scan.record?.reading.record ?? {};
    const [only] = containers;
    if (declared === null || only === undefined || containers.length !== 1) continue;
    const empty = declared === 'empty';
    const label = say`Status declared at the scanner`;
    const evidence = scanEvidence(scan, scan.record, 'record.declared', label, told(empty));
    byNumber.get(compactNumber(only.number))?.push({ empty, where: say`the scan record`, evidence });
  }
  return byNumber;
}

/** A container with cargo weight or packages on its line is a full one, whatever is not said. */
function impliedBy({ grossKg, packages }: { grossKg: number | null; packages: number | null }): boolean | null {
  return (grossKg ?? 0) > 0 || (packages ?? 0) > 0 ? false : null;
}

const SETTLED = ['loaded', 'on-board', 'to-load', 'discharged', 'to-discharge', 'weighed'];
const DAYS_AFTER = 3;

/**
 * Whether a report is of the voyage itself. Before it a container goes out empty to be stuffed, after it one comes back
 * empty: of the gate only the way in where it was loaded counts, and the way out where it was discharged, if it is full or
 * at once.
 */
function bearsOnVoyage(
  { paper, value }: Reported,
  ports: { loading: string | null; discharge: string | null } | undefined,
  { scans }: Dossier,
): boolean {
  if (value.event !== null && SETTLED.includes(value.event)) return true;
  const here = placeOf(paper.reading.fields.place);
  const [loading, discharge] = [placeOf(ports?.loading ?? null), placeOf(ports?.discharge ?? null)];
  if (here === null) return false;
  if (value.event === 'gate-in') return loading !== null && isSamePlace(here, loading) === true;
  if (value.event !== 'gate-out' || discharge === null || isSamePlace(here, discharge) !== true) return false;
  const at = reportedAt(value.at);
  const scanned = scans.flatMap((scan) => scan.record?.reading.record.startedAt ?? []).map((one) => Date.parse(one));
  return at !== null && scanned.some((one) => Math.abs(one - at.ms) < DAYS_AFTER * 86_400_000);
}
