import { describe, expect, it } from 'vitest';
import { d5Density } from '../../../shared/checks/weight/d5-density.ts';
import { consignment, goods, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const line = (grossKg: number, volumeM3: number | null, hsCode: string | null = '940360') =>
  transportPaper([consignment({ goods: [goods({ description: 'wooden tables', hsCode, grossKg, volumeM3 })] })]);
const examine = (grossKg: number, volumeM3: number, hsCode: string | null = '940360') =>
  gist(foundBy(d5Density, { papers: [line(grossKg, volumeM3, hsCode)] }));

describe('D5: kilograms in a cubic metre', () => {
  it('fires where goods of a heading can not be so heavy, with weight, volume and bounds', () => {
    const [one] = foundBy(d5Density, { papers: [line(24_000, 8)] });
    expect(one).toMatchObject({ subject: 'manifest.pdf, wooden tables' });
    expect(one?.message).toContain('24,000 kg in 8 m3 is 3,000 kg per m3, but HS heading 9403 as packed weighs');
    expect(one?.evidence.map(({ path }) => path)).toEqual([
      'consignments[0].goods[0].grossKg',
      'consignments[0].goods[0].volumeM3',
      null,
    ]);
  });

  it('is silent up to the bounds with their margin, and for heavy goods that are heavy', () => {
    expect(examine(1_375, 1)).toEqual([]);
    expect(examine(1_376, 1)).toHaveLength(1);
    expect(examine(25_000, 6, '720851')).toEqual([]);
    expect(examine(8_680, 33, '691200')).toEqual([]);
  });

  it('fires for any goods beyond what is possible, and not within where the code is unknown', () => {
    expect(examine(20_000, 1, null)).toHaveLength(1);
    expect(examine(10_000, 1, null)).toEqual([]);
    expect(examine(100, 60, null)).toHaveLength(1);
  });

  it('names a confusion of units that would explain it', () => {
    const [one] = foundBy(d5Density, { papers: [line(6_000, 1_060)] });
    expect(one?.misreadChance).toBeGreaterThan(0.3);
    expect(one?.certainty).toBe('likely');
  });

  it('says so where the volume is missing or too small to tell', () => {
    expect(reasonNotExamined(d5Density, { papers: [line(6_000, null)] })).not.toBeNull();
    expect(reasonNotExamined(d5Density, { papers: [line(6_000, 0.05)] })).not.toBeNull();
  });
});
