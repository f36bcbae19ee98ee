import { describe, expect, it } from 'vitest';
import { BUILT_IN_HEADINGS, builtInClassifier } from '../../../shared/goods/hs/built-in.ts';
import { labelledIn } from '../../eval/goods/labelled.ts';

const classifier = builtInClassifier();
const firstOf = (text: string) => classifier.classify(text).headings[0]?.code;
const codesOf = (text: string) => classifier.classify(text).headings.map(({ code }) => code);

describe('headings of goods from their description', () => {
  it('knows every heading once, in order, each with its subheadings', () => {
    const codes = BUILT_IN_HEADINGS.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(1228);
    for (const { code, subheadings } of BUILT_IN_HEADINGS)
      for (const one of subheadings) expect(one.code.slice(0, 4)).toBe(code);
  });

  it('has the right subheading among five for nine of ten clear descriptions that it was not built with', async () => {
    const items = await labelledIn('held-out.txt');
    expect(items.length).toBeGreaterThanOrEqual(300);
    const right = items.filter(({ codes, description }) =>
      classifier.classify(description).subheadings.some(({ code }) => codes.includes(code)),
    );
    expect(right.length / items.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['Centrifugal bilge pumps for boats', '8413'],
    ['BALL BEARINGS 6204-2RS', '8482'],
    ['Aluminum window frames', '7610'],
    ['Green coffee beans, not roasted', '0901'],
    ['Zapatos de cuero', '6403'],
    ['Büromöbel', '9403'],
    ['塑料玩具', '9503'],
  ])('takes “%s” for %s', (text, heading) => {
    expect(codesOf(text)).toContain(heading);
  });

  it('lets what goods are tell more than what they are made of, made for, or free of', () => {
    expect(firstOf('steel screws for wooden furniture')).toBe('7318');
    expect(firstOf('bottle filling machine')).toBe('8422');
    expect(firstOf('drinking glasses, without wine')).toBe('7013');
    expect(classifier.classify('sugar-free chewing gum').headings[0]?.code).toBe('1704');
  });

  it('reads a word with one letter misread, and says how little of a text it knows', () => {
    expect(firstOf('CENTRlFUGE separators')).toBe('8421');
    expect(classifier.classify('zorblax frimbulators').headings).toEqual([]);
    expect(classifier.classify('zorblax frimbulator pumps').grasp).toBeLessThan(0.6);
    expect(classifier.classify('ball bearings').grasp).toBe(1);
  });

  it('says nothing of nothing', () => {
    expect(classifier.classify('')).toEqual({ headings: [], subheadings: [], grasp: 0 });
    expect(classifier.classify('10 x 20 kg, 12/5').headings).toEqual([]);
  });
});
