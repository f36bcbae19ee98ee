import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../events/generator/seeded-random.ts';
import { calibrateMass, massBy, TooFewBoxesError } from '../../shared/scans/mass/calibrate.ts';

/** Boxes of a scanner of 200 kg per m2 and a hardening of 0.05, weighed with 2 % of error. */
function boxes(count: number) {
  const random = seededRandom('boxes');
  return Array.from({ length: count }, () => {
    const [areaM2, mean] = [random.between(5, 60), random.between(0.5, 4)];
    return { areaM2, mean, kg: 200 * areaM2 * (1 + 0.05 * mean) * (1 + 0.02 * random.normal()) };
  });
}

describe('the mass calibration', () => {
  it('finds what the boxes were made with, and states an error that holds', () => {
    const found = calibrateMass(boxes(50));
    expect(Math.abs(found.kgPerAttenuationM2 / 200 - 1)).toBeLessThan(0.03);
    expect(Math.abs(found.hardening - 0.05)).toBeLessThan(0.015);
    expect(found.massErrorShare).toBeGreaterThan(0.02);
    expect(found.massErrorShare).toBeLessThan(0.06);
    expect(found.boxes).toBe(50);
  });

  it('is not bent by a box that was weighed with its container', () => {
    const wrong = boxes(50).map((box, index) => (index % 10 === 0 ? { ...box, kg: box.kg + 3700 } : box));
    const box = { areaM2: 30, mean: 2 };
    expect(Math.abs(massBy(calibrateMass(wrong), box) / massBy(calibrateMass(boxes(50)), box) - 1)).toBeLessThan(0.03);
  });

  it('refuses fewer than eight boxes, and boxes without a mass or an area', () => {
    expect(() => calibrateMass(boxes(7))).toThrowError(TooFewBoxesError);
    expect(() => calibrateMass(boxes(20).map((box) => ({ ...box, areaM2: 0 })))).toThrowError('0 weighed boxes');
  });
});
