import { describe, expect, it } from 'vitest';
import { measured, sceneScan } from './scene-scan.ts';

const of = (...given: Parameters<typeof sceneScan>) => measured(sceneScan(...given));

describe('what is in the container', () => {
  it('tells machinery and dunnage from cargo', () => {
    expect(of({ sizeType: '45R1', cargo: null }).content?.kind).toBe('empty');
    expect(of({ sizeType: '42G1', cargo: null, dunnage: true }, 'planks').content?.kind).not.toBe('cargo');
    const few = { kind: 'few-packages' as const, kg: 200, height: 1.2 };
    expect(of({ sizeType: '42G1', cargo: few }).content?.kind).toBe('cargo');
    expect(of({ sizeType: '45R1', cargo: few }).content?.kind).toBe('cargo');
  });

  it('finds machinery at its end, and a false wall in the same way', () => {
    expect(of({ sizeType: '45R1', cargo: null }).endWalls.map(({ side }) => side)).toEqual(['left']);
    const walled = of({ sizeType: '42G1', cargo: null, hidden: { place: 'front-wall', kg: 500 } });
    expect(walled.endWalls.map(({ side }) => side)).toEqual(['left']);
    expect(walled.endWalls[0]?.evenness).toBeGreaterThan(0.85);
    expect(of({ sizeType: '45R1', cargo: null }).endWalls[0]?.evenness).toBeLessThan(0.75);
    expect(walled.regions.map(({ kind }) => kind)).toContain('end-wall');
    expect(of({ sizeType: '42G1', cargo: null }).endWalls).toEqual([]);
  });

  it('calls an even load even and a household not', () => {
    const even = of({ sizeType: '22G1', cargo: { kind: 'bulk', kg: 12_000 } }).load?.homogeneity ?? 0;
    const uneven = of({ sizeType: '22G1', cargo: { kind: 'household', kg: 3000 } }).load?.homogeneity ?? 1;
    expect(even).toBeGreaterThan(0.85);
    expect(uneven).toBeLessThan(0.7);
  });

  it('counts packages that repeat and none where none do', () => {
    const { packages } = of({ sizeType: '42G1', cargo: { kind: 'loose-cartons', kg: 8000 } });
    expect(packages?.columns).toBeGreaterThan(15);
    expect(packages?.rows).toBeGreaterThanOrEqual(2);
    expect(of({ sizeType: '42G1', cargo: { kind: 'bulk', kg: 12_000 } }).packages).toBeNull();
  });

  it('says where the weight is', () => {
    const front = of({ sizeType: '42G1', cargo: { kind: 'palletised', kg: 6000, lengthShare: 0.4 } }).load;
    expect(front?.along).toBeLessThan(0.3);
    expect(front?.up).toBeLessThan(0.5);
  });

  it.each(['floor', 'roof'] as const)('finds mass hidden in the %s and none in a box without', (place) => {
    const cargo = { kind: 'tiles' as const, kg: 15_000 };
    const hidden = of({ sizeType: '42G1', cargo, hidden: { place, kg: 400 } }).hidden;
    expect(hidden.map((one) => one.place)).toEqual([place]);
    expect(of({ sizeType: '42G1', cargo }).hidden).toEqual([]);
  });
});
