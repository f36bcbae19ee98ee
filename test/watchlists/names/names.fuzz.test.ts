import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWords } from '../../../shared/watchlists/names/name-words.ts';
import { wordWeight } from '../../../shared/watchlists/names/word-weight.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { INVENTED, listed } from '../invented-entries.ts';

/** Far more than any name takes, and far less than one of which the time grows with the square of its length. */
const SLOWEST_MS = 2_000;
const screener = Screener.over(INVENTED);

const letter = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(..."aAiIl1oO0rnmмАа魏세ب\u0301\u200b\u202e\u0000 .,'-&/🚢\ud83d"),
);
const anyName = fc.oneof(
  fc.array(letter, { maxLength: 60 }).map((letters) => letters.join('')),
  fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.tuple(letter, fc.integer({ min: 1, max: 10_000 })).map(([one, times]) => one.repeat(times)),
);

/** What comes of a name, whatever it is; and soon. */
function screened(name: string): void {
  const started = performance.now();
  for (const one of [
    ...screener.screen({ name, documentNumber: name, imo: name, address: name }, 0, true),
    ...screener.screen({ name, type: 'person' }),
  ]) {
    expect(one.score).toBeGreaterThanOrEqual(0);
    expect(one.score).toBeLessThanOrEqual(0.999);
    expect(one.reasons.every(({ text, odds }) => text !== '' && Number.isFinite(odds))).toBe(true);
  }
  expect(performance.now() - started).toBeLessThan(SLOWEST_MS);
}

test('any text is read as few words of plain letters, each with a weight', () => {
  fc.assert(
    fc.property(anyName, fc.boolean(), (name, ofPerson) => {
      const words = nameWords(name, ofPerson);
      expect(words.length).toBeLessThanOrEqual(24);
      for (const { text } of words) {
        expect(text).toMatch(/^(~[a-z-]+|[a-z0-9]{1,24})$/);
        const { person, firm } = wordWeight(text);
        expect(Math.min(person, firm)).toBeGreaterThan(0);
        expect(Math.max(person, firm)).toBeLessThan(16);
      }
    }),
    { seed: 81, numRuns: fuzzRuns(300) },
  );
});

test('words that were read are read again as they are', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const words = nameWords(name, true).map(({ text }) => text);
      expect(nameWords(words.join(' '), true).map(({ text }) => text)).toEqual(words);
    }),
    { seed: 82, numRuns: fuzzRuns(200) },
  );
});

test('any text is screened, soon', () => {
  fc.assert(fc.property(anyName, screened), { seed: 83, numRuns: fuzzRuns(200, 3) });
});

test('any text may be listed, and is found again where it has a word that tells', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const matches = Screener.over([listed(name), ...INVENTED]).screen({ name, type: 'person' }, 0);
      const words = nameWords(name, true).filter(({ text }) => text.length > 3 && wordWeight(text).person > 3);
      if (words.length > 0) expect(matches.map(({ name: found }) => found)).toContain(name);
    }),
    { seed: 84, numRuns: fuzzRuns(100, 10) },
  );
});

describe('a hostile name', () => {
  test.each([
    ['one letter', 'a'.repeat(10_000)],
    ['one letter, and blanks', 'a '.repeat(5_000)],
    ['400 words of one letter', Array.from({ length: 400 }, (_, at) => String.fromCharCode(97 + (at % 26))).join(' ')],
    ['one listed word', 'Quandrell '.repeat(1_000)],
    ['one listed word, joined', 'quandrell'.repeat(1_000)],
    ['a legal form', 'limited liability company '.repeat(400)],
    ['initials', 'A.'.repeat(5_000)],
    ['commas', 'A,'.repeat(5_000)],
    ['marks', '\u0301'.repeat(10_000)],
    ['blanks', ' \t\n'.repeat(4_000)],
    ['blanks and a stop', `${' '.repeat(10_000)}.`],
    ['signs that are whole sentences', 'ﷺ'.repeat(10_000)],
    ['Han', '魏'.repeat(10_000)],
    ['apostrophes', "a'".repeat(5_000)],
    ['a million letters', 'Quandrell Aldemar '.repeat(60_000)],
  ])('is screened soon: %s', (_, name) => {
    screened(name);
  });
});
