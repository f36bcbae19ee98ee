import { describe, expect, it } from 'vitest';
import { l3Quantity } from '../../../shared/checks/controlled-goods/l3-quantity.ts';
import type { Experience } from '../../../shared/experience/experience.ts';
import { daysBefore, trader } from '../../experience/seen-values.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { CONSIGNEE, cameBefore, KEY, shipped } from './listed-goods.ts';

const knowing = (given: Partial<Experience>, cases = 100): Experience => ({
  ...{ goods: [], traders: [], substances: [], memory: { cases, since: daysBefore(500), valuesEur: [] } },
  ...given,
});
const examine = (netKg: number, experience: Experience) =>
  gist(foundBy(l3Quantity, { papers: [shipped('Potassium nitrate', { netKg })], experience }));
const subject = `potassium nitrate, ${CONSIGNEE}`;

describe('L3: quantity against the profile of the consignee', () => {
  it('fires for much more than ever before', () => {
    const substances = [cameBefore('potassium nitrate', 30), cameBefore('potassium nitrate', 90, { kg: 150 })];
    expect(examine(600, knowing({ substances }))).toEqual([]);
    expect(examine(601, knowing({ substances }))).toEqual([`${subject}: high, likely`]);
    const open = substances.map((one) => ({ ...one, released: false }));
    expect(examine(600, knowing({ substances: open }))).toEqual([`${subject}: high, likely`]);
    const papers = [shipped('Potassium nitrate', { netKg: 2_000 })];
    expect(foundBy(l3Quantity, { papers, experience: knowing({ substances }) })[0]?.message).toBe(
      `2,000 kg of potassium nitrate for ${CONSIGNEE}; before: at most 200 kg in 2 earlier cases.`,
    );
  });

  it('fires for somebody who never had chemicals, or is in no closed case', () => {
    const hairdresser = trader({ trader: KEY, headings: { '9619': 20 } });
    expect(examine(500, knowing({ traders: [hairdresser] }))).toEqual([`${subject}: high, likely`]);
    expect(examine(500, knowing({}))).toEqual([`${subject}: high, likely`]);
  });

  it('only asks to verify where the consignee deals in chemicals', () => {
    const dealer = trader({ trader: KEY, headings: { '2836': 20 } });
    expect(examine(500, knowing({ traders: [dealer] }))).toEqual([`${subject}: medium, verify`]);
  });

  it('leaves samples alone', () => {
    expect(examine(49, knowing({}))).toEqual([]);
    expect(examine(50, knowing({}))).toHaveLength(1);
  });

  it('says so while little is remembered, and without weight or substance', () => {
    const papers = [shipped('Potassium nitrate', { netKg: 500 })];
    expect(reasonNotExamined(l3Quantity, { papers, experience: knowing({}, 99) })).not.toBeNull();
    expect(
      reasonNotExamined(l3Quantity, { papers: [shipped('Potassium nitrate')], experience: knowing({}) }),
    ).not.toBeNull();
    expect(reasonNotExamined(l3Quantity, { papers: [shipped('Plates', { netKg: 500 })] })).not.toBeNull();
  });
});
