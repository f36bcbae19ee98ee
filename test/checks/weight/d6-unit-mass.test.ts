import { describe, expect, it } from 'vitest';
import { d6UnitMass } from '../../../shared/checks/weight/d6-unit-mass.ts';
import { invoice, invoiceLine } from '../../dossier/readings.ts';
import { experienceOf } from '../../experience/seen-values.ts';
import { foundBy, reasonNotExamined } from '../examine.ts';

const sold = (netKg: number | null, quantity: number, hsCode = '610910', unit = 'PCS') =>
  invoice({ lines: [invoiceLine({ description: 'cotton T-shirts', hsCode, quantity, unit, netKg })] });

describe('D6: mass of a piece', () => {
  it('fires where a piece can not weigh so much by its heading', () => {
    const [one] = foundBy(d6UnitMass, { papers: [sold(9_000, 1_000)] });
    expect(one).toMatchObject({ subject: 'invoice.pdf, cotton T-shirts' });
    expect(one?.message).toContain('9000 kg for 1000 PCS is 9 kg for each');
    expect(one?.evidence.map(({ path }) => path)).toEqual(['lines[0].netKg', 'lines[0].quantity', null]);
  });

  it('is silent within the bounds and their margin, for dozens, and for pieces of any size', () => {
    expect(foundBy(d6UnitMass, { papers: [sold(180, 1_000)] })).toEqual([]);
    expect(foundBy(d6UnitMass, { papers: [sold(1_600, 1_000)] })).toEqual([]);
    expect(foundBy(d6UnitMass, { papers: [sold(1_601, 1_000)] })).toHaveLength(1);
    expect(foundBy(d6UnitMass, { papers: [sold(2_160, 1_000, '610910', 'DZN')] })).toEqual([]);
    expect(reasonNotExamined(d6UnitMass, { papers: [sold(9_000, 10, '847989')] })).not.toBeNull();
  });

  it('goes by closed cases as soon as there are twelve', () => {
    const kind = { hs6: '847989', measure: 'kg-per-unit' as const, unit: 'pieces' };
    const papers = [sold(9_000, 10, '847989')];
    expect(foundBy(d6UnitMass, { papers, experience: experienceOf(kind, 40, 12) })[0]?.message).toContain(
      'by 12 closed cases',
    );
    expect(foundBy(d6UnitMass, { papers, experience: experienceOf(kind, 900, 12) })).toEqual([]);
    expect(reasonNotExamined(d6UnitMass, { papers, experience: experienceOf(kind, 40, 11) })).not.toBeNull();
  });

  it('says so where quantity or weight is missing', () => {
    expect(reasonNotExamined(d6UnitMass, { papers: [sold(null, 10)] })).not.toBeNull();
  });
});
