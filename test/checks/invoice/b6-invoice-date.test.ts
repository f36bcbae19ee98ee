import { describe, expect, it } from 'vitest';
import { b6InvoiceDate as b6 } from '../../../shared/checks/invoice/b6-invoice-date.ts';
import { consignment, invoice, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const bill = (onBoardDate: string | null) =>
  transportPaper([consignment({ billOfLading: 'BL1' })], { kind: 'bill-of-lading', header: { onBoardDate } });
const sold = (issueDate: string | null, given = {}, evidence = {}) =>
  invoice({ invoiceNumber: 'A-1', billOfLading: 'BL1', issueDate, ...given }, evidence);

describe('B6: an invoice dated after loading', () => {
  it('fires with both dates', () => {
    const [one] = foundBy(b6, { papers: [bill('2026-04-14'), sold('2026-04-28')] });
    expect(one?.message).toBe('Invoice A-1 is dated 2026-04-28, 14 days after the goods were loaded on 2026-04-14.');
    expect(one?.certainty).toBe('likely');
  });

  it('is silent up to three days after, and about credit notes', () => {
    expect(foundBy(b6, { papers: [bill('2026-04-14'), sold('2026-04-17')] })).toEqual([]);
    expect(foundBy(b6, { papers: [bill('2026-04-14'), sold('2026-04-18')] })).toHaveLength(1);
    const credit = sold('2026-04-28', { form: 'credit-note' });
    expect(reasonNotExamined(b6, { papers: [bill('2026-04-14'), credit] })).not.toBeNull();
  });

  it('asks to verify where the other order of day and month is in time, and where a date was read with doubt', () => {
    expect(foundBy(b6, { papers: [bill('2026-04-14'), sold('2026-08-04')] })[0]).toMatchObject({
      certainty: 'verify',
      message: expect.stringContaining('day and month may be in another order'),
    });
    const papers = [bill('2026-04-14'), sold('2026-04-28', {}, { issueDate: seen('28/04', 0.5, 'ocr') })];
    expect(gist(foundBy(b6, { papers }))).toEqual(['A-1: default, verify']);
  });

  it('says so where a date is missing', () => {
    expect(reasonNotExamined(b6, { papers: [bill(null), sold('2026-04-28')] })).not.toBeNull();
    expect(reasonNotExamined(b6, { papers: [bill('2026-04-14'), sold(null)] })).not.toBeNull();
  });
});
