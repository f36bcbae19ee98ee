import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { b7InvoiceUsedBefore as b7 } from '../../../shared/checks/invoice/b7-invoice-used-before.ts';
import {
  consignment,
  container,
  goods,
  hashOf,
  invoice,
  invoiceLine,
  party,
  seen,
  transportPaper,
} from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const bill = transportPaper([
  consignment({
    billOfLading: 'BL1',
    containers: [container({ number: 'CSQU3054383' })],
    goods: [goods({ grossKg: 1000 })],
  }),
]);
const sold = (given = {}, evidence = {}) =>
  invoice(
    {
      invoiceNumber: 'A-1',
      billOfLading: 'BL1',
      issueDate: '2026-04-01',
      total: '900.00',
      seller: party('Silverpine Trading Ltd'),
      ...given,
    },
    evidence,
  );
const other = { caseId: 'NLRTM/OTHER-1', seenAt: '2026-03-01T00:00:00Z' };
const numbered = (detail: Record<string, string> = {}): Sighting => ({
  ...{ ...other, kind: 'invoice-number', value: 'silverpine trading:A1', about: 'Silverpine Trading Ltd' },
  detail: { number: 'A1', total: '900.00', currency: 'EUR', issued: '2026-04-01', bill: 'BL9', ...detail },
});
const file: Sighting = { ...other, kind: 'file', value: hashOf('a'), about: 'invoice.pdf' };

describe('B7: an invoice used before', () => {
  it('fires where its file was filed in another case', () => {
    const [one] = foundBy(b7, { papers: [bill, sold()], seenElsewhere: [numbered(), file] });
    expect(one?.message).toBe(
      'Invoice A-1: its very file was filed in case NLRTM/OTHER-1 too (bill of lading BL9, total 900.00 EUR, of 2026-04-01).',
    );
    expect(one).toMatchObject({ certainty: 'sure', severity: 'high' });
    expect(gist(foundBy(b7, { papers: [bill, sold({ invoiceNumber: null })], seenElsewhere: [file] }))).toEqual([
      'invoice.pdf: high, sure',
    ]);
  });

  it('fires where seller and number come again, with another total too', () => {
    expect(gist(foundBy(b7, { papers: [bill, sold()], seenElsewhere: [numbered()] }))).toEqual(['A-1: high, likely']);
    expect(foundBy(b7, { papers: [bill, sold()], seenElsewhere: [numbered({ total: '12.00' })] })).toHaveLength(1);
  });

  it('is silent about the same consignment in two cases, and about the numbers of another year', () => {
    expect(foundBy(b7, { papers: [bill, sold()], seenElsewhere: [numbered({ bill: 'BL-1' }), file] })).toEqual([]);
    expect(
      foundBy(b7, { papers: [bill, sold()], seenElsewhere: [numbered({ issued: '2025-02-01', total: '12.00' })] }),
    ).toEqual([]);
    const manifest: Sighting = { ...file, value: hashOf('e') };
    expect(foundBy(b7, { papers: [bill, sold()], seenElsewhere: [manifest] })).toEqual([]);
  });

  it('asks to verify what may be one sale in several shipments', () => {
    const several = sold({ containers: ['CSQU3054383', 'HLXU2008419'] });
    expect(gist(foundBy(b7, { papers: [bill, several], seenElsewhere: [numbered(), file] }))).toEqual([
      'A-1: low, verify',
    ]);
    const heavy = sold({ lines: [invoiceLine({ netKg: 2000 })] });
    expect(gist(foundBy(b7, { papers: [bill, heavy], seenElsewhere: [numbered()] }))).toEqual(['A-1: low, verify']);
  });

  it('asks to verify a number read with doubt, and says so where there is no invoice', () => {
    const papers = [bill, sold({}, { invoiceNumber: seen('A-l', 0.5, 'ocr') })];
    expect(gist(foundBy(b7, { papers, seenElsewhere: [numbered()] }))).toEqual(['A-1: high, verify']);
    expect(reasonNotExamined(b7, { papers: [bill] })).not.toBeNull();
  });
});
