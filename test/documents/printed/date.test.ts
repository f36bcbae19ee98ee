import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrderOf, parseDate } from '../../../shared/documents/printed/date.ts';

test.each([
  ['2026-03-04', '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  ['20260304', '2026-03-04'],
  ['04.03.2026', '2026-03-04'],
  ['31/12/2026', '2026-12-31'],
  ['12/31/2026', '2026-12-31'],
  ['04 Mar 2026', '2026-03-04'],
  ['4th March, 2026', '2026-03-04'],
  ['04-MAR-26', '2026-03-04'],
  ['March 4, 2026', '2026-03-04'],
  ['7. Mai 2014', '2014-05-07'],
  ['19 april 2014', '2014-04-19'],
  ['2 août 2026', '2026-08-02'],
  ['05/05/2026', '2026-05-05'],
  ['du 02 juillet 2026', '2026-07-02'],
  ['1er mars 2026', '2026-03-01'],
  ['Montag, den 4. März 2026', '2026-03-04'],
  ['4 de marzo del 2026', '2026-03-04'],
  ['4 de março de 2026', '2026-03-04'],
  ['2026年3月4日', '2026-03-04'],
  ['2026-Mar-04', '2026-03-04'],
  ["04-Mar-'26", '2026-03-04'],
  ['04 Mar 2026 (on board)', '2026-03-04'],
])('%s is %s', (printed, value) => {
  expect(parseDate(printed)).toMatchObject({ value, ambiguous: false });
});

test.each(['', '31/02/2026', '2026-13-01', '29.02.2025', '12 Foo 2026', '1/2', 'of birth 1 Mar 2026', '00/00/2026'])(
  '%s is no date',
  (printed) => {
    expect(parseDate(printed)).toBeNull();
  },
);

describe('a date whose day and month could be either', () => {
  test('is in doubt, the day first', () => {
    expect(parseDate('03/04/2026')).toMatchObject({ value: '2026-04-03', ambiguous: true, certainty: 0.5 });
  });
  test('is decided by another date of the paper', () => {
    expect(dateOrderOf(['03/04/2026', '03/25/2026'])).toBe('month-first');
    expect(parseDate('03/04/2026', 'month-first')).toMatchObject({ value: '2026-03-04', ambiguous: false });
  });
  test('is decided by the form that the paper prints', () => {
    expect(dateOrderOf(['(DD/MM/YYYY)'])).toBe('day-first');
  });
  test('stays in doubt where the other dates differ', () => {
    expect(dateOrderOf(['25/03/2026', '03/25/2026'])).toBeNull();
  });
});

test('every day comes back from every notation with a month in letters or the year first', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const value = date.toISOString().slice(0, 10);
      const [y = '', m = '', d = ''] = value.split('-');
      for (const printed of [
        value,
        `${d}.${m}.${y}`,
        `${d} ${months[Number(m) - 1]} ${y}`,
        `${months[Number(m) - 1]} ${d}, ${y}`,
      ]) {
        expect(parseDate(printed)).toMatchObject({ value, certainty: 1 });
      }
    }),
  );
});

test('no text makes the parser fail', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
});
