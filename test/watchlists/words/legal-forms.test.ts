import { describe, expect, it } from 'vitest';
import { LEGAL_FORMS } from '../../../shared/watchlists/words/legal-forms.ts';

const formOf = (spelling: string) => LEGAL_FORMS.find(({ spellings }) => spellings.includes(spelling))?.form;

describe('legal forms', () => {
  it.each([
    ['limited-liability', 'ooo'],
    ['limited-liability', 'o o o'],
    ['limited-liability', 'obshchestvo s ogranichennoi otvetstvennostyu'],
    ['limited-liability', 'obshchestvo s ogranichennoy otvetstvennostyu'],
    ['limited-liability', 'limited liability company'],
    ['limited-liability', 'llc'],
    ['limited-liability', 'l l c'],
    ['limited-liability', 'co ltd'],
    ['limited-liability', 'pte ltd'],
    ['limited-liability', 'sdn bhd'],
    ['limited-liability', 'pvt ltd'],
    ['limited-liability', 'co pvt ltd'],
    ['limited-liability', 'gmbh'],
    ['limited-liability', 'g m b h'],
    ['limited-liability', 'gesellschaft mit beschrankter haftung'],
    ['limited-liability', 's a r l'],
    ['limited-liability', 'sp z o o'],
    ['limited-liability', 'spol s r o'],
    ['limited-liability', 'doo'],
    ['limited-liability', 'y k'],
    ['joint-stock', 'pao'],
    ['joint-stock', 'publichnoe aktsionernoe obshchestvo'],
    ['joint-stock', 'public joint stock company'],
    ['joint-stock', 'zakrytoe aktsionernoe obshchestvo'],
    ['joint-stock', 'k k'],
    ['joint-stock', 'kabushiki kaisha'],
    ['joint-stock', 'plc'],
    ['joint-stock', 'sa de cv'],
    ['corporation', 'inc'],
    ['partnership', 'gmbh co kg'],
    ['state-enterprise', 'fgup'],
    ['state-enterprise', 'federal state unitary enterprise'],
    ['state-enterprise', 'federalnoe gosudarstvennoe unitarnoe predpriyatie'],
    ['foundation', 'stiftung'],
    ['fund', 'fund'],
    ['company', 'co'],
  ])('is %s for “%s”', (form, spelling) => {
    expect(formOf(spelling)).toBe(form);
  });

  it('hold each spelling once, in lower-case ASCII words with single spaces', () => {
    const all = LEGAL_FORMS.flatMap(({ spellings }) => spellings);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((spelling) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(spelling))).toEqual([]);
  });

  it('have the longest spellings first, so that “co ltd” is found before “co”', () => {
    for (const { spellings } of LEGAL_FORMS) {
      const lengths = spellings.map((spelling) => spelling.split(' ').length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });
});
