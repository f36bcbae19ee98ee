import { describe, expect, it } from 'vitest';
import { wordWeight } from '../../../shared/watchlists/names/word-weight.ts';

const ofPerson = (word: string) => wordWeight(word).person;
const ofFirm = (word: string) => wordWeight(word).firm;

describe('what a word of a name says', () => {
  it.each([
    ['mohammed', 'quandrell'],
    ['ivanov', 'veltranov'],
    ['wang', 'ossivane'],
    ['ma', 'mavex'],
  ])('is less for %s than for %s in a person’s', (common, rare) => {
    expect(ofPerson(common)).toBeLessThan(ofPerson(rare));
  });

  it.each([
    ['trading', 'ostervale'],
    ['iran', 'vexmoor'],
    ['liability', 'maritime'],
    ['of', 'bank'],
    ['mv', 'meridian'],
  ])('is less for %s than for %s in a firm’s or a ship’s', (common, rare) => {
    expect(ofFirm(common)).toBeLessThan(ofFirm(rare));
  });

  it.each(['mohamed', 'muhamad', 'mohammad'])('is as little for %s as for mohammed', (spelling) => {
    expect(wordWeight(spelling)).toEqual(wordWeight('mohammed'));
  });

  it.each(['al', 'bin', 'van', 'mr', 'sheikh', 'hajji', 'general', 'jr', '~limited-liability'])(
    'is next to nothing for %s in a person’s',
    (word) => {
      expect(ofPerson(word)).toBeLessThanOrEqual(1);
    },
  );

  it.each(['~limited-liability', '~joint-stock', 'and', 'of', 'mv', 'tanker'])(
    'is next to nothing for %s in a firm’s or a ship’s',
    (word) => {
      expect(ofFirm(word)).toBeLessThanOrEqual(0.5);
    },
  );

  it('is more for a particle that makes another name', () => {
    expect(ofPerson('abd')).toBeGreaterThan(ofPerson('bin'));
    expect(ofPerson('bin')).toBeGreaterThan(ofPerson('al'));
  });

  it('grows with the length of an unknown word, is nothing for none, and has an end', () => {
    const weights = ['', 'q', 'qx', 'qxz', 'qxzw', 'qxzwqxzw', 'qxzwqxzwq', 'qxzwqxzwqxzwqxzw'].map(ofPerson);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(weights[0]).toBe(0);
    expect(weights.at(-1)).toBe(weights.at(-2));
  });
});
