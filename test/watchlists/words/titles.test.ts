import { describe, expect, it } from 'vitest';
import { HONORIFICS, PARTICLES, PATRONYMIC_ENDINGS, SUFFIXES } from '../../../shared/watchlists/words/titles.ts';

describe('words about a person', () => {
  it('are lower-case ASCII', () => {
    const all = [...HONORIFICS, ...PARTICLES.keys(), ...PATRONYMIC_ENDINGS, ...SUFFIXES];
    expect(all.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it.each(['mr', 'dr', 'sheikh', 'hajji', 'mullah', 'general', 'colonel', 'captain', 'ayatollah', 'hojjatoleslam'])(
    'have %s as an honorific',
    (word) => {
      expect(HONORIFICS.has(word)).toBe(true);
    },
  );

  it.each(['khan', 'sultan', 'malik', 'king', 'dean', 'md', 'he', 'pan', 'mohammed'])(
    'leave %s a name, though it may be a title',
    (word) => {
      expect(HONORIFICS.has(word)).toBe(false);
    },
  );

  it.each([
    ['al', 'free'],
    ['van', 'free'],
    ['dos', 'free'],
    ['bin', 'often'],
    ['oglu', 'often'],
    ['abd', 'seldom'],
    ['abu', 'seldom'],
  ])('say of the particle %s that it is lost %s', (word, loss) => {
    expect(PARTICLES.get(word)).toBe(loss);
  });

  it.each([
    ['ivanovich', 'ovich'],
    ['ilyinichna', 'inichna'],
    ['yevgenyevna', 'yevna'],
    ['jonsdottir', 'dottir'],
    ['mamedoglu', 'oglu'],
  ])('find the ending of %s', (word, ending) => {
    expect(PATRONYMIC_ENDINGS.find((one) => word.endsWith(one))).toBe(ending);
  });

  it('tell father from son', () => {
    expect(['jr', 'sr', 'iii', 'filho', 'neto'].filter((word) => !SUFFIXES.has(word))).toEqual([]);
  });
});
