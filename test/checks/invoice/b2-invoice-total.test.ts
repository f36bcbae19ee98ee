import { describe, expect, it } from 'vitest';
import { b2InvoiceTotal } from '../../../shared/checks/invoice/b2-invoice-total.ts';
import { invoice, invoiceLine } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const billed = (total: string | null, amounts: (string | null)[], taxTotal: string | null = null) =>
  invoice({ invoiceNumber: 'INV-7', total, taxTotal, lines: amounts.map((amount) => invoiceLine({ amount })) });

describe('B2: the lines of an invoice and its total', () => {
  it('fires when they differ, naming both sums', () => {
    const [one] = foundBy(b2InvoiceTotal, { papers: [billed('1500.00', ['1000.00', '450.10'])] });
    expect(one?.message).toBe('Invoice INV-7: its 2 lines sum to 1450.10 EUR, but its total is 1500.00 EUR.');
    expect(one?.evidence).toHaveLength(3);
  });

  it('is silent when the total is the sum, or the sum and the tax', () => {
    expect(foundBy(b2InvoiceTotal, { papers: [billed('0.30', ['0.10', '0.20'])] })).toEqual([]);
    expect(foundBy(b2InvoiceTotal, { papers: [billed('121.00', ['60', '40'], '21.00')] })).toEqual([]);
  });

  it('lets each line be rounded by a cent, and no more', () => {
    expect(foundBy(b2InvoiceTotal, { papers: [billed('10.02', ['5.00', '5.00'])] })).toEqual([]);
    expect(foundBy(b2InvoiceTotal, { papers: [billed('10.03', ['5.00', '5.00'])] })).toHaveLength(1);
  });

  it('knows tax, freight, insurance and discounts beside the lines', () => {
    const paper = (total: string, given = {}) => {
      const one = billed(total, ['900.00', '100.00']);
      return { ...one, reading: { ...one.reading, fields: { ...one.reading.fields, ...given } } } as typeof one;
    };
    const charges = { taxTotal: '50.00', freight: '200.00', insurance: '20.00' };
    for (const total of ['1270.00', '1220.00', '1000.00', '1050.00'])
      expect(foundBy(b2InvoiceTotal, { papers: [paper(total, charges)] }), total).toEqual([]);
    const references = [{ label: 'Discount 5 %', value: '50.00' }];
    expect(foundBy(b2InvoiceTotal, { papers: [paper('950.00', { references })] })).toEqual([]);
    expect(foundBy(b2InvoiceTotal, { papers: [paper('1300.00', charges)] })).toHaveLength(1);
    expect(gist(foundBy(b2InvoiceTotal, { papers: [paper('1300.00', { subtotal: '1000.00' })] }))).toEqual([
      'INV-7: default, verify',
    ]);
  });

  it('asks to verify where a decimal point would explain it, or lines were not read', () => {
    expect(gist(foundBy(b2InvoiceTotal, { papers: [billed('100000', ['1000.00'])] }))).toEqual([
      'INV-7: default, verify',
    ]);
    const paper = billed('1500', ['1000']);
    const partial = { ...paper, reading: { ...paper.reading, partial: true } };
    expect(gist(foundBy(b2InvoiceTotal, { papers: [partial] }))).toEqual(['INV-7: default, verify']);
  });

  it('says so where an amount or the total is missing', () => {
    expect(reasonNotExamined(b2InvoiceTotal, { papers: [billed(null, ['1.00'])] })).not.toBeNull();
    expect(reasonNotExamined(b2InvoiceTotal, { papers: [billed('1.00', ['1.00', null])] })).not.toBeNull();
    expect(reasonNotExamined(b2InvoiceTotal, {})).not.toBeNull();
  });
});
