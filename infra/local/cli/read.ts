import { writeFile } from 'node:fs/promises';
import { parse, resolve } from 'node:path';
import type { FileReading } from '../../../shared/documents/file-reading.ts';
import { type Call, type Command, CommandError, EXIT, wholeNumber } from './command.ts';
import { drawPage } from './picture/draw-page.ts';
import { marksOf } from './picture/marks.ts';
import { pictureOfPage } from './picture/picture-of-page.ts';
import { asCommandError, bytesOf, readDocumentFile } from './read-locally.ts';
import { publishedReading } from './reading-contract.ts';
import { fileReadingText } from './reading-text.ts';
import { foreignText } from './text-width.ts';

export const read: Command = {
  options: [
    { name: 'json', help: 'prints the reading as JSON' },
    {
      name: 'picture',
      value: 'OUT.png',
      help: 'draws the pages with what was read on them: OUT.png, and OUT-2.png for page 2',
    },
    { name: 'page', value: 'N', help: 'draws this page only, into the very file that --picture names' },
  ],
  async run(call) {
    const [file = ''] = call.operands;
    const out = call.value('picture');
    const page = wholeNumber(call, 'page', { min: 1, max: 100_000 });
    if (page !== undefined && out === undefined) throw new CommandError('--page goes with --picture OUT.png');
    if (out !== undefined) refuseToOverwrite(file, out);
    const bytes = await bytesOf(file);
    const reading = await readDocumentFile(file, bytes);
    console.log(call.has('json') ? JSON.stringify(publishedReading(reading)) : fileReadingText(reading));
    if (out !== undefined) await drawPages(call, { file, bytes, reading, out, page });
    return EXIT.ok;
  },
};

interface Drawing {
  file: string;
  bytes: Uint8Array;
  reading: FileReading;
  out: string;
  page: number | undefined;
}

async function drawPages(call: Call, { file, bytes, reading, out, page }: Drawing): Promise<void> {
  if (page !== undefined && page > reading.pages) {
    throw new CommandError(`${foreignText(file)} has ${reading.pages} pages, there is no page ${page}`);
  }
  for (const each of page === undefined ? pagesToDraw(reading) : [page]) {
    const picture = await pictureOfPage(bytes, each).catch((error: unknown) => {
      throw asCommandError(file, error);
    });
    if (picture === null) {
      throw new CommandError(
        `there is no picture of ${foreignText(file)}: it is a message, not pages`,
        'the table above says in which segment or cell each value stands',
      );
    }
    const marks = marksOf(reading.papers, each);
    const target = page === undefined && each > 1 ? numbered(out, each) : out;
    await writeFile(target, await drawPage(picture, marks, titleOf(reading, each))).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new CommandError(`the picture could not be written: ${why}`);
    });
    const told = `page ${each} with ${marks.length} ${marks.length === 1 ? 'place' : 'places'} marked: ${target}`;
    if (call.has('json')) console.error(told);
    else console.log(told);
  }
}

/** The first page, and all others that a value was read on. */
function pagesToDraw({ papers }: FileReading): number[] {
  const pages = papers.flatMap(({ evidence }) =>
    Object.values(evidence).flatMap(({ page, box }) => (box === null ? [] : [page])),
  );
  return [...new Set([1, ...pages])].sort((a, b) => a - b);
}

function titleOf({ papers, pages }: FileReading, page: number): string {
  const kinds = papers.filter(({ fromPage, pages }) => page >= fromPage && page < fromPage + pages);
  const named = [...new Set(kinds.map(({ kind }) => kind.replaceAll('-', ' ')))].join(' and ');
  return `${named === '' ? 'no paper' : named}, page ${page} of ${pages}`;
}

function numbered(out: string, page: number): string {
  const { dir, name, ext } = parse(out);
  return `${dir === '' ? '' : `${dir}/`}${name}-${page}${ext}`;
}

function refuseToOverwrite(file: string, out: string): void {
  if (!/\.png$/i.test(out)) throw new CommandError(`--picture takes the name of a PNG file, not "${foreignText(out)}"`);
  if (resolve(file) === resolve(out)) throw new CommandError('--picture names the paper itself; name another file');
}
