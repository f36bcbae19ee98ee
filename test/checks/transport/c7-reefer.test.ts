import { describe, expect, it } from 'vitest';
import { c7Reefer as c7 } from '../../../shared/checks/transport/c7-reefer.ts';
import { consignment, container, equipmentReport, goods, reported, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const paper = (hsCode: string | null, description = 'goods', given: Parameters<typeof container>[0] = {}) =>
  transportPaper([
    consignment({
      billOfLading: 'BL1',
      containers: [container({ number: NUMBER, sizeType: '45R1', ...given })],
      goods: [goods({ hsCode, description })],
    }),
  ]);
const stowed = (setPointC: number | null) =>
  equipmentReport({ containers: [reported({ number: NUMBER, event: 'on-board', setPointC })] });

describe('C7: refrigerated containers', () => {
  it('asks about goods that need no cooling', () => {
    const found = foundBy(c7, { papers: [paper('870899', 'brake discs'), stowed(-18)] });
    expect(gist(found)).toEqual([`${NUMBER}: default, verify`]);
    expect(found[0]?.message).toContain('set to -18 C, but its goods need no cooling: “brake discs”');
  });

  it('asks about cooled goods without a set point', () => {
    expect(foundBy(c7, { papers: [paper('030617', 'shrimps'), stowed(null)] })[0]?.message).toContain(
      'gives no temperature',
    );
  });

  it('is silent about cooled goods with one, about those declared non-operating, and about empties', () => {
    expect(foundBy(c7, { papers: [paper('030617'), stowed(-18)] })).toEqual([]);
    expect(foundBy(c7, { papers: [paper('870899', 'brake discs, NOR container'), stowed(null)] })).toEqual([]);
    expect(foundBy(c7, { papers: [paper('870899'), stowed(null)] })).toEqual([]);
    expect(foundBy(c7, { papers: [paper('870899')] })).toEqual([]);
    expect(reasonNotExamined(c7, { papers: [paper('870899', 'x', { empty: true })] })).not.toBeNull();
  });

  it('says so where no container is refrigerated', () => {
    expect(reasonNotExamined(c7, { papers: [paper('030617', 'x', { sizeType: '45G1' })] })).not.toBeNull();
  });
});
