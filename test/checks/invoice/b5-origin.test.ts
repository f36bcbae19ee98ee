import { describe, expect, it } from 'vitest';
import { b5Origin as b5 } from '../../../shared/checks/invoice/b5-origin.ts';
import { certificate, consignment, invoice, invoiceLine, party, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const bill = transportPaper([consignment({ billOfLading: 'BL1', shipper: party('Silverpine', 'SG') })]);
const sold = (originCountry: string | null, lines: (string | null)[] = [], evidence = {}) =>
  invoice(
    {
      invoiceNumber: 'A-1',
      billOfLading: 'BL1',
      originCountry,
      lines: lines.map((one) => invoiceLine({ originCountry: one })),
    },
    evidence,
  );
const certified = (originCountry: string | null) => certificate({ invoices: ['A-1'], originCountry });

describe('B5: origin on invoice and certificate', () => {
  it('fires where they differ, with both', () => {
    const [one] = foundBy(b5, { papers: [bill, sold('TH'), certified('CN')] });
    expect(one?.message).toBe('Consignment BL1: the certificate of origin says CN, but the invoice TH.');
    expect(one).toMatchObject({ certainty: 'likely' });
    expect(one?.evidence).toHaveLength(2);
  });

  it('tells where the invoice may name the country of dispatch', () => {
    expect(foundBy(b5, { papers: [bill, sold('SG'), certified('CN')] })[0]?.message).toContain(
      'may name the country of dispatch',
    );
  });

  it('is silent where the certificate covers a part of the goods, or names the Union for a member', () => {
    expect(foundBy(b5, { papers: [bill, sold('TH', ['CN', 'TH']), certified('CN')] })).toEqual([]);
    expect(foundBy(b5, { papers: [bill, sold('DE'), certified('EU')] })).toEqual([]);
    expect(foundBy(b5, { papers: [bill, sold('TH'), certified('TH')] })).toEqual([]);
  });

  it('asks to verify where a side was read with doubt', () => {
    const papers = [bill, sold('TH', [], { originCountry: seen('TH', 0.4, 'ocr') }), certified('CN')];
    expect(gist(foundBy(b5, { papers }))).toEqual(['BL1: default, verify']);
  });

  it('says so where there is one side only, or a country that could not be told', () => {
    expect(reasonNotExamined(b5, { papers: [bill, sold('TH')] })).not.toBeNull();
    expect(reasonNotExamined(b5, { papers: [bill, sold('TH'), certified('Ruritania')] })).not.toBeNull();
  });
});
