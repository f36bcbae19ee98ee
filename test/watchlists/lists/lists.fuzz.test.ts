import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { WatchlistError, watchlistEntrySchema } from '../../../shared/watchlists/entry.ts';
import { mutationsOf } from '../../functions/read-document/mutations.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { FORMS, specimen } from './specimens.ts';

const SLOWEST_MS = 10_000;
/** Separators, quotes, brackets, line ends, marks of ends and of encodings, and the first byte of a character of two. */
const MARKS = Buffer.from(',;"\'<>&/=!?{}[]:|()\n\r \u001a\0\u00c3\u00ff', 'latin1');

/** Entries that fit their schema, or a WatchlistError that says where: nothing else may come of any bytes, and soon. */
function endsWell(files: ReadonlyMap<string, Uint8Array>): void {
  const started = performance.now();
  try {
    const { entries, warnings } = parseList('x', files);
    for (const entry of entries) expect(watchlistEntrySchema.parse(entry)).toEqual(entry);
    for (const { count, places } of warnings) expect(places.length).toBeLessThanOrEqual(count);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message.length).toBeLessThan(2_000);
  } finally {
    expect(performance.now() - started).toBeLessThan(SLOWEST_MS);
  }
}

describe.each(FORMS)('%s', (form) => {
  const files = specimen(form);
  const [name = ''] = files.keys();
  const changed = (content: Uint8Array, of = name) => new Map([...files, [of, content]]);
  const content = files.get(name) ?? new Uint8Array();

  test('the specimen itself is read', () => {
    expect(parseList('x', files).entries.length).toBeGreaterThan(1);
  });
  test('changed anywhere, in any of its files, is read or refused, soon', () => {
    const one = fc
      .constantFrom(...files)
      .chain(([of, bytes]) => mutationsOf([bytes]).map((mutated) => changed(mutated, of)));
    fc.assert(fc.property(one, endsWell), { seed: 51, numRuns: fuzzRuns(60, 3) });
  });
  test('with marks of its syntax anywhere is read or refused, soon', () => {
    const mark = fc.constantFrom(...MARKS);
    const marks = fc.array(fc.tuple(fc.nat(content.length - 1), mark), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(marks, (changes) => {
        const marked = Uint8Array.from(content);
        for (const [at, byte] of changes) marked[at] = byte;
        endsWell(changed(marked));
      }),
      { seed: 52, numRuns: fuzzRuns(60, 3) },
    );
  });
  test('followed by rubbish is read or refused, soon', () => {
    fc.assert(
      fc.property(fc.nat(content.length), fc.uint8Array({ maxLength: 400 }), (at, rubbish) => {
        endsWell(changed(Buffer.concat([content.subarray(0, at), rubbish])));
      }),
      { seed: 53, numRuns: fuzzRuns(60, 3) },
    );
  });
});

test('bytes of any kind under any name are refused or read, soon', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.json(),
    fc.constantFrom('1,2\n', 'id,type,name\n', '<export>'),
  );
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    text.map((one) => Buffer.from(one)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), any, { maxKeys: 3 }), (files) =>
      endsWell(new Map(Object.entries(files))),
    ),
    { seed: 54, numRuns: fuzzRuns(200) },
  );
});
