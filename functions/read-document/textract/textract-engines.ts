import type { Underway } from '../../read-upload.ts';
import { documentKeeper, type KeeperServices } from '../document-keeper.ts';
import type { Engines } from '../paper-reader.ts';
import { dearByJob } from './dear-job.ts';
import { KeptCalls } from './kept-calls.ts';
import type { JobChannel } from './recognition-job.ts';
import { givingUp, type TextractCalls } from './textract-calls.ts';
import { textractDear } from './textract-dear.ts';
import { dearStepsOf, type TextractSettings } from './textract-settings.ts';
import { textractWords } from './textract-words.ts';
import { wordsByJob } from './words-job.ts';

/**
 * At the last delivery before a message goes to the dead letters, a dear call that still does not answer is done without: a
 * file whose words are read is not to be lost for what was doubtful in it.
 */
const MOST_TRIES = 5;

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
  { document, uploaded, jobs, tries }: Underway,
): Engines {
  const { documentId } = document;
  const keeper = documentKeeper(services, document, jobs);
  const dearCalls = tries >= MOST_TRIES ? givingUp(calls) : calls;
  return {
    ocr: steps.words ? textractWords(new KeptCalls(calls, keeper.answers)) : null,
    dear: textractDear(new KeptCalls(dearCalls, keeper.answers), dearStepsOf({ steps })),
    dearJobs:
      channel && dearJobFromPages !== null ? dearByJob(dearCalls, dearJobFromPages, channel, documentId, keeper) : null,
    many:
      channel && jobFromPages !== null && steps.words
        ? wordsByJob(calls, jobFromPages, channel, { documentId, ...uploaded }, keeper.job('words'))
        : null,
  };
}
