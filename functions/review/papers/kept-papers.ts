import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import type { Correction } from '../../../shared/documents/corrections/correction.ts';
import { type FileReading, fileReadingSchema } from '../../../shared/documents/file-reading.ts';
import { isDoubtful, type ReadValue, readValuesOf } from '../../../shared/documents/read-values.ts';
import { asCorrected } from '../../stores/corrections.ts';
import { isNoSuchKey } from '../../stores/watchlists.ts';
import { ApiProblem } from '../route.ts';
import type { Readings } from '../scans/load-scan.ts';

/** The reading of one paper, its values in their order. */
export interface PaperValues {
  reading: Omit<FileReading, 'papers'> & { papers: Omit<FileReading['papers'][number], 'fields' | 'evidence'>[] };
  values: ReadValue[];
  doubtful: ReadValue[];
}

/** An invoice of 5,000 lines has 8 MB; a message of a whole ship may have more than a function can hold. */
export const MOST_READING_BYTES = 32 * 1024 * 1024;
/** Officers turn the pages of one paper; the others of a case come after it. */
const KEPT = 3;

/** Loads the readings of papers as officers have corrected them, and keeps the last few: what was read never changes. */
export function keptPapers({
  objects,
  bucket,
}: Readings): (document: DocumentRecord, corrections: readonly Correction[]) => Promise<PaperValues> {
  const kept = new Map<string, PaperValues>();
  return async ({ documentId, readingKey, state, problem }, corrections) => {
    if (readingKey === null || state !== 'read') {
      const why = problem?.message ?? 'the paper is not read yet';
      throw new ApiProblem(409, 'document.unread', why, problem ? { code: problem.code } : undefined);
    }
    const own = corrections.filter((one) => one.documentId === documentId);
    const key = JSON.stringify([readingKey, own]);
    const known = kept.get(key) ?? valuesIn(asCorrected(await loaded(readingKey), documentId, own));
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return known;
  };

  async function loaded(key: string): Promise<FileReading> {
    try {
      const { Body, ContentLength = 0 } = await objects.client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (ContentLength > MOST_READING_BYTES) {
        const message = 'so much was read from this paper that it is not listed; look at the paper itself';
        throw new ApiProblem(409, 'reading.too-large', message);
      }
      return fileReadingSchema.parse(JSON.parse((await Body?.transformToString()) ?? ''));
    } catch (error) {
      if (!isNoSuchKey(error)) throw error;
      throw new ApiProblem(404, 'document.deleted', 'what was read from this paper was deleted');
    }
  }
}

function valuesIn(reading: FileReading): PaperValues {
  const values = readValuesOf(reading);
  const papers = reading.papers.map(({ fields, evidence, ...paper }) => paper);
  return { reading: { ...reading, papers }, values, doubtful: values.filter(isDoubtful) };
}
