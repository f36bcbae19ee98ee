import { describe, expect, it } from 'vitest';
import type { BirthSpan } from '../../../shared/watchlists/entry.ts';
import { birthEvidence } from '../../../shared/watchlists/match/birth-evidence.ts';

const day = (date: string, approximate = false): BirthSpan => ({ from: date, to: date, approximate });
const years = (first: number, last = first, approximate = false): BirthSpan => ({
  from: `${first}-01-01`,
  to: `${last}-12-31`,
  approximate,
});
const odds = (born: string, ...spans: BirthSpan[]) => birthEvidence(born, spans)?.odds ?? 0;
const text = (born: string, ...spans: BirthSpan[]) => birthEvidence(born, spans)?.text;

describe('a date of birth', () => {
  it.each<[string, string, BirthSpan]>([
    ['the same day', '1961-04-23', day('1961-04-23')],
    ['the same day, about', '1961-04-23', day('1961-04-23', true)],
    ['a day in the listed year', '1961-04-23', years(1961)],
    ['a day in the listed years', '1961-04-23', years(1960, 1963)],
    ['the year of the listed day', '1961', day('1961-04-23')],
    ['the month of the listed day', '1961-04', day('1961-04-23')],
    ['the listed year', '1961', years(1961)],
    ['day and month swapped', '1961-05-04', day('1961-04-05')],
    ['one digit apart', '1961-04-23', day('1967-04-23')],
    ['a year from the listed one', '1962', years(1961)],
    ['three years from about the listed one', '1964-04-23', years(1961, 1961, true)],
  ])('speaks for the two being one: %s', (_, born, span) => {
    expect(birthEvidence(born, [span])).toMatchObject({ speaks: 'for' });
    expect(odds(born, span)).toBeGreaterThan(0);
  });

  it.each<[string, string, BirthSpan]>([
    ['another day of the year', '1961-09-09', day('1961-04-23')],
    ['another year', '1974-09-09', day('1961-04-23')],
    ['another year, asked alone', '1974', years(1961)],
    ['long after the listed years', '1974-01-01', years(1960, 1963)],
    ['long before about the listed year', '1940', years(1961, 1961, true)],
    ['two digits apart', '1972-04-23', day('1961-04-23')],
  ])('speaks against it: %s', (_, born, span) => {
    expect(birthEvidence(born, [span])).toMatchObject({ speaks: 'against' });
    expect(odds(born, span)).toBeLessThan(0);
  });

  it('says the more the more exact it is, and the more against the farther it is', () => {
    const all = [
      odds('1961-04-05', day('1961-04-05')),
      odds('1961-05-04', day('1961-04-05')),
      odds('1961-04-05', years(1961)),
      odds('1962', years(1961)),
      odds('1961-09-09', day('1961-04-05')),
      odds('1974-09-09', years(1961, 1961, true)),
      odds('1974-09-09', day('1961-04-05')),
    ];
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is compared with the nearest of several', () => {
    expect(odds('1961-04-23', day('1950-01-01'), day('1961-04-23'))).toBe(odds('1961-04-23', day('1961-04-23')));
    expect(birthEvidence('1961-04-23', [])).toBeNull();
  });

  it('is told in words', () => {
    expect(text('1961-04-23', day('1961-04-23'))).toBe('born 1961-04-23, as listed');
    expect(text('1961-05-04', day('1961-04-05'))).toBe(
      'born 1961-05-04, day and month swapped in the listed 1961-04-05',
    );
    expect(text('1961-04-23', years(1961))).toBe('born 1961-04-23, within the listed 1961');
    expect(text('1974', years(1960, 1963, true), day('1965-01-02'))).toBe(
      'born 1974, against the listed about 1960 to 1963 or 1965-01-02',
    );
    expect(text('1961-04-23', { from: '1961-03-01', to: '1961-03-31', approximate: false })).toBe(
      'born 1961-04-23, in the year of the listed 1961-03-01 to 1961-03-31',
    );
  });
});
