import { createHash } from 'node:crypto';
import * as z from 'zod';
import { WatchlistError } from '../entry.ts';
import { CHECKSUM_AT, HEAD_AT, type IndexArrays, LENGTH_AT, MAGIC, VERSION } from './format.ts';
import type { KeyTable } from './key-table.ts';

const headSchema = z.object({
  list: z.string(),
  edition: z.string().regex(/^[0-9a-f]{16}$/),
  arrays: z.record(z.string(), z.object({ bytes: z.literal([1, 2, 4]), at: z.int().min(0), length: z.int().min(0) })),
});
type Head = z.infer<typeof headSchema>;
type NumberArray = Uint8Array | Uint16Array | Uint32Array;

/** The bytes of an index file (format.ts). */
export function writeIndex(named: Pick<Head, 'list' | 'edition'>, arrays: IndexArrays): Uint8Array {
  const flat = new Map<string, NumberArray>();
  for (const [name, value] of Object.entries(arrays) as [string, NumberArray | KeyTable][]) {
    if (ArrayBuffer.isView(value)) flat.set(name, value);
    else for (const [part, array] of Object.entries(value)) flat.set(`${name}.${part}`, array as NumberArray);
  }
  const head: Head = { ...named, arrays: {} };
  let at = 0;
  for (const [name, array] of flat) {
    head.arrays[name] = { bytes: array.BYTES_PER_ELEMENT as 1 | 2 | 4, at, length: array.length };
    at = aligned(at + array.byteLength);
  }
  const headText = Buffer.from(JSON.stringify(head));
  const begin = aligned(HEAD_AT + headText.length);
  const file = Buffer.alloc(begin + at);
  file.write(MAGIC, 0, 'latin1');
  file.writeUInt32LE(VERSION, 4);
  file.writeUInt32LE(headText.length, LENGTH_AT);
  headText.copy(file, HEAD_AT);
  for (const [name, array] of flat)
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), begin + (head.arrays[name]?.at ?? 0));
  checksumOf(file).copy(file, CHECKSUM_AT);
  return file;
}

/** What an index file holds, its arrays as they lie in it. Throws WatchlistError `watchlist.index`. */
export function readIndex(bytes: Uint8Array): { list: string; edition: string; arrays: IndexArrays } {
  // Arrays of numbers begin at a place that their size divides; a file that was read into a shared pool may not.
  const file = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (view.length < HEAD_AT || view.toString('latin1', 0, 4) !== MAGIC)
    throw broken('the file is no index of a watchlist');
  const version = view.readUInt32LE(4);
  if (version !== VERSION) throw broken(`the index has version ${version}, and this program reads version ${VERSION}`);
  if (!checksumOf(view).equals(view.subarray(CHECKSUM_AT, HEAD_AT))) throw broken('the index is damaged or cut off');
  const headLength = view.readUInt32LE(LENGTH_AT);
  const head = readHead(view.toString('utf8', HEAD_AT, HEAD_AT + headLength));
  const begin = aligned(HEAD_AT + headLength);
  const placeOf = (name: string, bytes: number): [ArrayBufferLike, number, number] => {
    const place = head.arrays[name];
    if (place?.bytes !== bytes || place.at % bytes !== 0 || begin + place.at + place.length * bytes > file.byteLength)
      throw broken(`the index has no ${name} as this program reads it`);
    return [file.buffer, file.byteOffset + begin + place.at, place.length];
  };
  const u8 = (name: string) => new Uint8Array(...placeOf(name, 1));
  const u16 = (name: string) => new Uint16Array(...placeOf(name, 2));
  const u32 = (name: string) => new Uint32Array(...placeOf(name, 4));
  const table = (name: string): KeyTable => ({
    directory: u32(`${name}.directory`),
    tags: u16(`${name}.tags`),
    values: u32(`${name}.values`),
  });
  return {
    list: head.list,
    edition: head.edition,
    arrays: {
      ...{ wordLetters: u8('wordLetters'), wordStart: u32('wordStart') },
      ...{ soundLetters: u8('soundLetters'), soundStart: u32('soundStart') },
      ...{
        wordMask: u32('wordMask'),
        wordFlags: u8('wordFlags'),
        personWeight: u8('personWeight'),
        firmWeight: u8('firmWeight'),
      },
      ...{
        words: table('words'),
        nearStart: u32('nearStart'),
        nearWords: u32('nearWords'),
        postingStart: u32('postingStart'),
        postings: u32('postings'),
        joined: table('joined'),
      },
      ...{ nameStart: u32('nameStart'), nameWords: u32('nameWords'), nameEntry: u32('nameEntry') },
      ...{ nameAt: u16('nameAt'), nameQuality: u8('nameQuality'), nameWeight: u16('nameWeight') },
      ...{ entryType: u8('entryType'), identifiers: table('identifiers') },
      ...{ bornFrom: u8('bornFrom'), bornTo: u8('bornTo') },
      ...{ entryStart: u32('entryStart'), blockStart: u32('blockStart'), entryBlocks: u8('entryBlocks') },
    },
  };
}

/** Of all but what tells the kind of file and its version, and the checksum itself. */
function checksumOf(file: Buffer): Buffer {
  return createHash('sha256').update(file.subarray(LENGTH_AT, CHECKSUM_AT)).update(file.subarray(HEAD_AT)).digest();
}

function readHead(text: string): Head {
  try {
    return headSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new WatchlistError('watchlist.index', 'the head of the index is none; compile the list again', { cause });
  }
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}

function broken(what: string): WatchlistError {
  return new WatchlistError('watchlist.index', `${what}; fetch it again, or compile the list again`);
}
