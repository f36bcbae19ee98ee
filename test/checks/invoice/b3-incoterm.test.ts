import { describe, expect, it } from 'vitest';
import { b3Incoterm as b3 } from '../../../shared/checks/invoice/b3-incoterm.ts';
import { consignment, invoice, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const bill = (freightTerms: 'prepaid' | 'collect' | null) =>
  transportPaper([consignment({ billOfLading: 'BL1', freightTerms })], { kind: 'bill-of-lading' });
const sale = (incoterm: string | null, given = {}, evidence = {}) =>
  invoice({ invoiceNumber: 'A-1', billOfLading: 'BL1', incoterm, ...given }, evidence);

describe('B3: delivery term against freight and insurance', () => {
  it('fires where the bill says that the other side pays', () => {
    const [one] = foundBy(b3, { papers: [bill('prepaid'), sale('FOB')] });
    expect(one?.message).toBe(
      'Invoice A-1 sells FOB, by which the buyer pays the carriage, but the bill of lading says freight prepaid.',
    );
    expect(gist(foundBy(b3, { papers: [bill('collect'), sale('CIF')] }))).toEqual(['A-1: default, likely']);
  });

  it('is silent where they go together', () => {
    for (const [term, paid] of [
      ['FOB', 'collect'],
      ['CIF', 'prepaid'],
      ['DDP', 'prepaid'],
      ['EXW', 'collect'],
    ] as const)
      expect(foundBy(b3, { papers: [bill(paid), sale(term)] })).toEqual([]);
    expect(foundBy(b3, { papers: [bill('prepaid'), sale('CIF', { freight: '900.00', insurance: '20.00' })] })).toEqual(
      [],
    );
    expect(foundBy(b3, { papers: [bill('collect'), sale('FOB', { freight: '0.00' })] })).toEqual([]);
  });

  it('asks to verify freight or insurance that the term does not owe', () => {
    expect(foundBy(b3, { papers: [bill('collect'), sale('FOB', { freight: '900.00' })] })[0]).toMatchObject({
      certainty: 'verify',
      message: expect.stringContaining('the invoice charges 900.00 for freight'),
    });
    expect(gist(foundBy(b3, { papers: [bill('prepaid'), sale('CFR', { insurance: '20.00' })] }))).toEqual([
      'A-1: default, verify',
    ]);
  });

  it('asks to verify where the term was read with doubt', () => {
    const papers = [bill('prepaid'), sale('FOB', {}, { incoterm: seen('F0B', 0.5, 'ocr') })];
    expect(gist(foundBy(b3, { papers }))).toEqual(['A-1: default, verify']);
  });

  it('says so where there is no term or nothing to hold against it', () => {
    expect(reasonNotExamined(b3, { papers: [bill('prepaid'), sale(null)] })).not.toBeNull();
    expect(reasonNotExamined(b3, { papers: [bill(null), sale('FOB')] })).not.toBeNull();
  });
});
