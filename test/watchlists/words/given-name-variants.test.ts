import { describe, expect, it } from 'vitest';
import { GIVEN_NAME_VARIANTS } from '../../../shared/watchlists/words/given-name-variants.ts';

const together = (a: string, b: string) => GIVEN_NAME_VARIANTS.some((group) => group.includes(a) && group.includes(b));

describe('variants of given names', () => {
  it('are groups of two or more names in lower-case ASCII, each once', () => {
    for (const group of GIVEN_NAME_VARIANTS) {
      expect(group.length).toBeGreaterThan(1);
      expect(new Set(group).size).toBe(group.length);
      expect(group.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
    }
  });

  it.each([
    ['william', 'bill'],
    ['william', 'guillermo'],
    ['alexander', 'sasha'],
    ['alejandro', 'iskander'],
    ['yusuf', 'giuseppe'],
    ['ibrahim', 'abraham'],
    ['robert', 'bob'],
    ['margaret', 'peggy'],
    ['jorge', 'yuri'],
    ['suleyman', 'solomon'],
    ['evgeny', 'eugene'],
    ['mehmet', 'mohammed'],
    ['vasily', 'basil'],
  ])('hold %s and %s', (a, b) => {
    expect(together(a, b)).toBe(true);
  });

  it.each([
    ['maria', 'mario'],
    ['john', 'joseph'],
    ['ali', 'omar'],
    ['vladimir', 'vladislav'],
    ['daniel', 'david'],
    ['francisco', 'francisca'],
    ['igor', 'george'],
  ])('keep %s and %s apart', (a, b) => {
    expect(together(a, b)).toBe(false);
  });
});
