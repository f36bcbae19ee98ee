import { expect, test } from 'vitest';
import { mayHoldZone } from '../../../shared/documents/mrz/may-hold-zone.ts';
import { pageOf } from '../page-of.ts';

const LONG = Array.from({ length: 30 }, () => 'many words of an invoice');

test.each<{ on: string; lines: string[]; expected: 'likely' | 'possible' | 'no' }>([
  { on: 'fillers', lines: [...LONG, 'P<UTOERIKSSON<<ANNA'], expected: 'likely' },
  { on: 'fillers read as guillemets', lines: [...LONG, 'UTOERIKSSON«ANNA'], expected: 'likely' },
  { on: 'a title in one of many languages', lines: [...LONG, 'REISEPASS'], expected: 'likely' },
  { on: 'few words', lines: ['BREMEN', '12.04.2031'], expected: 'possible' },
  { on: 'a full page of something else', lines: LONG, expected: 'no' },
  { on: 'nothing at all', lines: [], expected: 'no' },
])('on a page with $on a zone is $expected', ({ lines, expected }) => {
  expect(mayHoldZone(pageOf(lines).words)).toBe(expected);
});
