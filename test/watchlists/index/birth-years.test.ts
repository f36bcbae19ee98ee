import { describe, expect, it } from 'vitest';
import { birthNear, birthYears } from '../../../shared/watchlists/index/birth-years.ts';
import { compileIndex } from '../../../shared/watchlists/index/compile.ts';
import { openIndex } from '../../../shared/watchlists/index/open.ts';
import { factReasons, mostOfFacts } from '../../../shared/watchlists/match/fact-reasons.ts';
import { listed } from '../invented-entries.ts';

const span = (from: string, to = from, approximate = false) => ({ from, to, approximate });
const born = (...birthDates: ReturnType<typeof span>[]) => listed('Aldemar Quandrell', { birthDates });

describe('the years of birth of an index', () => {
  it.each([
    ['none', [], 1961, 'none'],
    ['the year itself', [span('1961-02-03')], 1961, 'near'],
    ['four years away', [span('1961-02-03')], 1965, 'near'],
    ['five years later', [span('1961-02-03')], 1966, 'far'],
    ['five years earlier', [span('1961-02-03')], 1956, 'far'],
    ['between two dates', [span('1940-01-01'), span('1990-01-01')], 1961, 'near'],
    ['before all that a byte can tell', [span('1700-01-01')], 1720, 'near'],
    ['behind all that a byte can tell', [span('2150-01-01')], 2120, 'near'],
  ] as const)('tell of %s', (_, birthDates, year, tells) => {
    expect(birthNear(birthYears([born(...birthDates)]), 0, year, 4)).toBe(tells);
  });

  it('never promise less than the facts of an opened entry add', () => {
    const entries = ['1850', '1949', '1959', '1961', '1964', '2061'].flatMap((year) => [
      born(span(`${year}-02-03`)),
      born(span(`${year}-01-01`, `${year}-12-31`, true)),
      born(span(`${year}-03-02`), span('1990-10-10')),
    ]);
    const index = openIndex(compileIndex('x', entries));
    for (const birthDate of ['1961-02-03', '1961-03-02', '1961-02', '1961', '1951-02-03', '1065-02-03', '2061-02-03']) {
      for (const [at, entry] of entries.entries()) {
        const subject = { name: 'Aldemar Quandrell', birthDate };
        const added = factReasons(subject, entry).reduce((sum, { odds }) => sum + odds, 0);
        expect(mostOfFacts(subject, index, at)).toBeGreaterThanOrEqual(added);
      }
    }
  });
});
