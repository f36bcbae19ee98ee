import { describe, expect, it } from 'vitest';
import { areOtherNames, variantsOf } from '../../../shared/watchlists/match/variants.ts';
import { SURNAME_VARIANTS } from '../../../shared/watchlists/words/surname-variants.ts';
import { WORD_VARIANTS } from '../../../shared/watchlists/words/word-variants.ts';

const formsOf = (word: string) => variantsOf(word).map(({ spelling }) => spelling.text);

describe('variants of family names and of words of trade', () => {
  it('are groups of two or more words in lower-case ASCII, each once', () => {
    for (const group of [...SURNAME_VARIANTS, ...WORD_VARIANTS]) {
      expect(group.length).toBeGreaterThan(1);
      expect(new Set(group).size).toBe(group.length);
      expect(group.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
    }
  });

  it.each([
    ['zhang', 'cheung'],
    ['lee', 'rhee'],
    ['mgmt', 'management'],
    ['intl', 'international'],
    ['dima', 'dmitry'],
    ['vladimirovich', 'uladzimiravich'],
    ['nikolaevna', 'mykolovna'],
  ])('%s may be %s', (word, form) => {
    expect(formsOf(word)).toContain(form);
  });

  it('cost least for words of trade and most for family names, which are read in another dialect', () => {
    const costOf = (word: string, form: string) =>
      variantsOf(word).find(({ spelling }) => spelling.text === form)?.cost;
    const [trade = 0, given = 0, family = 0] = [
      costOf('mgmt', 'management'),
      costOf('dima', 'dmitry'),
      costOf('zhang', 'cheung'),
    ];
    expect(trade).toBeGreaterThan(0);
    expect(given).toBeGreaterThan(trade);
    expect(family).toBeGreaterThan(given);
  });
});

it.each([
  ['mario', 'maria', true],
  ['alexander', 'alexandra', true],
  ['alexander', 'aleksandr', false],
  ['mario', 'quandrell', false],
  ['maria', 'maria', false],
])('%s and %s are two given names: %s', (one, other, areTwo) => {
  expect(areOtherNames(one, other)).toBe(areTwo);
});
