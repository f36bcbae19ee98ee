import { createHash } from 'node:crypto';
import * as z from 'zod';
import { documentKindSchema, problemSchema, readerSchema } from '../documents/reading.ts';

/** What a document item turned out to be: a kind of paper, or a part of a scan. */
export const filedKindSchema = z.union([documentKindSchema, z.enum(['scan-record', 'scan-image', 'portal-record'])]);
export type FiledKind = z.infer<typeof filedKindSchema>;

/** A job of the recognising service on many pages of a file, and how much of its answer has been fetched. */
const recognitionJobSchema = z.object({
  id: z.string(),
  parts: z.int().min(0).describe('of the answer that are stored beside the reading'),
  next: z.string().nullable().describe('where the next part begins, in the words of the service'),
  complete: z.boolean(),
});
export type RecognitionJob = z.infer<typeof recognitionJobSchema>;

/** One uploaded object version. It begins as `received` and ends, once and for all, as `read` or `unreadable`. */
export const documentRecordSchema = z.object({
  documentId: z.string(),
  port: z.string(),
  reference: z.string(),
  key: z.string(),
  versionId: z.string(),
  area: z.enum(['papers', 'scans']),
  scanId: z.string().nullable(),
  file: z.string(),
  size: z.int().min(0),
  sequencer: z.string().describe("orders the versions of one key: S3's sequencer, a hexadecimal number"),
  receivedAt: z.iso.datetime(),
  state: z.enum(['received', 'read', 'unreadable']),
  sha256: z.string().nullable(),
  kind: filedKindSchema.nullable().describe('of the paper that the file is named by'),
  kinds: z.array(filedKindSchema).default([]).describe('of all papers in the file'),
  reader: readerSchema.nullable(),
  partial: z.boolean().nullable(),
  costUsd: z.number().nullable().default(null).describe('what reading it cost by public list price'),
  readingKey: z.string().nullable().describe('in the readings bucket'),
  problem: problemSchema.nullable().describe('why it could not be read'),
  finishedAt: z.iso.datetime().nullable(),
  tries: z.int().default(0).describe('how often a reader took it up'),
  jobs: z.record(z.string(), recognitionJobSchema).default({}).describe('that the file waited for, by what they do'),
  requeued: z.int().default(0).describe('how often it stood still and was queued again'),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/** What reading some documents has cost by public list price, in US dollars. */
export function readingCostUsd(documents: readonly Pick<DocumentRecord, 'costUsd'>[]): number {
  return Math.round(documents.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0) * 1e6) / 1e6;
}

/** The id of an uploaded object version, equal for every delivery of its event. */
export function documentIdOf(key: string, versionId: string): string {
  return createHash('sha256').update(`${key}\0${versionId}`).digest('hex').slice(0, 20);
}
