import * as z from 'zod';
import type { RecognitionJob } from '../../shared/cases/document-record.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { type DocumentPlace, noteJobs } from '../stores/documents.ts';
import { keptKeyOf, type ObjectStore, readJson, writeIfAbsent, writeJsonIfAbsent } from '../stores/objects.ts';
import type { AnswerKeeper } from './textract/kept-calls.ts';
import type { JobKeeper, JobPart } from './textract/recognition-job.ts';

export interface KeeperServices {
  table: CasesTable;
  objects: ObjectStore;
  readingsBucket: string;
}

/** What is kept of a document between two deliveries: answers that were paid for, jobs under way, and what they work on. */
export interface DocumentKeeper {
  answers: AnswerKeeper;
  job(name: string): JobKeeper;
  /** Where a file lies for a job to fetch. Names stand for contents: what is there already is the same. */
  file(name: string): { bucket: string; key: string; storeIfAbsent(bytes: Uint8Array): Promise<void> };
}

const partSchema = z.custom<JobPart>((value) => typeof value === 'object' && value !== null);

/** Keeps a document's jobs on its item, and everything else beside its reading. */
export function documentKeeper(
  { table, objects, readingsBucket }: KeeperServices,
  document: DocumentPlace,
  jobs: Readonly<Record<string, RecognitionJob>>,
): DocumentKeeper {
  const known = { ...jobs };
  const keyOf = (name: string) => keptKeyOf(document, name);
  return {
    answers: {
      load: (name) => readJson(objects, readingsBucket, keyOf(`${name}.json`)),
      store: (name, answer) => writeJsonIfAbsent(objects, readingsBucket, keyOf(`${name}.json`), answer),
    },
    job(name) {
      // Parts of a job that Textract forgot are none of the next one's.
      const partOf = (jobId: string, part: number) => keyOf(`${name}-${jobId.slice(0, 16)}-${part}.json`);
      return {
        job: known[name] ?? null,
        async note(job) {
          known[name] = job;
          await noteJobs(table, document, known);
        },
        storePart: (jobId, part, content) => writeJsonIfAbsent(objects, readingsBucket, partOf(jobId, part), content),
        loadPart: async (jobId, part) => partSchema.parse(await readJson(objects, readingsBucket, partOf(jobId, part))),
      };
    },
    file(name) {
      const key = keyOf(name);
      const storeIfAbsent = (bytes: Uint8Array) =>
        writeIfAbsent(objects, readingsBucket, key, bytes, 'application/pdf');
      return { bucket: readingsBucket, key, storeIfAbsent };
    },
  };
}
