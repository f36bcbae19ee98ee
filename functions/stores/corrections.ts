import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { correctFile } from '../../shared/documents/corrections/correct-reading.ts';
import { type Correction, CorrectionError, correctionSchema } from '../../shared/documents/corrections/correction.ts';
import type { FileReading } from '../../shared/documents/file-reading.ts';
import { log } from '../log.ts';
import { type CasesTable, caseKey, itemsOfCase, putIfAbsent, unlessRefused } from './cases-table.ts';

/** A correction of a case. Those of one value are numbered, and the last one counts. */
const correctionRecordSchema = z.object({
  ...correctionSchema.shape,
  by: z.string(),
  at: z.iso.datetime(),
  nth: z.int().min(0),
  from: z.int().min(1).describe('the first revision whose checks look at it'),
});
export type CorrectionRecord = z.infer<typeof correctionRecordSchema>;

interface Place {
  port: string;
  reference: string;
}

const PREFIX = 'CORRECTION#';
/** Of one value: the same path may lead to other texts in other papers of a file. */
function valuePrefix({ documentId, path, printed }: Correction): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([path, printed]))
    .digest('hex')
    .slice(0, 16);
  return `${PREFIX}${documentId}#${digest}#`;
}
const keyOf = (place: Place, correction: Correction, nth: number) => ({
  ...caseKey(place.port, place.reference),
  sk: `${valuePrefix(correction)}${String(nth).padStart(4, '0')}`,
});

/** Keeps a correction, unless the last one of its value says the same: then that one stands, and is not `fresh`. */
export async function keepCorrection(
  table: CasesTable,
  place: Place,
  correction: Correction,
  kept: Pick<CorrectionRecord, 'by' | 'at' | 'from'>,
): Promise<{ standing: CorrectionRecord; fresh: boolean }> {
  for (;;) {
    const before = await itemsOfCase(table, place.port, place.reference, valuePrefix(correction));
    const last = before.length === 0 ? null : correctionRecordSchema.parse(before.at(-1));
    if (last !== null && last.value === correction.value) return { standing: last, fresh: false };
    const standing = { ...correction, ...kept, nth: before.length };
    if (await putIfAbsent(table, { ...keyOf(place, correction, standing.nth), ...standing })) {
      return { standing, fresh: true };
    }
  }
}

/** Lets a correction count from a later revision on, where one was sealed while it was being kept. */
export async function deferCorrection(
  table: CasesTable,
  place: Place,
  correction: CorrectionRecord,
  from: number,
): Promise<void> {
  await unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(place, correction, correction.nth), ...correction, from },
        ConditionExpression: '#from < :from',
        ExpressionAttributeNames: { '#from': 'from' },
        ExpressionAttributeValues: { ':from': from },
      }),
    ),
  );
}

/** The corrections that a revision's checks look at, in the order in which they were made. */
export async function correctionsOf(
  table: CasesTable,
  { port, reference }: Place,
  revision: number,
): Promise<CorrectionRecord[]> {
  const items = await itemsOfCase(table, port, reference, PREFIX);
  return items
    .map((item) => correctionRecordSchema.parse(item))
    .filter(({ from }) => from <= revision)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.nth - b.nth));
}

/**
 * What was read from a file, as officers have corrected it. Each correction was held against it and those before when it was
 * made; one that no longer fits it, because a better reader has read the file again, is left out.
 */
export function asCorrected(file: FileReading, documentId: string, corrections: readonly Correction[]): FileReading {
  return corrections
    .filter((correction) => correction.documentId === documentId)
    .reduce((reading, correction) => {
      try {
        return correctFile(reading, [correction]);
      } catch (error) {
        if (!(error instanceof CorrectionError)) throw error;
        log.warn('a correction does not fit the reading', { documentId, code: error.code });
        return reading;
      }
    }, file);
}
