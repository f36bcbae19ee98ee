import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Screener } from '../../../../shared/watchlists/screener.ts';
import { CommandError } from '../command.ts';
import { progressLine } from '../progress-line.ts';
import { foreignText } from '../text-width.ts';
import { entriesOf } from './entity-lines.ts';
import { jsonLines } from './json-lines.ts';
import { queryLineSchema, subjectOf } from './query-lines.ts';

/** For machines the whole range is given: whoever reads it sets the threshold. */
const LEAST = 0.001;
const MOST = 25;

export interface ScreeningFiles {
  entities: string;
  queries: string;
  output: string;
}

/**
 * Screens each line of a file of queries against a file of entities, and writes for each, in its order, a line `{query,
 * matches: [{id, score, reasons}]}`, best first. Throws CommandError. Gives how many lines were written.
 */
export async function screenFiles({ entities, queries, output }: ScreeningFiles): Promise<number> {
  if ([entities, queries].some((path) => resolve(path) === resolve(output)))
    throw new CommandError('--output names one of the files that are read; name another file');
  const progress = progressLine('screening');
  try {
    progress.update('reading entities');
    const screener = Screener.over(await entriesOf(entities));
    return await writeAnswers(screener, queries, output, (count) => progress.update(`${count} queries`));
  } finally {
    progress.done();
  }
}

async function writeAnswers(
  screener: Screener,
  queries: string,
  output: string,
  tell: (count: number) => void,
): Promise<number> {
  const out = createWriteStream(output);
  const failed = once(out, 'error').then(([error]: unknown[]) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${foreignText(output)} could not be written: ${why}`);
  });
  const written = async () => {
    let count = 0;
    for await (const line of jsonLines(queries, queryLineSchema)) {
      const matches = screener
        .screen(subjectOf(line), LEAST, true)
        .slice(0, MOST)
        .map(({ entry, score, reasons }) => ({
          id: entry.id,
          score: Number(score.toFixed(6)),
          reasons: reasons.map(({ speaks, text }) => (speaks === 'against' ? `against: ${text}` : text)),
        }));
      count++;
      if (!out.write(`${JSON.stringify({ query: line.query ?? null, matches })}\n`)) await once(out, 'drain');
      if (count % 500 === 0) tell(count);
    }
    out.end();
    await once(out, 'close');
    return count;
  };
  return Promise.race([written(), failed]);
}
