import { expect, test } from 'vitest';
import { parseVolume, volumeUnitIn } from '../../../shared/documents/printed/volume.ts';

test.for([
  ['67.20 CBM', 67.2],
  ['12,5 m3', 12.5],
  ['1.234,56 m³', 1234.56],
  ['3.4 cu. m', 3.4],
  ['100 CFT', 2.832],
  ['850 litres', 0.85],
] as const)('%s is %d cubic metres', ([text, cubicMetres]) => {
  expect(parseVolume(text)?.value).toBe(cubicMetres);
});

test('the heading says the unit of bare figures, and a converted volume says so', () => {
  const heading = volumeUnitIn('Measurement (cu. ft)');
  expect(parseVolume('353.147', { heading })).toMatchObject({ value: 10, repaired: expect.stringContaining('ft³') });
  expect(volumeUnitIn('Meas. (CBM)')?.unit).toBe('m³');
  expect(volumeUnitIn('Gross weight KGS')).toBeNull();
});

test('a bare figure is taken for cubic metres, in doubt', () => {
  expect(parseVolume('25.5')).toEqual({ value: 25.5, certainty: 0.95 });
});

test('weights and words are no volumes', () => {
  expect(parseVolume('120 KGS')).toBeNull();
  expect(parseVolume('see list')).toBeNull();
});
