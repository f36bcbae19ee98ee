import type { ReadingOf } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { papersOf } from '../../dossier/papers.ts';
import { shipmentsOf } from '../../dossier/shipments.ts';
import { utcOffsetsOf } from '../../geography/coasts.ts';
import { placeOf } from '../../geography/places.ts';
import { say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { certaintyOf, paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

type Report = Filed<ReadingOf<'manifest'>>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const a5FiledLate = defineCheck({
  id: 'A5',
  version: 1,
  title: 'The cargo report was filed too late before loading',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Time zones of filer and port; a report first filed elsewhere and only passed on here; trades with shorter terms.',
  needs: 'a cargo report as a message, with its date or time of arrival, and the on-board date of its goods',
  thresholds: {
    hours: { usual: 24, unit: 'hours', says: 'before loading, for containers on the deep sea' },
  },
  examine({ dossier }, { hours }) {
    // A manifest or bill on paper is issued when the ship has sailed; the report that is due before loading is a message.
    const reports = papersOf(dossier, 'manifest').filter(({ reading }) => reading.reader === 'structured');
    const dated = reports.flatMap((report) => {
      const [filed, loaded] = [firstFiling(report, dossier), loading(report, dossier)];
      return filed && loaded ? [{ report, filed, loaded }] : [];
    });
    if (dated.length === 0)
      return { notExamined: say`no cargo report came as a message whose time of filing and date of loading are known` };
    return { found: dated.flatMap((one) => late(one, hours)) };
  },
});

interface Filing {
  /** The earliest that it can have been filed. */
  ms: number;
  says: string;
  evidence: FindingEvidence;
  /** By its own date, not by its arrival here. */
  own: boolean;
}

/** Of a report that was corrected the first version counts: what it says now is the matter of check A7. */
function firstFiling(report: Report, { superseded }: Dossier): Filing | null {
  const versions = superseded
    .filter(({ by }) => by === report.documentId)
    .flatMap(({ papers }) => papers)
    .filter((paper): paper is Report => paper.reading.kind === 'manifest' && paper.reading.reader === 'structured');
  const [first] = [report, ...versions].flatMap((one) => filing(one) ?? []).toSorted((a, b) => a.ms - b.ms);
  return first ?? null;
}

/** The report's own date where it has one: it may have been filed elsewhere before it came here. */
function filing(report: Report): Filing | null {
  const { issueDate, portOfLoading } = report.reading.fields;
  const received = report.receivedAt === undefined ? null : Date.parse(report.receivedAt);
  if (issueDate !== null) {
    const [, lastOffset] = utcOffsetsOf(placeOf(portOfLoading)?.country ?? null);
    const ms = Date.parse(issueDate) - lastOffset * HOUR_MS;
    if (received === null || ms <= received)
      return {
        ms,
        own: true,
        says: issueDate,
        evidence: paperEvidence(report, 'issueDate', say`Date of the cargo report`, issueDate),
      };
  }
  if (received === null || report.receivedAt === undefined) return null;
  const evidence = {
    ...registerEvidence(say`Arrival of ${report.file}`, report.receivedAt),
    documentId: report.documentId,
  };
  return { ms: received, own: false, says: report.receivedAt, evidence };
}

interface Loading {
  /** The end of the day of loading, by the last clock of the country. */
  untilMs: number;
  date: string;
  evidence: FindingEvidence;
}

function loading(report: Report, dossier: Dossier): Loading | null {
  const beside = shipmentsOf(dossier)
    .filter(({ consignments }) => consignments.some(({ paper }) => paper === report))
    .flatMap(({ consignments }) => consignments.map(({ paper }) => paper));
  const paper = [report, ...beside].find(({ reading }) => reading.fields.onBoardDate !== null);
  const date = paper?.reading.fields.onBoardDate ?? null;
  if (paper === undefined || date === null) return null;
  const port = placeOf(report.reading.fields.portOfLoading ?? paper.reading.fields.portOfLoading);
  const [firstOffset] = utcOffsetsOf(port?.country ?? null);
  return {
    untilMs: Date.parse(date) + DAY_MS - firstOffset * HOUR_MS,
    date,
    evidence: paperEvidence(paper, 'onBoardDate', say`On-board date`, date),
  };
}

function late(
  { report, filed, loaded }: { report: Report; filed: Filing; loaded: Loading },
  hours: number,
): Discrepancy[] {
  if (loaded.untilMs - filed.ms > hours * HOUR_MS) return [];
  const evidence = [filed.evidence, loaded.evidence, registerEvidence(say`Due before loading`, say`${hours} hours`)];
  const certainty = filed.own ? certaintyOf(evidence) : 'verify';
  const note = filed.own
    ? null
    : say`It has no date of its own and may have been filed elsewhere before: please verify.`;
  const message = sentences(
    say`${report.file} was filed ${filed.says}, but the goods were loaded on ${loaded.date}, less than ${hours} hours later or before that by any clock of the place.`,
    note,
  );
  return [{ subject: report.file, certainty, evidence, message }];
}
