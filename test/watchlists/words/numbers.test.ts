import { describe, expect, it } from 'vitest';
import { NUMBER_WORDS } from '../../../shared/watchlists/words/numbers.ts';

describe('numbers as words', () => {
  it.each([
    ['one', '1'],
    ['three', '3'],
    ['eleven', '11'],
    ['twenty', '20'],
    ['thirty', '30'],
    ['zero', '0'],
    ['ii', '2'],
    ['iv', '4'],
    ['xx', '20'],
    ['first', '1'],
    ['tenth', '10'],
    ['2nd', '2'],
    ['siete', '7'],
    ['trois', '3'],
    ['zwei', '2'],
    ['fuenf', '5'],
    ['quattro', '4'],
    ['sete', '7'],
    ['pyat', '5'],
    ['iki', '2'],
    ['yedi', '7'],
    ['khamsa', '5'],
    ['haft', '7'],
    ['tiga', '3'],
    ['pertama', '1'],
    ['ketiga', '3'],
    ['tria', '3'],
    ['twaalf', '12'],
    ['vtoroy', '2'],
  ])('read %s as %s', (word, digits) => {
    expect(NUMBER_WORDS.get(word)).toBe(digits);
  });

  it.each(['un', 'dos', 'on', 'lima', 'otto', 'elf', 'bin', 'star'])('leave %s a word', (word) => {
    expect(NUMBER_WORDS.has(word)).toBe(false);
  });

  it('are lower-case ASCII with digits behind each', () => {
    for (const [word, digits] of NUMBER_WORDS) {
      expect(word).toMatch(/^[a-z0-9]+$/);
      expect(digits).toMatch(/^\d+$/);
    }
  });
});
