import { describe, expect, it } from 'vitest';
import { l4SeveralSubstances } from '../../../shared/checks/controlled-goods/l4-several-substances.ts';
import type { SubstanceExperience } from '../../../shared/experience/experience.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { CONSIGNEE, cameBefore, shipped } from './listed-goods.ts';

const given = (substances: SubstanceExperience[], description = 'Nitromethane') => ({
  papers: [shipped(description)],
  experience: { goods: [], traders: [], substances },
});
const examine = (substances: SubstanceExperience[]) => gist(foundBy(l4SeveralSubstances, given(substances)));

describe('L4: several listed substances to parties that belong together', () => {
  it('fires for three, with the earlier cases', () => {
    const [one] = foundBy(l4SeveralSubstances, given([cameBefore('acetone', 10), cameBefore('hexamine', 20)]));
    expect(one).toMatchObject({ subject: CONSIGNEE, severity: 'critical', certainty: 'likely' });
    expect(one?.message).toContain('came acetone, hexamine within 60 days: 3 listed substances');
    expect(one?.evidence.map(({ text }) => text)).toEqual([
      'Nitromethane',
      CONSIGNEE,
      'hexamine, 200 kg',
      'acetone, 200 kg',
    ]);
  });

  it('fires for several of one case, whether or not they came before', () => {
    const kit = 'Acetone, hydrogen peroxide 35 % and sulphuric acid';
    const [one] = foundBy(l4SeveralSubstances, given([], kit));
    expect(one).toMatchObject({ severity: 'critical', certainty: 'likely' });
    expect(one?.message).toContain('in one case: 3 listed substances');
    expect(gist(foundBy(l4SeveralSubstances, given([cameBefore('acetone', 10)], kit)))).toHaveLength(1);
  });

  it('only asks to verify two, and a supplier who has many all the time', () => {
    expect(examine([cameBefore('acetone', 10)])).toEqual([`${CONSIGNEE}: high, verify`]);
    const many = Array.from({ length: 12 }, (_, at) => cameBefore('acetone', 70 + at));
    expect(examine([...many, cameBefore('acetone', 10), cameBefore('hexamine', 20)])).toEqual([
      `${CONSIGNEE}: medium, verify`,
    ]);
  });

  it('counts parties that share an address, and says so', () => {
    const [one] = foundBy(l4SeveralSubstances, given([cameBefore('acetone', 10, { trader: 'zeedistel' })]));
    expect(one?.evidence.at(-1)?.text).toContain('to a party with the same address, telephone or account');
  });

  it('counts no substance of another case that is on no list of its own port', () => {
    const before = [cameBefore('hexamine', 10), cameBefore('no longer listed', 10)];
    expect(examine(before)).toEqual([`${CONSIGNEE}: high, verify`]);
    const newYork = { ...given(before), port: { locode: 'USNYC' } };
    expect(foundBy(l4SeveralSubstances, newYork)).toEqual([]);
  });

  it('is silent for the same substance again, and beyond the window', () => {
    expect(examine([cameBefore('nitromethane', 10)])).toEqual([]);
    expect(examine([cameBefore('acetone', 60)])).toHaveLength(1);
    expect(examine([cameBefore('acetone', 61)])).toEqual([]);
  });

  it('says so where no listed substance is named', () => {
    expect(reasonNotExamined(l4SeveralSubstances, given([cameBefore('acetone', 10)], 'Plates'))).not.toBeNull();
  });
});
