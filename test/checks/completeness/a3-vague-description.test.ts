import { describe, expect, it } from 'vitest';
import { a3VagueDescription } from '../../../shared/checks/completeness/a3-vague-description.ts';
import { consignment, goods, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const manifest = (description: string | null, hsCode: string | null = null, evidence = {}) =>
  transportPaper([consignment({ goods: [goods({ description, hsCode })] })], { evidence });
const examine = (description: string, hsCode: string | null = null) =>
  foundBy(a3VagueDescription, { papers: [manifest(description, hsCode)] });

describe('A3: vague descriptions', () => {
  it.each([
    'FAK',
    'General cargo',
    '1x40HC said to contain spare parts',
    'CHEMICAL PRODUCTS',
    '12 pallets consolidated goods',
    '-',
  ])('fires for “%s”', (description) => {
    expect(gist(examine(description))).toEqual([`${description}: medium, likely`]);
  });

  it.each(['brake parts for lorries', 'acetone', 'said to contain: ceramic tiles', 'parts of centrifugal pumps'])(
    'is silent for “%s”',
    (description) => {
      expect(examine(description)).toEqual([]);
    },
  );

  it('takes it lightly where an HS code says more', () => {
    expect(gist(examine('machinery', '843120'))).toEqual(['machinery: low, likely']);
  });

  it('asks to verify what was read with doubt', () => {
    const evidence = { 'consignments[0].goods[0].description': seen('parts', 0.5, 'ocr') };
    expect(gist(foundBy(a3VagueDescription, { papers: [manifest('parts', null, evidence)] }))).toEqual([
      'parts: medium, verify',
    ]);
  });

  it('says so where no goods are described', () => {
    expect(reasonNotExamined(a3VagueDescription, { papers: [manifest(null)] })).toBe(
      'no transport paper describes the goods',
    );
  });
});
