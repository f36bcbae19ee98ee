import type { Underway } from '../../read-upload.ts';
import { documentKeeper, type KeeperServices } from '../document-keeper.ts';
import type { Engines } from '../paper-reader.ts';
import { dearByJob } from './dear-job.ts';
import { KeptCalls } from './kept-calls.ts';
import type { JobChannel } from './recognition-job.ts';
import type { TextractCalls } from './textract-calls.ts';
import { textractDear } from './textract-dear.ts';
import { dearStepsOf, type TextractSettings } from './textract-settings.ts';
import { textractWords } from './textract-words.ts';
import { wordsByJob } from './words-job.ts';

/**
 * Textract as the reader of one document: the steps that are on, with what the document has paid for already.
 *
 * @param channel null where no jobs are begun
 */
export function textractEngines(
  calls: TextractCalls,
  { steps, jobFromPages, dearJobFromPages }: Pick<TextractSettings, 'steps' | 'jobFromPages' | 'dearJobFromPages'>,
  channel: JobChannel | null,
  services: KeeperServices,
  { document, uploaded, jobs }: Underway,
): Engines {
  const { documentId } = document;
  const keeper = documentKeeper(services, document, jobs);
  const kept = new KeptCalls(calls, keeper.answers);
  return {
    ocr: steps.words ? textractWords(kept) : null,
    dear: textractDear(kept, dearStepsOf({ steps })),
    dearJobs:
      channel && dearJobFromPages !== null ? dearByJob(calls, dearJobFromPages, channel, documentId, keeper) : null,
    many:
      channel && jobFromPages !== null && steps.words
        ? wordsByJob(calls, jobFromPages, channel, { documentId, ...uploaded }, keeper.job('words'))
        : null,
  };
}
