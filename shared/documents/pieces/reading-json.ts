import type { Piece, PieceReader, PiecesKind } from './piece.ts';
import { PIECES } from './piece.ts';

/** A file that can be gone through more than once: each time from its first byte, by a new reader. */
export interface PiecesSource {
  chunks(): AsyncIterable<Uint8Array>;
  reader(): PieceReader;
}

/** What a reading's document item says of its papers; complete once all of the JSON has been taken. */
export interface ToldPapers {
  kinds: PiecesKind[];
  partial: boolean;
}

/** Text is gathered up to this length before it is handed on. */
const CHUNK_CHARACTERS = 65_536;

/** All pieces of what a reader is given at once lie in memory until they are taken, many times as long as its bytes. */
const SLICE_BYTES = 8192;

/**
 * The reading of a file as JSON, given in chunks while the file is read, so that neither lies in memory as a whole. In a
 * reading the evidence of all fields comes after the fields, so the file is gone through twice side by side: the one going
 * writes a paper's fields, then the other its evidence. What parses of it is equal to the reading made at once. Throws
 * UnreadableError, before the first chunk where nothing of the file can be read.
 */
export async function* readingJson(
  { file, sha256 }: { file: string; sha256: string },
  source: PiecesSource,
  told: ToldPapers,
): AsyncGenerator<string> {
  const named = `"file":${JSON.stringify(file)},"sha256":${JSON.stringify(sha256)}`;
  const fields = goThrough(source);
  const evidence = goThrough(source);
  let text = `{${named},"pages":1,"calls":{},"costUsd":0,"papers":[`;
  let papers = 0;
  try {
    for (let open = await nextPiece(fields); open?.type === 'open'; open = await nextPiece(fields)) {
      text += `${papers++ > 0 ? ',' : ''}{${named},"reader":"structured","fromPage":1,"pages":1,"kindConfidence":1,`;
      text += `"kind":"${open.kind}","fields":{"${PIECES[open.kind].list}":[`;
      if (!told.kinds.includes(open.kind)) told.kinds.push(open.kind);
      let items = 0;
      let piece = await nextPiece(fields);
      for (; piece?.type === 'item'; piece = await nextPiece(fields)) {
        text += `${items++ > 0 ? ',' : ''}${JSON.stringify(piece.fields)}`;
        if (text.length >= CHUNK_CHARACTERS) {
          yield text;
          text = '';
        }
      }
      if (piece?.type !== 'close') throw new TypeError('a paper was not closed');
      told.partial ||= piece.partial;
      text += `]${membersOf(piece.fields)}},"partial":${piece.partial},"problems":${JSON.stringify(piece.problems)},"evidence":{`;
      let members = 0;
      for await (const seen of evidenceOfPaper(evidence)) {
        if (seen === '') continue;
        text += `${members++ > 0 ? ',' : ''}${seen}`;
        if (text.length >= CHUNK_CHARACTERS) {
          yield text;
          text = '';
        }
      }
      text += '}}';
    }
    yield `${text}]}`;
  } finally {
    await fields.return(undefined);
    await evidence.return(undefined);
  }
}

/** The evidence of the next paper, a text for each piece, without the braces around all. */
async function* evidenceOfPaper(pieces: AsyncGenerator<Piece>): AsyncGenerator<string> {
  for (let piece = await nextPiece(pieces); piece; piece = await nextPiece(pieces)) {
    if (piece.type === 'open') continue;
    yield piece.evidence.map(([path, seen]) => `${JSON.stringify(path)}:${JSON.stringify(seen)}`).join(',');
    if (piece.type === 'close') return;
  }
}

async function* goThrough(source: PiecesSource): AsyncGenerator<Piece> {
  const reader = source.reader();
  for await (const chunk of source.chunks()) {
    for (let at = 0; at < chunk.length; at += SLICE_BYTES) yield* reader.push(chunk.subarray(at, at + SLICE_BYTES));
  }
  yield* reader.end();
}

async function nextPiece(pieces: AsyncGenerator<Piece>): Promise<Piece | null> {
  const { value, done } = await pieces.next();
  return done ? null : value;
}

/** The members of an object as they stand in JSON after others. */
function membersOf(value: object): string {
  const inner = JSON.stringify(value).slice(1, -1);
  return inner === '' ? '' : `,${inner}`;
}
