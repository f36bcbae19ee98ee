import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { WatchlistError } from '../../../shared/watchlists/entry.ts';
import { compileIndex } from '../../../shared/watchlists/index/compile.ts';
import { openIndex } from '../../../shared/watchlists/index/open.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { INVENTED } from '../invented-entries.ts';

const good = Buffer.from(compileIndex('x', INVENTED));

/** Whether the file is opened; anything but a WatchlistError of an index is thrown on. */
function isOpened(bytes: Uint8Array): boolean {
  try {
    return openIndex(bytes).entryCount > 0;
  } catch (error) {
    if (error instanceof WatchlistError && error.code === 'watchlist.index' && error.message.length < 500) return false;
    throw error;
  }
}

test('an index file with other bytes is refused, wherever they are', () => {
  const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const file = Buffer.from(good);
      for (const [at, by] of changes) file[at] = (file[at] ?? 0) ^ by;
      expect(isOpened(file)).toBe(file.equals(good));
    }),
    { seed: 62, numRuns: fuzzRuns(300) },
  );
});

test('a piece of an index file, with or without rubbish behind it, is refused', () => {
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 200 }), (length, rubbish) => {
      const file = Buffer.concat([good.subarray(0, length), rubbish]);
      expect(isOpened(file)).toBe(file.equals(good));
    }),
    { seed: 63, numRuns: fuzzRuns(150) },
  );
});

test('bytes that are no index file are refused', () => {
  const head = fc.constantFrom('', 'TWWL', 'TWWL\u0003\0\0\0', 'TWWL\u0003\0\0\0\u0010\0\0\0');
  fc.assert(
    fc.property(head, fc.uint8Array({ maxLength: 300 }), (begin, rest) => {
      expect(isOpened(Buffer.concat([Buffer.from(begin, 'latin1'), rest]))).toBe(false);
    }),
    { seed: 64, numRuns: fuzzRuns(150) },
  );
});
