import { describe, expect, it } from 'vitest';
import type { EntryType } from '../../../shared/watchlists/entry.ts';
import { lettersOf, textOfLetters } from '../../../shared/watchlists/match/letters.ts';
import { shapeOf, withoutMisreadDigits } from '../../../shared/watchlists/match/misread.ts';
import { ALERT } from '../../../shared/watchlists/screener.ts';
import { listed, scoreOf } from '../invented-entries.ts';

const mended = (word: string) => textOfLetters(withoutMisreadDigits(lettersOf(word)));

describe('digits that scanning reads for letters', () => {
  it.each([
    ['quandre11', 'quandrell'],
    ['r0ssvane', 'rossvane'],
    ['5a1dia', 'saldia'],
    ['8eltran', 'beltran'],
  ])('are letters within a word: %s', (written, word) => {
    expect(mended(written)).toBe(word);
  });

  it.each(['7893', 'yv2953', 'meridian7', 'star15', 'a1', 'quandrell', ''])('are a number in another: %j', (word) => {
    expect(mended(word)).toBe(word);
  });
});

it.each([
  ['goldmarn', 'goldrnam'],
  ['guang', 'gliang'],
  ['fraadpex', 'fraaclpex'],
  ['wexan', 'vvexan'],
])('letters that are drawn alike have one shape: %s, %s', (a, b) => {
  expect(shapeOf(lettersOf(b))).toEqual(shapeOf(lettersOf(a)));
});

it.each<[string, string, EntryType]>([
  ['R0SELRFX', 'ROSELREX', 'vessel'],
  ['QLIEEN OSSlVANE', 'QUEEN OSSIVANE', 'vessel'],
  ['5a1dia LLC', 'SALDIA LLC', 'organisation'],
  ['ROS5IIN JSC', 'ROSSUN JSC', 'organisation'],
  ['QUANDRELL L1M1TED', 'QUANDRELL LIMITED', 'organisation'],
  ['Fenella Ossivarie', 'Fenella Ossivane', 'person'],
])('a name with two letters misread is found: %s, listed as %s', (asked, name, type) => {
  expect(scoreOf({ name: asked, type }, listed(name, { type }))).toBeGreaterThanOrEqual(ALERT);
});

it('numbers are not misread: ships of one name differ by them', () => {
  expect(scoreOf({ name: 'STAR1', type: 'vessel' }, listed('STAR7', { type: 'vessel' }))).toBeLessThan(ALERT);
  expect(scoreOf({ name: 'MERIDIAN 1', type: 'vessel' }, listed('MERIDIAN I0', { type: 'vessel' }))).toBeLessThan(
    ALERT,
  );
});
