import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { WatchlistError } from '../../../shared/watchlists/entry.ts';
import { compileIndex } from '../../../shared/watchlists/index/compile.ts';
import { CHECKSUM_AT, HEAD_AT, LENGTH_AT, VERSION } from '../../../shared/watchlists/index/format.ts';
import { openIndex } from '../../../shared/watchlists/index/open.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { INVENTED } from '../invented-entries.ts';

const good = Buffer.from(compileIndex('x', INVENTED));
const changed = (change: (file: Buffer) => void, file = Buffer.from(good)) => {
  change(file);
  return file;
};

function refusal(bytes: Uint8Array): string {
  try {
    openIndex(bytes);
  } catch (error) {
    if (error instanceof WatchlistError && error.code === 'watchlist.index') return error.message;
    throw error;
  }
  return 'opened';
}

describe('an index file that is none', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['a few bytes', Buffer.from('TWWL')],
    ['a list as its publisher writes it', Buffer.from('ent_num,SDN_Name,SDN_Type\n'.repeat(100))],
    ['a picture', Buffer.from(`\u0089PNG\r\n${'\0'.repeat(100)}`, 'latin1')],
  ])('is refused: %s', (_, bytes) => {
    expect(refusal(bytes)).toContain('no index of a watchlist');
  });

  it.each([VERSION - 1, VERSION + 1, 2 ** 32 - 1])('is refused: version %d', (version) => {
    const other = changed((file) => file.writeUInt32LE(version, 4));
    expect(refusal(other)).toBe(
      `the index has version ${version}, and this program reads version ${VERSION}; fetch it again, or compile the list again`,
    );
  });
});

describe('a damaged index file', () => {
  it.each([1, 8, 1_000])('is refused with %d bytes less', (bytes) => {
    expect(refusal(good.subarray(0, -bytes))).toContain('damaged or cut off');
  });

  it('is refused with bytes behind its end', () => {
    expect(refusal(Buffer.concat([good, Buffer.alloc(8)]))).toContain('damaged or cut off');
  });

  it('is refused whichever byte before its arrays is another', () => {
    for (let at = 0; at < HEAD_AT + good.readUInt32LE(LENGTH_AT); at++) {
      expect(refusal(changed((file) => file.writeUInt8((file[at] ?? 0) ^ 1, at)))).not.toBe('opened');
    }
  });
});

/** Someone else's file, with a checksum that fits. */
function withHead(head: (text: string) => string): Buffer {
  const length = good.readUInt32LE(LENGTH_AT);
  const text = Buffer.from(head(good.toString('utf8', HEAD_AT, HEAD_AT + length)));
  const rest = good.subarray(Math.ceil((HEAD_AT + length) / 8) * 8);
  const padding = Buffer.alloc(Math.ceil((HEAD_AT + text.length) / 8) * 8 - HEAD_AT - text.length);
  return changed(
    (file) => {
      file.writeUInt32LE(text.length, LENGTH_AT);
      const sum = createHash('sha256').update(file.subarray(LENGTH_AT, CHECKSUM_AT)).update(file.subarray(HEAD_AT));
      sum.digest().copy(file, CHECKSUM_AT);
    },
    Buffer.concat([good.subarray(0, HEAD_AT), text, padding, rest]),
  );
}

describe('an index file whose head does not fit its arrays, with a checksum that does', () => {
  it('is opened while the head is as it was', () => {
    expect(refusal(withHead((text) => text))).toBe('opened');
  });

  it.each<[string, (text: string) => string, string]>([
    ['is no JSON', () => 'TWWL', 'the head of the index is none'],
    ['has no list', (text) => text.replace('"list"', '"lost"'), 'the head of the index is none'],
    ['has no such edition', (text) => text.replace(/"edition":"./, '"edition":"g'), 'the head of the index is none'],
    ['lacks an array', (text) => text.replace('"nameStart"', '"nameEnd"'), 'no nameStart as this program reads it'],
    ['has numbers of another size', (text) => text.replace(/("postings":{"bytes":)4/, '$12'), 'no postings'],
    ['has an array beyond the end', (text) => text.replace(/("entryBlocks":{[^}]*"length":)/, '$19'), 'no entryBlocks'],
    [
      'has an array at an odd place',
      (text) => text.replace(/("postings":{"bytes":4,"at":\d*)\d/, '$17'),
      'no postings',
    ],
    [
      'has a place below zero',
      (text) => text.replace(/("entryBlocks":{"bytes":1,"at":)/, '$1-'),
      'the head of the index',
    ],
  ])('is refused where it %s', (_, head, why) => {
    expect(refusal(withHead(head))).toContain(why);
  });
});

describe('an index file in memory', () => {
  it.each([1, 2, 4, 7])('is read from a place that is %d bytes off', (offset) => {
    const pool = new Uint8Array(good.length + 16);
    pool.set(good, offset);
    const index = openIndex(pool.subarray(offset, offset + good.length));
    expect(new Screener([index]).screen({ name: 'Aldemar Tobias Quandrell' })).toMatchObject([
      { entry: { id: 'x:1' } },
    ]);
  });
});
