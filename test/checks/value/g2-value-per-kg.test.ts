import { describe, expect, it } from 'vitest';
import { g2ValuePerKg } from '../../../shared/checks/value/g2-value-per-kg.ts';
import { experienceOf } from '../../experience/seen-values.ts';
import { foundBy, reasonNotExamined } from '../examine.ts';
import { soldFor } from './priced-goods.ts';

const experience = experienceOf({ measure: 'value-per-kg', currency: 'EUR' }, 16);

describe('G2: value of a kilogram', () => {
  it('fires outside the band, also where goods are sold by mass', () => {
    expect(foundBy(g2ValuePerKg, { papers: [soldFor(1)], experience })[0]?.message).toContain(
      '1.67 EUR a kilogram is less',
    );
    const byMass = soldFor(90, { unit: 'KGM', netKg: null });
    expect(foundBy(g2ValuePerKg, { papers: [byMass], experience })[0]?.message).toContain('90 EUR a kilogram is more');
  });

  it('is silent within the band, and says so without experience or weight', () => {
    expect(foundBy(g2ValuePerKg, { papers: [soldFor(10)], experience })).toEqual([]);
    expect(reasonNotExamined(g2ValuePerKg, { papers: [soldFor(1)] })).not.toBeNull();
    expect(reasonNotExamined(g2ValuePerKg, { papers: [soldFor(1, { netKg: null })], experience })).not.toBeNull();
  });
});
