import { describe, expect, it } from 'vitest';
import { g5NewTrader } from '../../../shared/checks/value/g5-new-trader.ts';
import type { TraderExperience } from '../../../shared/experience/experience.ts';
import { daysBefore, trader } from '../../experience/seen-values.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { BUYER, soldFor } from './priced-goods.ts';

const given = (total: string | null, traders: TraderExperience[] = [], cases = 100, currency = 'EUR') => ({
  papers: [soldFor(10, {}, { total, currency })],
  experience: { goods: [], substances: [], traders, memory: { cases, since: daysBefore(400), valuesEur: [] } },
});

describe('G5: a new or dormant trader', () => {
  it('fires for a high value to somebody who is in no closed case', () => {
    const [one] = foundBy(g5NewTrader, given('400000'));
    expect(one).toMatchObject({ subject: BUYER, certainty: 'likely' });
    expect(one?.message).toBe(`${BUYER} is in no closed case, and now receives goods invoiced at about 400,000 EUR.`);
  });

  it('fires for somebody who was not seen for a year and a half', () => {
    const last = (days: number) => gist(foundBy(g5NewTrader, given('400000', [trader({ lastAt: daysBefore(days) })])));
    expect(last(541)).toHaveLength(1);
    expect(last(540)).toEqual([]);
  });

  it('is silent below the value, in whatever currency', () => {
    expect(foundBy(g5NewTrader, given('149999'))).toEqual([]);
    expect(foundBy(g5NewTrader, given('150000'))).toHaveLength(1);
    expect(foundBy(g5NewTrader, given('400000', [], 100, 'CNY'))).toEqual([]);
  });

  it('says so while the memory is young, and where no total is stated', () => {
    expect(reasonNotExamined(g5NewTrader, given('400000', [], 99))).not.toBeNull();
    expect(reasonNotExamined(g5NewTrader, given(null))).not.toBeNull();
  });
});
