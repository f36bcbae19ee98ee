import type { Block } from '@aws-sdk/client-textract';
import * as z from 'zod';
import type { WordsJob } from '../../shared/cases/document-record.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { type DocumentPlace, noteWordsJob } from '../stores/documents.ts';
import { type ObjectStore, readingKeyOf, readJson, writeJsonIfAbsent } from '../stores/objects.ts';
import type { JobKeeper } from './textract/words-job.ts';

/** As stored: Textract's own words, so that nothing is lost between two deliveries. */
const blocksSchema = z.array(z.custom<Block>((value) => typeof value === 'object' && value !== null));

export interface KeeperServices {
  table: CasesTable;
  objects: ObjectStore;
  readingsBucket: string;
}

/** Keeps a document's job on its item, and the parts of the answer beside its reading. */
export function jobKeeper(
  { table, objects, readingsBucket }: KeeperServices,
  document: DocumentPlace,
  job: WordsJob | null,
): JobKeeper {
  // Parts of a job that Textract forgot are none of the next one's.
  const keyOf = (jobId: string, part: number) =>
    readingKeyOf(document).replace(/\.json$/, `/words-${jobId.slice(0, 16)}-${part}.json`);
  return {
    job,
    note: (noted) => noteWordsJob(table, document, noted),
    storePart: (jobId, part, blocks) => writeJsonIfAbsent(objects, readingsBucket, keyOf(jobId, part), blocks),
    loadPart: async (jobId, part) => blocksSchema.parse(await readJson(objects, readingsBucket, keyOf(jobId, part))),
  };
}
