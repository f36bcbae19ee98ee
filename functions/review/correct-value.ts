import { createHash } from 'node:crypto';
import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { correctFile } from '../../shared/documents/corrections/correct-reading.ts';
import { type Correction, CorrectionError } from '../../shared/documents/corrections/correction.ts';
import { fileReadingSchema } from '../../shared/documents/file-reading.ts';
import type { CaseServices } from '../case-services.ts';
import { nextRevision, noteArrival } from '../receive/arrival.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import {
  asCorrected,
  type CorrectionRecord,
  correctionsOf,
  deferCorrection,
  keepCorrection,
} from '../stores/corrections.ts';
import { getDocument } from '../stores/documents.ts';
import { ObjectTooLarge, readJson } from '../stores/objects.ts';
import { MOST_READING_BYTES } from './papers/kept-papers.ts';
import { ApiProblem } from './route.ts';
import type { Readings } from './scans/load-scan.ts';

export interface CorrectionServices extends CaseServices {
  readings: Readings;
}

interface Place {
  port: string;
  reference: string;
}

/** Nothing more is expected: an officer waits for the checks. */
const SETTLE_SECONDS = 1;

/**
 * Takes down what a paper truly says and lets the case be examined anew, as its next revision, with that value. Sent again
 * it changes nothing more: it answers with the revision in which the value counts.
 *
 * @throws ApiProblem where the case is closed, the document was not read, or the value is none for its place
 */
export async function correctValue(
  services: CorrectionServices,
  place: Place,
  correction: Correction,
  by: string,
): Promise<{ revision: number }> {
  const { table, now } = services;
  const record = openCaseOf(await getCase(table, place.port, place.reference));
  await demandFits(services, place, correction);
  const from = record.status === 'gathering' ? record.revision : record.revision + 1;
  const kept = await keepCorrection(table, place, correction, { by, at: now(), from });
  const { standing } = kept;
  await noteInTrail(services, place, standing);
  return { revision: await examineAnew(services, place, kept) };
}

/** That a value was corrected, and where: not what it is, which may be personal. */
export async function noteInTrail(
  { table }: Pick<CaseServices, 'table'>,
  { port, reference }: Place,
  { documentId, path, printed, nth, by, at }: CorrectionRecord,
): Promise<void> {
  const value = createHash('sha256')
    .update(JSON.stringify([path, printed]))
    .digest('hex')
    .slice(0, 16);
  await recordAudit(table, port, reference, {
    ...{ id: `corrected-${documentId}-${value}-${nth}`, at, actor: by, action: 'reading corrected' },
    detail: { documentId, path },
  });
}

/** Throws ApiProblem unless the correction can be applied to what was read. */
export async function demandFits(
  { table, readings: { objects, bucket } }: Pick<CorrectionServices, 'table' | 'readings'>,
  { port, reference }: Place,
  correction: Correction,
): Promise<void> {
  const document = await getDocument(table, port, reference, correction.documentId);
  if (document === null) throw new ApiProblem(404, 'document.unknown', 'the case has no such document');
  const stored = document.readingKey === null ? null : await readingOf({ objects, bucket }, document.readingKey);
  if (document.area !== 'papers' || stored === null) {
    throw new ApiProblem(409, 'document.unread', 'nothing was read from it that could be corrected');
  }
  // An officer sees the paper as it is corrected so far, by this very request if it is a repeat.
  const before = await correctionsOf(table, { port, reference }, Number.MAX_SAFE_INTEGER);
  const { documentId, path, printed, value } = correction;
  const isSame = (one: Correction) => one.documentId === documentId && one.path === path && one.printed === printed;
  if (before.some((one) => isSame(one) && one.value === value)) return;
  try {
    correctFile(asCorrected(fileReadingSchema.parse(stored), documentId, before), [correction]);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
    throw new ApiProblem(error.code === 'correction.printed' ? 409 : 400, error.code, error.message);
  }
}

/** What was read, of a size that fits into the function beside all that is made of it. */
async function readingOf({ objects, bucket }: Readings, key: string): Promise<unknown> {
  try {
    return await readJson(objects, bucket, key, MOST_READING_BYTES);
  } catch (error) {
    if (!(error instanceof ObjectTooLarge)) throw error;
    const [has, takes] = [error.bytes, MOST_READING_BYTES].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
    throw new ApiProblem(
      409,
      'reading.too-large',
      `what was read from it has ${has}, and values are corrected in up to ${takes}: say in the decision's note what is wrong, or let the port send the file in parts`,
      { bytes: error.bytes, most: MOST_READING_BYTES },
    );
  }
}

/** Opens the revision in which the correction counts, unless it is open. Returns which one that is. */
async function examineAnew(
  services: CorrectionServices,
  place: Place,
  { standing, fresh }: { standing: CorrectionRecord; fresh: boolean },
): Promise<number> {
  const { table, now } = services;
  for (;;) {
    const record = openCaseOf(await getCase(table, place.port, place.reference));
    const { revision, status } = record;
    if (status === 'gathering' && revision >= standing.from) {
      // A try before this one may have broken off before the workflow was started.
      if (record.startedRevision < revision) await start(services, place);
      return revision;
    }
    if (revision >= standing.from) {
      if (!fresh) return standing.from;
      // Sealed while the correction was being kept: some of its checks may have looked before.
      await deferCorrection(table, place, standing, revision + 1);
    }
    const next = nextRevision(record, now());
    if (!(await changeCase(table, place, { revision, status }, next, now()))) continue;
    await start(services, place);
    return next.revision;
  }
}

function start(services: CorrectionServices, place: Place): Promise<void> {
  return noteArrival(services, { ...place, documentId: '' }, SETTLE_SECONDS);
}

function openCaseOf(record: CaseRecord | null): CaseRecord {
  if (record === null) throw new ApiProblem(404, 'case.unknown', 'there is no such case');
  if (record.status !== 'closed') return record;
  throw new ApiProblem(409, 'case.closed', 'the case is closed: what it rests on is not changed any more');
}
