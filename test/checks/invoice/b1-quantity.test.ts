import { describe, expect, it } from 'vitest';
import { b1Quantity } from '../../../shared/checks/invoice/b1-quantity.ts';
import { consignment, goods, invoice, invoiceLine, packingList, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const manifest = (packages: number | null, packageType: string | null = 'CT', evidence = {}) =>
  transportPaper([consignment({ billOfLading: 'BL1', goods: [goods({ packages, packageType })] })], { evidence });
const sold = (quantity: number, unit: string | null) => invoice({ lines: [invoiceLine({ quantity, unit })] });

describe('B1: packages on transport papers and trade papers', () => {
  it('fires when the cartons differ, with both figures and where they stand', () => {
    const [one] = foundBy(b1Quantity, { papers: [manifest(100), sold(120, 'CTN')] });
    expect(one?.message).toBe('Consignment BL1: 100 cartons on the manifest, but 120 cartons on the invoice.');
    expect(one?.certainty).toBe('likely');
    expect(one?.evidence.map(({ file, path }) => [file, path])).toEqual([
      ['manifest.pdf', 'consignments[0].goods[0].packages'],
      ['invoice.pdf', 'lines[0].quantity'],
    ]);
  });

  it('is silent when they agree', () => {
    expect(foundBy(b1Quantity, { papers: [manifest(100), sold(100, 'cartons')] })).toEqual([]);
  });

  it('counts an invoice that was filed in two forms, or after its proforma, once', () => {
    const lines = [invoiceLine({ quantity: 100, unit: 'CTN' })];
    const twice = [invoice({ invoiceNumber: 'I-1', lines }), invoice({ invoiceNumber: 'I-1', lines }, {}, 'i.xml')];
    expect(foundBy(b1Quantity, { papers: [manifest(100), ...twice] })).toEqual([]);
    const before = invoice({ invoiceNumber: 'P-1', form: 'proforma', lines }, {}, 'proforma.pdf');
    const credit = invoice({ invoiceNumber: 'C-1', form: 'credit-note', lines }, {}, 'credit.pdf');
    expect(foundBy(b1Quantity, { papers: [manifest(100), ...twice, before, credit] })).toEqual([]);
    const second = invoice({ invoiceNumber: 'I-2', lines }, {}, 'second.pdf');
    expect(foundBy(b1Quantity, { papers: [manifest(100), ...twice, second] })).toHaveLength(1);
  });

  it('sets no pieces against cartons, and no pallets either', () => {
    expect(foundBy(b1Quantity, { papers: [manifest(100), sold(5000, 'PCS')] })).toEqual([]);
    expect(foundBy(b1Quantity, { papers: [manifest(20, 'PX'), sold(400, 'CTN')] })).toEqual([]);
  });

  it('asks to verify where one paper does not say what it counts', () => {
    const found = foundBy(b1Quantity, { papers: [manifest(20, null), packingList({ totalPackages: 400, lines: [] })] });
    expect(gist(found)).toEqual(['BL1: default, verify']);
    expect(found[0]?.message).toContain('pallets against cartons');
  });

  it('asks to verify where a figure was read with doubt', () => {
    const evidence = { 'consignments[0].goods[0].packages': seen('1OO', 0.5, 'ocr') };
    expect(gist(foundBy(b1Quantity, { papers: [manifest(100, 'CT', evidence), sold(120, 'CTN')] }))).toEqual([
      'BL1: default, verify',
    ]);
  });

  it('says so where there is nothing to compare', () => {
    expect(reasonNotExamined(b1Quantity, { papers: [manifest(100)] })).toContain('no two papers');
    expect(reasonNotExamined(b1Quantity, { papers: [manifest(null), sold(10, 'CTN')] })).not.toBeNull();
  });
});
