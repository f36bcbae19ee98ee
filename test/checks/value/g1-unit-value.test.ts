import { describe, expect, it } from 'vitest';
import { g1UnitValue } from '../../../shared/checks/value/g1-unit-value.ts';
import { daysBefore, experienceOf } from '../../experience/seen-values.ts';
import { foundBy, reasonNotExamined } from '../examine.ts';
import { soldFor } from './priced-goods.ts';

const kind = { measure: 'value-per-unit' as const, currency: 'EUR', unit: 'pieces' };
const around = (value: number, given = {}, count = 20) => experienceOf({ ...kind, ...given }, value, count);

describe('G1: price of a piece', () => {
  it('fires outside the band, with the price and the band', () => {
    const [one] = foundBy(g1UnitValue, { papers: [soldFor(1)], experience: around(10) });
    expect(one).toMatchObject({ subject: 'invoice.pdf, Stoneware plates', certainty: 'likely' });
    expect(one?.message).toContain('1 EUR a piece is less than the 6.');
    expect(one?.message).toContain('in 20 closed cases');
    expect(one?.evidence.map(({ path }) => path)).toEqual(['lines[0].amount', 'lines[0].quantity', null]);
    expect(foundBy(g1UnitValue, { papers: [soldFor(40)], experience: around(10) })[0]?.message).toContain(
      'is more than',
    );
  });

  it('is silent within the band, which is never narrower than prices of one firm are', () => {
    expect(foundBy(g1UnitValue, { papers: [soldFor(7)], experience: around(10) })).toEqual([]);
    expect(foundBy(g1UnitValue, { papers: [soldFor(15)], experience: around(10) })).toEqual([]);
    expect(foundBy(g1UnitValue, { papers: [soldFor(17)], experience: around(10) })).toHaveLength(1);
  });

  it('prefers goods of the same origin, and values of the same quarter', () => {
    const here = around(10, { origin: 'PT' });
    const all = around(2);
    const experience = { ...all, goods: [...all.goods, ...here.goods] };
    expect(foundBy(g1UnitValue, { papers: [soldFor(10)], experience })).toEqual([]);
    const old = around(10).goods.map((one) => ({
      ...one,
      values: one.values.map(({ value }) => ({ value, at: daysBefore(1500) })),
    }));
    const both = [
      {
        ...(around(2).goods[0] ?? all.goods[0]),
        values: [...(around(2).goods[0]?.values ?? []), ...(old[0]?.values ?? [])],
      },
    ];
    const [risen] = foundBy(g1UnitValue, {
      papers: [soldFor(10)],
      experience: { ...all, goods: both as typeof all.goods },
    });
    expect(risen?.message).toContain('is more than');
  });

  it('says so where fewer than twelve cases were seen, or in another currency, or nothing to compare', () => {
    expect(reasonNotExamined(g1UnitValue, { papers: [soldFor(1)], experience: around(10, {}, 11) })).not.toBeNull();
    expect(foundBy(g1UnitValue, { papers: [soldFor(1)], experience: around(10, {}, 12) })).toHaveLength(1);
    expect(
      reasonNotExamined(g1UnitValue, { papers: [soldFor(1)], experience: around(10, { currency: 'USD' }) }),
    ).not.toBeNull();
    expect(reasonNotExamined(g1UnitValue, { papers: [soldFor(1, { hsCode: null })] })).not.toBeNull();
  });
});
