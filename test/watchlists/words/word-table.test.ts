import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../shared/watchlists/match/letters.ts';
import { WordTable } from '../../../shared/watchlists/words/word-table.ts';

const table = new WordTable([['one', 'two'], ['three\n  two\n  thirty'], [''], ['4x one']]);

describe('a table of words', () => {
  it.each([
    ['one', 1],
    ['two', 1],
    ['three', 2],
    ['thirty', 2],
    ['4x', 4],
  ])('has %s in the most common of its classes, %d', (word, rarity) => {
    expect(table.classOf(lettersOf(word))).toBe(rarity);
  });

  it.each(['thi', 'thirtyone', 'hree', '', '\n', ' ', '.', '[', 'Ω'])('has no class for “%s”', (word) => {
    expect(table.classOf(lettersOf(word))).toBeNull();
  });
});
