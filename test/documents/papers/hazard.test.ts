import { expect, test } from 'vitest';
import {
  hazardClassIn,
  marinePollutantIn,
  parseFlashPoint,
  parseHazardClass,
  parsePackingGroup,
  unNumberOf,
} from '../../../shared/documents/papers/hazard.ts';

test.each([
  ['3', '3'],
  ['Class 5.1', '5.1'],
  ['1.4S', '1.4S'],
  ['IMO 8', '8'],
  ['10', undefined],
  ['3.2', undefined],
])('the class of the cell %s is %s', (text, value) => {
  expect(parseHazardClass(text)?.value).toBe(value);
});

test.each([
  ['UN 1263, PAINT, 3, PG II', '3'],
  ['PAINT UN1263 CLASS 3', '3'],
  ['paint of class A', undefined],
])('the class within %s is %s', (text, value) => {
  expect(hazardClassIn(text)?.value).toBe(value);
});

test.each([
  ['UN 1263', '1263'],
  ['1263 / 3', '1263'],
  ['ONU 2014', '2014'],
  ['12634', undefined],
])('the UN number of %s is %s', (text, value) => {
  expect(unNumberOf(text)?.value).toBe(value);
});

test.each([
  ['PG II', false, 'II'],
  ['III', true, 'III'],
  ['III', false, undefined],
  ['IV', true, undefined],
] as const)('the packing group of %s (alone in its cell: %s) is %s', (text, bare, value) => {
  expect(parsePackingGroup(text, bare)?.value).toBe(value);
});

test.each([
  ['Il', true, 'II'],
  ['PG Ill,', false, 'III'],
  ['P.G. l1', false, 'II'],
  ['川', true, 'III'],
] as const)('the strokes of %s are taken for a packing group, with doubt', (text, bare, value) => {
  expect(parsePackingGroup(text, bare)).toEqual({
    value,
    certainty: 0.9,
    repaired: `strokes of a numeral read as ${value}`,
  });
});

test.each([
  ['27 °C c.c.', 27],
  ['-18°C', -18],
  ['73 °F', 22.8],
  ['n/a', undefined],
])('the flash point %s is %s degrees Celsius', (text, value) => {
  expect(parseFlashPoint(text, true)?.value).toBe(value);
});

test('a marine pollutant is told from one that is none', () => {
  expect(marinePollutantIn('MARINE POLLUTANT')?.value).toBe(true);
  expect(marinePollutantIn('Marine pollutant: No')?.value).toBe(false);
  expect(marinePollutantIn('PAINT')).toBeNull();
  expect(marinePollutantIn('yes', true)?.value).toBe(true);
});
