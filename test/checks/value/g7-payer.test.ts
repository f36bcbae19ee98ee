import { describe, expect, it } from 'vitest';
import { g7Payer } from '../../../shared/checks/value/g7-payer.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { BUYER, soldFor } from './priced-goods.ts';

const given = (label: string, value: string) => ({ papers: [soldFor(10, {}, { references: [{ label, value }] })] });
const examine = (label: string, value: string) => gist(foundBy(g7Payer, given(label, value)));

describe('G7: payment in cash or by a third party', () => {
  it('fires for a payer who is nobody of the case', () => {
    const [one] = foundBy(g7Payer, given('Payer', 'Zeedistel Holding Ltd'));
    expect(one).toMatchObject({ subject: 'Zeedistel Holding Ltd', severity: 'high', certainty: 'likely' });
    expect(one?.message).toContain(`who is neither its buyer (${BUYER})`);
    const unnamed = soldFor(10, {}, { buyer: null, references: [{ label: 'Payer', value: 'Zeedistel Holding Ltd' }] });
    expect(foundBy(g7Payer, { papers: [unnamed] })[0]?.evidence[1]?.text).toBe('not stated');
    expect(examine('Payer', 'TT Wire Works Ltd')).toEqual(['TT Wire Works Ltd: high, likely']);
    expect(examine('Paid by', 'LANTERNHOF TABLEWARE BV')).toEqual([]);
  });

  it.each(['Cash on delivery', 'CASH', 'Payment in cash to the bearer', 'Barzahlung', 'USDT wallet'])(
    'fires for “%s”',
    (value) => {
      expect(examine('Terms of payment', value)).toEqual(['INV-1: default, likely']);
    },
  );

  it.each(['30 days net', 'Cash against documents', 'Cash in advance by T/T', 'L/C at sight', '2 % cash discount'])(
    'is silent for “%s”',
    (value) => {
      expect(examine('Payment terms', value)).toEqual([]);
    },
  );

  it.each(['T/T 30 days', 'Bank transfer', 'wire transfer in advance', 'L/C at sight', '2026-05-31', 'PR-4711'])(
    'takes “%s” for no payer',
    (value) => {
      expect(examine('Payment by', value)).toEqual([]);
    },
  );

  it('takes cash that an invoice is paid by for cash', () => {
    expect(examine('Paid by', 'Cash')).toEqual(['INV-1: default, likely']);
  });

  it('takes a factoring firm lightly', () => {
    expect(examine('Payer', 'Kustlijn Factoring N.V.')).toEqual(['Kustlijn Factoring N.V.: low, verify']);
  });

  it('says so where no invoice says how it is paid', () => {
    expect(reasonNotExamined(g7Payer, given('Container', 'TWTU4102011'))).not.toBeNull();
  });
});
