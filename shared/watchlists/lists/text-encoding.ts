import { isUtf8 } from 'node:buffer';
import { WatchlistError } from '../entry.ts';
import type { SourceFile } from './source-file.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const PIECE_BYTES = 65_536;
/** A text in one of the Latin alphabets has fewer letters outside ASCII than this; more is another encoding, or no text. */
const MOST_HIGH_BYTES = 0.3;

/**
 * The text of a file: UTF-8, UTF-16 by its mark or an XML declaration's first bytes, and Windows-1252 (in which the
 * Treasury's files were long published) where nothing speaks against it. Throws WatchlistError `watchlist.encoding`,
 * `watchlist.truncated` where the last character is cut, `watchlist.empty` for a file of no bytes.
 */
export function textOf(file: SourceFile): string {
  return new TextDecoder(encodingOf(file)).decode(file.bytes);
}

/** The same text in pieces, for files that are too large to be held as text. */
export function* textPieces(file: SourceFile): Generator<string> {
  const decoder = new TextDecoder(encodingOf(file));
  for (let at = 0; at < file.bytes.length; at += PIECE_BYTES)
    yield decoder.decode(file.bytes.subarray(at, at + PIECE_BYTES), { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The first characters of a file, to tell its form by. */
export function headOf(file: SourceFile): string {
  return new TextDecoder(encodingOf(file)).decode(file.bytes.subarray(0, PIECE_BYTES), { stream: true });
}

function encodingOf({ name, bytes }: SourceFile): Encoding {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (bytes.length === 0) throw new WatchlistError('watchlist.empty', `${name} has no bytes; fetch it anew`);
  if ((first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b))
    throw new WatchlistError('watchlist.encoding', `${name} is packed (ZIP or gzip); unpack it first`);
  if (first === 0xff && second === 0xfe) return inPairs(name, bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return inPairs(name, bytes, 'utf-16be');
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return inPairs(name, bytes, 'utf-16le');
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return inPairs(name, bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw new WatchlistError('watchlist.encoding', `${name} is no text: byte ${nul} is a NUL; fetch the list anew`);
  return isUtf8(bytes) ? 'utf-8' : singleBytes(name, bytes);
}

function inPairs(name: string, bytes: Uint8Array, encoding: Encoding): Encoding {
  if (bytes.length % 2 === 1)
    throw new WatchlistError(
      'watchlist.truncated',
      `${name} ends within a character of UTF-16; the download was cut off, fetch it anew`,
    );
  return encoding;
}

function singleBytes(name: string, bytes: Uint8Array): Encoding {
  const { wrongAt, multiple, single, undefinedAt } = survey(bytes);
  if (single === 0)
    throw new WatchlistError(
      'watchlist.truncated',
      `${name} ends within a character of UTF-8; the download was cut off, fetch it anew`,
    );
  const declaresUtf8 = /^<\?xml[^>]*encoding=["']utf-8["']/i.test(String.fromCharCode(...bytes.subarray(0, 200)));
  if (declaresUtf8 || multiple > single || undefinedAt >= 0 || single > bytes.length * MOST_HIGH_BYTES)
    throw new WatchlistError(
      'watchlist.encoding',
      `${name}: byte ${wrongAt} is neither UTF-8 nor surely Windows-1252; save the file as UTF-8`,
    );
  return 'windows-1252';
}

/** Counts characters of several bytes as UTF-8 has them, and bytes above 0x7f that are none; what the end cuts is not counted. */
function survey(bytes: Uint8Array) {
  const found = { wrongAt: -1, undefinedAt: -1, multiple: 0, single: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    let seen = 1;
    while (seen < length && ((bytes[at + seen] ?? 0x80) & 0xc0) === 0x80) seen++;
    const follows = length > 1 && byte < 0xf5 && seen === length;
    if (follows && at + length > bytes.length) {
      if (found.wrongAt < 0) found.wrongAt = at;
      break;
    }
    if (follows) {
      found.multiple += 1;
      at += length - 1;
      continue;
    }
    if (found.wrongAt < 0) found.wrongAt = at;
    found.single += 1;
    if (found.undefinedAt < 0 && [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) found.undefinedAt = at;
  }
  return found;
}
