import { describe, expect, it } from 'vitest';
import { lettersOf, textOfLetters } from '../../../shared/watchlists/match/letters.ts';
import { skeletonOf, soundsOf } from '../../../shared/watchlists/names/sound-fold.ts';

const soundFold = (word: string) => textOfLetters(soundsOf(lettersOf(word)));
const consonants = (word: string) => textOfLetters(skeletonOf(lettersOf(word)));

describe('a word as it sounds', () => {
  it.each([
    ['khaldoun', 'khaldoon'],
    ['khaldoun', 'haldun'],
    ['shcherbakov', 'schtscherbakow'],
    ['tchaikovsky', 'chaikovskii'],
    ['hsiang', 'xiang'],
    ['veltranov', 'veltranoff'],
    ['veltranov', 'weltranow'],
    ['zhukov', 'joukov'],
    ['tsvetkov', 'tzvetkov'],
    ['dmitriy', 'dmitri'],
    ['dmitrii', 'dmitry'],
    ['georgij', 'georgiy'],
    ['aleksei', 'alexei'],
    ['yevgeny', 'evgenii'],
    ['abdullaev', 'abdullayev'],
    ['yusuf', 'yousouf'],
    ['yusuf', 'iusuf'],
    ['qasim', 'kasim'],
    ['rashid', 'raschid'],
    ['ghassan', 'gassan'],
    ['djamal', 'dzhamal'],
    ['philip', 'filip'],
    ['quang', 'kuang'],
    ['mueller', 'muller'],
    ['czerny', 'cherny'],
    ['nguyen', 'nguien'],
  ])('is one for %s and %s', (one, other) => {
    expect(soundFold(one)).toBe(soundFold(other));
  });

  it.each([
    ['veltran', 'veltram'],
    ['chen', 'shen'],
    ['ivanov', 'ivanova'],
    ['zhang', 'chang'],
    ['7893', '7614'],
  ])('is another for %s and %s', (one, other) => {
    expect(soundFold(one)).not.toBe(soundFold(other));
  });

  it('is of plain letters, and no longer than twice the word', () => {
    for (const word of ['', 'x', 'xx', 'quandrell', 'schtschsch', 'hshshs', 'y'.repeat(24)]) {
      expect(soundFold(word)).toMatch(/^[a-z0-9]*$/);
      expect(soundFold(word).length).toBeLessThanOrEqual(2 * word.length);
    }
  });
});

describe('the consonants of a word', () => {
  it.each([
    ['muhammad', 'mohamed'],
    ['muhammad', 'mhmd'],
    ['husain', 'hussein'],
    ['zhang', 'chang'],
    ['faltran', 'feldrin'],
    ['rashid', 'rachid'],
    ['bauwens', 'bouwens'],
  ])('are the same for %s and %s', (one, other) => {
    expect(consonants(soundFold(one))).toBe(consonants(soundFold(other)));
  });

  it('leave nothing of a word of vowels, and digits as they are', () => {
    expect(consonants(soundFold('aiouye'))).toBe('');
    expect(consonants('7893')).toBe('7893');
  });
});
