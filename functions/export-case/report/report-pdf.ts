import { PDFDocument } from 'pdf-lib';
import { caseIdOf } from '../../../shared/cases/case-id.ts';
import type { Decision } from '../../../shared/cases/decision.ts';
import { type Finding, type FindingEvidence, severitySchema } from '../../../shared/checks/finding.ts';
import type { PackageFile } from '../../../shared/evidence/manifest.ts';
import type { judgedCase } from '../../review/case-views.ts';
import type { WrittenTrail } from '../trail-file.ts';
import { type ReportFonts, Typeface } from './fonts.ts';
import { PageFlow } from './page-flow.ts';

type Whole = Awaited<ReturnType<typeof judgedCase>> & { trail: WrittenTrail };

/** More would make a book that nobody prints: all are in the package's records. */
const MOST = { findings: 300, files: 500 };
export const PRINTED_ENTRIES = 1000;

/** The case on paper: what was found with both sides, who decided what, which files there are, and the trail. */
export async function reportPdf(
  whole: Whole,
  files: readonly PackageFile[],
  made: { at: string; by: string },
  fonts: ReportFonts,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const flow = new PageFlow(document, new Typeface(document, fonts));
  const { case: record } = whole;
  const id = caseIdOf(record.port, record.reference);
  document.setTitle(`Case ${id}`);
  document.setCreator('Tidewaiter');
  document.setCreationDate(new Date(made.at));
  document.setModificationDate(new Date(made.at));

  await flow.heading(`Case ${id}`, 18);
  await flow.text(
    `Made for ${made.by} at ${utc(made.at)}. The signed manifest of the package names this file by its hash.`,
    {
      faint: true,
    },
  );
  await facts(flow, whole);
  await findings(flow, whole);
  await decisions(flow, whole);
  await fileList(flow, files);
  await trail(flow, whole);
  await flow.footers(`Case ${id}, revision ${record.revision}, ${utc(made.at)}`);
  return document.save();
}

async function facts(flow: PageFlow, { case: record, tasks }: Whole): Promise<void> {
  await flow.heading('The case');
  const rows: [string, string | null][] = [
    ['Revision', String(record.revision)],
    ['State', record.status],
    ['Outcome', record.disposition],
    ['Opened', utc(record.openedAt)],
    ['Closed', record.closedAt === null ? null : utc(record.closedAt)],
    ['Score', record.score === null ? null : `${record.score.toFixed(0)} of 100`],
    ['Lanes', record.lanes?.join(', ') ?? null],
    ['Why it was asked about', record.reasons?.join('; ') || null],
    ['Tasks', String(tasks.length)],
  ];
  await flow.table(
    [0.25, 0.75],
    rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

async function findings(flow: PageFlow, { findings: all, examinations }: Whole): Promise<void> {
  await flow.heading(`Findings (${all.length})`);
  if (all.length === 0) await flow.text('None is shown.');
  const gravest = all.toSorted((a, b) => gravity(a) - gravity(b));
  for (const finding of gravest.slice(0, MOST.findings)) await oneFinding(flow, finding);
  await andMore(flow, all.length - MOST.findings, 'findings.json');
  const notExamined = examinations.flatMap((step) => step.notExamined);
  if (notExamined.length === 0) return;
  await flow.heading(`Not examined (${notExamined.length})`, 11);
  await flow.table(
    [0.1, 0.9],
    notExamined.map(({ check, because }) => [check, because]),
  );
}

function gravity({ severity, shadow }: Finding): number {
  return severitySchema.options.indexOf(severity) + (shadow === true ? severitySchema.options.length : 0);
}

async function oneFinding(flow: PageFlow, finding: Finding): Promise<void> {
  flow.space(4);
  const doubt = finding.certainty === 'verify' ? ', to be looked at: it may be misread' : '';
  const trial = finding.shadow === true ? ', of a check on trial' : '';
  await flow.text(finding.message, { weight: 'bold' });
  await flow.text(`Check ${finding.check}, version ${finding.version}, ${finding.severity}${doubt}${trial}`, {
    faint: true,
  });
  await flow.table(
    [0.34, 0.36, 0.3],
    finding.evidence.map((side) => [side.label, side.text, placeOf(side)]),
  );
}

function placeOf({ file, page, reader, confidence }: FindingEvidence): string {
  const parts = [
    file,
    page === null ? null : `page ${page}`,
    reader,
    confidence === null ? null : `${Math.round(confidence * 100)} % sure`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

async function decisions(flow: PageFlow, { tasks }: Whole): Promise<void> {
  await flow.heading('Decisions');
  const made = tasks.flatMap(({ lane, revision, earlier, decision }) =>
    [...earlier, ...(decision === null ? [] : [decision])].map((one) => ({ lane, revision, one })),
  );
  if (made.length === 0) await flow.text('None.');
  await flow.table(
    [0.16, 0.3, 0.2, 0.34],
    made.map(({ lane, revision, one }) => [`${lane}, revision ${revision}`, ...decisionCells(one)]),
  );
}

function decisionCells({ disposition, reason, note, by, at }: Decision): string[] {
  return [`${disposition} (${reason})`, `${by}, ${utc(at)}`, note ?? ''];
}

async function fileList(flow: PageFlow, files: readonly PackageFile[]): Promise<void> {
  await flow.heading(`Files (${files.length})`);
  await flow.table(
    [0.5, 0.5],
    files.slice(0, MOST.files).map(({ name, sha256 }) => [name, sha256]),
    { size: 7 },
  );
  await andMore(flow, files.length - MOST.files, 'manifest.json');
}

async function trail(flow: PageFlow, { trail: { entries, first } }: Whole): Promise<void> {
  await flow.heading(`Trail (${entries})`);
  await flow.table(
    [0.08, 0.24, 0.3, 0.38],
    first.map(({ sequence, at, action, actor }) => [String(sequence), utc(at), action, actor]),
    { size: 7.5 },
  );
  await andMore(flow, entries - first.length, 'trail.json');
}

async function andMore(flow: PageFlow, more: number, file: string): Promise<void> {
  if (more > 0) await flow.text(`And ${more} more: see ${file}.`, { faint: true });
}

function utc(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}
