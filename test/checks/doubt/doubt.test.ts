import { describe, expect, it } from 'vitest';
import { containerDoubt } from '../../../shared/checks/doubt/container-doubt.ts';
import { dateDoubt } from '../../../shared/checks/doubt/date-doubt.ts';
import { askToVerify, certaintyBy, type Doubt, misreadByReading } from '../../../shared/checks/doubt/doubt.ts';
import { numberDoubt } from '../../../shared/checks/doubt/number-doubt.ts';
import { textDoubt } from '../../../shared/checks/doubt/text-doubt.ts';
import { english } from '../../../shared/language/phrase.ts';
import { seenBy } from './noise-model.ts';

const typed = [seenBy('text-layer', 0.99), seenBy('structured', 1)];
const read = [seenBy('ocr', 0.92), seenBy('text-layer', 0.99)];
const certainty = (doubt: Doubt, evidence = typed) => certaintyBy(doubt, evidence);

const told = ({ because }: Doubt) => because && english(because);

describe('doubt about a difference of texts', () => {
  it('is whole where only separators differ', () => {
    expect(textDoubt('MSCU 305438-3', 'MSCU3054383', typed).chance).toBe(1);
  });

  it.each([
    ['EU7721O4', 'EU772104', 'look alike'],
    ['SEAL8841', '5EAL8841', 'look alike'],
    ['CORN1204', 'COM1204', 'RN and M look alike'],
    ['VVEST7712', 'WEST7712', 'VV and W look alike'],
    ['CL771240', 'D771240', 'CL and D look alike'],
    ['772104', 'EU772104', 'EU may be a prefix left out'],
  ])('asks to verify %s against %s, even where both are typed', (a, b, because) => {
    const doubt = textDoubt(a, b, typed);
    const asRead = textDoubt(a, b, read);
    expect([told(doubt), told(asRead)].join()).toContain(because);
    expect(certainty(asRead, read)).toBe('verify');
  });

  it('doubts a digit more where a picture was read, by its confidence', () => {
    const [a, b] = ['EU772104', 'EU772101'];
    const chances = [typed, read, [seenBy('ocr', 0.82), seenBy('ocr', 0.82)]].map((one) => textDoubt(a, b, one).chance);
    expect(chances).toEqual(chances.toSorted((x, y) => x - y));
    expect(certainty(textDoubt(a, b, typed))).toBe('likely');
  });

  it('is sure of two numbers that have nothing in common', () => {
    expect(certainty(textDoubt('EU772104', 'HL990317', typed))).toBe('sure');
    expect(certainty(textDoubt('EU772104', 'HL990317', read), read)).toBe('sure');
  });

  it('says nothing of what is missing', () => {
    expect(textDoubt('', 'HL990317', typed)).toEqual({ chance: 0, because: null });
  });
});

describe('doubt about two container numbers', () => {
  it('grows where one fails its check digit, and shrinks where both hold', () => {
    const mistyped = containerDoubt('CSQU3054383', 'CSQU3054387', typed);
    expect(mistyped.chance).toBeGreaterThan(textDoubt('CSQU3054383', 'CSQU3054387', typed).chance);
    expect(certainty(mistyped)).toBe('verify');
    expect(told(mistyped)).toContain('CSQU3054387 fails its check digit');
    expect(certainty(containerDoubt('CSQU3054383', 'HLXU2008419', typed))).toBe('sure');
    const valid = ['CSQU3054383', 'CSQU3054362'] as const;
    expect(containerDoubt(...valid, read).chance).toBeLessThan(textDoubt(...valid, read).chance);
  });
});

describe('doubt about a difference of numbers', () => {
  it.each([
    [4000, 8818.5, 'mass', 'pounds for kilograms'],
    [24.5, 24500, 'mass', 'tonnes for kilograms'],
    [10, 9071.85, 'mass', 'short tons for kilograms'],
    [1.5, 1500, 'volume', 'litres for cubic metres'],
    [2, 70.63, 'volume', 'cubic feet for cubic metres'],
    [40, 480, 'count', 'dozens for pieces'],
    [1234.5, 12345, 'money', 'decimal point'],
    [9640, 9460, 'mass', 'transposed'],
  ] as const)('asks to verify %d against %d (%s)', (a, b, measure, because) => {
    const doubt = numberDoubt(a, b, measure, typed);
    expect(told(doubt)).toContain(because);
    expect(certainty(doubt)).toBe('verify');
  });

  it('asks to verify an 8 that a picture shows for a 3', () => {
    expect(certainty(numberDoubt(12380, 12880, 'mass', read), read)).toBe('verify');
  });

  it('is sure of numbers that nothing of the kind explains', () => {
    expect(certainty(numberDoubt(9640, 15210, 'mass', typed))).toBe('sure');
    expect(certainty(numberDoubt(400, 880, 'count', typed))).toBe('sure');
  });
});

describe('doubt about a difference of dates', () => {
  it('sees day and month in the other order, the wrong century and a digit', () => {
    expect(told(dateDoubt('2026-03-04', '2026-04-03', typed))).toBe('day and month may be in another order');
    expect(certainty(dateDoubt('2026-03-04', '2026-04-03', typed))).toBe('verify');
    expect(certainty(dateDoubt('1926-03-04', '2026-03-04', typed))).toBe('verify');
    expect(certainty(dateDoubt('2026-03-08', '2026-03-03', read), read)).toBe('verify');
  });

  it('is sure of other dates', () => {
    expect(certainty(dateDoubt('2026-03-04', '2025-11-29', typed))).toBe('sure');
  });
});

describe('certainty', () => {
  it('is never more than a request to verify where a value was read below the floor', () => {
    expect(certainty({ chance: 0, because: null }, [seenBy('ocr', 0.79)])).toBe('verify');
    expect(certainty({ chance: 0, because: null }, [seenBy('ocr', 0.8)])).toBe('sure');
  });

  it('keeps to its cut-offs and to what a check allows at most', () => {
    const at = (chance: number) => certainty({ chance, because: null });
    expect([at(0.05), at(0.051), at(0.499), at(0.5)]).toEqual(['sure', 'likely', 'likely', 'verify']);
    expect(certaintyBy({ chance: 0, because: null }, typed, 'likely')).toBe('likely');
  });

  it('is told of findings that set no two values against one another, by how theirs were read', () => {
    expect(misreadByReading(typed)).toBeUndefined();
    const [good = 0, poor = 0] = [0.98, 0.5].map((confidence) => misreadByReading([seenBy('ocr', confidence)]));
    expect(good).toBeGreaterThan(0);
    expect(good).toBeLessThan(0.1);
    expect(poor).toBeGreaterThan(0.5);
  });

  it('says why to verify', () => {
    const asked = (doubt: Doubt) => english(askToVerify(doubt, 'verify') ?? '');
    expect(asked({ chance: 0.9, because: 'O and 0 look alike' })).toBe(
      'Please verify on the original: O and 0 look alike.',
    );
    expect(asked({ chance: 0, because: null })).toContain('a value may be misread');
    expect(askToVerify({ chance: 0, because: null }, 'likely')).toBeNull();
  });
});
