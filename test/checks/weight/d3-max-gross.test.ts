import { describe, expect, it } from 'vitest';
import { d3MaxGross } from '../../../shared/checks/weight/d3-max-gross.ts';
import { consignment, container, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { BOX, manifestOf, reportOf } from './weighed-containers.ts';

const examine = (vgmKg: number, sizeType = '42G1') =>
  gist(foundBy(d3MaxGross, { papers: [manifestOf({ sizeType }), reportOf({ vgmKg })] }));

describe('D3: above the highest gross mass', () => {
  it('fires above 30,480 kg, allowing for the steps of scales', () => {
    expect(examine(30_500)).toEqual([]);
    expect(examine(30_501)).toEqual([`${BOX}: high, likely`]);
    const [one] = foundBy(d3MaxGross, { papers: [manifestOf({}), reportOf({ vgmKg: 33_000 })] });
    expect(one?.message).toContain('is 33,000 kg, but a container may weigh 30,480 kg at most');
  });

  it('holds 20-foot boxes with a code of 1984 to 24,000 kg, and those of today not', () => {
    expect(examine(25_000, '2210')).toEqual([`${BOX}: high, likely`]);
    expect(examine(24_000, '2210')).toEqual([]);
    expect(examine(25_000, '22G1')).toEqual([]);
  });

  it('adds cargo and tare where nobody verified the mass', () => {
    expect(gist(foundBy(d3MaxGross, { papers: [manifestOf({ grossKg: 29_000, tareKg: 2_250 })] }))).toHaveLength(1);
    expect(foundBy(d3MaxGross, { papers: [manifestOf({ grossKg: 27_000 })] })).toEqual([]);
  });

  it('adds the cargo of a master bill and of the house bills below it on one manifest once', () => {
    const containers = [container({ number: BOX, sizeType: '22G1', grossKg: 16_000 })];
    const master = consignment({ billOfLading: 'MB1', containers });
    const house = consignment({ billOfLading: 'HB1', masterBill: 'MB1', containers });
    expect(foundBy(d3MaxGross, { papers: [transportPaper([master, house])] })).toEqual([]);
    const other = consignment({ billOfLading: 'BL2', containers });
    expect(foundBy(d3MaxGross, { papers: [transportPaper([master, other])] })).toHaveLength(1);
  });

  it('takes a high cube for no refrigerated box by the code of the trade', () => {
    expect(examine(33_000, '40HC')).toEqual(examine(33_000, '45G1'));
    expect(examine(33_000, '40RF')).toEqual([`${BOX}: medium, verify`]);
  });

  it('asks to verify on the plate where such boxes are often rated higher', () => {
    expect(examine(33_500, '45R1')).toEqual([`${BOX}: medium, verify`]);
    expect(examine(36_500, '45R1')).toEqual([`${BOX}: high, likely`]);
  });

  it('takes the limit that a port has set', () => {
    const profile = { D3: { thresholds: { maxKg: 34_000 } } };
    expect(foundBy(d3MaxGross, { papers: [manifestOf({}), reportOf({ vgmKg: 33_000 })], profile })).toEqual([]);
  });

  it('says so where no weight is known', () => {
    expect(reasonNotExamined(d3MaxGross, { papers: [manifestOf({})] })).not.toBeNull();
  });
});
