import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkOf, parseCount, parseDecimal } from '../../../shared/documents/printed/number.ts';

test.each([
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1 234,56', '1234.56'],
  ['1\u202f234,56', '1234.56'],
  ["1'234.56", '1234.56'],
  ['1’234.56', '1234.56'],
  ['12,34,567.89', '1234567.89'],
  ['24,500.000', '24500.000'],
  ['1.234.567', '1234567'],
  ['0.125', '0.125'],
  ['.5', '0.5'],
  ['12,5', '12.5'],
  ['(12.00)', '-12.00'],
  ['-12.00', '-12.00'],
  ['12.00-', '-12.00'],
  ['0.00-', '0.00'],
])('%s is %s', (printed, value) => {
  expect(parseDecimal(printed)).toEqual({ value, certainty: 1 });
});

test.each(['', 'abc', '1..2', '1.2.3', '2026-01-02', '1,23,4', '12 34', '1.234.56', '1,234,56', '9'.repeat(31)])(
  '%s is no number',
  (printed) => {
    expect(parseDecimal(printed)).toBeNull();
  },
);

describe('a number that can be read in two ways', () => {
  test('is read as the other numbers of the paper are', () => {
    expect(parseDecimal('1.234', ',')).toEqual({ value: '1234', certainty: 1 });
    expect(parseDecimal('1.234', '.')).toEqual({ value: '1.234', certainty: 1 });
  });
  test('is in doubt where they do not tell', () => {
    expect(parseDecimal('1,234')?.certainty).toBeLessThan(0.8);
  });
  test('is grouped where it counts packages', () => {
    expect(parseCount('1.200')).toEqual({ value: 1200, certainty: 1 });
    expect(parseCount('1,200')).toEqual({ value: 1200, certainty: 1 });
    expect(parseCount('12.5')).toBeNull();
  });
});

test('the mark of a paper is told by its unambiguous numbers', () => {
  expect(decimalMarkOf(['1.234,56', '12,50', 'INV-1', '1.234'])).toBe(',');
  expect(decimalMarkOf(['€1,234.56', '99.95'])).toBe('.');
  expect(decimalMarkOf(['1.234', '1,234'])).toBeNull();
});

test('any amount comes back from any of the usual notations', () => {
  const notations = [
    { group: '.', mark: ',' },
    { group: ',', mark: '.' },
    { group: ' ', mark: ',' },
    { group: "'", mark: '.' },
    { group: '', mark: '.' },
    { group: '', mark: ',' },
  ] as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.constantFrom(...notations), (cents, { group, mark }) => {
      const whole = String(Math.floor(cents / 100));
      const decimals = String(cents % 100).padStart(2, '0');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      expect(parseDecimal(grouped + mark + decimals)).toEqual({ value: `${whole}.${decimals}`, certainty: 1 });
    }),
  );
});

test('no text makes the parser fail or give another shape', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseDecimal(text);
      if (parsed) expect(parsed.value).toMatch(/^-?\d+(\.\d+)?$/);
    }),
  );
});
