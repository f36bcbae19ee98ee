import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../shared/watchlists/match/letters.ts';
import { firmWords } from '../../../shared/watchlists/words/firms/all.ts';
import { firmWordClass, ONE_AMONG, type WordClasses, wordClass } from '../../../shared/watchlists/words/frequency.ts';
import { peopleWords } from '../../../shared/watchlists/words/people/all.ts';

const personClass = (word: string) => wordClass(lettersOf(word));
const firmClass = (word: string) => firmWordClass(lettersOf(word));
const lists = [...peopleWords(), ...firmWords()];
const wordsOf = (list: WordClasses) => list.flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));

describe('the tables of words', () => {
  it('hold lower-case ASCII only', () => {
    expect(lists.flatMap(wordsOf).filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });

  it('have a word in one class of a culture only', () => {
    const twice = lists.flatMap((list) => {
      const words = wordsOf(list);
      return words.filter((word, at) => words.indexOf(word) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('have five classes, and a frequency for each', () => {
    expect(lists.every((list) => list.length === Object.keys(ONE_AMONG).length)).toBe(true);
    const classes = new Set(peopleWords().flatMap(wordsOf).map(personClass));
    expect([...classes].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the class of a word in names of people', () => {
  it.each([
    'mohammed',
    'maria',
    'wang',
    'li',
    'kim',
    'garcia',
    'ali',
    'ivanovich',
    'nguyen',
    'singh',
    'smith',
    'dlamini',
    'georgios',
    'silva',
    'muller',
    'cohen',
  ])('is the first for %s', (word) => {
    expect(personClass(word)).toBe(1);
  });

  it.each([
    ['ivanov', 'romanov', 'zamyatin'],
    ['yilmaz', 'aksoy', 'tokgoz'],
    ['hassan', 'bassam', 'tuwaijri'],
    ['tanaka', 'okada', 'okuyama'],
    ['oliveira', 'abreu', 'zagallo'],
    ['bekele', 'abate', 'zewditu'],
  ])('rises from %s to %s to %s', (common, rarer, rare) => {
    const classes = [common, rarer, rare].map((word) => personClass(word) ?? 6);
    expect(classes).toEqual([...new Set(classes)].sort());
  });

  it('is that of the culture where the word is most common', () => {
    expect(personClass('lee')).toBe(1);
    expect(personClass('an')).toBe(2);
  });

  it.each(['al', 'bin', 'de', 'van', 'abd', 'j'])(
    'is the first for %s, which joins names or stands for one',
    (word) => {
      expect(personClass(word)).toBe(1);
    },
  );

  it.each(['veltranov', 'qwxyz', ''])('is none for “%s”', (word) => {
    expect(personClass(word)).toBeNull();
  });
});

describe('the class of a word in names of firms', () => {
  it.each(['trading', 'shipping', 'international', 'company', 'group', 'bank', 'general', 'star', 'china'])(
    'is the first for %s',
    (word) => {
      expect(firmClass(word)).toBe(1);
    },
  );

  it.each(['ltd', 'llc', 'of', 'mv', 'ooo', 'gmbh'])('is the first for %s, which says nothing', (word) => {
    expect(firmClass(word)).toBe(1);
  });

  it.each(['iran', 'iranian', 'dubai', 'ocean', 'petroleum', 'zavod', 'ticaret', 'naviera', 'guangdong', 'sherkat'])(
    'is one of the first two for %s',
    (word) => {
      expect(firmClass(word)).toBeLessThanOrEqual(2);
    },
  );

  it.each(['ostervale', 'zzz', ''])('is none for “%s”', (word) => {
    expect(firmClass(word)).toBeNull();
  });
});
