import { describe, expect, it } from 'vitest';
import { d1GrossNet } from '../../../shared/checks/weight/d1-gross-net.ts';
import { consignment, goods, invoice, invoiceLine, packingList, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const manifest = (grossKg: number | null, netKg: number | null = null) =>
  transportPaper([
    consignment({ billOfLading: 'BL1', goods: [goods({ description: 'ceramic tiles', grossKg, netKg })] }),
  ]);
const sold = (netKg: number, evidence = {}) => invoice({ lines: [invoiceLine({ netKg })] }, evidence);

describe('D1: gross below net', () => {
  it('fires across papers, with both weights', () => {
    const [one] = foundBy(d1GrossNet, { papers: [manifest(15_000), sold(18_450)] });
    expect(one?.message).toBe(
      'BL1: gross 15,000 kg (gross on the manifest) is less than net 18,450 kg (net on the invoice).',
    );
    expect(one?.certainty).toBe('likely');
    expect(one?.evidence.map(({ path }) => path)).toEqual(['consignments[0].goods[0].grossKg', 'lines[0].netKg']);
  });

  it('fires within one line, and within the totals of a packing list', () => {
    expect(gist(foundBy(d1GrossNet, { papers: [manifest(900, 1000)] }))).toEqual([
      'manifest.pdf, ceramic tiles: default, likely',
    ]);
    expect(gist(foundBy(d1GrossNet, { papers: [packingList({ totalGrossKg: 90, totalNetKg: 120 })] }))).toEqual([
      'packing-list.pdf, totals: default, likely',
    ]);
  });

  it('is silent where gross is net, give or take the rounding', () => {
    expect(foundBy(d1GrossNet, { papers: [manifest(1000, 1000), sold(1000)] })).toEqual([]);
    expect(foundBy(d1GrossNet, { papers: [manifest(997, 1000)] })).toEqual([]);
    expect(foundBy(d1GrossNet, { papers: [manifest(996, 1000)] })).toHaveLength(1);
  });

  it('names a confusion of units and asks to verify', () => {
    expect(foundBy(d1GrossNet, { papers: [manifest(8_400), sold(18_450)] })[0]).toMatchObject({
      certainty: 'verify',
      message: expect.stringContaining('pounds for kilograms'),
    });
    expect(foundBy(d1GrossNet, { papers: [manifest(18.5), sold(18_450)] })[0]?.message).toContain(
      'tonnes for kilograms',
    );
  });

  it('asks to verify where a weight was read with doubt', () => {
    expect(
      gist(
        foundBy(d1GrossNet, { papers: [manifest(15_000), sold(18_450, { 'lines[0]': seen('l8 450', 0.6, 'ocr') })] }),
      ),
    ).toEqual(['BL1: default, verify']);
  });

  it('stays silent where the invoice says that its goods go in several consignments', () => {
    const lines = [invoiceLine({ description: 'Pumps', netKg: 18_450 })];
    const parts = invoice({ billOfLading: 'BL1', references: [{ label: 'Part shipment', value: '1 of 2' }], lines });
    expect(reasonNotExamined(d1GrossNet, { papers: [manifest(9_800), parts] })).not.toBeNull();
  });

  it('says so where gross or net is missing', () => {
    expect(reasonNotExamined(d1GrossNet, { papers: [manifest(15_000)] })).not.toBeNull();
    expect(reasonNotExamined(d1GrossNet, { papers: [manifest(null), sold(100)] })).not.toBeNull();
  });
});
