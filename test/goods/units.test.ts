import { describe, expect, it } from 'vitest';
import { isOld20Foot, typicalTare } from '../../shared/goods/container-masses.ts';
import { packedDensity } from '../../shared/goods/densities.ts';
import { countedIn, quantityIn } from '../../shared/goods/units.ts';

describe('units and masses of goods', () => {
  it.each([
    [2, 'DZN', { measure: 'pieces', amount: 24 }],
    [3, 'tonnes', { measure: 'mass', amount: 3000 }],
    [1, 'LBR', { measure: 'mass', amount: 0.45359237 }],
    [1, 'M3', { measure: 'volume', amount: 1000 }],
    [5, 'CTN', null],
    [5, null, null],
  ] as const)('takes %d %s for %j', (quantity, unit, expected) => {
    expect(quantityIn(quantity, unit)).toEqual(expected);
  });

  it('counts packages as themselves, and mass not at all', () => {
    expect(countedIn('CTNS')).toEqual({ name: 'cartons', factor: 1 });
    expect(countedIn('KGM')).toBeNull();
    expect(countedIn('frobs')).toBeNull();
  });

  it('knows tares by size-type, of today and of 1984, and none for what it does not know', () => {
    expect(typicalTare('22G1')?.kg).toBe(2250);
    expect(typicalTare('2210')?.kg).toBe(2250);
    expect(typicalTare('45R1')?.kg).toBe(4600);
    expect(typicalTare('99Z9')).toBeNull();
    expect(typicalTare(null)).toBeNull();
    expect(isOld20Foot('2210')).toBe(true);
    expect(isOld20Foot('22G1')).toBe(false);
  });

  it('has bounds of density for every chapter in use', () => {
    for (let chapter = 1; chapter <= 97; chapter++) {
      const bounds = packedDensity(String(chapter).padStart(2, '0'));
      expect(bounds?.low).toBeLessThan(bounds?.high ?? 0);
    }
  });
});
