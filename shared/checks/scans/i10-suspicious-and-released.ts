import type { DossierScan } from '../../dossier/dossier.ts';
import { scanSubject } from '../../dossier/identifiers.ts';
import { type Phrase, say } from '../../language/phrase.ts';
import { kinshipOf, portraitOf } from '../../scans/likeness/kinship.ts';
import type { ScanRecord } from '../../scans/scan-record.ts';
import type { Check, Discrepancy } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import { toldTogether } from '../many-subjects.ts';
import { namedSubject } from './scan-view.ts';

const SUSPICIOUS = /suspicio|suspect|anomal|verd[aä]cht|soup[cç]on|sospech|sospett/i;

export const i10SuspiciousAndReleased: Check = {
  id: 'I10',
  version: 2,
  title: 'A scan was marked suspicious and nobody looked again',
  severity: 'high',
  lane: 'imaging',
  wrongBy: 'A second look that was not filed with the case; a mark set by mistake.',
  needs: "a scan record with the operator's verdict or marks",
  examine({ dossier }) {
    const records = dossier.scans.filter(({ record }) => record !== null);
    if (records.length === 0) return { notExamined: say`no scan record was filed` };
    const judged = records.filter(({ record }) => record && hasSaid(record.reading.record));
    if (judged.length === 0) return { notExamined: say`no scan record carries the operator's verdict` };
    return {
      found: toldTogether(
        judged.flatMap((scan) => examineScan(scan, records)),
        'marked suspicious',
      ),
    };
  },
};

function hasSaid({ verdict, marks }: ScanRecord): boolean {
  return verdict !== null || marks.length > 0;
}

function examineScan(scan: DossierScan, scans: readonly DossierScan[]): Discrepancy[] {
  const record = scan.record?.reading.record;
  const said = record && suspicionIn(record);
  if (!record || !said) return [];
  const subject = scanSubject(scan);
  const again = scans.find((other) => {
    const later = other.record?.reading.record;
    return (
      other !== scan &&
      scanSubject(other) === subject &&
      later &&
      Date.parse(later.startedAt) > Date.parse(record.startedAt) &&
      // What could not be read was not looked at.
      later.verdict !== 'unreadable' &&
      !suspicionIn(later) &&
      // The first picture filed again is no second look.
      !sharesExposure(scan, other)
    );
  });
  if (again) return [];
  const out = record.gate?.outAt ?? null;
  const evidence = [
    scanEvidence(scan, scan.record, said.path, say`The operator's judgement`, said.text),
    out === null
      ? registerEvidence(say`A second look`, say`no later scan of this container is on file`)
      : scanEvidence(scan, scan.record, 'record.gate.outAt', say`Out at the gate`, out),
  ];
  const rest =
    out === null
      ? say`no later scan of it is on file: please look before it is released.`
      : say`it went out at ${out} without a later scan.`;
  const verdict = record.verdict === null ? say`not given` : VERDICTS[record.verdict];
  const message =
    said.path === 'record.verdict'
      ? say`Scan ${scan.scanId} of ${namedSubject(subject)} was judged suspicious at the scanner, and ${rest}`
      : say`Scan ${scan.scanId} of ${namedSubject(subject)} is marked "${said.text}" while its verdict is ${verdict} at the scanner, and ${rest}`;
  return [{ subject: `scan ${scan.scanId}`, certainty: out === null ? 'verify' : 'likely', evidence, message }];
}

function sharesExposure(scan: DossierScan, other: DossierScan): boolean {
  return scan.images.some(({ reading: { measures: one } }) =>
    other.images.some(({ reading: { measures: two } }) => {
      if (one.pixelSha256 === two.pixelSha256) return true;
      const kinship = kinshipOf(portraitOf(one), portraitOf(two));
      return kinship !== null && kinship.kind !== 'alike';
    }),
  );
}

const VERDICTS: Record<NonNullable<ScanRecord['verdict']>, Phrase> = {
  clear: say`clear`,
  suspicious: say`suspicious`,
  unreadable: say`unreadable`,
};

function suspicionIn({ verdict, marks }: ScanRecord): { path: string; text: Phrase } | null {
  if (verdict === 'suspicious') return { path: 'record.verdict', text: VERDICTS.suspicious };
  const index = marks.findIndex(({ label, note }) => SUSPICIOUS.test(label) || SUSPICIOUS.test(note ?? ''));
  const mark = marks[index];
  return mark === undefined
    ? null
    : { path: `record.marks[${index}]`, text: [mark.label, mark.note].filter(Boolean).join(': ') };
}
