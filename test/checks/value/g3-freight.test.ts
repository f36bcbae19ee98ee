import { describe, expect, it } from 'vitest';
import { g3Freight } from '../../../shared/checks/value/g3-freight.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { soldFor } from './priced-goods.ts';

const examine = (freight: number, goods: number, netKg: number | null = 10_000) =>
  gist(foundBy(g3Freight, { papers: [soldFor(goods / 100, { netKg }, { freight: String(freight) })] }));

describe('G3: freight out of proportion', () => {
  it('fires where freight is most of the value and dear by weight, with both sums', () => {
    const papers = [soldFor(100, { netKg: 4_000 }, { freight: '9000' })];
    const [one] = foundBy(g3Freight, { papers });
    expect(one).toMatchObject({ subject: 'INV-1', certainty: 'likely' });
    expect(one?.message).toContain(
      'freight of 9000 EUR on goods worth 10000 EUR is 90 % of their value, or 2.25 EUR a kilogram',
    );
  });

  it('is silent for cheap goods that travel cheaply, up to one and a half times their value', () => {
    expect(examine(6_000, 10_000, 24_000)).toEqual([]);
    expect(examine(15_000, 10_000, 48_000)).toEqual([]);
    expect(examine(15_001, 10_000, 48_000)).toHaveLength(1);
    expect(examine(6_000, 10_000, 4_000)).toEqual([]);
    expect(examine(6_001, 10_000, 4_000)).toHaveLength(1);
  });

  it('leaves samples alone', () => {
    expect(examine(1_900, 1_000, 20)).toEqual([]);
  });

  it('says so where freight or value is missing', () => {
    expect(reasonNotExamined(g3Freight, { papers: [soldFor(100)] })).not.toBeNull();
    const without = soldFor(100, { amount: null, unitPrice: null }, { freight: '9000' });
    expect(reasonNotExamined(g3Freight, { papers: [without] })).not.toBeNull();
  });
});
